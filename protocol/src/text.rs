//! Words that people write: cleaned of what cannot be seen, and bounded.

use serde::{Deserialize, Serialize};

/// Why some text cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum TextError {
    /// Nothing visible in it.
    #[error("empty")]
    Empty,
    /// More characters, or more bytes, than allowed.
    #[error("too long")]
    TooLong,
    /// Characters that cannot be seen, or stray spaces: the sender did not clean it.
    #[error("not cleaned")]
    Unclean,
}

/// The bounds of one kind of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The most characters (Unicode scalar values), after cleaning.
    pub max: usize,
    /// Whether it may be empty, and whether it may have several lines.
    pub shape: Shape,
}

/// What a text may look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One line with something in it.
    Line,
    /// One line, or nothing.
    OptionalLine,
    /// Several lines, or nothing.
    Lines,
}

impl Text {
    /// A listing's title.
    pub const TITLE: Self = Self { max: 80, shape: Shape::Line };
    /// A listing's description.
    pub const DESCRIPTION: Self = Self { max: 2000, shape: Shape::Lines };
    /// A person's, cooperative's or village's name.
    pub const NAME: Self = Self { max: 60, shape: Shape::Line };
    /// A grade, such as "AA" or "screen 16".
    pub const GRADE: Self = Self { max: 40, shape: Shape::OptionalLine };
    /// A place, where it may be left out.
    pub const PLACE: Self = Self { max: 60, shape: Shape::OptionalLine };
    /// A postal address.
    pub const ADDRESS: Self = Self { max: 300, shape: Shape::Lines };
    /// A note to the other side of an order.
    pub const NOTE: Self = Self { max: 500, shape: Shape::Lines };

    /// The text without what cannot be seen, trimmed; or why it cannot be kept.
    ///
    /// Taken out: control characters, byte order marks, zero-width spaces, and the bidirectional overrides and isolates that
    /// could make a name read as another (Unicode TR #36). Kept: the zero-width joiner and non-joiner, which Persian, Urdu,
    /// Hindi and others need inside words, but not at the edges and not alone.
    pub fn clean(self, text: &str) -> Result<String, TextError> {
        // A bound on work: nothing that is far too long is looked at character by character.
        if text.len() > self.max.saturating_mul(16) {
            return Err(TextError::TooLong);
        }
        let lines = self.shape == Shape::Lines;
        let mut out = String::with_capacity(text.len());
        let mut space = false;
        for c in text.chars() {
            match c {
                '\n' if lines => {
                    out.truncate(out.trim_end_matches(' ').len());
                    out.push('\n');
                    space = false;
                }
                _ if invisible(c) => {}
                _ if c.is_whitespace() || c.is_control() => {
                    // Carriage returns and tabs become one space, as do runs of spaces.
                    if c != '\r' || !lines {
                        space = true;
                    }
                }
                _ => {
                    if space && !out.is_empty() && !out.ends_with('\n') {
                        out.push(' ');
                    }
                    space = false;
                    out.push(c);
                }
            }
        }
        let out = out.trim_matches(|c: char| c.is_whitespace() || joiner(c)).to_owned();
        if out.chars().count() > self.max {
            return Err(TextError::TooLong);
        }
        if out.is_empty() && self.shape == Shape::Line {
            return Err(TextError::Empty);
        }
        Ok(out)
    }

    /// Whether the text is exactly as [`clean`](Self::clean) would leave it: the market refuses what a phone did not clean.
    pub fn check(self, text: &str) -> Result<(), TextError> {
        match self.clean(text) {
            Ok(clean) if clean == text => Ok(()),
            Ok(_) => Err(TextError::Unclean),
            Err(error) => Err(error),
        }
    }
}

const fn joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

const fn invisible(c: char) -> bool {
    matches!(c,
        '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}' | '\u{200b}'
        | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_cannot_be_seen_is_taken_out() {
        assert_eq!(Text::NAME.clean("  Amina\u{200b}\u{202e} Uwase\t ").as_deref(), Ok("Amina Uwase"));
        assert_eq!(Text::NAME.clean("\u{200b}\u{feff} \u{200d}"), Err(TextError::Empty));
        assert_eq!(Text::NAME.clean("أمينة").as_deref(), Ok("أمينة"));
        assert_eq!(Text::NAME.clean("می\u{200c}خواهم").as_deref(), Ok("می\u{200c}خواهم"));
        assert_eq!(Text::TITLE.clean("a\nb").as_deref(), Ok("a b"));
        assert_eq!(Text::DESCRIPTION.clean("a \r\n\n b\t\tc").as_deref(), Ok("a\n\nb c"));
        assert_eq!(Text::DESCRIPTION.clean("").as_deref(), Ok(""));
    }

    #[test]
    fn ten_kilobytes_are_no_title() {
        assert_eq!(Text::TITLE.clean(&"x".repeat(10_240)), Err(TextError::TooLong));
        assert_eq!(Text::TITLE.clean(&"क".repeat(80)).map(|t| t.len()), Ok(240));
        assert_eq!(Text::TITLE.clean(&"क".repeat(81)), Err(TextError::TooLong));
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in any::<String>()) {
            for kind in [Text::TITLE, Text::DESCRIPTION, Text::GRADE] {
                if let Ok(clean) = kind.clean(&text) {
                    prop_assert_eq!(kind.check(&clean), Ok(()));
                }
            }
        }
    }
}
