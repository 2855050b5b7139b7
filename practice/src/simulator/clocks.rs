//! Time and randomness: the market's clock is right, a phone's is what it is, and all of them stand still between events.

use marketplace::MarketError;
use protocol::MarketTime;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, Ordering},
};

/// The beginning of every seed's time.
pub(super) const START: i64 = 1_795_000_000_000;
pub(super) const SECOND: i64 = 1000;
pub(super) const MINUTE: i64 = 60 * SECOND;
pub(super) const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;

/// What time it really is.
#[derive(Clone, Debug)]
pub(super) struct TrueTime(Arc<AtomicI64>);

impl TrueTime {
    pub(super) fn new() -> Self {
        Self(Arc::new(AtomicI64::new(START)))
    }
    pub(super) fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
    pub(super) fn go_on_to(&self, then: i64) {
        self.0.fetch_max(then, Ordering::Relaxed);
    }
}

/// The market's clock.
pub(super) struct MarketClock {
    pub(super) time: TrueTime,
    pub(super) dice: Mutex<ChaCha8Rng>,
}

impl marketplace::Clock for MarketClock {
    fn now(&self) -> MarketTime {
        MarketTime(self.time.now())
    }
    fn draw(&self) -> Result<[u8; 10], MarketError> {
        let mut bytes = [0; 10];
        self.dice.lock().unwrap().fill_bytes(&mut bytes);
        Ok(bytes)
    }
}

/// A phone's clock.
pub(super) struct PhoneClock {
    pub(super) time: TrueTime,
    /// How far it is ahead.
    pub(super) ahead: AtomicI64,
    dice: Mutex<ChaCha8Rng>,
}

impl PhoneClock {
    pub(super) fn new(time: TrueTime, seed: u64) -> Arc<Self> {
        Arc::new(Self { time, ahead: AtomicI64::new(0), dice: Mutex::new(ChaCha8Rng::seed_from_u64(seed)) })
    }
}

impl sync_core::Clock for PhoneClock {
    fn now_ms(&self) -> i64 {
        self.time.now() + self.ahead.load(Ordering::Relaxed)
    }
    fn passed_ms(&self) -> u64 {
        self.time.now() as u64
    }
    fn random(&self, bytes: &mut [u8]) {
        self.dice.lock().unwrap().fill_bytes(bytes);
    }
}
