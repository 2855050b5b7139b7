//! `cargo xtask bindings`: what Kotlin, Swift and Python need to call the phone's core.

use crate::{
    cargo::{self, Profile},
    failure::{Failure, While},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What `bindings` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// For which language; may be given more than once
    #[arg(long, value_name = "LANGUAGE", required = true, value_parser = ["kotlin", "swift", "python"])]
    language: Vec<String>,
    /// Where to write
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

/// Writes them.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    let languages: Vec<&str> = options.language.iter().map(String::as_str).collect();
    write(&languages, &options.out).map(drop)
}

/// The shared library, built as the tests have it.
fn library() -> Result<PathBuf, Failure> {
    let mut build = cargo::cargo();
    build.args(["build"]).args(cargo::FEATURES).args(["--lib", "--bin", "isoko-bindings", "--examples"]);
    cargo::run(&mut build)?;
    Ok(Profile::Dev.folder()?.join(format!("{}sync_core_ffi{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX)))
}

/// Writes the bindings of some languages into a folder, and returns where the library is that they call.
pub(crate) fn write(languages: &[&str], out: &Path) -> Result<PathBuf, Failure> {
    let library = library()?;
    fs::create_dir_all(out).during(|| format!("making {}", out.display()))?;
    let mut bindings = Command::new(Profile::Dev.program("isoko-bindings")?);
    bindings.arg(&library).arg("--out").arg(out);
    for language in languages {
        bindings.args(["--language", language]);
    }
    cargo::run(&mut bindings)?;
    Ok(library)
}
