//! One of several: native radio buttons that look like cards, a grid, or segments.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::Text;

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What `onchoose` gives back.
    pub value: String,
    /// Its name.
    pub title: Text,
    /// A line below the name.
    pub detail: Option<Text>,
    /// A picture before the name.
    pub icon: Option<Glyph>,
    /// The language of the title, where it is not the app's (so that a screen reader says it right).
    pub lang: Option<&'static str>,
    /// What a browser test finds it by.
    pub testid: Option<&'static str>,
}

impl Choice {
    /// A choice with only a name.
    pub fn new(value: impl Into<String>, title: impl Into<Text>) -> Self {
        Self { value: value.into(), title: title.into(), detail: None, icon: None, lang: None, testid: None }
    }
}

/// How choices stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChoiceLayout {
    /// One below the other, with room for details.
    #[default]
    List,
    /// Short ones beside each other, all as wide.
    Grid,
    /// Short ones beside each other, each as wide as its words, such as units: as many in a line as fit.
    Line,
    /// Two to four in one bar, such as a switch.
    Segments,
}

impl ChoiceLayout {
    fn class(self) -> &'static str {
        match self {
            Self::List => "choices",
            Self::Grid => "choices-grid",
            Self::Line => "choices-grid choices-line",
            Self::Segments => "choices-segments",
        }
    }
}

/// Whether the question over the choices is in sight. Hidden, it is still there for screen readers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Legend {
    /// It is.
    #[default]
    Shown,
    /// The title of the screen already asks it.
    Hidden,
}

/// Several choices of which one holds. `name` must be unique on the screen.
#[component]
pub fn ChoiceGroup(
    name: String,
    #[props(into)] legend: Text,
    #[props(default)] legend_is: Legend,
    choices: Vec<Choice>,
    chosen: Option<String>,
    #[props(default)] layout: ChoiceLayout,
    onchoose: EventHandler<String>,
) -> Element {
    rsx! {
        fieldset {
            legend { class: if legend_is == Legend::Shown { "choices-legend" } else { "sr-only" }, Words { text: legend } }
            div { class: layout.class(),
                for choice in choices {
                    ChoiceCard {
                        key: "{choice.value}",
                        checked: chosen.as_ref() == Some(&choice.value),
                        name: name.clone(),
                        choice,
                        onchoose,
                    }
                }
            }
        }
    }
}

#[component]
fn ChoiceCard(name: String, choice: Choice, checked: bool, onchoose: EventHandler<String>) -> Element {
    let Choice { value, title, detail, icon, lang, testid } = choice;
    rsx! {
        label { class: "choice", lang, "data-testid": testid,
            input {
                r#type: "radio",
                name: "{name}",
                value: "{value}",
                checked,
                onchange: move |_| onchoose.call(value.clone()),
            }
            if let Some(glyph) = icon {
                Icon { glyph }
            }
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
