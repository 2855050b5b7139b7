//! The hybrid logical clock: an order of edits that survives wrong phone clocks.
//!
//! After Kulkarni and others, "Logical Physical Clocks" (2014): the wall time that a device believes, and a counter that
//! grows when the wall time does not. It orders *text* edits only; money, stock and deadlines never depend on it.

use serde::{Deserialize, Serialize};

/// How far ahead of its own clock the market lets a phone's stamp count: 5 minutes. A phone whose clock says 2046 would
/// otherwise win every text edit for twenty years.
pub const MAX_AHEAD_MS: i64 = 5 * 60 * 1000;

/// A stamp: wall time in Unix milliseconds (corrected by what the phone has learned of the market's time) and a counter.
/// On the wire `[wall, count]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Hlc(pub i64, pub u32);

impl Hlc {
    /// The next stamp of a device whose last one was `self` and whose clock now says `now_ms`. Always later than `self`.
    #[must_use]
    pub const fn tick(self, now_ms: i64) -> Self {
        if now_ms > self.0 {
            Self(now_ms, 0)
        } else if self.1 == u32::MAX {
            Self(self.0.saturating_add(1), 0)
        } else {
            Self(self.0, self.1 + 1)
        }
    }

    /// After hearing a stamp of somebody else: the clock never falls behind what it has seen, unless that is further ahead of
    /// `now_ms` than [`MAX_AHEAD_MS`].
    #[must_use]
    pub fn observe(self, heard: Self, now_ms: i64) -> Self {
        if heard.0 > now_ms.saturating_add(MAX_AHEAD_MS) { self } else { self.max(heard) }
    }

    /// The stamp as it counts at the market at `now_ms`: never more than [`MAX_AHEAD_MS`] ahead.
    #[must_use]
    pub fn capped(self, now_ms: i64) -> Self {
        self.min(Self(now_ms.saturating_add(MAX_AHEAD_MS), u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ticks_only_ever_grow(clocks in prop::collection::vec(any::<i64>(), 1..50)) {
            let mut last = Hlc::default();
            for now in clocks {
                let next = last.tick(now);
                prop_assert!(next > last || last.0 == i64::MAX);
                last = next;
            }
        }
    }

    #[test]
    fn a_phone_in_2046_does_not_win_for_ever() {
        let market_now = 1_763_779_200_000;
        let from_2046 = Hlc(2_398_377_600_000, 0);
        assert_eq!(from_2046.capped(market_now).0, market_now + MAX_AHEAD_MS);
        assert_eq!(Hlc(5, 0).observe(from_2046, market_now), Hlc(5, 0));
        assert_eq!(Hlc(5, 0).observe(Hlc(9, 3), market_now), Hlc(9, 3));
    }

    #[test]
    fn on_the_wire_it_is_a_pair() {
        assert_eq!(serde_json::to_string(&Hlc(12, 3)).unwrap(), "[12,3]");
    }
}
