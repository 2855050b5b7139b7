//! Decimal numbers as people type them, turned into exact integers. Never a float.

/// Why a typed amount is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmountError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not a number: letters, two decimal marks, a sign.
    #[error("not a number")]
    NotANumber,
    /// More decimals than the unit has: half a yen, a tenth of a gram.
    #[error("too many decimals")]
    TooFine,
    /// Zero, where something must be.
    #[error("zero")]
    Zero,
    /// Less than zero.
    #[error("negative")]
    Negative,
    /// More than this market trades in.
    #[error("too large")]
    TooLarge,
}

/// Reads `12`, `12.5` or `12,50` as an integer of `10^-digits`: with two digits, 12.5 is 1250.
///
/// One dot or one comma is the decimal mark; spaces and the other mark before it are grouping ("1 234.50", "1.234,50").
/// A single mark followed by exactly three digits is read as *decimal* too: 1,234 kg is 1.234 kg. A seller who means a
/// thousand types 1234, and every screen shows the amount as understood before it counts. Native digits are turned into ASCII
/// ones before they reach this function.
pub fn parse(text: &str, digits: u32) -> Result<i64, AmountError> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}' && *c != '\u{a0}').collect();
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    if text.starts_with('-') || text.starts_with('\u{2212}') {
        return Err(AmountError::Negative);
    }
    let mark = text.rfind(['.', ',']);
    let (whole, fraction) = mark.map_or((text.as_str(), ""), |at| (text.get(..at).unwrap_or(""), text.get(at + 1..).unwrap_or("")));
    let decimal_mark = mark.and_then(|at| text.get(at..=at));
    // The decimal mark stands once; what stands before it may be grouped by the other mark.
    if decimal_mark.is_some_and(|m| whole.contains(m)) {
        return Err(AmountError::NotANumber);
    }
    let whole: String = whole.chars().filter(|c| *c != '.' && *c != ',').collect();
    if whole.is_empty() && fraction.is_empty() || !whole.chars().chain(fraction.chars()).all(|c| c.is_ascii_digit()) {
        return Err(AmountError::NotANumber);
    }
    let fraction = fraction.trim_end_matches('0');
    let digits = usize::try_from(digits).unwrap_or(usize::MAX);
    if fraction.len() > digits {
        return Err(AmountError::TooFine);
    }
    let number = format!("{whole}{fraction:0<digits$}");
    let number = number.trim_start_matches('0');
    if number.is_empty() {
        return Ok(0);
    }
    number.parse().map_err(|_| AmountError::TooLarge)
}

/// As [`parse`], and the amount must be from 1 to `most`.
pub fn parse_positive(text: &str, digits: u32, most: i64) -> Result<i64, AmountError> {
    match parse(text, digits)? {
        0 => Err(AmountError::Zero),
        n if n > most => Err(AmountError::TooLarge),
        n => Ok(n),
    }
}

/// Writes an integer of `10^-digits` with a dot and all its decimals: 1250 with two digits is `12.50`. Plain ASCII, for
/// machines and for text fields; what a person reads is formatted by her language.
pub fn plain(amount: i64, digits: u32) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    let digits = usize::try_from(digits).unwrap_or(0);
    let text = format!("{:0>width$}", amount.unsigned_abs(), width = digits + 1);
    let (whole, fraction) = text.split_at(text.len().saturating_sub(digits));
    if digits == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type() {
        for (text, digits, expected) in [
            ("12", 2, Ok(1200)),
            ("12.5", 2, Ok(1250)),
            ("12,50", 2, Ok(1250)),
            ("1 234.50", 2, Ok(123_450)),
            ("1.234,50", 2, Ok(123_450)),
            ("1,234", 3, Ok(1234)),
            ("9500", 0, Ok(9500)),
            ("9500.00", 0, Ok(9500)),
            (".5", 2, Ok(50)),
            ("0", 2, Ok(0)),
            ("1e5", 2, Err(AmountError::NotANumber)),
            ("", 2, Err(AmountError::Empty)),
            ("-5", 2, Err(AmountError::Negative)),
            ("1.005", 2, Err(AmountError::TooFine)),
            ("0.5", 0, Err(AmountError::TooFine)),
            ("1.2.3", 2, Err(AmountError::NotANumber)),
            (".", 2, Err(AmountError::NotANumber)),
            ("99999999999999999999", 2, Err(AmountError::TooLarge)),
            ("NaN", 2, Err(AmountError::NotANumber)),
        ] {
            assert_eq!(parse(text, digits), expected, "{text}");
        }
        assert_eq!(parse_positive("0.00", 2, 100), Err(AmountError::Zero));
        assert_eq!(parse_positive("1.01", 2, 100), Err(AmountError::TooLarge));
    }

    proptest! {
        #[test]
        fn plain_and_parse_are_inverse(amount in 0..i64::MAX, digits in 0u32..4) {
            prop_assert_eq!(parse(&plain(amount, digits), digits), Ok(amount));
        }
        #[test]
        fn nothing_typed_panics(text in ".{0,40}", digits in 0u32..30) {
            let _ = parse(&text, digits);
        }
    }
}
