//! Mirror + waiting operations = what the farmer sees.
//!
//! There is no other merge code on the phone: the same `apply` that the market runs is run on what was last heard, for every operation
//! that still waits, in order. What it refuses stays in the outbox all the same: the market decides.

use protocol::{Context, DeviceId, Listing, MarketTime, OpId, Operation, Order, Rejection, SellerId};

/// What a guess needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Guess {
    /// What the market's clock probably says.
    pub now: MarketTime,
    /// Whose rows.
    pub seller: SellerId,
    /// Which device made the operations.
    pub device: DeviceId,
}

/// Something that operations change.
pub trait Replayed: Sized + Clone {
    /// Its last version that the market confirmed.
    fn version_of(row: Option<&Self>) -> u64;
    /// The rule.
    fn apply(current: Option<Self>, op: &Operation, ctx: &Context) -> Result<Self, Rejection>;
}

impl Replayed for Listing {
    fn version_of(row: Option<&Self>) -> u64 {
        row.map_or(0, |row| row.version)
    }
    fn apply(current: Option<Self>, op: &Operation, ctx: &Context) -> Result<Self, Rejection> {
        Self::apply(current, op, ctx)
    }
}

impl Replayed for Order {
    fn version_of(row: Option<&Self>) -> u64 {
        row.map_or(0, |row| row.version)
    }
    fn apply(current: Option<Self>, op: &Operation, ctx: &Context) -> Result<Self, Rejection> {
        Self::apply(current, op, ctx)
    }
}

/// What the row looks like once everything that waits has been applied, and which operations will probably be refused.
pub fn replay<'a, R: Replayed>(
    mirror: Option<R>,
    waiting: impl IntoIterator<Item = &'a Operation>,
    guess: &Guess,
) -> (Option<R>, Vec<(OpId, Rejection)>) {
    let confirmed = R::version_of(mirror.as_ref());
    let mut row = mirror;
    let mut refused = Vec::new();
    for (op, version) in waiting.into_iter().zip(confirmed + 1..) {
        let ctx = Context { version, now: guess.now, seller: guess.seller, device: Some(guess.device) };
        match R::apply(row.clone(), op, &ctx) {
            Ok(next) => row = Some(next),
            Err(rejection) => refused.push((op.id, rejection)),
        }
    }
    (row, refused)
}
