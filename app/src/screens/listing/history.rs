//! What happened to a listing, the last first.

use dioxus::prelude::*;
use protocol::MarketTime;
use sync_core::view::{Deed, Happened};

use crate::components::card::{Card, CardKind, SectionTitle};
use crate::components::icon::{Glyph, Icon};
use crate::components::row::{ListRow, RowAction};
use crate::components::words::Words;
use crate::goods;
use crate::i18n::{Text, msg, use_i18n};
use crate::route::Route;
use crate::screens::sync_centre::{value, what};

/// What happened, read at `now`; nothing where nothing is known.
#[component]
pub fn History(happened: Vec<Happened>, now: MarketTime) -> Element {
    let i18n = use_i18n();
    if happened.is_empty() {
        return rsx! {};
    }
    rsx! {
        SectionTitle { text: msg::history_title() }
        Card { kind: CardKind::Rows,
            for (index , one) in happened.into_iter().enumerate() {
                Row { key: "{index}", one, now }
            }
        }
        p { class: "soft small", {i18n.t(msg::history_hint())} }
    }
}

#[component]
fn Row(one: Happened, now: MarketTime) -> Element {
    let i18n = use_i18n();
    let (day, clock) = goods::day_and_clock(one.at.0, now);
    let (glyph, title, end, action, waits) = match one.deed {
        Deed::Done { action, waits } => {
            let (glyph, title) = what(&action);
            (glyph, title, value(&action), RowAction::None, waits)
        }
        Deed::Ordered { order, quantity, buyer } => {
            let to = RowAction::To(Route::OrderScreen { id: order }.into());
            (Glyph::Bell, msg::history_ordered(buyer), Some(goods::quantity(quantity)), to, false)
        }
    };
    rsx! {
        ListRow {
            title,
            detail: Text::from(msg::order_step_at(day, clock)),
            picture: rsx! { Icon { glyph } },
            end: rsx! {
                if let Some(end) = end {
                    Words { text: end }
                }
                if waits {
                    span { class: "soft", {i18n.t(msg::state_on_this_phone())} }
                }
            },
            action,
            testid: "history-row",
        }
    }
}
