//! Everything at a glance. A tap on a line leads back to its question.

use dioxus::prelude::*;
use protocol::ListingId;
use sync_core::{Draft, DraftProblem};

use super::{Question, problem_of};
use crate::components::card::{Card, CardKind};
use crate::components::icon::{Glyph, Icon};
use crate::components::row::{ListRow, RowAction};
use crate::components::words::Words;
use crate::countries;
use crate::goods::{self, photo::ListingPicture};
use crate::i18n::{Amount, Msg, Text, msg, use_i18n};
use crate::route::Route;

/// Everything at a glance.
#[component]
pub(super) fn Check(draft: Draft, problems: Vec<DraftProblem>) -> Element {
    let i18n = use_i18n();
    let missing = || Text::from(msg::editor_check_missing());
    let own = |words: &str| if words.trim().is_empty() { missing() } else { Text::verbatim(words.trim()) };
    let details: Vec<String> = goods::form(&draft.form)
        .map(|form| i18n.t(form))
        .into_iter()
        .chain((!draft.grade.trim().is_empty()).then(|| draft.grade.trim().to_owned()))
        .collect();
    let has_details = Question::Details.applies(&draft);
    let place = Text::from(countries::place(&draft.place, draft.country));
    let quantity = draft.quantity().ok();
    let price = draft.price().ok();
    let total: Option<Amount> = price.zip(quantity).and_then(|(price, quantity)| price.total(quantity)).map(goods::amount);
    let id = draft.id;
    rsx! {
        p { class: "soft", {i18n.t(msg::editor_check_hint())} }
        Card { kind: CardKind::Rows,
            Fact { id, question: Question::What, label: msg::editor_check_what(), value: own(&draft.title),
                picture: rsx! { ListingPicture { listing: id, photos: draft.photos.clone(), product: draft.product.clone(), size: crate::components::picture::PhotoSize::Small } },
                problem: ["product", "title", "description"].iter().find_map(|field| problem_of(&problems, field)),
            }
            if has_details {
                Fact { id, question: Question::Details, label: msg::editor_check_form(),
                    value: if details.is_empty() { missing() } else { Text::verbatim(details.join(" · ")) },
                    problem: problem_of(&problems, "grade"),
                }
            }
            Fact { id, question: Question::Amount, label: msg::editor_check_amount(),
                value: quantity.map_or_else(|| own(&draft.amount), |quantity| goods::quantity(quantity).into()),
                problem: ["amount", "least"].iter().find_map(|field| problem_of(&problems, field)),
            }
            Fact { id, question: Question::Price, label: msg::editor_check_price(),
                value: price.map_or_else(|| own(&draft.price), |price| goods::price(price).into()),
                problem: problem_of(&problems, "price"),
            }
            Fact { id, question: Question::Where, label: msg::editor_check_where(), value: place, problem: problem_of(&problems, "place") }
        }
        if let Some(total) = total {
            Card {
                div { class: "row",
                    span { class: "grow soft", {i18n.t(msg::editor_check_total())} }
                    crate::components::money::MoneyText { amount: total, size: crate::components::money::MoneySize::Lead }
                }
            }
        }
    }
}

#[component]
fn Fact(id: ListingId, question: Question, label: Msg, value: Text, picture: Option<Element>, problem: Option<Msg>) -> Element {
    let i18n = use_i18n();
    rsx! {
        div { class: "column",
            ListRow {
                title: value,
                detail: Text::from(label),
                picture,
                action: RowAction::To(Route::EditorScreen { id, step: question.number() }.into()),
            }
            if let Some(problem) = problem {
                p { class: "field-problem", role: "alert",
                    Icon { glyph: Glyph::Help }
                    span {
                        span { class: "sr-only", {i18n.t(msg::field_problem())} }
                        Words { text: problem }
                    }
                }
            }
        }
    }
}
