//! The gallery shows every component in every state; a new one that is not in it fails here.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests; clippy only recognises the functions marked so

mod stage;

#[allow(dead_code)] // the states of the screens ask more of it
#[path = "states/checks.rs"]
mod checks;
#[allow(dead_code)] // as above
#[path = "states/phone.rs"]
mod phone;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use app::App;
use app::i18n::Locale;
use checks::structure;
use dioxus::prelude::*;
use dioxus_history::{History, MemoryHistory};
use phone::Phone;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use scraper::Html;
use stage::{count, languages};

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path)
}

/// The Rust of a folder, without its tests, by the name of the file.
fn sources(path: &str) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder(path)).unwrap().map(|file| file.unwrap().path());
    files
        .map(|file| {
            let source = fs::read_to_string(&file).unwrap();
            let ours = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            (file.file_stem().unwrap().to_string_lossy().into_owned(), ours.to_owned())
        })
        .collect()
}

/// The gallery's own Rust.
fn gallery() -> String {
    let frame = fs::read_to_string(folder("screens/gallery.rs")).unwrap();
    sources("screens/gallery").into_values().fold(frame, |all, one| all + "\n" + &one)
}

/// What is drawn: a name followed by a brace, as in `Button { … }`.
fn drawn(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match (token, tokens.get(index + 1)) {
            (TokenTree::Ident(name), Some(TokenTree::Group(group))) if group.delimiter() == Delimiter::Brace => {
                names.insert(name.to_string());
            }
            (TokenTree::Group(group), _) => drawn(group.stream(), names),
            _ => {}
        }
    }
}

/// The components of the app, each with what it draws.
fn components() -> BTreeMap<String, BTreeSet<String>> {
    let mut components = BTreeMap::new();
    for source in sources("components").into_values() {
        for part in source.split("#[component]\n").skip(1) {
            let Some(rest) = part.strip_prefix("pub fn ") else { continue };
            let name = rest.split('(').next().unwrap().to_owned();
            let mut inside = BTreeSet::new();
            // The whole file, as those in it that are not public are drawn by one that is.
            drawn(source.parse().unwrap(), &mut inside);
            components.insert(name, inside);
        }
    }
    components
}

/// The shell's own place of the one toast: there is one around the gallery, as around every screen, and its button speaks through it.
const AROUND: [&str; 1] = ["ToastHost"];

#[test]
fn every_component_is_in_it() {
    let components = components();
    assert!(components.len() > 30 && components.contains_key("PinPad"), "{:?}", components.keys());
    let mut shown = BTreeSet::new();
    drawn(gallery().parse().unwrap(), &mut shown);
    // What another one draws is in it, too: the bar and the help of a screen.
    let within: BTreeSet<String> =
        components.iter().filter(|(name, _)| shown.contains(*name)).flat_map(|(_, inside)| inside.clone()).collect();
    shown.extend(within);
    let missing: Vec<&String> = components.keys().filter(|name| !shown.contains(*name) && !AROUND.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "show {missing:?} in the gallery");
    for around in AROUND {
        assert!(components.contains_key(around) && !gallery().contains(&format!("{around} {{")), "{around} is no exception any more");
    }
}

/// The enums of the components, with their variants, and how long their `ALL` is if they have one.
fn enums() -> BTreeMap<String, (Vec<String>, Option<usize>)> {
    let mut enums = BTreeMap::new();
    for source in sources("components").into_values() {
        for part in source.split("\npub enum ").skip(1) {
            let (name, rest) = part.split_once(" {\n").unwrap();
            let (body, _) = rest.split_once("\n}\n").unwrap();
            let variants = body.lines().map(str::trim).filter(|line| line.starts_with(char::is_uppercase));
            let variants: Vec<String> = variants.map(|line| line.split(['(', ',', ' ']).next().unwrap().to_owned()).collect();
            let all =
                source.split_once(&format!("impl {name} {{")).and_then(|(_, own)| own.split("\n}\n").next()?.split_once("ALL: [Self; "));
            let all = all.map(|(_, length)| length.split(']').next().unwrap().parse().unwrap());
            enums.insert(name.to_owned(), (variants, all));
        }
    }
    enums
}

/// Keys of the pads, which the pads themselves show.
const KEYS: [&str; 2] = ["PadKey", "PinKey"];

