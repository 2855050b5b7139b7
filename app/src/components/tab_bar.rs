//! The main places of the app: below on a phone, beside on a tablet (the stylesheet decides).

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Text, msg, use_i18n};

/// One place.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Where it leads.
    pub to: NavigationTarget,
    /// Its picture.
    pub glyph: Glyph,
    /// Its word.
    pub label: Text,
    /// How many things wait there.
    pub waiting: u32,
    /// Whether we are there, or in something that belongs to it.
    pub current: bool,
}

/// The bar of places.
#[component]
pub fn TabBar(tabs: Vec<Tab>) -> Element {
    let i18n = use_i18n();
    rsx! {
        nav { class: "tab-bar", "aria-label": i18n.t(msg::tabs_name()),
            ul { class: "tab-list",
                for (index, tab) in tabs.into_iter().enumerate() {
                    li { key: "{index}", TabLink { tab } }
                }
            }
        }
    }
}

#[component]
fn TabLink(tab: Tab) -> Element {
    let i18n = use_i18n();
    let Tab { to, glyph, label, waiting, current } = tab;
    rsx! {
        Link { class: "tab", to, "aria-current": if current { "page" } else { "false" },
            span { class: "tab-icon",
                Icon { glyph }
                if waiting > 0 {
                    span { class: "tab-badge", "aria-hidden": "true",
                        if waiting > 99 { "99+" } else { {i18n.locale().numbers().whole(waiting.into())} }
                    }
                }
            }
            span { class: "tab-word", Words { text: label } }
            if waiting > 0 {
                span { class: "sr-only", {i18n.t(msg::tab_badge(waiting))} }
            }
        }
    }
}
