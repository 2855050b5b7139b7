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
    /// Where the pictures go [default: docs/shots]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The language of the screens
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

/// Takes them all.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    machine::provide(Need::BROWSER)?;
    machine::check(Need::BROWSER)?;
    let out = options.out.clone().unwrap_or_else(|| cargo::root().join("docs").join("shots"));
    fs::create_dir_all(&out).during(|| format!("making {}", out.display()))?;
    let out = out.canonicalize().during(|| format!("finding {}", out.display()))?;
    node::prepare()?;
    cargo::run(node::node()?.arg("shots.mjs").arg("--out").arg(&out).arg("--language").arg(&options.language))?;
    println!("The pictures are in {}.", out.display());
    Ok(())
}
