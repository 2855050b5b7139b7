//! Every screen in each of its states, loading, empty, full and error, in every language, rendered without a browser.
//!
//! The table is in the modules `door`, `selling`, `editor`, `orders`, `sending` and `more`: each screen of
//! [`Route`](app::route::Route) and those that stand outside the addresses, drawn by the same components as in the app. A state that a
//! screen does not have says so there, and why. A new screen that is not in the table fails, as does one with a state left out.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests; clippy only recognises the functions marked so

#[path = "../stage/mod.rs"]
mod stage;

mod checks;
mod door;
mod editor;
mod more;
mod orders;
mod phone;
mod selling;
mod sending;
mod table;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use app::components::tab_bar::TabBar;
use app::i18n::Locale;
use app::route::Route;
use app::screens::places::{Badges, tabs};
use checks::{all, english, page_text, pieces, plain, structure};
use dioxus::prelude::*;
use scraper::Html;
use stage::{count, languages, render, text};
use table::{Kind, Nothing, Screen, State};

/// The screens that stand outside the addresses: in front of all, and in the place of all.
const OUTSIDE: [&str; 2] = ["(broken)", "(locked)"];

fn screens() -> Vec<Screen> {
    [door::screens, selling::screens, editor::screens, orders::screens, sending::screens, more::screens]
        .iter()
        .flat_map(|room| room())
        .collect()
}

/// A screen as it stands in the app: the main places have their tabs.
fn draw(tag: &str, around: Option<&Route>, inside: fn() -> Element) -> Html {
    let around = around.cloned();
    render(tag, move || match &around {
        None => inside(),
        Some(at) => rsx! {
            div { class: "places",
                {inside()}
                TabBar { tabs: tabs(at, Badges { orders: 2, refused: 120 }) }
            }
        },
    })
}

/// What is wrong with one state of a screen in one language.
fn look(locale: Locale, html: &Html, screen: &Screen, state: &State) -> Vec<String> {
    let mut wrong = structure(html);
    let mut must = |holds: bool, what: String| {
        if !holds {
            wrong.push(what);
        }
    };
    let nothings = screen.states.iter().filter_map(|state| match state {
        State::Empty(_, Nothing::Line(selector)) => Some(*selector),
        _ => None,
    });
    match state {
        State::Never(..) => {}
        State::Loading(_) => {
            must(count(html, ".empty, [role=alert], .banner-help") == 0, "claims something before it is read".to_owned());
            must(
                count(html, "[aria-busy], [role=progressbar]:not(.steps), [class*=spin], [class*=skeleton]") == 0,
                "waits in sight".to_owned(),
            );
            for selector in nothings {
                must(count(html, selector) == 0, format!("says that there is nothing before it is read: {selector}"));
            }
        }
        State::Empty(_, Nothing::Scene) => {
            let scenes = all(html, ".empty");
            must(scenes.len() == 1 && count(html, ".empty svg.empty-picture") == 1, "no scene".to_owned());
            must(
                text(html, "h2.empty-title") != text(html, "p.empty-hint") && !text(html, "p.empty-hint").is_empty(),
                "teaches nothing".to_owned(),
            );
            let onward = ".empty a, .empty button, footer a, footer button, main input, .top-bar-back button, .tab-bar a";
            must(count(html, onward) > 0, "no way on".to_owned());
        }
        State::Empty(_, Nothing::Line(selector)) => {
            must(count(html, selector) > 0, format!("does not say that there is nothing: {selector}"));
        }
        State::Full(_, rows, numbers) => {
            for (selector, expected) in rows {
                must(count(html, selector) == *expected, format!("{} {selector} and not {expected}", count(html, selector)));
            }
            let said = page_text(html);
            for number in numbers(locale) {
                must(said.contains(&plain(&number)), format!("{number} is not said"));
            }
        }
        State::Error(_, problem, beside) => {
            let words = plain(&locale.message(&problem()));
            let said = all(html, "[role=alert], [role=status]");
            must(said.iter().any(|place| plain(&place.text().collect::<String>()).contains(&words)), format!("does not say: {words}"));
            for selector in *beside {
                must(count(html, &format!("{selector}:not([aria-disabled])")) > 0, format!("{selector} is not to be used"));
            }
            must(
                OUTSIDE.contains(&screen.variant) || count(html, ".empty") == 0,
                "says that there is nothing where it cannot be known".to_owned(),
            );
            for selector in nothings {
                must(count(html, selector) == 0, format!("says that there is nothing where it cannot be known: {selector}"));
            }
        }
    }
    wrong
}

