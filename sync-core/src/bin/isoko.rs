//! `isoko`: a seller's phone without a screen, for field technicians, scripts and tests.
//!
//! What it prints and with which code it ends is described in `docs/ISOKO-CLI.md`. It talks to the market only when told to
//! (`enrol`, `sync`, or `--sync` after any command); everything else works without any network.

#[path = "isoko/args.rs"]
mod args;
#[path = "isoko/failure.rs"]
mod failure;
#[path = "isoko/run.rs"]
mod run;
#[path = "isoko/show.rs"]
mod show;
#[path = "isoko/soak.rs"]
mod soak;

use args::Args;
use clap::Parser;
use failure::Failure;
use show::Shown;
use std::{
    io::{self, Write},
    process::ExitCode,
};

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) if !error.use_stderr() => return print(&error.to_string(), ExitCode::SUCCESS),
        Err(error) => {
            // Whether the document or the lines were wanted is not known from what could not be read, so it is looked up.
            let json = std::env::args_os().any(|arg| arg == "--json");
            return fail(&Failure::usage(&error.to_string()), json);
        }
    };
    match run::run(&args) {
        Ok(shown) => print(&text(&shown, args.json), ExitCode::SUCCESS),
        Err(failure) => fail(&failure, args.json),
    }
}

fn text(shown: &Shown, json: bool) -> String {
    let mut text = if json { shown.document.to_string() } else { shown.lines.join("\n") };
    text.push('\n');
    text
}

/// A document goes to where documents go, so that a script reads one place; lines go to where people look for errors.
fn fail(failure: &Failure, json: bool) -> ExitCode {
    let code = ExitCode::from(failure.exit_code());
    if json {
        return print(&format!("{}\n", failure.document()), code);
    }
    // Nobody reads it: there is nobody to tell.
    let _ = writeln!(io::stderr(), "isoko: {}", failure.message.trim_end());
    code
}

/// A reader that went away (`isoko … | head`) is no error of ours.
fn print(text: &str, code: ExitCode) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => code,
    }
}
