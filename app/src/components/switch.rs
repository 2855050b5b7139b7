//! Something that is on or off.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::Text;

/// A switch: a native checkbox that looks like a choice.
#[component]
pub fn Switch(
    #[props(into)] title: Text,
    detail: Option<Text>,
    on: bool,
    testid: Option<&'static str>,
    onchange: EventHandler<bool>,
) -> Element {
    rsx! {
        label { class: "choice", "data-testid": testid,
            input { r#type: "checkbox", checked: on, onchange: move |event| onchange.call(event.checked()) }
            span { class: "choice-words",
                span { class: "choice-title", Words { text: title } }
                if let Some(detail) = detail {
                    span { class: "choice-detail", Words { text: detail } }
                }
            }
            span { class: "choice-mark", "aria-hidden": "true", Icon { glyph: Glyph::Check } }
        }
    }
}
