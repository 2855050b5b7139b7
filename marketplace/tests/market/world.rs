//! A market to try things on: its clock stands still until it is moved, its messages are read, its ids are made in order.

use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode},
};
use ed25519_dalek::{Signer as _, SigningKey};
use http_body_util::BodyExt as _;
use marketplace::{Clock, Database, LocalOutbox, Market, MarketConfig, OrderForm, Pictures, PlaceError, PlacedOrder, SmsSender as _};
use protocol::{
    Action, Buyer, Country, Currency, DeviceId, ListingId, MarketTime, Money, NewListing, OpId, Origin, PersonId, Price, Problem,
    ProductCode, Quantity, Realm, SellerId, Stock, Unit, VERSION,
    enrol::{ConfirmRequest, EnrolRequest, Token, confirm_text},
};
use serde_json::Value;
use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};
use tower::ServiceExt as _;

/// 22 November 2026, when the market of these stories opens.
pub(crate) const START: i64 = 1_795_305_600_000;
pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;

pub(crate) struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> MarketTime {
        MarketTime(self.0.load(Ordering::SeqCst))
    }
}

/// Ten bytes that no other id of this process has.
pub(crate) fn unique() -> [u8; 10] {
    static MADE: AtomicU64 = AtomicU64::new(1);
    let n = MADE.fetch_add(1, Ordering::SeqCst).to_be_bytes();
    let process = std::process::id().to_be_bytes();
    [0, process[2], process[3], n[1], n[2], n[3], n[4], n[5], n[6], n[7]]
}

macro_rules! fresh {
    ($($name:ident $kind:ident),+) => {$(pub(crate) fn $name() -> $kind { $kind::new(Realm::Market, START as u64, unique()) })+};
}
fresh!(op_id OpId, listing_id ListingId, device_id DeviceId, person_id PersonId, seller_id SellerId);

#[derive(Clone)]
pub(crate) struct World {
    pub(crate) market: Market,
    pub(crate) app: Router,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) sms: Arc<LocalOutbox>,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::on(Database::Memory).await
    }

    pub(crate) async fn on(database: Database) -> Self {
        // A database that is served elsewhere has no folder for pictures beside it.
        let pictures = if matches!(database, Database::Url(_)) { Pictures::Memory } else { Pictures::Beside };
        Self::with_pictures(database, &pictures).await
    }

    pub(crate) async fn with_pictures(database: Database, pictures: &Pictures) -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(START)));
        let sms = Arc::new(LocalOutbox::default());
        let market = Market::open_with(config(database, Realm::Market, &clock, &sms), pictures).await.unwrap();
        Self { app: marketplace::router(market.clone()), market, clock, sms }
    }

    pub(crate) fn wait(&self, ms: i64) {
        self.clock.0.fetch_add(ms, Ordering::SeqCst);
    }

    /// The six digits of the newest message.
    pub(crate) fn newest_code(&self) -> String {
        let text = self.sms.sent().first().unwrap().text.clone();
        text.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6).unwrap().to_owned()
    }

    pub(crate) async fn enrol(&self, who: &Identity) -> Token {
        self.market.enrol(who.request()).await.unwrap();
        self.market.confirm(who.confirm(&self.newest_code())).await.unwrap()
    }

    pub(crate) async fn order(&self, listing: ListingId, grams: i64) -> Result<PlacedOrder, PlaceError> {
        self.market.place_order(listing, self.form(grams)).await
    }

    pub(crate) fn form(&self, grams: i64) -> OrderForm {
        OrderForm {
            quantity: Quantity::Grams(grams),
            buyer: Buyer { name: "Bo Larsen".into(), country: "DK".parse().unwrap(), address: "Torvegade 1\nKøbenhavn".into() },
            note: String::new(),
            form_key: self.market.form_key().unwrap(),
        }
    }

    /// One request over HTTP, without a socket.
    pub(crate) async fn ask(&self, request: Request<Body>) -> Response<Body> {
        self.app.clone().oneshot(request).await.unwrap()
    }

    pub(crate) async fn post(&self, path: &str, token: Option<&str>, body: impl Into<Body>) -> (StatusCode, Value) {
        let mut request = Request::post(path).header("content-type", "application/json");
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        json(self.ask(request.body(body.into()).unwrap()).await).await
    }
}

pub(crate) fn config(database: Database, realm: Realm, clock: &Arc<TestClock>, sms: &Arc<LocalOutbox>) -> MarketConfig {
    MarketConfig { database, realm, clock: clock.clone(), sms: sms.clone(), public_url: "http://market.example".into(), dev: true }
}

/// A response's status and its JSON. Whatever fails must be a problem document that has the market's time.
pub(crate) async fn json(response: Response<Body>) -> (StatusCode, Value) {
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let body: Value = serde_json::from_slice(&bytes).unwrap_or_else(|_| panic!("not JSON: {}", String::from_utf8_lossy(&bytes)));
    if !parts.status.is_success() {
        assert_eq!(parts.headers["content-type"], "application/problem+json", "{body}");
        assert!(body["now"].is_i64(), "{body}");
        let problem: Problem = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(problem.status, parts.status.as_u16());
    }
    (parts.status, body)
}

/// Who a device is: its key and its ids.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) key: SigningKey,
    pub(crate) device: DeviceId,
    pub(crate) person: PersonId,
    pub(crate) seller: SellerId,
    pub(crate) name: &'static str,
    pub(crate) phone: &'static str,
    pub(crate) invitation: Option<String>,
}

impl Identity {
    pub(crate) fn new(name: &'static str, phone: &'static str) -> Self {
        let mut seed = [7; 32];
        seed[..10].copy_from_slice(&unique());
        let key = SigningKey::from_bytes(&seed);
        Self { key, device: device_id(), person: person_id(), seller: seller_id(), name, phone, invitation: None }
    }

    pub(crate) fn amina() -> Self {
        Self::new("Amina Uwase", "+250788123456")
    }

    /// Another person's device, which says that it is this one's seller's.
    pub(crate) fn joined_by(&self, name: &'static str, phone: &'static str, invitation: Option<String>) -> Self {
        Self { seller: self.seller, invitation, ..Self::new(name, phone) }
    }

    pub(crate) fn request(&self) -> EnrolRequest {
        EnrolRequest {
            v: VERSION.into(),
            device: self.device,
            key: base64url(self.key.verifying_key().as_bytes()),
            person: self.person,
            seller: self.seller,
            phone: self.phone.parse().unwrap(),
            name: self.name.into(),
            village: "Huye".into(),
            country: Country::RW,
            language: "rw".into(),
            invitation: self.invitation.clone(),
        }
    }

    pub(crate) fn sign(&self, text: &str) -> String {
        base64url(&self.key.sign(text.as_bytes()).to_bytes())
    }

    pub(crate) fn confirm(&self, code: &str) -> ConfirmRequest {
        ConfirmRequest { device: self.device, code: code.into(), sig: self.sign(&confirm_text(self.device, code)) }
    }
}

pub(crate) fn base64url(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn usd(minor: i64) -> Price {
    Price { money: Money::new(minor, Currency::USD), per: Unit::Kilogram }
}

/// Forty kilos of coffee at 12.00 USD a kilo.
pub(crate) fn coffee() -> NewListing {
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

pub(crate) fn create(listing: NewListing) -> Action {
    Action::ListingCreate { listing: Box::new(listing) }
}
