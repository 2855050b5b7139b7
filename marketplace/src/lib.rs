//! The reference market: what phones sync with, and where buyers order.
//!
//! [`Market`] is the market itself, [`router`] puts it on HTTP: the API of `docs/PROTOCOL.md` under `/v1`, and the storefront.

mod clock;
mod error;
mod market;
mod shop;
mod sms;
mod storefront;

pub use clock::{Clock, SystemClock};
pub use error::{MarketError, PlaceError};
pub use market::{Database, Device, Market, MarketConfig};
pub use shop::{Browse, BuyerOrder, OrderForm, Page, PlacedOrder, SellerCard, ShopListing};
pub use sms::{LocalOutbox, SentSms, SmsError, SmsSender};

/// Everything that the market answers over HTTP.
pub fn router(market: Market) -> axum::Router {
    storefront::router(market)
}
