//! Each component as a screen reader and a stylesheet find it: rendered without a browser, in more than one language.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests; clippy only recognises the functions marked so

use app::components::banner::Banner;
use app::components::button::{Button, ButtonKind, ButtonState, IconButton};
use app::components::card::{Card, CardKind, SectionTitle};
use app::components::choice::{Choice, ChoiceGroup, ChoiceLayout};
use app::components::empty::{EmptyState, Scene};
use app::components::field::{FieldKind, Need, TextField};
use app::components::icon::{Glyph, Icon};
use app::components::meter::{Meter, Share, ShareTone};
use app::components::money::{MoneyText, WeightText};
use app::components::number_pad::{NumberPad, Typed};
use app::components::picture::{Photo, PhotoSize};
use app::components::row::{ListRow, RowAction};
use app::components::status::{Status, StatusChip};
use app::components::steps::Steps;
use app::components::timeline::{Progress, Timeline, TimelineStep};
use app::components::toast::Toast;
use app::components::top_bar::TopBar;
use app::components::two_pane::TwoPane;
use app::i18n::{Amount, Locale, Text, Weight, msg, use_i18n_provider};
use app::screens::language::LanguageView;
use dioxus::prelude::*;
use scraper::{Html, Selector};

/// Renders `content` as it stands in the app, in one language.
fn render(tag: &str, content: fn() -> Element) -> Html {
    #[derive(Clone, Copy)]
    struct Stage(Locale, fn() -> Element);
    fn stage() -> Element {
        let Stage(locale, content) = use_context::<Stage>();
        use_i18n_provider(locale);
        content()
    }
    let locale = Locale::matching(tag).unwrap();
    let mut dom = VirtualDom::new(stage).with_root_context(Stage(locale, content));
    dom.rebuild_in_place();
    Html::parse_fragment(&dioxus_ssr::render(&dom))
}

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

fn text(html: &Html, selector: &str) -> String {
    let found = html.select(&Selector::parse(selector).unwrap()).next().unwrap_or_else(|| panic!("no {selector}"));
    found.text().collect::<String>().trim().to_owned()
}

fn attribute(html: &Html, selector: &str, name: &str) -> String {
    let found = html.select(&Selector::parse(selector).unwrap()).next().unwrap_or_else(|| panic!("no {selector}"));
    found.attr(name).unwrap_or_default().to_owned()
}

fn own(words: &str) -> Text {
    Text::verbatim(words)
}

#[test]
fn a_state_is_an_icon_and_a_word() {
    fn all() -> Element {
        rsx! {
            for status in Status::ALL {
                StatusChip { status }
            }
        }
    }
    for tag in Locale::all().map(Locale::tag) {
        let html = render(tag, all);
        assert_eq!(count(&html, ".chip svg[aria-hidden=true]"), 6, "{tag}");
        assert!(html.select(&Selector::parse(".chip span").unwrap()).all(|word| word.text().any(|text| !text.trim().is_empty())));
    }
    assert_eq!(text(&render("rw", all), ".chip-help"), "Bikeneye ubufasha");
}

#[test]
fn icons_that_point_along_the_line_turn_with_it() {
    fn all() -> Element {
        rsx! {
            for glyph in Glyph::ALL {
                i { key: "{glyph:?}", "data-glyph": "{glyph:?}", Icon { glyph } }
            }
        }
    }
    let html = render("ar", all);
    for turning in ["Back", "Next", "Send", "Undo", "Truck", "Delete"] {
        assert_eq!(count(&html, &format!("[data-glyph={turning}] svg.flip")), 1, "{turning}");
    }
    for standing in ["Check", "Clock", "Help", "Search", "Down", "Home", "Globe"] {
        assert_eq!(count(&html, &format!("[data-glyph={standing}] svg.flip")), 0, "{standing}");
    }
}

