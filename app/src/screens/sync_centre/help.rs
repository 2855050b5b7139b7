//! What the market refused: why, in words, and the buttons that mend it. A conflict is two big choices.

use dioxus::prelude::*;
use protocol::{Action, EntityKind, ListingId, ListingState, OpId, OrderId, Price, Rejection};
use serde_json::Value;
use sync_core::Waiting;
use sync_core::view::Why;

use super::{Help, waiting};
use crate::components::button::{Button, ButtonKind, LinkButton};
use crate::components::card::Card;
use crate::components::icon::Icon;
use crate::components::words::Words;
use crate::goods;
use crate::i18n::{Text, msg, use_i18n};
use crate::route::Route;
use crate::wording;

/// A value of a conflict as a person reads it; nothing for one that has no words.
fn value(value: &Value) -> Option<Text> {
    if let Ok(price) = serde_json::from_value::<Price>(value.clone()) {
        return Some(goods::price(price).into());
    }
    if let Ok(state) = serde_json::from_value::<ListingState>(value.clone()) {
        return Some(goods::listing_state(state).into());
    }
    match value {
        Value::String(words) if !words.is_empty() => Some(Text::verbatim(words.clone())),
        Value::Number(number) => Some(Text::verbatim(number.to_string())),
        _ => None,
    }
}

/// Where the thing itself is shown.
fn place(waiting: &Waiting) -> Option<Route> {
    match waiting.action.kind() {
        // What was never taken is nowhere but here.
        EntityKind::Listing if matches!(waiting.action, Action::ListingCreate { .. }) && waiting.name.is_empty() => None,
        EntityKind::Listing => ListingId::from_uuid(waiting.entity).ok().map(|id| Route::ListingScreen { id }),
        EntityKind::Order => OrderId::from_uuid(waiting.entity).ok().map(|id| Route::OrderScreen { id }),
    }
}

#[component]
pub(super) fn Refused(waiting: Waiting, onhelp: EventHandler<(OpId, Help)>) -> Element {
    let i18n = use_i18n();
    let Why::Refused { rejection } = &waiting.why else { return rsx! {} };
    let op = waiting.op;
    let (glyph, title) = waiting::title(&waiting);
    let place = place(&waiting);
    rsx! {
        div { "data-testid": "waiting-item", "data-why": "refused",
            Card {
                div { class: "row",
                    Icon { glyph }
                    b { class: "grow", Words { text: title } }
                }
                p { {i18n.t(wording::rejection(rejection))} }
                match rejection {
                    Rejection::Conflict { theirs, yours, .. } => rsx! {
                        div { class: "choices",
                            Side { label: msg::sync_mine(), value: value(yours), testid: "sync-mine", onclick: move |()| onhelp.call((op, Help::Again)) }
                            Side { label: msg::sync_theirs(), value: value(theirs), testid: "sync-theirs", onclick: move |()| onhelp.call((op, Help::Leave)) }
                        }
                    },
                    _ => rsx! {
                        div { class: "button-row",
                            Button { label: msg::sync_again(), kind: ButtonKind::Quiet, testid: "sync-again", onclick: move |()| onhelp.call((op, Help::Again)) }
                            Button { label: msg::sync_leave(), kind: ButtonKind::Quiet, testid: "sync-leave", onclick: move |()| onhelp.call((op, Help::Leave)) }
                        }
                    },
                }
                if let Some(place) = place {
                    LinkButton { label: msg::sync_open(), to: place, kind: ButtonKind::Plain, testid: "sync-open" }
                }
            }
        }
    }
}

/// One side of a conflict: a big button with the value that it keeps.
#[component]
fn Side(#[props(into)] label: Text, value: Option<Text>, testid: &'static str, onclick: EventHandler<()>) -> Element {
    rsx! {
        button { r#type: "button", class: "choice", "data-testid": testid, onclick: move |_| onclick.call(()),
            span { class: "choice-words",
                span { class: "choice-detail", Words { text: label } }
                if let Some(value) = value {
                    span { class: "choice-title", Words { text: value } }
                }
            }
        }
    }
}
