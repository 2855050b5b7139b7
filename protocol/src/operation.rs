//! Operations: what a seller wanted, made once on the phone, with an id that never changes.

use crate::{
    catalogue::ProductCode,
    hlc::Hlc,
    ids::{DeviceId, ListingId, OpId, OrderId, PersonId, Realm, SellerId},
    listing::{Listing, ListingState, NewListing, Origin},
    money::Price,
    order::{Decline, Order},
    photo::Photo,
    quantity::{Holder, Quantity},
    row::Row,
    time::{Day, MarketTime},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

mod fold;

pub use fold::Between;

/// One thing that a seller did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Operation {
    /// Made on the phone, once. However often the operation is sent, it has one effect and one answer.
    pub id: OpId,
    /// The device's own count of its operations, without gaps, from 1.
    pub seq: u64,
    /// Who did it.
    pub actor: PersonId,
    /// For which seller, when it is not the device's own (a cooperative's tablet).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<SellerId>,
    /// When, by the device's hybrid logical clock.
    pub at: Hlc,
    /// Which listing or order.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Uuid))]
    pub entity: Uuid,
    /// The entity's version at the market that the author saw; 0 for something new.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub seen: u64,
    /// After this moment it is not to be applied any more ("available today").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<MarketTime>,
    /// What.
    #[serde(rename = "do")]
    pub action: Action,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_zero(n: &u64) -> bool {
    *n == 0
}

/// What a seller can do. On the wire an object with `type`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Action {
    /// Lists something new, for sale at once.
    ListingCreate {
        /// What.
        listing: Box<NewListing>,
    },
    /// Changes words and other fields that can be merged.
    ListingEdit {
        /// The fields that change.
        edit: ListingEdit,
    },
    /// Sets the price.
    ListingPrice {
        /// The new one.
        price: Price,
    },
    /// Sets which photos there are, and their order.
    ListingPhotos {
        /// All of them, the cover first.
        photos: Vec<Photo>,
    },
    /// Puts it up for sale, takes it off, removes it, or brings it back.
    ListingState {
        /// The new state.
        state: ListingState,
    },
    /// There is more: a harvest came in, or a count found more.
    StockAdd {
        /// Whose share grows.
        to: Holder,
        /// By how much.
        amount: Quantity,
    },
    /// There is less.
    StockRemove {
        /// Whose share shrinks.
        from: Holder,
        /// By how much.
        amount: Quantity,
        /// Why.
        why: Removal,
    },
    /// Moves stock from one holder to another.
    StockMove {
        /// Whose share shrinks.
        from: Holder,
        /// Whose share grows.
        to: Holder,
        /// By how much.
        amount: Quantity,
    },
    /// The seller will deliver.
    OrderAccept,
    /// The seller will not deliver.
    OrderDecline {
        /// Why.
        decline: Decline,
    },
    /// The goods are packed.
    OrderPack,
    /// The goods are with the carrier.
    OrderHandOver {
        /// The carrier's name and number, as on the receipt; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        receipt: String,
    },
}

/// Why stock became less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Removal {
    /// Sold for cash.
    CashSale,
    /// Spoiled or lost.
    Spoiled,
    /// A count found less.
    Counted,
    /// A reason that this build does not know.
    #[serde(other)]
    Other,
}

/// The fields of a listing that merge: each is changed if it is there. An empty text empties the field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each as in `Listing`")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ListingEdit {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least_order: Option<Quantity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harvest: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

impl ListingEdit {
    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The kinds of entity that operations are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum EntityKind {
    /// A listing.
    Listing,
    /// An order.
    Order,
}

impl EntityKind {
    /// As it is called on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Listing => Listing::KIND,
            Self::Order => Order::KIND,
        }
    }

    /// By its name on the wire; `None` for what a newer market has.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Listing, Self::Order].into_iter().find(|kind| kind.name() == name)
    }
}

impl Action {
    /// The names of all actions on the wire. A `type` that is not among them is an unknown operation, one that is but cannot
    /// be read is a malformed one.
    pub const NAMES: &'static [&'static str] = &[
        "listing_create",
        "listing_edit",
        "listing_price",
        "listing_photos",
        "listing_state",
        "stock_add",
        "stock_remove",
        "stock_move",
        "order_accept",
        "order_decline",
        "order_pack",
        "order_hand_over",
    ];

    /// On what kind of entity it acts.
    pub const fn kind(&self) -> EntityKind {
        match self {
            Self::OrderAccept | Self::OrderDecline { .. } | Self::OrderPack | Self::OrderHandOver { .. } => EntityKind::Order,
            _ => EntityKind::Listing,
        }
    }

    /// Its name on the wire.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::ListingCreate { .. } => "listing_create",
            Self::ListingEdit { .. } => "listing_edit",
            Self::ListingPrice { .. } => "listing_price",
            Self::ListingPhotos { .. } => "listing_photos",
            Self::ListingState { .. } => "listing_state",
            Self::StockAdd { .. } => "stock_add",
            Self::StockRemove { .. } => "stock_remove",
            Self::StockMove { .. } => "stock_move",
            Self::OrderAccept => "order_accept",
            Self::OrderDecline { .. } => "order_decline",
            Self::OrderPack => "order_pack",
            Self::OrderHandOver { .. } => "order_hand_over",
        }
    }

    /// How urgent it is to send, 0 first: order decisions, then price and stock, then the rest.
    pub const fn lane(&self) -> u8 {
        match self {
            Self::OrderAccept | Self::OrderDecline { .. } | Self::OrderPack | Self::OrderHandOver { .. } => 0,
            Self::ListingPrice { .. }
            | Self::ListingState { .. }
            | Self::StockAdd { .. }
            | Self::StockRemove { .. }
            | Self::StockMove { .. } => 1,
            Self::ListingCreate { .. } | Self::ListingEdit { .. } | Self::ListingPhotos { .. } => 2,
        }
    }

    /// The product that is listed, for `listing_create`.
    pub fn product(&self) -> Option<&ProductCode> {
        match self {
            Self::ListingCreate { listing } => Some(&listing.product),
            _ => None,
        }
    }
}

impl Operation {
    /// The listing it is about, if it is about one.
    pub fn listing(&self) -> Option<ListingId> {
        (self.action.kind() == EntityKind::Listing).then(|| ListingId::from_uuid(self.entity).ok()).flatten()
    }

    /// The order it is about, if it is about one.
    pub fn order(&self) -> Option<OrderId> {
        (self.action.kind() == EntityKind::Order).then(|| OrderId::from_uuid(self.entity).ok()).flatten()
    }

    /// Whether every id in it is of `realm`.
    pub fn is_of(&self, realm: Realm) -> bool {
        let entity = Realm::of(self.entity) == Some(realm);
        entity && self.id.realm() == realm && self.actor.realm() == realm && self.on_behalf_of.is_none_or(|seller| seller.realm() == realm)
    }
}

/// What applying needs to know besides the row and the operation. The market hands these out; the phone gets them with the
/// answer and guesses them while it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The seller's change number that this change gets.
    pub version: u64,
    /// The market's time.
    pub now: MarketTime,
    /// The seller on whose rows this acts.
    pub seller: SellerId,
    /// The device whose operation it is; `None` for the market itself and for buyers.
    pub device: Option<DeviceId>,
}
