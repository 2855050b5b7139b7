//! In the making.

use dioxus::prelude::*;
use protocol::ListingId;

use crate::components::screen::{BackTo, Screen};
use crate::i18n::msg;

/// In the making.
#[component]
pub fn EditorScreen(id: ListingId, step: u8) -> Element {
    let _ = id;
    let _ = step;
    rsx! {
        Screen { title: msg::app_name(), back: BackTo::Nowhere }
    }
}
