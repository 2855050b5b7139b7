//! How Isoko looks, and who may open it, rendered without a browser, in every language.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests; clippy only recognises the functions marked so

mod stage;

use std::time::Duration;

use app::look::{TextSize, Theme};
use app::screens::lock::{Knocking, LockView};
use app::screens::pin::{Asking, PinView};
use app::screens::settings::SettingsView;
use dioxus::prelude::*;
use stage::{count, languages, render, testid};

fn settings(pin: Option<bool>) -> Element {
    rsx! { SettingsView { theme: Theme::Sun, text: TextSize::Large, pin, ontheme: |_| {}, ontext: |_| {} } }
}

#[test]
fn settings_show_what_is_chosen() {
    for tag in languages() {
        let html = render(tag, || settings(Some(true)));
        assert_eq!(count(&html, "input[name=text]"), 3, "{tag}");
        assert_eq!(count(&html, "input[name=text][value=large][checked]"), 1, "{tag}");
        assert_eq!(count(&html, "input[name=theme][value=sun][checked]"), 1, "{tag}");
        for row in ["settings-language", "settings-data", "settings-storage", "settings-pin"] {
            assert_eq!(count(&html, &format!("a[data-testid={row}]")), 1, "{tag} {row}");
        }
        assert_ne!(testid(&html, "settings-pin"), testid(&render(tag, || settings(Some(false))), "settings-pin"), "{tag}");
        assert_eq!(count(&render(tag, || settings(None)), "[data-testid=settings-pin]"), 0, "practice has no PIN");
    }
}

fn lock(knocking: Knocking, typed: usize, wrong: bool, wait: u64, goes_in: Option<u64>) -> Element {
    rsx! {
        LockView {
            knocking,
            typed,
            wrong,
            wait: Duration::from_secs(wait),
            goes_in: goes_in.map(Duration::from_secs),
            practising: false,
            onpress: |_| {},
            onopen: |()| {},
            onforgot: |_| {},
            onforget: |()| {},
            onpractise: |()| {},
        }
    }
}

#[test]
fn the_lock_takes_digits_and_shows_only_dots() {
    for tag in languages() {
        let html = render(tag, || lock(Knocking::Typing, 3, false, 0, None));
        assert_eq!(count(&html, ".pad button"), 11, "{tag}");
        assert_eq!((count(&html, ".pin-dot"), count(&html, ".pin-dot-full")), (4, 3), "{tag}");
        assert_eq!(count(&html, "[data-testid=lock-open][aria-disabled]"), 1, "{tag}: three digits are no PIN");
        let html = render(tag, || lock(Knocking::Typing, 6, false, 0, None));
        assert_eq!((count(&html, ".pin-dot-full"), count(&html, "[data-testid=lock-open][aria-disabled]")), (6, 0), "{tag}");
        // Nothing of the phone, and no way past.
        assert_eq!(count(&html, "a, nav, [data-testid=lock-wait], [data-testid=lock-wrong], [data-testid=lock-forgotten]"), 0, "{tag}");
        assert_eq!(count(&html, "[data-testid=lock-practise]"), 1, "{tag}");
        let busy = render(tag, || lock(Knocking::Looking, 6, false, 0, None));
        assert_eq!(count(&busy, "[data-testid=lock-open][aria-busy]"), 1, "{tag}");
    }
    // Only the digits that people there type stand beside the others.
    for (tag, digits) in [("ar", "٠١٢٣٤٥٦٧٨٩"), ("ur", "۰۱۲۳۴۵۶۷۸۹"), ("hi", "०१२३४५६७८९"), ("en", ""), ("am", ""), ("zh-Hans", "")]
    {
        let html = render(tag, || lock(Knocking::Typing, 0, false, 0, None));
        let mut own: Vec<char> =
            html.select(&scraper::Selector::parse(".pad-own").unwrap()).flat_map(|key| key.text()).flat_map(str::chars).collect();
        own.sort_unstable();
        assert_eq!(own.into_iter().collect::<String>(), digits, "{tag}");
    }
}

#[test]
fn wrong_tries_and_waits_are_said() {
    for tag in languages() {
        let wrong = render(tag, || lock(Knocking::Typing, 0, true, 0, None));
        assert!(!testid(&wrong, "lock-wrong").is_empty(), "{tag}");
        let waits = render(tag, || lock(Knocking::Typing, 4, true, 299, None));
        assert!(testid(&waits, "lock-wait").contains("4:59"), "{tag}");
        assert_eq!((count(&waits, "[data-testid=lock-wrong]"), count(&waits, "[data-testid=lock-open][aria-disabled]")), (0, 1), "{tag}");
    }
}

#[test]
fn a_forgotten_pin_is_explained_and_everybody_sees_that_somebody_asked() {
    for tag in languages() {
        let html = render(tag, || lock(Knocking::Forgot, 0, false, 0, None));
        assert_eq!((count(&html, ".pad"), count(&html, "[data-testid=lock-forget]")), (0, 1), "{tag}");
        let asked = render(tag, || lock(Knocking::Forgot, 0, false, 0, Some(100)));
        assert_eq!(count(&asked, "[data-testid=lock-forget]"), 0, "{tag}: asking twice changes nothing");
        for (seconds, days) in [(1, "1"), (86_400, "1"), (86_401, "2"), (3 * 86_400, "3")] {
            let html = render(tag, move || lock(Knocking::Typing, 0, false, 0, Some(seconds)));
            assert!(testid(&html, "lock-forgotten").contains(days), "{tag}: {seconds}");
        }
    }
}

fn pin(asking: Asking, is_set: bool, typed: usize, busy: bool) -> Element {
    let problem = (asking == Asking::New).then(app::i18n::msg::pin_easy);
    rsx! { PinView { asking, is_set, typed, problem, busy, onask: |_| {}, onpress: |_| {}, onnext: |()| {} } }
}

#[test]
fn a_pin_is_set_changed_and_taken_away() {
    let group = scraper::Selector::parse(".pin-pad").unwrap();
    for tag in languages() {
        let none = render(tag, || pin(Asking::What, false, 0, false));
        assert_eq!(
            (count(&none, "[data-testid=pin-set]"), count(&none, "[data-testid=pin-change], [data-testid=pin-remove]")),
            (1, 0),
            "{tag}"
        );
        let some = render(tag, || pin(Asking::What, true, 0, false));
        assert_eq!(
            (count(&some, "[data-testid=pin-set]"), count(&some, "[data-testid=pin-change], [data-testid=pin-remove]")),
            (0, 2),
            "{tag}"
        );
        assert_ne!(testid(&none, "pin-state"), testid(&some, "pin-state"));
        let new = render(tag, || pin(Asking::New, false, 3, false));
        assert!(!testid(&new, "pin-problem").is_empty(), "{tag}");
        assert_eq!(count(&new, "[data-testid=pin-next][aria-disabled]"), 1, "{tag}");
        let labels = [Asking::OldToChange, Asking::New, Asking::Repeat].map(|asking| {
            render(tag, move || pin(asking, true, 4, true)).select(&group).next().unwrap().attr("aria-label").unwrap().to_owned()
        });
        assert!(labels[0] != labels[1] && labels[1] != labels[2], "{tag}: {labels:?}");
    }
}
