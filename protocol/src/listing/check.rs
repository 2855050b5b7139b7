//! What a listing's values may be. The screens ask the same functions before a farmer can go on.

use super::{NewListing, Origin};
use crate::{
    Rejection,
    catalogue::ProductCode,
    limits,
    money::Price,
    photo::Photo,
    quantity::{Measure, Quantity, Stock},
    rejection::Invalid,
    text::Text,
};

impl NewListing {
    /// Whether all of it can be listed: the first thing that cannot, in the order in which the editor asks.
    pub fn check(&self) -> Result<(), Rejection> {
        let measure = self.stock.market.measure();
        let product = self.product.product().ok_or_else(|| Rejection::invalid("product", Invalid::Unknown))?;
        if !product.measures.contains(&measure) {
            return Err(Rejection::invalid("stock", Invalid::WrongMeasure));
        }
        title(&self.title)?;
        description(&self.description)?;
        form(&self.product, &self.form)?;
        grade(&self.grade)?;
        stock(&self.stock)?;
        price(self.price, measure)?;
        least_order(self.least_order, measure)?;
        origin(&self.origin)?;
        photos(&self.photos)
    }
}

fn text(field: &str, kind: Text, words: &str) -> Result<(), Rejection> {
    kind.check(words).map_err(|problem| Rejection::invalid(field, problem))
}

/// One line, not empty.
pub fn title(words: &str) -> Result<(), Rejection> {
    text("title", Text::TITLE, words)
}

/// Several lines, or nothing.
pub fn description(words: &str) -> Result<(), Rejection> {
    text("description", Text::DESCRIPTION, words)
}

/// One line, or nothing.
pub fn grade(words: &str) -> Result<(), Rejection> {
    text("grade", Text::GRADE, words)
}

/// A form that the catalogue has for the product, or nothing. A product that this build does not know takes any form: the
/// market decides.
pub fn form(product: &ProductCode, form: &str) -> Result<(), Rejection> {
    match product.product() {
        _ if form.is_empty() => Ok(()),
        Some(product) if !product.forms.contains(&form) => Err(Rejection::invalid("form", Invalid::Unknown)),
        _ => text("form", Text::GRADE, form),
    }
}

/// More than nothing, within bounds, for a unit of the stock's measure.
pub fn price(price: Price, measure: Measure) -> Result<(), Rejection> {
    match price.money.minor {
        ..=0 => Err(Rejection::invalid("price", Invalid::NotPositive)),
        n if n > limits::MAX_PRICE_MINOR => Err(Rejection::invalid("price", Invalid::TooLarge)),
        _ if price.per.measure() != measure => Err(Rejection::invalid("price", Invalid::WrongMeasure)),
        _ => Ok(()),
    }
}

/// At least one gram or piece, and of the stock's measure.
pub fn least_order(least: Quantity, measure: Measure) -> Result<(), Rejection> {
    some_amount("least_order", least)?;
    if least.measure() == measure { Ok(()) } else { Err(Rejection::invalid("least_order", Invalid::WrongMeasure)) }
}

/// From one to the most.
pub fn some_amount(field: &str, amount: Quantity) -> Result<(), Rejection> {
    match amount.amount() {
        ..=0 => Err(Rejection::invalid(field, Invalid::NotPositive)),
        n if n > Quantity::most(amount.measure()) => Err(Rejection::invalid(field, Invalid::TooLarge)),
        _ => Ok(()),
    }
}

/// No share negative, all of one measure, together within bounds, and something there at the start.
fn stock(stock: &Stock) -> Result<(), Rejection> {
    let shares = || std::iter::once(stock.market).chain(stock.held.values().copied());
    if shares().any(|share| share.measure() != stock.market.measure()) {
        return Err(Rejection::invalid("stock", Invalid::WrongMeasure));
    }
    if shares().any(|share| share.amount() < 0) {
        return Err(Rejection::invalid("stock", Invalid::NotPositive));
    }
    some_amount("stock", stock.total())
}

/// A country, and a place or nothing.
pub fn origin(origin: &Origin) -> Result<(), Rejection> {
    text("origin", Text::PLACE, &origin.place)
}

/// At most six, each named once.
pub fn photos(photos: &[Photo]) -> Result<(), Rejection> {
    if photos.len() > limits::MAX_PHOTOS {
        return Err(Rejection::invalid("photos", Invalid::TooLarge));
    }
    let twice = photos.iter().enumerate().any(|(at, photo)| photos.iter().skip(at + 1).any(|other| other.full == photo.full));
    if twice || photos.iter().any(|photo| photo.blur.len() > Photo::MAX_BLUR || !photo.blur.is_ascii()) {
        return Err(Rejection::invalid("photos", Invalid::Other));
    }
    Ok(())
}
