//! Reading the numbers people type: digits of their own script, either decimal sign, groups or none.

use super::bundles::Locale;

/// Why a typed number was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberProblem {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Something else than digits and separators.
    #[error("not a number")]
    NotANumber,
    /// More decimals than the unit has: no half francs.
    #[error("too many decimals")]
    TooManyDecimals,
    /// Larger than we can count.
    #[error("too large")]
    TooLarge,
}

/// Arabic, Eastern Arabic (Urdu) and Devanagari digits become 0 to 9, and the Arabic separators `.` and `,`;
/// everything else stays as it is.
pub fn normalise_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{0660}'..='\u{0669}' => digit(c, '\u{0660}'),
            '\u{06f0}'..='\u{06f9}' => digit(c, '\u{06f0}'),
            '\u{0966}'..='\u{096f}' => digit(c, '\u{0966}'),
            '\u{066b}' => '.',
            '\u{066c}' => ',',
            other => other,
        })
        .collect()
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Reads a number of at most `digits` decimals, in units of `10^-digits`: `12,5` with two digits is 1250.
///
/// The decimal sign may be the language's own or the other one, as keypads offer what they like. A single sign before
/// exactly three digits is read as the language reads it: `1.200` is twelve hundred in Kinyarwanda, 1.2 in English.
pub fn parse_fixed(text: &str, digits: u32, locale: Locale) -> Result<i64, NumberProblem> {
    let style = locale.numbers();
    // Arabic separators are unambiguous, so they are turned into this language's before anything is guessed.
    let text: String = text
        .chars()
        .map(|c| match c {
            '\u{066b}' => style.decimal,
            '\u{066c}' => style.group,
            other => other,
        })
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\''))
        .collect();
    let text = normalise_digits(&text);
    if text.is_empty() {
        return Err(NumberProblem::Empty);
    }
    let (whole, fraction) = split(&text, style.decimal)?;
    let limit = usize::try_from(digits).unwrap_or(usize::MAX);
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > limit {
        return Err(NumberProblem::TooManyDecimals);
    }
    let all = format!("{whole}{fraction:0<limit$}");
    if all.is_empty() || !all.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NumberProblem::NotANumber);
    }
    all.parse().map_err(|_| NumberProblem::TooLarge)
}

/// The digits before and after the decimal sign.
fn split(text: &str, decimal: char) -> Result<(String, String), NumberProblem> {
    let signs: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let is_decimal = |index: usize, sign: char| {
        let after = text.len() - index - 1;
        match signs.iter().filter(|(_, other)| *other == sign).count() {
            1 if signs.len() == 1 => sign == decimal || after != 3 || index == 0,
            1 => true,
            _ => false,
        }
    };
    let (whole, fraction) = match signs.last() {
        Some(&(index, sign)) if is_decimal(index, sign) => {
            let (whole, rest) = text.split_at(index);
            (whole, rest.get(1..).unwrap_or_default())
        }
        _ => (text, ""),
    };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let in_groups = groups.len() == 1
        || (groups.iter().skip(1).all(|group| matches!(group.len(), 2 | 3))
            && groups.last().is_some_and(|group| group.len() == 3)
            && groups.first().is_some_and(|group| !group.is_empty()));
    if !in_groups || (whole.is_empty() && fraction.is_empty()) {
        return Err(NumberProblem::NotANumber);
    }
    Ok((groups.concat(), fraction.to_owned()))
}
