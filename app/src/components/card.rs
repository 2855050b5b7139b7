//! Surfaces that hold things which belong together.

use dioxus::prelude::*;

use super::words::Words;
use crate::i18n::{Arg, Num, Text};

/// What a card is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardKind {
    /// Something to read.
    #[default]
    Plain,
    /// The one thing that needs the farmer now. At most one on a screen.
    Hero,
    /// A few words in the middle.
    Centre,
    /// Rows with lines between them.
    Rows,
}

impl CardKind {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "card",
            Self::Hero => "card card-hero",
            Self::Centre => "card card-centre",
            Self::Rows => "card card-rows",
        }
    }
}

/// A card.
#[component]
pub fn Card(#[props(default)] kind: CardKind, children: Element) -> Element {
    rsx! {
        section { class: kind.class(), {children} }
    }
}

/// A title between cards, and how many things are under it, where that is worth knowing.
#[component]
pub fn SectionTitle(#[props(into)] text: Text, count: Option<u32>) -> Element {
    rsx! {
        h2 { class: "section-title",
            Words { text }
            if let Some(count) = count {
                span { class: "section-count", Words { text: Arg::Number(Num::from(count)) } }
            }
        }
    }
}
