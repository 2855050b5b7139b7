//! A phone for a test: a folder, a clock that can be set, and a seller.

use crate::market::Market;
use protocol::{Country, Currency, ListingId, ProductCode, Unit};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use sync_core::{Clock, Core, CoreConfig, CoreError, Draft, NewSeller};

/// A clock that says what it is told to.
#[derive(Debug)]
pub(crate) struct SetClock(AtomicI64);

impl SetClock {
    pub(crate) fn at(ms: i64) -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(ms)))
    }
    pub(crate) fn set(&self, ms: i64) {
        self.0.store(ms, Ordering::Relaxed);
    }
}

impl Clock for SetClock {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
    fn random(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).unwrap();
    }
}

pub(crate) const NOW: i64 = 1_795_000_000_000;

/// Syncs only when told to.
pub(crate) fn open(folder: &Path, market: &Arc<Market>, clock: &Arc<SetClock>) -> Core {
    try_open(folder, market, clock).unwrap()
}

pub(crate) fn try_open(folder: &Path, market: &Arc<Market>, clock: &Arc<SetClock>) -> Result<Core, CoreError> {
    Core::open(CoreConfig { automatic: false, clock: Arc::clone(clock) as Arc<dyn Clock>, ..CoreConfig::new(folder, market.line()) })
}

pub(crate) fn amina() -> NewSeller {
    NewSeller {
        name: "Amina Uwase".into(),
        phone: "0788 123 456".into(),
        village: "Huye".into(),
        country: Some(Country::RW),
        language: "rw".into(),
        invitation: None,
    }
}

/// A phone of Amina's that the market knows.
pub(crate) async fn enrolled(folder: &Path, market: &Arc<Market>) -> Core {
    let core = open(folder, market, &SetClock::at(NOW));
    core.create_seller(amina()).await.unwrap();
    core.request_code().await.unwrap();
    core.confirm_code("123 456").await.unwrap();
    core
}

pub(crate) fn coffee(draft: Draft) -> Draft {
    Draft {
        product: ProductCode::new("coffee_green").ok(),
        title: "Bourbon, washed".into(),
        amount: "40".into(),
        amount_unit: Unit::Kilogram,
        price: "12.00".into(),
        currency: Currency::USD,
        ..draft
    }
}

/// Lists 40 kg of coffee at 12.00 USD a kilo, the way of the screens.
pub(crate) async fn list_coffee(core: &Core) -> ListingId {
    let draft = coffee(core.new_draft().await.unwrap());
    let id = draft.id;
    core.save_draft(draft).await.unwrap();
    core.publish(id).await.unwrap()
}
