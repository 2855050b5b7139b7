//! A question with two big answers: who wrote what and when, and what it keeps.

use dioxus::prelude::*;

use super::words::Words;
use crate::i18n::Text;

/// One answer: a big button.
#[component]
pub fn Answer(
    /// Who wrote it, and when.
    #[props(into)]
    who: Text,
    /// What was written.
    value: Option<Text>,
    /// What a tap does.
    #[props(into)]
    act: Text,
    testid: Option<&'static str>,
    onclick: EventHandler<()>,
) -> Element {
    rsx! {
        button { r#type: "button", class: "choice answer", "data-testid": testid, onclick: move |_| onclick.call(()),
            span { class: "choice-words",
                span { class: "choice-detail", Words { text: who } }
                if let Some(value) = value {
                    span { class: "answer-value", Words { text: value } }
                }
                span { class: "answer-act", Words { text: act } }
            }
        }
    }
}
