//! Numbers, money, weights and sizes as each language writes them.
//!
//! Rust's Fluent formats nothing, so the table below does (CLDR 47: decimal sign, grouping sign, grouping sizes, minus).
//!
//! All languages show the digits 0 to 9. For Arabic that is CLDR's own default (`latn`); the countries that print ٠ to ٩ read both,
//! and prices, phone numbers and codes arrive in 0 to 9 everywhere. Typed digits of any script are understood: see
//! [`normalise_digits`](super::normalise_digits).

use super::bundles::Locale;
use super::message::msg;

/// Keeps a number and its unit on one line.
const NO_BREAK: char = '\u{a0}';

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyle {
    pub(super) decimal: char,
    pub(super) group: char,
    /// How many digits must stand before the first group sign: Spanish writes 1234 but 12.345.
    min_before_group: usize,
    /// Digits per group after the first three from the right: 2 in Hindi (12,34,567), else 3.
    later_groups: usize,
    /// Stands before a number below zero.
    minus: &'static str,
}

impl NumberStyle {
    pub(super) fn of(language: &str) -> Self {
        let (decimal, group) = match language {
            "rw" | "rn" | "id" | "es" => (',', '.'),
            "fr" | "ln" => (',', '\u{202f}'),
            _ => ('.', ','),
        };
        Self {
            decimal,
            group,
            min_before_group: if language == "es" { 2 } else { 1 },
            later_groups: if language == "hi" { 2 } else { 3 },
            // Without the mark a minus drifts to the far side of its number in a line from right to left.
            minus: if matches!(language, "ar" | "ur") { "\u{200e}\u{2212}" } else { "\u{2212}" },
        }
    }

    /// The sign before the decimals.
    pub fn decimal_sign(self) -> char {
        self.decimal
    }

    /// A whole number with its groups.
    pub fn whole(self, number: i64) -> String {
        let sign = if number < 0 { self.minus } else { "" };
        format!("{sign}{}", self.grouped(number.unsigned_abs()))
    }

    /// A decimal number, with all of its decimals.
    pub fn decimal(self, Decimal { units, digits }: Decimal) -> String {
        let Some(scale) = 10_u64.checked_pow(digits) else { return self.whole(units) };
        let sign = if units < 0 { self.minus } else { "" };
        let whole = self.grouped(units.unsigned_abs() / scale);
        if digits == 0 {
            return format!("{sign}{whole}");
        }
        let width = usize::try_from(digits).unwrap_or_default();
        format!("{sign}{whole}{}{:0width$}", self.decimal, units.unsigned_abs() % scale)
    }

    fn grouped(self, number: u64) -> String {
        let digits = number.to_string();
        let count = digits.len();
        if count < 3 + self.min_before_group {
            return digits;
        }
        let mut text = String::with_capacity(count + count / 2);
        for (index, digit) in digits.chars().enumerate() {
            let left = count - index;
            if index > 0 && left >= 3 && (left - 3).is_multiple_of(self.later_groups) {
                text.push(self.group);
            }
            text.push(digit);
        }
        text
    }
}

/// A count. Chooses the plural form inside a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Num(pub i64);

macro_rules! counts {
    ($($from:ty),*) => {
        $(impl From<$from> for Num {
            fn from(number: $from) -> Self {
                Self(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })*
    };
}
counts!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

/// A decimal number: `units / 10^digits`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// The number without its decimal sign.
    pub units: i64,
    /// How many digits stand after the decimal sign.
    pub digits: u32,
}

impl Decimal {
    /// `units / 10^digits`.
    pub fn new(units: i64, digits: u32) -> Self {
        Self { units, digits }
    }

    /// Without zeros at its end: 2.500 becomes 2.5.
    #[must_use]
    pub fn shortest(mut self) -> Self {
        while self.digits > 0 && self.units % 10 == 0 {
            self.units /= 10;
            self.digits -= 1;
        }
        self
    }
}

/// Money in the minor units of its currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Minor units: cents for USD, francs for RWF.
    pub minor: i64,
    /// Digits after the decimal sign (ISO 4217): 2 for USD, 0 for RWF, 3 for JOD.
    pub digits: u32,
    /// ISO 4217 code.
    pub currency: String,
}

impl Amount {
    /// `minor` units of `currency`, which has `digits` digits.
    pub fn new(minor: i64, digits: u32, currency: impl Into<String>) -> Self {
        Self { minor, digits, currency: currency.into() }
    }

    /// The number without its currency, for where the two are styled apart.
    pub fn show_number(&self, locale: Locale) -> String {
        locale.numbers().decimal(Decimal::new(self.minor, self.digits))
    }

    /// The number and the ISO code: symbols such as `$` and `Fr` mean too many currencies. The code follows the number in every
    /// language, as people say it ("950 francs") and as a column of amounts is compared.
    pub fn show(&self, locale: Locale) -> String {
        format!("{}{NO_BREAK}{}", self.show_number(locale), self.currency)
    }
}

/// A mass in grams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// Grams.
    pub grams: i64,
}

impl Weight {
    /// A mass in grams.
    pub fn grams(grams: i64) -> Self {
        Self { grams }
    }

    /// In kilograms from one kilogram up, exactly; below that in grams.
    pub fn show(self, locale: Locale) -> String {
        let message = if self.grams.abs() >= 1_000 || self.grams == 0 {
            msg::weight_kilograms(Decimal::new(self.grams, 3).shortest())
        } else {
            msg::weight_grams(Decimal::new(self.grams, 0))
        };
        unisolated(&locale.message(&message))
    }
}

/// A size of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes(pub u64);

impl Bytes {
    /// In kB with one decimal below 10 kB, then whole kB, then MB: what a farmer pays for is thousands of bytes.
    pub fn show(self, locale: Locale) -> String {
        let tenths = |unit: u64| i64::try_from(self.0.div_ceil(unit / 10)).unwrap_or(i64::MAX);
        let message = if self.0 < 10_000 {
            msg::size_kilobytes(Decimal::new(tenths(1_000), 1).shortest())
        } else if self.0 < 1_000_000 {
            msg::size_kilobytes(Decimal::new(i64::try_from(self.0.div_ceil(1_000)).unwrap_or(i64::MAX), 0))
        } else {
            msg::size_megabytes(Decimal::new(tenths(1_000_000), 1).shortest())
        };
        unisolated(&locale.message(&message))
    }
}

/// A share in whole percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(pub i64);

impl Percent {
    /// With the percent sign where the language has it.
    pub fn show(self, locale: Locale) -> String {
        unisolated(&locale.message(&msg::number_percent(Decimal::new(self.0, 0))))
    }
}

/// Digits and a unit need no isolation from one another, and the whole gets its own when it goes into a sentence.
pub(super) fn unisolated(text: &str) -> String {
    text.replace(['\u{200f}', '\u{2068}', '\u{2069}'], "")
}