#[test]
fn buttons_have_names_and_a_waiting_one_can_be_found() {
    let html = render("en", || {
        rsx! {
            Button { label: msg::undo(), onclick: |()| {} }
            Button { label: msg::close(), kind: ButtonKind::Quiet, state: ButtonState::Waiting, onclick: |()| {} }
            Button { label: msg::back(), state: ButtonState::Busy, icon: Glyph::Cloud, onclick: |()| {} }
            IconButton { glyph: Glyph::Sound, label: msg::listen(), onclick: |()| {} }
        }
    });
    assert_eq!(count(&html, "button[type=button]"), 4);
    assert_eq!(count(&html, "button[disabled]"), 0);
    assert_eq!(text(&html, ".button-quiet[aria-disabled=true]"), "Close");
    assert_eq!(count(&html, "[aria-busy=true]"), 1);
    assert_eq!(attribute(&html, ".icon-button", "aria-label"), "Listen");
}

#[test]
fn a_field_is_tied_to_its_label_hint_and_problem() {
    let html = render("en", || {
        rsx! {
            TextField {
                id: "phone",
                label: own("Phone"),
                value: "+250",
                kind: FieldKind::Phone,
                hint: own("We send a code."),
                problem: own("Too short."),
                oninput: |_| {},
            }
            TextField { id: "note", label: own("Note"), value: "", kind: FieldKind::Lines, need: Need::Optional, oninput: |_| {} }
        }
    });
    assert_eq!(attribute(&html, "#phone", "aria-describedby"), "phone-hint phone-problem");
    assert_eq!(attribute(&html, "#phone", "aria-invalid"), "true");
    assert_eq!((attribute(&html, "#phone", "inputmode"), attribute(&html, "#phone", "dir")), ("tel".into(), "ltr".into()));
    assert_eq!(text(&html, "label[for=phone]"), "Phone");
    assert!(text(&html, "#phone-problem[role=alert]").contains("Too short."));
    assert_eq!(count(&html, "textarea#note[aria-describedby]"), 0);
    assert!(text(&html, "label[for=note]").contains("may stay empty"));
}

#[test]
fn choices_are_radio_buttons_with_a_question() {
    let html = render("en", || {
        rsx! {
            ChoiceGroup {
                name: "unit",
                legend: own("Unit?"),
                layout: ChoiceLayout::Grid,
                choices: vec![Choice::new("kg", own("kg")), Choice { detail: Some(own("60 kg")), ..Choice::new("bag", own("bag")) }],
                chosen: "bag".to_owned(),
                onchoose: |_| {},
            }
        }
    });
    assert_eq!(text(&html, "fieldset legend"), "Unit?");
    assert_eq!(count(&html, "label input[type=radio][name=unit]"), 2);
    assert_eq!(attribute(&html, "input[checked]", "value"), "bag");
}

#[test]
fn the_pad_shows_the_language_and_hides_a_key_that_means_nothing() {
    fn francs() -> Element {
        rsx! { NumberPad { label: own("Price"), value: Typed::from_units(9_500, 0), decimals: 0, unit: own("RWF"), onchange: |_| {} } }
    }
    fn nothing() -> Element {
        rsx! { NumberPad { label: own("Weight"), value: Typed::default(), decimals: 3, onchange: |_| {} } }
    }
    let html = render("rw", francs);
    assert_eq!(text(&html, ".readout-number"), "9.500");
    assert_eq!(count(&html, ".pad-key"), 12);
    assert_eq!(count(&html, ".pad-key[disabled]"), 1);
    let html = render("fr", nothing);
    assert_eq!(text(&html, ".readout .sr-only"), "Rien n’est encore saisi");
    assert_eq!(text(&html, ".pad-key[aria-label=Virgule]"), ",");
}

#[test]
fn numbers_and_names_are_isolated() {
    let html = render("fr", || {
        rsx! {
            MoneyText { amount: Amount::new(1_200, 2, "USD"), per: own("le kilo") }
            WeightText { weight: Weight::grams(2_500) }
            SectionTitle { text: own("أمينة") }
        }
    });
    assert_eq!(text(&html, ".money > bdi"), "12,00\u{a0}USD");
    assert_eq!(text(&html, "bdi.quantity"), "2,5\u{a0}kg");
    assert_eq!(text(&html, "h2 bdi"), "أمينة");
}

