//! A note across the screen, with what can be done about it.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::status::Tone;
use super::words::Words;
use crate::i18n::Text;

/// A note. Its children are buttons. It is announced when it appears, without interrupting.
#[component]
pub fn Banner(
    glyph: Glyph,
    #[props(into)] title: Text,
    detail: Option<Text>,
    #[props(default)] tone: Tone,
    #[props(default = VNode::empty())] children: Element,
) -> Element {
    rsx! {
        div { class: "banner banner-{tone.word()}", role: "status",
            Icon { glyph }
            div { class: "banner-words",
                p { class: "banner-title", Words { text: title } }
                if let Some(detail) = detail {
                    p { class: "banner-detail", Words { text: detail } }
                }
                {children}
            }
        }
    }
}
