//! The practice village: one phone, its market, the buyers, and what a trainer lets happen, in a folder of their own.

use crate::{
    buyers::BUYERS,
    clock::VillageClock,
    life::Life,
    network::{Link, Network},
    transport::InProcess,
};
use axum::Router;
use marketplace::{Browse, Database, LocalOutbox, Market, MarketConfig, MarketError, OrderForm, PlaceError, SentSms, SmsSender};
use protocol::{Order, Problem, Realm};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};
use sync_core::{Core, CoreConfig, CoreError, machine::Cause};
use tokio::runtime::Runtime;

mod death;
mod other_phone;

pub use death::Death;
pub use other_phone::{OTHER, OtherPrice};

/// Why practice could not do something.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// The phone's side.
    #[error(transparent)]
    Core(#[from] CoreError),
    /// The market's side.
    #[error(transparent)]
    Market(#[from] MarketError),
    /// A buyer could not order.
    #[error(transparent)]
    Order(#[from] PlaceError),
    /// The market would not have the other phone.
    #[error("the market refused: {:?}", .0.code)]
    Refused(Box<Problem>),
    /// Nothing is for sale that a buyer could order, or whose price another phone could change.
    #[error("nothing is for sale")]
    NothingForSale,
    /// The folder could not be made or cleared.
    #[error(transparent)]
    Folder(#[from] std::io::Error),
    /// The village was closed meanwhile.
    #[error("practice was closed")]
    Closed,
}

/// A village. Clones share it.
#[derive(Clone)]
pub struct Village {
    inner: Arc<Inner>,
}

struct Inner {
    /// Nothing only if it was switched off and did not come on again.
    phone: Mutex<Option<Phone>>,
    market: Market,
    router: Router,
    clock: VillageClock,
    link: Link,
    sms: Arc<LocalOutbox>,
    turn: AtomicUsize,
    /// Taken by whoever does something with a phone that two at once must not.
    alone: tokio::sync::Mutex<()>,
    folder: PathBuf,
    runtime: Option<Runtime>,
}

/// A phone that is switched on.
#[derive(Clone)]
struct Phone {
    core: Core,
    life: Life,
}

impl Drop for Inner {
    fn drop(&mut self) {
        // Waiting here could be inside another runtime. The market's work is in transactions: what is cut short never was.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl std::fmt::Debug for Village {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Village").field("folder", &self.inner.folder).field("network", &self.network()).finish_non_exhaustive()
    }
}

impl Village {
    /// Opens the village in `folder`: the one that was left there, or a new one.
    ///
    /// Its market is kept in the folder too, so that a trainee can close the app and find everything again, as with the real one.
    pub async fn open(folder: &Path) -> Result<Self, PracticeError> {
        Self::with(folder, Database::File(folder.join("market.sqlite3"))).await
    }

    /// A village whose market is gone with the process: for tests.
    pub async fn in_memory(folder: &Path) -> Result<Self, PracticeError> {
        Self::with(folder, Database::Memory).await
    }

    async fn with(folder: &Path, database: Database) -> Result<Self, PracticeError> {
        std::fs::create_dir_all(folder)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).thread_name("isoko-practice").enable_all().build()?;
        let sms = Arc::new(LocalOutbox::default());
        let clock = VillageClock::open(folder)?;
        let config = MarketConfig {
            database,
            realm: Realm::Practice,
            clock: Arc::new(clock.clone()),
            sms: Arc::clone(&sms) as Arc<dyn SmsSender>,
            public_url: String::new(),
            dev: false,
        };
        let market = runtime.spawn(Market::open(config)).await.map_err(|_| PracticeError::Closed)??;
        let inner = Inner {
            phone: Mutex::new(None),
            router: marketplace::router(market.clone()),
            market,
            clock,
            link: Link::default(),
            sms,
            turn: AtomicUsize::new(0),
            alone: tokio::sync::Mutex::new(()),
            folder: folder.to_owned(),
            runtime: Some(runtime),
        };
        let phone = inner.switch_on()?;
        *inner.phone() = Some(phone);
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The practice phone: the one that is switched on now, if it died before.
    pub fn core(&self) -> Result<Core, CoreError> {
        self.inner.phone().as_ref().map(|phone| phone.core.clone()).ok_or(CoreError::Stopped)
    }

    /// The practice market.
    pub fn market(&self) -> &Market {
        &self.inner.market
    }

    /// Where it is kept.
    pub fn folder(&self) -> &Path {
        &self.inner.folder
    }

    /// How good the signal is.
    pub fn network(&self) -> Network {
        self.inner.link.network()
    }

    /// Switches the signal.
    pub fn switch_network(&self, network: Network) {
        self.inner.link.switch(network);
    }

    /// The messages that the practice market sent, newest first: nobody's real phone gets them.
    pub fn messages(&self) -> Vec<SentSms> {
        self.inner.sms.sent()
    }

    /// The next buyer orders some of what is for sale: a little of the newest listing that has enough.
    pub async fn buyer_orders(&self) -> Result<Order, PracticeError> {
        let market = self.inner.market.clone();
        let turn = self.inner.turn.fetch_add(1, Ordering::Relaxed);
        self.on_runtime(async move {
            let buyer = BUYERS.get(turn % BUYERS.len()).ok_or(PracticeError::NothingForSale)?;
            let on_sale = market.browse(Browse::default()).await?;
            let listing = on_sale.items.into_iter().next().ok_or(PracticeError::NothingForSale)?.listing;
            let quantity = buyer.wants(listing.stock.market, listing.least_order, listing.price.per.size());
            let form = OrderForm {
                quantity,
                buyer: buyer.buyer().ok_or(PracticeError::NothingForSale)?,
                note: String::new(),
                form_key: market.form_key()?,
            };
            Ok(market.place_order(listing.id, form).await?.order)
        })
        .await
    }

    /// Lets a day pass, for the market and the phones of the village: nobody else's clock moves.
    pub async fn day_passes(&self) -> Result<(), PracticeError> {
        let (market, clock) = (self.inner.market.clone(), self.inner.clock.clone());
        self.on_runtime(async move {
            clock.day_passes()?;
            // What a market's process does by itself every hour.
            market.return_lapsed_shares().await?;
            market.forget_old_uploads().await?;
            Ok(())
        })
        .await?;
        let core = self.core()?;
        // As in the morning: she looks at the phone, and it looks what is over and what is new.
        core.everything_may_have_changed();
        core.wake(Cause::Foreground);
        Ok(())
    }

    /// Runs on the village's own runtime: whoever asked may be a screen that closes.
    async fn on_runtime<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, PracticeError>> + Send + 'static,
    ) -> Result<T, PracticeError> {
        let runtime = self.inner.runtime.as_ref().ok_or(PracticeError::Closed)?;
        runtime.spawn(work).await.map_err(|_| PracticeError::Closed)?
    }
}

impl Inner {
    fn phone(&self) -> MutexGuard<'_, Option<Phone>> {
        self.phone.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The trainee's phone, from its folder.
    fn switch_on(&self) -> Result<Phone, PracticeError> {
        let life = Life::default();
        let config = self.config("phone", life.clone(), self.link.clone())?;
        Ok(Phone { core: Core::open(config)?, life })
    }

    /// A phone of the village, by its folder and its line.
    fn config(&self, folder: &str, life: Life, link: Link) -> Result<CoreConfig, PracticeError> {
        let runtime = self.runtime.as_ref().ok_or(PracticeError::Closed)?;
        Ok(CoreConfig {
            folder: self.folder.join(folder),
            realm: Realm::Practice,
            transport: Arc::new(InProcess::of_phone(life, self.router.clone(), link, runtime.handle().clone())),
            clock: Arc::new(self.clock.clone()),
            automatic: true,
            foreground: true,
        })
    }
}
