//! The market as one value: opened once, cloned freely, asked by the API, by the storefront and by practice mode.

use crate::{
    Browse, BuyerOrder, Clock, MarketError, OrderForm, Page, PlaceError, PlacedOrder, ShopListing, SmsSender,
};
use protocol::{
    DeviceId, ListingId, MarketTime, Order, OrderEvent, PersonId, Problem, ProblemCode, Realm, SellerId, SyncRequest, SyncResponse,
    enrol::{Challenge, ChallengeRequest, CodeSent, ConfirmRequest, EnrolRequest, Invitation, Token, TokenRequest},
};
use std::{fmt, path::PathBuf, sync::Arc};

/// Where the market keeps its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    /// A SQLite file; made if it is not there.
    File(PathBuf),
    /// Nowhere: gone with the process. For practice and tests.
    Memory,
    /// `postgres://…` or `sqlite://…`.
    Url(String),
}

/// What a market needs to start.
#[derive(Clone)]
pub struct MarketConfig {
    /// Where it keeps its data.
    pub database: Database,
    /// Whose ids it takes: the real market's or practice's.
    pub realm: Realm,
    /// What tells it the time.
    pub clock: Arc<dyn Clock>,
    /// What sends its one-time codes.
    pub sms: Arc<dyn SmsSender>,
    /// Its address as buyers see it, for links: `https://isoko.example`, without a slash at the end.
    pub public_url: String,
    /// Whether `GET /dev/sms` shows the messages that were sent. Never in a real market.
    pub dev: bool,
}

impl fmt::Debug for MarketConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MarketConfig").field("realm", &self.realm).field("public_url", &self.public_url).finish_non_exhaustive()
    }
}

/// A device that showed a valid token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// Which.
    pub id: DeviceId,
    /// For which seller it acts.
    pub seller: SellerId,
    /// Who enrolled it.
    pub person: PersonId,
}

/// The market.
#[derive(Clone, Debug)]
pub struct Market(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    config: MarketConfig,
}

fn later<T>() -> Result<T, Problem> {
    Err(Problem::new(ProblemCode::Unavailable))
}
fn closed<T>() -> Result<T, MarketError> {
    Err(MarketError::Stopped("not open yet".into()))
}

impl Market {
    /// Opens the database, brings it up to date, and is ready.
    pub async fn open(config: MarketConfig) -> Result<Self, MarketError> {
        Ok(Self(Arc::new(Inner { config })))
    }
    /// The market's time.
    pub fn now(&self) -> MarketTime {
        self.0.config.clock.now()
    }
    /// What it was opened with.
    pub fn config(&self) -> &MarketConfig {
        &self.0.config
    }
    /// Asks for a one-time code.
    pub async fn enrol(&self, _request: EnrolRequest) -> Result<CodeSent, Problem> {
        later()
    }
    /// Confirms it.
    pub async fn confirm(&self, _request: ConfirmRequest) -> Result<Token, Problem> {
        later()
    }
    /// Asks for a nonce to sign.
    pub async fn challenge(&self, _request: ChallengeRequest) -> Result<Challenge, Problem> {
        later()
    }
    /// Renews a token.
    pub async fn token(&self, _request: TokenRequest) -> Result<Token, Problem> {
        later()
    }
    /// Invites another device.
    pub async fn invite(&self, _device: &Device) -> Result<Invitation, Problem> {
        later()
    }
    /// Whose token it is.
    pub async fn authenticate(&self, _token: &str) -> Result<Device, Problem> {
        later()
    }
    /// One round trip.
    pub async fn sync(&self, _device: &Device, _request: SyncRequest) -> Result<SyncResponse, Problem> {
        later()
    }
    /// What is for sale, newest first.
    pub async fn browse(&self, _browse: Browse) -> Result<Page<ShopListing>, MarketError> {
        closed()
    }
    /// One listing, also when it is paused or sold out; not when it was removed.
    pub async fn shop_listing(&self, _id: ListingId) -> Result<Option<ShopListing>, MarketError> {
        closed()
    }
    /// A new random key for an order form.
    pub fn form_key(&self) -> Result<String, MarketError> {
        closed()
    }
    /// Orders.
    pub async fn place_order(&self, _listing: ListingId, _form: OrderForm) -> Result<PlacedOrder, PlaceError> {
        Ok(closed()?)
    }
    /// The order of a secret link.
    pub async fn order_by_secret(&self, _secret: &str) -> Result<Option<BuyerOrder>, MarketError> {
        closed()
    }
    /// What the buyer says of the order of her secret link: cancelled, or delivered (and then, in the sandbox, paid at once).
    pub async fn buyer_event(&self, _secret: &str, _event: OrderEvent) -> Result<Order, PlaceError> {
        Ok(closed()?)
    }
}
