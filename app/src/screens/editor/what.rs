//! What is it? Pictures to tap, and then her own words for it.

use dioxus::html::NamedKey;
use dioxus::prelude::*;
use protocol::catalogue::CATALOGUE;
use protocol::{Product, Unit};
use sync_core::{Draft, DraftProblem};

use super::problem_of;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::Card;
use crate::components::field::{FieldKind, Need, TextField};
use crate::components::icon::{Glyph, Icon};
use crate::components::picture::PhotoSize;
use crate::components::words::Words;
use crate::goods::{self, picture::GoodsPicture};
use crate::i18n::{I18n, Text, msg, use_i18n};

/// The question.
#[component]
pub(super) fn What(draft: Draft, problems: Vec<DraftProblem>, onchange: EventHandler<Draft>) -> Element {
    let i18n = use_i18n();
    let mut all = use_signal(|| draft.product.is_none());
    // Arrow keys choose what they pass: who looks on with them has not chosen yet.
    let mut passing = use_signal(|| false);
    let chosen = draft.product.clone();
    let known = chosen.as_ref().map(ToString::to_string).unwrap_or_default();
    let offered: Vec<&'static Product> = CATALOGUE.iter().filter(|product| all() || product.name == known).collect();
    let (for_title, for_description, for_product) = (draft.clone(), draft.clone(), draft.clone());
    rsx! {
        div { hidden: chosen.is_none(),
            // A product brings its name along, so the fields start anew with it.
            for name in [known.clone()] {
                Card { key: "{name}",
                    TextField {
                        id: "title",
                        label: msg::editor_title(),
                        hint: Text::from(msg::editor_title_hint()),
                        value: draft.title.clone(),
                        problem: problem_of(&problems, "title").map(Into::into),
                        max_length: 80,
                        testid: "editor-title",
                        oninput: {
                            let draft = for_title.clone();
                            move |title| onchange.call(Draft { title, ..draft.clone() })
                        },
                    }
                    TextField {
                        id: "description",
                        label: msg::editor_description(),
                        value: draft.description.clone(),
                        kind: FieldKind::Lines,
                        need: Need::Optional,
                        problem: problem_of(&problems, "description").map(Into::into),
                        max_length: 2000,
                        testid: "editor-description",
                        oninput: {
                            let draft = for_description.clone();
                            move |description| onchange.call(Draft { description, ..draft.clone() })
                        },
                    }
                }
            }
        }
        if let Some(problem) = problem_of(&problems, "product") {
            p { class: "field-problem", role: "alert",
                Icon { glyph: Glyph::Help }
                Words { text: problem }
            }
        }
        fieldset {
            onkeydown: move |event| {
                let arrow = [NamedKey::ArrowDown, NamedKey::ArrowUp, NamedKey::ArrowLeft, NamedKey::ArrowRight].map(Key::Named);
                passing.set(arrow.contains(&event.key()));
            },
            onpointerdown: move |_| passing.set(false),
            legend { class: "sr-only", {i18n.t(msg::editor_what())} }
            // The one that is chosen has the line for itself.
            div { class: if all() { "goods-grid" } else { "goods-grid goods-one" },
                for product in offered {
                    label { key: "{product.name}", class: "choice",
                        input {
                            r#type: "radio",
                            name: "product",
                            value: product.name,
                            checked: product.name == known,
                            "data-testid": "editor-product-{product.name}",
                            onchange: {
                                let draft = for_product.clone();
                                move |_| {
                                    if !passing() {
                                        all.set(false);
                                    }
                                    onchange.call(chosen_now(&draft, product, i18n));
                                }
                            },
                        }
                        GoodsPicture { product: product.code(), size: PhotoSize::Small }
                        span { class: "choice-title", Words { text: goods::product(&product.code()) } }
                        span { class: "choice-mark", "aria-hidden": "true", Icon { glyph: Glyph::Check } }
                    }
                }
            }
        }
        if !all() {
            Button { label: msg::editor_what_other(), kind: ButtonKind::Quiet, testid: "editor-what-other", onclick: move |()| all.set(true) }
        }
    }
}

/// The draft with another product: its name where she has not written her own, and units that fit it.
fn chosen_now(draft: &Draft, product: &'static Product, i18n: I18n) -> Draft {
    let own_words =
        !draft.title.trim().is_empty() && draft.product.as_ref().is_none_or(|before| draft.title != i18n.t(goods::product(before)));
    let title = if own_words { draft.title.clone() } else { i18n.t(goods::product(&product.code())) };
    let units = goods::units_of(Some(product));
    let fits = |unit: Unit| if units.contains(&unit) { unit } else { units.first().copied().unwrap_or(unit) };
    let amount_unit = fits(draft.amount_unit);
    Draft {
        title,
        form: if product.forms.contains(&draft.form.as_str()) { draft.form.clone() } else { String::new() },
        amount_unit,
        price_unit: if draft.price_unit.measure() == amount_unit.measure() { draft.price_unit } else { amount_unit },
        product: Some(product.code()),
        ..draft.clone()
    }
}
