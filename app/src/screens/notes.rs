//! Notes about the phone itself, wherever they matter: no space, a damaged store, a clock that is wrong.

use dioxus::prelude::*;
use protocol::MarketTime;
use sync_core::SyncStatus;

use crate::components::banner::Banner;
use crate::components::icon::Glyph;
use crate::components::status::Tone;
use crate::goods;
use crate::i18n::{Clock, Text, msg};

/// A clock that is less wrong than this is right enough for people.
const CLOCK_MAY_BE_OFF_MS: u64 = 10 * 60_000;

/// What a person should know of this phone now. Mostly nothing.
#[component]
pub fn Notes(status: SyncStatus, now: MarketTime) -> Element {
    // Before the first contact nobody knows the market's time.
    let wrong_clock = status.contact_ms.is_some() && status.offset_ms.unsigned_abs() > CLOCK_MAY_BE_OFF_MS;
    rsx! {
        if status.damaged {
            div { "data-testid": "note-damaged",
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: msg::problem_damaged() }
            }
        }
        if status.space_low {
            div { "data-testid": "note-space",
                Banner { glyph: Glyph::Phone, tone: Tone::Wait, title: msg::space_low(), detail: Text::from(msg::space_low_hint()) }
            }
        }
        if wrong_clock {
            div { "data-testid": "note-clock",
                Banner { glyph: Glyph::Clock, title: msg::clock_wrong(Clock(goods::market_clock(now.0).time())) }
            }
        }
    }
}
