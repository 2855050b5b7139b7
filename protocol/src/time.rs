//! Time: the market's, which money and deadlines use, and calendar days.

use serde::{Deserialize, Deserializer, Serialize};
use std::{fmt, str::FromStr};

/// A moment by the market's clock: Unix milliseconds, UTC. Phone clocks are wrong as a matter of course and never decide
/// about money or deadlines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MarketTime(pub i64);

impl MarketTime {
    /// This moment moved by `ms` milliseconds, without overflow.
    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }
}

/// A calendar day, `YYYY-MM-DD` (ISO 8601), without a time zone: a harvest day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// The text was not a day between 1900 and 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day (YYYY-MM-DD, 1900 to 2200)")]
pub struct NotADay;

impl Day {
    /// A day of the Gregorian calendar, if there is one so named.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, NotADay> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return Err(NotADay),
        };
        if (1900..=2200).contains(&year) && (1..=last).contains(&day) { Ok(Self { year, month, day }) } else { Err(NotADay) }
    }

    /// The year, 1900 to 2200.
    pub const fn year(self) -> u16 {
        self.year
    }
    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }
    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Day {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        ObjectBuilder::new().schema_type(Type::String).format(Some(SchemaFormat::KnownFormat(KnownFormat::Date))).into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Day {}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = NotADay;
    fn from_str(text: &str) -> Result<Self, NotADay> {
        let mut parts = text.split('-');
        let (Some(y), Some(m), Some(d), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(NotADay);
        };
        if (y.len(), m.len(), d.len()) != (4, 2, 2) {
            return Err(NotADay);
        }
        let number = |s: &str| if s.bytes().all(|b| b.is_ascii_digit()) { s.parse::<u16>().ok() } else { None };
        let (Some(y), Some(m), Some(d)) = (number(y), number(m), number(d)) else { return Err(NotADay) };
        Self::new(y, u8::try_from(m).map_err(|_| NotADay)?, u8::try_from(d).map_err(|_| NotADay)?)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_exist_and_days_that_do_not() {
        for good in ["2026-05-14", "2024-02-29", "2000-02-29"] {
            assert_eq!(good.parse::<Day>().map(|d| d.to_string()), Ok(good.to_owned()));
        }
        for bad in ["2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "26-05-14", "2026-5-14", "2026-05-14T00", "+026-05-14", ""] {
            assert!(bad.parse::<Day>().is_err(), "{bad}");
        }
    }
}
