//! `cargo xtask test`: everything that a change must pass, step by step, all of it even when something fails.

mod step;
mod summary;

use crate::{
    failure::Failure,
    machine::{self, Need},
};
use std::time::Instant;
use step::Step;
use summary::{Done, Outcome};

/// What `test` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Only this step; may be given more than once
    #[arg(long, value_name = "STEP", value_enum)]
    only: Vec<Step>,
    /// Not this step; may be given more than once
    #[arg(long, value_name = "STEP", value_enum)]
    skip: Vec<Step>,
    /// Stop at the first step that fails
    #[arg(long)]
    fail_fast: bool,
}

/// Runs the steps. Fails when one of them failed.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    let begun = Instant::now();
    let steps = chosen(&options.only, &options.skip);
    if steps.is_empty() {
        return Err(Failure::new("Nothing is left to do: --skip takes away every step."));
    }
    let needs: Vec<Need> = steps.iter().flat_map(|step| step.needs()).copied().collect();
    if let Err(failure) = machine::provide(&needs) {
        // The steps that need it will say so; the others can still be done.
        println!("{failure}");
    }
    let mut done: Vec<Done> = Vec::new();
    for step in steps {
        if options.fail_fast && done.iter().any(|done| done.outcome.is_failed()) {
            done.push(Done::not_run(step));
            continue;
        }
        done.push(carry_out(step));
    }
    println!("\n{}", summary::table(&done));
    // On the same stream as all before it, so that it is the last line of a log, too.
    println!("\n{}", summary::last_line(&done, begun.elapsed()));
    if done.iter().any(|done| done.outcome.is_failed()) { Err(Failure::told()) } else { Ok(()) }
}

fn chosen(only: &[Step], skip: &[Step]) -> Vec<Step> {
    Step::ALL.into_iter().filter(|step| (only.is_empty() || only.contains(step)) && !skip.contains(step)).collect()
}

fn carry_out(step: Step) -> Done {
    println!("\n=== {}: {}\n", step.name(), step.what());
    let begun = Instant::now();
    let result = machine::check(step.needs()).and_then(|()| step.run());
    let took = begun.elapsed();
    let outcome = match result {
        Ok(()) => Outcome::Passed,
        Err(failure) => {
            println!("\n{failure}");
            Outcome::Failed
        }
    };
    println!("\n--- {}: {outcome} after {}", step.name(), summary::duration(took));
    Done { step, outcome, took }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_chosen_in_their_own_order() {
        assert_eq!(chosen(&[], &[]), Step::ALL);
        assert_eq!(chosen(&[Step::Browser, Step::Fmt], &[]), [Step::Fmt, Step::Browser]);
        assert!(!chosen(&[], &[Step::Browser]).contains(&Step::Browser));
        assert!(chosen(&[Step::Fmt], &[Step::Fmt]).is_empty());
    }
}
