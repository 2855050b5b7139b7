//! `cargo xtask soak`: the simulator for longer than the tests live through it. A seed that fails tells its story.

use crate::{
    cargo::{self, FEATURES},
    failure::Failure,
};

/// What `soak` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many seeds
    #[arg(long, default_value_t = 1000)]
    seeds: u64,
    /// The first
    #[arg(long, default_value_t = 0)]
    from: u64,
    /// How many at a time; as many as there are cores, if not given
    #[arg(long)]
    jobs: Option<u32>,
}

/// Builds it with the features that the tests share, and runs it.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    let mut soak = cargo::cargo();
    soak.arg("run").args(FEATURES).args(["--bin", "soak", "--"]);
    soak.args(["--seeds", &options.seeds.to_string(), "--from", &options.from.to_string()]);
    if let Some(jobs) = options.jobs {
        soak.args(["--jobs", &jobs.to_string()]);
    }
    cargo::run(&mut soak)
}
