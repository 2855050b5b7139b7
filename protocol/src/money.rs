//! Money: integer minor units of an ISO 4217 currency. Never a float.

use crate::{
    decimal::{self, AmountError},
    limits,
    quantity::{Quantity, Unit},
};
use serde::{Deserialize, Deserializer, Serialize};
use std::{fmt, str::FromStr};

/// A currency of ISO 4217, by its three letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, examples("RWF"), min_length = 3, max_length = 3))]
pub struct Currency([u8; 3]);

/// The currencies with other than two decimals (ISO 4217, list one, 2026-01-01).
const NO_DECIMALS: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const THREE_DECIMALS: &str = "BHD IQD JOD KWD LYD OMR TND";
/// The circulating currencies with two decimals (ISO 4217, list one). Funds, metals and test codes are not money here.
const TWO_DECIMALS: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP \
    CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR \
    KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP \
    PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU \
    UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";

/// The text is not a currency that is used today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a currency of ISO 4217")]
pub struct NotACurrency;

impl Currency {
    /// The three letters.
    pub fn code(&self) -> &str {
        // Only ASCII letters ever get in; see `from_str`.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many decimals its amounts have: 0 for RWF, 2 for USD, 3 for JOD.
    pub fn digits(self) -> u32 {
        let listed = |list: &str| list.split(' ').any(|code| code == self.code());
        if listed(NO_DECIMALS) {
            0
        } else if listed(THREE_DECIMALS) {
            3
        } else {
            2
        }
    }

    /// Every currency, in the order of its letters.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = [NO_DECIMALS, TWO_DECIMALS, THREE_DECIMALS]
            .iter()
            .flat_map(|list| list.split_ascii_whitespace())
            .filter_map(|code| code.parse().ok())
            .collect();
        all.sort_unstable();
        all
    }

    /// US dollars, which buyers abroad pay most often.
    pub const USD: Self = Self(*b"USD");
    /// Rwandan francs.
    pub const RWF: Self = Self(*b"RWF");
}

impl FromStr for Currency {
    type Err = NotACurrency;
    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        let code: [u8; 3] = text.as_bytes().try_into().map_err(|_| NotACurrency)?;
        let known = [NO_DECIMALS, TWO_DECIMALS, THREE_DECIMALS].iter().any(|l| l.split_ascii_whitespace().any(|c| c == text));
        if known { Ok(Self(code)) } else { Err(NotACurrency) }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

/// An amount of money. On the wire `{"minor":1200,"currency":"USD"}`, which is 12.00 USD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Money {
    /// In the currency's smallest unit: cents for USD, francs for RWF.
    pub minor: i64,
    /// Which currency.
    pub currency: Currency,
}

impl Money {
    /// An amount in minor units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads a price as typed, with the currency's decimals.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, AmountError> {
        decimal::parse_positive(text, currency.digits(), limits::MAX_PRICE_MINOR).map(|minor| Self { minor, currency })
    }

    /// The sum, if both are of one currency and it fits.
    pub fn plus(self, other: Self) -> Option<Self> {
        (self.currency == other.currency).then_some(())?;
        Some(Self { minor: self.minor.checked_add(other.minor)?, currency: self.currency })
    }

    /// The amount with a dot and all its decimals, without the currency: `12.00`.
    pub fn plain(self) -> String {
        decimal::plain(self.minor, self.currency.digits())
    }
}

impl fmt::Display for Money {
    /// For logs and scripts: `12.00 USD`. What a person reads is formatted by her language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.plain(), self.currency)
    }
}

/// A price: so much money for one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Price {
    /// For one unit.
    pub money: Money,
    /// What one unit is.
    pub per: Unit,
}

impl Price {
    /// What `quantity` costs, rounded half up to the minor unit, once, at the end. `None` if the quantity is not of the unit's
    /// measure or the total is beyond [`limits::MAX_TOTAL_MINOR`].
    pub fn total(self, quantity: Quantity) -> Option<Money> {
        (quantity.measure() == self.per.measure()).then_some(())?;
        let size = i128::from(self.per.size());
        let exact = i128::from(self.money.minor).checked_mul(i128::from(quantity.amount()))?;
        let rounded = exact.checked_mul(2)?.checked_add(size)?.div_euclid(size.checked_mul(2)?);
        let minor = i64::try_from(rounded).ok().filter(|minor| (0..=limits::MAX_TOTAL_MINOR).contains(minor))?;
        Some(Money { minor, currency: self.money.currency })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decimals_follow_the_currency() {
        for (code, digits) in [("RWF", 0), ("UGX", 0), ("JPY", 0), ("USD", 2), ("TZS", 2), ("IDR", 2), ("JOD", 3), ("TND", 3), ("KWD", 3)] {
            assert_eq!(code.parse::<Currency>().map(Currency::digits), Ok(digits), "{code}");
        }
        for bad in ["usd", "XXX", "XAU", "US", "USDT", "ZZZ", ""] {
            assert_eq!(bad.parse::<Currency>(), Err(NotACurrency), "{bad}");
        }
        assert_eq!(Money::parse("0.5", Currency::RWF), Err(AmountError::TooFine));
        assert_eq!(Money::parse("12", Currency::USD).map(|m| m.to_string()), Ok("12.00 USD".into()));
    }

    #[test]
    fn five_kilos_at_twelve_dollars() {
        let price = Price { money: Money::new(1200, Currency::USD), per: Unit::Kilogram };
        assert_eq!(price.total(Quantity::Grams(5000)), Some(Money::new(6000, Currency::USD)));
        assert_eq!(price.total(Quantity::Pieces(5)), None);
        // Half a cent goes up, once.
        let price = Price { money: Money::new(333, Currency::USD), per: Unit::Kilogram };
        assert_eq!(price.total(Quantity::Grams(1500)), Some(Money::new(500, Currency::USD)));
        assert_eq!(price.total(Quantity::Grams(1)), Some(Money::new(0, Currency::USD)));
    }

    proptest! {
        #[test]
        fn a_total_never_overflows(minor in 0..=limits::MAX_PRICE_MINOR, grams in 0..=limits::MAX_GRAMS) {
            let price = Price { money: Money::new(minor, Currency::USD), per: Unit::Bag60 };
            if let Some(total) = price.total(Quantity::Grams(grams)) {
                let exact = i128::from(minor) * i128::from(grams);
                let off = (i128::from(total.minor) * 60_000 - exact).abs();
                prop_assert!(off * 2 <= 60_000);
            }
        }
    }
}
