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

/// Every language that is built in, in the order in which they are offered: a new one fails here until it has its line in each table.
fn every_language<T>(golden: &[(&'static str, T)]) {
    assert_eq!(golden.iter().map(|(tag, _)| *tag).collect::<Vec<_>>(), Locale::all().map(Locale::tag).collect::<Vec<_>>());
}

#[test]
fn every_language_writes_numbers_its_own_way() {
    // As CLDR 47 has them: a whole number, a small one, one with decimals, one below zero.
    let golden = [
        ("en", ["1,234,567", "1,234", "1,234,567.50", "\u{2212}5"]),
        ("am", ["1,234,567", "1,234", "1,234,567.50", "\u{2212}5"]),
        ("ar", ["1,234,567", "1,234", "1,234,567.50", "\u{200e}\u{2212}5"]),
        ("es", ["1.234.567", "1234", "1.234.567,50", "\u{2212}5"]),
        ("fr", ["1\u{202f}234\u{202f}567", "1\u{202f}234", "1\u{202f}234\u{202f}567,50", "\u{2212}5"]),
        ("hi", ["12,34,567", "1,234", "12,34,567.50", "\u{2212}5"]),
        ("id", ["1.234.567", "1.234", "1.234.567,50", "\u{2212}5"]),
        ("ms", ["1,234,567", "1,234", "1,234,567.50", "\u{2212}5"]),
        ("rw", ["1.234.567", "1.234", "1.234.567,50", "\u{2212}5"]),
        ("sw", ["1,234,567", "1,234", "1,234,567.50", "\u{2212}5"]),
        ("ur", ["1,234,567", "1,234", "1,234,567.50", "\u{200e}\u{2212}5"]),
        ("zh-Hans", ["1,234,567", "1,234", "1,234,567.50", "\u{2212}5"]),
    ];
    every_language(&golden);
    for (tag, numbers) in golden {
        let style = locale(tag).numbers();
        let written = [style.whole(1_234_567), style.whole(1_234), style.decimal(Decimal::new(123_456_750, 2)), style.whole(-5)];
        assert_eq!(written, numbers, "{tag}");
        assert_eq!(style.whole(999), "999", "{tag}");
    }
    assert_eq!(NumberStyle::of("en").whole(i64::MIN), "\u{2212}9,223,372,036,854,775,808");
    assert_eq!(NumberStyle::of("en").decimal(Decimal::new(-5, 2)), "\u{2212}0.05");
    assert_eq!(NumberStyle::of("es").whole(12_345), "12.345");
    assert_eq!(NumberStyle::of("hi").whole(123_456_789), "12,34,56,789");
}

#[test]
fn money_has_the_digits_of_its_currency_and_its_code_behind_it() {
    let golden = [
        ("en", ["950,000 RWF", "12.00 USD", "1,234.567 JOD"]),
        ("am", ["950,000 RWF", "12.00 USD", "1,234.567 JOD"]),
        ("ar", ["950,000 RWF", "12.00 USD", "1,234.567 JOD"]),
        ("es", ["950.000 RWF", "12,00 USD", "1234,567 JOD"]),
        ("fr", ["950\u{202f}000 RWF", "12,00 USD", "1\u{202f}234,567 JOD"]),
        ("hi", ["9,50,000 RWF", "12.00 USD", "1,234.567 JOD"]),
        ("id", ["950.000 RWF", "12,00 USD", "1.234,567 JOD"]),
        ("ms", ["950,000 RWF", "12.00 USD", "1,234.567 JOD"]),
        ("rw", ["950.000 RWF", "12,00 USD", "1.234,567 JOD"]),
        ("sw", ["950,000 RWF", "12.00 USD", "1,234.567 JOD"]),
        ("ur", ["950,000 RWF", "12.00 USD", "1,234.567 JOD"]),
        ("zh-Hans", ["950,000 RWF", "12.00 USD", "1,234.567 JOD"]),
    ];
    every_language(&golden);
    for (tag, amounts) in golden {
        let money = |minor, digits, currency| say(tag, Arg::Money(Amount::new(minor, digits, currency)));
        let written = [money(950_000, 0, "RWF"), money(1_200, 2, "USD"), money(1_234_567, 3, "JOD")];
        assert_eq!(written, amounts.map(|amount| amount.replace(' ', "\u{a0}")), "{tag}");
    }
}

#[test]
fn units_stay_with_their_numbers_in_every_language() {
    let golden = [
        ("en", ["2.5 kg", "250 g", "1.3 MB", "50%"]),
        ("am", ["2.5 ኪሎ", "250 ግራም", "1.3 MB", "50%"]),
        ("ar", ["2.5 كغ", "250 غ", "1.3 م.ب", "50%"]),
        ("es", ["2,5 kg", "250 g", "1,3 MB", "50 %"]),
        ("fr", ["2,5 kg", "250 g", "1,3 Mo", "50 %"]),
        ("hi", ["2.5 किलो", "250 ग्राम", "1.3 MB", "50%"]),
        ("id", ["2,5 kg", "250 g", "1,3 MB", "50%"]),
        ("ms", ["2.5 kg", "250 g", "1.3 MB", "50%"]),
        ("rw", ["2,5 kg", "250 g", "1,3 MB", "50%"]),
        ("sw", ["2.5 kg", "250 g", "1.3 MB", "50%"]),
        ("ur", ["2.5 کلو", "250 گرام", "1.3 MB", "50%"]),
        ("zh-Hans", ["2.5 公斤", "250 克", "1.3 MB", "50%"]),
    ];
    every_language(&golden);
    for (tag, units) in golden {
        let weight = |grams| say(tag, Arg::Weight(Weight::grams(grams)));
        let written = [weight(2_500), weight(250), say(tag, Arg::Bytes(Bytes(1_250_000))), say(tag, Arg::Percent(Percent(50)))];
        assert_eq!(written, units.map(|unit| unit.replace(' ', "\u{a0}")), "{tag}");
    }
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
fn every_language_says_days_deadlines_and_ages() {
    let golden = [
        (
            "en",
            ["by tomorrow morning", "by Sunday evening", "by 9 January 2026", "23 November", "1 minute ago", "2 hours ago", "3 days ago"],
        ),
        ("am", ["እስከ ነገ ጠዋት", "እስከ እሑድ ማታ", "እስከ ጃንዋሪ 9 ቀን 2026", "ኖቬምበር 23", "ከ1 ደቂቃ በፊት", "ከ2 ሰዓቶች በፊት", "ከ3 ቀናት በፊት"]),
        ("ar", ["حتى صباح الغد", "حتى مساء الأحد", "حتى 9 يناير 2026", "23 نوفمبر", "قبل دقيقة", "قبل ساعتين", "قبل 3 أيام"]),
        (
            "es",
            [
                "antes de mañana por la mañana",
                "antes del domingo por la noche",
                "antes del 9 de enero de 2026",
                "23 de noviembre",
                "hace 1 minuto",
                "hace 2 horas",
                "hace 3 días",
            ],
        ),
        (
            "fr",
            [
                "avant demain matin",
                "avant dimanche soir",
                "avant le 9 janvier 2026",
                "23 novembre",
                "il y a 1 minute",
                "il y a 2 heures",
                "il y a 3 jours",
            ],
        ),
        ("hi", ["कल सुबह तक", "रविवार शाम तक", "9 जनवरी 2026 तक", "23 नवंबर", "1 मिनट पहले", "2 घंटे पहले", "3 दिन पहले"]),
        (
            "id",
            [
                "paling lambat besok pagi",
                "paling lambat Minggu malam",
                "paling lambat 9 Januari 2026",
                "23 November",
                "1 menit lalu",
                "2 jam lalu",
                "3 hari lalu",
            ],
        ),
        (
            "ms",
            [
                "selewatnya pagi esok",
                "selewatnya malam Ahad",
                "selewatnya 9 Januari 2026",
                "23 November",
                "1 minit lalu",
                "2 jam lalu",
                "3 hari lalu",
            ],
        ),
        (
            "rw",
            [
                "bitarenze ejo mu gitondo",
                "bitarenze ku cyumweru nimugoroba",
                "bitarenze 9 Mutarama 2026",
                "23 Ugushyingo",
                "hashize umunota 1",
                "hashize amasaha 2",
                "hashize iminsi 3",
            ],
        ),
        (
            "sw",
            [
                "kabla ya kesho asubuhi",
                "kabla ya Jumapili jioni",
                "kabla ya 9 Januari 2026",
                "23 Novemba",
                "dakika 1 iliyopita",
                "saa 2 zilizopita",
                "siku 3 zilizopita",
            ],
        ),
        ("ur", ["کل صبح تک", "اتوار کی شام تک", "9 جنوری، 2026 تک", "23 نومبر", "1 منٹ پہلے", "2 گھنٹے پہلے", "3 دن پہلے"]),
        ("zh-Hans", ["明天上午前", "星期日晚上前", "2026年1月9日前", "11月23日", "1 分钟前", "2 小时前", "3 天前"]),
    ];
    every_language(&golden);
    let today = local_time(THURSDAY_MORNING, KIGALI).date();
    let date = local_time(THURSDAY_MORNING + 3 * 86_400_000, KIGALI).date();
    for (tag, words) in golden {
        let age = |seconds| say(tag, Arg::Age(Age { seconds }));
        let day = say(tag, Arg::Day(Day { date, today }));
        let said = [deadline(tag, 25), deadline(tag, 82), deadline(tag, 50 * 24), day, age(90), age(7_200), age(259_200)];
        assert_eq!(said, words, "{tag}");
    }
}

#[test]
fn arabic_has_six_forms_and_each_is_said() {
    let said: Vec<String> = [0, 1, 2, 3, 11, 100].map(|count| say("ar", msg::age_days(count))).into();
    assert_eq!(said, ["قبل 0 يوم", "قبل يوم", "قبل يومين", "قبل 3 أيام", "قبل 11 يومًا", "قبل 100 يوم"]);
    // In Hindi and Amharic nothing is one thing; in Chinese, Indonesian and Malay there is one form for all.
    assert_eq!(say("hi", msg::age_weeks(0)), "0 हफ़्ता पहले");
    assert_eq!(say("am", msg::age_weeks(2)), "ከ2 ሳምንታት በፊት");
    assert_eq!(say("id", msg::age_weeks(2)), "2 minggu lalu");
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
        ("zh-CN", Some("zh-Hans")),
        ("zh-Hans-CN", Some("zh-Hans")),
        ("ar_JO.UTF-8", Some("ar")),
        ("in_ID", Some("id")),
        ("", None),
        ("tlh", None),
    ] {
        assert_eq!(Locale::matching(reported).map(Locale::tag), found, "{reported}");
    }
}

#[test]
fn typed_numbers_in_any_digits() {
    assert_eq!(normalise_digits("٤٠ ۴۰ ४० ４０ 40 ٫ ．"), "40 40 40 40 40 . .");
    assert_eq!(normalise_digits("１，５ ٬ ، ＋２５０"), "1,5 , , +250");
    assert_eq!(normalise_digits("\u{200f}\u{2067}٧\u{2069}\u{061c}"), "7", "marks of direction are pasted along unseen");
    assert_eq!(normalise_digits("12 kg"), "12 kg", "what is no number is for `protocol` to refuse");
}

#[test]
fn what_is_typed_in_any_script_is_the_same_amount() {
    use protocol::{Country, Currency, Money, PhoneNumber, Quantity, Unit};
    let usd: Currency = "USD".parse().unwrap();
    for (forty_and_a_half, phone) in [
        ("40.5", "0788123456"),
        ("٤٠٫٥", "٠٧٨٨١٢٣٤٥٦"),
        ("۴۰٫۵", "۰۷۸۸۱۲۳۴۵۶"),
        ("४०.५", "०७८८१२३४५६"),
        ("４０．５", "０７８８１２３４５６"),
    ] {
        let typed = normalise_digits(forty_and_a_half);
        assert_eq!(Quantity::parse(&typed, Unit::Kilogram), Ok(Quantity::Grams(40_500)), "{forty_and_a_half}");
        assert_eq!(Money::parse(&typed, usd).unwrap().minor, 4_050, "{forty_and_a_half}");
        assert_eq!(PhoneNumber::parse(&normalise_digits(phone), Country::RW).unwrap().as_str(), "+250788123456", "{phone}");
    }
}
