//! The bar with the way back and the title of the screen.

use dioxus::prelude::*;

use super::button::IconButton;
use super::icon::Glyph;
use super::words::Words;
use crate::i18n::{Text, msg};
use crate::trail::stand_where_she_was;

/// The top of a screen. The title takes the focus when the screen appears, so that a screen reader says where one is.
/// Children stand at the end of the bar.
#[component]
pub fn TopBar(
    #[props(into)] title: Text,
    onback: Option<EventHandler<()>>,
    /// The way back leads to a list that may stand beside this.
    #[props(default)]
    to_list: bool,
    /// Something stands beside this, and its title takes the focus.
    #[props(default)]
    beside: bool,
    #[props(default = VNode::empty())] children: Element,
) -> Element {
    rsx! {
        div { class: "top-bar",
            if let Some(onback) = onback {
                span { class: if to_list { "top-bar-back top-bar-back-to-list" } else { "top-bar-back" },
                    IconButton { glyph: Glyph::Back, label: msg::back(), onclick: move |()| onback.call(()) }
                }
            }
            h1 {
                class: "top-bar-title",
                tabindex: "-1",
                onmounted: move |event| async move {
                    if beside {
                        return;
                    }
                    // Some renderers report an error although the focus moved; there is nothing to do about either.
                    let _ = event.set_focus(true).await;
                    stand_where_she_was();
                },
                Words { text: title }
            }
            {children}
        }
    }
}
