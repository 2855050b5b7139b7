//! The scripts in `marketplace/conformance`: what they need, and how they are run.

use crate::{
    cargo::{self, Profile},
    failure::{Failure, While},
    node,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Builds the market, fetches the clients, and lets them send.
pub(crate) fn run() -> Result<(), Failure> {
    let folder = cargo::root().join("marketplace").join("conformance");
    cargo::build(Profile::Dev, &["marketplace"])?;
    node::libraries(&folder)?;
    let python = environment(&folder)?;
    let mut node = Command::new("node");
    node.current_dir(&folder).env("ISOKO_PROGRAMS", Profile::Dev.folder()?).env("ISOKO_PYTHON", python);
    cargo::run(node.args(["--test", "--test-concurrency=1", "--test-reporter=spec", "tus.test.mjs"]))
}

/// Python with the clients that are written in it, as `requirements.txt` pins them.
fn environment(folder: &Path) -> Result<PathBuf, Failure> {
    let (place, wanted) = (folder.join(".venv"), folder.join("requirements.txt"));
    let python = place.join("bin").join("python");
    let done = place.join("complete");
    if node::changed(&done) < node::changed(&wanted) {
        let making = || format!("making {} with the clients that are written in Python", place.display());
        // Anew each time: half of one, or another Python's, is of no use.
        cargo::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&place)).during(making)?;
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
        cargo::run(Command::new(&python).args(install).arg(&wanted)).during(making)?;
        fs::write(&done, "").during(making)?;
    }
    Ok(python)
}