#[test]
fn a_row_that_does_something_is_a_button_and_one_that_does_not_is_none() {
    let html = render("en", || {
        rsx! {
            Card { kind: CardKind::Rows,
                ListRow { title: own("Read"), detail: own("only") }
                ListRow { title: own("Tap"), action: RowAction::Call(EventHandler::new(|()| {})), end: rsx! { "74 kB" } }
            }
        }
    });
    assert_eq!(count(&html, "section.card > div.list-row"), 1);
    assert!(text(&html, "button.list-row").starts_with("Tap"));
    assert_eq!(text(&html, ".list-row-end"), "74 kB");
}

#[test]
fn progress_is_told_not_only_shown() {
    let html = render("sw", || {
        let step = |title: &str, progress| TimelineStep { title: own(title), detail: None, progress };
        rsx! {
            Steps { step: 2, total: 6 }
            Timeline { steps: vec![step("a", Progress::Done), step("b", Progress::Now), step("c", Progress::Later)] }
            Meter { shares: vec![Share::of(1, 3, ShareTone::Leaf), Share::of(9, 3, ShareTone::Sun), Share::of(1, 0, ShareTone::Sun)] }
        }
    });
    assert_eq!(attribute(&html, ".steps", "aria-label").replace(['\u{2068}', '\u{2069}'], ""), "Hatua ya 2 kati ya 6");
    assert_eq!(count(&html, ".steps-done"), 2);
    assert!(text(&html, "ol > li[aria-current=step]").contains("Sasa"));
    let widths: Vec<&str> = html.select(&Selector::parse(".meter-part").unwrap()).filter_map(|part| part.attr("style")).collect::<Vec<_>>();
    assert_eq!(widths, ["inline-size: 33.3%", "inline-size: 100.0%", "inline-size: 0.0%"]);
}

#[test]
fn notes_toasts_and_empty_screens() {
    let html = render("en", || {
        rsx! {
            Banner { glyph: Glyph::Signal, title: own("No signal"), detail: own("All is saved.") }
            Toast { text: own("Moved"), onundo: |()| {}, onclose: |()| {} }
            EmptyState { scene: Scene::Crate, title: own("Nothing yet"), hint: own("Begin with one thing."),
                Button { label: msg::language_next(), onclick: |()| {} }
            }
            Photo { size: PhotoSize::Wide }
            Photo { source: "/media/a.jpg", description: own("Red cherries") }
        }
    });
    assert_eq!(text(&html, ".banner[role=status] .banner-title"), "No signal");
    assert_eq!(text(&html, ".toast .button"), "Undo");
    assert_eq!(text(&html, ".empty h2"), "Nothing yet");
    assert_eq!(count(&html, ".empty .button"), 1);
    assert_eq!(attribute(&html, ".photo img", "alt"), "Red cherries");
}

#[test]
fn the_title_can_take_the_focus_and_the_way_back_has_a_name() {
    let html = render("fr", || rsx! { TopBar { title: own("Order 2041"), onback: |()| {} } });
    assert_eq!(attribute(&html, "h1", "tabindex"), "-1");
    assert_eq!(attribute(&html, ".top-bar-back button", "aria-label"), "Retour");
}

#[test]
fn two_panes_know_which_one_a_phone_shows() {
    let list = render("en", || rsx! { TwoPane { list: rsx! { "list" } } });
    assert_eq!(count(&list, ".two-pane-list .pane-nothing"), 1);
    let detail = render("en", || rsx! { TwoPane { list: rsx! { "list" }, detail: rsx! { "detail" } } });
    assert_eq!(text(&detail, ".two-pane-detail .pane-detail"), "detail");
}

#[test]
fn the_first_question_offers_each_language_in_its_own_name() {
    fn question() -> Element {
        rsx! { LanguageView { chosen: Locale::ENGLISH, onchoose: |_| {}, onnext: |()| {} } }
    }
    for (tag, title) in
        [("en", "Choose your language"), ("fr", "Choisissez votre langue"), ("rw", "Hitamo ururimi rwawe"), ("sw", "Chagua lugha yako")]
    {
        let html = render(tag, question);
        assert_eq!(text(&html, "h1"), title);
        assert_eq!(text(&html, "label[lang=rw] .choice-title"), "Ikinyarwanda");
        assert_eq!(count(&html, "label[lang] input"), Locale::all().count());
    }
}
