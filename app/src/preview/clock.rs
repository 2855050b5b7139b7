//! A clock that is wrong, as phone clocks are after their battery was taken out: to see that nothing depends on it.

use sync_core::{Clock, SystemClock};

/// The system's clock, and how far from it this phone believes to be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PhoneClock {
    /// In milliseconds; more is later.
    pub(super) off_ms: i64,
}

impl Clock for PhoneClock {
    fn now_ms(&self) -> i64 {
        SystemClock.now_ms().saturating_add(self.off_ms)
    }

    fn random(&self, bytes: &mut [u8]) {
        SystemClock.random(bytes);
    }
}
