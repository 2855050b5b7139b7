//! What does it look like? The one question that may be left open.

use dioxus::prelude::*;
use sync_core::Draft;

use crate::components::card::Card;
use crate::i18n::{msg, use_i18n};
use crate::screens::photos::PhotoBench;

/// The question.
#[component]
pub(super) fn Looks(draft: Draft) -> Element {
    let i18n = use_i18n();
    rsx! {
        Card {
            p { class: "soft", {i18n.t(msg::photo_hint())} }
            PhotoBench { listing: draft.id, title: draft.title }
        }
    }
}
