//! A phone that a benchmark leads by the hand: one command per line on standard input, one answer per line on standard output.
//!
//! It is the same `Core` as the app's, with `automatic: false`, so that nothing goes over the wire that was not asked for. Unlike
//! the client `isoko`, which is a process per command, it keeps its connection as a phone in the foreground does.

use clap::Parser;
use commands::{Command, Phone};
use serde_json::json;
use std::{
    io::{self, BufRead as _, Write as _},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};
use sync_core::{Core, CoreConfig, CoreError};
use wire::Wire;

mod commands;
mod failure;
mod records;
mod wire;

#[derive(Debug, Parser)]
#[command(about = "A phone that a benchmark leads by the hand.")]
struct Arguments {
    /// The phone's folder.
    #[arg(long)]
    data: PathBuf,
    /// The market, or a proxy before it.
    #[arg(long)]
    market: String,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            drop(writeln!(io::stderr(), "bench-isoko: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), CoreError> {
    let wire = Arc::new(Wire::new(&arguments.market)?);
    let config = CoreConfig { automatic: false, ..CoreConfig::new(&arguments.data, Arc::clone(&wire) as Arc<dyn sync_core::Transport>) };
    let core = Core::open(config)?;
    let mut phone = Phone::new(core.clone(), wire);
    for line in io::stdin().lock().lines() {
        let answer = match serde_json::from_str::<Command>(&line?) {
            Ok(command) => core.block_on(phone.carry_out(command))?.unwrap_or_else(|failure| json!({ "error": failure.to_string() })),
            Err(error) => json!({ "error": format!("not a command: {error}") }),
        };
        writeln!(io::stdout(), "{answer}")?;
    }
    Ok(())
}
