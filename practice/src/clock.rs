//! The time in a practice village: that of the device, and as many days more as were let pass.

use marketplace::MarketError;
use protocol::MarketTime;
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use sync_core::SystemClock;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The clock of a village, for its market and its phones; nobody outside hears of it. Clones share it.
#[derive(Clone, Debug)]
pub struct VillageClock {
    ahead_ms: Arc<AtomicI64>,
    file: PathBuf,
}

impl VillageClock {
    /// The clock of the village in `folder`, as it was left there.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let file = folder.join("days");
        let days: i64 = match fs::read_to_string(&file) {
            Ok(days) => {
                days.trim().parse().map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "the days that passed are no number"))?
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
            Err(error) => return Err(error),
        };
        Ok(Self { ahead_ms: Arc::new(AtomicI64::new(days.saturating_mul(DAY_MS))), file })
    }

    /// Lets a day pass. It is on disk before anybody sees it: a village whose time went back would tell of things to come.
    pub fn day_passes(&self) -> io::Result<()> {
        let then = self.ahead_ms().saturating_add(DAY_MS);
        let new = self.file.with_extension("new");
        fs::write(&new, (then / DAY_MS).to_string())?;
        fs::rename(new, &self.file)?;
        self.ahead_ms.store(then, Ordering::Relaxed);
        Ok(())
    }

    fn ahead_ms(&self) -> i64 {
        self.ahead_ms.load(Ordering::Relaxed)
    }
}

impl sync_core::Clock for VillageClock {
    fn now_ms(&self) -> i64 {
        SystemClock.now_ms().saturating_add(self.ahead_ms())
    }

    fn random(&self, bytes: &mut [u8]) {
        SystemClock.random(bytes);
    }
}

impl marketplace::Clock for VillageClock {
    fn now(&self) -> MarketTime {
        marketplace::SystemClock.now().plus_ms(self.ahead_ms())
    }

    fn draw(&self) -> Result<[u8; 10], MarketError> {
        marketplace::SystemClock.draw()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sync_core::Clock as _;

    #[test]
    fn days_that_passed_stay_passed() {
        let folder = tempfile::tempdir().unwrap();
        let clock = VillageClock::open(folder.path()).unwrap();
        assert!((clock.now_ms() - SystemClock.now_ms()).abs() < DAY_MS / 2);
        clock.day_passes().unwrap();
        clock.clone().day_passes().unwrap();
        for clock in [clock, VillageClock::open(folder.path()).unwrap()] {
            let ahead = clock.now_ms() - SystemClock.now_ms();
            assert!((ahead - 2 * DAY_MS).abs() < DAY_MS / 2, "{ahead}");
            let market = marketplace::Clock::now(&clock).0 - clock.now_ms();
            assert!(market.abs() < DAY_MS / 2, "phone and market go by the same clock: {market}");
        }
        let elsewhere = tempfile::tempdir().unwrap();
        let fresh = VillageClock::open(elsewhere.path()).unwrap().now_ms() - SystemClock.now_ms();
        assert!(fresh.abs() < DAY_MS / 2, "another village has its own time: {fresh}");
    }
}
