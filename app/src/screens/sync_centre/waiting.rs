//! One thing that waits: what it is, of what, why, how big, since when.

use dioxus::prelude::*;
use protocol::Action;
use sync_core::Waiting;
use sync_core::view::Why;

use crate::components::icon::{Glyph, Icon};
use crate::components::row::ListRow;
use crate::components::words::Words;
use crate::i18n::{Age, Arg, Bytes, Msg, Text, msg};

/// What it does, and how it looks.
pub(super) fn what(action: &Action) -> (Glyph, Msg) {
    let (glyph, kind) = match action {
        Action::ListingCreate { .. } => (Glyph::Plus, "create"),
        Action::ListingEdit { .. } => (Glyph::Edit, "edit"),
        Action::ListingPrice { .. } => (Glyph::Tag, "price"),
        Action::ListingPhotos { .. } => (Glyph::Camera, "photos"),
        Action::ListingState { .. } => (Glyph::Store, "state"),
        Action::StockAdd { .. } => (Glyph::Box, "stock-add"),
        Action::StockRemove { .. } => (Glyph::Box, "stock-remove"),
        Action::StockMove { .. } => (Glyph::Box, "stock-move"),
        Action::OrderAccept => (Glyph::Check, "accept"),
        Action::OrderDecline { .. } => (Glyph::Close, "decline"),
        Action::OrderPack => (Glyph::Box, "pack"),
        Action::OrderHandOver { .. } => (Glyph::Truck, "hand-over"),
    };
    (glyph, msg::sync_what(kind))
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

#[component]
pub(super) fn Row(waiting: Waiting, now_ms: i64) -> Element {
    let (glyph, title) = title(&waiting);
    let why = why_word(&waiting.why);
    let detail = msg::sync_detail(msg::sync_why(why), Age::between(waiting.made_ms, now_ms));
    rsx! {
        div { "data-testid": "waiting-item", "data-why": why,
            ListRow {
                title,
                detail: Text::from(detail),
                picture: rsx! { Icon { glyph } },
                end: rsx! { Words { text: Arg::Bytes(Bytes(waiting.bytes.into())) } },
            }
        }
    }
}
