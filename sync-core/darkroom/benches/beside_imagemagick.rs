//! A photo of 12 megapixels, by this crate and by `ImageMagick`: `cargo bench -p darkroom`.
//!
//! Both do the same: decode, turn upright, drop metadata, fit into 1024 px and 80 kB, and into 320 px and 12 kB. Each run is a
//! process of its own that reads one file and writes two, so that neither is spared its start. They take turns, so that other
//! work on the machine hits both.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark prints, and stops at the first surprise"
)]

use std::{
    env, fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

#[path = "../tests/pictures/mod.rs"]
mod pictures;

const RUNS: usize = 11;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    if let [_, word, capture, folder] = arguments.as_slice()
        && word == "--fit"
    {
        return fit(Path::new(capture), Path::new(folder));
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("capture.jpg");
    fs::write(&capture, pictures::jpeg(&pictures::market(4000, 3000, 1.0), 4000, 3000, 92)).unwrap();
    println!("a JPEG of 4000 x 3000 px, {} bytes; medians of {RUNS} runs", fs::metadata(&capture).unwrap().len());

    let rivals: [(&str, &[&str], &[&str]); 4] = [
        ("ImageMagick", &[], &[]),
        ("ImageMagick, one thread", &["-limit", "thread", "1"], &[]),
        ("ImageMagick, decoding scaled", &[], &["-define", "jpeg:size=2048x2048"]),
        ("ImageMagick, one thread, decoding scaled", &["-limit", "thread", "1"], &["-define", "jpeg:size=2048x2048"]),
    ];
    let mut ours = Vec::new();
    let mut theirs = vec![Vec::new(); rivals.len()];
    let mut memory = String::new();
    let mut sizes = vec![String::new(); rivals.len() + 1];
    for _ in 0..RUNS {
        let start = Instant::now();
        let output = Command::new(env::current_exe().unwrap()).arg("--fit").arg(&capture).arg(folder.path()).output().unwrap();
        ours.push(start.elapsed());
        assert!(output.status.success());
        memory = String::from_utf8(output.stdout).unwrap();
        sizes[0] = weigh(folder.path());
        for (index, (_, limits, hints)) in rivals.iter().enumerate() {
            let mut command = Command::new("convert");
            command.args(*limits).args(*hints).arg(&capture).args(["-auto-orient", "-strip", "-resize", "1024x1024>"]);
            command.args(["(", "+clone", "-resize", "320x320>", "-define", "jpeg:extent=12kb", "-write"]);
            command.arg(folder.path().join("thumb.jpg")).args(["+delete", ")", "-define", "jpeg:extent=80kb"]);
            command.arg(folder.path().join("full.jpg"));
            let start = Instant::now();
            assert!(command.status().unwrap().success());
            theirs[index].push(start.elapsed());
            sizes[index + 1] = weigh(folder.path());
        }
    }
    let mine = median(&mut ours);
    println!("darkroom: {:.0} ms, {}, {}", mine.as_secs_f64() * 1000.0, sizes[0], memory.trim());
    for (index, (name, ..)) in rivals.iter().enumerate() {
        let other = median(&mut theirs[index]);
        let ratio = mine.as_secs_f64() / other.as_secs_f64();
        println!("{name}: {:.0} ms, {}; darkroom takes {ratio:.2} of it", other.as_secs_f64() * 1000.0, sizes[index + 1]);
    }
}

/// One run of ours, with the most memory that it took.
fn fit(capture: &Path, folder: &Path) {
    let fitted = darkroom::fit(&fs::read(capture).unwrap()).unwrap();
    fs::write(folder.join("full.jpg"), fitted.full).unwrap();
    fs::write(folder.join("thumb.jpg"), fitted.thumb).unwrap();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("memory unknown"));
}

fn weigh(folder: &Path) -> String {
    let size = |name: &str| fs::metadata(folder.join(name)).unwrap().len();
    format!("{} + {} bytes", size("full.jpg"), size("thumb.jpg"))
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}
