//! Where screens are rendered without a browser.

#![allow(dead_code)] // not every file of tests asks everything

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::LazyLock;

use app::i18n::{Locale, use_i18n_provider};
use dioxus::prelude::*;
use scraper::{Html, Selector};

#[derive(Clone)]
struct Stage(Locale, Rc<dyn Fn() -> Element>);

/// An address for the stage, as links need a router around them.
#[derive(Clone, PartialEq, Routable)]
enum Address {
    #[route("/")]
    Play {},
}

#[component]
fn Play() -> Element {
    let Stage(_, content) = use_context::<Stage>();
    content()
}

pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
    Locale::all().map(Locale::tag)
}

/// The names of all messages: one of them on a screen is a message that was not found.
static MESSAGES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/en");
    let mut names = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        for line in std::fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            names.extend(line.split_once(" =").map(|(name, _)| name.to_owned()));
        }
    }
    assert!(names.len() > 500);
    names
});

/// Every text of a screen is a message said whole: neither its name nor a place left open in it.
fn assert_said(tag: &str, html: &Html) {
    let selector = Selector::parse("[aria-label], [placeholder], [title]").unwrap();
    let attributes = html.select(&selector);
    let read_out = attributes.flat_map(|element| ["aria-label", "placeholder", "title"].map(|name| element.attr(name).unwrap_or_default()));
    for text in html.root_element().text().chain(read_out) {
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(!text.contains(['{', '}', '$']), "{tag}: {text}");
        // A name without a dash, such as `back`, is a word of a language as well.
        assert!(!text.contains('-') || !MESSAGES.contains(text.trim()), "{tag}: {text}");
    }
}

/// Every screen has its help: one button, and two to four sentences behind it.
fn assert_helped(tag: &str, html: &Html) {
    let screens = count(html, "main.screen-body");
    assert_eq!((count(html, "button[data-testid=help]"), count(html, "dialog[data-testid=help-sheet]")), (screens, screens), "{tag}");
    for sheet in html.select(&Selector::parse("dialog[data-testid=help-sheet]").unwrap()) {
        let lines: Vec<_> = sheet.select(&Selector::parse("p.help-line").unwrap()).map(|line| line.text().collect::<String>()).collect();
        assert!((2..=4).contains(&lines.len()) && lines.iter().all(|line| line.chars().count() > 5), "{tag}: {lines:?}");
    }
}

/// Renders `content` as it stands in the app, in one language.
pub(crate) fn render(tag: &str, content: impl Fn() -> Element + 'static) -> Html {
    fn stage() -> Element {
        let Stage(locale, _) = use_context::<Stage>();
        use_i18n_provider(locale);
        rsx! { Router::<Address> {} }
    }
    let mut dom = VirtualDom::new(stage).with_root_context(Stage(Locale::matching(tag).unwrap(), Rc::new(content)));
    dom.rebuild_in_place();
    let html = Html::parse_fragment(&dioxus_ssr::render(&dom));
    assert_said(tag, &html);
    assert_helped(tag, &html);
    html
}

pub(crate) fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

/// The words of an element as a person reads them.
pub(crate) fn text(html: &Html, selector: &str) -> String {
    let found = html.select(&Selector::parse(selector).unwrap()).next().unwrap_or_else(|| panic!("no {selector} in {}", html.html()));
    let raw = found.text().collect::<String>().replace(['\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ");
    raw.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn testid(html: &Html, id: &str) -> String {
    text(html, &format!("[data-testid={id}]"))
}
