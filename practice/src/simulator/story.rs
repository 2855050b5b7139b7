//! What happened, line by line, for whoever must understand a seed that failed.

use super::clocks::{DAY, HOUR, MINUTE, SECOND, START};

/// Enough to see what led to it, and not more than a person reads.
const LINES: usize = 4000;

#[derive(Debug, Default)]
pub(super) struct Story {
    lines: Vec<String>,
    /// Said at once, for whoever watches.
    aloud: bool,
}

impl Story {
    pub(super) fn new() -> Self {
        Self { lines: Vec::new(), aloud: std::env::var_os("SIMULATOR_ALOUD").is_some() }
    }

    pub(super) fn say(&mut self, now: i64, words: &str) {
        let passed = now - START;
        let (days, hours, minutes, seconds) = (passed / DAY, passed % DAY / HOUR, passed % HOUR / MINUTE, passed % MINUTE / SECOND);
        let line = format!("day {days:>3} {hours:02}:{minutes:02}:{seconds:02}  {words}");
        if self.aloud {
            eprintln!("{line}");
        }
        self.lines.push(line);
    }

    pub(super) fn tell(&self) -> String {
        let skipped = self.lines.len().saturating_sub(LINES);
        let first = if skipped > 0 { format!("… {skipped} lines before\n") } else { String::new() };
        first + &self.lines[skipped..].join("\n")
    }
}
