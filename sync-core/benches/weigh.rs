//! What a phone weighs: its store on disk, its memory, and how many instructions it takes for what a seller does most often.
//!
//! Times differ from run to run and from machine to machine. These do not, or hardly, so that a change that makes the phone heavier
//! is seen on any machine. Instructions are counted by callgrind, where valgrind is installed.
//!
//! One line each: the name, a tab, the number. `cargo xtask bench` makes a table of them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on must stop; its numbers go to the terminal"
)]

#[path = "phone/full.rs"]
mod full;

use full::{Shelf, listing_id, price};
use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};
use sync_core::{Core, HttpTransport, core::Filter};
use tempfile::tempdir_in;

const LARGE: Shelf = Shelf { listings: 1_000, orders: 10_000 };

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    // Cargo says `--bench`; this program calls itself with what it wants done in a process of its own.
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        // And whoever wants to profile something may do so on a store of this size.
        ["fill", folder] => drop(full::full(Path::new(folder), LARGE)),
        ["look", folder] => look(Path::new(folder)),
        ["count", what, times, folder] => work(what, times.parse().unwrap(), Path::new(folder)),
        _ => weigh(),
    }
}

fn weigh() {
    let here = tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let large = here.path().join("large");
    let began = Instant::now();
    drop(full::full(&large, LARGE));
    println!("first_sync_s\t{:.1}", began.elapsed().as_secs_f64());
    let look = Command::new(env::current_exe().unwrap()).arg("look").arg(&large).stderr(Stdio::inherit()).output().unwrap();
    assert!(look.status.success());
    print!("{}", String::from_utf8_lossy(&look.stdout));
    println!("store_bytes\t{}", bytes(&large));
    if Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_err() {
        eprintln!("valgrind is not installed (Debian: apt-get install valgrind), so no instructions were counted.");
        return;
    }
    let small = here.path().join("small");
    drop(full::full(&small, Shelf { listings: 1_000, orders: 0 }));
    let works = [("command", &small, 10, 60), ("orders_first_page", &large, 1, 6), ("orders_that_wait_for_the_seller", &large, 1, 3)];
    for (what, store, fewer, more) in works {
        // The difference is the work itself, without opening and closing.
        let counted = |times: u32| instructions(what, times, store, &here.path().join(format!("{what}-{times}")));
        let each = (counted(more) - counted(fewer)) / f64::from(more - fewer);
        println!("{what}_instructions\t{each:.0}");
    }
}

/// Opens the phone as the headless client does, with everything that a real one has, and looks at both lists.
fn look(folder: &Path) {
    let market = std::sync::Arc::new(HttpTransport::new("https://market.example").unwrap());
    let core = Core::open(sync_core::CoreConfig { automatic: false, ..sync_core::CoreConfig::new(folder, market) }).unwrap();
    core.block_on(async {
        let page = Filter { take: 50, ..Filter::default() };
        assert_eq!(core.orders(page.clone()).await.unwrap().len(), 50);
        assert_eq!(core.listings(page).await.unwrap().len(), 50);
    })
    .unwrap();
    // Linux tells; elsewhere there is no number.
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    for (name, field) in [("memory_kb", "VmRSS:"), ("memory_peak_kb", "VmHWM:")] {
        if let Some(value) = status.lines().find_map(|line| line.strip_prefix(field)) {
            println!("{name}\t{}", value.trim().trim_end_matches(" kB"));
        }
    }
}

/// Does something so many times.
fn work(what: &str, times: usize, folder: &Path) {
    let core = full::open(folder, LARGE);
    let filter = match what {
        "orders_that_wait_for_the_seller" => Filter { states: vec!["placed", "accepted", "packed"], ..Filter::default() },
        _ => Filter { take: 50, ..Filter::default() },
    };
    for n in 0..times {
        match what {
            "command" => drop(core.block_on(core.set_price(listing_id(n), price(n + 1))).unwrap().unwrap()),
            _ => drop(core.block_on(core.orders(filter.clone())).unwrap().unwrap()),
        }
    }
}

/// How many instructions all threads of a process took for that, on a fresh copy of the store.
fn instructions(what: &str, times: u32, store: &Path, copy: &Path) -> f64 {
    fs::create_dir(copy).unwrap();
    for file in fs::read_dir(store).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), copy.join(file.file_name())).unwrap();
    }
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(env::current_exe().unwrap());
    let done = valgrind.args(["count", what, &times.to_string()]).arg(copy).output().unwrap();
    let words = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success(), "{words}");
    let count = words.lines().find_map(|line| line.split_once("Collected : ")).unwrap().1;
    count.trim().parse().unwrap()
}

/// All that the phone keeps.
fn bytes(folder: &Path) -> u64 {
    fs::read_dir(folder).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).sum()
}
