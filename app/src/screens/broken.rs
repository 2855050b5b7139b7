//! The phone does not open: why, and what can be done about it.

use dioxus::prelude::*;
use sync_core::CoreError;

use crate::i18n::{msg, use_i18n};

/// Stands in the place of all screens.
#[component]
pub fn BrokenScreen(error: CoreError) -> Element {
    let i18n = use_i18n();
    rsx! {
        main { class: "screen screen-narrow",
            h1 { {i18n.t(msg::app_name())} }
            p { "data-kind": "{error:?}" }
        }
    }
}
