//! What much at once costs on the wire: a day's work of a cooperative in one round trip, and the first sync of a phone whose seller has
//! ten thousand listings. `bytes.rs` has the smallest things.
//!
//! Clock and dice are seeded, so the JSON bodies have the same length in every run, and are asserted to the byte. What zstd makes of
//! them depends on the market's random epoch (8 characters in each cursor) and on the version of zstd, so that is asserted within one
//! part in fifty. Who changes a message or a page sees here what it costs.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "all of it is a test")]

use axum::{Router, body::Body};
use http::{Request, header};
use http_body_util::BodyExt as _;
use marketplace::{Database, Device, LocalOutbox, Market, MarketConfig, SmsSender};
use protocol::{
    Action, Country, Currency, Hlc, ListingId, MarketTime, Money, NewListing, OpId, Operation, Origin, Price, ProductCode, Quantity, Realm,
    Stock, SyncRequest, Unit, operation::ListingEdit, sync::Sent,
};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use std::{
    path::Path,
    sync::{Arc, Mutex},
};
use sync_core::{Clock as _, Core, CoreConfig, NetError, NewSeller, Reply, Transport, core::Filter, transport::Exchange};
use tokio::runtime::Handle;
use tower::ServiceExt as _;

const NOW: i64 = 1_763_779_200_000;

/// What a phone asks for per page before it has measured its speed: what rural 2G carries in 20 s. The speed that is measured in one
/// process differs from run to run, so it is always this.
const BUDGET: &str = "180000";

/// A clock that stands still, and seeded dice.
struct Still(Mutex<ChaCha8Rng>);

impl sync_core::Clock for Still {
    fn now_ms(&self) -> i64 {
        NOW
    }
    fn random(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap().fill_bytes(bytes);
    }
}

impl marketplace::Clock for Still {
    fn now(&self) -> MarketTime {
        MarketTime(NOW)
    }
}

fn still(seed: u64) -> Arc<Still> {
    Arc::new(Still(Mutex::new(ChaCha8Rng::seed_from_u64(seed))))
}

/// Bytes of one body, or of many: as JSON, and as they travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Size {
    json: usize,
    zstd: usize,
}

impl std::ops::AddAssign for Size {
    fn add_assign(&mut self, other: Self) {
        self.json += other.json;
        self.zstd += other.zstd;
    }
}

/// Up and down, for each request.
type Sizes = Arc<Mutex<Vec<(Size, Size)>>>;

/// Calls the market's router as `HttpTransport` would over HTTP, compressed both ways, and notes what travels.
struct Scales {
    router: Router,
    market: Handle,
    sizes: Sizes,
}

impl Scales {
    async fn exchange(&self, path: &str, token: Option<&str>, body: Vec<u8>) -> Result<Reply, NetError> {
        let body = with_budget(String::from_utf8(body).unwrap());
        let up = Size { json: body.len(), zstd: as_sent(&body) };
        let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/json").header(header::ACCEPT_ENCODING, "zstd");
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Body::from(body)).unwrap();
        let router = self.router.clone();
        let answer = self.market.spawn(async move {
            let answer = router.oneshot(request).await.unwrap();
            let (status, packed) = (answer.status().as_u16(), answer.headers().contains_key(header::CONTENT_ENCODING));
            (status, packed, answer.into_body().collect().await.unwrap().to_bytes().to_vec())
        });
        let (status, packed, travelled) = answer.await.unwrap();
        let received = travelled.len();
        let body = if packed { zstd::decode_all(travelled.as_slice()).unwrap() } else { travelled };
        self.sizes.lock().unwrap().push((up, Size { json: body.len(), zstd: received }));
        Ok(Reply { status, body, sent: 0, received: 0 })
    }
}

/// How long it is as `HttpTransport` sends it: compressed at level 16 where that makes it shorter, with the header that then says so.
fn as_sent(body: &str) -> usize {
    let packed = zstd::bulk::compress(body.as_bytes(), 16).unwrap().len() + 24;
    if body.len() >= 160 { packed.min(body.len()) } else { body.len() }
}

fn with_budget(body: String) -> String {
    let Some((before, after)) = body.split_once("\"budget\":") else { return body };
    format!("{before}\"budget\":{BUDGET}{}", after.trim_start_matches(|c: char| c.is_ascii_digit()))
}

impl Transport for Scales {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        Box::pin(self.exchange(path, token, body))
    }
}

/// A market, and Amina's phone, which it knows.
struct World {
    market: Market,
    clock: Arc<Still>,
    sizes: Sizes,
    core: Core,
}

impl World {
    async fn new(folder: &Path) -> Self {
        let sms = Arc::new(LocalOutbox::default());
        let config = MarketConfig {
            database: Database::Memory,
            realm: Realm::Practice,
            clock: still(1),
            sms: Arc::clone(&sms) as Arc<dyn SmsSender>,
            public_url: String::new(),
            dev: false,
        };
        let market = Market::open(config).await.unwrap();
        let (clock, sizes) = (still(2), Sizes::default());
        let core = open(folder, &market, &clock, &sizes);
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
        Self { market, clock, sizes, core }
    }

    /// One run of sync: how many requests, and all that went up and down.
    async fn weigh(&self) -> (usize, Size, Size) {
        self.sizes.lock().unwrap().clear();
        assert!(self.core.sync_now().await.unwrap().reached);
        let sizes = self.sizes.lock().unwrap();
        let (mut up, mut down) = (Size::default(), Size::default());
        for (sent, received) in &*sizes {
            up += *sent;
            down += *received;
        }
        (sizes.len(), up, down)
    }
}

