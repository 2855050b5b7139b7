//! Time: the one place where the market looks at a clock. Money and deadlines use it, phones learn it with every answer, and
//! tests move their own. Where a simulation must repeat itself to the letter, it also draws what is random in ids.

use crate::{MarketError, secrets};
use protocol::MarketTime;
use std::time::{SystemTime, UNIX_EPOCH};

/// What tells the market the time.
pub trait Clock: Send + Sync {
    /// The market's time now.
    fn now(&self) -> MarketTime;

    /// The random part of a new order's id. A simulation draws it from its seed.
    fn draw(&self) -> Result<[u8; 10], MarketError> {
        secrets::random()
    }
}

/// The clock of the machine that the market runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> MarketTime {
        // A machine whose clock is before 1970 is served as if it were 1970: wrong, but not down.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        MarketTime(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}
