//! The project's own commands: `cargo xtask demo`, `test`, `shots`, `soak`, `bench`, `link`, `link-times`, `strings`, `phones-check`.

#![allow(clippy::print_stdout, reason = "talking to the person at the terminal is what it is for")]

mod bench;
mod bindings;
mod cargo;
mod conformance;
mod contract;
mod demo;
#[cfg(not(target_os = "linux"))]
mod elsewhere;
mod failure;
mod health;
mod interrupt;
#[cfg(target_os = "linux")]
mod link;
#[cfg(target_os = "linux")]
mod link_times;
mod machine;
mod mobile_check;
mod node;
mod phone_build;
mod phones_check;
mod ports;
mod service;
mod shots;
mod soak;
mod strings;
mod taps;
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
    /// Join two network namespaces by a bad mobile link (Linux, as root)
    #[cfg(target_os = "linux")]
    Link(link::Options),
    /// Join two network namespaces by a bad mobile link (needs Linux)
    #[cfg(not(target_os = "linux"))]
    Link(elsewhere::Options),
    /// Measure how long a seller waits on bad mobile links (Linux, as root)
    #[cfg(target_os = "linux")]
    LinkTimes(link_times::Options),
    /// Measure how long a seller waits on bad mobile links (needs Linux)
    #[cfg(not(target_os = "linux"))]
    LinkTimes(elsewhere::Options),
    /// Live through many seeds of the simulator
    Soak(soak::Options),
    /// Write what the phones' systems say for us, in all languages
    Strings(strings::Options),
    /// Check the folders of Android and iOS, as far as that goes without their SDKs
    PhonesCheck,
    /// Measure how quick the phone is and what it weighs
    Bench,
    /// Write what Kotlin, Swift and Python need to call the phone's core
    Bindings(bindings::Options),
    /// Build the app as phones get it and say what it weighs, crate by crate
    Size,
    /// Measure how long a seller waits after a tap, with ten thousand orders
    Taps,
    /// Measure how soon the app is there, with ten thousand orders (Linux, with Xvfb)
    Start,
    /// Check that the app compiles for Android and iOS, as far as that can be told without their kits
    MobileCheck(mobile_check::Options),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Demo(options) => demo::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Shots(options) => shots::run(&options),
        #[cfg(target_os = "linux")]
        Command::Link(options) => link::run(&options),
        #[cfg(target_os = "linux")]
        Command::LinkTimes(options) => link_times::run(&options),
        #[cfg(not(target_os = "linux"))]
        Command::Link(options) | Command::LinkTimes(options) => elsewhere::run(&options),
        Command::Soak(options) => soak::run(&options),
        Command::Strings(options) => strings::run(&options),
        Command::PhonesCheck => phones_check::run(),
        Command::Bench => bench::run(),
        Command::Bindings(options) => bindings::run(&options),
        Command::Size => phone_build::size(),
        Command::Taps => taps::run(),
        Command::Start => phone_build::start(),
        Command::MobileCheck(options) => mobile_check::run(&options),
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
