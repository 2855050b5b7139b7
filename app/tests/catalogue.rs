//! What the build refuses in `locales/`, on small languages made for it.

#![allow(clippy::unwrap_used, clippy::panic)] // tests; clippy only recognises the functions marked so

#[allow(dead_code)]
#[path = "../build/catalogue.rs"]
mod catalogue;

use catalogue::{Catalogue, Kind, Language, Source};

fn language(tag: &str, source: &str) -> Language {
    Language { tag: tag.to_owned(), files: vec![Source { path: format!("{tag}/test.ftl"), source: source.to_owned() }] }
}

fn problems(english: &str, other: (&str, &str)) -> String {
    match Catalogue::check(&[language("en", english), language(other.0, other.1)]) {
        Ok(_) => String::new(),
        Err(problems) => problems.join("\n"),
    }
}

const WAITING: &str = "# $count (Number): things\nwaiting = { $count ->\n [one] { $count } thing\n *[other] { $count } things\n }\n";

#[test]
fn a_message_becomes_a_function_with_typed_parameters() {
    let source = "# Says hello.\n# $name (Text): whose\n# $price (Money): how much\nhello = { $name } pays { $price }\n";
    let catalogue = Catalogue::check(&[language("en", source)]).unwrap();
    let [hello] = catalogue.messages.as_slice() else { panic!("one message") };
    assert_eq!((hello.id.as_str(), hello.doc.as_str()), ("hello", "Says hello."));
    assert_eq!(hello.variables, [("name".to_owned(), Kind::Text), ("price".to_owned(), Kind::Money)]);
}

#[test]
fn languages_must_say_the_same_things() {
    assert_eq!(problems("a = A\n", ("fr", "a = A\n")), "");
    assert!(problems("a = A\nb = B\n", ("fr", "a = A\n")).contains("locales/fr: b is missing"));
    assert!(problems("a = A\n", ("fr", "a = A\nb = B\n")).contains("English has no such message"));
    assert!(problems(WAITING, ("fr", "waiting = des choses\n")).contains("does not use $count"));
    assert!(problems("a = A\n", ("fr", "a = { $x }\n")).contains("uses $x, which English does not have"));
}

#[test]
fn every_variable_has_a_kind() {
    assert!(problems("a = { $x }\n", ("fr", "a = { $x }\n")).contains("say the kind of $x"));
    assert!(problems("# $x (Colour): red\na = { $x }\n", ("fr", "a = { $x }\n")).contains("$x has an unknown kind"));
    assert!(problems("# $x (Text): old\na = A\n", ("fr", "a = A\n")).contains("the message does not use it"));
}

#[test]
fn plural_forms_are_those_of_the_language_and_no_more() {
    let forms = |tag, forms: &str| {
        problems(WAITING, (tag, &format!("waiting = {{ $count ->\n {} }}\n", forms.replace(" [", "\n [").replace(" *", "\n *") + "\n")))
    };
    assert_eq!(forms("rw", "[0] nta { $count } [1] kimwe *[other] { $count }"), "");
    assert!(forms("rw", "[one] kimwe *[other] { $count }").contains("rw never yields [one]"));
    assert!(forms("fr", "[one] une [many] { $count } *[other] { $count }").contains("fr never yields [many]"));
    assert!(forms("ar", "[one] 1 *[other] { $count }").contains("the plural form [few] is missing"));
    assert_eq!(forms("ar", "[zero] 0 [one] 1 [two] 2 [few] 3 [many] 11 *[other] { $count }"), "");
}

#[test]
fn the_cases_of_a_text_are_the_same_in_every_language() {
    let english = "# $why (Text): signal, held\nwhy = { $why ->\n [held] waits for help\n *[signal] goes soon\n }\n";
    let french = |cases: &str| problems(english, ("fr", &format!("why = {{ $why ->\n {cases}\n }}\n")));
    assert_eq!(french("[held] attend\n *[signal] part"), "");
    assert!(french("*[signal] part").contains("the case [held] of $why is missing"));
    assert!(french("[held] attend\n [gone] parti\n *[signal] part").contains("English has no case [gone] of $why"));
    let month = "# $month (Number): 1 to 12\nmonth = { $month ->\n [1] January\n *[other] later\n }\n";
    assert!(
        problems(month, ("id", "month = { $month ->\n [2] Februari\n *[other] nanti\n }\n")).contains("the case [1] of $month is missing")
    );
}

#[test]
fn what_would_hide_from_these_checks_is_refused() {
    assert!(problems("# $x (Number): n\na = { NUMBER($x) }\n", ("fr", "a = { $x }\n")).contains("formats nothing here"));
    assert!(problems("a = A\nb = { a }\n", ("fr", "a = A\nb = B\n")).contains("refers to a"));
    assert!(problems("a = A\n    .title = T\n", ("fr", "a = A\n")).contains("messages of their own"));
    assert!(problems("a = A\na = B\n", ("fr", "a = A\n")).contains("said twice"));
    assert!(problems("a = { $\n", ("fr", "a = A\n")).contains("en/test.ftl"));
}
