//! The simulator: a whole small world in one process and in virtual time, that repeats itself from a seed.
//!
//! Two phones and a tablet of one seller, another seller's phone, buyers, the real market on its real database and the real core on its
//! real store, both on a disk that loses power, tears writes and fills up; between them a network that loses, doubles, reorders and cuts
//! at any byte. Clocks jump by 400 days, phones are away for weeks, the market is restored from a backup. Each seed switches some of
//! these on (a seed that has everything at once finds less: faults hide each other).
//!
//! All the while, and once more after everything has healed and gone quiet with no further doing, the promises of `docs/PROTOCOL.md` and
//! `docs/ARCHITECTURE.md` are checked. A failing seed says which promise was broken, tells the story of what happened, and how to see it
//! again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "a test that is a program: what it cannot do it must not survive"
)]

mod acts;
mod books;
mod check;
mod clocks;
mod enrolling;
mod faults;
mod market;
mod people;
mod phone;
mod plants;
mod story;
mod travels;
mod wire;
mod world;

pub use faults::Weather;
pub use plants::Plant;

use std::fmt;
use world::World;

/// What a seed came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Things that people did.
    pub acts: u64,
    /// Requests that phones sent.
    pub letters: u64,
    /// Requests and answers that were lost, cut or came late, once too often or in another order.
    pub mishaps: u64,
    /// Lives of phones and of the market that ended without warning.
    pub crashes: u64,
    /// Times that the market was restored from a backup.
    pub restorations: u64,
    /// Orders that buyers placed.
    pub orders: u64,
    /// Operations that the market refused.
    pub refused: u64,
    /// Rows that were asked for again, because a digest did not match.
    pub refetched: u64,
    /// Hours that passed.
    pub hours: u64,
}

impl std::ops::AddAssign for Figures {
    fn add_assign(&mut self, more: Self) {
        self.acts += more.acts;
        self.letters += more.letters;
        self.mishaps += more.mishaps;
        self.crashes += more.crashes;
        self.restorations += more.restorations;
        self.orders += more.orders;
        self.refused += more.refused;
        self.refetched += more.refetched;
        self.hours += more.hours;
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { acts, letters, mishaps, crashes, restorations, orders, refused, refetched, hours } = self;
        write!(
            f,
            "{acts} acts, {orders} orders, {letters} requests, {mishaps} mishaps on the way, {crashes} crashes, {restorations} restorations, \
             {refused} refused, {refetched} refetched, {hours} hours"
        )
    }
}

/// A promise that was broken.
#[derive(Clone, Debug)]
pub struct Broken {
    /// By which seed.
    pub seed: u64,
    /// Which promise, and how.
    pub what: String,
    /// What happened before, a line for each thing.
    pub story: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seed, what, story } = self;
        write!(f, "{story}\n\nseed {seed}: {what}\nsee it again: cargo xtask soak --from {seed} --seeds 1")
    }
}

impl std::error::Error for Broken {}

/// Lives through one seed. `plant`: a bug that is put in, to show that it is found.
///
/// # Panics
/// Where the machine itself fails it (no folder, no threads), or the simulator has a bug of its own.
pub fn run(seed: u64, plant: Option<Plant>) -> Result<Figures, Broken> {
    assert!(faulty_disk::install(), "SQLite has no file layer here");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let outcome = runtime.block_on(async {
        let mut world = World::new(seed, plant).await;
        let lived = world.live().await;
        let figures = world.figures;
        let story = world.story.tell();
        world.end().await;
        match lived {
            Ok(()) => Ok(figures),
            Err(what) => Err(Broken { seed, what, story }),
        }
    });
    runtime.shutdown_background();
    outcome
}
