//! One life of a process, seen from outside (it is started, says things, is killed) and from inside (it is told things, and tells).

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
    io::{self, BufRead, BufReader, Write},
    path::PathBuf,
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// Where a process finds what it is told.
const TOLD: &str = "UNPLUGGED_TOLD";

/// A process that says nothing for so long hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a process is told when it starts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Told {
    /// Its folder.
    pub(crate) folder: PathBuf,
    /// Where the market listens.
    pub(crate) market: String,
    /// What chance is drawn from.
    pub(crate) seed: u64,
    /// Whether it acts and talks until it is killed, or talks until nothing is left to say, and ends.
    pub(crate) ends: bool,
}

/// What this process was told, if it was.
pub(crate) fn told() -> Option<Told> {
    Some(serde_json::from_str(&std::env::var(TOLD).ok()?).unwrap())
}

/// Says something to whoever started this process: one line.
pub(crate) fn say(what: &Value) {
    let mut out = io::stdout().lock();
    // The line begins with its own end of line, because the test harness may have begun one. Nobody to read it: nobody to tell.
    let _ = write!(out, "\n{what}\n").and_then(|()| out.flush());
}

/// What whoever started this process says. When there is nobody any more, this process ends.
pub(crate) fn hear() -> Receiver<String> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        for line in io::stdin().lines().map_while(Result::ok) {
            let _ = send.send(line);
        }
        std::process::exit(0);
    });
    receive
}

/// A running process. It ends when this is dropped.
pub(crate) struct Life {
    child: Child,
    stdin: ChildStdin,
    said: Receiver<(Instant, Value)>,
}

impl Life {
    /// Starts this program again, as the test of this name.
    pub(crate) fn begin(part: &str, told: &Told) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", part, "--ignored", "--nocapture"])
            .env(TOLD, serde_json::to_string(told).unwrap())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (send, said) = mpsc::channel();
        thread::spawn(move || {
            // What the harness says is no document, nor is a line that was cut in the middle.
            for document in out.lines().map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()) {
                if send.send((Instant::now(), document)).is_err() {
                    return;
                }
            }
        });
        let stdin = child.stdin.take().unwrap();
        Self { child, stdin, said }
    }

    /// Says something to it.
    pub(crate) fn tell(&mut self, what: &str) {
        // It may be dead already, which shows in what it says.
        let _ = writeln!(self.stdin, "{what}");
    }

    /// What it says next, and when it said it; `None` when it has ended.
    pub(crate) fn next(&self) -> Option<(Instant, Value)> {
        match self.said.recv_timeout(PATIENCE) {
            Ok(said) => Some(said),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("it hangs"),
        }
    }

    /// What it has said already and was not listened to.
    pub(crate) fn pending(&self) -> Vec<(Instant, Value)> {
        self.said.try_iter().collect()
    }

    /// Pulls the plug, and returns what it had said before.
    pub(crate) fn kill(mut self) -> Vec<(Instant, Value)> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::iter::from_fn(|| self.next()).collect()
    }

    /// Waits until it ends by itself, which must be well.
    pub(crate) fn end(mut self) -> Vec<(Instant, Value)> {
        let said = std::iter::from_fn(|| self.next()).collect();
        assert!(self.child.wait().unwrap().success(), "it failed: {said:?}");
        said
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
