//! Who lives here.

use protocol::{Buyer, Country, Currency, Money, NewListing, Origin, Price, ProductCode, Quantity, Stock, Unit};
use sync_core::NewSeller;

/// Name and seller of each device; the first of a seller enrols, the others are invited.
pub(super) const DEVICES: [(&str, usize); 4] =
    [("amina's phone", 0), ("amina's old phone", 0), ("the co-op tablet", 0), ("beata's phone", 1)];

pub(super) fn seller(which: usize) -> NewSeller {
    let (name, phone, village) = [("Amina", "0788123456", "Huye"), ("Beata", "0788654321", "Musanze")][which];
    NewSeller {
        name: name.into(),
        phone: phone.into(),
        village: village.into(),
        country: Some(Country::RW),
        language: "en".into(),
        invitation: None,
    }
}

pub(super) fn price(minor: i64) -> Price {
    Price { money: Money::new(minor, Currency::USD), per: Unit::Kilogram }
}

pub(super) fn coffee(number: usize, grams: i64) -> NewListing {
    NewListing {
        product: ProductCode::new("coffee_green").unwrap(),
        title: format!("Coffee {number}"),
        description: String::new(),
        form: String::new(),
        grade: String::new(),
        price: price(1200),
        stock: Stock::at_market(Quantity::Grams(grams)),
        least_order: Quantity::Grams(100),
        harvest: None,
        origin: Origin { country: Country::RW, place: String::new() },
        photos: vec![],
    }
}

pub(super) fn li_wei() -> Buyer {
    Buyer { name: "Li Wei".into(), country: "CN".parse().unwrap(), address: "Hangzhou".into() }
}
