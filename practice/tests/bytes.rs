//! What a day's smallest things cost on the wire: the bytes of the JSON bodies, before compression. The table in
//! `docs/PROTOCOL.md` is this test's; who changes a message sees here what it costs every farmer every day.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use marketplace::{Database, LocalOutbox, Market, MarketConfig, OrderForm, SmsSender};
use practice::{InProcess, Link};
use protocol::{
    Buyer, Country, Currency, Listing, MarketTime, Money, NewListing, Origin, Price, ProductCode, Quantity, Realm, Stock, Unit,
};
use std::sync::{Arc, Mutex};
use sync_core::{Core, CoreConfig, NewSeller, Transport, transport::Exchange};

/// A clock that stands still: numbers of the same length in every run.
struct Still;

impl sync_core::Clock for Still {
    fn now_ms(&self) -> i64 {
        1_763_779_200_000
    }
    fn random(&self, bytes: &mut [u8]) {
        sync_core::SystemClock.random(bytes);
    }
}

impl marketplace::Clock for Still {
    fn now(&self) -> MarketTime {
        MarketTime(1_763_779_200_000)
    }
}

type Sizes = Arc<Mutex<Vec<(usize, usize)>>>;

/// Notes the size of each body.
struct Scales(InProcess, Sizes);

impl Transport for Scales {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        Box::pin(async move {
            // The budget that the phone names follows the speed that it measured: here it is always the one it starts with.
            let mut json: serde_json::Value = serde_json::from_slice(&body).unwrap();
            if let Some(budget) = json.get_mut("budget") {
                *budget = 180_000.into();
            }
            let up = json.to_string().len();
            let reply = self.0.post(path, token, body).await?;
            self.1.lock().unwrap().push((up, reply.body.len()));
            Ok(reply)
        })
    }
}

#[tokio::test]
async fn what_the_smallest_things_cost() {
    let folder = tempfile::tempdir().unwrap();
    let sms = Arc::new(LocalOutbox::default());
    let config = MarketConfig {
        database: Database::Memory,
        realm: Realm::Practice,
        clock: Arc::new(Still),
        sms: Arc::clone(&sms) as Arc<dyn SmsSender>,
        public_url: String::new(),
        dev: false,
    };
    let market = Market::open(config).await.unwrap();
    let wire = InProcess::new(marketplace::router(market.clone()), Link::default(), tokio::runtime::Handle::current());
    let sizes = Sizes::default();
    let core = Core::open(CoreConfig {
        folder: folder.path().to_owned(),
        realm: Realm::Practice,
        transport: Arc::new(Scales(wire, Arc::clone(&sizes))),
        clock: Arc::new(Still),
        automatic: false,
        foreground: true,
    })
    .unwrap();
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
    let id = core.list(coffee()).await.unwrap();
    core.sync_now().await.unwrap();

    let weigh = async || {
        sizes.lock().unwrap().clear();
        core.sync_now().await.unwrap();
        sizes.lock().unwrap().clone()
    };
    // One request each: the first number is its body, the second its answer's.
    let mut all = Vec::new();
    all.extend(weigh().await);
    core.set_price(id, usd(1250)).await.unwrap();
    all.extend(weigh().await);
    order(&market, &core.listing(id).await.unwrap().unwrap().listing).await;
    all.extend(weigh().await);
    // The phone's next cursor proves that the order was delivered; the time to answer is set, and told.
    all.extend(weigh().await);
    all.extend(weigh().await);
    assert_eq!(all, [EMPTY, PRICE_EDIT, NEW_ORDER, PROOF, EMPTY]);
}

/// Up and down, in bytes.
const EMPTY: (usize, usize) = (67, 43);
const PRICE_EDIT: (usize, usize) = (348, 185);
const NEW_ORDER: (usize, usize) = (67, 959);
const PROOF: (usize, usize) = (67, 267);

fn usd(minor: i64) -> Price {
    Price { money: Money::new(minor, Currency::USD), per: Unit::Kilogram }
}

fn coffee() -> NewListing {
    NewListing {
        product: ProductCode::new("coffee_green").unwrap(),
        title: "Bourbon coffee, washed".into(),
        description: String::new(),
        form: "green".into(),
        grade: "AA".into(),
        price: usd(1200),
        stock: Stock::at_market(Quantity::Grams(40_000)),
        least_order: Quantity::Grams(1000),
        harvest: None,
        origin: Origin { country: Country::RW, place: "Huye".into() },
        photos: vec![],
    }
}

async fn order(market: &Market, listing: &Listing) {
    let buyer = Buyer { name: "Li Wei".into(), country: "CN".parse().unwrap(), address: "West Lake 1, Hangzhou".into() };
    let form = OrderForm { quantity: Quantity::Grams(5000), buyer, note: String::new(), form_key: market.form_key().unwrap() };
    market.place_order(listing.id, form).await.unwrap();
}
