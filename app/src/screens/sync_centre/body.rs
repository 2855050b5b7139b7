//! What stands on the sync centre once it was read.

use dioxus::prelude::*;
use protocol::OpId;
use sync_core::view::Why;
use sync_core::{Phase, Waiting};

use super::{Act, Help, SyncNow, export, help, waiting};
use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::{Card, CardKind, SectionTitle};
use crate::components::empty::{EmptyState, Scene};
use crate::components::icon::{Glyph, Icon};
use crate::components::row::{ListRow, RowAction};
use crate::components::status::Chip;
use crate::components::words::Words;
use crate::i18n::{Age, Arg, Bytes, Text, msg, use_i18n};
use crate::platform::HandedOver;
use crate::route::Route;
use crate::screens::home::phase_word;
use crate::screens::notes::Notes;
use crate::screens::photos::WaitingPictures;

#[component]
pub(super) fn Body(
    now: SyncNow,
    exported: Option<HandedOver>,
    ontry: EventHandler<()>,
    onexport: EventHandler<()>,
    onact: EventHandler<Act>,
    onhelp: EventHandler<(OpId, Help)>,
) -> Element {
    let i18n = use_i18n();
    let SyncNow { status, waiting, behind, now_ms, now } = now;
    let (refused, waiting): (Vec<Waiting>, Vec<Waiting>) =
        waiting.into_iter().partition(|waiting| matches!(waiting.why, Why::Refused { .. }));
    let phase = phase_word(status.phase);
    let last = status.contact_ms.map_or_else(msg::sync_never, |then| msg::sync_last(Age::between(then, now_ms)));
    let unsent = !waiting.is_empty() || !refused.is_empty();
    rsx! {
        Notes { status, now }
        if matches!(status.phase, Phase::DataUsedUp(_)) {
            div { "data-testid": "data-used-up",
                Banner { glyph: Glyph::Signal, title: msg::data_used_up(), detail: Text::from(msg::data_used_up_hint()),
                    Button { label: msg::data_send_now(), kind: ButtonKind::Quiet, icon: Glyph::Send, testid: "data-send-now", onclick: ontry }
                }
            }
        }
        if waiting.is_empty() && refused.is_empty() {
            EmptyState { scene: Scene::Phone, title: msg::sync_all_there(), hint: msg::sync_all_there_hint() }
        } else if !waiting.is_empty() {
            Card { kind: CardKind::Centre,
                span { "data-testid": "sync-signal", "data-phase": phase, Chip { glyph: Glyph::Signal, label: msg::home_signal(phase) } }
                h2 { class: "big", {i18n.t(msg::sync_safe(waiting.len()))} }
                p { class: "soft", {i18n.t(msg::sync_safe_hint(waiting.len()))} }
            }
        }
        if status.pictures.count > 0 {
            Card { kind: CardKind::Rows,
                WaitingPictures { count: status.pictures.count, bytes: status.pictures.bytes }
            }
        }
        if !refused.is_empty() {
            SectionTitle { text: msg::sync_help() }
            for refused in refused {
                help::Refused { key: "{refused.op}", behind: behind.get(&refused.op).cloned(), waiting: refused, now_ms, now, onhelp }
            }
        }
        if !waiting.is_empty() {
            SectionTitle { text: msg::sync_waits() }
            Card { kind: CardKind::Rows,
                for thing in waiting {
                    waiting::Row { key: "{thing.op}", waiting: thing, now_ms, now, onact }
                }
            }
        }
        Card { kind: CardKind::Rows,
            ListRow {
                title: msg::sync_data(),
                detail: Text::from(last),
                picture: rsx! { Icon { glyph: Glyph::Signal } },
                end: rsx! {
                    b { "data-testid": "sync-data", Words { text: Arg::Bytes(Bytes(status.today.up.saturating_add(status.today.down))) } }
                },
                action: RowAction::To(Route::DataScreen {}.into()),
                testid: "sync-data-open",
            }
        }
        if unsent {
            export::Export { exported, onexport }
        }
    }
}
