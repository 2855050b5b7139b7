//! The app as phones get it, built for this machine: what it weighs (`cargo xtask size`), and how soon it is there (`cargo xtask start`).

use crate::{
    cargo,
    failure::{Failure, While},
    machine, taps,
};
use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

const PROFILE: &str = "phone";
/// What the whole program may weigh, practice and all: a download over 2G, and room on a phone of 8 GB.
const MOST_MB: f64 = 15.0;
const MOST_START_S: f64 = 1.0;
const MOST_MEMORY_MB: f64 = 150.0;
/// Starts that are measured.
const STARTS: usize = 7;
/// A start that takes longer has failed.
const PATIENCE: Duration = Duration::from_mins(1);

/// As the phones' own linkers do: functions with the same instructions become one, and addresses to be filled in are told briefly.
const LINK: &str = "-fuse-ld=lld -Wl,--icf=all -Wl,-z,pack-relative-relocs";

/// Cargo, building with names, so that they can be counted.
fn cargo_for_phones(command: &str) -> Command {
    let mut cargo = cargo::cargo();
    cargo.args([command, "--profile", PROFILE]).args(WHAT).env("CARGO_PROFILE_PHONE_STRIP", "none");
    if machine::answers("ld.lld", &["--version"]) {
        cargo.env("ISOKO_LINK_ARGS", LINK);
    }
    cargo
}

/// Builds it and returns where it is.
fn build() -> Result<PathBuf, Failure> {
    cargo::run(&mut cargo_for_phones("build"))?;
    Ok(cargo::target_folder()?.join(PROFILE).join(format!("app{}", env::consts::EXE_SUFFIX)))
}

/// The phones' own features; on this machine the same window.
const WHAT: [&str; 7] = ["-p", "app", "--bin", "app", "--no-default-features", "--features", "mobile"];

/// Prints what the program weighs, without its names, and which crates it is made of.
pub(crate) fn size() -> Result<(), Failure> {
    if !machine::answers("cargo-bloat", &["bloat", "--version"]) {
        cargo::run(cargo::cargo().args(["install", "--locked", "cargo-bloat"]))?;
    }
    let program = build()?;
    let bare = stripped(&program)?;
    cargo::run(cargo_for_phones("bloat").args(["--crates", "-n", "25"]))?;
    println!();
    row("the program, without names", megabytes(&bare)?, "MB", MOST_MB);
    Ok(())
}

fn stripped(program: &Path) -> Result<PathBuf, Failure> {
    let bare = program.with_extension("bare");
    cargo::run(Command::new("strip").arg("-o").arg(&bare).arg(program))?;
    Ok(bare)
}

#[allow(clippy::cast_precision_loss, reason = "a figure for people")]
fn megabytes(file: &Path) -> Result<f64, Failure> {
    Ok(fs::metadata(file).during(|| format!("reading {}", file.display()))?.len() as f64 / 1e6)
}

fn row(what: &str, measured: f64, unit: &str, most: f64) {
    println!("{what:<48} {measured:>8.2} {unit:<3} at most {most} {unit}{}", if measured > most { "  too much" } else { "" });
}

