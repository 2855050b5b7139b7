//! What phone and market must agree on.
//!
//! Types (ids, money, quantities, listings, orders), the operations on them, the one function that applies an
//! operation ([`Listing::apply`], [`Order::apply`]), and the messages of sync. Everything here is pure: no I/O, no clock,
//! no randomness, so that a phone in a field and the market in a data centre compute the same thing from the same facts.
//!
//! The specification is `docs/PROTOCOL.md`; the two are kept true to each other.

pub mod catalogue;
pub mod country;
pub mod decimal;
pub mod digest;
pub mod enrol;
pub mod hlc;
pub mod ids;
pub mod limits;
pub mod listing;
pub mod money;
pub mod operation;
pub mod order;
pub mod phone;
pub mod photo;
pub mod problem;
pub mod quantity;
pub mod rejection;
pub mod row;
pub mod sync;
pub mod text;
pub mod time;

pub use catalogue::{Product, ProductCode};
pub use country::Country;
pub use decimal::AmountError;
pub use digest::Digest;
pub use hlc::Hlc;
pub use ids::{DeviceId, ListingId, OpId, OrderId, PersonId, Realm, SellerId};
pub use listing::{Listing, ListingState, NewListing, Origin};
pub use money::{Currency, Money, Price};
pub use operation::{Action, Context, EntityKind, Operation};
pub use order::{Buyer, Decline, DeclineReason, Order, OrderEvent, OrderState};
pub use phone::PhoneNumber;
pub use photo::{BlobName, Photo};
pub use problem::{Problem, ProblemCode};
pub use quantity::{Holder, Measure, Quantity, Stock, Unit};
pub use rejection::{Invalid, Rejection};
pub use row::{Mark, Row};
pub use sync::{Answer, Change, Cursor, Outcome, SyncRequest, SyncResponse};
pub use text::{Text, TextError};
pub use time::{Day, MarketTime};

/// The dated version of the protocol that this build speaks. Both sides serve a window of at least 12 months.
pub const VERSION: &str = "2026-11-22";

/// The oldest dated version that this build still serves.
pub const OLDEST_VERSION: &str = "2026-11-22";
