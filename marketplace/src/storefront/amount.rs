//! Reading the amount that a buyer typed: the digits of her own script become ASCII, what could be read in two ways is asked
//! about, and the protocol does the rest.

use super::words::Language;
use protocol::{AmountError, Quantity, Text, Unit};

/// Why a typed amount is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AmountProblem {
    /// As the protocol says.
    Not(AmountError),
    /// `1,234` on an English page: a thousand and more, or one and a bit? A wrong guess would be a wrong order.
    TwoWays { grouped: Quantity, decimal: Quantity },
}

impl From<AmountError> for AmountProblem {
    fn from(error: AmountError) -> Self {
        Self::Not(error)
    }
}

/// Reads an amount counted in `unit`, on a page in `language`.
pub(crate) fn read(typed: &str, unit: Unit, language: Language) -> Result<Quantity, AmountProblem> {
    // Nothing that is an amount has more than sixty characters; the cleaner also takes out what cannot be seen.
    let typed = Text::PLACE.clean(typed).map_err(|_| AmountError::TooLarge)?;
    let text: String = typed.chars().filter(|c| !c.is_whitespace()).filter_map(|c| ascii(c, language)).collect();
    let Some((whole, fraction)) = foreign_mark(&text, language) else { return Ok(Quantity::parse(&text, unit)?) };
    let grouped = Quantity::parse(&format!("{whole}{fraction}"), unit);
    match (grouped, Quantity::parse(&text, unit)) {
        (Ok(grouped), Ok(decimal)) => Err(AmountProblem::TwoWays { grouped, decimal }),
        (Ok(one), Err(_)) | (Err(_), Ok(one)) => Ok(one),
        (Err(error), Err(_)) => Err(error.into()),
    }
}

/// A digit of another script as ASCII, and the separators that go with it. The full-width forms are what a Chinese keyboard
/// types.
fn ascii(c: char, language: Language) -> Option<char> {
    let digit = |zero: u32| char::from_digit(u32::from(c).wrapping_sub(zero), 10);
    match c {
        '\u{ff10}'..='\u{ff19}' => digit(0xff10),
        '\u{0660}'..='\u{0669}' => digit(0x0660),
        '\u{06f0}'..='\u{06f9}' => digit(0x06f0),
        '\u{0966}'..='\u{096f}' => digit(0x0966),
        '\u{ff0e}' | '\u{3002}' => Some('.'),
        '\u{ff0c}' => Some(','),
        '\u{ff0d}' => Some('-'),
        // The Arabic decimal and group signs say themselves which they are.
        '\u{066b}' => Some(language.decimal_mark()),
        '\u{066c}' => None,
        other => Some(other),
    }
}

/// The two sides of a single separator that is not the language's decimal mark and stands where a group could end.
fn foreign_mark(text: &str, language: Language) -> Option<(&str, &str)> {
    let mut marks = text.char_indices().filter(|(_, c)| matches!(c, '.' | ','));
    let (Some((at, mark)), None) = (marks.next(), marks.next()) else { return None };
    let (whole, fraction) = (text.get(..at)?, text.get(at + 1..)?);
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let could_be_a_group = (1..=3).contains(&whole.len()) && !whole.starts_with('0') && fraction.len() == 3;
    (mark != language.decimal_mark() && could_be_a_group && digits(whole) && digits(fraction)).then_some((whole, fraction))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_buyers_type() {
        use Language::{Chinese, English, French};
        for (typed, unit, language, expected) in [
            ("5", Unit::Kilogram, English, Ok(Quantity::Grams(5000))),
            ("1,5", Unit::Kilogram, English, Ok(Quantity::Grams(1500))),
            (" 1.5 ", Unit::Kilogram, French, Ok(Quantity::Grams(1500))),
            ("１．５", Unit::Kilogram, Chinese, Ok(Quantity::Grams(1500))),
            ("٥٫٥", Unit::Kilogram, French, Ok(Quantity::Grams(5500))),
            ("५", Unit::Kilogram, English, Ok(Quantity::Grams(5000))),
            ("5\u{200b}\u{202e}0", Unit::Kilogram, English, Ok(Quantity::Grams(50_000))),
            ("1\u{202f}234,5", Unit::Kilogram, French, Ok(Quantity::Grams(1_234_500))),
            ("1,250", Unit::Kilogram, French, Ok(Quantity::Grams(1250))),
            ("0,250", Unit::Kilogram, English, Ok(Quantity::Grams(250))),
            ("1,250", Unit::Piece, English, Ok(Quantity::Pieces(1250))),
            ("1,250.5", Unit::Kilogram, English, Ok(Quantity::Grams(1_250_500))),
            ("1.5", Unit::Piece, English, Err(AmountError::TooFine.into())),
            ("", Unit::Kilogram, English, Err(AmountError::Empty.into())),
            ("\u{200b}", Unit::Kilogram, English, Err(AmountError::Empty.into())),
            ("0", Unit::Kilogram, English, Err(AmountError::Zero.into())),
            ("-5", Unit::Kilogram, English, Err(AmountError::Negative.into())),
            ("－5", Unit::Kilogram, Chinese, Err(AmountError::Negative.into())),
            ("5 kg", Unit::Kilogram, English, Err(AmountError::NotANumber.into())),
            ("1e9", Unit::Kilogram, English, Err(AmountError::NotANumber.into())),
            ("9223372036854775808", Unit::Kilogram, English, Err(AmountError::TooLarge.into())),
        ] {
            assert_eq!(read(typed, unit, language), expected, "{typed}");
        }
        assert_eq!(read(&"9".repeat(10_240), Unit::Kilogram, English), Err(AmountError::TooLarge.into()));
        let two = AmountProblem::TwoWays { grouped: Quantity::Grams(1_234_000), decimal: Quantity::Grams(1234) };
        assert_eq!(read("1,234", Unit::Kilogram, English), Err(two));
        assert_eq!(read("1.234", Unit::Kilogram, French), Err(two));
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(typed in ".{0,40}") {
            for unit in [Unit::Kilogram, Unit::Bag60, Unit::Piece] {
                let _ = read(&typed, unit, Language::English);
            }
        }
    }
}
