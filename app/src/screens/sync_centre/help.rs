//! What the market refused: why, in words, and the buttons that mend it. A conflict is a question with two big answers.

use dioxus::prelude::*;
use protocol::quantity::Holder;
use protocol::{Action, EntityKind, ListingId, MarketTime, OpId, OrderId, Rejection};
use sync_core::Waiting;
use sync_core::view::Why;

use super::question::Question;
use super::{Behind, Help, waiting};
use crate::components::button::{Button, ButtonKind, LinkButton};
use crate::components::card::Card;
use crate::components::icon::Icon;
use crate::components::words::Words;
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::route::Route;
use crate::wording;

/// Where the thing itself is shown.
fn place(waiting: &Waiting) -> Option<Route> {
    match waiting.action.kind() {
        // What was never taken is nowhere but here.
        EntityKind::Listing if matches!(waiting.action, Action::ListingCreate { .. }) && waiting.name.is_empty() => None,
        EntityKind::Listing => ListingId::from_uuid(waiting.entity).ok().map(|id| Route::ListingScreen { id }),
        EntityKind::Order => OrderId::from_uuid(waiting.entity).ok().map(|id| Route::OrderScreen { id }),
    }
}

/// The words of a refusal, and the button that mends it.
fn mending(action: &Action, until: Option<MarketTime>, rejection: &Rejection) -> (Msg, Msg, Help) {
    match (action, rejection) {
        (Action::StockAdd { .. }, Rejection::Expired) if until.is_some() => {
            (msg::sync_expired_today(), msg::sync_expired_again(), Help::AgainToday)
        }
        // The market returned what this phone kept, and it is sold all the same: it must come from somewhere.
        (Action::StockRemove { from: Holder::Device(_), amount, why }, Rejection::NotEnoughStock { .. }) => {
            let instead = Action::StockRemove { from: Holder::Market, amount: *amount, why: *why };
            (msg::sync_share_gone(), msg::sync_from_market(), Help::Instead(Box::new(instead)))
        }
        _ => (wording::rejection(rejection), msg::sync_again(), Help::Again),
    }
}

#[component]
pub(super) fn Refused(
    waiting: Waiting,
    behind: Option<Behind>,
    now_ms: i64,
    now: MarketTime,
    onhelp: EventHandler<(OpId, Help)>,
) -> Element {
    let i18n = use_i18n();
    let Why::Refused { rejection } = &waiting.why else { return rsx! {} };
    let op = waiting.op;
    let (glyph, title) = waiting::title(&waiting);
    let place = place(&waiting);
    let inside = if let Rejection::Conflict { field, theirs, yours } = rejection {
        let mine_ms = waiting.made_ms.saturating_add(now.0.saturating_sub(now_ms));
        rsx! {
            Question {
                kind: waiting.action.kind(),
                name: waiting.name.clone(),
                field: field.clone(),
                theirs: theirs.clone(),
                yours: yours.clone(),
                behind,
                mine_ms,
                now,
                onhelp: move |help| onhelp.call((op, help)),
            }
        }
    } else {
        let (reason, label, help) = mending(&waiting.action, waiting.until, rejection);
        let amount = waiting::value(&waiting.action);
        rsx! {
            div { class: "row",
                Icon { glyph }
                b { class: "grow", Words { text: title } }
                if let Some(amount) = amount {
                    b { Words { text: Text::from(amount) } }
                }
            }
            p { {i18n.t(reason)} }
            div { class: "button-row",
                Button { label, kind: ButtonKind::Quiet, testid: "sync-again", onclick: move |()| onhelp.call((op, help.clone())) }
                Button { label: msg::sync_leave(), kind: ButtonKind::Quiet, testid: "sync-leave", onclick: move |()| onhelp.call((op, Help::Leave)) }
            }
        }
    };
    rsx! {
        div { "data-testid": "waiting-item", "data-why": "refused",
            Card {
                {inside}
                if let Some(place) = place {
                    LinkButton { label: msg::sync_open(), to: place, kind: ButtonKind::Plain, testid: "sync-open" }
                }
            }
        }
    }
}
