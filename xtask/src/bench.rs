//! `cargo xtask bench`: how quick the phone is and what it weighs, beside what is aimed at. Never part of `cargo xtask test`: times
//! mean something only on a machine that does nothing else.

use crate::{
    cargo::{self, Profile, cargo},
    failure::{Failure, While},
};
use std::{fs, path::Path, process::Stdio};

/// One number of the table.
struct Figure {
    /// As the benchmark calls it.
    name: &'static str,
    /// As people call it.
    what: &'static str,
    /// In which unit it is shown, and how much one of those is in the benchmark's own.
    unit: (&'static str, f64),
    /// What is aimed at, in the shown unit.
    most: Option<f64>,
}

const fn figure(name: &'static str, what: &'static str, unit: (&'static str, f64), most: Option<f64>) -> Figure {
    Figure { name, what, unit, most }
}

/// Criterion tells nanoseconds.
const MS: (&str, f64) = ("ms", 1e6);
const MB: (&str, f64) = ("MB", 1e6);
/// Linux tells kilobytes of 1024 bytes.
const MB_OF_KB: (&str, f64) = ("MB", 1e6 / 1024.0);
const MILLIONS: (&str, f64) = ("million", 1e6);

/// Medians of `sync-core/benches/phone.rs`.
const TIMES: &[Figure] = &[
    figure("flush", "one flush of this disk, for comparison", MS, None),
    figure("command", "a command's Ok, 1,000 listings in the store", MS, Some(2.0)),
    figure("orders_first_page", "first page of 10,000 orders", MS, Some(5.0)),
    figure("orders_last_page", "last page of 10,000 orders", MS, None),
    figure("orders_that_wait_for_the_seller", "the orders that wait for the seller", MS, Some(5.0)),
    figure("orders_that_do_not", "first page of those that do not", MS, Some(5.0)),
    figure("orders_counted", "how many those are", MS, None),
    figure("orders_search_that_finds_nothing", "a search through all 10,000", MS, None),
    figure("replay_1000", "replay of 1,000 operations", MS, Some(50.0)),
    figure("worst/command_after_1000_on_one_listing", "a command after 1,000 on one listing", MS, None),
];

/// What `sync-core/benches/weigh.rs` says.
const WEIGHTS: &[Figure] = &[
    figure("first_sync_s", "first sync of 10,000 orders, without a network", ("s", 1.0), None),
    figure("store_bytes", "the store on disk, 10,000 orders", MB, Some(50.0)),
    figure("memory_kb", "memory after listing", MB_OF_KB, Some(60.0)),
    figure("memory_peak_kb", "memory at its peak", MB_OF_KB, Some(60.0)),
    figure("command_instructions", "instructions of a command", MILLIONS, None),
    figure("orders_first_page_instructions", "instructions of the first page", MILLIONS, None),
    figure("orders_that_wait_for_the_seller_instructions", "instructions of those that wait for the seller", MILLIONS, None),
];

/// Runs all of them.
pub(crate) fn run() -> Result<(), Failure> {
    let target = Profile::Dev.folder()?;
    let criterion = target.parent().unwrap_or(&target).join("criterion");
    let mut times = cargo();
    cargo::run(times.args(["bench", "--package", "sync-core", "--bench", "phone"]).env("CRITERION_HOME", &criterion))?;
    let mut weights = cargo();
    weights.args(["bench", "--package", "sync-core", "--bench", "weigh"]).stderr(Stdio::inherit());
    let done = weights.output().during(|| cargo::in_words(&weights))?;
    if !done.status.success() {
        return Err(Failure::new(format!("{}: {}", cargo::in_words(&weights), done.status)));
    }
    let said = String::from_utf8_lossy(&done.stdout);
    println!("\n{:<52} {:>12} {:>12}", "", "measured", "at most");
    for figure in TIMES {
        println!("{}", line(figure, median(&criterion, figure.name)));
    }
    for figure in WEIGHTS {
        println!("{}", line(figure, named(&said, figure.name)));
    }
    Ok(())
}

fn line(figure: &Figure, measured: Option<f64>) -> String {
    let (unit, size) = figure.unit;
    let show = |value: f64| format!("{value:.2} {unit}");
    let measured = measured.map(|value| value / size);
    let over = figure.most.zip(measured).is_some_and(|(most, measured)| measured > most);
    let most = figure.most.map_or_else(String::new, |most| format!("{most} {unit}"));
    let measured = measured.map_or_else(|| "not measured".to_owned(), show);
    format!("{:<52} {measured:>12} {most:>12}{}", figure.what, if over { "  too much" } else { "" })
}

/// What criterion wrote down of one benchmark.
fn median(criterion: &Path, name: &str) -> Option<f64> {
    read_median(&fs::read_to_string(criterion.join(name).join("new").join("estimates.json")).ok()?)
}

fn read_median(json: &str) -> Option<f64> {
    let (_, after) = json.split_once("\"median\"")?;
    let (_, after) = after.split_once("\"point_estimate\":")?;
    after.split([',', '}']).next()?.trim().parse().ok()
}

/// A number in lines of a name, a tab and a number.
fn named(said: &str, name: &str) -> Option<f64> {
    said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t')?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_read_and_not_the_mean() {
        let json = r#"{"mean":{"confidence_interval":{"x":1},"point_estimate":9.0,"standard_error":1.0},
            "median":{"confidence_interval":{"confidence_level":0.95,"lower_bound":3.0},"point_estimate":1500000.5,"standard_error":1.0}}"#;
        assert_eq!(read_median(json), Some(1_500_000.5));
        assert_eq!(read_median("{}"), None);
    }

    #[test]
    fn a_number_is_found_by_its_whole_name() {
        let said = "memory_peak_kb\t7\nmemory_kb\t5\n";
        assert_eq!((named(said, "memory_kb"), named(said, "memory")), (Some(5.0), None));
    }

    #[test]
    fn what_is_too_much_is_said() {
        let command = figure("command", "a command", MS, Some(2.0));
        assert!(line(&command, Some(2.1e6)).ends_with("too much"));
        assert!(line(&command, Some(1.9e6)).ends_with("2 ms"));
        assert!(line(&command, None).contains("not measured"));
    }
}
