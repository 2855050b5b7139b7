//! The one place that asks what time it is, and the one that asks for randomness.
//!
//! Phone clocks are wrong as a matter of course (a battery taken out, a SIM changed), so nothing here decides about money or
//! deadlines; see [`protocol::MarketTime`].

use protocol::{Realm, ids};
use uuid::Uuid;

/// Tells the device's time and gives randomness. Tests bring their own.
pub trait Clock: Send + Sync + 'static {
    /// Unix milliseconds, as this device believes them.
    fn now_ms(&self) -> i64;

    /// Milliseconds that pass evenly, from any beginning: for how long something took, which a wall clock that is put right cannot tell.
    fn passed_ms(&self) -> u64 {
        use std::{sync::LazyLock, time::Instant};
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        u64::try_from(START.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Fills `bytes` with randomness that nobody can guess.
    fn random(&self, bytes: &mut [u8]);

    /// A new id of `realm`.
    fn new_id(&self, realm: Realm) -> Uuid {
        let mut random = [0; 10];
        self.random(&mut random);
        ids::make(realm, u64::try_from(self.now_ms()).unwrap_or(0), random)
    }
}

/// The device's own clock and the system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        let now = std::time::SystemTime::now();
        now.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn random(&self, bytes: &mut [u8]) {
        // The system's source fails only where there is none at all. Weaker randomness would make ids that collide and keys that
        // can be guessed, so there is nothing to fall back on.
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}
