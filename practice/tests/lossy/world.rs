//! A phone, a market, and what lies between them.

use axum::Router;
use marketplace::{Database, LocalOutbox, Market, MarketConfig};
use practice::{InProcess, Link};
use protocol::{MarketTime, Realm};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::{
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering},
    },
};
use sync_core::{Core, CoreConfig, NetError, Transport, transport::Exchange};

/// Time and randomness that a seed decides. Phone and market each have one.
pub(crate) struct Hand {
    now: AtomicI64,
    dice: Mutex<ChaCha8Rng>,
}

impl Hand {
    pub(crate) fn new(seed: u64) -> Arc<Self> {
        Arc::new(Self { now: AtomicI64::new(1_763_779_200_000), dice: Mutex::new(ChaCha8Rng::seed_from_u64(seed)) })
    }
    pub(crate) fn pass(&self, ms: i64) {
        self.now.fetch_add(ms, Ordering::Relaxed);
    }
}

impl sync_core::Clock for Hand {
    fn now_ms(&self) -> i64 {
        self.now.fetch_add(1, Ordering::Relaxed)
    }
    fn random(&self, bytes: &mut [u8]) {
        self.dice.lock().unwrap().fill_bytes(bytes);
    }
}

impl marketplace::Clock for Hand {
    fn now(&self) -> MarketTime {
        MarketTime(self.now.fetch_add(1, Ordering::Relaxed))
    }
}

/// What was sent: path, token, body.
type Letter = (String, Option<String>, Vec<u8>);

/// Loses, doubles, and brings old letters again.
pub(crate) struct Lossy {
    wire: InProcess,
    dice: Mutex<ChaCha8Rng>,
    old: Mutex<Vec<Letter>>,
    pub(crate) faulty: AtomicBool,
    pub(crate) lost_replies: AtomicU32,
    pub(crate) doubled: AtomicU32,
}

impl Lossy {
    pub(crate) fn new(router: Router, seed: u64) -> Arc<Self> {
        Arc::new(Self {
            wire: InProcess::new(router, Link::default(), tokio::runtime::Handle::current()),
            dice: Mutex::new(ChaCha8Rng::seed_from_u64(seed ^ 0xdead)),
            old: Mutex::new(Vec::new()),
            faulty: AtomicBool::new(false),
            lost_replies: AtomicU32::new(0),
            doubled: AtomicU32::new(0),
        })
    }

    fn roll(&self) -> u32 {
        if self.faulty.load(Ordering::Relaxed) { self.dice.lock().unwrap().random_range(0..100) } else { 99 }
    }

    fn an_old_letter(&self) -> Option<Letter> {
        let old = self.old.lock().unwrap();
        if old.is_empty() { None } else { old.get(self.dice.lock().unwrap().random_range(0..old.len())).cloned() }
    }
}

/// The core owns its transport; the test keeps a hand on it.
pub(crate) struct Shared(pub(crate) Arc<Lossy>);

impl Transport for Shared {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        let lossy = &self.0;
        Box::pin(async move {
            let roll = lossy.roll();
            if roll < 15 {
                return Err(if roll < 5 { NetError::Offline } else { NetError::Broken });
            }
            lossy.old.lock().unwrap().push((path.to_owned(), token.map(str::to_owned), body.clone()));
            if (15..30).contains(&roll) {
                // Somewhere an old letter was stuck; now it arrives, after newer ones. Its answer goes nowhere.
                if let Some((path, token, body)) = lossy.an_old_letter() {
                    let _ = lossy.wire.post(&path, token.as_deref(), body).await;
                }
            }
            let first = lossy.wire.post(path, token, body.clone()).await;
            match roll {
                30..50 => {
                    lossy.lost_replies.fetch_add(1, Ordering::Relaxed);
                    Err(NetError::Broken)
                }
                50..65 => {
                    lossy.doubled.fetch_add(1, Ordering::Relaxed);
                    lossy.wire.post(path, token, body).await
                }
                _ => first,
            }
        })
    }
}

pub(crate) struct World {
    pub(crate) market: Market,
    pub(crate) sms: Arc<LocalOutbox>,
    pub(crate) lossy: Arc<Lossy>,
    pub(crate) phone_clock: Arc<Hand>,
    pub(crate) market_clock: Arc<Hand>,
}

impl World {
    pub(crate) async fn new(seed: u64) -> Self {
        let (phone_clock, market_clock) = (Hand::new(seed), Hand::new(seed ^ 0xbeef));
        let sms = Arc::new(LocalOutbox::default());
        let config = MarketConfig {
            database: Database::Memory,
            realm: Realm::Practice,
            clock: Arc::clone(&market_clock) as Arc<dyn marketplace::Clock>,
            sms: Arc::clone(&sms) as Arc<dyn marketplace::SmsSender>,
            public_url: String::new(),
            dev: false,
        };
        let market = Market::open(config).await.unwrap();
        let lossy = Lossy::new(marketplace::router(market.clone()), seed);
        Self { market, sms, lossy, phone_clock, market_clock }
    }

    pub(crate) fn open_phone(&self, folder: &Path) -> Core {
        Core::open(CoreConfig {
            folder: folder.to_owned(),
            realm: Realm::Practice,
            transport: Arc::new(Shared(Arc::clone(&self.lossy))),
            clock: Arc::clone(&self.phone_clock) as Arc<dyn sync_core::Clock>,
            automatic: false,
            foreground: true,
        })
        .unwrap()
    }
}
