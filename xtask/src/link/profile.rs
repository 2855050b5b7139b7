//! The networks that Isoko is made for, as numbers.

use std::{fmt, time::Duration};

/// A network to live on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Profile {
    /// GPRS far from the mast, with losses
    #[value(name = "2g-rural")]
    TwoGRural,
    /// GPRS in a town
    #[value(name = "2g-urban")]
    TwoGUrban,
    /// EDGE with losses
    EdgeLossy,
    /// EDGE as it should be
    Edge,
    /// A small 3G cell
    #[value(name = "3g")]
    ThreeG,
    /// As good as no link at all
    Clean,
}

impl Profile {
    /// As it is typed.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::TwoGRural => "2g-rural",
            Self::TwoGUrban => "2g-urban",
            Self::EdgeLossy => "edge-lossy",
            Self::Edge => "edge",
            Self::ThreeG => "3g",
            Self::Clean => "clean",
        }
    }

    /// What it does to packets.
    pub(crate) const fn shape(self) -> Shape {
        //                               kbit/s up, down    ms up, down  jitter  loss
        let (rate, delay_ms, jitter_ms, loss_percent) = match self {
            Self::TwoGRural => ([18, 20], [650, 650], 50, 2),
            Self::TwoGUrban => ([32, 35], [650, 650], 50, 0),
            Self::EdgeLossy => ([200, 240], [440, 400], 40, 1),
            Self::Edge => ([200, 240], [440, 400], 40, 0),
            Self::ThreeG => ([330, 780], [100, 100], 20, 0),
            Self::Clean => ([100_000, 100_000], [0, 0], 0, 0),
        };
        let [up, down] = rate;
        let [delay_up, delay_down] = delay_ms;
        Shape { up: Way::new(up, delay_up, jitter_ms, loss_percent), down: Way::new(down, delay_down, jitter_ms, loss_percent) }
    }
}

/// What a network does in both directions.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shape {
    /// From the phone to the market.
    pub(super) up: Way,
    /// From the market to the phone.
    pub(super) down: Way,
}

/// What a network does in one direction.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Way {
    /// How many kilobits (1000 bits) go through in a second.
    pub(super) kbit: u32,
    /// How long a packet travels, once it is out.
    pub(super) delay: Duration,
    /// By how much that may be more or less.
    pub(super) jitter: Duration,
    /// How many of a hundred packets get lost.
    pub(super) loss_percent: u32,
    /// How many bytes may wait to go out. More are dropped.
    pub(super) queue: usize,
}

impl Way {
    const fn new(kbit: u32, delay_ms: u64, jitter_ms: u64, loss_percent: u32) -> Self {
        // Four seconds' worth: mobile networks queue deeply. Never less than two packets.
        let four_seconds = kbit as usize * 125 * 4;
        let queue = if four_seconds < 3000 { 3000 } else { four_seconds };
        let (delay, jitter) = (Duration::from_millis(delay_ms), Duration::from_millis(jitter_ms));
        Self { kbit, delay, jitter, loss_percent, queue }
    }

    /// How long so many bytes take to go out.
    pub(super) fn takes(&self, bytes: usize) -> Duration {
        // Bits by kilobits a second are milliseconds, so a million times that are nanoseconds.
        Duration::from_nanos((bytes as u64 * 8).saturating_mul(1_000_000) / u64::from(self.kbit.max(1)))
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { up, down } = self;
        let (up_ms, down_ms) = (up.delay.as_millis(), down.delay.as_millis());
        write!(f, "{}/{} kbit/s, {up_ms}/{down_ms} ms, {} % loss", up.kbit, down.kbit, up.loss_percent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum;

    #[test]
    fn profiles_are_typed_as_they_are_called() {
        for profile in Profile::value_variants() {
            assert_eq!(Profile::from_str(profile.name(), false), Ok(*profile));
        }
    }

    #[test]
    fn what_a_link_says_of_itself() {
        assert_eq!(Profile::TwoGRural.shape().to_string(), "18/20 kbit/s, 650/650 ms, 2 % loss");
        assert_eq!(Profile::EdgeLossy.shape().to_string(), "200/240 kbit/s, 440/400 ms, 1 % loss");
    }

    #[test]
    fn bytes_take_their_time() {
        assert_eq!(Profile::TwoGRural.shape().up.takes(2250), Duration::from_secs(1), "18 kbit are 2250 bytes");
        assert_eq!(Profile::TwoGRural.shape().up.queue, 9000);
    }
}
