//! Amounts to tap: the usual ones that fit what there is, all of it, and any other.

use dioxus::prelude::*;
use protocol::{AmountError, Measure, Quantity, Unit};

use super::number::{NumberField, UnitWord};
use crate::components::button::{Button, ButtonKind};
use crate::components::card::Card;
use crate::components::icon::{Glyph, Icon};
use crate::components::words::Words;
use crate::goods;
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::wording;

/// What a hand is asked for, in grams or pieces, the smallest first.
const KILOGRAMS: [i64; 4] = [1_000, 2_000, 5_000, 10_000];
const GRAMS: [i64; 4] = [50, 100, 200, 500];
const PIECES: [i64; 4] = [1, 2, 5, 10];

/// The usual amounts that are not more than `most`. Of less than a kilo, parts of one.
pub fn usual(most: Quantity) -> Vec<Quantity> {
    let usual = match most {
        Quantity::Pieces(_) => PIECES,
        Quantity::Grams(grams) if grams < 1_000 => GRAMS,
        Quantity::Grams(_) => KILOGRAMS,
    };
    usual.into_iter().filter(|amount| *amount <= most.amount()).map(|amount| Quantity::of(most.measure(), amount)).collect()
}

/// A question with amounts for answers: one tap on one of them is the whole answer.
#[component]
pub fn AmountSheet(
    #[props(into)] title: Text,
    hint: Option<Text>,
    /// The most that it can be.
    most: Quantity,
    /// All that there is, and how that is said.
    all: Option<(Quantity, Msg)>,
    problem: Option<Msg>,
    onpick: EventHandler<Quantity>,
    onclose: EventHandler<()>,
) -> Element {
    let i18n = use_i18n();
    let mut other = use_signal(|| false);
    if other() {
        return rsx! { OtherAmount { title, measure: most.measure(), problem, onpick, onclose: move |()| other.set(false) } };
    }
    let whole = all.as_ref().map(|(whole, _)| *whole);
    let usual: Vec<Quantity> = usual(most).into_iter().filter(|amount| Some(*amount) != whole).collect();
    rsx! {
        Card {
            div { class: "column", "data-testid": "amounts",
                h2 { class: "section-title", Words { text: title } }
                if let Some(hint) = hint {
                    p { class: "soft small", Words { text: hint } }
                }
                div { class: "amounts",
                    for amount in usual {
                        button {
                            key: "{amount.amount()}",
                            r#type: "button",
                            class: "amount",
                            "data-testid": "amount",
                            "data-amount": "{amount.amount()}",
                            onclick: move |_| onpick.call(amount),
                            {i18n.t(goods::quantity(amount))}
                        }
                    }
                    if let Some((whole, said)) = all {
                        button { r#type: "button", class: "amount amount-all", "data-testid": "amount-all", onclick: move |_| onpick.call(whole),
                            {i18n.t(said)}
                        }
                    }
                }
            }
            if let Some(problem) = problem {
                p { class: "field-problem", role: "alert",
                    Icon { glyph: Glyph::Help }
                    Words { text: problem }
                }
            }
            div { class: "button-row",
                Button { label: msg::cash_other(), kind: ButtonKind::Quiet, testid: "amount-other", onclick: move |()| other.set(true) }
                Button { label: msg::listing_cancel(), kind: ButtonKind::Quiet, testid: "listing-cancel", onclick: move |()| onclose.call(()) }
            }
        }
    }
}

#[component]
fn OtherAmount(
    #[props(into)] title: Text,
    measure: Measure,
    problem: Option<Msg>,
    onpick: EventHandler<Quantity>,
    onclose: EventHandler<()>,
) -> Element {
    let mut text = use_signal(String::new);
    let mut wrong = use_signal(|| None::<AmountError>);
    let unit = Unit::all(measure).first().copied().unwrap_or(Unit::Kilogram);
    let read = Quantity::parse(&text.read(), unit);
    rsx! {
        Card {
            h2 { class: "section-title", Words { text: title.clone() } }
            NumberField {
                // A form of the listing may be open at the same time, and has an amount as well.
                id: "other-amount",
                label: title,
                value: "",
                decimals: measure == Measure::Mass,
                unit: rsx! { UnitWord { unit: goods::unit(unit) } },
                read: read.ok().map(|quantity| goods::quantity(quantity).into()),
                problem: wrong().map(wording::amount).or(problem).map(Text::from),
                testid: "stock-amount",
                onchange: move |typed| {
                    wrong.set(None);
                    text.set(typed);
                },
            }
            div { class: "button-row",
                Button {
                    label: msg::listing_save(),
                    testid: "listing-save",
                    onclick: move |()| match Quantity::parse(&text.peek(), unit) {
                        Ok(quantity) => onpick.call(quantity),
                        Err(error) => wrong.set(Some(error)),
                    },
                }
                Button { label: msg::listing_cancel(), kind: ButtonKind::Quiet, testid: "listing-cancel", onclick: move |()| onclose.call(()) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_fits_is_offered() {
        let kilos = |amounts: &[i64]| amounts.iter().map(|kilos| Quantity::Grams(kilos * 1_000)).collect::<Vec<_>>();
        assert_eq!(usual(Quantity::Grams(40_000)), kilos(&[1, 2, 5, 10]));
        assert_eq!(usual(Quantity::Grams(5_500)), kilos(&[1, 2, 5]));
        assert_eq!(usual(Quantity::Grams(300)), [50, 100, 200].map(Quantity::Grams));
        assert_eq!(usual(Quantity::Pieces(3)), [1, 2].map(Quantity::Pieces));
        assert_eq!(usual(Quantity::Grams(0)), []);
    }
}
