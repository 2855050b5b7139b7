//! Five hundred seeds of the simulator, and seven bugs that it must find.
//!
//! A seed that fails says how it is seen again. More seeds: `cargo xtask soak --seeds 10000`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "all of it is a test")]

use practice::simulator::{self, Plant};

fn live(seeds: std::ops::Range<u64>) {
    for seed in seeds {
        if let Err(broken) = simulator::run(seed, None) {
            panic!("{broken}");
        }
    }
}

macro_rules! seeds {
    ($($name:ident: $from:literal .. $to:literal),+ $(,)?) => {$(
        #[test]
        fn $name() {
            live($from..$to);
        }
    )+};
}

// In parts, so that a machine with several cores lives through them side by side.
seeds! {
    seeds_0_to_49: 0..50, seeds_50_to_99: 50..100, seeds_100_to_149: 100..150, seeds_150_to_199: 150..200, seeds_200_to_249: 200..250,
    seeds_250_to_299: 250..300, seeds_300_to_349: 300..350, seeds_350_to_399: 350..400, seeds_400_to_449: 400..450, seeds_450_to_499: 450..500,
}

/// Whether one of the first seeds finds the bug, and by which promise.
fn finds(plant: Plant, promise: &str) {
    let found = (0..60).find_map(|seed| simulator::run(seed, Some(plant)).err());
    let broken = found.unwrap_or_else(|| panic!("{plant:?} was not found in 60 seeds"));
    assert!(broken.what.contains(promise), "{plant:?} was found as something else: {}\n{}", broken.what, broken.story);
}

/// Bugs that are put in are found, each by the promise that it breaks. What they are: `simulator::Plant`.
mod planted {
    use super::*;

    /// A page of the outbox without its index page, or the other way round, may break any promise before its own: so of all that the
    /// seeds find, one must be the promise itself.
    #[test]
    fn a_disk_that_lies() {
        let mut found = (0..60).filter_map(|seed| simulator::run(seed, Some(Plant::DiskThatLies)).err());
        assert!(found.any(|broken| broken.what.starts_with("durable first")), "not found as a broken promise of durability in 60 seeds");
    }
    #[test]
    fn forgotten_answers() {
        finds(Plant::ForgottenAnswers, "exactly once");
    }
    #[test]
    fn swallowed_refusals() {
        finds(Plant::SwallowedRefusals, "no silent loss");
    }
    #[test]
    fn a_gap_in_the_feed() {
        finds(Plant::GapInTheFeed, "convergence");
    }
    #[test]
    fn a_phone_that_gives_up() {
        finds(Plant::GivenUp, "liveness");
    }
    #[test]
    fn half_an_order_reserved() {
        finds(Plant::HalfReserved, "exactly once");
    }
    #[test]
    fn what_was_acknowledged_is_sent_again() {
        finds(Plant::SentAgain, "monotone bytes");
    }
}

/// The same seed is the same world, to the letter.
#[test]
fn a_seed_repeats_itself() {
    for seed in [3, 7] {
        assert_eq!(simulator::run(seed, None).unwrap(), simulator::run(seed, None).unwrap());
    }
}
