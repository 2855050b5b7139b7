//! `cargo xtask demo`: the market and a seller's phone, built where they are missing, running until Ctrl-C.

mod folder;

use crate::{
    cargo::{self, Profile},
    failure::Failure,
    health, interrupt, ports,
    service::Service,
};
use folder::Folder;
use std::{
    path::PathBuf,
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

/// Where people look first.
const MARKET_PORT: u16 = 7500;
const PHONE_PORT: u16 = 7501;

/// A first start makes databases on a slow disk; more than this is a fault.
const STARTING: Duration = Duration::from_mins(1);

/// How often the two are looked after.
const LOOK: Duration = Duration::from_millis(100);

/// What `demo` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Begin with an empty market and an empty phone
    #[arg(long)]
    fresh: bool,
    /// Where market and phone keep what they know
    #[arg(long, value_name = "DIR", default_value = ".demo")]
    data: PathBuf,
    /// The market's port [default: 7500, or the next free one]
    #[arg(long, value_name = "PORT")]
    market_port: Option<u16>,
    /// The phone's port [default: 7501, or the next free one]
    #[arg(long, value_name = "PORT")]
    phone_port: Option<u16>,
    /// Start what is built, without asking cargo whether it is up to date
    #[arg(long)]
    no_build: bool,
}

/// Runs until Ctrl-C.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    // Whoever gives a folder means it from where she stands; the usual one is the project's.
    let data = if options.data.as_os_str() == ".demo" { cargo::root().join(".demo") } else { options.data.clone() };
    let folder = Folder::take(&data)?;
    if !options.no_build {
        println!("Building what is missing (the first time takes some minutes) …");
        cargo::build(Profile::Demo, &["marketplace", "preview"])?;
    }
    if options.fresh {
        folder.empty()?;
    }
    let market_port = ports::choose(options.market_port, "--market-port", MARKET_PORT, options.phone_port)?;
    let phone_port = ports::choose(options.phone_port, "--phone-port", PHONE_PORT, Some(market_port))?;

    let interrupted = interrupt::listen()?;
    let market = start_market(&folder, market_port)?;
    let phone = start_phone(&folder, phone_port, market_port)?;
    // They end in this order: what the phone is just sending still arrives.
    let mut services = [phone, market];
    for port in [market_port, phone_port] {
        if !wait_until_healthy(&mut services, port, &interrupted)? {
            return Ok(());
        }
    }
    say_where(market_port, phone_port, &folder);
    look_after(&mut services, &interrupted)?;
    println!("\nStopping …");
    for service in &mut services {
        service.stop();
    }
    println!("Stopped. What you made is kept in {}; with --fresh the next demo begins anew.", folder.path().display());
    Ok(())
}

fn start_market(folder: &Folder, port: u16) -> Result<Service, Failure> {
    let listen = format!("127.0.0.1:{port}");
    let data = folder.market();
    let arguments = ["serve".as_ref(), "--listen".as_ref(), listen.as_ref(), "--data".as_ref(), data.as_os_str(), "--dev".as_ref()];
    Service::start("the market", &program("marketplace")?, arguments, folder.path().join("market.log"))
}

fn start_phone(folder: &Folder, port: u16, market_port: u16) -> Result<Service, Failure> {
    let listen = format!("127.0.0.1:{port}");
    let market = format!("http://127.0.0.1:{market_port}");
    let data = folder.phone();
    let arguments =
        ["--listen".as_ref(), listen.as_ref(), "--data".as_ref(), data.as_os_str(), "--market".as_ref(), AsRef::as_ref(&market)];
    Service::start("the phone", &program("preview")?, arguments, folder.path().join("phone.log"))
}

fn program(name: &str) -> Result<PathBuf, Failure> {
    let program = Profile::Demo.program(name)?;
    if program.is_file() {
        Ok(program)
    } else {
        Err(Failure::new(format!("{} is not built: start without --no-build.", program.display())))
    }
}

/// Waits for one; `false` when Ctrl-C came first. The death of either is a failure.
fn wait_until_healthy(services: &mut [Service], port: u16, interrupted: &Receiver<()>) -> Result<bool, Failure> {
    let until = Instant::now() + STARTING;
    while !health::is_healthy(port) {
        if pause(interrupted) {
            return Ok(false);
        }
        complain_of_the_dead(services)?;
        if Instant::now() > until {
            return Err(Failure::new(format!(
                "Nothing answers on port {port} after {} seconds.\n{}",
                STARTING.as_secs(),
                all_words(services)
            )));
        }
    }
    complain_of_the_dead(services)?;
    Ok(true)
}

/// Until Ctrl-C, or until one of them dies.
fn look_after(services: &mut [Service], interrupted: &Receiver<()>) -> Result<(), Failure> {
    while !pause(interrupted) {
        complain_of_the_dead(services)?;
    }
    Ok(())
}

/// A moment's rest; whether Ctrl-C came.
fn pause(interrupted: &Receiver<()>) -> bool {
    interrupted.recv_timeout(LOOK) != Err(RecvTimeoutError::Timeout)
}

fn complain_of_the_dead(services: &mut [Service]) -> Result<(), Failure> {
    for service in services {
        if let Some(status) = service.ended() {
            return Err(Failure::new(format!(
                "{} ended by itself ({status}); everything is stopped.\n{}",
                capital(service.name()),
                words(service)
            )));
        }
    }
    Ok(())
}

fn all_words(services: &[Service]) -> String {
    services.iter().map(words).collect::<Vec<_>>().join("\n")
}

fn words(service: &Service) -> String {
    let last = service.last_words();
    let last = if last.trim().is_empty() { "(it said nothing)" } else { &last };
    format!("The end of its log, {}:\n\n{last}", service.log().display())
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn say_where(market_port: u16, phone_port: u16, folder: &Folder) {
    println!();
    println!("  The seller's phone   http://127.0.0.1:{phone_port}");
    println!("      Make a seller and list something; the desk beside it has the network switch and the SMS.");
    println!("  The buyers' market   http://127.0.0.1:{market_port}");
    println!("      Order what the phone has sent; no account, no script, no real money.");
    println!();
    println!("  Everything stays in {}. Ctrl-C stops both.", folder.path().display());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_start_sentences() {
        assert_eq!(capital("the market"), "The market");
        assert_eq!(capital(""), "");
    }
}
