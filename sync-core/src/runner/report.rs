//! What is told of sync: how things stand, and what one run did.

use crate::{machine::Phase, store::traffic};
use serde::Serialize;

/// What the sync centre shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SyncStatus {
    /// What is going on.
    pub phase: Phase,
    /// How many things wait.
    pub waiting: u32,
    /// How many were refused and need a person.
    pub refused: u32,
    /// When the market last answered, by the device's clock.
    pub contact_ms: Option<i64>,
    /// Market time minus device time, as last learned.
    pub offset_ms: i64,
    /// Whether the first reading is whole; before, lists are incomplete and say so.
    pub complete: bool,
    /// Whether the store's file was found damaged: it is rebuilt when the app is closed and opened again.
    pub damaged: bool,
    /// Whether the phone is short of space: what was kept for emergencies is used up.
    pub space_low: bool,
    /// What today cost.
    pub today: traffic::Bytes,
    /// Pictures that the market does not have yet.
    pub pictures: Unsent,
}

/// How many pictures wait, and how much of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Unsent {
    /// Pictures: a photo is two.
    pub count: u32,
    /// Their bytes that the market does not have.
    pub bytes: u64,
}

impl From<(u32, u64)> for Unsent {
    fn from((count, bytes): (u32, u64)) -> Self {
        Self { count, bytes }
    }
}

/// What one run of sync did, from a wake to the next rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Exchanges with the market.
    pub exchanges: u32,
    /// Operations that were answered.
    pub answered: u32,
    /// Those of them that were refused.
    pub refused: u32,
    /// Rows that changed.
    pub changed: u32,
    /// Whether pictures are left that may be sent now.
    pub pictures_left: bool,
    /// Bytes, both ways.
    pub up: u64,
    /// Received.
    pub down: u64,
    /// Whether the last exchange was answered.
    pub reached: bool,
}

impl Report {
    pub(super) const fn count(&mut self, bytes: traffic::Bytes) {
        self.exchanges += 1;
        self.up += bytes.up;
        self.down += bytes.down;
    }

    /// Two runs as one: what came last says how it ended.
    pub(crate) const fn add(&mut self, next: Self) {
        self.exchanges += next.exchanges;
        self.answered += next.answered;
        self.refused += next.refused;
        self.changed += next.changed;
        self.up += next.up;
        self.down += next.down;
        self.pictures_left = next.pictures_left;
        self.reached = next.reached;
    }
}
