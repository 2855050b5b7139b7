//! Our words come from `locales/` and from nowhere else, and no word there waits for a screen that is gone.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests; clippy only recognises the functions marked so

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What is read aloud or shown although it is an attribute.
const READ_OUT: [&str; 8] =
    ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "aria-placeholder", "title", "placeholder", "alt"];

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
}

/// The sources of the app without their tests.
fn sources(folder: &str) -> Vec<(PathBuf, TokenStream)> {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "rs", &mut found);
    found.retain(|path| !path.ends_with("tests.rs"));
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let source = fs::read_to_string(&path).unwrap();
            let ours = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let tokens = ours.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path, tokens)
        })
        .collect()
}

/// The functions of `msg` that are named somewhere.
fn named(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(module) if *module == "msg" => {
                if let Some(TokenTree::Ident(name)) = tokens.get(index + 3) {
                    names.insert(name.to_string());
                }
            }
            TokenTree::Group(group) => named(group.stream(), names),
            _ => {}
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let mut names = BTreeSet::new();
    for (_, tokens) in sources("src") {
        named(tokens, &mut names);
    }
    let mut english = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/en"), "ftl", &mut english);
    let mut unused = Vec::new();
    for path in english {
        for entry in fluent_syntax::parser::parse(fs::read_to_string(path).unwrap()).unwrap().body {
            if let Entry::Message(message) = entry
                && !names.contains(&message.id.name.replace('-', "_"))
            {
                unused.push(message.id.name);
            }
        }
    }
    assert!(unused.is_empty(), "no screen says {unused:?}: take them out of every language");
}

/// Where in an `rsx!` a literal stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Among elements: it is shown.
    Shown,
    /// The value of an attribute that is read out.
    ReadOut,
    /// Rust, or the value of another attribute.
    Machine,
}

/// The letters that people would see: without what stands in braces.
fn has_letters(literal: &str) -> bool {
    let mut depth = 0_u32;
    literal.trim_matches('"').chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0 && c.is_alphabetic(),
        }
        false
    })
}

/// A literal in quotes, also raw.
fn is_text(literal: &str) -> bool {
    literal.starts_with(['"', 'r'])
}

/// Walks through Rust and the elements of every `rsx!` in it, and gathers the texts that are shown without being messages, or
/// passed off as a person's own words.
fn search(tokens: TokenStream, outer: Place, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |at: Option<usize>| match at.and_then(|at| tokens.get(at)) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    let mut place = outer;
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1);
        let name_before = |back: usize| index.checked_sub(back).and_then(|at| tokens.get(at)).map(ToString::to_string).unwrap_or_default();
        match token {
            TokenTree::Punct(sign) if sign.as_char() == ',' => place = outer,
            // The colon after an attribute's name, and not half of a path.
            TokenTree::Punct(sign)
                if sign.as_char() == ':' && outer == Place::Shown && punct(before) != Some(':') && punct(Some(index + 1)) != Some(':') =>
            {
                place = if READ_OUT.contains(&name_before(1).trim_matches('"')) { Place::ReadOut } else { Place::Machine };
            }
            TokenTree::Literal(literal) if place != Place::Machine => {
                let text = literal.to_string();
                let is_name = punct(Some(index + 1)) == Some(':');
                // `x == "signal"` asks and shows nothing.
                let is_compared = punct(before).is_some_and(|sign| "=<>".contains(sign));
                if is_text(&text) && !is_name && !is_compared && has_letters(&text) {
                    found.push(text);
                }
            }
            TokenTree::Group(group) if name_before(1) == "!" && name_before(2) == "rsx" => search(group.stream(), Place::Shown, found),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => search(group.stream(), place, found),
            TokenTree::Group(group) => {
                if name_before(1) == "verbatim"
                    && let Some(TokenTree::Literal(literal)) = group.stream().into_iter().next()
                    && is_text(&literal.to_string())
                    && has_letters(&literal.to_string())
                {
                    found.push(literal.to_string());
                }
                search(group.stream(), Place::Machine, found);
            }
            _ => {}
        }
    }
}

#[test]
fn nothing_is_said_but_by_messages() {
    let mut strays = Vec::new();
    for folder in ["src/screens", "src/components", "src/goods"] {
        for (path, tokens) in sources(folder) {
            // The gallery shows the components to those who build them, in English.
            if path.to_string_lossy().contains("/gallery") {
                continue;
            }
            let mut found = Vec::new();
            search(tokens, Place::Machine, &mut found);
            strays.extend(found.into_iter().map(|text| format!("{}: {text}", path.display())));
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let found = |source: &str| {
        let mut found = Vec::new();
        search(source.parse().unwrap(), Place::Machine, &mut found);
        found
    };
    assert_eq!(found("rsx! { p { class: \"soft small\", \"Hello\" } }"), ["\"Hello\""]);
    assert_eq!(found("rsx! { p { \"Hello {name}\" } }"), ["\"Hello {name}\""]);
    assert_eq!(found("rsx! { if here { \"Here\" } else { span { \"There\" } } }"), ["\"Here\"", "\"There\""]);
    assert_eq!(found("rsx! { button { \"aria-label\": \"Close\", class: \"x\" } }"), ["\"Close\""]);
    assert_eq!(found("rsx! { if kind == Kind::Lead { b { \"Lead\" } } }"), ["\"Lead\""]);
    assert_eq!(found("rsx! { Card { foot: rsx! { p { \"Foot\" } } } }"), ["\"Foot\""]);
    assert_eq!(found("let title = Text::verbatim(\"Orders\");"), ["\"Orders\""]);
    assert_eq!(
        found("rsx! { p { class: \"a\", key: \"{id}\", \"{said}\" } span { \" · \" } if x == \"signal\" { {i18n.t(words)} } }"),
        [""; 0]
    );
    assert_eq!(found("rsx! { svg { class: if flip { \"icon flip\" } else { \"icon\" }, path { d: \"M5 5l7 7\" } } }"), [""; 0]);
}
