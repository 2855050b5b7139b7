//! Where does it come from, and when was it harvested?

use dioxus::prelude::*;
use sync_core::{Draft, DraftProblem};

use super::problem_of;
use crate::components::card::Card;
use crate::components::field::{FieldKind, TextField};
use crate::components::icon::{Glyph, Icon};
use crate::components::words::Words;
use crate::countries;
use crate::i18n::{msg, use_i18n};

/// The question.
#[component]
pub(super) fn Where(draft: Draft, problems: Vec<DraftProblem>, onchange: EventHandler<Draft>) -> Element {
    let i18n = use_i18n();
    let (for_place, for_harvest) = (draft.clone(), draft.clone());
    let harvest = use_hook(|| draft.harvest.map(|day| day.to_string()).unwrap_or_default());
    rsx! {
        Card {
            div { class: "row",
                Icon { glyph: Glyph::Globe }
                span { class: "grow column",
                    span { class: "soft small", {i18n.t(msg::editor_country())} }
                    b { Words { text: countries::name(draft.country) } }
                }
            }
            TextField {
                id: "place",
                label: msg::editor_place(),
                value: draft.place.clone(),
                kind: FieldKind::Place,
                problem: problem_of(&problems, "place").map(Into::into),
                max_length: 80,
                testid: "editor-place",
                oninput: move |place| onchange.call(Draft { place, ..for_place.clone() }),
            }
            div { class: "field",
                label { class: "field-label", r#for: "harvest",
                    {i18n.t(msg::editor_harvest())}
                    " "
                    span { class: "soft", {i18n.t(msg::field_optional())} }
                }
                input {
                    class: "field-input",
                    id: "harvest",
                    r#type: "date",
                    initial_value: "{harvest}",
                    "data-testid": "editor-harvest",
                    oninput: move |event| onchange.call(Draft { harvest: event.value().parse().ok(), ..for_harvest.clone() }),
                }
            }
        }
    }
}
