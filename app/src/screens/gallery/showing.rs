//! The samples of what is only looked at: cards, rows, numbers, photos, icons.

use dioxus::prelude::*;

use super::samples::{by, own};
use crate::components::button::{Button, ButtonKind};
use crate::components::card::{Card, CardKind};
use crate::components::icon::{Glyph, Icon};
use crate::components::meter::{Meter, Share, ShareTone};
use crate::components::money::{MoneySize, MoneyText, WeightText};
use crate::components::picture::{AppMark, Photo, PhotoSize};
use crate::components::row::{ListRow, RowAction};
use crate::components::status::{Chip, Status, StatusChip, Tone};
use crate::components::words::Words;
use crate::i18n::{Age, Amount, Arg, Bytes, Percent, Text, Weight};
use crate::route::Route;

/// The four kinds.
#[component]
pub(super) fn Cards() -> Element {
    rsx! {
        Card { kind: CardKind::Hero,
            div { class: "row",
                Icon { glyph: Glyph::Bell }
                span { class: "grow small", Words { text: own("New order") } " · " Words { text: by(10) } }
            }
            p { class: "big", Words { text: own("5 kg coffee") } }
            p { class: "soft", Words { text: own("Li Wei, Hangzhou · pays 60.00 USD") } }
            div { class: "button-row",
                Button { label: own("Accept"), onclick: |()| {} }
                Button { label: own("See"), kind: ButtonKind::Quiet, onclick: |()| {} }
            }
        }
        Card { kind: CardKind::Plain,
            div { class: "row",
                Photo {}
                div { class: "grow column",
                    b { Words { text: own("Bourbon coffee, washed") } }
                    MoneyText { amount: Amount::new(1_200, 2, "USD"), per: own("a kilo"), size: MoneySize::Lead }
                    StatusChip { status: Status::AtTheMarket }
                }
            }
        }
        Card { kind: CardKind::Centre,
            AppMark {}
            p { class: "big", Words { text: own("3 things are safe on this phone") } }
            p { class: "soft", Words { text: own("They go by themselves when there is signal.") } }
        }
        Card { kind: CardKind::Rows,
            ListRow { title: own("The first of two"), detail: own("with a line between them") }
            ListRow { title: own("The second") }
        }
    }
}

/// Nothing, one share, two, and all of it; alone and in their place.
#[component]
pub(super) fn Meters() -> Element {
    let leaf = |part| Share::of(part, 100, ShareTone::Leaf);
    let sun = |part| Share::of(part, 100, ShareTone::Sun);
    rsx! {
        for (index , shares) in [vec![leaf(0)], vec![leaf(40)], vec![sun(30), leaf(70)], vec![sun(100)]].into_iter().enumerate() {
            Meter { key: "{index}", shares }
        }
        Card {
            div { class: "row",
                div { class: "grow column",
                    span { class: "soft", Words { text: own("Earned this month") } }
                    MoneyText { amount: Amount::new(48_650, 2, "USD"), size: MoneySize::Big }
                }
                Chip { glyph: Glyph::Coin, label: Arg::Percent(Percent(50)), tone: Tone::Good }
            }
            Meter { shares: vec![leaf(62), sun(22)] }
            p { class: "soft small", Words { text: own("410.00 paid · 76.50 on the way.") } }
        }
    }
}

/// Rows that are read, that lead on and that do something; with and without a picture, a second line and an end.
#[component]
pub(super) fn Rows() -> Element {
    let actions = [
        ("is only read", RowAction::None),
        ("leads on", RowAction::To(Route::LanguageScreen {}.into())),
        ("does something", RowAction::Call(EventHandler::new(|()| {}))),
    ];
    rsx! {
        for (what , action) in actions {
            Card { key: "{what}", kind: CardKind::Rows,
                ListRow {
                    title: own(&format!("Pack 3 kg honey: {what}")),
                    detail: own("Order of Sara, Toronto"),
                    picture: rsx! { Photo { size: PhotoSize::Small } },
                    end: rsx! { Words { text: Arg::Bytes(Bytes(73_500)) } },
                    action: action.clone(),
                }
                ListRow { title: own("أمينة"), detail: own("a name in another script"), picture: rsx! { Icon { glyph: Glyph::People } }, action: action.clone() }
                ListRow { title: own("A title alone"), action }
            }
        }
    }
}

/// Money of every size and every number of coins, and what else is counted.
#[component]
pub(super) fn Numbers() -> Element {
    let values: Vec<(&str, Text)> = vec![
        ("RWF", Arg::Money(Amount::new(1_234_567, 0, "RWF")).into()),
        ("USD", Arg::Money(Amount::new(1_234_567, 2, "USD")).into()),
        ("JOD", Arg::Money(Amount::new(-1_234_567, 3, "JOD")).into()),
        ("size", Arg::Bytes(Bytes(240)).into()),
        ("soon", by(3)),
        ("tomorrow", by(26)),
        ("this week", by(78)),
        ("later", by(500)),
        ("age", Arg::Age(Age { seconds: 3 * 86_400 }).into()),
    ];
    rsx! {
        Card {
            for size in [MoneySize::Text, MoneySize::Lead, MoneySize::Big] {
                MoneyText { key: "{size:?}", amount: Amount::new(1_234_567, 0, "RWF"), size }
                MoneyText { amount: Amount::new(1_200, 2, "USD"), per: own("a kilo"), size }
            }
        }
        Card { kind: CardKind::Rows,
            for (name , value) in values {
                ListRow { key: "{name}", title: own(name), end: rsx! { Words { text: value } } }
            }
            ListRow { title: own("weight"), end: rsx! { WeightText { weight: Weight::grams(40_250) } } }
        }
    }
}

/// A landscape of three colours, so that no file is needed.
const HILLS: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 6'%3E%3Cpath fill='%23f0c987' d='M0 0h8v6H0z'/%3E%3Cpath fill='%237fa650' d='M0 4q2-2 4 0t4-1v3H0z'/%3E%3Cpath fill='%23b5651d' d='M0 5q3-1 8 0v1H0z'/%3E%3C/svg%3E";

/// What a browser takes for a picture, and finds is none.
const BROKEN: &str = "data:image/png;base64,AAAA";

/// A blur as it travels with the words.
const BLUR: &str = "1QcSHQRnh493V4dIh4eXh1h4kJUI";

/// Every size: a photo; one that waits, blurred; one that fails, over its blur; and the place for one.
#[component]
pub(super) fn Photos() -> Element {
    let blur = darkroom::blurred(BLUR);
    let states = [("there", Some(HILLS), None), ("waiting", None, blur.clone()), ("failed", Some(BROKEN), blur), ("no photo", None, None)];
    rsx! {
        for size in [PhotoSize::Small, PhotoSize::Middle, PhotoSize::Wide, PhotoSize::Tile] {
            div { key: "{size:?}", class: "gallery-photos",
                for (what , source , blur) in states.clone() {
                    div { key: "{what}", class: "column",
                        Photo { source: source.map(str::to_owned), blur, description: own("A hill"), size }
                        span { class: "soft small", Words { text: own(&format!("{size:?}: {what}")) } }
                    }
                }
            }
        }
    }
}

/// The whole family.
#[component]
pub(super) fn Icons() -> Element {
    rsx! {
        Card {
            div { class: "row row-wrap",
                for glyph in Glyph::ALL {
                    Icon { key: "{glyph:?}", glyph }
                }
            }
        }
    }
}
