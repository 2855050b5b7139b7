//! Two people changed the same thing: which one is right?

use dioxus::prelude::*;
use protocol::{EntityKind, ListingState, MarketTime, Price};
use serde_json::Value;

use super::{Behind, Help};
use crate::components::button::{Button, ButtonKind};
use crate::components::picture::PhotoSize;
use crate::components::question::Answer;
use crate::goods::{self, picture::GoodsPicture};
use crate::i18n::{Msg, Text, msg, use_i18n};

/// A value of a conflict as a person reads it; nothing for one that has no words.
fn value(kind: EntityKind, value: &Value) -> Option<Msg> {
    if kind == EntityKind::Order {
        return value.as_str().map(msg::sync_decision);
    }
    if let Ok(price) = serde_json::from_value::<Price>(value.clone()) {
        return Some(goods::price(price));
    }
    serde_json::from_value::<ListingState>(value.clone()).ok().map(goods::listing_state)
}

#[component]
pub(super) fn Question(
    kind: EntityKind,
    name: String,
    field: String,
    theirs: Value,
    yours: Value,
    behind: Option<Behind>,
    mine_ms: i64,
    now: MarketTime,
    onhelp: EventHandler<Help>,
) -> Element {
    let i18n = use_i18n();
    let is_order = kind == EntityKind::Order;
    let (my_value, their_value) = (value(kind, &yours), value(kind, &theirs));
    let by_me = {
        let (day, clock) = goods::day_and_clock(mine_ms, now);
        msg::sync_by_me(day, clock)
    };
    let by_other = behind.as_ref().and_then(|behind| behind.changed_ms).map_or_else(msg::sync_by_another, |at| {
        let (day, clock) = goods::day_and_clock(at, now);
        msg::sync_by_other(day, clock)
    });
    // An order that has gone on cannot be decided again: then there is nothing to choose.
    let may_choose = behind.as_ref().is_none_or(|behind| behind.may);
    let hint = match (&their_value, is_order) {
        _ if !may_choose && theirs == yours => msg::sync_order_same(),
        _ if !may_choose => msg::sync_order_stands(),
        (Some(value), false) => msg::sync_question_hint(value.clone()),
        _ => msg::sync_question_hint_plain(),
    };
    rsx! {
        div { class: "row fact",
            if let Some(behind) = behind {
                GoodsPicture { product: Some(behind.product), size: PhotoSize::Small }
            }
            div { class: "grow column",
                h3 { class: "list-row-title", {i18n.t(msg::sync_question(if is_order { "order".to_owned() } else { field }))} }
                span { class: "soft", bdi { {name} } }
            }
        }
        p { class: "soft", {i18n.t(hint)} }
        if may_choose {
            div { class: "choices", "data-testid": "question",
                Answer { who: by_me, value: my_value.map(Text::from), act: msg::sync_mine(), testid: "sync-mine", onclick: move |()| onhelp.call(Help::Again) }
                Answer { who: by_other, value: their_value.map(Text::from), act: msg::sync_theirs(), testid: "sync-theirs", onclick: move |()| onhelp.call(Help::Leave) }
            }
        } else {
            p { class: "list-row-title",
                {i18n.t(by_other)}
                if let Some(value) = their_value {
                    br {}
                    {i18n.t(value)}
                }
            }
            Button { label: msg::sync_leave(), kind: ButtonKind::Quiet, testid: "sync-leave", onclick: move |()| onhelp.call(Help::Leave) }
        }
    }
}
