//! How much is there, and for how much?

use dioxus::prelude::*;
use protocol::{Currency, ProductCode, Unit};
use sync_core::{Draft, DraftProblem};

use super::problem_of;
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout, Legend};
use crate::components::select::{SelectField, SelectOption};
use crate::goods::{
    self,
    number::{NumberField, UnitWord},
};
use crate::i18n::{Text, msg};

/// What can be asked for: what buyers abroad pay with, and what is used around the lakes.
const CURRENCIES: &str = "USD EUR RWF KES UGX TZS BIF CDF ETB CNY GBP";

fn units(draft: &Draft) -> Vec<Unit> {
    goods::units_of(draft.product.as_ref().and_then(ProductCode::product))
}

fn unit_hook(unit: Unit) -> &'static str {
    match unit {
        Unit::Kilogram => "editor-unit-kilogram",
        Unit::Bag60 => "editor-unit-bag60",
        Unit::Jin => "editor-unit-jin",
        Unit::Gram => "editor-unit-gram",
        Unit::Piece => "editor-unit-piece",
    }
}

/// How much is there?
#[component]
pub(super) fn HowMuch(draft: Draft, problems: Vec<DraftProblem>, onchange: EventHandler<Draft>) -> Element {
    let units = units(&draft);
    let choices: Vec<Choice> = units
        .iter()
        .map(|unit| Choice { testid: Some(unit_hook(*unit)), ..Choice::new(goods::unit_name(*unit), goods::unit(*unit)) })
        .collect();
    let (for_amount, for_unit) = (draft.clone(), draft.clone());
    rsx! {
        NumberField {
            id: "amount",
            label: msg::editor_amount(),
            value: draft.amount.clone(),
            decimals: !matches!(draft.amount_unit, Unit::Gram | Unit::Piece),
            unit: rsx! { UnitWord { unit: goods::unit(draft.amount_unit) } },
            read: draft.quantity().ok().map(|quantity| msg::editor_amount_read(goods::quantity(quantity)).into()),
            problem: problem_of(&problems, "amount").map(Into::into),
            testid: "editor-amount",
            onchange: move |amount| onchange.call(Draft { amount, ..for_amount.clone() }),
            if choices.len() > 1 {
                ChoiceGroup {
                    name: "amount_unit",
                    legend: msg::editor_amount_unit(),
                    legend_is: Legend::Hidden,
                    layout: ChoiceLayout::Line,
                    choices,
                    chosen: goods::unit_name(draft.amount_unit).to_owned(),
                    onchoose: move |name: String| {
                        if let Some(unit) = units.iter().copied().find(|unit| goods::unit_name(*unit) == name) {
                            let price_unit =
                                if for_unit.price_unit.measure() == unit.measure() { for_unit.price_unit } else { unit };
                            onchange.call(Draft { amount_unit: unit, price_unit, ..for_unit.clone() });
                        }
                    },
                }
            }
        }
    }
}

/// For how much?
#[component]
pub(super) fn ForHowMuch(draft: Draft, problems: Vec<DraftProblem>, onchange: EventHandler<Draft>) -> Element {
    let units: Vec<Unit> = Unit::all(draft.measure()).to_vec();
    let choices: Vec<Choice> = units.iter().map(|unit| Choice::new(goods::unit_name(*unit), goods::per(*unit))).collect();
    let (for_price, for_currency, for_unit) = (draft.clone(), draft.clone(), draft.clone());
    let currencies: Vec<SelectOption> =
        CURRENCIES.split_ascii_whitespace().map(|code| SelectOption { value: code.to_owned(), name: Text::verbatim(code) }).collect();
    rsx! {
        NumberField {
            id: "price",
            label: msg::editor_price(),
            value: draft.price.clone(),
            decimals: draft.currency.digits() > 0,
            unit: rsx! {
                SelectField {
                    id: "currency",
                    label: msg::editor_currency(),
                    label_is: Legend::Hidden,
                    options: currencies,
                    chosen: draft.currency.code().to_owned(),
                    testid: "editor-currency",
                    onchoose: move |code: String| {
                        if let Ok(currency) = code.parse::<Currency>() {
                            onchange.call(Draft { currency, ..for_currency.clone() });
                        }
                    },
                }
            },
            read: draft.price().ok().map(|price| msg::editor_price_read(goods::price(price)).into()),
            problem: problem_of(&problems, "price").map(Into::into),
            testid: "editor-price",
            onchange: move |price| onchange.call(Draft { price, ..for_price.clone() }),
            if choices.len() > 1 {
                ChoiceGroup {
                    name: "price_unit",
                    legend: msg::editor_price_unit(),
                    layout: ChoiceLayout::Line,
                    choices,
                    chosen: goods::unit_name(draft.price_unit).to_owned(),
                    onchoose: move |name: String| {
                        if let Some(price_unit) = units.iter().copied().find(|unit| goods::unit_name(*unit) == name) {
                            onchange.call(Draft { price_unit, ..for_unit.clone() });
                        }
                    },
                }
            }
        }
    }
}
