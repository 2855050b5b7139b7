//! An address that leads nowhere, such as an old link.

use dioxus::prelude::*;

use crate::components::button::{ButtonKind, LinkButton};
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::screen::{BackTo, Screen};
use crate::i18n::msg;
use crate::route::Route;

/// Says that nothing is here, and shows the way out.
#[component]
pub fn NotFound(path: Vec<String>) -> Element {
    tracing::info!(?path, "no such address");
    rsx! {
        Screen { help: ScreenHelp::about("nowhere", msg::help_nowhere()), title: msg::app_name(), back: BackTo::Nowhere,
            EmptyState {
                scene: Scene::Path,
                title: msg::not_found_title(),
                hint: msg::not_found_hint(),
                LinkButton { label: msg::not_found_go(), to: Route::Start {}, kind: ButtonKind::Primary }
            }
        }
    }
}
