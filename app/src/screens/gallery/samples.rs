//! The samples of the gallery, one small component per family.

use dioxus::prelude::*;

use super::asking;
use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, ButtonState, IconButton, LinkButton};
use crate::components::card::{Card, CardKind, SectionTitle};
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout};
use crate::components::empty::{EmptyState, Scene};
use crate::components::field::{FieldKind, Need, TextField};
use crate::components::icon::{Glyph, Icon};
use crate::components::meter::{Meter, Share, ShareTone};
use crate::components::money::{MoneySize, MoneyText, WeightText};
use crate::components::number_pad::{NumberPad, Typed};
use crate::components::picture::{Photo, PhotoSize};
use crate::components::row::{ListRow, RowAction};
use crate::components::status::{Chip, Status, StatusChip, Tone};
use crate::components::steps::Steps;
use crate::components::tab_bar::{Tab, TabBar};
use crate::components::timeline::{Progress, Timeline, TimelineStep};
use crate::components::toast::{Toast, use_toasts};
use crate::components::two_pane::TwoPane;
use crate::components::words::Words;
use crate::i18n::{Age, Amount, Arg, Bytes, Deadline, Percent, Text, Weight, local_time, msg};
use crate::route::Route;

/// Sample data: written by nobody, so shown as it is.
fn own(text: &str) -> Text {
    Text::verbatim(text)
}

/// Thursday, 20 November 2025, 09:00 UTC: the gallery's now.
const NOW_MS: i64 = 1_763_629_200_000;

fn by(hours: i64) -> Text {
    let due = local_time(NOW_MS + hours * 3_600_000, 120);
    Arg::Deadline(Deadline { due, now: local_time(NOW_MS, 120) }).into()
}

/// All samples.
#[component]
pub(super) fn All() -> Element {
    rsx! {
        Part { title: "Hero and meter", Heroes {} }
        Part { title: "Chips", Chips {} }
        Part { title: "Buttons", Buttons {} }
        Part { title: "Rows", Rows {} }
        Part { title: "Fields", Fields {} }
        Part { title: "Number pad", Pad {} }
        Part { title: "Choices", Choices {} }
        Part { title: "Amounts", asking::Amounts {} }
        Part { title: "A question", asking::Answers {} }
        Part { title: "Switches", asking::Switches {} }
        Part { title: "Rows that open", asking::Folds {} }
        Part { title: "Timeline", Times {} }
        Part { title: "Banners", Banners {} }
        Part { title: "Toast", Toasting {} }
        Part { title: "Numbers", Numbers {} }
        Part { title: "Empty", Empties {} }
        Part { title: "Two panes and tabs", Panes {} }
        Part { title: "Icons", Icons {} }
    }
}

#[component]
fn Part(title: String, children: Element) -> Element {
    rsx! {
        div { class: "gallery-part",
            SectionTitle { text: own(&title) }
            {children}
        }
    }
}

#[component]
fn Heroes() -> Element {
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
        Card {
            div { class: "row",
                div { class: "grow column",
                    span { class: "soft", Words { text: own("Earned this month") } }
                    MoneyText { amount: Amount::new(48_650, 2, "USD"), size: MoneySize::Big }
                }
                Chip { glyph: Glyph::Coin, label: Arg::Percent(Percent(50)), tone: Tone::Good }
            }
            Meter { shares: vec![Share::of(62, 100, ShareTone::Leaf), Share::of(22, 100, ShareTone::Sun)] }
            p { class: "soft small", Words { text: own("410.00 paid · 76.50 on the way.") } }
        }
        Card { kind: CardKind::Centre,
            Chip { glyph: Glyph::Signal, label: own("No signal") }
            p { class: "big", Words { text: own("3 things are safe on this phone") } }
            p { class: "soft", Words { text: own("They go by themselves when there is signal.") } }
        }
    }
}

#[component]
fn Chips() -> Element {
    rsx! {
        Card {
            div { class: "row row-wrap",
                for status in Status::ALL {
                    StatusChip { key: "{status:?}", status }
                }
                Chip { glyph: Glyph::Globe, label: own("No tariff"), tone: Tone::News }
            }
        }
    }
}