/// Draws every state of these screens in every language, and looks at each.
fn look_at(screens: &[Screen]) {
    let mut wrong = BTreeMap::<String, BTreeSet<&str>>::new();
    for screen in screens {
        for (number, state) in screen.states.iter().enumerate() {
            let Some(inside) = state.draw() else { continue };
            let in_english = pieces(&draw("en", screen.tabs.as_ref(), inside));
            for tag in languages() {
                let locale = Locale::matching(tag).unwrap();
                let html = draw(tag, screen.tabs.as_ref(), inside);
                let mut found = look(locale, &html, screen, state);
                if tag != "en" {
                    found.extend(english(locale, &html, &in_english));
                }
                for what in found {
                    wrong.entry(format!("{} {:?} ({number}): {what}", screen.variant, state.kind())).or_default().insert(tag);
                }
            }
        }
    }
    let lines: Vec<String> =
        wrong.iter().map(|(what, tags)| format!("{what} [{}]", tags.iter().copied().collect::<Vec<_>>().join(" "))).collect();
    assert!(lines.is_empty(), "{} things are wrong:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn at_the_door() {
    look_at(&door::screens());
}

#[test]
fn what_she_sells() {
    look_at(&selling::screens());
}

#[test]
fn selling_something_new() {
    look_at(&editor::screens());
}

#[test]
fn what_is_ordered() {
    look_at(&orders::screens());
}

#[test]
fn what_waits_and_what_it_costs() {
    look_at(&sending::screens());
}

#[test]
fn everything_else() {
    look_at(&more::screens());
}

/// A sheet of amounts and a form of the listing can be open on one page, which is only so after taps: their sources are compared.
#[test]
fn what_can_be_open_together_has_ids_of_its_own() {
    let ids = |source: &str| -> BTreeSet<String> {
        let ids = source.lines().filter_map(|line| line.trim().strip_prefix("id: \"")?.strip_suffix("\","));
        ids.map(str::to_owned).collect()
    };
    let sheet = ids(include_str!("../../src/goods/amounts.rs"));
    let forms = ids(include_str!("../../src/screens/listing/change.rs"));
    assert!(!sheet.is_empty() && forms.contains("amount"), "{sheet:?} {forms:?}");
    assert!(sheet.is_disjoint(&forms), "{sheet:?} {forms:?}");
}

/// The variants of [`Route`], read from its source.
fn variants() -> BTreeSet<String> {
    let source = include_str!("../../src/route.rs");
    let (_, body) = source.split_once("pub enum Route {").unwrap();
    let (body, _) = body.split_once("\n}").unwrap();
    let names = body.lines().map(str::trim).filter(|line| line.starts_with(char::is_uppercase));
    names.filter_map(|line| line.split_once(" {")).map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_screen_has_its_states() {
    let mut told = BTreeMap::<&str, Vec<State>>::new();
    for screen in screens() {
        assert!(told.insert(screen.variant, screen.states).is_none(), "{} is in the table twice", screen.variant);
    }
    // The gallery is for us, has no such states, and is looked at in tests of its own (`tests/gallery`).
    let mut expected: BTreeSet<String> = variants().into_iter().filter(|name| name != "Gallery").collect();
    assert!(expected.len() > 20 && expected.contains("OrderScreen"), "{expected:?}");
    expected.extend(OUTSIDE.map(str::to_owned));
    assert_eq!(told.keys().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(), expected);
    for (name, states) in told {
        for kind in Kind::ALL {
            let shown = states.iter().filter(|state| state.kind() == kind && state.draw().is_some()).count();
            let reasons: Vec<&str> = states
                .iter()
                .filter_map(|state| match state {
                    State::Never(never, why) if *never == kind => Some(*why),
                    _ => None,
                })
                .collect();
            assert!(reasons.len() == usize::from(shown == 0), "{name} {kind:?}: shown {shown} times, left out {reasons:?}");
            assert!(reasons.iter().all(|why| why.split(' ').count() > 3), "{name} {kind:?}: {reasons:?}");
        }
    }
}
