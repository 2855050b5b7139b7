//! Rules of the stylesheet that no browser would complain about.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests; clippy only recognises the functions marked so

use app::page::STYLE;

/// The declarations of the block that starts with `selector`.
fn block(selector: &str) -> Vec<String> {
    let start = STYLE.find(selector).unwrap_or_else(|| panic!("no {selector}")) + selector.len();
    let body = STYLE[start..].split_once('}').map_or("", |(body, _)| body);
    body.split(';').map(|declaration| declaration.trim().to_owned()).filter(|declaration| !declaration.is_empty()).collect()
}

#[test]
fn dark_is_the_same_by_choice_and_by_the_phones_wish() {
    let chosen = block("[data-theme=dark] {");
    assert!(chosen.len() > 20);
    assert_eq!(chosen, block("[data-theme=auto] {"));
}

#[test]
fn every_theme_sets_the_same_tokens() {
    let names = |selector: &str| {
        let mut names: Vec<String> =
            block(selector).iter().filter_map(|declaration| declaration.split(':').next().map(str::to_owned)).collect();
        names.sort();
        names
    };
    let light = names(":root, [data-theme=light] {");
    assert_eq!(light, names("[data-theme=dark] {"));
    let mut sun = names("[data-theme=sun] {");
    sun.retain(|name| name != "--border");
    assert_eq!(light, sun);
}

#[test]
fn only_logical_properties() {
    for physical in [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "text-align: left",
        "text-align: right",
        " left:",
        " right:",
        "border-left",
        "border-right",
        "float:",
        " width:",
        " height:",
        "margin-top",
        "margin-bottom",
        "padding-top",
        "padding-bottom",
    ] {
        assert!(!STYLE.contains(physical), "{physical}");
    }
}

#[test]
fn every_colour_is_a_token() {
    let after_tokens = STYLE.split_once("/* ---------- Ground").map_or("", |(_, rest)| rest);
    let strays: Vec<&str> = after_tokens.lines().filter(|line| line.contains('#') && !line.contains("data-theme=sun")).collect();
    let strays: Vec<&&str> = strays.iter().filter(|line| !line.contains("#main") && !line.contains(".card-hero .meter-leaf")).collect();
    assert!(strays.is_empty(), "{strays:#?}");
}
