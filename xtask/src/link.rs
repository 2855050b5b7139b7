//! `cargo xtask link`: a bad mobile link on one machine, between a market and a phone that know nothing of it.
//!
//! Two network namespaces are joined by two TUN devices. What a program in one of them sends is handed to this program as IP packets,
//! and arrives in the other as late, as slowly and as incompletely as on the network that the profile describes. So TCP above it
//! does what it does in the field: it retransmits, starts slowly, and fills the queues. The kernel's own means (netem) is a module
//! that many machines do not have.

mod dice;
mod direction;
mod namespaces;
mod pair;
mod profile;
mod pump;

use crate::{
    failure::{Failure, While},
    interrupt,
};
pub(crate) use namespaces::{End, Namespaces};
pub(crate) use pair::{Counts, Pair};
pub(crate) use profile::Profile;
pub(crate) use pump::pump;
use serde_json::json;
use std::{
    ffi::OsString,
    process::Child,
    sync::mpsc::{Receiver, TryRecvError},
    time::{Duration, Instant},
};

/// What `link` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Which network
    #[arg(long, value_enum, default_value_t = Profile::TwoGRural)]
    profile: Profile,
    /// What losses and jitter are drawn from: the same seed treats the n-th packet of a direction alike
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Take the link away for 10 seconds after every so many bytes from the phone
    #[arg(long, value_name = "BYTES")]
    cut_every: Option<u64>,
    /// End after so long
    #[arg(long = "for", value_name = "SECONDS")]
    seconds: Option<f64>,
    /// Several links at once need several names: the namespaces are NAME-market and NAME-phone
    #[arg(long, default_value = "isoko")]
    name: String,
    /// Run this in the phone's namespace, and end with it
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

/// Runs until Ctrl-C, the end of the time, or the end of the command.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    let seconds = options.seconds.map(Duration::try_from_secs_f64).transpose().during(|| "--for".to_owned())?;
    let interrupted = interrupt::listen()?;
    let namespaces = Namespaces::make(&options.name)?;
    let mut pair = Pair::new(&options.profile.shape(), options.seed, options.cut_every);
    println!("ready: {}, {}", options.profile.name(), options.profile.shape());
    let mut command = Guest::start(&namespaces, &options.command)?;
    let begun = Instant::now();
    let is_over = |_: &Pair| {
        let out_of_time = seconds.is_some_and(|seconds| begun.elapsed() >= seconds);
        out_of_time || command.as_mut().is_some_and(Guest::has_ended) || is_interrupted(&interrupted)
    };
    let pumped = pump(&namespaces, &mut pair, begun, is_over);
    println!("{}", report(&pair.counts(), options.seed, begun.elapsed()));
    pumped?;
    command.map_or(Ok(()), Guest::outcome)
}

fn is_interrupted(interrupted: &Receiver<()>) -> bool {
    interrupted.try_recv() != Err(TryRecvError::Empty)
}

/// One line for programs. Bytes are those of IP packets, headers included.
fn report([up, down]: &[Counts; 2], seed: u64, took: Duration) -> serde_json::Value {
    let one = |way: &Counts| json!({ "bytes": way.bytes, "packets": way.packets, "lost": way.lost, "dropped": way.dropped });
    json!({ "up": one(up), "down": one(down), "seconds": (took.as_secs_f64() * 100.0).round() / 100.0, "seed": seed })
}

/// The command that runs in the phone's namespace. It ends when this is dropped.
struct Guest(Child);

impl Guest {
    fn start(namespaces: &Namespaces, command: &[OsString]) -> Result<Option<Self>, Failure> {
        let Some((program, arguments)) = command.split_first() else { return Ok(None) };
        // In our own process group, so that it has the terminal, and hears its Ctrl-C itself.
        let child = namespaces.command(End::Phone, program).args(arguments).spawn();
        Ok(Some(Self(child.during(|| format!("starting {}", program.display()))?)))
    }

    fn has_ended(&mut self) -> bool {
        self.0.try_wait().is_ok_and(|status| status.is_some())
    }

    fn outcome(mut self) -> Result<(), Failure> {
        match self.0.try_wait() {
            Ok(Some(status)) if !status.success() => Err(Failure::new(format!("the command failed: {status}"))),
            _ => Ok(()),
        }
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        if !self.has_ended() {
            // Nothing that it could still say would arrive.
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_is_one_line_of_json() {
        let up = Counts { bytes: 1500, packets: 2, lost: 1, dropped: 0 };
        let line = report(&[up, Counts::default()], 7, Duration::from_millis(12_345)).to_string();
        let told = r#"{"down":{"bytes":0,"dropped":0,"lost":0,"packets":0},"seconds":12.35,"seed":7,"up":{"bytes":1500,"dropped":0,"lost":1,"packets":2}}"#;
        assert_eq!(line, told);
    }
}
