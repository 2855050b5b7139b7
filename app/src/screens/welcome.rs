//! In the making.

use dioxus::prelude::*;

use crate::components::screen::{BackTo, Screen};
use crate::i18n::msg;

/// In the making.
#[component]
pub fn WelcomeScreen() -> Element {
    rsx! {
        Screen { title: msg::app_name(), back: BackTo::Nowhere }
    }
}
