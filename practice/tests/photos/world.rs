//! A seller, her phone, and a market in memory, in virtual time.

use super::line::Line;
use image::{ImageFormat, RgbImage};
use marketplace::{Database, LocalOutbox, Market, MarketConfig, SmsSender};
use practice::network::{Network, Way};
use protocol::{
    Country, Currency, ListingId, MarketTime, Money, NewListing, OrderId, Origin, Price, ProductCode, Quantity, Realm, Stock, Unit,
    photo::BlobName,
};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use std::{
    io::Cursor,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use sync_core::{Core, CoreConfig, NewSeller, SystemClock};
use tempfile::TempDir;

const START: i64 = 1_795_000_000_000;

/// Virtual time: it passes when bytes travel, and when it is told to.
#[derive(Debug)]
pub(crate) struct Passing(AtomicI64);

impl Passing {
    pub(crate) fn pass(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }
    pub(crate) fn travel(&self, bytes: u64, way: Way) {
        let took = Network::TwoG.takes(bytes, way).unwrap();
        self.pass(i64::try_from(took.as_millis()).unwrap());
    }
    fn reach(&self, ms: i64) {
        self.0.fetch_max(ms, Ordering::SeqCst);
    }
    pub(crate) fn hours(&self) -> i64 {
        (self.0.load(Ordering::SeqCst) - START) / 3_600_000
    }
}

impl sync_core::Clock for Passing {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
    fn passed_ms(&self) -> u64 {
        self.now_ms().unsigned_abs()
    }
    fn random(&self, bytes: &mut [u8]) {
        SystemClock.random(bytes);
    }
}

impl marketplace::Clock for Passing {
    fn now(&self) -> MarketTime {
        MarketTime(self.0.load(Ordering::SeqCst))
    }
}

/// What a camera may give: a field in the sun, different for each seed, that compresses as photos do.
pub(crate) fn capture(seed: u64) -> Vec<u8> {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let waves: Vec<(f64, f64, f64)> =
        (0..6).map(|_| (dice.random_range(0.01..0.2), dice.random_range(0.01..0.2), dice.random_range(0.0..6.0))).collect();
    let picture = RgbImage::from_fn(640, 480, |x, y| {
        let (x, y) = (f64::from(x), f64::from(y));
        let light = waves.iter().map(|(a, b, c)| (x * a + y * b + c).sin()).sum::<f64>() * 14.0;
        let grain = dice.random_range(-22.0..22.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped to a byte")]
        let tone = |base: f64| (base + light + grain).clamp(0.0, 255.0) as u8;
        image::Rgb([tone(120.0), tone(140.0), tone(80.0)])
    });
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png).unwrap();
    png.into_inner()
}

pub(crate) struct World {
    pub(crate) core: Core,
    pub(crate) line: Line,
    pub(crate) clock: Arc<Passing>,
    market: Market,
    sms: Arc<LocalOutbox>,
    folders: Vec<TempDir>,
}

async fn market(clock: &Arc<Passing>, sms: &Arc<LocalOutbox>, database: Database) -> Market {
    let config = MarketConfig {
        database,
        realm: Realm::Practice,
        clock: Arc::clone(clock) as Arc<dyn marketplace::Clock>,
        sms: Arc::clone(sms) as Arc<dyn SmsSender>,
        public_url: String::new(),
        dev: false,
    };
    Market::open(config).await.unwrap()
}

impl World {
    pub(crate) async fn new(seed: u64) -> Self {
        Self::with(seed, None).await
    }

    /// With a market that has nothing on disk: where thousands of requests are made.
    pub(crate) async fn in_memory(seed: u64) -> Self {
        Self::with(seed, Some(Database::Memory)).await
    }

    async fn with(seed: u64, database: Option<Database>) -> Self {
        let clock = Arc::new(Passing(AtomicI64::new(START)));
        let sms = Arc::new(LocalOutbox::default());
        let base = tempfile::tempdir().unwrap();
        let market = market(&clock, &sms, database.unwrap_or_else(|| Database::File(base.path().join("market.sqlite3")))).await;
        let line = Line::new(marketplace::router(market.clone()), Arc::clone(&clock), seed);
        let folder = tempfile::tempdir().unwrap();
        let core = open(&folder, &line, &clock, false);
        let world = Self { core, line, clock, market, sms, folders: vec![folder, base] };
        world.enrol(&world.core, None).await;
        world
    }

    async fn enrol(&self, core: &Core, invitation: Option<(String, protocol::SellerId)>) {
        let amina = NewSeller {
            name: "Amina".into(),
            phone: "+250788123456".into(),
            village: "Huye".into(),
            country: Some(Country::RW),
            language: "en".into(),
            invitation,
        };
        core.create_seller(amina).await.unwrap();
        self.clock.pass(120_000);
        core.request_code().await.unwrap();
        let code: String = self.sms.sent().first().unwrap().text.chars().filter(char::is_ascii_digit).take(6).collect();
        core.confirm_code(&code).await.unwrap();
    }

    pub(crate) async fn list(&self, title: &str) -> ListingId {
        let listing = NewListing {
            product: ProductCode::new("coffee_green").unwrap(),
            title: title.into(),
            description: String::new(),
            form: String::new(),
            grade: String::new(),
            price: Price { money: Money::new(900, Currency::USD), per: Unit::Kilogram },
            stock: Stock::at_market(Quantity::Grams(40_000)),
            least_order: Quantity::Grams(1000),
            harvest: None,
            origin: Origin { country: Country::RW, place: "Huye".into() },
            photos: vec![],
        };
        self.core.list(listing).await.unwrap()
    }

    /// Takes a photo, and waits until it is in the listing.
    pub(crate) async fn take(&self, listing: ListingId, capture: Vec<u8>) {
        let mut changes = self.core.subscribe();
        let before = self.core.photos(listing).await.unwrap().photos.len();
        self.core.take_photo(listing, capture).await.unwrap();
        loop {
            let photos = self.core.photos(listing).await.unwrap();
            if photos.captures.is_empty() && photos.photos.len() > before {
                return;
            }
            assert!(photos.captures.iter().all(|capture| capture.problem.is_none()), "{photos:?}");
            let _ = changes.recv().await;
        }
    }

    /// A buyer orders five kilograms.
    pub(crate) async fn order(&self, listing: ListingId) -> OrderId {
        let form = marketplace::OrderForm {
            form_key: self.market.form_key().unwrap(),
            quantity: Quantity::Grams(5000),
            buyer: protocol::Buyer { name: "Jonas".into(), country: "DE".parse().unwrap(), address: "Hafenstrasse 1, Hamburg".into() },
            note: String::new(),
        };
        self.market.place_order(listing, form).await.unwrap().order.id
    }

    /// What the phone would do by itself, in so many steps at most. Whether there is nothing left to do.
    pub(crate) async fn run(&mut self, steps: usize) -> bool {
        for _ in 0..steps {
            let mut report = self.core.tick().await.unwrap();
            while report.pictures_left {
                report = self.core.send_piece().await.unwrap();
            }
            let status = self.core.status().await.unwrap();
            if status.waiting == 0 && status.pictures.count == 0 {
                return true;
            }
            self.clock.reach(self.core.wakes_at().unwrap_or(0));
        }
        false
    }

    pub(crate) async fn until_all_is_said(&mut self) {
        assert!(self.run(20_000).await, "{:?}", self.core.status().await);
    }

    /// The bytes that buyers get.
    pub(crate) async fn at_market(&self, name: BlobName) -> Option<Vec<u8>> {
        let path = format!("/pictures/{name}");
        let ask = sync_core::transport::PictureAsk {
            method: sync_core::transport::Method::Get,
            path: &path,
            token: None,
            headers: vec![],
            body: vec![],
        };
        let told = sync_core::Transport::picture(&self.line, ask).await.unwrap();
        (told.reply.status == 200).then_some(told.reply.body)
    }

    /// No picture can be written from now on, as on a full disk, until the file that is returned is removed.
    pub(crate) fn block_pictures(&self) -> std::path::PathBuf {
        let photos = self.core.folder().join("photos");
        std::fs::create_dir_all(&photos).unwrap();
        let file = photos.join("pictures");
        std::fs::write(&file, "").unwrap();
        file
    }

    /// Until the lab has nothing to do: nothing is told of what failed, so a moment after the last write.
    pub(crate) async fn settle(&self) {
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    }

    /// The app is closed and opened again.
    pub(crate) fn reopen(&mut self) {
        self.core = open(&self.folders[0], &self.line, &self.clock, false);
    }

    /// The app is closed and opened again, and runs by itself.
    pub(crate) fn reopen_automatic(&mut self) -> Core {
        self.core = open(&self.folders[0], &self.line, &self.clock, true);
        self.core.clone()
    }

    pub(crate) async fn second_phone(&mut self) -> Core {
        let folder = tempfile::tempdir().unwrap();
        let core = open(&folder, &self.line, &self.clock, false);
        let invitation = self.invitation().await;
        self.enrol(&core, Some(invitation)).await;
        self.folders.push(folder);
        core
    }

    async fn invitation(&self) -> (String, protocol::SellerId) {
        let path = self.core.folder().join(sync_core::store::FILE);
        let token: String = rusqlite::Connection::open(path).unwrap().query_row("SELECT token FROM profile", [], |row| row.get(0)).unwrap();
        let reply = sync_core::Transport::post(&self.line, "/v1/invitations", Some(&token), b"{}".to_vec()).await.unwrap();
        let told: protocol::enrol::Invitation = serde_json::from_slice(&reply.body).unwrap();
        (told.invitation, told.seller)
    }

    /// Its database is as it was, and known to be restored; its folder of pictures was in no backup.
    pub(crate) async fn market_forgets_its_pictures(&mut self) {
        let base = self.folders[1].path().to_owned();
        self.market.restored().await.unwrap();
        let file = base.join("market.sqlite3");
        self.line.lead_to(axum::Router::new());
        rusqlite::Connection::open(&file).unwrap().execute_batch("DELETE FROM picture").unwrap();
        for entry in std::fs::read_dir(&base).unwrap().flatten().filter(|entry| entry.path().is_dir()) {
            std::fs::remove_dir_all(entry.path()).unwrap();
        }
        self.market = market(&self.clock, &self.sms, Database::File(file)).await;
        self.line.lead_to(marketplace::router(self.market.clone()));
    }
}

fn open(folder: &TempDir, line: &Line, clock: &Arc<Passing>, automatic: bool) -> Core {
    let clock = Arc::clone(clock) as Arc<dyn sync_core::Clock>;
    let config = CoreConfig {
        folder: folder.path().to_owned(),
        realm: Realm::Practice,
        transport: Arc::new(line.clone()),
        clock,
        automatic,
        foreground: true,
    };
    Core::open(config).unwrap()
}
