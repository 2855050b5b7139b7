//! Background sync beside an open screen loses nothing and doubles nothing: in the same process, where both share one core, and in a
//! process of its own on the same folder, which the system kills when it likes. The market is the real one, over HTTP.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "all of it is a test")]

mod patience;

use marketplace::{Database, LocalOutbox, Market, MarketConfig, SmsSender as _};
use patience::until;
use protocol::{Country, Currency, ListingId, Price, ProductCode, Unit};
use rusqlite::{Connection, OpenFlags};
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};
use sync_core::{Core, CoreConfig, HttpTransport, NewSeller, core::Filter};
use sync_core_ffi::phone::open_phone;
use tempfile::TempDir;

/// How many things she lists, each with two prices.
const THINGS: usize = 40;

/// The market, and the phone of a seller whom it knows, with its screens open.
struct World {
    folder: TempDir,
    url: String,
    screens: Core,
}

impl World {
    async fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sms = Arc::new(LocalOutbox::default());
        let listener = marketplace::listen("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let config = MarketConfig {
            database: Database::File(folder.path().join("market.sqlite")),
            realm: protocol::Realm::Market,
            clock: Arc::new(marketplace::SystemClock),
            sms: sms.clone(),
            public_url: String::new(),
            dev: true,
        };
        let market = Market::open(config).await.unwrap();
        tokio::spawn(marketplace::serve(market, listener, std::future::pending()));
        // As the app's screens open it.
        let transport = Arc::new(HttpTransport::new(&url).unwrap());
        let screens = Core::open_shared(CoreConfig::new(folder.path().join("app").join("phone"), transport)).unwrap();
        let amina = NewSeller {
            name: "Amina".into(),
            phone: "0788123456".into(),
            village: "Huye".into(),
            country: Some(Country::RW),
            ..NewSeller::default()
        };
        screens.create_seller(amina).await.unwrap();
        until("a code", || async { !sms.sent().is_empty() }).await;
        let code: String = sms.sent()[0].text.chars().filter(char::is_ascii_digit).take(6).collect();
        screens.confirm_code(&code).await.unwrap();
        Self { folder, url, screens }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("app")
    }

    /// She lists things and thinks about prices, while `meanwhile` does something else.
    async fn sells(&self) -> Vec<(ListingId, String)> {
        let mut sold = Vec::new();
        for n in 0..THINGS {
            let mut draft = self.screens.new_draft().await.unwrap();
            draft.product = ProductCode::new("coffee_green").ok();
            (draft.title, draft.amount, draft.price) = (format!("Coffee {n}"), "40".into(), "12".into());
            let (id, title) = (draft.id, draft.title.clone());
            self.screens.save_draft(draft).await.unwrap();
            self.screens.publish(id).await.unwrap();
            for cents in [1_300, 1_400 + i64::try_from(n).unwrap()] {
                let price = Price { money: protocol::Money { minor: cents, currency: Currency::USD }, per: Unit::Kilogram };
                self.screens.set_price(id, price).await.unwrap();
            }
            sold.push((id, title));
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        sold
    }

    /// Everything she did is at the market once, and both agree.
    async fn is_in_order(&self, sold: &[(ListingId, String)]) {
        until("nothing waits", || async {
            let _ = self.screens.sync_now().await;
            self.screens.status().await.unwrap().waiting == 0
        })
        .await;
        assert_eq!(self.screens.status().await.unwrap().refused, 0);
        let market = Connection::open_with_flags(self.folder.path().join("market.sqlite"), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let one = |sql: &str| market.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
        let things = i64::try_from(THINGS).unwrap();
        assert_eq!(one("SELECT count(*) FROM listing"), things);
        // A price that a later one took the place of before it was ever sent is not sent; no operation is there twice.
        assert!((things..=things * 3).contains(&one("SELECT count(*) FROM op_log")));
        assert_eq!(one("SELECT count(*) - count(DISTINCT op_id) FROM op_log"), 0);
        assert_eq!(self.screens.count_listings(Filter::default()).await.unwrap() as usize, THINGS);
        for (n, (id, title)) in sold.iter().enumerate() {
            let here = self.screens.listing(*id).await.unwrap().unwrap().listing;
            assert_eq!((&here.title, here.price.money.minor), (title, 1_400 + i64::try_from(n).unwrap()));
            let body: String = market.query_row("SELECT body FROM listing WHERE id = ?1", [id.to_string()], |row| row.get(0)).unwrap();
            assert_eq!(serde_json::from_str::<protocol::Listing>(&body).unwrap(), here, "{title}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_of_the_same_process() {
    let world = World::begin().await;
    let over = Arc::new(AtomicBool::new(false));
    let worker = {
        let (data, url, over) = (world.data().to_string_lossy().into_owned(), world.url.clone(), Arc::clone(&over));
        thread::spawn(move || {
            let mut rounds = 0_u64;
            while !over.load(Ordering::Relaxed) {
                let phone = open_phone(data.clone(), Some(url.clone())).unwrap();
                // Some are cut short, some are called off, some are done.
                let other = Arc::clone(&phone);
                let called_off = (rounds % 3 == 1).then(|| thread::spawn(move || other.cancel()));
                phone.sync_once([1, 5_000, 20][usize::try_from(rounds % 3).unwrap()]).unwrap();
                called_off.map(thread::JoinHandle::join);
                phone.shut();
                rounds += 1;
            }
            rounds
        })
    };
    let sold = world.sells().await;
    over.store(true, Ordering::Relaxed);
    assert!(tokio::task::spawn_blocking(|| worker.join().unwrap()).await.unwrap() > 5);
    world.is_in_order(&sold).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_in_a_process_of_its_own_that_is_killed() {
    let world = World::begin().await;
    let over = Arc::new(AtomicBool::new(false));
    let killer = {
        let (data, url, over) = (world.data(), world.url.clone(), Arc::clone(&over));
        thread::spawn(move || {
            let mut killed = 0_u64;
            while !over.load(Ordering::Relaxed) {
                let mut worker = Command::new(std::env::current_exe().unwrap())
                    .args(["--exact", "be_the_worker", "--ignored", "--nocapture"])
                    .env("ISOKO_DATA", &data)
                    .env("ISOKO_MARKET", &url)
                    .stdout(Stdio::null())
                    .spawn()
                    .unwrap();
                thread::sleep(Duration::from_millis(60 + killed * 37 % 200));
                // SIGKILL: as a phone's system ends what it wants the memory of.
                worker.kill().unwrap();
                worker.wait().unwrap();
                killed += 1;
            }
            killed
        })
    };
    let sold = world.sells().await;
    over.store(true, Ordering::Relaxed);
    assert!(tokio::task::spawn_blocking(|| killer.join().unwrap()).await.unwrap() > 3);
    world.is_in_order(&sold).await;
}

#[test]
#[ignore = "a process of the test above; does nothing by itself"]
fn be_the_worker() {
    let Some(data) = std::env::var_os("ISOKO_DATA") else { return };
    let market = std::env::var("ISOKO_MARKET").unwrap();
    loop {
        let phone = open_phone(Path::new(&data).to_string_lossy().into_owned(), Some(market.clone())).unwrap();
        phone.sync_once(5_000).unwrap();
        phone.shut();
    }
}
