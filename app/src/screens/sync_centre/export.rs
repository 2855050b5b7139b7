//! Everything unsent in a file, to be carried where there is signal.

use dioxus::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::card::Card;
use crate::components::icon::{Glyph, Icon};
use crate::components::words::Words;
use crate::i18n::{msg, use_i18n};
use crate::platform::HandedOver;

#[component]
pub(super) fn Export(exported: Option<HandedOver>, onexport: EventHandler<()>) -> Element {
    let i18n = use_i18n();
    rsx! {
        Card {
            p { class: "soft", {i18n.t(msg::sync_export_hint())} }
            Button { label: msg::sync_export(), kind: ButtonKind::Quiet, icon: Glyph::Share, testid: "sync-export", onclick: onexport }
            match exported {
                None => rsx! {},
                Some(HandedOver::Link(address)) => rsx! {
                    a { class: "button button-whole button-primary", href: "{address}", download: "", "data-testid": "sync-export-link",
                        Icon { glyph: Glyph::Share }
                        span { Words { text: msg::sync_export_link() } }
                    }
                },
                Some(HandedOver::Folder(folder)) => rsx! { p { role: "status", {i18n.t(msg::sync_export_folder(folder.display().to_string()))} } },
                Some(HandedOver::ShareSheet) => rsx! { p { role: "status", {i18n.t(msg::sync_export_shared())} } },
            }
        }
    }
}