#[component]
fn Buttons() -> Element {
    rsx! {
        Button { label: own("Sell something new"), icon: Glyph::Plus, onclick: |()| {} }
        Button { label: own("Carry on a card or another phone"), kind: ButtonKind::Quiet, onclick: |()| {} }
        Button { label: own("Something is wrong"), kind: ButtonKind::Danger, onclick: |()| {} }
        Button { label: own("Sending"), icon: Glyph::Cloud, state: ButtonState::Busy, onclick: |()| {} }
        Button { label: own("Next: your price"), state: ButtonState::Waiting, onclick: |()| {} }
        LinkButton { label: own("A link"), to: Route::LanguageScreen {}, kind: ButtonKind::Quiet }
        div { class: "row",
            Button { label: own("Plain"), kind: ButtonKind::Plain, onclick: |()| {} }
            IconButton { glyph: Glyph::Sound, label: msg::listen(), onclick: |()| {} }
        }
    }
}

#[component]
fn Rows() -> Element {
    rsx! {
        Card { kind: CardKind::Rows,
            ListRow {
                title: own("Pack 3 kg honey"),
                detail: own("Order of Sara, Toronto"),
                picture: rsx! { Photo { size: PhotoSize::Small } },
                action: RowAction::To(Route::LanguageScreen {}.into()),
            }
            ListRow {
                title: own("Photo of dried chilli"),
                detail: own("waits for Wi-Fi, as you chose"),
                picture: rsx! { Icon { glyph: Glyph::Camera } },
                end: rsx! { Words { text: Arg::Bytes(Bytes(73_500)) } },
                action: RowAction::Call(EventHandler::new(|()| {})),
            }
            ListRow {
                title: own("أمينة"),
                detail: own("a name in another script"),
                picture: rsx! { Icon { glyph: Glyph::People } },
            }
        }
        Card {
            div { class: "row",
                Photo {}
                div { class: "grow column",
                    b { Words { text: own("Bourbon coffee, washed") } }
                    MoneyText { amount: Amount::new(1_200, 2, "USD"), per: own("a kilo"), size: MoneySize::Lead }
                    StatusChip { status: Status::AtTheMarket }
                }
            }
        }
    }
}

#[component]
fn Fields() -> Element {
    rsx! {
        Card {
            TextField { id: "g-name", label: own("Your name"), value: "Amina", kind: FieldKind::Name, oninput: |_| {} }
            TextField {
                id: "g-phone",
                label: own("Phone number"),
                value: "+250 788 12",
                kind: FieldKind::Phone,
                hint: own("We send a code to it."),
                problem: own("Two digits are missing."),
                oninput: |_| {},
            }
            TextField {
                id: "g-text",
                label: own("About it"),
                value: "",
                kind: FieldKind::Lines,
                need: Need::Optional,
                oninput: |_| {},
            }
            TextField { id: "g-code", label: own("Code"), value: "4821", kind: FieldKind::OneTimeCode, max_length: 6, oninput: |_| {} }
        }
    }
}

#[component]
fn Pad() -> Element {
    let mut typed = use_signal(|| Typed::from_units(40_500, 3));
    rsx! {
        Steps { step: 3, total: 6 }
        NumberPad {
            label: own("How much do you have?"),
            value: typed(),
            decimals: 3,
            unit: own("kg"),
            onchange: move |value| typed.set(value),
        }
    }
}

#[component]
fn Choices() -> Element {
    let mut unit = use_signal(|| "kg".to_owned());
    let mut price = use_signal(|| "mine".to_owned());
    let mut signal = use_signal(|| "none".to_owned());
    rsx! {
        ChoiceGroup {
            name: "g-price",
            legend: own("Which price is right?"),
            choices: vec![
                Choice { detail: Some(own("You, on this phone · today 6:10")), ..Choice::new("mine", own("12.00 USD")) },
                Choice { detail: Some(own("Marie, cooperative tablet · yesterday 16:30")), ..Choice::new("theirs", own("11.50 USD")) },
            ],
            chosen: price(),
            onchoose: move |value| price.set(value),
        }
        ChoiceGroup {
            name: "g-unit",
            legend: own("Unit"),
            layout: ChoiceLayout::Grid,
            choices: ["kg", "60 kg bag", "jin"].map(|unit| Choice::new(unit, own(unit))).to_vec(),
            chosen: unit(),
            onchoose: move |value| unit.set(value),
        }
        ChoiceGroup {
            name: "g-signal",
            legend: own("Signal"),
            layout: ChoiceLayout::Segments,
            choices: ["none", "2G", "good"].map(|unit| Choice::new(unit, own(unit))).to_vec(),
            chosen: signal(),
            onchoose: move |value| signal.set(value),
        }
    }
}

