//! What the steps came to, for people and for the last line of a log.

use super::step::Step;
use std::{fmt, time::Duration};

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Passed,
    Failed,
    /// An earlier one failed, and that was to be the end.
    NotRun,
}

impl Outcome {
    pub(crate) fn is_failed(self) -> bool {
        self == Self::Failed
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Passed => "passed",
            Self::Failed => "FAILED",
            Self::NotRun => "not run",
        })
    }
}

/// A step that is over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Done {
    pub(crate) step: Step,
    pub(crate) outcome: Outcome,
    pub(crate) took: Duration,
}

impl Done {
    pub(crate) fn not_run(step: Step) -> Self {
        Self { step, outcome: Outcome::NotRun, took: Duration::ZERO }
    }
}

/// One line per step.
pub(crate) fn table(done: &[Done]) -> String {
    let mut lines = vec![format!("{:<10} {:<8} {:>12}", "step", "result", "time")];
    lines.extend(done.iter().map(|done| format!("{:<10} {:<8} {:>12}", done.step.name(), done.outcome, duration(done.took))));
    lines.join("\n")
}

/// What it comes to. Not "N passed": tests are counted like that, and these are steps.
pub(crate) fn last_line(done: &[Done], took: Duration) -> String {
    let failed: Vec<_> = done.iter().filter(|done| done.outcome.is_failed()).map(|done| done.step.name()).collect();
    let time = duration(took);
    match (failed.len(), done.len()) {
        (0, 1) => format!("The step is good ({time})."),
        (0, all) => format!("All {all} steps are good ({time})."),
        (some, all) => format!("{some} of {all} steps failed: {} ({time}).", failed.join(", ")),
    }
}

/// A time as one says it.
pub(crate) fn duration(took: Duration) -> String {
    match took.as_secs() {
        seconds @ 0..60 => format!("{seconds}.{} s", took.subsec_millis() / 100),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(step: Step, outcome: Outcome, seconds: u64) -> Done {
        Done { step, outcome, took: Duration::from_secs(seconds) }
    }

    #[test]
    fn the_table_and_the_last_line() {
        let some = [done(Step::Fmt, Outcome::Passed, 1), done(Step::Clippy, Outcome::Failed, 75), Done::not_run(Step::Browser)];
        assert_eq!(
            table(&some),
            "step       result           time\n\
             fmt        passed          1.0 s\n\
             clippy     FAILED     1 min 15 s\n\
             browser    not run         0.0 s"
        );
        assert_eq!(last_line(&some, Duration::from_secs(76)), "1 of 3 steps failed: clippy (1 min 16 s).");
        assert_eq!(last_line(&some[..1], Duration::from_secs(1)), "The step is good (1.0 s).");
        let good = [done(Step::Fmt, Outcome::Passed, 1), done(Step::Docs, Outcome::Passed, 60)];
        assert_eq!(last_line(&good, Duration::from_secs(61)), "All 2 steps are good (1 min 1 s).");
    }
}
