//! Numbers, money, weights and dates as each language writes them (Unicode CLDR). The amounts themselves come from the protocol.

use super::words::{Language, Words, count, text};
use protocol::{Day, MarketTime, Money, Quantity, Unit, decimal};

impl Language {
    /// What stands before the decimals.
    pub(crate) const fn decimal_mark(self) -> char {
        match self {
            Self::French => ',',
            Self::English | Self::Chinese => '.',
        }
    }

    /// What stands between thousands: in French a narrow no-break space.
    const fn group_mark(self) -> char {
        match self {
            Self::French => '\u{202f}',
            Self::English | Self::Chinese => ',',
        }
    }
}

impl Words {
    /// A number as the protocol writes it (`1234.50`), as the language does.
    pub(crate) fn number(self, plain: &str) -> String {
        let (whole, fraction) = plain.split_once('.').map_or((plain, None), |(whole, fraction)| (whole, Some(fraction)));
        let mut out = String::with_capacity(plain.len() + 8);
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push(self.0.group_mark());
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            out.push(self.0.decimal_mark());
            out.push_str(fraction);
        }
        out
    }

    /// An amount of money, with the decimals of its currency and its three letters: signs such as `$` mean several currencies.
    pub(crate) fn money(self, money: Money) -> String {
        self.fill("money", [("number", text(self.number(&money.plain()))), ("currency", text(money.currency.code().to_owned()))])
    }

    /// What a price is for.
    pub(crate) fn per(self, unit: Unit) -> String {
        self.say(match unit {
            Unit::Kilogram => "per-kilogram",
            Unit::Gram => "per-gram",
            Unit::Jin => "per-jin",
            Unit::Bag60 => "per-bag60",
            Unit::Piece => "per-piece",
        })
    }

    /// An amount of goods, counted in `unit` where that needs no more than three decimals, otherwise in kilograms.
    pub(crate) fn quantity(self, quantity: Quantity, unit: Unit) -> String {
        let (plain, unit) = counted_in(quantity, unit).unwrap_or_else(|| match quantity {
            Quantity::Grams(grams) => (decimal::plain(grams, 3), Unit::Kilogram),
            Quantity::Pieces(pieces) => (decimal::plain(pieces, 0), Unit::Piece),
        });
        let plain = trimmed(&plain);
        let id = match unit {
            Unit::Kilogram => "amount-kilogram",
            Unit::Gram => "amount-gram",
            Unit::Jin => "amount-jin",
            Unit::Bag60 => "amount-bag60",
            Unit::Piece => "amount-piece",
        };
        self.fill(id, [("number", text(self.number(plain))), ("count", count(plain))])
    }

    /// A calendar day.
    pub(crate) fn day(self, day: Day) -> String {
        self.date(i64::from(day.year()), i64::from(day.month()), i64::from(day.day()))
    }

    /// A moment, in universal time: buyer and seller are seldom in one time zone, and a page without script knows neither.
    pub(crate) fn moment(self, at: MarketTime) -> String {
        let Some(at) = civil(at) else { return String::new() };
        let date = self.date(at.year().into(), at.month().into(), at.day().into());
        self.fill("date-time", [("date", text(date)), ("time", text(format!("{:02}:{:02}", at.hour(), at.minute())))])
    }

    fn date(self, year: i64, month: i64, day: i64) -> String {
        let month = self.say(&format!("month-{month}"));
        self.fill("date", [("day", day.into()), ("month", text(month)), ("year", text(year.to_string()))])
    }
}

/// A moment for the `datetime` attribute.
pub(crate) fn machine_moment(at: MarketTime) -> String {
    jiff::Timestamp::from_millisecond(at.0).map(|at| at.to_string()).unwrap_or_default()
}

fn civil(at: MarketTime) -> Option<jiff::civil::DateTime> {
    let at = jiff::Timestamp::from_millisecond(at.0).ok()?;
    Some(jiff::tz::Offset::UTC.to_datetime(at))
}

/// The quantity in thousandths of the unit, if that is exact.
fn counted_in(quantity: Quantity, unit: Unit) -> Option<(String, Unit)> {
    let thousandths = quantity.amount().checked_mul(1000)?;
    let exact = quantity.measure() == unit.measure() && thousandths % unit.size() == 0;
    exact.then(|| (decimal::plain(thousandths / unit.size(), 3), unit))
}

/// Without decimals that say nothing: `5.500` is 5.5.
fn trimmed(plain: &str) -> &str {
    if plain.contains('.') { plain.trim_end_matches('0').trim_end_matches('.') } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::Currency;

    const EN: Words = Words(Language::English);
    const FR: Words = Words(Language::French);
    const ZH: Words = Words(Language::Chinese);

    #[test]
    fn money_follows_language_and_currency() {
        let dollars = Money::new(123_450, Currency::USD);
        assert_eq!(EN.money(dollars), "1,234.50\u{a0}USD");
        assert_eq!(FR.money(dollars), "1\u{202f}234,50\u{a0}USD");
        assert_eq!(ZH.money(dollars), "1,234.50\u{a0}USD");
        assert_eq!(FR.money(Money::new(1_234_567, Currency::RWF)), "1\u{202f}234\u{202f}567\u{a0}RWF");
        assert_eq!(EN.money(Money::new(1500, "JOD".parse().unwrap())), "1.500\u{a0}JOD");
        assert_eq!(EN.money(Money::new(100_000, Currency::RWF)), "100,000\u{a0}RWF");
    }

    #[test]
    fn goods_are_counted_as_they_are_priced() {
        for (words, quantity, unit, expected) in [
            (EN, Quantity::Grams(40_000), Unit::Kilogram, "40\u{a0}kg"),
            (FR, Quantity::Grams(1_234_500), Unit::Kilogram, "1\u{202f}234,5\u{a0}kg"),
            (EN, Quantity::Grams(250), Unit::Gram, "250\u{a0}g"),
            (EN, Quantity::Grams(60_000), Unit::Bag60, "1\u{a0}bag of 60\u{a0}kg"),
            (EN, Quantity::Grams(30_000), Unit::Bag60, "0.5\u{a0}bags of 60\u{a0}kg"),
            (FR, Quantity::Grams(90_000), Unit::Bag60, "1,5\u{a0}sac de 60\u{a0}kg"),
            (FR, Quantity::Grams(120_000), Unit::Bag60, "2\u{a0}sacs de 60\u{a0}kg"),
            (EN, Quantity::Grams(50_000), Unit::Bag60, "50\u{a0}kg"),
            (ZH, Quantity::Grams(1500), Unit::Jin, "3\u{a0}斤"),
            (EN, Quantity::Pieces(1), Unit::Piece, "1\u{a0}piece"),
            (EN, Quantity::Pieces(1200), Unit::Piece, "1,200\u{a0}pieces"),
            (EN, Quantity::Grams(0), Unit::Kilogram, "0\u{a0}kg"),
        ] {
            assert_eq!(words.quantity(quantity, unit), expected);
        }
    }

    #[test]
    fn dates_follow_the_language() {
        let day = "2026-05-01".parse().unwrap();
        assert_eq!(EN.day(day), "1 May 2026");
        assert_eq!(FR.day(day), "1er mai 2026");
        assert_eq!(ZH.day(day), "2026年5月1日");
        let at = MarketTime(1_763_779_200_000);
        assert_eq!(EN.moment(at), "22 November 2025, 02:40 UTC");
        assert_eq!(machine_moment(at), "2025-11-22T02:40:00Z");
        assert_eq!(EN.moment(MarketTime(i64::MAX)), "");
    }
}