/// Starts it again and again with ten thousand orders, on a screen that nobody sees, and prints medians.
pub(crate) fn start() -> Result<(), Failure> {
    let program = stripped(&build()?)?;
    let data = cargo::target_folder()?.join("tmp").join("start");
    taps::fill(&data)?;
    let (_screen, display) = screen()?;
    let mut times = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..STARTS {
        let (took, kept) = one_start(&program, &data, &display)?;
        println!("  {took:.2} s, {kept:.0} MB");
        times.push(took);
        memory.push(kept);
    }
    row("from the start to the first paint of home", median(times), "s", MOST_START_S);
    row("memory, without the web engine's processes", median(memory), "MB", MOST_MEMORY_MB);
    fs::remove_dir_all(&data).during(|| format!("removing {}", data.display()))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A child that ends with us.
struct Ends(Child);

impl Drop for Ends {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen that nobody sees, of a phone's size, and its name.
fn screen() -> Result<(Ends, String), Failure> {
    let starting = || "starting Xvfb (Debian: apt-get install xvfb)".to_owned();
    let mut xvfb = Command::new("Xvfb");
    xvfb.args(["-displayfd", "1", "-screen", "0", "1024x915x24", "-nolisten", "tcp"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = Ends(xvfb.spawn().during(starting)?);
    let mut name = String::new();
    let said = child.0.stdout.take().ok_or_else(|| Failure::new(starting()))?;
    BufReader::new(said).read_line(&mut name).during(starting)?;
    if name.trim().is_empty() { Err(Failure::new(starting())) } else { Ok((child, format!(":{}", name.trim()))) }
}

/// How long one start took, in seconds, and what the program itself keeps in memory then, in MB.
fn one_start(program: &Path, data: &Path, display: &str) -> Result<(f64, f64), Failure> {
    let starting = || format!("starting {}", program.display());
    let mut app = Command::new(program);
    // Nobody answers at this market, as in a field.
    app.env("DISPLAY", display).env("ISOKO_DATA", data).env("ISOKO_MARKET", "http://127.0.0.1:9").env("ISOKO_TELL_PAINT", "1");
    let begun = Instant::now();
    let mut app = Ends(app.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().during(starting)?);
    let said = app.0.stderr.take().ok_or_else(|| Failure::new(starting()))?;
    let (tell, told) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let mut words = String::new();
        for line in BufReader::new(said).lines().map_while(Result::ok) {
            if line == "painted" {
                let _ = tell.send(Ok(begun.elapsed()));
            }
            words.push_str(&line);
            words.push('\n');
        }
        let _ = tell.send(Err(words));
    });
    match told.recv_timeout(PATIENCE) {
        Ok(Ok(took)) => {
            // What it took for starting, it has given back by now.
            thread::sleep(Duration::from_secs(2));
            Ok((took.as_secs_f64(), resident(app.0.id())?))
        }
        Ok(Err(words)) => Err(Failure::new(format!("{}: it ended:\n{words}", starting()))),
        Err(_) => Err(Failure::new(format!("{}: nothing is painted after {} s", starting(), PATIENCE.as_secs()))),
    }
}

/// Where there is no graphics card, the system's graphics library loads a compiler to draw in its place, larger than the app. Phones have
/// one.
const IN_PLACE_OF_GRAPHICS: [&str; 2] = ["libLLVM", "swrast_dri"];

/// What a process keeps in memory, its share of libraries included, in MB.
fn resident(process: u32) -> Result<f64, Failure> {
    let file = format!("/proc/{process}/smaps");
    let maps = fs::read_to_string(&file).during(|| format!("reading {file}"))?;
    let kilobytes = kept(&maps);
    if kilobytes > 0.0 { Ok(kilobytes * 1024.0 / 1e6) } else { Err(Failure::new(format!("{file} does not tell memory"))) }
}

/// The kilobytes of all mappings but those in place of graphics.
fn kept(maps: &str) -> f64 {
    let mut counts = true;
    let mut kilobytes = 0.0;
    for line in maps.lines() {
        if let Some(size) = line.strip_prefix("Rss:") {
            let size = size.trim().trim_end_matches(" kB").parse().unwrap_or(0.0);
            kilobytes += if counts { size } else { 0.0 };
        } else if line.split(' ').next().is_some_and(|range| range.contains('-')) {
            counts = !IN_PLACE_OF_GRAPHICS.iter().any(|library| line.contains(library));
        }
    }
    kilobytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_one_counts() {
        assert!((median(vec![9.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
    }

    #[test]
    fn memory_is_counted_but_for_what_stands_in_place_of_graphics() {
        let maps = "55aa-55ab r-xp 0 fe:00 1   /usr/bin/app\nSize: 9 kB\nRss: 5 kB\n7f00-7f01 r-xp 0 fe:00 2  /usr/lib/libLLVM-15.so.1\nRss: 70 kB\n\
            7f02-7f03 rw-p 0 00:00 0\nRss: 2 kB\n";
        assert!((kept(maps) - 7.0).abs() < f64::EPSILON);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn memory_is_told() {
        assert!(resident(std::process::id()).unwrap() > 1.0);
    }
}
