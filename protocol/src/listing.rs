//! A listing: what a seller offers, and the one function that changes it.

use crate::{
    catalogue::ProductCode,
    country::Country,
    hlc::Hlc,
    ids::{DeviceId, ListingId, SellerId},
    money::Price,
    photo::Photo,
    quantity::{Quantity, Stock},
    row::{Mark, Marks, Row},
    time::Day,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

mod apply;
pub mod check;
#[cfg(test)]
mod tests;

/// Where goods come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Origin {
    /// The country of origin, as papers name it.
    pub country: Country,
    /// The village, hill or washing station; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
}

/// Whether buyers can see and order it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ListingState {
    /// For sale.
    Published,
    /// Kept, but not for sale now.
    Paused,
    /// In the bin: can be brought back for 30 days.
    Removed,
}

/// Words that lost against a later edit of the same field by another device. Kept, and shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Displaced {
    /// Of which field.
    pub field: String,
    /// The words.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub words: Value,
    /// Whose words.
    pub by: Option<DeviceId>,
    /// When they were written.
    pub at: Hlc,
}

/// What a seller says when she lists something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewListing {
    /// What it is, by the catalogue.
    pub product: ProductCode,
    /// In her own words, one line.
    pub title: String,
    /// In her own words, longer; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// In what form, by the catalogue; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form: String,
    /// How good, in the words of the trade ("AA", "screen 16"); may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub grade: String,
    /// For how much.
    pub price: Price,
    /// How much there is, and who holds it.
    pub stock: Stock,
    /// The least that can be ordered.
    pub least_order: Quantity,
    /// When it was harvested, if that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harvest: Option<Day>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its photos, the cover first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<Photo>,
}

/// A listing as phone and market hold it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Listing {
    /// Its id, made on the phone.
    pub id: ListingId,
    /// Whose it is.
    pub seller: SellerId,
    /// The seller's change number at which it last changed.
    pub version: u64,
    /// What it is, by the catalogue.
    pub product: ProductCode,
    /// In the seller's own words, one line.
    pub title: String,
    /// In her own words, longer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// In what form, by the catalogue.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form: String,
    /// How good, in the words of the trade.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub grade: String,
    /// For how much.
    pub price: Price,
    /// How much there is, and who holds it.
    pub stock: Stock,
    /// The least that can be ordered.
    pub least_order: Quantity,
    /// When it was harvested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harvest: Option<Day>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its photos, the cover first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<Photo>,
    /// Whether it is for sale.
    pub state: ListingState,
    /// Words that lost against later ones, newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub displaced: Vec<Displaced>,
    /// When it came to be.
    pub born: Mark,
    /// Which fields changed since, and when.
    #[serde(default, skip_serializing_if = "Marks::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub marks: Marks,
    /// What a newer market or phone wrote and this build does not know. Kept as it is.
    #[serde(flatten)]
    #[cfg_attr(feature = "openapi", schema(ignore))]
    pub extra: Map<String, Value>,
}

impl Row for Listing {
    const KIND: &'static str = "listing";

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

impl Listing {
    /// Whether a buyer can order it now: published, and the market's share covers the least order.
    pub fn is_for_sale(&self) -> bool {
        self.state == ListingState::Published && self.stock.market.amount() >= self.least_order.amount().max(1)
    }
}
