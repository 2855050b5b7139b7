//! A text field with its label, hint and problem.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Text, msg, use_i18n};

/// What is typed, and so which keyboard opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    #[default]
    Words,
    /// A person's name.
    Name,
    /// A phone number.
    Phone,
    /// A place.
    Place,
    /// The code that came by SMS.
    OneTimeCode,
    /// Several lines.
    Lines,
    /// Words to search for.
    Search,
}

impl FieldKind {
    /// `type`, `inputmode`, `autocomplete`
    fn attributes(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Words | Self::Lines => ("text", "text", "off"),
            Self::Name => ("text", "text", "name"),
            Self::Phone => ("tel", "tel", "tel"),
            Self::Place => ("text", "text", "address-level2"),
            Self::OneTimeCode => ("text", "numeric", "one-time-code"),
            Self::Search => ("search", "search", "off"),
        }
    }

    /// Phone numbers and codes run left to right in every script; other words as they are written.
    fn direction(self) -> &'static str {
        match self {
            Self::Phone | Self::OneTimeCode => "ltr",
            _ => "auto",
        }
    }
}

/// Whether a field may stay empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Need {
    /// It may not.
    #[default]
    Needed,
    /// It may, and says so.
    Optional,
}

/// A text field. `value` is what it starts with: while it is on the screen the field keeps its own text, as letters
/// typed quickly would be lost if each were sent back to it. To replace the text from outside, give it another `key`.
#[component]
pub fn TextField(
    id: String,
    #[props(into)] label: Text,
    value: String,
    #[props(default)] kind: FieldKind,
    #[props(default)] need: Need,
    hint: Option<Text>,
    problem: Option<Text>,
    #[props(default = 120)] max_length: u32,
    testid: Option<&'static str>,
    oninput: EventHandler<String>,
) -> Element {
    let i18n = use_i18n();
    let start = use_hook(|| value.clone());
    let (input_type, input_mode, autocomplete) = kind.attributes();
    let hint_id = format!("{id}-hint");
    let problem_id = format!("{id}-problem");
    let described: Vec<&str> = [(hint.is_some(), &hint_id), (problem.is_some(), &problem_id)]
        .into_iter()
        .filter_map(|(there, id)| there.then_some(id.as_str()))
        .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = problem.is_some().then_some("true");
    let search = kind == FieldKind::Search;
    let required = (need == Need::Needed).then_some("true");
    rsx! {
        div { class: if search { "field field-search" } else { "field" },
            // A search says what it is by its picture and in the field itself; a list begins above the fold.
            label { class: if search { "sr-only" } else { "field-label" }, r#for: "{id}",
                Words { text: label.clone() }
                // That nobody has to search goes without saying.
                if need == Need::Optional && !search {
                    " "
                    span { class: "soft", {i18n.t(msg::field_optional())} }
                }
            }
            if let Some(hint) = hint {
                p { class: "field-hint", id: "{hint_id}", Words { text: hint } }
            }
            if kind == FieldKind::Lines {
                textarea {
                    class: "field-input",
                    id: "{id}",
                    "data-testid": testid,
                    dir: kind.direction(),
                    maxlength: i64::from(max_length),
                    initial_value: "{start}",
                    "aria-describedby": described,
                    "aria-invalid": invalid,
                    "aria-required": required,
                    oninput: move |event| oninput.call(event.value()),
                }
            } else {
                if search {
                    span { class: "field-glass", Icon { glyph: Glyph::Search } }
                }
                input {
                    class: match kind {
                        FieldKind::OneTimeCode => "field-input field-input-code",
                        FieldKind::Search => "field-input field-input-search",
                        _ => "field-input",
                    },
                    placeholder: search.then(|| i18n.t(label.clone())),
                    id: "{id}",
                    "data-testid": testid,
                    r#type: input_type,
                    inputmode: input_mode,
                    autocomplete,
                    dir: kind.direction(),
                    maxlength: i64::from(max_length),
                    initial_value: "{start}",
                    "aria-describedby": described,
                    "aria-invalid": invalid,
                    "aria-required": required,
                    oninput: move |event| oninput.call(event.value()),
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
