//! Two hundred random histories on a network that loses, doubles and reorders, with a phone that is switched off again and again.
//!
//! At the end the network heals, and phone and market must agree to the bit; and every operation must have had exactly one effect: the
//! stock at the market is what Amina's operations and the buyers' orders add up to, no more and no less.
//!
//! The real core on a real store, the real market, and a transport that misbehaves by a seeded die. A seed that fails is
//! replayed with `LOSSY_SEED=7 cargo test -p practice --test lossy one_seed`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "all of it is a test")]

#[path = "lossy/history.rs"]
mod history;
#[path = "lossy/world.rs"]
mod world;

const STEPS: usize = 300;

fn run(seeds: std::ops::Range<u64>) {
    // What the market thinks of it, when a seed fails.
    let _ = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_test_writer().try_init();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for seed in seeds {
        runtime.block_on(history::run(seed, STEPS));
    }
}

macro_rules! seeds {
    ($($name:ident: $from:literal .. $to:literal),+) => {$(
        #[test]
        fn $name() {
            run($from..$to);
        }
    )+};
}

// In eight parts, so that a machine with several cores runs them side by side.
seeds! {
    seeds_0_to_24: 0..25, seeds_25_to_49: 25..50, seeds_50_to_74: 50..75, seeds_75_to_99: 75..100,
    seeds_100_to_124: 100..125, seeds_125_to_149: 125..150, seeds_150_to_174: 150..175, seeds_175_to_199: 175..200
}

#[test]
fn one_seed() {
    let seed = std::env::var("LOSSY_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(2026);
    run(seed..seed + 1);
}
