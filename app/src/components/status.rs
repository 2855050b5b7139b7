//! Small labels, and the one vocabulary of states. Always an icon and a word, never colour alone.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Msg, Text, msg};

/// The mood of a chip, a banner or a label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Calm: also for being offline, which is no fault.
    #[default]
    Rest,
    /// Done, and good.
    Good,
    /// On its way, or soon due.
    Wait,
    /// A person must help.
    Help,
    /// News.
    News,
}

impl Tone {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Rest => "rest",
            Self::Good => "good",
            Self::Wait => "wait",
            Self::Help => "help",
            Self::News => "news",
        }
    }
}

/// A small label.
#[component]
pub fn Chip(glyph: Glyph, #[props(into)] label: Text, #[props(default)] tone: Tone) -> Element {
    rsx! {
        span { class: "chip chip-{tone.word()}",
            Icon { glyph }
            span { Words { text: label } }
        }
    }
}

/// Where a thing the farmer made is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Not finished, not meant to go anywhere yet.
    Draft,
    /// Saved here, waiting for the network.
    OnThisPhone,
    /// On its way; the market has not answered.
    Sent,
    /// The market said that it has it.
    AtTheMarket,
    /// The market or the buyer agreed to it.
    Confirmed,
    /// It cannot go on without a person.
    NeedsHelp,
}

impl Status {
    /// All states, in the order in which they happen.
    pub const ALL: [Self; 6] = [Self::Draft, Self::OnThisPhone, Self::Sent, Self::AtTheMarket, Self::Confirmed, Self::NeedsHelp];

    /// Its word.
    pub fn word(self) -> Msg {
        match self {
            Self::Draft => msg::state_draft(),
            Self::OnThisPhone => msg::state_on_this_phone(),
            Self::Sent => msg::state_sent(),
            Self::AtTheMarket => msg::state_at_the_market(),
            Self::Confirmed => msg::state_confirmed(),
            Self::NeedsHelp => msg::state_needs_help(),
        }
    }

    fn look(self) -> (Glyph, Tone) {
        match self {
            Self::Draft => (Glyph::Edit, Tone::Rest),
            Self::OnThisPhone => (Glyph::Phone, Tone::Rest),
            Self::Sent => (Glyph::Send, Tone::Wait),
            Self::AtTheMarket => (Glyph::Store, Tone::Good),
            Self::Confirmed => (Glyph::Check, Tone::Good),
            Self::NeedsHelp => (Glyph::Help, Tone::Help),
        }
    }
}

/// The state of a thing, in the one vocabulary.
#[component]
pub fn StatusChip(status: Status) -> Element {
    let (glyph, tone) = status.look();
    rsx! {
        Chip { glyph, tone, label: status.word() }
    }
}
