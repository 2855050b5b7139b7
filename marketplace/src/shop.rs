//! What buyers see and do: browse what is for sale, order it, and follow the order by its secret link.

use protocol::{Buyer, Country, Listing, Order, ProductCode, Quantity, catalogue::Family};

mod browse;
mod order;

/// What a buyer is looking for. Everything that is given must fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Browse {
    /// Words, all of which occur in the listing; capitals do not matter.
    pub search: Option<String>,
    /// One product of the catalogue.
    pub product: Option<ProductCode>,
    /// All products of a family.
    pub family: Option<Family>,
    /// Where the goods come from.
    pub country: Option<Country>,
    /// Which page, from 0.
    pub page: u32,
}

/// One page of a longer list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// What is on it, newest first.
    pub items: Vec<T>,
    /// Which page it is, from 0.
    pub page: u32,
    /// Whether another follows.
    pub more: bool,
}

/// Who sells, as buyers see her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SellerCard {
    /// Her name.
    pub name: String,
    /// Her village.
    pub village: String,
    /// Her country.
    pub country: Country,
}

/// A listing with who sells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShopListing {
    /// The listing.
    pub listing: Listing,
    /// Who sells it.
    pub seller: SellerCard,
}

/// What a buyer filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderForm {
    /// How much.
    pub quantity: Quantity,
    /// Who orders; cleaned by the market as a person may have typed it.
    pub buyer: Buyer,
    /// A note to the seller; may be empty.
    pub note: String,
    /// A hidden random key that the form was given with, from [`Market::form_key`](crate::Market::form_key). The same form sent
    /// twice with one key places one order, and is answered with the same order and secret.
    pub form_key: String,
}

/// An order that was placed, with the secret of its link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedOrder {
    /// The order.
    pub order: Order,
    /// What only the buyer knows. The market keeps its hash.
    pub secret: String,
}

/// An order as its buyer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuyerOrder {
    /// The order.
    pub order: Order,
    /// Who sells.
    pub seller: SellerCard,
}
