//! The questions, in the order in which a farmer thinks.

use protocol::ProductCode;
use sync_core::Draft;

use crate::i18n::{Msg, msg};

/// One question of the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// What is it?
    What,
    /// What does it look like?
    Looks,
    /// In what form, and how good?
    Details,
    /// How much is there?
    Amount,
    /// For how much?
    Price,
    /// Where from?
    Where,
    /// Is all of it right?
    Check,
}

impl Question {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [Self::What, Self::Looks, Self::Details, Self::Amount, Self::Price, Self::Where, Self::Check];

    /// The question of an address; an address that never was leads to the nearest.
    pub fn of(step: u8) -> Self {
        Self::ALL.into_iter().find(|question| question.number() >= step).unwrap_or(Self::Check)
    }

    /// Its number in addresses, from 1.
    pub const fn number(self) -> u8 {
        match self {
            Self::What => 1,
            Self::Looks => 2,
            Self::Details => 3,
            Self::Amount => 4,
            Self::Price => 5,
            Self::Where => 6,
            Self::Check => 7,
        }
    }

    /// The question itself.
    pub fn title(self) -> Msg {
        match self {
            Self::What => msg::editor_what(),
            Self::Looks => msg::photo_question(),
            Self::Details => msg::editor_form(),
            Self::Amount => msg::editor_amount(),
            Self::Price => msg::editor_price(),
            Self::Where => msg::editor_where(),
            Self::Check => msg::editor_check(),
        }
    }

    /// Whether it asks for a field of the draft, by the core's name of it.
    pub(super) fn asks(self, field: &str) -> bool {
        match self {
            Self::What => matches!(field, "product" | "title" | "description"),
            Self::Details => matches!(field, "form" | "grade"),
            Self::Amount => matches!(field, "amount" | "least"),
            Self::Price => field == "price",
            Self::Where => field == "place",
            Self::Looks | Self::Check => false,
        }
    }

    /// Whether there is anything to ask about this draft.
    pub(super) fn applies(self, draft: &Draft) -> bool {
        let forms = draft.product.as_ref().and_then(ProductCode::product).map_or(0, |product| product.forms.len());
        self != Self::Details || forms > 0
    }

    /// The question after it.
    pub(super) fn next(self, draft: &Draft) -> Option<Self> {
        Self::ALL.into_iter().find(|next| next.number() > self.number() && next.applies(draft))
    }

    /// The question before it.
    pub(super) fn before(self, draft: &Draft) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|before| before.number() < self.number() && before.applies(draft))
    }
}
