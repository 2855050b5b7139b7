//! An unfinished listing, kept as typed: every field is saved as soon as it changes, and nothing typed is ever refused a place.
//! What is not right yet is said beside the field, and the draft becomes a listing when nothing is left to say.

use crate::error::InputProblem;
use protocol::{
    Country, Currency, Day, ListingId, Measure, Money, NewListing, Origin, Photo, Price, ProductCode, Quantity, Stock, Text, Unit,
};
use serde::{Deserialize, Serialize};

/// An unfinished listing. All texts are as typed, with native digits and stray spaces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The id that the listing will have.
    pub id: ListingId,
    /// What it is.
    #[serde(default)]
    pub product: Option<ProductCode>,
    /// In her words.
    #[serde(default)]
    pub title: String,
    /// In her words, longer.
    #[serde(default)]
    pub description: String,
    /// In what form.
    #[serde(default)]
    pub form: String,
    /// How good.
    #[serde(default)]
    pub grade: String,
    /// How much, as typed.
    #[serde(default)]
    pub amount: String,
    /// Counted in what.
    #[serde(default = "kilogram")]
    pub amount_unit: Unit,
    /// For how much, as typed.
    #[serde(default)]
    pub price: String,
    /// In what money.
    #[serde(default = "dollars")]
    pub currency: Currency,
    /// For one of what.
    #[serde(default = "kilogram")]
    pub price_unit: Unit,
    /// The least that can be ordered, as typed, counted in `amount_unit`; nothing typed is one unit of the price, or all there
    /// is if that is less.
    #[serde(default)]
    pub least: String,
    /// When it was harvested.
    #[serde(default)]
    pub harvest: Option<Day>,
    /// Where it comes from.
    pub country: Country,
    /// The hill or washing station.
    #[serde(default)]
    pub place: String,
    /// Its photos.
    #[serde(default)]
    pub photos: Vec<Photo>,
    /// At which question of the editor she was.
    #[serde(default)]
    pub step: u8,
    /// When it was last changed, by the device's clock.
    #[serde(default)]
    pub changed_ms: i64,
}

const fn kilogram() -> Unit {
    Unit::Kilogram
}
const fn dollars() -> Currency {
    Currency::USD
}

/// One thing that is not right yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DraftProblem {
    /// Which field: `product title description grade amount price least place`.
    pub field: &'static str,
    /// What is wrong.
    pub problem: InputProblem,
}

impl Draft {
    /// An empty draft of a seller in `country`.
    pub const fn new(id: ListingId, country: Country) -> Self {
        Self {
            id,
            product: None,
            title: String::new(),
            description: String::new(),
            form: String::new(),
            grade: String::new(),
            amount: String::new(),
            amount_unit: Unit::Kilogram,
            price: String::new(),
            currency: Currency::USD,
            price_unit: Unit::Kilogram,
            least: String::new(),
            harvest: None,
            country,
            place: String::new(),
            photos: Vec::new(),
            step: 0,
            changed_ms: 0,
        }
    }

    /// What is sold by.
    pub fn measure(&self) -> Measure {
        self.amount_unit.measure()
    }

    /// How much, if it can be read.
    pub fn quantity(&self) -> Result<Quantity, DraftProblem> {
        amount("amount", Quantity::parse(&self.amount, self.amount_unit))
    }

    /// For how much, if it can be read.
    pub fn price(&self) -> Result<Price, DraftProblem> {
        amount("price", Money::parse(&self.price, self.currency)).map(|money| Price { money, per: self.price_unit })
    }

    /// The listing that it would become, or everything that is not right yet, in the order of the editor.
    pub fn finished(&self) -> Result<NewListing, Vec<DraftProblem>> {
        let mut problems = Vec::new();
        let mut missing = |field, problem| problems.push(DraftProblem { field, problem });
        if self.product.is_none() {
            missing("product", InputProblem::Missing);
        }
        let mut text = |field, kind: Text, words: &str| match kind.clean(words) {
            Ok(clean) => clean,
            Err(error) => {
                missing(field, InputProblem::Text(error));
                String::new()
            }
        };
        let title = text("title", Text::TITLE, &self.title);
        let description = text("description", Text::DESCRIPTION, &self.description);
        let grade = text("grade", Text::GRADE, &self.grade);
        let place = text("place", Text::PLACE, &self.place);
        let quantity = self.quantity().map_err(|p| problems.push(p)).ok();
        let price = self.price().map_err(|p| problems.push(p)).ok();
        let least = self.least(quantity).map_err(|p| problems.push(p)).ok();
        match (&self.product, quantity, price, least) {
            (Some(product), Some(quantity), Some(price), Some(least_order)) if problems.is_empty() => Ok(NewListing {
                product: product.clone(),
                title,
                description,
                form: self.form.clone(),
                grade,
                price,
                stock: Stock::at_market(quantity),
                least_order,
                harvest: self.harvest,
                origin: Origin { country: self.country, place },
                photos: self.photos.clone(),
            }),
            _ => Err(problems),
        }
    }

    fn least(&self, all: Option<Quantity>) -> Result<Quantity, DraftProblem> {
        if !self.least.trim().is_empty() {
            return amount("least", Quantity::parse(&self.least, self.amount_unit));
        }
        let usual = self.price_unit.size();
        Ok(Quantity::of(self.measure(), all.map_or(usual, |all| usual.min(all.amount()))))
    }
}

fn amount<T>(field: &'static str, read: Result<T, protocol::AmountError>) -> Result<T, DraftProblem> {
    read.map_err(|error| DraftProblem { field, problem: InputProblem::Amount(error) })
}
