//! A program that runs beside us until we end it: by its id, gently first, never by name.

use crate::failure::{Failure, While};
use std::{
    ffi::OsStr,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How long a program may take to end when it was asked to. It may have to finish a write, which takes milliseconds.
const GENTLY: Duration = Duration::from_secs(5);

/// How much of a log is shown when something went wrong.
const LAST_LINES: usize = 20;

/// A running program. It ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Service {
    name: &'static str,
    child: Child,
    log: PathBuf,
}

impl Service {
    /// Starts it; what it says goes into the log.
    pub(crate) fn start<A: AsRef<OsStr>>(
        name: &'static str,
        program: &Path,
        arguments: impl IntoIterator<Item = A>,
        log: PathBuf,
    ) -> Result<Self, Failure> {
        let starting = || format!("starting {name} ({})", program.display());
        let out = File::create(&log).during(|| format!("writing {}", log.display()))?;
        let err = out.try_clone().during(starting)?;
        let mut command = Command::new(program);
        // Everything is said in the arguments; a market meant for another use is not ours to write in.
        command.args(arguments).env_remove("ISOKO_DATABASE").stdin(Stdio::null()).stdout(out).stderr(err);
        // A group of its own: the terminal's Ctrl-C reaches only us, and we end things in order.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let child = command.spawn().during(starting)?;
        Ok(Self { name, child, log })
    }

    /// What it is called.
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// Where its log is.
    pub(crate) fn log(&self) -> &Path {
        &self.log
    }

    /// How it ended, if it did.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }

    /// What it said last.
    pub(crate) fn last_words(&self) -> String {
        // Lossy: a program that died in the middle of a letter still told us the rest.
        let bytes = fs::read(&self.log).unwrap_or_default();
        last_lines(&String::from_utf8_lossy(&bytes), LAST_LINES)
    }

    /// Asks it to end, and ends it when it does not.
    pub(crate) fn stop(&mut self) {
        if self.ended().is_some() {
            return;
        }
        self.ask_to_end();
        let until = Instant::now() + GENTLY;
        while Instant::now() < until {
            if self.ended().is_some() {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        self.end_now();
        let _ = self.child.wait();
    }

    #[cfg(unix)]
    fn signal(&self, signal: nix::sys::signal::Signal) {
        // Its id is also its group's. It has not been waited for, so the id cannot have gone to another program.
        if let Ok(id) = i32::try_from(self.child.id()) {
            let _ = nix::sys::signal::killpg(nix::unistd::Pid::from_raw(id), signal);
        }
    }

    #[cfg(unix)]
    fn ask_to_end(&self) {
        self.signal(nix::sys::signal::Signal::SIGTERM);
    }

    #[cfg(unix)]
    fn end_now(&mut self) {
        self.signal(nix::sys::signal::Signal::SIGKILL);
    }

    #[cfg(not(unix))]
    fn ask_to_end(&mut self) {
        let _ = self.child.kill();
    }

    #[cfg(not(unix))]
    fn end_now(&mut self) {
        let _ = self.child.kill();
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.stop();
    }
}

fn last_lines(text: &str, most: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines.get(lines.len().saturating_sub(most)..).unwrap_or_default().join("\n")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(name: &'static str, script: &str) -> Result<Service, Failure> {
        let log = std::env::temp_dir().join(format!("xtask-service-{name}-{}.log", std::process::id()));
        Service::start(name, Path::new("/bin/sh"), ["-c", script], log)
    }

    fn wait_for(what: impl Fn() -> bool) {
        let until = Instant::now() + Duration::from_secs(10);
        while !what() {
            assert!(Instant::now() < until, "waited too long");
            thread::sleep(Duration::from_millis(10));
        }
    }

    #[test]
    fn the_end_of_a_log_is_shown() {
        assert_eq!(last_lines("a\nb\nc\n", 2), "b\nc");
        assert_eq!(last_lines("a", 2), "a");
        assert_eq!(last_lines("", 2), "");
    }

    #[test]
    fn a_program_that_dies_says_how_and_why() {
        let mut market = shell("dies", "echo the disk is full >&2; exit 3").unwrap();
        wait_for(|| fs::read_to_string(market.log()).is_ok_and(|log| log.contains("full")));
        let status = market.child.wait().unwrap();
        assert_eq!(status.code(), Some(3));
        assert_eq!(market.ended(), Some(status));
        assert_eq!(market.last_words(), "the disk is full");
        fs::remove_file(market.log()).unwrap();
    }

    #[test]
    fn what_a_program_started_ends_with_it() {
        let mut market = shell("group", "sleep 60 & echo $!; wait").unwrap();
        wait_for(|| fs::read_to_string(market.log()).is_ok_and(|log| log.ends_with('\n')));
        let grandchild = nix::unistd::Pid::from_raw(market.last_words().trim().parse().unwrap());
        assert!(nix::sys::signal::kill(grandchild, None).is_ok());
        market.stop();
        // Nobody waits for the orphan but the system, which may take a moment, or leave a zombie where process 1 does not.
        let gone = || {
            nix::sys::signal::kill(grandchild, None).is_err()
                || fs::read_to_string(format!("/proc/{grandchild}/stat")).is_ok_and(|stat| stat.contains(") Z "))
        };
        wait_for(gone);
        fs::remove_file(market.log()).unwrap();
    }
}
