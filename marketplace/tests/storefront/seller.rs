//! A market in memory with a seller who has a phone, and a buyer who has a browser.

use axum::{
    Router,
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use ed25519_dalek::{Signer as _, SigningKey};
use http_body_util::BodyExt as _;
use marketplace::{Database, Device, LocalOutbox, Market, MarketConfig, SystemClock};
use protocol::{
    Action, Answer, BlobName, Country, Currency, DeviceId, Hlc, ListingId, Money, NewListing, OpId, Operation, Origin, Outcome, PersonId,
    Price, ProductCode, Quantity, Realm, SellerId, Stock, SyncRequest, SyncResponse, Unit,
    enrol::{ConfirmRequest, EnrolRequest, confirm_text},
    sync::Sent,
};
use scraper::{Html, Selector};
use std::sync::Arc;
use tower::ServiceExt as _;
use uuid::Uuid;

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

/// A seller's phone, enrolled.
pub(crate) struct Amina {
    market: Market,
    device: Device,
    token: String,
    seq: u64,
}

/// An open market and Amina.
pub(crate) async fn market_day() -> (Browser, Amina) {
    let market = Market::open(MarketConfig {
        database: Database::Memory,
        realm: Realm::Market,
        clock: Arc::new(SystemClock),
        sms: Arc::new(LocalOutbox::default()),
        public_url: "https://isoko.example".into(),
        dev: false,
    })
    .await
    .unwrap();
    let browser = Browser { router: marketplace::router(market.clone()), headers: Vec::new() };
    let token = enrol(&market).await;
    let device = market.authenticate(&token).await.unwrap();
    (browser, Amina { market, device, token, seq: 0 })
}

async fn enrol(market: &Market) -> String {
    let key = SigningKey::from_bytes(&random());
    let now = u64::try_from(market.now().0).unwrap();
    let device = DeviceId::new(Realm::Market, now, random());
    let sent = market
        .enrol(EnrolRequest {
            v: protocol::VERSION.into(),
            device,
            key: URL_SAFE_NO_PAD.encode(key.verifying_key().as_bytes()),
            person: PersonId::new(Realm::Market, now, random()),
            seller: SellerId::new(Realm::Market, now, random()),
            phone: "+250788123456".parse().unwrap(),
            name: "Amina Uwase".into(),
            village: "Huye".into(),
            country: Country::RW,
            language: "en".into(),
            invitation: None,
        })
        .await;
    sent.unwrap();
    let message = market.config().sms.sent().remove(0).text;
    let code = message.split(' ').find(|word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit())).unwrap().to_owned();
    let sig = URL_SAFE_NO_PAD.encode(key.sign(confirm_text(device, &code).as_bytes()).to_bytes());
    market.confirm(ConfirmRequest { device, code, sig }).await.unwrap().token
}

/// 40 kg of coffee at 12.00 USD a kilo, at least 1 kg.
pub(crate) fn coffee() -> NewListing {
    NewListing {
        product: ProductCode::new("coffee_green").unwrap(),
        title: "Bourbon coffee, washed".into(),
        description: String::new(),
        form: "parchment".into(),
        grade: String::new(),
        price: Price { money: Money::new(1200, Currency::USD), per: Unit::Kilogram },
        stock: Stock::at_market(Quantity::Grams(40_000)),
        least_order: Quantity::Grams(1000),
        harvest: None,
        origin: Origin { country: Country::RW, place: String::new() },
        photos: vec![],
    }
}

impl Amina {
    /// Lists something.
    pub(crate) async fn list(&mut self, listing: NewListing) -> ListingId {
        let id = ListingId::new(Realm::Market, u64::try_from(self.market.now().0).unwrap(), random());
        self.does(id.uuid(), Action::ListingCreate { listing: Box::new(listing) }).await;
        id
    }

