//! A row that opens: what it is in sight, the rest below it after a tap.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::Text;

/// A row that opens. The browser's own `details`, so that it opens without the app, and screen readers know it.
#[component]
pub fn Fold(
    #[props(into)] title: Text,
    detail: Option<Text>,
    picture: Option<Element>,
    end: Option<Element>,
    testid: Option<&'static str>,
    children: Element,
) -> Element {
    rsx! {
        details { class: "fold", "data-testid": testid,
            summary { class: "list-row",
                {picture}
                span { class: "list-row-words",
                    span { class: "list-row-title", Words { text: title } }
                    if let Some(detail) = detail {
                        span { class: "list-row-detail", Words { text: detail } }
                    }
                }
                if let Some(end) = end {
                    span { class: "list-row-end", {end} }
                }
                Icon { glyph: Glyph::Down }
            }
            div { class: "fold-body", {children} }
        }
    }
}
