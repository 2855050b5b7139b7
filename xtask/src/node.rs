//! The scripts in `app/browser-tests`: what they need, and how they are run.

use crate::{
    cargo::{self, Profile},
    failure::{Failure, While},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

/// The programs that the scripts start.
pub(crate) const PROGRAMS: [&str; 3] = ["marketplace", "preview", "isoko"];

/// The first with a test runner that can be told to do one thing at a time; Debian 12 has 18.20.
const OLDEST_NODE: (u32, u32) = (18, 19);

/// Where browsers are, when `CHROMIUM` does not say it.
const BROWSERS: [&str; 6] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// The folder of the scripts.
pub(crate) fn folder() -> PathBuf {
    cargo::root().join("app").join("browser-tests")
}

/// The browser.
pub(crate) fn chromium() -> Option<PathBuf> {
    match env::var_os("CHROMIUM") {
        // One that is named and not there is a mistake, not a reason to take another.
        Some(named) => Some(PathBuf::from(named)).filter(|path| path.is_file()),
        None => BROWSERS.iter().map(PathBuf::from).find(|path| path.is_file()),
    }
}

/// Whether Node.js is there and not too old.
pub(crate) fn is_new_enough() -> bool {
    let version = Command::new("node").arg("--version").output();
    version.is_ok_and(|output| version_of(&String::from_utf8_lossy(&output.stdout)) >= Some(OLDEST_NODE))
}

fn version_of(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

/// Builds the programs as the tests have them, and fetches the scripts' libraries.
pub(crate) fn prepare() -> Result<(), Failure> {
    cargo::build(Profile::Dev, &PROGRAMS)?;
    libraries(&folder())
}

/// Fetches a folder's libraries, as its lock file names them, if they are not there yet.
pub(crate) fn libraries(folder: &Path) -> Result<(), Failure> {
    let (wanted, have) = (folder.join("package-lock.json"), folder.join("node_modules").join(".package-lock.json"));
    if changed(&have) < changed(&wanted) {
        cargo::run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
            .during(|| format!("fetching the libraries of {}", folder.display()))?;
    }
    Ok(())
}

/// When a file was last changed, if it is there.
pub(crate) fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

/// Node.js in the scripts' folder, knowing where programs and browser are.
pub(crate) fn node() -> Result<Command, Failure> {
    let mut node = Command::new("node");
    node.current_dir(folder()).env("ISOKO_PROGRAMS", Profile::Dev.folder()?);
    if let Some(chromium) = chromium() {
        node.env("CHROMIUM", chromium);
    }
    Ok(node)
}

/// The names of the test scripts, in order.
pub(crate) fn tests() -> Result<Vec<String>, Failure> {
    let reading = || format!("reading {}", folder().display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder()).during(reading)? {
        let name = entry.during(reading)?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            names.push(name);
        }
    }
    names.sort_unstable();
    // An empty list would make Node.js look for tests by itself, and find none or the wrong ones.
    if names.is_empty() { Err(Failure::new(format!("{}: no tests", reading()))) } else { Ok(names) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_node_writes_them() {
        assert_eq!(version_of("v18.20.4\n"), Some((18, 20)));
        assert!(version_of("v18.19.0") >= Some(OLDEST_NODE));
        assert!(version_of("v18.9.1") < Some(OLDEST_NODE));
        assert!(version_of("") < Some(OLDEST_NODE));
    }

    #[test]
    fn the_five_steps_are_among_the_tests() {
        assert!(tests().unwrap().contains(&"five-steps.test.mjs".to_owned()));
    }
}
