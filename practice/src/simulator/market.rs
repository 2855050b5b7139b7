//! The market: its process, its disk, its backups.

use super::{
    clocks::{MarketClock, TrueTime},
    plants::{self, Plant},
    wire::Copy,
};
use axum::{Router, body::Body};
use faulty_disk::{Disk, Survival};
use http::{Request, header};
use http_body_util::BodyExt;
use marketplace::{Database, LocalOutbox, Market, MarketConfig, SmsSender};
use protocol::Realm;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rusqlite::{Connection, OpenFlags};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};
use sync_core::Reply;
use tower::ServiceExt;

const FILE: &str = "market.sqlite";

pub(super) struct MarketSide {
    pub(super) market: Option<Market>,
    pub(super) disk: Disk,
    pub(super) sms: Arc<LocalOutbox>,
    router: Router,
    clock: Arc<MarketClock>,
    folder: PathBuf,
    plant: Option<Plant>,
    has_backup: bool,
}

impl MarketSide {
    pub(super) async fn new(folder: &Path, time: TrueTime, seed: u64, plant: Option<Plant>) -> Self {
        let folder = folder.join("market");
        std::fs::create_dir_all(&folder).unwrap();
        let clock = Arc::new(MarketClock { time, dice: Mutex::new(ChaCha8Rng::seed_from_u64(seed ^ 0x6d61_726b_6574)) });
        let disk = Disk::under(&folder).unwrap();
        let sms = Arc::new(LocalOutbox::default());
        let mut side = Self { market: None, disk, sms, router: Router::new(), clock, folder, plant, has_backup: false };
        side.start().await;
        side
    }

    async fn open(&self) -> Market {
        let config = MarketConfig {
            database: Database::File(self.folder.join(FILE)),
            realm: Realm::Practice,
            clock: Arc::clone(&self.clock) as Arc<dyn marketplace::Clock>,
            sms: Arc::clone(&self.sms) as Arc<dyn SmsSender>,
            public_url: String::new(),
            dev: false,
        };
        Market::open(config).await.unwrap()
    }

    pub(super) async fn start(&mut self) {
        let market = self.open().await;
        plants::in_market(&Connection::open(self.folder.join(FILE)).unwrap(), self.plant);
        self.router = marketplace::router(market.clone());
        self.market = Some(market);
    }

    /// The power goes, if it has not gone yet, and comes back.
    pub(super) async fn crash(&mut self, survival: Survival) {
        self.disk.lose_power();
        if let Some(market) = self.market.take() {
            self.router = Router::new();
            market.close().await;
        }
        assert!(self.disk.restart(survival).unwrap(), "the market's files stay open");
        self.start().await;
    }

    /// A copy of everything, as of now.
    pub(super) fn back_up(&mut self) {
        let from = self.look();
        let mut to = Connection::open(self.folder.join("backup")).unwrap();
        rusqlite::backup::Backup::new(&from, &mut to).unwrap().run_to_completion(1000, std::time::Duration::ZERO, None).unwrap();
        self.has_backup = true;
    }

    pub(super) const fn has_backup(&self) -> bool {
        self.has_backup
    }

    /// The machine is lost; another one begins with the backup, and its operator says so.
    pub(super) async fn restore(&mut self) {
        if let Some(market) = self.market.take() {
            market.close().await;
        }
        assert!(self.disk.restart(Survival::Everything).unwrap(), "the market's files stay open");
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(self.folder.join(format!("{FILE}{end}")));
        }
        std::fs::copy(self.folder.join("backup"), self.folder.join(FILE)).unwrap();
        let market = self.open().await;
        market.restored().await.unwrap();
        market.close().await;
        self.start().await;
    }

    /// Its database, to look into.
    pub(super) fn look(&self) -> Connection {
        Connection::open_with_flags(self.folder.join(FILE), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
    }

    /// Answers a request, if the market lives through it.
    pub(super) async fn answer(&self, letter: &Copy) -> Option<Reply> {
        self.market.as_ref()?;
        let mut request = Request::post(&letter.path).header(header::CONTENT_TYPE, "application/json");
        if let Some(token) = &letter.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Body::from(letter.body.clone())).unwrap();
        let Ok(answer) = self.router.clone().oneshot(request).await;
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await.ok()?.to_bytes().to_vec();
        let (sent, received) = (letter.body.len() as u64 + 200, body.len() as u64 + 200);
        (!self.disk.is_dead()).then_some(Reply { status, body, sent, received })
    }
}
