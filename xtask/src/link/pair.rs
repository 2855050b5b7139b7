//! Both directions of a link, and the cuts that take both away.

pub(crate) use super::direction::Counts;
use super::{direction::Direction, namespaces::End, profile::Shape};
use std::time::Duration;

/// For how long a cut takes the link away: a bus that drives through a valley.
const AWAY: Duration = Duration::from_secs(10);

/// A link without devices and without a clock.
#[derive(Debug)]
pub(crate) struct Pair {
    up: Direction,
    down: Direction,
    cuts: Option<Cuts>,
}

/// When the link goes away.
#[derive(Debug)]
struct Cuts {
    every: u64,
    /// How many bytes must have gone up for the next one.
    next: u64,
    /// Until when the last one lasts.
    until: Duration,
}

impl Pair {
    /// A link that is cut after every `cut_every` bytes that went up.
    pub(crate) fn new(shape: &Shape, seed: u64, cut_every: Option<u64>) -> Self {
        let cuts = cut_every.map(|every| Cuts { every, next: every, until: Duration::ZERO });
        // Both directions of one seed must not lose the same packets.
        Self { up: Direction::new(shape.up.clone(), seed), down: Direction::new(shape.down.clone(), !seed), cuts }
    }

    /// Takes a packet that comes from one end. While the link is away it is dropped.
    pub(crate) fn push(&mut self, from: End, packet: Vec<u8>, now: Duration) {
        let is_away = self.cuts.as_ref().is_some_and(|cuts| now < cuts.until);
        let direction = self.from(from);
        if is_away {
            direction.counts.dropped += 1;
            return;
        }
        direction.push(packet, now);
        if let Some(cuts) = &mut self.cuts
            && self.up.counts.bytes >= cuts.next
        {
            cuts.next = self.up.counts.bytes + cuts.every;
            cuts.until = now + AWAY;
        }
    }

    /// The next packet that has arrived from one end at the other.
    pub(crate) fn arrived(&mut self, from: End, now: Duration) -> Option<Vec<u8>> {
        self.from(from).arrived(now)
    }

    /// When the next packet arrives anywhere, if one travels.
    pub(crate) fn next_arrival(&self) -> Option<Duration> {
        [&self.up, &self.down].into_iter().filter_map(Direction::next_arrival).min()
    }

    /// What went up and what went down.
    pub(crate) const fn counts(&self) -> [Counts; 2] {
        [self.up.counts, self.down.counts]
    }

    /// Counts a packet that came from one end and could not be handed over.
    pub(crate) const fn drop_one(&mut self, from: End) {
        self.from(from).counts.dropped += 1;
    }

    const fn from(&mut self, end: End) -> &mut Direction {
        match end {
            End::Phone => &mut self.up,
            End::Market => &mut self.down,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::profile::Profile, *};

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn each_direction_goes_to_the_other_end() {
        let mut pair = Pair::new(&Profile::Clean.shape(), 1, None);
        pair.push(End::Phone, vec![1], Duration::ZERO);
        pair.push(End::Market, vec![2], Duration::ZERO);
        assert!(pair.next_arrival().is_some_and(|at| at < Duration::from_millis(1)));
        assert_eq!(pair.arrived(End::Phone, SECOND), Some(vec![1]));
        assert_eq!(pair.arrived(End::Market, SECOND), Some(vec![2]));
        assert_eq!((pair.arrived(End::Phone, SECOND), pair.next_arrival()), (None, None));
    }

    #[test]
    fn the_two_directions_lose_different_packets() {
        let mut pair = Pair::new(&Profile::TwoGRural.shape(), 1, None);
        for n in 0..200_u8 {
            pair.push(End::Phone, vec![n], SECOND * u32::from(n));
            pair.push(End::Market, vec![n], SECOND * u32::from(n));
        }
        let mut arrived = |from| std::iter::from_fn(|| pair.arrived(from, SECOND * 1000)).collect::<Vec<_>>();
        assert_ne!(arrived(End::Phone), arrived(End::Market));
    }

    #[test]
    fn a_cut_takes_both_directions_away_for_ten_seconds() {
        let mut pair = Pair::new(&Profile::Clean.shape(), 1, Some(1000));
        let mut push = |from, length: usize, at| pair.push(from, vec![0; length], SECOND * at);
        push(End::Market, 5000, 0);
        push(End::Phone, 999, 0);
        push(End::Phone, 1, 1);
        // 1000 bytes went up: away.
        push(End::Phone, 100, 2);
        push(End::Market, 100, 10);
        // Back, for another 1000.
        push(End::Market, 100, 11);
        push(End::Phone, 999, 11);
        push(End::Phone, 100, 12);
        push(End::Phone, 100, 13);
        let [up, down] = pair.counts();
        assert_eq!((up.packets, up.dropped), (4, 2));
        assert_eq!((down.packets, down.dropped), (2, 1));
        let arrived = std::iter::from_fn(|| pair.arrived(End::Phone, SECOND * 60)).count();
        assert_eq!(arrived, 4, "what was on its way arrives");
    }
}
