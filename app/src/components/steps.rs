//! How far along a row of questions we are.

use dioxus::prelude::*;

use crate::i18n::{msg, use_i18n};

/// Question `step` (from 1) of `total`.
#[component]
pub fn Steps(step: u32, total: u32) -> Element {
    let i18n = use_i18n();
    let said = i18n.t(msg::steps_progress(step, total));
    rsx! {
        div {
            class: "steps",
            role: "progressbar",
            "aria-label": "{said}",
            "aria-valuetext": "{said}",
            "aria-valuemin": "0",
            "aria-valuemax": "{total}",
            "aria-valuenow": "{step}",
            for part in 1..=total {
                span { key: "{part}", class: if part <= step { "steps-part steps-done" } else { "steps-part" } }
            }
        }
    }
}
