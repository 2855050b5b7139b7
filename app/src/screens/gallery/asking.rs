//! The samples of what asks: amounts, questions with two answers, and rows that open.

use dioxus::prelude::*;
use protocol::Quantity;

use super::samples::own;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::{Card, CardKind};
use crate::components::fold::Fold;
use crate::components::icon::{Glyph, Icon};
use crate::components::instead::{self, Instead};
use crate::components::question::Answer;
use crate::goods::{self, amounts::AmountSheet};
use crate::i18n::msg;

/// Much of it with some here; few pieces of which all cannot be had; and one that was too many.
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
        AmountSheet { title: msg::keep_title(), most: Quantity::Pieces(3), problem: msg::problem_amount_zero(), onpick: |_| {}, onclose: |()| {} }
    }
}

/// With what each wrote, and without.
#[component]
pub(super) fn Answers() -> Element {
    rsx! {
        div { class: "choices",
            Answer { who: own("You, on this phone · today, 06:10"), value: own("12.00 USD a kilo"), act: msg::sync_mine(), onclick: |()| {} }
            Answer { who: own("The market · today, 08:00"), act: msg::sync_theirs(), onclick: |()| {} }
            Answer { who: own("Another of your phones · yesterday, 16:30"), value: own("11.50 USD a kilo"), act: msg::sync_theirs(), onclick: |()| {} }
        }
    }
}

/// What opens in the place of a button: it takes the focus, so it is closed until somebody wants it.
#[component]
pub(super) fn Opening() -> Element {
    let mut open = use_signal(|| false);
    rsx! {
        if open() {
            Instead { opener: "g-opener",
                Card {
                    p { "It stands where the button stood, and has the focus." }
                    Button {
                        label: own("Close"),
                        kind: ButtonKind::Quiet,
                        onclick: move |()| {
                            open.set(false);
                            instead::closed();
                        },
                    }
                }
            }
        } else {
            Button { label: own("Another price"), kind: ButtonKind::Quiet, testid: "g-opener", onclick: move |()| open.set(true) }
        }
    }
}

/// Closed until they are tapped, with all that a row can have and with a title alone.
#[component]
pub(super) fn Folds() -> Element {
    rsx! {
        Card { kind: CardKind::Rows,
            Fold { title: own("A title alone"), p { "There is more below." } }
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
