//! The benchmark's records, as its generator writes them for every system, and the listing that each becomes here.

use crate::failure::Failure;
use protocol::{Country, Currency, Day, Money, NewListing, Origin, Price, ProductCode, Quantity, Stock, Unit};
use serde::Deserialize;

/// One record: the fields and texts that a note or a document has in the other systems.
#[derive(Debug, Deserialize)]
pub(crate) struct Record {
    product: String,
    title: String,
    description: String,
    form: String,
    grade: String,
    price: i64,
    currency: Currency,
    stock: i64,
    least: i64,
    harvest: Day,
    country: Country,
    place: String,
}

impl Record {
    pub(crate) fn listing(self) -> Result<NewListing, Failure> {
        Ok(NewListing {
            product: ProductCode::new(&self.product).map_err(Failure::new)?,
            title: self.title,
            description: self.description,
            form: self.form,
            grade: self.grade,
            price: per_kilogram(self.price, self.currency),
            stock: Stock::at_market(Quantity::Grams(self.stock)),
            least_order: Quantity::Grams(self.least),
            harvest: Some(self.harvest),
            origin: Origin { country: self.country, place: self.place },
            photos: vec![],
        })
    }
}

/// All of the benchmark's prices are for a kilogram.
pub(crate) fn per_kilogram(minor: i64, currency: Currency) -> Price {
    Price { money: Money::new(minor, currency), per: Unit::Kilogram }
}
