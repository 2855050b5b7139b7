//! Amounts and weights in the style of the language, isolated from the text around them.

use dioxus::prelude::*;

use super::words::Words;
use crate::i18n::{Amount, Text, Weight, use_i18n};

/// How large an amount stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MoneySize {
    /// Within text.
    #[default]
    Text,
    /// The price of a card.
    Lead,
    /// The number a screen is about.
    Big,
}

impl MoneySize {
    fn class(self) -> &'static str {
        match self {
            Self::Text => "money",
            Self::Lead => "money money-lead",
            Self::Big => "money money-big",
        }
    }
}

/// An amount, and what it is for ("a kilo").
#[component]
pub fn MoneyText(amount: Amount, per: Option<Text>, #[props(default)] size: MoneySize) -> Element {
    let mut shown = amount.show(use_i18n().locale());
    if matches!(size, MoneySize::Big | MoneySize::Lead) {
        // With very large text the currency may go to the next line; the number itself never breaks.
        shown = shown.replace('\u{a0}', " ");
    }
    rsx! {
        span { class: size.class(),
            bdi { "{shown}" }
            if let Some(per) = per {
                " "
                span { class: "money-per", Words { text: per } }
            }
        }
    }
}

/// A weight.
#[component]
pub fn WeightText(weight: Weight) -> Element {
    let locale = use_i18n().locale();
    rsx! {
        bdi { class: "quantity", {weight.show(locale)} }
    }
}
