//! One of many, in the phone's own list.

use dioxus::prelude::*;

use super::choice::Legend;
use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Msg, Text, msg, use_i18n};

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectOption {
    /// What `onchoose` gives back.
    pub value: String,
    /// Its name.
    pub name: Text,
}

/// A native select with its label. A phone shows it as a list that can be scrolled with the thumb.
#[component]
pub fn SelectField(
    id: String,
    #[props(into)] label: Text,
    #[props(default)] label_is: Legend,
    options: Vec<SelectOption>,
    chosen: String,
    problem: Option<Msg>,
    testid: Option<&'static str>,
    onchoose: EventHandler<String>,
) -> Element {
    let i18n = use_i18n();
    let problem_id = format!("{id}-problem");
    let invalid = problem.is_some().then_some("true");
    let described = problem.is_some().then(|| problem_id.clone());
    rsx! {
        div { class: "field",
            label { class: if label_is == Legend::Shown { "field-label" } else { "sr-only" }, r#for: "{id}", Words { text: label } }
            select {
                class: "field-input",
                id: "{id}",
                "data-testid": testid,
                "aria-invalid": invalid,
                "aria-describedby": described,
                onchange: move |event| onchoose.call(event.value()),
                for option in options {
                    option { key: "{option.value}", value: "{option.value}", selected: option.value == chosen, {i18n.t(option.name)} }
                }
            }
            if let Some(problem) = problem {
                p { class: "field-problem", id: "{problem_id}", role: "alert",
                    Icon { glyph: Glyph::Help }
                    span {
                        span { class: "sr-only", {i18n.t(msg::field_problem())} }
                        " "
                        Words { text: problem }
                    }
                }
            }
        }
    }
}