    /// Sends a picture.
    pub(crate) async fn sends(&self, picture: &[u8]) {
        let name = STANDARD.encode(BlobName::of_bytes(picture).to_string());
        let request = Request::post("/v1/uploads")
            .header("authorization", format!("Bearer {}", self.token))
            .header("tus-resumable", "1.0.0")
            .header("upload-length", picture.len())
            .header("upload-metadata", format!("sha256 {name}"))
            .header("content-type", "application/offset+octet-stream");
        let request = request.body(Body::from(picture.to_vec())).unwrap();
        let response = marketplace::router(self.market.clone()).oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::CREATED);
    }

    /// Decides on her newest order.
    pub(crate) async fn decides(&mut self, action: Action) {
        let order = self.sync(vec![]).await.changes.into_iter().filter(|change| change.kind == "order").max_by_key(|change| change.version);
        self.does(order.unwrap().id, action).await;
    }

    /// How many orders she has.
    pub(crate) async fn orders(&self) -> usize {
        self.sync(vec![]).await.changes.iter().filter(|change| change.kind == "order").count()
    }

    /// Does one thing, which the market takes.
    pub(crate) async fn does(&mut self, entity: Uuid, action: Action) {
        self.seq += 1;
        let now = self.market.now().0;
        let id = OpId::new(Realm::Market, u64::try_from(now).unwrap(), random());
        let op = Operation {
            id,
            seq: self.seq,
            actor: self.device.person,
            on_behalf_of: None,
            at: Hlc(now, 0),
            entity,
            seen: u64::MAX / 4,
            until: None,
            action,
        };
        let answers = self.sync(vec![Sent::Known(Box::new(op))]).await.answers;
        assert!(matches!(answers.as_slice(), [Answer { outcome: Outcome::Applied { .. }, .. }]), "{answers:?}");
    }

    async fn sync(&self, ops: Vec<Sent>) -> SyncResponse {
        self.market.sync(&self.device, SyncRequest { v: protocol::VERSION.into(), ops, ..SyncRequest::default() }).await.unwrap()
    }
}

/// A buyer's browser: no script, and only the headers that she gives it.
#[derive(Clone)]
pub(crate) struct Browser {
    router: Router,
    headers: Vec<(header::HeaderName, String)>,
}

/// What came back.
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) body: String,
}

impl Browser {
    /// The same browser with one more header.
    pub(crate) fn with(&self, name: header::HeaderName, value: &str) -> Self {
        let mut other = self.clone();
        other.headers.push((name, value.to_owned()));
        other
    }

    pub(crate) async fn get(&self, address: &str) -> Answered {
        self.send(Method::GET, address, "", Body::empty()).await
    }

    /// Whether something is there.
    pub(crate) async fn head(&self, address: &str) -> u16 {
        let request = Request::head(address).body(Body::empty()).unwrap();
        self.router.clone().oneshot(request).await.unwrap().status().as_u16()
    }

    /// Sends a form.
    pub(crate) async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answered {
        let pairs = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        let body = pairs.collect::<Vec<_>>().join("&");
        self.send(Method::POST, address, "application/x-www-form-urlencoded", Body::from(body)).await
    }

    pub(crate) async fn send(&self, method: Method, address: &str, kind: &str, body: Body) -> Answered {
        let mut request = Request::builder().method(method).uri(address);
        if !kind.is_empty() {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        Answered { status: parts.status, headers: parts.headers, body }
    }

    /// Opens the offer, fills in the form and sends it.
    pub(crate) async fn orders(&self, listing: ListingId, fields: &[(&str, &str)]) -> Answered {
        let key = self.get(&format!("/l/{listing}")).await.attr("input[name=form_key]", "value");
        let mut form = vec![
            ("quantity", "5"),
            ("name", "Li Wei"),
            ("country", "CN"),
            ("address", "Hangzhou"),
            ("note", ""),
            ("form_key", key.as_str()),
        ];
        for (name, value) in fields {
            form.retain(|(known, _)| known != name);
            form.push((name, value));
        }
        self.post(&format!("/l/{listing}/order"), &form).await
    }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

impl Answered {
    /// A header as text; empty if it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn count(&self, selector: &str) -> usize {
        Html::parse_document(&self.body).select(&Selector::parse(selector).unwrap()).count()
    }

    /// The text of the one element, its spaces made one.
    pub(crate) fn text(&self, selector: &str) -> String {
        let html = Html::parse_document(&self.body);
        let query = Selector::parse(selector).unwrap();
        let mut found = html.select(&query);
        let text = found.next().unwrap_or_else(|| panic!("no {selector} in {}", self.body)).text().collect::<String>();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn attr(&self, selector: &str, name: &str) -> String {
        let html = Html::parse_document(&self.body);
        let query = Selector::parse(selector).unwrap();
        let mut found = html.select(&query);
        found
            .next()
            .and_then(|element| element.attr(name))
            .unwrap_or_else(|| panic!("no {selector} with {name} in {}", self.body))
            .to_owned()
    }
}
