//! Where the app opens: the first question that this phone has not answered yet.

use dioxus::prelude::*;

use super::language::LanguageScreen;

/// The first screen. Language is the first question; the ones after it follow here as their screens come.
#[component]
pub fn Start() -> Element {
    rsx! { LanguageScreen {} }
}
