//! Golden texts: what a farmer reads, per language.

use super::number::NumberStyle;
use super::*;

fn locale(tag: &str) -> Locale {
    Locale::matching(tag).unwrap_or_else(|| panic!("{tag} is not built in"))
}

/// Without the isolation marks, which are tested on their own.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn say(tag: &str, text: impl Into<Text>) -> String {
    plain(&locale(tag).say(&text.into()))
}

/// The market's Thursday, 20 November 2025, 09:00 in Kigali.
const THURSDAY_MORNING: i64 = 1_763_622_000_000;
const KIGALI: i32 = 120;

fn deadline(tag: &str, hours: i64) -> String {
    let now = local_time(THURSDAY_MORNING, KIGALI);
    let due = local_time(THURSDAY_MORNING + hours * 3_600_000, KIGALI);
    say(tag, Arg::Deadline(Deadline { due, now }))
}

#[test]
fn every_language_writes_numbers_its_own_way() {
    // The table covers all languages planned, also those whose words are not there yet (CLDR 47).
    for (language, grouped, ungrouped, decimal) in [
        ("en", "1,234,567", "1,234", "1,234,567.50"),
        ("rw", "1.234.567", "1.234", "1.234.567,50"),
        ("sw", "1,234,567", "1,234", "1,234,567.50"),
        ("fr", "1\u{202f}234\u{202f}567", "1\u{202f}234", "1\u{202f}234\u{202f}567,50"),
        ("id", "1.234.567", "1.234", "1.234.567,50"),
        ("ms", "1,234,567", "1,234", "1,234,567.50"),
        ("es", "1.234.567", "1234", "1.234.567,50"),
        ("hi", "12,34,567", "1,234", "12,34,567.50"),
        ("zh", "1,234,567", "1,234", "1,234,567.50"),
        ("ar", "1,234,567", "1,234", "1,234,567.50"),
        ("ur", "1,234,567", "1,234", "1,234,567.50"),
        ("am", "1,234,567", "1,234", "1,234,567.50"),
    ] {
        let style = NumberStyle::of(language);
        assert_eq!(style.whole(1_234_567), grouped, "{language}");
        assert_eq!(style.whole(1_234), ungrouped, "{language}");
        assert_eq!(style.decimal(Decimal::new(123_456_750, 2)), decimal, "{language}");
        assert_eq!(style.whole(999), "999", "{language}");
    }
    assert_eq!(NumberStyle::of("en").whole(i64::MIN), "\u{2212}9,223,372,036,854,775,808");
    assert_eq!(NumberStyle::of("en").decimal(Decimal::new(-5, 2)), "\u{2212}0.05");
    assert_eq!(NumberStyle::of("es").whole(12_345), "12.345");
    assert_eq!(NumberStyle::of("hi").whole(123_456_789), "12,34,56,789");
}

#[test]
fn money_has_the_digits_of_its_currency() {
    let all = |minor, digits, currency| ["en", "fr", "rw", "sw"].map(|tag| say(tag, Arg::Money(Amount::new(minor, digits, currency))));
    assert_eq!(all(950_000, 0, "RWF"), ["950,000\u{a0}RWF", "950\u{202f}000\u{a0}RWF", "950.000\u{a0}RWF", "950,000\u{a0}RWF"]);
    assert_eq!(all(1_200, 2, "USD"), ["12.00\u{a0}USD", "12,00\u{a0}USD", "12,00\u{a0}USD", "12.00\u{a0}USD"]);
    assert_eq!(all(1_234_567, 3, "JOD")[0], "1,234.567\u{a0}JOD");
}

#[test]
fn weights_and_sizes() {
    let weights = [0, 250, 999, 1_000, 2_500, 40_125, 1_200_000].map(|grams| say("en", Arg::Weight(Weight::grams(grams))));
    assert_eq!(weights, ["0 kg", "250 g", "999 g", "1 kg", "2.5 kg", "40.125 kg", "1,200 kg"].map(|text| text.replace(' ', "\u{a0}")));
    assert_eq!(say("fr", Arg::Weight(Weight::grams(2_500))), "2,5\u{a0}kg");
    let sizes = [0, 90, 240, 9_999, 73_500, 999_999, 1_250_000].map(|bytes| say("en", Arg::Bytes(Bytes(bytes))));
    assert_eq!(sizes, ["0 kB", "0.1 kB", "0.3 kB", "10 kB", "74 kB", "1,000 kB", "1.3 MB"].map(|text| text.replace(' ', "\u{a0}")));
    assert_eq!(say("fr", Arg::Percent(Percent(50))), "50\u{a0}%");
}

#[test]
fn deadlines_are_said_as_people_say_them() {
    assert_eq!(deadline("en", -1), "time is up");
    assert_eq!(deadline("en", 5), "by this afternoon");
    assert_eq!(deadline("en", 10), "by this evening");
    assert_eq!(deadline("en", 17), "by this evening", "02:00 at night belongs to the evening before");
    assert_eq!(deadline("en", 25), "by tomorrow morning");
    assert_eq!(deadline("en", 82), "by Sunday evening");
    assert_eq!(deadline("en", 14 * 24), "by 4 December");
    assert_eq!(deadline("en", 50 * 24), "by 9 January 2026");
    assert_eq!(deadline("fr", 82), "avant dimanche soir");
    assert_eq!(deadline("rw", 82), "bitarenze ku cyumweru nimugoroba");
    assert_eq!(deadline("sw", 82), "kabla ya Jumapili jioni");
    let night = local_time(THURSDAY_MORNING - 8 * 3_600_000, KIGALI);
    let later = local_time(THURSDAY_MORNING - 6 * 3_600_000, KIGALI);
    assert_eq!(say("en", Arg::Deadline(Deadline { due: later, now: night })), "very soon");
}

