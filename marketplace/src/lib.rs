//! The reference market: what phones sync with, and where buyers order.
//!
//! [`Market`] is the market itself, [`router`] puts it on HTTP: the API of `docs/PROTOCOL.md` under `/v1`, and the storefront.

mod api;
mod clock;
mod enrol;
mod error;
mod market;
mod news;
mod pictures;
mod secrets;
mod serve;
mod shares;
mod shop;
mod sms;
mod store;
#[allow(unreachable_pub, reason = "a room of its own, whose door is `router`")]
mod storefront;
mod sync;
mod tokens;
mod uploads;

pub use clock::{Clock, SystemClock};
pub use error::{MarketError, PlaceError};
pub use market::{Database, Device, Market, MarketConfig};
pub use pictures::{Pictures, StoredPicture};
pub use serve::{asked_to_stop, listen, serve};
pub use shop::{Browse, BuyerOrder, OrderForm, Page, PlacedOrder, SellerCard, ShopListing};
pub use sms::{LocalOutbox, SentSms, SmsError, SmsSender};

/// Everything that the market answers over HTTP.
pub fn router(market: Market) -> axum::Router {
    api::around(api::router(market.clone()).merge(storefront::router(market)))
}