#[component]
fn Times() -> Element {
    let step = |title: &str, detail: &str, progress| TimelineStep {
        title: own(title),
        detail: (!detail.is_empty()).then(|| own(detail)),
        progress,
    };
    rsx! {
        Card {
            Timeline {
                steps: vec![
                    step("Ordered", "Tuesday 14:05", Progress::Done),
                    step("Accepted", "Tuesday 18:40 · sent when you had signal", Progress::Done),
                    step("Pack it", "5 kg, two bags of 2.5 kg", Progress::Now),
                    step("Bring it to Huye service centre", "by Friday noon", Progress::Later),
                    step("Paid", "", Progress::Later),
                ],
            }
        }
    }
}

#[component]
fn Banners() -> Element {
    rsx! {
        Banner { glyph: Glyph::Signal, title: own("No signal"), detail: own("Everything you do is saved on this phone.") }
        Banner { glyph: Glyph::Check, tone: Tone::Good, title: own("3 things arrived at the market") }
        Banner { glyph: Glyph::Clock, tone: Tone::Wait, title: own("This phone’s clock is two hours behind") }
        Banner { glyph: Glyph::Help, tone: Tone::Help, title: own("The market did not take the price"), detail: own("It must be more than zero."),
            Button { label: own("Mend the price"), kind: ButtonKind::Quiet, onclick: |()| {} }
        }
        Banner { glyph: Glyph::Info, tone: Tone::News, title: own("A new version is ready") }
    }
}

#[component]
fn Toasting() -> Element {
    let toasts = use_toasts();
    let undo = use_callback(|()| {});
    rsx! {
        Toast { text: own("Moved to the bin"), onundo: |()| {}, onclose: |()| {} }
        Button { label: own("Show it"), kind: ButtonKind::Quiet, onclick: move |()| toasts.say_with_undo(own("Moved to the bin"), undo) }
    }
}

#[component]
fn Numbers() -> Element {
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
        Card { kind: CardKind::Rows,
            for (name, value) in values {
                ListRow { key: "{name}", title: own(name), end: rsx! { Words { text: value } } }
            }
            ListRow { title: own("weight"), end: rsx! { WeightText { weight: Weight::grams(40_250) } } }
        }
    }
}

#[component]
fn Empties() -> Element {
    rsx! {
        Card {
            EmptyState { scene: Scene::Crate, title: own("Nothing for sale yet"), hint: own("Show buyers one thing you grow. A photo and a price are enough."),
                Button { label: own("Sell something"), icon: Glyph::Plus, onclick: |()| {} }
            }
        }
        for scene in [Scene::Letters, Scene::Phone, Scene::Path] {
            Card { key: "{scene:?}",
                EmptyState { scene, title: own("No orders yet"), hint: own("They come here, and stay here without signal.") }
            }
        }
    }
}

#[component]
fn Panes() -> Element {
    let tab = |glyph, label, waiting, current| Tab { to: Route::Gallery {}.into(), glyph, label, waiting, current };
    rsx! {
        div { class: "gallery-frame places",
            TwoPane {
                list: rsx! {
                    div { class: "screen-body",
                        Card { kind: CardKind::Rows, ListRow { title: own("5 kg coffee · Amina"), detail: own("Li Wei, Hangzhou") } }
                    }
                },
                detail: None,
                nothing: None,
            }
            TabBar {
                tabs: vec![
                    tab(Glyph::Home, msg::tab_home().into(), 0, true),
                    tab(Glyph::Tag, msg::tab_sell().into(), 0, false),
                    tab(Glyph::Box, msg::tab_orders().into(), 2, false),
                    tab(Glyph::More, msg::tab_more().into(), 120, false),
                ],
            }
        }
    }
}

#[component]
fn Icons() -> Element {
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
