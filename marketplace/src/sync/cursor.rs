//! Cursors: the market's epoch and the last change number that a phone has, as one opaque text.

use protocol::Cursor;

/// Where a phone stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// It has everything up to this change number.
    At(u64),
    /// Nobody can say: it must read everything again.
    Lost,
}

/// Reads a cursor, for a seller whose last change number is `head`. One of another epoch, from the future, or not written by this
/// market is lost.
pub(super) fn read(cursor: &Cursor, epoch: &str, head: u64) -> Position {
    if cursor.0.is_empty() {
        return Position::At(0);
    }
    let number = cursor.0.strip_prefix(epoch).and_then(|rest| rest.strip_prefix('.'));
    match number.and_then(|text| text.parse::<u64>().ok().filter(|n| n.to_string() == text)) {
        Some(number) if number <= head => Position::At(number),
        _ => Position::Lost,
    }
}

/// Writes a cursor.
pub(super) fn write(epoch: &str, number: u64) -> Cursor {
    Cursor(format!("{epoch}.{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_that_this_market_wrote_and_others() {
        let at = |text: &str| read(&Cursor(text.into()), "5f3a9c01", 12);
        assert_eq!(at(""), Position::At(0));
        assert_eq!(at("5f3a9c01.0"), Position::At(0));
        assert_eq!(at(&write("5f3a9c01", 12).0), Position::At(12));
        for lost in
            ["5f3a9c01.13", "5f3a9c02.1", "5f3a9c01", "5f3a9c01.", "5f3a9c01.-1", "5f3a9c01.+1", "5f3a9c01.01", "12", "\u{0}", "x.y"]
        {
            assert_eq!(at(lost), Position::Lost, "{lost}");
        }
    }
}