#[test]
fn ages_and_days() {
    let ages = |tag: &str| [5, 90, 7_200, 259_200, 1_300_000, 8_000_000].map(|seconds| say(tag, Arg::Age(Age { seconds })));
    assert_eq!(ages("en"), ["just now", "1 minute ago", "2 hours ago", "3 days ago", "2 weeks ago", "3 months ago"]);
    assert_eq!(say("rw", Arg::Age(Age { seconds: 60 })), "hashize umunota 1");
    assert_eq!(say("rw", Arg::Age(Age { seconds: 120 })), "hashize iminota 2");
    assert_eq!(say("sw", Arg::Age(Age::between(0, 86_400_000))), "siku 1 iliyopita");
    assert_eq!(say("en", Arg::Age(Age::between(5_000, 0))), "just now", "a clock that went back");
    let today = local_time(THURSDAY_MORNING, KIGALI).date();
    let day = |days: i64| {
        let date = local_time(THURSDAY_MORNING + days * 86_400_000, KIGALI).date();
        [say("en", Arg::Day(Day { date, today })), say("fr", Arg::Day(Day { date, today }))]
    };
    assert_eq!(day(0), ["today", "aujourd’hui"]);
    assert_eq!(day(-1), ["yesterday", "hier"]);
    assert_eq!(day(3), ["23 November", "23 novembre"]);
    assert_eq!(day(60), ["19 January 2026", "19 janvier 2026"]);
}

#[test]
fn a_clock_gone_wrong_is_no_reason_to_fall_over() {
    for ms in [i64::MIN, -1, 0, i64::MAX] {
        for offset in [i32::MIN, 0, 345, i32::MAX] {
            let now = local_time(ms, offset);
            let due = local_time(THURSDAY_MORNING, KIGALI);
            assert!(!say("en", Arg::Deadline(Deadline { due, now })).is_empty());
            assert!(!say("en", Arg::Deadline(Deadline { due: now, now: due })).is_empty());
            assert!(!say("en", Arg::Day(Day { date: now.date(), today: due.date() })).is_empty());
        }
    }
}

#[test]
fn plural_forms_also_where_the_crate_knows_none() {
    let badge = |tag: &str, count: i64| say(tag, msg::tab_badge(count));
    assert_eq!(badge("en", 1), "1 waits for you");
    assert_eq!(badge("en", 1_200), "1,200 wait for you");
    assert_eq!(badge("fr", 0), "0 vous attend");
    assert_eq!(badge("fr", 2), "2 vous attendent");
    assert_eq!(badge("rw", 0), "Nta na kimwe kigutegereje");
    assert_eq!(badge("rw", 1), "Kimwe kiragutegereje");
    assert_eq!(badge("rw", 21), "21 biragutegereje");
}

#[test]
fn what_a_person_wrote_is_isolated_inside_a_sentence() {
    let said = Locale::ENGLISH.say(&msg::steps_progress(2, 6).into());
    assert_eq!(said, "Step \u{2068}2\u{2069} of \u{2068}6\u{2069}");
}

#[test]
fn the_phones_language_is_recognised() {
    for (reported, found) in [
        ("fr-RW", Some("fr")),
        ("sw_KE.UTF-8", Some("sw")),
        ("RW", Some("rw")),
        ("en-GB", Some("en")),
        ("C", None),
        ("", None),
        ("tlh", None),
    ] {
        assert_eq!(Locale::matching(reported).map(Locale::tag), found, "{reported}");
    }
}

#[test]
fn typed_numbers_in_any_digits() {
    assert_eq!(normalise_digits("٤٠ ۴۰ ४० 40 ٫"), "40 40 40 40 .");
    let en = |text: &str, digits| parse_fixed(text, digits, locale("en"));
    let rw = |text: &str, digits| parse_fixed(text, digits, locale("rw"));
    let fr = |text: &str, digits| parse_fixed(text, digits, locale("fr"));
    for (found, units) in [
        (en("12.50", 2), 1_250),
        (en("12,5", 2), 1_250),
        (en("1,200", 2), 120_000),
        (en("1,234,567.89", 2), 123_456_789),
        (en("1.234.567", 0), 1_234_567),
        (en("12,34,567", 0), 1_234_567),
        (en("1.200", 3), 1_200),
        (en(".5", 2), 50),
        (en("12.", 2), 1_200),
        (en("٤٠٫٥", 3), 40_500),
        (en("१२", 0), 12),
        (rw("1.200", 2), 120_000),
        (rw("1,200", 3), 1_200),
        (rw("12.50", 2), 1_250),
        (fr("1\u{202f}234,5", 2), 123_450),
        (fr(" 9 500 ", 0), 9_500),
        (fr("12.500000", 2), 1_250),
    ] {
        assert_eq!(found, Ok(units));
    }
    for (found, problem) in [
        (en("", 2), NumberProblem::Empty),
        (en("  ", 2), NumberProblem::Empty),
        (en("12.505", 2), NumberProblem::TooManyDecimals),
        (fr("0,5", 0), NumberProblem::TooManyDecimals),
        (en("-5", 2), NumberProblem::NotANumber),
        (en("1e5", 2), NumberProblem::NotANumber),
        (en("12kg", 2), NumberProblem::NotANumber),
        (en(".", 2), NumberProblem::NotANumber),
        (en("1,2,3", 2), NumberProblem::NotANumber),
        (en("NaN", 2), NumberProblem::NotANumber),
        (en("99999999999999999999", 2), NumberProblem::TooLarge),
    ] {
        assert_eq!(found, Err(problem));
    }
}
