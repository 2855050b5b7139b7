//! The samples of what is pressed.

use dioxus::prelude::*;

use super::samples::own;
use crate::components::button::{Button, ButtonKind, ButtonState, IconButton, LinkButton};
use crate::components::icon::Glyph;
use crate::i18n::msg;
use crate::route::Route;

const KINDS: [(ButtonKind, &str); 4] = [
    (ButtonKind::Primary, "Sell something new"),
    (ButtonKind::Quiet, "Carry on a card"),
    (ButtonKind::Plain, "This is not my number"),
    (ButtonKind::Danger, "Something is wrong"),
];

const STATES: [(ButtonState, &str); 3] = [(ButtonState::Ready, ""), (ButtonState::Busy, " · busy"), (ButtonState::Waiting, " · waiting")];

/// Every kind in every state, each with and without a picture.
#[component]
pub(super) fn Buttons() -> Element {
    rsx! {
        for (kind , label) in KINDS {
            for (state , word) in STATES {
                div { key: "{kind:?} {state:?}", class: "button-row",
                    Button { label: own(&format!("{label}{word}")), kind, state, onclick: |()| {} }
                    Button { label: own(&format!("{label}{word}")), kind, state, icon: Glyph::Plus, onclick: |()| {} }
                }
            }
        }
    }
}

/// Alone and beside each other; links that look the same; a button that only has a picture.
#[component]
pub(super) fn Others() -> Element {
    rsx! {
        Button { label: own("A button has the line for itself"), icon: Glyph::Cloud, onclick: |()| {} }
        div { class: "button-row",
            Button { label: own("Two"), onclick: |()| {} }
            Button { label: own("share it"), kind: ButtonKind::Quiet, onclick: |()| {} }
        }
        for (kind , _) in KINDS {
            LinkButton { key: "{kind:?}", label: own(&format!("A link: {kind:?}")), to: Route::LanguageScreen {}, kind, icon: Glyph::Next }
        }
        LinkButton { label: own("A link without a picture"), to: Route::LanguageScreen {}, kind: ButtonKind::Quiet }
        div { class: "row",
            IconButton { glyph: Glyph::Sound, label: msg::listen(), onclick: |()| {} }
            IconButton { glyph: Glyph::Close, label: msg::close(), onclick: |()| {} }
        }
    }
}
