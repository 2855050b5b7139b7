//! What must hold of every page, whatever it shows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use app::countries;
use app::i18n::Locale;
use scraper::{ElementRef, Html, Node, Selector};

use super::phone::HERS;

pub(crate) fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
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

/// The elements of a page, walked through once.
struct Page<'a> {
    elements: Vec<ElementRef<'a>>,
    by_id: BTreeMap<&'a str, ElementRef<'a>>,
    labels: BTreeMap<&'a str, ElementRef<'a>>,
}

impl<'a> Page<'a> {
    fn of(html: &'a Html) -> Self {
        let elements: Vec<ElementRef<'a>> = html.root_element().descendants().filter_map(ElementRef::wrap).collect();
        let by = |attribute: &str| elements.iter().filter_map(|element| Some((element.attr(attribute)?, *element))).collect();
        Self { by_id: by("id"), labels: by("for"), elements }
    }

    /// The name of a control: its own words, or those that belong to it.
    fn name(&self, control: ElementRef<'_>) -> String {
        if let Some(label) = control.attr("aria-label") {
            return label.to_owned();
        }
        let by_id = |id: &str| self.by_id.get(id).copied().map(heard).unwrap_or_default();
        if let Some(labelled) = control.attr("aria-labelledby") {
            return by_id(labelled);
        }
        let around = |name: &str| control.ancestors().filter_map(ElementRef::wrap).find(|around| around.value().name() == name).map(heard);
        let inside = |name: &str| control.children().filter_map(ElementRef::wrap).find(|child| child.value().name() == name).map(heard);
        let before = || control.attr("id").and_then(|id| self.labels.get(id)).copied().map(heard);
        match control.value().name() {
            "input" | "select" | "textarea" => around("label").or_else(before).unwrap_or_default(),
            "fieldset" => inside("legend").unwrap_or_default(),
            "nav" | "dialog" | "div" => String::new(),
            _ => heard(control),
        }
    }
}

fn is_control(element: ElementRef<'_>) -> bool {
    let controls = ["button", "a", "input", "select", "textarea", "summary", "fieldset", "nav", "dialog"];
    controls.contains(&element.value().name()) || matches!(element.attr("role"), Some("group" | "progressbar"))
}

/// What is wrong with how a page is made.
pub(crate) fn structure(html: &Html) -> Vec<String> {
    let page = Page::of(html);
    let mut wrong = Vec::new();
    let (mut levels, mut screens, mut middles, mut helps, mut ids) = (Vec::new(), 0, 0, 0, 0);
    // Two groups of radio buttons with one name would be one group.
    let mut groups: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for element in &page.elements {
        let shown = || element.html().chars().take(160).collect::<String>();
        let around = |name: &str| element.ancestors().filter_map(ElementRef::wrap).find(|around| around.value().name() == name);
        screens += usize::from(element.value().classes().any(|class| class == "screen"));
        ids += usize::from(element.attr("id").is_some());
        match element.value().name() {
            heading @ ("h1" | "h2" | "h3" | "h4" | "h5" | "h6") => levels.push(heading[1..].parse::<u32>().unwrap()),
            "main" => middles += 1,
            _ if element.attr("role") == Some("main") => middles += 1,
            "button" if element.attr("data-testid") == Some("help") && around("header").is_some() => helps += 1,
            "a" if element.attr("href").is_none_or(str::is_empty) => wrong.push(format!("leads nowhere: {}", shown())),
            "img" if element.attr("alt").is_none() => wrong.push(format!("a picture without words, not even none: {}", shown())),
            "input" if element.attr("type") == Some("radio") => {
                let group = around("fieldset").map(|group| format!("{:?}", group.id())).unwrap_or_default();
                groups.entry(element.attr("name").unwrap_or_default()).or_default().insert(group);
            }
            _ => {}
        }
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            let named = element.attr(attribute).unwrap_or_default().split_whitespace();
            wrong.extend(named.filter(|id| !page.by_id.contains_key(id)).map(|id| format!("{attribute}={id} is nowhere")));
        }
        if is_control(*element) && !page.name(*element).chars().any(char::is_alphanumeric) {
            wrong.push(format!("without a name: {}", shown()));
        }
        let has_picture = || element.descendants().filter_map(ElementRef::wrap).any(|inner| inner.value().name() == "svg");
        if element.value().classes().any(|class| class == "field-problem") && !has_picture() {
            wrong.push(format!("a mistake that only its colour tells: {}", shown()));
        }
    }
    // On a tablet a list and what was chosen from it are two screens with a title each, of which one is the main part of the page.
    if levels.first() != Some(&1) || levels.iter().filter(|level| **level == 1).count() != screens {
        wrong.push(format!("not one title for each of {screens} screens: {levels:?}"));
    }
    if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
        wrong.push(format!("a level of headings is left out: {levels:?}"));
    }
    if screens == 0 || (middles, helps) != (1, screens) {
        wrong.push(format!("{screens} screens with {middles} main parts and {helps} helps"));
    }
    if ids != page.by_id.len() {
        wrong.push(format!("an id is there twice: {:?}", page.by_id.keys()));
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
pub(crate) fn pieces(html: &Html) -> BTreeSet<String> {
    let mut pieces = BTreeSet::new();
    let mut keep = |text: &str| {
        if text.chars().any(char::is_alphabetic) {
            pieces.insert(plain(text));
        }
    };
    for node in html.root_element().descendants() {
        match node.value() {
            Node::Text(text) => keep(text),
            Node::Element(element) => {
                for name in ["aria-label", "alt", "placeholder", "aria-valuetext"] {
                    keep(element.attr(name).unwrap_or_default());
                }
            }
            _ => {}
        }
    }
    pieces
}

/// Names are names: those of people and what they wrote, and of countries, which many languages share.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let countries = countries::named().map(|country| Locale::ENGLISH.message(&countries::name(country)));
    let mut names: Vec<String> = HERS.into_iter().map(str::to_owned).chain(countries).chain(Locale::all().map(Locale::own_name)).collect();
    // Nigeria before Niger, and a language before the country that is part of its name.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
});

/// Pieces that say the same as in English although this is another language.
pub(crate) fn english(locale: Locale, html: &Html, in_english: &BTreeSet<String>) -> Vec<String> {
    let same = SAME.iter().find(|(tag, _)| *tag == locale.tag()).map_or(&[][..], |(_, words)| words);
    let is_free = |text: &str| {
        let rest = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, " "));
        rest.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).all(|word| SIGNS.contains(&word))
    };
    let said = pieces(html).into_iter().filter(|text| in_english.contains(text) && !same.contains(&text.as_str()));
    said.filter(|text| !is_free(text)).map(|text| format!("in English: {text:?}")).collect()
}
