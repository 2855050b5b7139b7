//! A row of a list: picture, two lines, what stands at the end.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::Text;

/// Where a row leads.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum RowAction {
    /// Nowhere: it is only read.
    #[default]
    None,
    /// To another screen.
    To(NavigationTarget),
    /// Does something here.
    Call(EventHandler<()>),
}

/// A row. `picture` is a [`Photo`](super::picture::Photo) or an [`Icon`]; `end` a size, a day or a chip.
#[component]
pub fn ListRow(
    #[props(into)] title: Text,
    detail: Option<Text>,
    picture: Option<Element>,
    end: Option<Element>,
    #[props(default)] action: RowAction,
    testid: Option<&'static str>,
) -> Element {
    let leads_on = action != RowAction::None;
    let inside = rsx! {
        {picture}
        span { class: "list-row-words",
            span { class: "list-row-title", Words { text: title } }
            if let Some(detail) = detail {
                span { class: "list-row-detail", Words { text: detail } }
            }
        }
        if let Some(end) = end {
            span { class: "list-row-end", {end} }
        }
        if leads_on {
            Icon { glyph: Glyph::Next }
        }
    };
    match action {
        RowAction::None => rsx! { div { class: "list-row", "data-testid": testid, {inside} } },
        RowAction::To(to) => rsx! { Link { class: "list-row", to, "data-testid": testid, {inside} } },
        RowAction::Call(call) => rsx! {
            button { r#type: "button", class: "list-row", "data-testid": testid, onclick: move |_| call.call(()), {inside} }
        },
    }
}
