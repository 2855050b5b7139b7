//! The samples of what asks: amounts, questions with two answers, switches, and rows that open.

use dioxus::prelude::*;
use protocol::Quantity;

use crate::components::button::{Button, ButtonKind};
use crate::components::card::{Card, CardKind};
use crate::components::fold::Fold;
use crate::components::icon::{Glyph, Icon};
use crate::components::question::Answer;
use crate::components::switch::Switch;
use crate::goods::{self, amounts::AmountSheet};
use crate::i18n::{Text, msg};

fn own(text: &str) -> Text {
    Text::verbatim(text)
}

#[component]
pub(super) fn Amounts() -> Element {
    let here = Quantity::Grams(12_000);
    rsx! {
        AmountSheet {
            title: msg::cash_title(),
            hint: own("12 kg here, 28 kg at the market"),
            most: Quantity::Grams(40_000),
            all: (here, msg::cash_all_here(goods::quantity(here))),
            problem: None,
            onpick: |_| {},
            onclose: |()| {},
        }
    }
}

#[component]
pub(super) fn Answers() -> Element {
    rsx! {
        div { class: "choices",
            Answer { who: own("You, on this phone · today, 06:10"), value: own("12.00 USD a kilo"), act: msg::sync_mine(), onclick: |()| {} }
            Answer { who: own("Another of your phones · yesterday, 16:30"), value: own("11.50 USD a kilo"), act: msg::sync_theirs(), onclick: |()| {} }
        }
    }
}

#[component]
pub(super) fn Switches() -> Element {
    let mut on = use_signal(|| true);
    rsx! {
        Switch { title: own("Use as little as possible"), detail: own("This phone looks for news less often."), on: on(), onchange: move |now| on.set(now) }
        Switch { title: own("Off"), on: false, onchange: |_| {} }
    }
}

#[component]
pub(super) fn Folds() -> Element {
    rsx! {
        Card { kind: CardKind::Rows,
            for title in ["New price: Bourbon coffee", "Yes to the order: 2041"] {
                Fold {
                    key: "{title}",
                    title: own(title),
                    detail: own("goes with the next signal · 2 hours ago"),
                    picture: rsx! { Icon { glyph: Glyph::Tag } },
                    end: rsx! { "0.3 kB" },
                    p { "It is safe on this phone." }
                    div { class: "button-row",
                        Button { label: msg::sync_take_back(), kind: ButtonKind::Quiet, icon: Glyph::Undo, onclick: |()| {} }
                        Button { label: msg::sync_send_now(), kind: ButtonKind::Quiet, icon: Glyph::Send, onclick: |()| {} }
                    }
                }
            }
        }
    }
}
