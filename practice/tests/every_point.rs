//! Exhaustive where the simulator draws: the power goes at every single point of an act and of a sync, and an answer is cut at every byte.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "all of it is a test")]

use faulty_disk::{Disk, Survival};
use marketplace::{Database, LocalOutbox, Market, MarketConfig, SmsSender};
use practice::{InProcess, Link};
use protocol::{Country, Currency, ListingId, Money, NewListing, OpId, Origin, Price, ProductCode, Quantity, Realm, Stock, Unit};
use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use sync_core::{Core, CoreConfig, NetError, NewSeller, Reply, SystemClock, Transport, store, transport::Exchange};
use tempfile::TempDir;

/// A market in memory, a listing at it, and the folder of a phone that knows it.
struct World {
    market: Market,
    line: Line,
    id: ListingId,
    base: TempDir,
}

/// The market's line, whose answers can be cut.
#[derive(Clone)]
struct Line {
    wire: InProcess,
    cut: Arc<AtomicUsize>,
}

impl Transport for Line {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        Box::pin(async move {
            let reply = self.wire.post(path, token, body).await?;
            let cut = self.cut.swap(usize::MAX, Ordering::SeqCst);
            match reply.body.get(..cut) {
                // As a connection that breaks, and as one whose end nobody notices.
                Some(_) if cut.is_multiple_of(2) => Err(NetError::Broken),
                Some(part) => Ok(Reply { body: part.to_vec(), ..reply }),
                None => Ok(reply),
            }
        })
    }
}

fn open(folder: &Path, line: &Line) -> Core {
    Core::open(CoreConfig {
        folder: folder.to_owned(),
        realm: Realm::Practice,
        transport: Arc::new(line.clone()),
        clock: Arc::new(SystemClock),
        automatic: false,
        foreground: true,
    })
    .unwrap()
}

fn usd(minor: i64) -> Price {
    Price { money: Money::new(minor, Currency::USD), per: Unit::Kilogram }
}

impl World {
    async fn new() -> Self {
        let sms = Arc::new(LocalOutbox::default());
        let config = MarketConfig {
            database: Database::Memory,
            realm: Realm::Practice,
            clock: Arc::new(marketplace::SystemClock),
            sms: Arc::clone(&sms) as Arc<dyn SmsSender>,
            public_url: String::new(),
            dev: false,
        };
        let market = Market::open(config).await.unwrap();
        let wire = InProcess::new(marketplace::router(market.clone()), Link::default(), tokio::runtime::Handle::current());
        let line = Line { wire, cut: Arc::new(AtomicUsize::new(usize::MAX)) };
        let base = tempfile::tempdir().unwrap();
        let core = open(base.path(), &line);
        let amina = NewSeller {
            name: "Amina".into(),
            phone: "0788123456".into(),
            village: "Huye".into(),
            country: Some(Country::RW),
            ..NewSeller::default()
        };
        core.create_seller(amina).await.unwrap();
        core.request_code().await.unwrap();
        let code: String = sms.sent().first().unwrap().text.chars().filter(char::is_ascii_digit).take(6).collect();
        core.confirm_code(&code).await.unwrap();
        let coffee = NewListing {
            product: ProductCode::new("coffee_green").unwrap(),
            title: "Coffee".into(),
            description: String::new(),
            form: String::new(),
            grade: String::new(),
            price: usd(1200),
            stock: Stock::at_market(Quantity::Grams(40_000)),
            least_order: Quantity::Grams(1000),
            harvest: None,
            origin: Origin { country: Country::RW, place: String::new() },
            photos: vec![],
        };
        let id = core.list(coffee).await.unwrap();
        core.sync_now().await.unwrap();
        drop(core);
        closed(base.path());
        Self { market, line, id, base }
    }

    /// Another copy of the phone, as it was in the beginning.
    fn phone(&self) -> TempDir {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        fs::copy(self.base.path().join(store::FILE), folder.path().join(store::FILE)).unwrap();
        folder
    }

    async fn left(&self) -> i64 {
        self.market.shop_listing(self.id).await.unwrap().unwrap().listing.stock.total().amount()
    }

    /// Adds so much, says what it said `Ok` to, and syncs; the power may go at any moment.
    async fn act(&self, core: &Core, grams: i64) -> Option<OpId> {
        let price = core.set_price(self.id, usd(1000 + grams)).await;
        let added = core.add_stock(self.id, Quantity::Grams(grams)).await.ok();
        if price.is_ok() && added.is_some() {
            let _ = core.sync_now().await;
        }
        added
    }

    /// With power and signal, everything leaves by itself.
    async fn heal(&self, core: &Core) {
        for _ in 0..5 {
            assert!(core.sync_now().await.unwrap().reached);
            if core.status().await.unwrap().waiting == 0 {
                return;
            }
        }
        panic!("it never leaves: {:?}", core.waiting().await);
    }
}

/// Waits until the store's threads have let go: then the folder is one file.
fn closed(folder: &Path) {
    let open = folder.join("open");
    for _ in 0..500 {
        if !open.exists() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("the store stays open");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_power_goes_at_every_point_of_an_act_and_of_a_sync() {
    assert!(faulty_disk::install());
    let world = World::new().await;
    let mut grams = 0;
    for survival in [Survival::Nothing, Survival::Eighths(4), Survival::Everything] {
        let mut fuse = 0;
        loop {
            grams += 1;
            let before = world.left().await;
            let folder = world.phone();
            let disk = Disk::under(folder.path()).unwrap();
            let core = open(folder.path(), &world.line);
            disk.lose_power_after(fuse);
            let done = world.act(&core, grams).await;
            let died = disk.is_dead();
            drop(core);
            assert!(disk.restart(survival).unwrap());
            let core = open(folder.path(), &world.line);
            world.heal(&core).await;
            let more = world.left().await - before;
            let once = if done.is_some() { more == grams } else { more == 0 || more == grams };
            assert!(once, "{survival:?}, point {fuse}: said {done:?}, and the market has {more} g more instead of {grams}");
            let here = core.listing(world.id).await.unwrap().unwrap().listing;
            assert_eq!(here, world.market.shop_listing(world.id).await.unwrap().unwrap().listing, "{survival:?}, point {fuse}");
            drop(core);
            disk.forget();
            if !died {
                break;
            }
            fuse += 1;
        }
        assert!(fuse > 15, "an act and a sync have more points than {fuse}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_cut_at_every_byte() {
    let world = World::new().await;
    for cut in 0.. {
        let folder = world.phone();
        let core = open(folder.path(), &world.line);
        let before = world.left().await;
        core.add_stock(world.id, Quantity::Grams(7)).await.unwrap();
        world.line.cut.store(cut, Ordering::SeqCst);
        let report = core.sync_now().await.unwrap();
        world.heal(&core).await;
        assert_eq!(world.left().await - before, 7, "cut after {cut}");
        let here = core.listing(world.id).await.unwrap().unwrap().listing;
        assert_eq!(here, world.market.shop_listing(world.id).await.unwrap().unwrap().listing, "cut after {cut}");
        if report.reached {
            assert!(cut > 150, "the whole answer has only {cut} bytes");
            break;
        }
    }
}
