//! List and detail: side by side on a tablet, one after the other on a phone.

use dioxus::prelude::*;

use super::words::Words;
use crate::i18n::{Text, msg, use_i18n};

/// A list with the chosen thing beside it. On a phone the detail, when there is one, stands alone; its own screen has
/// the way back, which the stylesheet hides where the list is in sight.
#[component]
pub fn TwoPane(list: Element, detail: Option<Element>, nothing: Option<Text>) -> Element {
    let i18n = use_i18n();
    let shows_detail = detail.is_some();
    rsx! {
        div { class: if shows_detail { "two-pane two-pane-detail" } else { "two-pane two-pane-list" },
            div { class: "pane pane-list", {list} }
            div { class: "pane pane-detail",
                match (detail, nothing) {
                    (Some(detail), _) => rsx! { {detail} },
                    (None, Some(nothing)) => rsx! { p { class: "pane-nothing", Words { text: nothing } } },
                    (None, None) => rsx! { p { class: "pane-nothing", {i18n.t(msg::two_pane_empty())} } },
                }
            }
        }
    }
}
