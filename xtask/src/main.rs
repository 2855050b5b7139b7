//! The project's own commands: `cargo xtask demo`, `cargo xtask test`, `cargo xtask shots`, `cargo xtask bench`.

#![allow(clippy::print_stdout, reason = "talking to the person at the terminal is what it is for")]

mod bench;
mod cargo;
mod demo;
mod failure;
mod health;
mod machine;
mod node;
mod ports;
mod service;
mod shots;
mod test;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The project's own commands
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the market and a seller's phone (in a browser), and say where they are
    Demo(demo::Options),
    /// Check everything that a change must pass
    Test(test::Options),
    /// Take pictures of the screens in three sizes
    Shots(shots::Options),
    /// Measure how quick the phone is and what it weighs
    Bench,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Demo(options) => demo::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Shots(options) => shots::run(&options),
        Command::Bench => bench::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is_told() {
                eprintln!("\n{failure}");
            }
            ExitCode::FAILURE
        }
    }
}
