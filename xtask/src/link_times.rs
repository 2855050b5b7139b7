//! `cargo xtask link-times`: how long a seller waits on the networks that Isoko is made for, against what she may wait.
//!
//! The real market and the real headless phone, each in its own network namespace, joined by a [`crate::link`]. Everything is measured
//! from a new process with a new connection, which is the worst that can be: from its start to its end, when the market's answer is on
//! the phone's disk.

mod buyer;
mod capture;
mod stage;
mod table;

use crate::{
    cargo::{self, Profile as Built},
    failure::Failure,
    interrupt,
    link::Profile,
};
use stage::{Measured, Stage};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};
use table::Row;

/// The networks of the budgets, worst first.
const NETWORKS: [Profile; 3] = [Profile::TwoGRural, Profile::TwoGUrban, Profile::EdgeLossy];

/// What `link-times` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How often each thing is measured; the median counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Only this network; may be given more than once
    #[arg(long, value_name = "PROFILE", value_enum)]
    only: Vec<Profile>,
    /// What losses and jitter are drawn from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Start what is built, without asking cargo whether it is up to date
    #[arg(long)]
    no_build: bool,
}

/// Measures, and prints a table. Fails when something took longer than it may, or was sent twice.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    if !options.no_build {
        cargo::build(Built::Dev, &["marketplace", "isoko"])?;
    }
    let interrupted = watch()?;
    let chosen = NETWORKS.into_iter().filter(|network| options.only.is_empty() || options.only.contains(network));
    let mut rows = Vec::new();
    for network in chosen {
        println!("{}: {} …", network.name(), network.shape());
        rows.push(measure(network, options, &interrupted)?);
    }
    println!("\n{}", table::table(&rows));
    if rows.iter().all(Row::is_good) { Ok(()) } else { Err(Failure::new("Not everything is within its budget and sent once.")) }
}

/// Whether Ctrl-C came.
fn watch() -> Result<Arc<AtomicBool>, Failure> {
    let heard = interrupt::listen()?;
    let interrupted = Arc::new(AtomicBool::new(false));
    let tell = Arc::clone(&interrupted);
    thread::spawn(move || {
        if heard.recv().is_ok() {
            tell.store(true, Ordering::Relaxed);
        }
    });
    Ok(interrupted)
}

fn measure(network: Profile, options: &Options, interrupted: &AtomicBool) -> Result<Row, Failure> {
    Stage::on(network, options.seed, interrupted, |stage| {
        stage.enrol()?;
        let mut row = Row::new(network);
        for run in 1..=options.runs {
            let (listing, listed) = stage.list(run)?;
            row.listing.push(told("new listing", listed));
            stage.order(&listing)?;
            let order = stage.hear_of_order()?;
            row.accept.push(told("accept an order", stage.accept(&order)?));
            row.empty.push(told("empty sync", stage.sync_nothing()?));
        }
        row.twice = stage.sent_twice()?;
        Ok(row)
    })
}

fn told(what: &str, measured: Measured) -> Measured {
    println!("    {what}: {measured}");
    measured
}
