//! List and detail: side by side on a tablet, one after the other on a phone.

use dioxus::prelude::*;

use super::empty::{Scene, ScenePicture};
use super::words::Words;
use crate::i18n::{Text, msg, use_i18n};

/// In which of two panes a screen stands.
#[derive(Clone, PartialEq)]
pub(super) enum Pane {
    /// In that of the list; whether something stands beside it.
    List(Signal<bool>),
    /// Beside the list, which has this address.
    Detail(Option<NavigationTarget>),
}

/// A list with the chosen thing beside it. On a phone the detail, when there is one, stands alone, and the list waits behind it as she left
/// it. The detail's way back to `list_at` is hidden where the list is in sight. While nothing is chosen, `scene` stands there with words that
/// say so.
#[component]
pub fn TwoPane(
    list: Element,
    detail: Option<Element>,
    nothing: Option<Text>,
    #[props(default = Scene::Path)] scene: Scene,
    list_at: Option<NavigationTarget>,
) -> Element {
    let i18n = use_i18n();
    let shows_detail = detail.is_some();
    rsx! {
        div { class: if shows_detail { "two-pane two-pane-detail" } else { "two-pane two-pane-list" },
            ListPane { beside: shows_detail, {list} }
            div { class: "pane pane-detail",
                match (detail, nothing) {
                    (Some(detail), _) => rsx! { DetailPane { list_at, {detail} } },
                    (None, nothing) => {
                        let nothing: Text = nothing.unwrap_or_else(|| msg::two_pane_empty().into());
                        let name = i18n.t(nothing.clone());
                        // A part of the page, as everything on it belongs to one.
                        rsx! {
                            section { class: "pane-nothing", "aria-label": name,
                                ScenePicture { scene }
                                p { Words { text: nothing } }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn ListPane(beside: bool, children: Element) -> Element {
    let mut now = use_signal(|| beside);
    use_context_provider(|| Pane::List(now));
    use_effect(use_reactive!(|beside| now.set(beside)));
    rsx! {
        div { class: "pane pane-list", {children} }
    }
}

#[component]
fn DetailPane(list_at: Option<NavigationTarget>, children: Element) -> Element {
    use_context_provider(|| Pane::Detail(list_at));
    children
}
