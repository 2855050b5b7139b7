//! How things stand with the market, in three small labels. Being offline is grey and calm.

use dioxus::prelude::*;
use sync_core::{Phase, SyncStatus};

use super::phase_word;
use crate::components::icon::Glyph;
use crate::components::status::{Chip, Tone};
use crate::i18n::msg;
use crate::route::Route;

#[component]
pub(super) fn Pills(status: SyncStatus, unconfirmed: bool) -> Element {
    let phase = phase_word(status.phase);
    let tone = match status.phase {
        Phase::NeedsUser(_) => Tone::Help,
        Phase::Working | Phase::Pictures => Tone::Wait,
        _ => Tone::Rest,
    };
    rsx! {
        div { class: "row row-wrap pills",
            if status.waiting > 0 {
                Link { class: "chip-link", to: Route::SyncCentre {}, "data-testid": "home-waiting",
                    Chip { glyph: Glyph::Phone, label: msg::home_waiting(status.waiting) }
                }
            }
            Link { class: "chip-link", to: Route::SyncCentre {}, "data-testid": "home-signal", "data-phase": phase,
                Chip { glyph: Glyph::Signal, label: msg::home_signal(phase), tone }
            }
            if unconfirmed {
                Link { class: "chip-link", to: Route::CodeScreen {}, "data-testid": "home-code",
                    Chip { glyph: Glyph::Phone, label: msg::home_code_needed(), tone: Tone::Wait }
                }
            }
        }
    }
}
