//! A text in a line.

use dioxus::prelude::*;

use crate::i18n::{Text, use_i18n};

/// Says a text. What a person wrote and what is a bare value keep their own direction.
#[component]
pub fn Words(#[props(into)] text: Text) -> Element {
    let i18n = use_i18n();
    let said = i18n.t(text.clone());
    match text {
        Text::Message(_) => rsx! { "{said}" },
        Text::Value(_) | Text::Verbatim(_) => rsx! { bdi { "{said}" } },
    }
}
