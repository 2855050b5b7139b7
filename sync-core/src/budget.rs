//! The day's data, and who may still use it (`docs/PROTOCOL.md`, section 7, "The day's data").
//!
//! Bytes are airtime, and airtime is money. A seller may set a cap for a day; pictures stop before words, and words before orders.

use serde::Serialize;

/// What a network costs, as far as the system tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// Paid for by the byte, or nobody knows: treated alike.
    #[default]
    Metered,
    /// Not paid for by the byte: Wi-Fi that the system does not call metered.
    Unmetered,
}

/// What bytes are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Yes or no to an order, packed, handed over.
    Decisions,
    /// Everything else that is words and numbers, both ways.
    Words,
    /// Being told at once when there is something, instead of looking now and then.
    News,
    /// Pictures, both ways.
    Pictures,
}

/// What the seller set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Budget {
    /// The most bytes of one day, both ways, on networks that are paid for by the byte.
    pub cap: Option<u64>,
    /// Use as little as possible: nobody listens for news, looks are rarer.
    pub saver: bool,
    /// Pictures only where bytes are not paid for.
    pub pictures_unmetered_only: bool,
}

impl Budget {
    /// Whether `bytes` more may be used for this, when `spent` were used today.
    pub fn allows(&self, purpose: Purpose, link: Link, spent: u64, bytes: u64) -> bool {
        if purpose == Purpose::Decisions {
            return true;
        }
        if link == Link::Unmetered {
            return true;
        }
        let within = |cap: u64| spent.saturating_add(bytes) <= cap;
        match purpose {
            Purpose::Decisions => true,
            Purpose::Words => self.cap.is_none_or(within),
            Purpose::News => !self.saver && self.cap.is_none_or(within),
            // A fifth of the day is kept for words.
            Purpose::Pictures => !self.pictures_unmetered_only && self.cap.is_none_or(|cap| within(cap / 5 * 4)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget() -> Budget {
        Budget { cap: Some(1_000_000), ..Budget::default() }
    }

    #[test]
    fn pictures_stop_before_words_and_words_before_orders() {
        let may = |spent| {
            [Purpose::Pictures, Purpose::News, Purpose::Words, Purpose::Decisions].map(|p| budget().allows(p, Link::Metered, spent, 1000))
        };
        assert_eq!(may(0), [true, true, true, true]);
        assert_eq!(may(799_001), [false, true, true, true]);
        assert_eq!(may(999_001), [false, false, false, true]);
        assert_eq!(may(u64::MAX), [false, false, false, true]);
    }

    #[test]
    fn where_bytes_are_free_the_cap_does_not_count() {
        for purpose in [Purpose::Pictures, Purpose::News, Purpose::Words] {
            assert!(budget().allows(purpose, Link::Unmetered, u64::MAX, 1), "{purpose:?}");
        }
    }

    #[test]
    fn without_a_cap_only_the_seller_limits() {
        let saver = Budget { saver: true, ..Budget::default() };
        assert!(!saver.allows(Purpose::News, Link::Metered, 0, 1) && saver.allows(Purpose::Words, Link::Metered, u64::MAX, 1));
        let careful = Budget { pictures_unmetered_only: true, ..Budget::default() };
        assert!(!careful.allows(Purpose::Pictures, Link::Metered, 0, 1) && careful.allows(Purpose::Pictures, Link::Unmetered, 0, 1));
    }
}
