//! In what form is it, and how good?

use dioxus::prelude::*;
use protocol::ProductCode;
use sync_core::{Draft, DraftProblem};

use super::problem_of;
use crate::components::card::Card;
use crate::components::choice::{Choice, ChoiceGroup, Legend};
use crate::components::field::{Need, TextField};
use crate::goods;
use crate::i18n::{Text, msg};

/// The question.
#[component]
pub(super) fn Details(draft: Draft, problems: Vec<DraftProblem>, onchange: EventHandler<Draft>) -> Element {
    let forms = draft.product.as_ref().and_then(ProductCode::product).map(|product| product.forms).unwrap_or_default();
    let choices: Vec<Choice> = forms.iter().filter_map(|name| goods::form(name).map(|title| Choice::new(*name, title))).collect();
    let (for_form, for_grade) = (draft.clone(), draft.clone());
    rsx! {
        if !choices.is_empty() {
            ChoiceGroup {
                name: "form",
                legend: msg::editor_form_question(),
                legend_is: Legend::Hidden,
                choices,
                chosen: (!draft.form.is_empty()).then(|| draft.form.clone()),
                onchoose: move |form| onchange.call(Draft { form, ..for_form.clone() }),
            }
        }
        Card {
            TextField {
                id: "grade",
                label: msg::editor_grade(),
                hint: Text::from(msg::editor_grade_hint()),
                value: draft.grade.clone(),
                need: Need::Optional,
                problem: problem_of(&problems, "grade").map(Into::into),
                max_length: 40,
                testid: "editor-grade",
                oninput: move |grade| onchange.call(Draft { grade, ..for_grade.clone() }),
            }
        }
    }
}
