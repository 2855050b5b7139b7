//! What does it look like? The one question that may be left open.

use dioxus::prelude::*;

use crate::components::card::Card;
use crate::i18n::{msg, use_i18n};

/// The question; `children` is where photos are taken and arranged.
#[component]
pub(super) fn Looks(children: Element) -> Element {
    let i18n = use_i18n();
    rsx! {
        Card {
            p { class: "soft", {i18n.t(msg::photo_hint())} }
            {children}
        }
    }
}
