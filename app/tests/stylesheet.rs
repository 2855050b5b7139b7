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

/// Every `property: value` of the stylesheet, without its comments.
fn declarations() -> Vec<(String, String)> {
    let mut css = String::new();
    let mut rest = STYLE;
    while let Some((before, after)) = rest.split_once("/*") {
        css.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    css.push_str(rest);
    css.split(['{', '}', ';'])
        .filter_map(|part| part.split_once(':'))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .filter(|(name, _)| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .collect()
}

#[test]
fn only_logical_properties() {
    let declarations = declarations();
    assert!(declarations.len() > 500, "{}", declarations.len());
    let physical: Vec<_> = declarations
        .iter()
        .filter(|(name, value)| {
            let sides = name.split('-').any(|part| matches!(part, "left" | "right" | "top" | "bottom"));
            let sizes = matches!(name.trim_start_matches("min-").trim_start_matches("max-"), "width" | "height");
            let words = value.split(|c: char| !c.is_ascii_alphabetic() && c != '-').any(|word| matches!(word, "left" | "right"));
            sides || sizes || words || name == "float"
        })
        .collect();
    assert!(physical.is_empty(), "{physical:#?}");
}

#[test]
fn where_writing_runs_the_other_way_so_do_arrows_but_not_digits() {
    assert_eq!(block("[dir=rtl] .flip {"), ["transform: scaleX(-1)"]);
    assert_eq!(block("[dir=rtl] .pad .flip {"), ["transform: none"]);
    assert!(block("\n.pad {").contains(&"direction: ltr".to_owned()));
    // Letters of these scripts join, and must not be pulled apart or into one another.
    assert_eq!(block(":lang(ar) *, :lang(ur) * {"), ["letter-spacing: 0 !important"]);
}

#[test]
fn what_is_hidden_is_not_in_sight() {
    // Without it, every rule that says how a thing is laid out brings back one that is hidden, such as a picture that cannot be had.
    assert_eq!(block("\n[hidden] {"), ["display: none !important"]);
}

#[test]
fn every_colour_is_a_token() {
    let after_tokens = STYLE.split_once("/* ---------- Ground").map_or("", |(_, rest)| rest);
    let strays: Vec<&str> = after_tokens.lines().filter(|line| line.contains('#') && !line.contains("data-theme=sun")).collect();
    let strays: Vec<&&str> = strays.iter().filter(|line| !line.contains("#main") && !line.contains(".card-hero .meter-leaf")).collect();
    assert!(strays.is_empty(), "{strays:#?}");
}
