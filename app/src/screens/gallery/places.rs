//! The samples of what surrounds screens: the tabs, and a list with its detail.

use dioxus::prelude::*;

use super::samples::own;
use crate::components::card::{Card, CardKind, SectionTitle};
use crate::components::icon::Glyph;
use crate::components::long_list::LongPage;
use crate::components::row::ListRow;
use crate::components::tab_bar::{Tab, TabBar};
use crate::components::two_pane::TwoPane;
use crate::i18n::msg;
use crate::route::Route;

/// A long list: a page that is looked at, and the place that is kept for one that is not.
#[component]
pub(super) fn Long() -> Element {
    let row = |name: &'static str| rsx! { ListRow { title: own(name), detail: own("Li Wei, Hangzhou") } };
    rsx! {
        SectionTitle { text: own("Done"), count: 3_000 }
        div { class: "gallery-frame",
            div { class: "screen-body", tabindex: "0",
                LongPage { count: 2, rows: rsx! { Card { kind: CardKind::Rows, {row("5 kg coffee")} {row("3 kg honey")} } }, onlook: |_| {} }
                LongPage { count: 20, onlook: |_| {} }
            }
        }
    }
}

#[component]
fn List() -> Element {
    rsx! {
        div { class: "screen-body", tabindex: "0",
            Card { kind: CardKind::Rows,
                ListRow { title: own("5 kg coffee · Amina"), detail: own("Li Wei, Hangzhou") }
                ListRow { title: own("3 kg honey · Amina"), detail: own("Sara, Toronto") }
            }
        }
    }
}

/// A list beside which nothing is chosen, with all that a tab can be: here, with nothing, with some and with more than can be counted.
#[component]
pub(super) fn Tabs() -> Element {
    let tab = |glyph, label, waiting, current| Tab { to: Route::Gallery {}.into(), glyph, label, waiting, current };
    rsx! {
        div { class: "gallery-frame places",
            TwoPane { list: rsx! { List {} } }
            TabBar {
                tabs: vec![
                    tab(Glyph::Home, msg::tab_home().into(), 0, true),
                    tab(Glyph::Tag, msg::tab_sell().into(), 0, false),
                    tab(Glyph::Box, msg::tab_orders().into(), 2, false),
                    tab(Glyph::More, msg::tab_more().into(), 120, false),
                ],
            }
        }
    }
}

/// With a detail, which stands alone on a phone; and with words of its own for nothing.
#[component]
pub(super) fn Panes() -> Element {
    rsx! {
        div { class: "gallery-frame",
            TwoPane {
                list: rsx! { List {} },
                detail: rsx! {
                    div { class: "screen-body", tabindex: "0",
                        Card { p { class: "big", {"5 kg coffee"} } }
                    }
                },
            }
        }
        div { class: "gallery-frame",
            TwoPane { list: rsx! { List {} }, nothing: own("Choose an order to see who wants what.") }
        }
    }
}
