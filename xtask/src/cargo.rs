//! Calling cargo, and finding what it made.

use crate::failure::{Failure, While};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// The one set of features that the demo, the tests and the browser tests are built with: the phone in a browser and the
/// headless client. Cargo builds a dependency again for every set of features that it is asked for, and the desktop shell
/// asks for other ones even of the market's web server, so whatever runs shares this set and the desktop shell is checked.
pub(crate) const FEATURES: [&str; 4] =
    ["--workspace", "--no-default-features", "--features", "app/preview,sync-core/cli,practice/simulator,marketplace/server"];

/// Cargo as it called us, in the project's folder.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    for (name, _) in env::vars_os().filter(|(name, _)| is_about_us(&name.to_string_lossy())) {
        cargo.env_remove(name);
    }
    cargo
}

/// Cargo tells a program that it runs about that program's package. A build script that reads such a variable (ring's does)
/// would find it changed, and a third of everything would be built again after every plain `cargo build`.
fn is_about_us(variable: &str) -> bool {
    variable.starts_with("CARGO_PKG_") || variable.starts_with("CARGO_MANIFEST_")
}

/// The project's folder.
pub(crate) fn root() -> &'static Path {
    // The folder above this crate's, as it was when it was built; a moved project is built again.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// How fast a program must be, against how fast it must be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// What the tests are built with.
    Dev,
    /// Nearly as quick as release.
    Demo,
}

impl Profile {
    const fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Demo => "demo",
        }
    }

    /// Where cargo puts what it makes with this profile.
    pub(crate) fn folder(self) -> Result<PathBuf, Failure> {
        Ok(target_folder()?.join(match self {
            Self::Dev => "debug",
            Self::Demo => "demo",
        }))
    }

    /// Where one program is.
    pub(crate) fn program(self, name: &str) -> Result<PathBuf, Failure> {
        Ok(self.folder()?.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
    }
}

/// Where cargo puts what it makes: beside this very program, whatever `CARGO_TARGET_DIR` or a configuration says.
pub(crate) fn target_folder() -> Result<PathBuf, Failure> {
    let me = env::current_exe().during(|| "finding this program".to_owned())?;
    me.ancestors().nth(2).map(Path::to_owned).ok_or_else(|| Failure::new("this program is in no target folder"))
}

/// Builds programs, as far as they are not built yet. Cargo's own words go to the terminal.
pub(crate) fn build(profile: Profile, programs: &[&str]) -> Result<(), Failure> {
    let mut build = cargo();
    build.args(["build", "--profile", profile.name()]).args(FEATURES);
    for program in programs {
        build.args(["--bin", program]);
    }
    if profile == Profile::Dev {
        // There are no examples. Asking for them makes cargo choose features as it does for tests, so that what the tests
        // have built is not built once more.
        build.arg("--examples");
    }
    run(&mut build)
}

/// Runs a command to its end; it talks to the terminal itself.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let words = in_words(command);
    let status = command.status().during(|| words.clone())?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{words}: {status}"))) }
}

/// A command as one would type it.
pub(crate) fn in_words(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    let mut words = name.to_string_lossy().into_owned();
    for argument in command.get_args() {
        words.push(' ');
        words.push_str(&argument.to_string_lossy());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_is_found() {
        assert!(root().join("Cargo.lock").is_file());
    }

    #[test]
    fn a_build_does_not_notice_that_we_started_it() {
        let kept = cargo().get_envs().filter(|(name, value)| *name == "CARGO_MANIFEST_DIR" && value.is_some()).count();
        let removed = cargo().get_envs().any(|(name, value)| name == "CARGO_MANIFEST_DIR" && value.is_none());
        assert!(kept == 0 && removed);
        assert!(!is_about_us("CARGO_TARGET_DIR") && !is_about_us("CARGO_HOME"));
    }

    #[test]
    fn a_command_reads_as_one_would_type_it() {
        let mut command = Command::new("/somewhere/cargo");
        command.args(["fmt", "--check"]);
        assert_eq!(in_words(&command), "cargo fmt --check");
    }

    #[test]
    fn a_command_that_fails_says_how() {
        let failure = run(cargo().args(["no-such-command", "--quiet"])).unwrap_err();
        assert!(failure.to_string().starts_with("cargo no-such-command --quiet: exit status"), "{failure}");
    }
}
