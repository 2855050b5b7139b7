//! Reading the numbers people type: digits of their own script become 0 to 9. What the number then means is `protocol`'s to say.

/// Arabic, Eastern Arabic (Urdu), Devanagari and full-width digits become 0 to 9, and the separators and the plus of those keyboards
/// `.`, `,` and `+`. Marks of direction go, as nobody sees that they were pasted along. Everything else stays as it is.
pub fn normalise_digits(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| match c {
            '\u{0660}'..='\u{0669}' => digit(c, '\u{0660}'),
            '\u{06f0}'..='\u{06f9}' => digit(c, '\u{06f0}'),
            '\u{0966}'..='\u{096f}' => digit(c, '\u{0966}'),
            '\u{ff10}'..='\u{ff19}' => digit(c, '\u{ff10}'),
            '\u{066b}' | '\u{ff0e}' => '.',
            '\u{066c}' | '\u{060c}' | '\u{ff0c}' => ',',
            '\u{ff0b}' => '+',
            other => other,
        })
        .collect()
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}
