//! An order: a buyer's wish, which the market owns and the seller decides on.

use crate::{
    catalogue::ProductCode,
    country::Country,
    ids::{ListingId, OrderId, SellerId},
    money::{Money, Price},
    quantity::Quantity,
    row::{Mark, Marks, Row},
    time::MarketTime,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

mod apply;
#[cfg(test)]
mod tests;

/// Where an order is. It only moves forward along the arrows of `docs/PROTOCOL.md`, "Orders".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum OrderState {
    /// The buyer ordered; the seller has not answered.
    Placed,
    /// The seller will deliver.
    Accepted,
    /// The goods are packed.
    Packed,
    /// The goods are with the carrier.
    HandedOver,
    /// The buyer has them.
    Delivered,
    /// The seller has the money.
    Paid,
    /// The seller will not deliver.
    Declined,
    /// The buyer took it back before the seller answered.
    Cancelled,
    /// A state that this build does not know.
    #[serde(other)]
    Unknown,
}

impl OrderState {
    /// All that this build knows, in the order in which they come.
    pub const ALL: [Self; 8] =
        [Self::Placed, Self::Accepted, Self::Packed, Self::HandedOver, Self::Delivered, Self::Paid, Self::Declined, Self::Cancelled];

    /// What it is called on the wire and in stores.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Placed => "placed",
            Self::Accepted => "accepted",
            Self::Packed => "packed",
            Self::HandedOver => "handed_over",
            Self::Delivered => "delivered",
            Self::Paid => "paid",
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
            Self::Unknown => "unknown",
        }
    }

    /// Whether nothing more will happen.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Paid | Self::Declined | Self::Cancelled)
    }

    /// Whether the seller is the one who must do something now.
    pub const fn waits_for_seller(self) -> bool {
        matches!(self, Self::Placed | Self::Accepted | Self::Packed)
    }

    /// Whether the seller took it on and has no money for it yet.
    pub const fn brings_money(self) -> bool {
        matches!(self, Self::Accepted | Self::Packed | Self::HandedOver | Self::Delivered)
    }
}

/// Why a seller will not deliver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeclineReason {
    /// It is sold already.
    SoldOut,
    /// It is not good enough now: rain, mould, pests.
    Quality,
    /// It cannot be brought there.
    CannotShip,
    /// The price is not right any more.
    Price,
    /// Something else; the words say what.
    #[serde(other)]
    Other,
}

impl DeclineReason {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::SoldOut, Self::Quality, Self::CannotShip, Self::Price, Self::Other];
}

/// A "no", with its reason. The buyer sees both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Decline {
    /// Which of the usual reasons.
    pub reason: DeclineReason,
    /// In the seller's own words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// Who ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Buyer {
    /// Her name.
    pub name: String,
    /// To which country it goes.
    pub country: Country,
    /// To which address.
    pub address: String,
}

/// One thing that happened to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Step {
    /// Where it came.
    pub state: OrderState,
    /// When, by the market's clock.
    pub at: MarketTime,
}

/// What the market or the buyer does to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderEvent {
    /// The buyer takes it back.
    Cancelled,
    /// The buyer has the goods.
    Delivered,
    /// The seller has the money.
    Paid,
}

/// What a buyer fills in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOrder {
    /// Made by the market.
    pub id: OrderId,
    /// The number that people say: short, the market's own count.
    pub number: u64,
    /// How much.
    pub quantity: Quantity,
    /// Who.
    pub buyer: Buyer,
    /// A note to the seller; may be empty.
    pub note: String,
}

/// An order as phone and market hold it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Order {
    /// Its id, made by the market.
    pub id: OrderId,
    /// Whose goods.
    pub seller: SellerId,
    /// The seller's change number at which it last changed.
    pub version: u64,
    /// The number that people say.
    pub number: u64,
    /// Of which listing.
    pub listing: ListingId,
    /// What it is, as it was when ordered.
    pub product: ProductCode,
    /// The listing's title when ordered.
    pub title: String,
    /// How much.
    pub quantity: Quantity,
    /// At which price: locked when ordered.
    pub price: Price,
    /// What it costs together.
    pub total: Money,
    /// Who ordered.
    pub buyer: Buyer,
    /// A note from the buyer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Where it is.
    pub state: OrderState,
    /// What happened, oldest first.
    pub steps: Vec<Step>,
    /// Until when the seller may answer, counted from the delivery of the order to one of her devices; nobody before that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<MarketTime>,
    /// Why it was declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decline: Option<Decline>,
    /// The carrier's receipt.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub receipt: String,
    /// When it came to be.
    pub born: Mark,
    /// Which fields changed since, and when.
    #[serde(default, skip_serializing_if = "Marks::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub marks: Marks,
    /// What a newer market wrote and this build does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "openapi", schema(ignore))]
    pub extra: Map<String, Value>,
}

impl Row for Order {
    const KIND: &'static str = "order";

    fn version(&self) -> u64 {
        self.version
    }
    fn born(&self) -> Mark {
        self.born
    }
    fn marks(&self) -> &Marks {
        &self.marks
    }
}
