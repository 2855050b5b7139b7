//! The steps of the test, and what each runs.

use crate::{
    cargo::{self, FEATURES},
    conformance, contract,
    failure::{Failure, While},
    machine::{self, Need},
    node,
};
use std::process::Command;

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Step {
    /// Formatting
    Fmt,
    /// Clippy with warnings denied
    Clippy,
    /// All tests
    Tests,
    /// The examples in the documentation
    Doctests,
    /// The documentation, with warnings denied
    Docs,
    /// The browser tests
    Browser,
    /// The market against clients that others wrote
    Conformance,
    /// The phone's core from Kotlin and Python
    Contract,
}

impl Step {
    /// All of them, quickest answers first; what is compiled for one serves the next.
    pub(crate) const ALL: [Self; 8] =
        [Self::Fmt, Self::Clippy, Self::Docs, Self::Tests, Self::Doctests, Self::Browser, Self::Conformance, Self::Contract];

    /// As it is typed.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Tests => "tests",
            Self::Doctests => "doctests",
            Self::Docs => "docs",
            Self::Browser => "browser",
            Self::Conformance => "conformance",
            Self::Contract => "contract",
        }
    }

    /// What it looks at.
    pub(crate) const fn what(self) -> &'static str {
        match self {
            Self::Fmt => "formatting",
            Self::Clippy => "every warning of compiler and clippy, in all shells of the app",
            Self::Tests => "all tests",
            Self::Doctests => "the examples in the documentation",
            Self::Docs => "the documentation",
            Self::Browser => "the screens in a browser, against real processes",
            Self::Conformance => "the market's uploads with tus clients that others wrote, over connections that break",
            Self::Contract => "background sync as Kotlin and Python call it, against a market and a phone as processes",
        }
    }

    /// What the machine must have for it.
    pub(crate) const fn needs(self) -> &'static [Need] {
        match self {
            Self::Clippy | Self::Docs => Need::DESKTOP,
            Self::Browser => Need::BROWSER,
            Self::Conformance => Need::CONFORMANCE,
            Self::Contract => Need::CONTRACT,
            Self::Fmt | Self::Tests | Self::Doctests => &[],
        }
    }

    /// Does it.
    pub(crate) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Fmt => all([cargo().args(["fmt", "--all", "--check"])]),
            // The app's shells exclude each other, so there are two sets of features; the first is that of a plain `cargo build`.
            Self::Clippy => all([
                cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
                cargo().arg("clippy").args(FEATURES).args(["--all-targets", "--", "-D", "warnings"]),
            ]),
            Self::Docs => all([
                // `--examples`, of which there are none: features are then chosen as for clippy, and nothing is checked twice.
                cargo().args(["doc", "--no-deps", "--workspace", "--lib", "--examples"]).env("RUSTDOCFLAGS", "-D warnings"),
                cargo().args(["doc", "--no-deps"]).args(FEATURES).args(["--lib", "--examples"]).env("RUSTDOCFLAGS", "-D warnings"),
            ]),
            Self::Tests => tests(),
            Self::Doctests => all([cargo().args(["test", "--doc"]).args(FEATURES)]),
            Self::Browser => browser(),
            Self::Conformance => conformance::run(),
            Self::Contract => contract::run(),
        }
    }
}

fn tests() -> Result<(), Failure> {
    if machine::answers("cargo-nextest", &["nextest", "--version"]) {
        return all([cargo().args(["nextest", "run", "--no-fail-fast"]).args(FEATURES)]);
    }
    // Not `--all-targets`: that would run the benchmarks, too. Not the default: that would run the doc tests.
    all([cargo().args(["test", "--no-fail-fast", "--lib", "--bins", "--tests"]).args(FEATURES)])
}

fn browser() -> Result<(), Failure> {
    node::prepare()?;
    // One at a time: each starts a market, a phone and a browser, and waits for what a person would wait for.
    let mut node = node::node()?;
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]).args(node::tests()?);
    cargo::run(&mut node).during(|| "logs and pictures are in app/browser-tests/failures".to_owned())
}

fn cargo() -> Command {
    cargo::cargo()
}

/// Runs all of them, also after one that fails, and says which failed.
fn all<'a>(commands: impl IntoIterator<Item = &'a mut Command>) -> Result<(), Failure> {
    let mut failures = Vec::new();
    for command in commands {
        println!("$ {}", cargo::in_words(command));
        if let Err(failure) = cargo::run(command) {
            failures.push(failure.to_string());
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("\n"))) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum;

    #[test]
    fn steps_are_typed_as_they_are_called() {
        for step in Step::value_variants() {
            assert!(Step::ALL.contains(step));
            assert_eq!(Step::from_str(step.name(), false), Ok(*step));
        }
    }

    #[test]
    fn a_failure_does_not_hide_the_next() {
        let words = all([Command::new("cargo").arg("no-such-one"), Command::new("cargo").arg("no-such-two")]).unwrap_err().to_string();
        assert!(words.contains("no-such-one") && words.contains("no-such-two"), "{words}");
    }
}
