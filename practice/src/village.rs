//! The practice village: one phone, its market, and the buyers, in a folder of their own.

use crate::{
    buyers::BUYERS,
    network::{Link, Network},
    transport::InProcess,
};
use marketplace::{Browse, Database, LocalOutbox, Market, MarketConfig, MarketError, OrderForm, PlaceError, SentSms, SmsSender};
use protocol::{Order, Realm};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use sync_core::{Core, CoreConfig, CoreError, SystemClock};
use tokio::runtime::Runtime;

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
    /// Nothing is for sale that a buyer could order.
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
    core: Core,
    market: Market,
    link: Link,
    sms: Arc<LocalOutbox>,
    turn: AtomicUsize,
    folder: PathBuf,
    runtime: Option<Runtime>,
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
        let config = MarketConfig {
            database,
            realm: Realm::Practice,
            clock: Arc::new(marketplace::SystemClock),
            sms: Arc::clone(&sms) as Arc<dyn SmsSender>,
            public_url: String::new(),
            dev: false,
        };
        let market = runtime.spawn(Market::open(config)).await.map_err(|_| PracticeError::Closed)??;
        let link = Link::default();
        let transport = InProcess::new(marketplace::router(market.clone()), link.clone(), runtime.handle().clone());
        let core = Core::open(CoreConfig {
            folder: folder.join("phone"),
            realm: Realm::Practice,
            transport: Arc::new(transport),
            clock: Arc::new(SystemClock),
            automatic: true,
            foreground: true,
        })?;
        let inner = Inner { core, market, link, sms, turn: AtomicUsize::new(0), folder: folder.to_owned(), runtime: Some(runtime) };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The practice phone.
    pub fn core(&self) -> &Core {
        &self.inner.core
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

    /// Runs on the village's own runtime: whoever asked may be a screen that closes.
    async fn on_runtime<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, PracticeError>> + Send + 'static,
    ) -> Result<T, PracticeError> {
        let runtime = self.inner.runtime.as_ref().ok_or(PracticeError::Closed)?;
        runtime.spawn(work).await.map_err(|_| PracticeError::Closed)?
    }
}
