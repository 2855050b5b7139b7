//! In the making.

use dioxus::prelude::*;
use protocol::ListingId;

use crate::components::screen::{BackTo, Screen};
use crate::i18n::msg;

/// In the making.
#[component]
pub fn ListingScreen(id: ListingId) -> Element {
    let _ = id;
    rsx! {
        Screen { title: msg::app_name(), back: BackTo::Nowhere }
    }
}
