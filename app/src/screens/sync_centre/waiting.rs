//! One thing that waits: what it is, of what, why, how big, since when, until when, and what can be done with it.

use dioxus::prelude::*;
use protocol::operation::Removal;
use protocol::quantity::Holder;
use protocol::{Action, MarketTime, OpId};
use sync_core::Waiting;
use sync_core::view::Why;

use crate::components::button::{Button, ButtonKind};
use crate::components::fold::Fold;
use crate::components::icon::{Glyph, Icon};
use crate::components::words::Words;
use crate::goods;
use crate::i18n::{Age, Arg, Bytes, Msg, Text, msg, use_i18n};

/// What it does, and how it looks.
pub(in crate::screens) fn what(action: &Action) -> (Glyph, Msg) {
    let (glyph, kind) = match action {
        Action::ListingCreate { .. } => (Glyph::Plus, "create"),
        Action::ListingEdit { .. } => (Glyph::Edit, "edit"),
        Action::ListingPrice { .. } => (Glyph::Tag, "price"),
        Action::ListingPhotos { .. } => (Glyph::Camera, "photos"),
        Action::ListingState { .. } => (Glyph::Store, "state"),
        Action::StockAdd { .. } => (Glyph::Box, "stock-add"),
        Action::StockRemove { why: Removal::CashSale, .. } => (Glyph::Coin, "cash"),
        Action::StockRemove { .. } => (Glyph::Box, "stock-remove"),
        Action::StockMove { to: Holder::Market, .. } => (Glyph::Store, "give"),
        Action::StockMove { .. } => (Glyph::Box, "keep"),
        Action::OrderAccept => (Glyph::Check, "accept"),
        Action::OrderDecline { .. } => (Glyph::Close, "decline"),
        Action::OrderPack => (Glyph::Box, "pack"),
        Action::OrderHandOver { .. } => (Glyph::Truck, "hand-over"),
    };
    (glyph, msg::sync_what(kind))
}

/// How much or for how much, where it is about that.
pub(in crate::screens) fn value(action: &Action) -> Option<Msg> {
    match action {
        Action::ListingPrice { price } => Some(goods::price(*price)),
        Action::ListingState { state } => Some(goods::listing_state(*state)),
        Action::StockAdd { amount, .. } | Action::StockRemove { amount, .. } | Action::StockMove { amount, .. } => {
            Some(goods::quantity(*amount))
        }
        _ => None,
    }
}

/// "New price: Bourbon coffee"; without a name only what it does.
pub(super) fn title(waiting: &Waiting) -> (Glyph, Msg) {
    let (glyph, what) = what(&waiting.action);
    if waiting.name.is_empty() { (glyph, what) } else { (glyph, msg::sync_item(waiting.name.clone(), what)) }
}

pub(super) const fn why_word(why: &Why) -> &'static str {
    match why {
        Why::Signal => "signal",
        Why::Sending => "sending",
        Why::Enrolment => "enrolment",
        Why::Held => "held",
        Why::Refused { .. } => "refused",
    }
}

/// What a person wants done with what waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Not at all, after all.
    TakeBack(OpId),
    /// Now.
    Send,
    /// Into a file, with everything else.
    Export,
}

#[component]
pub(super) fn Row(waiting: Waiting, now_ms: i64, now: MarketTime, onact: EventHandler<Act>) -> Element {
    let i18n = use_i18n();
    let (glyph, title) = title(&waiting);
    let why = why_word(&waiting.why);
    let detail = msg::sync_detail(msg::sync_why(why), Age::between(waiting.made_ms, now_ms));
    // By the market's clock, as everything that is said of time.
    let (day, clock) = goods::day_and_clock(waiting.made_ms.saturating_add(now.0.saturating_sub(now_ms)), now);
    let until = waiting.until.map(|until| goods::day_and_clock(until.0, now));
    let op = waiting.op;
    rsx! {
        div { "data-testid": "waiting-item", "data-why": why,
            Fold {
                title,
                detail: Text::from(detail),
                picture: rsx! { Icon { glyph } },
                end: rsx! { Words { text: Arg::Bytes(Bytes(waiting.bytes.into())) } },
                if let Some(value) = value(&waiting.action) {
                    p { class: "list-row-title", {i18n.t(value)} }
                }
                p { {i18n.t(msg::sync_because(why))} }
                p { class: "soft small", {i18n.t(msg::sync_since(day, clock))} }
                if let Some((day, clock)) = until {
                    p { class: "soft small", "data-testid": "waiting-until", {i18n.t(msg::sync_until(day, clock))} }
                }
                div { class: "button-row",
                    if waiting.unsent {
                        Button { label: msg::sync_take_back(), kind: ButtonKind::Quiet, icon: Glyph::Undo, testid: "waiting-take-back", onclick: move |()| onact.call(Act::TakeBack(op)) }
                    }
                    Button { label: msg::sync_send_now(), kind: ButtonKind::Quiet, icon: Glyph::Send, testid: "waiting-send", onclick: move |()| onact.call(Act::Send) }
                    Button { label: msg::sync_export_all(), kind: ButtonKind::Quiet, icon: Glyph::Share, testid: "waiting-export", onclick: move |()| onact.call(Act::Export) }
                }
            }
        }
    }
}
