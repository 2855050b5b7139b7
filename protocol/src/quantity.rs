//! How much: grams or pieces, the units people count in, and a listing's stock with its holders.

use crate::{
    decimal::{self, AmountError},
    ids::DeviceId,
    limits,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// By what a product is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Measure {
    /// By mass, in grams.
    Mass,
    /// By the piece.
    Count,
}

/// An amount of goods. On the wire `{"g":40000}` or `{"pc":12}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Quantity {
    /// So many grams.
    #[serde(rename = "g")]
    Grams(i64),
    /// So many pieces: jars, baskets.
    #[serde(rename = "pc")]
    Pieces(i64),
}

impl Quantity {
    /// So much of a measure.
    pub const fn of(measure: Measure, amount: i64) -> Self {
        match measure {
            Measure::Mass => Self::Grams(amount),
            Measure::Count => Self::Pieces(amount),
        }
    }

    /// By what it is measured.
    pub const fn measure(self) -> Measure {
        match self {
            Self::Grams(_) => Measure::Mass,
            Self::Pieces(_) => Measure::Count,
        }
    }

    /// The number of grams or pieces.
    pub const fn amount(self) -> i64 {
        match self {
            Self::Grams(n) | Self::Pieces(n) => n,
        }
    }

    /// The most that one stock or order can be.
    pub const fn most(measure: Measure) -> i64 {
        match measure {
            Measure::Mass => limits::MAX_GRAMS,
            Measure::Count => limits::MAX_PIECES,
        }
    }

    /// The sum, if both have one measure and it stays within bounds.
    pub fn plus(self, other: Self) -> Option<Self> {
        (self.measure() == other.measure()).then_some(())?;
        let sum = self.amount().checked_add(other.amount())?;
        (sum <= Self::most(self.measure())).then(|| Self::of(self.measure(), sum))
    }

    /// The difference, if both have one measure and it is not negative.
    pub fn minus(self, other: Self) -> Option<Self> {
        (self.measure() == other.measure()).then_some(())?;
        let rest = self.amount().checked_sub(other.amount())?;
        (rest >= 0).then(|| Self::of(self.measure(), rest))
    }

    /// Whether it is something: from one to the most of its measure.
    pub const fn is_some_amount(self) -> bool {
        self.amount() >= 1 && self.amount() <= Self::most(self.measure())
    }

    /// Reads an amount as typed, counted in `unit`: "40" in kilograms is 40 000 g.
    pub fn parse(text: &str, unit: Unit) -> Result<Self, AmountError> {
        let most = Self::most(unit.measure());
        let amount = match unit {
            Unit::Gram | Unit::Piece => decimal::parse_positive(text, 0, most)?,
            Unit::Kilogram => decimal::parse_positive(text, 3, most)?,
            Unit::Jin | Unit::Bag60 => {
                // Thousandths of a unit, so that half a bag and a quarter of a jin can be typed, and nothing is rounded.
                let thousandths = decimal::parse_positive(text, 3, i64::MAX / unit.size().max(1))?;
                let grams = thousandths.checked_mul(unit.size()).ok_or(AmountError::TooLarge)?;
                if grams % 1000 != 0 {
                    return Err(AmountError::TooFine);
                }
                grams / 1000
            }
        };
        if amount > most { Err(AmountError::TooLarge) } else { Ok(Self::of(unit.measure(), amount)) }
    }
}

/// What people count and price in. On the wire by UN/ECE Recommendation 20 codes where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Unit {
    /// One gram.
    #[serde(rename = "GRM")]
    Gram,
    /// One kilogram.
    #[serde(rename = "KGM")]
    Kilogram,
    /// A jin of 500 g, the market measure of China.
    #[serde(rename = "JIN")]
    Jin,
    /// A bag of 60 kg, the coffee trade's.
    #[serde(rename = "BAG60")]
    Bag60,
    /// One piece.
    #[serde(rename = "C62")]
    Piece,
}

impl Unit {
    /// Every unit of a measure, the most usual first.
    pub const fn all(measure: Measure) -> &'static [Self] {
        match measure {
            Measure::Mass => &[Self::Kilogram, Self::Bag60, Self::Jin, Self::Gram],
            Measure::Count => &[Self::Piece],
        }
    }

    /// What it measures.
    pub const fn measure(self) -> Measure {
        match self {
            Self::Piece => Measure::Count,
            _ => Measure::Mass,
        }
    }

    /// How many grams or pieces one unit is.
    pub const fn size(self) -> i64 {
        match self {
            Self::Gram | Self::Piece => 1,
            Self::Kilogram => 1000,
            Self::Jin => 500,
            Self::Bag60 => 60_000,
        }
    }
}

