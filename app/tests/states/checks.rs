//! What must hold of every page, whatever it shows.

use std::collections::{BTreeMap, BTreeSet};

use app::countries;
use app::i18n::Locale;
use scraper::{ElementRef, Html, Node, Selector};

use super::phone::HERS;
use super::stage::count;

pub(crate) fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn count_in(element: ElementRef<'_>, selector: &str) -> usize {
    element.select(&Selector::parse(selector).unwrap()).count()
}

/// As a person reads it: without what keeps directions apart, with plain spaces.
pub(crate) fn plain(text: &str) -> String {
    let text = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn page_text(html: &Html) -> String {
    plain(&html.root_element().text().collect::<Vec<_>>().join(" "))
}

/// What a screen reader says of an element's inside.
fn heard(element: ElementRef<'_>) -> String {
    let mut said = String::new();
    for child in element.children() {
        match child.value() {
            Node::Text(text) => said.push_str(text),
            Node::Element(inner) if inner.attr("aria-hidden") != Some("true") => {
                said.push_str(inner.attr("alt").unwrap_or_default());
                said.extend(ElementRef::wrap(child).map(heard));
            }
            _ => {}
        }
    }
    said
}

/// The name of a control: its own words, or those that belong to it.
fn name(html: &Html, control: ElementRef<'_>) -> String {
    let element = control.value();
    if let Some(label) = element.attr("aria-label") {
        return label.to_owned();
    }
    let by_id = |id: &str| all(html, &format!("[id='{id}']")).into_iter().map(heard).collect::<String>();
    if let Some(labelled) = element.attr("aria-labelledby") {
        return by_id(labelled);
    }
    match element.name() {
        "input" | "select" | "textarea" => {
            let around = control.ancestors().filter_map(ElementRef::wrap).find(|around| around.value().name() == "label").map(heard);
            let before = element.attr("id").map(|id| all(html, &format!("label[for='{id}']")).into_iter().map(heard).collect());
            around.or(before).unwrap_or_default()
        }
        "fieldset" => {
            control.children().filter_map(ElementRef::wrap).find(|child| child.value().name() == "legend").map(heard).unwrap_or_default()
        }
        "nav" | "dialog" => String::new(),
        _ if matches!(element.attr("role"), Some("group" | "progressbar")) => String::new(),
        _ => heard(control),
    }
}

/// What is wrong with how a page is made.
pub(crate) fn structure(html: &Html) -> Vec<String> {
    let mut wrong = Vec::new();
    let levels: Vec<u32> = all(html, "h1, h2, h3, h4, h5, h6").iter().map(|heading| heading.value().name()[1..].parse().unwrap()).collect();
    if levels.first() != Some(&1) || levels.iter().filter(|level| **level == 1).count() != 1 {
        wrong.push(format!("not one title that comes first: {levels:?}"));
    }
    if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
        wrong.push(format!("a level of headings is left out: {levels:?}"));
    }
    if (count(html, "main"), count(html, "main.screen-body"), count(html, ".top-bar button[data-testid=help]")) != (1, 1, 1) {
        wrong.push("not one middle with its help".to_owned());
    }
    let ids: Vec<&str> = all(html, "[id]").iter().filter_map(|element| element.value().attr("id")).collect();
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    if known.len() != ids.len() {
        wrong.push(format!("an id is there twice: {ids:?}"));
    }
    for attribute in ["for", "aria-labelledby", "aria-describedby"] {
        for element in all(html, &format!("[{attribute}]")) {
            let named = element.value().attr(attribute).unwrap_or_default();
            wrong.extend(named.split_whitespace().filter(|id| !known.contains(id)).map(|id| format!("{attribute}={id} is nowhere")));
        }
    }
    let controls = "button, a, input, select, textarea, summary, fieldset, nav, dialog, [role=group], [role=progressbar]";
    for control in all(html, controls) {
        if !name(html, control).chars().any(char::is_alphanumeric) {
            wrong.push(format!("without a name: {}", control.html().chars().take(160).collect::<String>()));
        }
    }
    for link in all(html, "a") {
        if link.value().attr("href").is_none_or(str::is_empty) {
            wrong.push(format!("leads nowhere: {}", link.html().chars().take(160).collect::<String>()));
        }
    }
    if count(html, "img:not([alt])") > 0 {
        wrong.push("a picture without words, not even none".to_owned());
    }
    for problem in all(html, ".field-problem") {
        if count_in(problem, "svg") == 0 {
            wrong.push(format!("a mistake that only its colour tells: {}", heard(problem)));
        }
    }
    // Two groups of radio buttons with one name would be one group.
    let mut groups: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for radio in all(html, "input[type=radio]") {
        let group = radio.ancestors().filter_map(ElementRef::wrap).find(|around| around.value().name() == "fieldset");
        let name = radio.value().attr("name").unwrap_or_default();
        groups.entry(name).or_default().insert(group.map(|group| format!("{:?}", group.id())).unwrap_or_default());
    }
    wrong.extend(
        groups.iter().filter(|(name, places)| name.is_empty() || places.len() > 1).map(|(name, _)| format!("groups called {name:?}")),
    );
    wrong
}

/// Signs that are no word of any language: units (of data as well, and the Chinese pound by its own name), codes of money, and what
/// networks are called, as in "2G".
const SIGNS: [&str; 19] =
    ["kg", "g", "jin", "B", "kB", "MB", "G", "SMS", "USD", "EUR", "RWF", "KES", "UGX", "TZS", "BIF", "CDF", "ETB", "CNY", "GBP"];

/// Whole texts that are the same word in that language and in English.
const SAME: [(&str, &[&str]); 5] = [
    ("es", &["Mango", "Normal"]),
    ("fr", &["Oranges", "Sauce", "Village"]),
    ("id", &["Data", "gram"]),
    ("ms", &["Data", "gram"]),
    ("sw", &["Data"]),
];

/// What a person sees or hears of a page, piece by piece.
fn pieces(html: &Html) -> BTreeSet<String> {
    let read_out = all(html, "[aria-label], [alt], [placeholder], [aria-valuetext]");
    let attributes = read_out
        .iter()
        .flat_map(|element| ["aria-label", "alt", "placeholder", "aria-valuetext"].map(|name| element.attr(name).unwrap_or_default()));
    html.root_element().text().chain(attributes).map(plain).filter(|text| text.chars().any(char::is_alphabetic)).collect()
}

/// Pieces that say the same as in English although this is another language.
pub(crate) fn english(locale: Locale, html: &Html, in_english: &Html) -> Vec<String> {
    let english = pieces(in_english);
    let countries: BTreeSet<String> = countries::named().map(|country| Locale::ENGLISH.message(&countries::name(country))).collect();
    let languages: BTreeSet<String> = Locale::all().map(Locale::own_name).collect();
    let same = SAME.iter().find(|(tag, _)| *tag == locale.tag()).map_or(&[][..], |(_, words)| words);
    let is_known = |text: &str| same.contains(&text) || languages.contains(text);
    // Names are names: those of people and what they wrote, and of countries, which many languages share.
    let is_free = |text: &str| {
        let names = HERS.into_iter().chain(countries.iter().map(String::as_str));
        let rest = names.fold(text.to_owned(), |text, name| text.replace(name, " "));
        rest.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).all(|word| SIGNS.contains(&word))
    };
    pieces(html)
        .into_iter()
        .filter(|text| english.contains(text) && !is_known(text) && !is_free(text))
        .map(|text| format!("in English: {text:?}"))
        .collect()
}
