//! Phone numbers: typed in the local ways, kept as E.164.
//!
//! A number is a contact and, later, where money is paid out to. It is never the account.

use crate::country::Country;
use serde::{Deserialize, Deserializer, Serialize};
use std::{fmt, str::FromStr};

/// A phone number as E.164 writes it: `+250788123456`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, examples("+250788123456")))]
pub struct PhoneNumber(String);

/// Why the text is not a phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Letters or other marks in it.
    #[error("not a phone number")]
    NotANumber,
    /// Not the length that numbers of that country have.
    #[error("wrong length")]
    WrongLength,
    /// A local number of a country whose local form is not known here: it must begin with `+`.
    #[error("needs the country code")]
    NeedsCountryCode,
}

/// How a country's numbers look: calling code, the digit that local callers put before it, and how long the rest is.
struct Plan {
    country: &'static str,
    code: &'static str,
    trunk: &'static str,
    national: std::ops::RangeInclusive<usize>,
}

const fn plan(country: &'static str, code: &'static str, trunk: &'static str, least: usize, most: usize) -> Plan {
    Plan { country, code, trunk, national: least..=most }
}

/// The plans of the countries that sellers live in now (ITU-T national numbering plans).
const PLANS: &[Plan] = &[
    plan("RW", "250", "0", 9, 9),
    plan("BI", "257", "", 8, 8),
    plan("UG", "256", "0", 9, 9),
    plan("TZ", "255", "0", 9, 9),
    plan("KE", "254", "0", 9, 9),
    plan("ET", "251", "0", 9, 9),
    plan("CD", "243", "0", 9, 9),
    plan("MY", "60", "0", 8, 10),
    plan("ID", "62", "0", 8, 12),
    plan("PK", "92", "0", 9, 10),
    plan("IN", "91", "0", 10, 10),
    plan("CN", "86", "0", 10, 11),
    plan("MA", "212", "0", 9, 9),
    plan("TN", "216", "", 8, 8),
    plan("EG", "20", "0", 8, 10),
    plan("JO", "962", "0", 8, 9),
    plan("SY", "963", "0", 8, 9),
    plan("CL", "56", "", 9, 9),
    plan("CO", "57", "", 10, 10),
    plan("PE", "51", "0", 8, 9),
    plan("FR", "33", "0", 9, 9),
    plan("GB", "44", "0", 9, 10),
    plan("US", "1", "1", 10, 10),
    plan("CA", "1", "1", 10, 10),
    plan("AU", "61", "0", 9, 9),
];

impl PhoneNumber {
    /// Reads a number as typed in `country`: `0788 123 456`, `788123456`, `250788123456`, `+250 788-123-456` and
    /// `00250788123456` are one number. Native digits are turned into ASCII ones before they reach this function.
    pub fn parse(text: &str, country: Country) -> Result<Self, PhoneError> {
        let text: String = text
            .chars()
            .filter(|c| {
                !c.is_whitespace()
                    && !matches!(c, '-' | '.' | '(' | ')' | '/' | '\u{2011}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
            })
            .collect();
        if text.is_empty() {
            return Err(PhoneError::Empty);
        }
        let plan = PLANS.iter().find(|plan| plan.country == country.code());
        if let Some(international) = text.strip_prefix('+').or_else(|| text.strip_prefix("00")) {
            return Self::international(international);
        }
        if !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PhoneError::NotANumber);
        }
        let plan = plan.ok_or(PhoneError::NeedsCountryCode)?;
        let national = text.strip_prefix(plan.trunk).filter(|rest| !plan.trunk.is_empty() && plan.national.contains(&rest.len()));
        if let Some(national) = national {
            return Ok(Self(format!("+{}{national}", plan.code)));
        }
        if text.strip_prefix(plan.code).is_some_and(|rest| plan.national.contains(&rest.len())) {
            return Ok(Self(format!("+{text}")));
        }
        if plan.national.contains(&text.len()) {
            return Ok(Self(format!("+{}{text}", plan.code)));
        }
        Err(PhoneError::WrongLength)
    }

    /// The digits after `+`: 7 to 15 of them (E.164), the first not zero, and of the right length where the plan is known.
    fn international(digits: &str) -> Result<Self, PhoneError> {
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) || digits.starts_with('0') {
            return Err(PhoneError::NotANumber);
        }
        let fits = PLANS.iter().find_map(|plan| digits.strip_prefix(plan.code).map(|rest| plan.national.contains(&rest.len())));
        if !(7..=15).contains(&digits.len()) || fits == Some(false) {
            return Err(PhoneError::WrongLength);
        }
        Ok(Self(format!("+{digits}")))
    }

    /// The number as E.164 writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last digits, enough to recognise one's own number by, when a screen may be seen by others.
    pub fn ending(&self) -> &str {
        self.0.get(self.0.len().saturating_sub(3)..).unwrap_or("")
    }
}

impl FromStr for PhoneNumber {
    type Err = PhoneError;
    fn from_str(text: &str) -> Result<Self, PhoneError> {
        Self::international(text.strip_prefix('+').ok_or(PhoneError::NeedsCountryCode)?)
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for PhoneNumber {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PhoneNumber {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_typed_in_many_ways() {
        for typed in ["0788123456", "788123456", "250788123456", "+250 788-123-456", "00250788123456", " 0788 123 456 "] {
            assert_eq!(PhoneNumber::parse(typed, Country::RW).map(|p| p.to_string()), Ok("+250788123456".into()), "{typed}");
        }
    }

    #[test]
    fn what_is_not_a_number() {
        let read = |text| PhoneNumber::parse(text, Country::RW);
        assert_eq!(read(""), Err(PhoneError::Empty));
        assert_eq!(read("call me"), Err(PhoneError::NotANumber));
        assert_eq!(read("07881234"), Err(PhoneError::WrongLength));
        assert_eq!(read("+25078812345678"), Err(PhoneError::WrongLength));
        let iceland = "IS".parse().unwrap();
        assert_eq!(PhoneNumber::parse("5812345", iceland), Err(PhoneError::NeedsCountryCode));
        assert_eq!(PhoneNumber::parse("+3545812345", iceland).map(|p| p.to_string()), Ok("+3545812345".into()));
    }
}