#[test]
fn every_state_is_in_it() {
    let enums = enums();
    assert!(enums.len() > 15 && enums["ButtonKind"].0 == ["Primary", "Quiet", "Plain", "Danger"], "{enums:?}");
    assert!(KEYS.iter().all(|key| enums.contains_key(*key)));
    let gallery = gallery();
    let mut missing = Vec::new();
    for (name, (variants, all)) in enums.iter().filter(|(name, _)| !KEYS.contains(&name.as_str())) {
        if let Some(all) = all {
            assert_eq!(*all, variants.len(), "{name}::ALL");
        }
        let whole = all.is_some() && gallery.contains(&format!("{name}::ALL"));
        let said = |variant: &str| {
            let path = format!("{name}::{variant}");
            gallery.match_indices(&path).any(|(at, _)| !gallery[at + path.len()..].starts_with(|c: char| c.is_alphanumeric()))
        };
        missing.extend(variants.iter().filter(|variant| !whole && !said(variant)).map(|variant| format!("{name}::{variant}")));
    }
    assert!(missing.is_empty(), "show {missing:?} in the gallery");
}

/// The gallery as a browser gets it.
fn page(phone: &Phone, tag: &str) -> Html {
    phone.context.preferences.change(|preferences| preferences.locale = Locale::matching(tag)).unwrap();
    let history: Rc<dyn History> = Rc::new(MemoryHistory::with_initial_path("/gallery"));
    let mut dom = VirtualDom::new(App).with_root_context(phone.context.clone()).with_root_context(history);
    dom.rebuild_in_place();
    Html::parse_fragment(&dioxus_ssr::render(&dom))
}

#[test]
fn it_is_well_made_in_every_language() {
    let phone = Phone::new();
    for tag in languages() {
        assert_eq!(structure(&page(&phone, tag)), [""; 0], "{tag}");
    }
}

#[test]
fn kinds_and_states_stand_together() {
    let html = page(&Phone::new(), "en");
    let there = |selector: &str| count(&html, selector) > 0;
    for kind in ["primary", "quiet", "plain", "danger"] {
        for state in [":not([aria-disabled])", "[aria-busy]", "[aria-disabled]:not([aria-busy])"] {
            for picture in [" svg", " span:first-child"] {
                assert!(there(&format!("button.button-{kind}{state}{picture}")), "{kind} {state} {picture}");
            }
        }
        assert!(there(&format!("a.button-{kind}")), "{kind}");
    }
    for tone in ["rest", "good", "wait", "help", "news"] {
        assert!(there(&format!(".chip-{tone}")), "{tone}");
        assert!(there(&format!(".banner-{tone} .banner-detail")) && there(&format!(".banner-{tone} .button")), "{tone}");
        assert!(there(&format!(".banner-{tone} .banner-title:last-child")), "{tone} alone");
    }
    for size in [".photo-small", ".photo-wide", ".photo-tile-picture", ":not(.photo-small):not(.photo-wide):not(.photo-tile-picture)"] {
        let photo = format!("span.photo{size}");
        assert!(there(&format!("{photo}:not([style]) > img[alt='A hill']")), "{size}: there");
        assert!(there(&format!("{photo}[style*='data:image/png'] > svg")), "{size}: waiting");
        assert!(there(&format!("{photo}[style*='data:image/png'] > img")), "{size}: failed over its blur");
        assert!(there(&format!("{photo}:not([style]) > svg")), "{size}: none");
    }
    for name in ["words", "name", "phone", "place", "code", "lines", "search"] {
        assert!(there(&format!("#g-{name}[aria-required]")) && there(&format!("#g-{name}-empty:not([aria-required])")), "{name}");
        assert!(there(&format!("#g-{name}-problem[aria-invalid]")), "{name}");
    }
    for row in ["div.list-row", "a.list-row", "button.list-row"] {
        assert!(there(&format!("{row} .photo")) && there(&format!("{row} .list-row-end")), "{row} with all that it can have");
        assert!(there(&format!("{row} > .list-row-words:first-child > .list-row-title:last-child")), "{row} with a title alone");
    }
    for layout in ["choices", "choices-grid", "choices-segments"] {
        let group = format!("fieldset > .{layout}");
        assert!(there(&format!("{group} input[checked]")), "{layout}: one chosen");
        let open = checks::all(&html, &group).into_iter().filter(|group| !group.html().contains("checked")).count();
        assert!(open > 0, "{layout}: none chosen");
    }
    assert_eq!((count(&html, ".empty"), count(&html, ".empty .button")), (4, 2));
    assert!(there("input[type=checkbox][checked]") && there("input[type=checkbox]:not([checked])"));
    assert!(there(".toast .button") && there(".toast > .toast-text + .icon-button"), "with and without the way back");
    assert!(there("dialog#help-sample") && there(".pin-dot-full") && there(".pin-problem p") && there(".pad-key[disabled]"));
    assert!(there(".two-pane-detail") && there(".two-pane-list .pane-nothing bdi") && there(".tab-badge"));
}
