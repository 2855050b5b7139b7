//! One direction of a link, as a machine without a clock: packets in at a time, packets out when they are due.
//!
//! A packet first waits until those before it are out (the rate), then travels (the delay). Times are counted from the moment that the
//! link began.

use super::{dice::Dice, profile::Way};
use std::{collections::VecDeque, time::Duration};

/// What went through one direction, in packets as IP makes them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Of the packets that went out, with their headers; also of those that got lost on the way.
    pub(crate) bytes: u64,
    /// The packets that went out.
    pub(crate) packets: u64,
    /// Those of them that got lost on the way.
    pub(crate) lost: u64,
    /// Packets that never went out: the queue was full, or the link was away.
    pub(crate) dropped: u64,
}

/// One direction.
#[derive(Debug)]
pub(super) struct Direction {
    way: Way,
    dice: Dice,
    /// When the last packet is out.
    free_at: Duration,
    /// Until when each packet of the queue waits, and how long it is.
    queue: VecDeque<(Duration, usize)>,
    queued: usize,
    /// What travels, with the time of its arrival. In order, because a packet never overtakes another.
    travelling: VecDeque<(Duration, Vec<u8>)>,
    last_arrival: Duration,
    pub(super) counts: Counts,
}

impl Direction {
    /// An idle one.
    pub(super) fn new(way: Way, seed: u64) -> Self {
        Self {
            way,
            dice: Dice::new(seed),
            free_at: Duration::ZERO,
            queue: VecDeque::new(),
            queued: 0,
            travelling: VecDeque::new(),
            last_arrival: Duration::ZERO,
            counts: Counts::default(),
        }
    }

    /// Takes a packet.
    pub(super) fn push(&mut self, packet: Vec<u8>, now: Duration) {
        while let Some((_, length)) = self.queue.pop_front_if(|(until, _)| *until <= now) {
            self.queued -= length;
        }
        if self.queued + packet.len() > self.way.queue {
            self.counts.dropped += 1;
            return;
        }
        self.free_at = self.free_at.max(now) + self.way.takes(packet.len());
        self.queue.push_back((self.free_at, packet.len()));
        self.queued += packet.len();
        self.counts.bytes += packet.len() as u64;
        self.counts.packets += 1;
        // Both are drawn for every packet, so that what becomes of the n-th does not depend on those before it.
        let (luck, jitter) = (self.dice.fraction(), self.dice.fraction());
        if luck * 100.0 < f64::from(self.way.loss_percent) {
            self.counts.lost += 1;
            return;
        }
        let earliest = self.free_at + self.way.delay.saturating_sub(self.way.jitter);
        let arrival = (earliest + (self.way.jitter * 2).mul_f64(jitter)).max(self.last_arrival);
        self.last_arrival = arrival;
        self.travelling.push_back((arrival, packet));
    }

    /// When the next packet arrives, if one travels.
    pub(super) fn next_arrival(&self) -> Option<Duration> {
        self.travelling.front().map(|(arrival, _)| *arrival)
    }

    /// The next packet that has arrived.
    pub(super) fn arrived(&mut self, now: Duration) -> Option<Vec<u8>> {
        self.travelling.pop_front_if(|(arrival, _)| *arrival <= now).map(|(_, packet)| packet)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::profile::Profile, *};

    const SECOND: Duration = Duration::from_secs(1);

    /// 16 kbit/s, which is 2000 bytes a second, 600 ms, a queue of 4000 bytes.
    fn way() -> Way {
        let (delay, jitter) = (Duration::from_millis(600), Duration::ZERO);
        Way { kbit: 16, delay, jitter, loss_percent: 0, queue: 4000 }
    }

    fn packet(length: usize) -> Vec<u8> {
        vec![0x45; length]
    }

    /// Everything that arrives, with the times.
    fn all(direction: &mut Direction) -> Vec<(Duration, Vec<u8>)> {
        let mut all = Vec::new();
        while let Some(at) = direction.next_arrival() {
            assert_eq!(direction.arrived(at.saturating_sub(Duration::from_nanos(1))), None, "nothing arrives early");
            all.push((at, direction.arrived(at).unwrap()));
        }
        all
    }

