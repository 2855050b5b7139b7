//! `cargo xtask shots`: pictures of the screens, to look at and to show.

use crate::{
    cargo,
    failure::{Failure, While},
    machine::{self, Need},
    node,
};
use std::{fs, path::PathBuf};

/// What `shots` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Where the pictures go [default: target/shots; those of the README into docs/shots]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Only the six that the README shows
    #[arg(long)]
    readme: bool,
    /// The language of the screens
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

/// Takes them all.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    machine::provide(Need::BROWSER)?;
    machine::check(Need::BROWSER)?;
    let usual = if options.readme { cargo::root().join("docs").join("shots") } else { cargo::target_folder()?.join("shots") };
    let out = options.out.clone().unwrap_or(usual);
    fs::create_dir_all(&out).during(|| format!("making {}", out.display()))?;
    let out = out.canonicalize().during(|| format!("finding {}", out.display()))?;
    node::prepare()?;
    let mut shots = node::node()?;
    shots.arg("shots.mjs").arg("--out").arg(&out).arg("--language").arg(&options.language);
    if options.readme {
        shots.arg("--readme");
    }
    cargo::run(&mut shots)?;
    println!("The pictures are in {}.", out.display());
    Ok(())
}