/// Who holds a share of a listing's stock. Each sells only from its own share, so that what is sold never exceeds what was
/// there, whoever is out of reach (the bounded counter of the CRDT literature).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Holder {
    /// The market, which sells to buyers far away.
    Market,
    /// One of the seller's devices, which keeps it back for cash sales.
    Device(DeviceId),
}

/// A listing's stock: the shares of its holders. Never set, only moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Stock {
    /// What the market may sell.
    pub market: Quantity,
    /// What devices keep back.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub held: BTreeMap<DeviceId, Quantity>,
}

impl Stock {
    /// Everything at the market.
    pub const fn at_market(quantity: Quantity) -> Self {
        Self { market: quantity, held: BTreeMap::new() }
    }

    /// The share of one holder.
    pub fn share(&self, holder: Holder) -> Quantity {
        match holder {
            Holder::Market => self.market,
            Holder::Device(device) => self.held.get(&device).copied().unwrap_or(Quantity::of(self.market.measure(), 0)),
        }
    }

    /// All shares together.
    pub fn total(&self) -> Quantity {
        let sum = self.held.values().fold(self.market.amount(), |sum, q| sum.saturating_add(q.amount()));
        Quantity::of(self.market.measure(), sum)
    }

    /// With more in one share; `None` if the measures differ or the total would be beyond bounds.
    #[must_use]
    pub fn put(mut self, holder: Holder, amount: Quantity) -> Option<Self> {
        self.total().plus(amount)?;
        let share = self.share(holder).plus(amount)?;
        self.set(holder, share);
        Some(self)
    }

    /// With less in one share; `None` if the measures differ or there is not so much.
    #[must_use]
    pub fn take(mut self, holder: Holder, amount: Quantity) -> Option<Self> {
        let share = self.share(holder).minus(amount)?;
        self.set(holder, share);
        Some(self)
    }

    fn set(&mut self, holder: Holder, share: Quantity) {
        match holder {
            Holder::Market => self.market = share,
            Holder::Device(device) if share.amount() == 0 => {
                self.held.remove(&device);
            }
            Holder::Device(device) => {
                self.held.insert(device, share);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_typed_in_every_unit() {
        for (text, unit, expected) in [
            ("40", Unit::Kilogram, Ok(Quantity::Grams(40_000))),
            ("40,5", Unit::Kilogram, Ok(Quantity::Grams(40_500))),
            ("0.5", Unit::Bag60, Ok(Quantity::Grams(30_000))),
            ("3", Unit::Jin, Ok(Quantity::Grams(1500))),
            ("12", Unit::Piece, Ok(Quantity::Pieces(12))),
            ("1.5", Unit::Piece, Err(AmountError::TooFine)),
            ("0.0005", Unit::Kilogram, Err(AmountError::TooFine)),
            ("0.001", Unit::Jin, Err(AmountError::TooFine)),
            ("0", Unit::Kilogram, Err(AmountError::Zero)),
            ("-1", Unit::Kilogram, Err(AmountError::Negative)),
            ("1000001", Unit::Kilogram, Err(AmountError::TooLarge)),
            ("9223372036854775807", Unit::Bag60, Err(AmountError::TooLarge)),
        ] {
            assert_eq!(Quantity::parse(text, unit), expected, "{text} {unit:?}");
        }
    }

    #[test]
    fn a_share_is_never_negative_and_a_stock_never_mixes_measures() {
        let stock = Stock::at_market(Quantity::Grams(5));
        assert_eq!(stock.clone().take(Holder::Market, Quantity::Grams(6)), None);
        assert_eq!(stock.clone().take(Holder::Market, Quantity::Pieces(1)), None);
        assert_eq!(stock.clone().put(Holder::Market, Quantity::Grams(limits::MAX_GRAMS)), None);
        assert_eq!(stock.take(Holder::Market, Quantity::Grams(5)).map(|s| s.market), Some(Quantity::Grams(0)));
    }
}
