//! Goods, sellers and orders to show.

use crate::{BuyerOrder, SellerCard, ShopListing, storefront::visitor::Visitor};
use http::HeaderMap;
use protocol::{
    Buyer, Country, Currency, Decline, DeclineReason, Hlc, Listing, ListingId, ListingState, Mark, MarketTime, Money, Order, OrderId,
    OrderState, Origin, Price, ProductCode, Quantity, Realm, SellerId, Stock, Unit, order::Step,
};
use serde_json::Map;
use std::collections::BTreeMap;

pub(super) fn visitor(address: &str) -> Visitor {
    Visitor::of(&address.parse().unwrap(), &HeaderMap::new())
}

pub(super) fn amina() -> SellerCard {
    SellerCard { name: "Amina Uwase".into(), village: "Huye".into(), country: Country::RW }
}

/// 40 kg of coffee at 12.00 USD a kilo.
pub(super) fn coffee() -> ShopListing {
    let listing = Listing {
        id: ListingId::new(Realm::Market, 1_763_779_200_000, [7; 10]),
        seller: SellerId::new(Realm::Market, 1_763_779_200_000, [1; 10]),
        version: 3,
        product: ProductCode::new("coffee_green").unwrap(),
        title: "Bourbon coffee, washed".into(),
        description: "Picked by hand.\nDried on raised beds.".into(),
        form: "parchment".into(),
        grade: "AA".into(),
        price: Price { money: Money::new(1200, Currency::USD), per: Unit::Kilogram },
        stock: Stock::at_market(Quantity::Grams(40_000)),
        least_order: Quantity::Grams(1000),
        harvest: Some("2026-05-14".parse().unwrap()),
        origin: Origin { country: Country::RW, place: "Maraba".into() },
        photos: vec![],
        state: ListingState::Published,
        displaced: vec![],
        born: Mark(1, None, Hlc(0, 0)),
        marks: BTreeMap::default(),
        extra: Map::default(),
    };
    ShopListing { listing, seller: amina() }
}

/// An order of 5 kg that went through these states, an hour apart.
pub(super) fn order(states: &[OrderState]) -> BuyerOrder {
    let ShopListing { listing, seller } = coffee();
    let quantity = Quantity::Grams(5000);
    let steps: Vec<Step> = states
        .iter()
        .zip(0_i64..)
        .map(|(state, hour)| Step { state: *state, at: MarketTime(1_763_779_200_000 + hour * 3_600_000) })
        .collect();
    let order = Order {
        id: OrderId::new(Realm::Market, 1_763_779_200_000, [3; 10]),
        seller: listing.seller,
        version: 4,
        number: 2041,
        listing: listing.id,
        product: listing.product.clone(),
        title: listing.title.clone(),
        quantity,
        price: listing.price,
        total: listing.price.total(quantity).unwrap(),
        buyer: Buyer { name: "Li Wei".into(), country: "CN".parse().unwrap(), address: "1 West Lake Road\nHangzhou".into() },
        note: "Whole beans, please.".into(),
        state: *states.last().unwrap(),
        steps,
        answer_by: None,
        decline: states
            .contains(&OrderState::Declined)
            .then(|| Decline { reason: DeclineReason::Quality, words: "Rain came into the store.".into() }),
        receipt: String::new(),
        born: Mark(1, None, Hlc(0, 0)),
        marks: BTreeMap::default(),
        extra: Map::default(),
    };
    BuyerOrder { order, seller }
}