    #[test]
    fn the_rate_spaces_packets_and_the_delay_comes_on_top() {
        let mut direction = Direction::new(way(), 1);
        for _ in 0..3 {
            direction.push(packet(1000), SECOND);
        }
        let arrivals: Vec<_> = all(&mut direction).into_iter().map(|(at, _)| at.as_millis()).collect();
        assert_eq!(arrivals, [2100, 2600, 3100]);
        // After a pause the link is free again.
        direction.push(packet(1000), SECOND * 10);
        assert_eq!(direction.next_arrival(), Some(Duration::from_millis(11_100)));
    }

    #[test]
    fn the_queue_is_bounded_and_empties_at_the_rate() {
        let mut direction = Direction::new(way(), 1);
        for _ in 0..5 {
            direction.push(packet(1000), Duration::ZERO);
        }
        assert_eq!(direction.counts, Counts { bytes: 4000, packets: 4, lost: 0, dropped: 1 });
        direction.push(packet(1000), Duration::from_millis(499));
        assert_eq!(direction.counts.dropped, 2, "the first is not quite out");
        direction.push(packet(1000), Duration::from_millis(500));
        assert_eq!(direction.counts, Counts { bytes: 5000, packets: 5, lost: 0, dropped: 2 });
    }

    #[test]
    fn jitter_varies_the_delay_and_never_reorders() {
        let jittery = || Direction::new(Way { kbit: 100_000, jitter: Duration::from_millis(200), queue: 1_000_000, ..way() }, 1);
        let travel = |pause: Duration| {
            let mut direction = jittery();
            for n in 0..200_u8 {
                direction.push(vec![n], pause * u32::from(n));
            }
            let arrived = all(&mut direction);
            assert!(arrived.iter().map(|(_, packet)| packet[0]).eq(0..200), "in the order in which they were sent");
            assert!(arrived.is_sorted_by_key(|(at, _)| *at));
            let took = arrived.iter().zip(0..).map(|((at, _), n)| at.saturating_sub(pause * n).as_millis());
            took.collect::<Vec<_>>()
        };
        let took = travel(SECOND);
        assert!(took.iter().all(|took| (400..=800).contains(took)), "{took:?}");
        assert!(took.iter().any(|took| *took < 450) && took.iter().any(|took| *took > 750), "{took:?}");
        // Close together, the quick ones wait for the slow one before them.
        let took = travel(Duration::from_millis(10));
        assert!(took.iter().all(|took| (400..=800).contains(took)), "{took:?}");
    }

    #[test]
    fn losses_follow_from_the_seed_and_not_from_the_times() {
        let lost = |seed, pause: Duration| {
            let mut direction = Direction::new(Way { kbit: 100_000, loss_percent: 5, queue: 1_000_000, ..way() }, seed);
            for n in 0..2000_u32 {
                direction.push(n.to_be_bytes().to_vec(), pause * n);
            }
            assert_eq!(direction.counts.packets, 2000);
            let arrived: Vec<_> = all(&mut direction).into_iter().map(|(_, packet)| packet).collect();
            assert_eq!(arrived.len() as u64 + direction.counts.lost, 2000);
            arrived
        };
        let once = lost(1, SECOND);
        assert_eq!(once, lost(1, SECOND / 100));
        assert_ne!(once, lost(2, SECOND));
        assert!((60..140).contains(&(2000 - once.len())), "about one in twenty: {}", 2000 - once.len());
    }

    #[test]
    fn a_minute_of_2g_is_as_slow_as_its_name() {
        let mut direction = Direction::new(Profile::TwoGUrban.shape().up, 1);
        let mut now = Duration::ZERO;
        while now < SECOND * 60 {
            direction.push(packet(1400), now);
            now += Duration::from_millis(100);
        }
        // 32 kbit/s are 4000 bytes a second; what still waits in the queue was counted already.
        let bytes = direction.counts.bytes;
        assert!((60 * 4000..=60 * 4000 + 16_000).contains(&bytes), "{bytes}");
    }
}