fn open(folder: &Path, market: &Market, clock: &Arc<Still>, sizes: &Sizes) -> Core {
    let wire = Scales { router: marketplace::router(market.clone()), market: Handle::current(), sizes: Arc::clone(sizes) };
    Core::open(CoreConfig {
        folder: folder.to_owned(),
        realm: Realm::Practice,
        transport: Arc::new(wire),
        clock: Arc::clone(clock) as Arc<dyn sync_core::Clock>,
        automatic: false,
        foreground: true,
    })
    .unwrap()
}

/// In memory where the system has such a folder: what is weighed here is the wire, not the disk.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

#[track_caller]
fn about(measured: usize, golden: usize) {
    assert!(measured.abs_diff(golden) * 50 <= golden, "{measured} compressed bytes, where {golden} are the rule");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_edits_in_one_round_trip() {
    let folder = folder();
    let mut world = World::new(folder.path()).await;
    let mut ids = Vec::new();
    // Enough of them that no two edits are of one thing: those would leave as one.
    for n in 0..40 {
        ids.push(world.core.list(coffee(n)).await.unwrap());
    }
    world.weigh().await;
    // Opened anew, as after a night, so that the size of a batch follows the speed that is assumed and not one that was measured.
    world.core = open(folder.path(), &world.market, &world.clock, &world.sizes);
    for n in 0..100 {
        let id = ids[n % ids.len()];
        let minor = 1300 + i64::try_from(n).unwrap();
        match n % 3 {
            0 => world.core.set_price(id, usd(minor)).await,
            1 => world.core.add_stock(id, Quantity::Grams(60_000)).await,
            _ => {
                let title = Some(format!("Bourbon coffee, washed, of the week {n}"));
                world.core.edit_listing(id, ListingEdit { title, ..ListingEdit::default() }).await
            }
        }
        .unwrap();
    }
    let (requests, up, down) = world.weigh().await;
    eprintln!("100 edits: {requests} request(s), up {up:?}, down {down:?}");
    let status = world.core.status().await.unwrap();
    assert_eq!((status.waiting, status.refused), (0, 0), "every edit has its answer");
    assert_eq!((requests, up.json, down.json), EDITS);
    about(up.zstd, EDITS_ZSTD.0);
    about(down.zstd, EDITS_ZSTD.1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_sync_of_ten_thousand_listings() {
    let folder = folder();
    let world = World::new(folder.path()).await;
    fill(&world).await;
    let (pages, up, down) = world.weigh().await;
    eprintln!("10,000 listings: {pages} pages, up {up:?}, down {down:?}");
    assert_eq!(world.core.count_listings(Filter::default()).await.unwrap(), 10_000);
    assert_eq!((pages, up.json, down.json), FIRST_SYNC);
    about(up.zstd, FIRST_SYNC_ZSTD.0);
    about(down.zstd, FIRST_SYNC_ZSTD.1);
}

/// Another device of hers listed them all; the market has them.
async fn fill(world: &World) {
    let profile = world.core.profile().await.unwrap().unwrap();
    let device = Device { id: profile.device, seller: profile.seller, person: profile.person };
    for batch in 0..50 {
        let ops = (1..=200).map(|n| {
            let seq = batch * 200 + n;
            let action = Action::ListingCreate { listing: Box::new(coffee(seq)) };
            let entity = ListingId::from_uuid(world.clock.new_id(Realm::Practice)).unwrap().uuid();
            let id = OpId::from_uuid(world.clock.new_id(Realm::Practice)).unwrap();
            let at = Hlc(NOW, u32::try_from(seq).unwrap());
            let op = Operation { id, seq, actor: profile.person, on_behalf_of: None, at, entity, seen: 0, until: None, action };
            Sent::Known(Box::new(op))
        });
        let request = SyncRequest { v: protocol::VERSION.into(), ops: ops.collect(), budget: Some(1), ..SyncRequest::default() };
        let answer = world.market.sync(&device, request).await.unwrap();
        assert_eq!(answer.answers.len(), 200);
    }
}

fn usd(minor: i64) -> Price {
    Price { money: Money::new(minor, Currency::USD), per: Unit::Kilogram }
}

fn coffee(n: u64) -> NewListing {
    NewListing {
        product: ProductCode::new("coffee_green").unwrap(),
        title: format!("Bourbon coffee, washed, lot {n}"),
        description: String::new(),
        form: "green".into(),
        grade: "AA".into(),
        price: usd(1000 + i64::try_from(n % 900).unwrap()),
        stock: Stock::at_market(Quantity::Grams(40_000 + 1000 * i64::try_from(n % 60).unwrap())),
        least_order: Quantity::Grams(1000),
        harvest: None,
        origin: Origin { country: Country::RW, place: "Huye".into() },
        photos: vec![],
    }
}

/// Requests, bytes up, bytes down.
const EDITS: (usize, usize, usize) = (1, 26_539, 11_914);
/// Bytes up and down as they travel.
const EDITS_ZSTD: (usize, usize) = (2_814, 2_582);
/// Pages, bytes up, bytes down.
const FIRST_SYNC: (usize, usize, usize) = (31, 2_142, 5_577_207);
/// Bytes up and down as they travel.
const FIRST_SYNC_ZSTD: (usize, usize) = (2_142, 322_952);
