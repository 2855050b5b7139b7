//! A forgotten PIN goes by itself: three days after it is said, by the market's clock, which nobody here can set. A phone that hears
//! nothing from the market counts by its own clock, ten times as long, so that nobody is locked out for ever.

use std::time::Duration;

use serde::{Deserialize, Serialize};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// So long by the market's clock: the owner, who uses the phone every day, sees in that time that somebody asked.
const BY_MARKET_MS: i64 = 3 * DAY_MS;

/// So long by the phone's own.
const BY_PHONE_MS: i64 = 30 * DAY_MS;

/// The most that one look believes of the phone's clock: who sets it forward gains a day each time, and not the month.
const MOST_AT_ONCE_MS: i64 = DAY_MS;

/// What the phone's clock counts is not written more often than this, as the lock looks every few seconds.
const LEAST_AT_ONCE_MS: i64 = 10 * 60 * 1000;

/// What the market's clock said in its last answer, in Unix milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Heard(pub i64);

/// How far the waiting is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Forgotten {
    /// The last answer before it was said: only later ones prove that time passes.
    before: Option<Heard>,
    /// The first answer after it.
    since: Option<Heard>,
    /// What the phone's clock counted, in milliseconds.
    counted_ms: i64,
    /// When that was last looked at, by the phone's clock.
    seen_ms: i64,
}

/// What is left of the waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Left {
    /// So long, if the market is heard; else longer.
    For(Duration),
    /// Its time has come.
    Nothing,
}

impl Forgotten {
    /// It was said just now.
    pub(super) fn asked(heard: Option<Heard>, now_ms: i64) -> Self {
        Self { before: heard, since: None, counted_ms: 0, seen_ms: now_ms }
    }

    /// Counts on, and says what is left.
    pub(super) fn look(&mut self, heard: Option<Heard>, now_ms: i64) -> Left {
        // A clock that was put back counts on from where it stands now; what was counted stays.
        let passed = now_ms.saturating_sub(self.seen_ms);
        if !(0..LEAST_AT_ONCE_MS).contains(&passed) {
            self.counted_ms = self.counted_ms.saturating_add(passed.clamp(0, MOST_AT_ONCE_MS));
            self.seen_ms = now_ms;
        }
        if let Some(heard) = heard.filter(|heard| Some(*heard) > self.before) {
            self.since.get_or_insert(heard);
        }
        let by_market = match (self.since, heard) {
            (Some(since), Some(heard)) => BY_MARKET_MS.saturating_sub(heard.0.saturating_sub(since.0)),
            _ => BY_MARKET_MS,
        };
        let by_phone = BY_PHONE_MS.saturating_sub(self.counted_ms);
        let left = by_market.min(by_phone);
        u64::try_from(left).ok().filter(|left| *left > 0).map_or(Left::Nothing, |left| Left::For(Duration::from_millis(left)))
    }
}
