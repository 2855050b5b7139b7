//! Buttons, and links that look like them.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Text, use_i18n};

/// How much a button asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do on this screen.
    #[default]
    Primary,
    /// Something else that can be done.
    Quiet,
    /// A small thing inside a row or a banner.
    Plain,
    /// Something that takes away or complains.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-whole button-primary",
            Self::Quiet => "button button-whole button-quiet",
            Self::Plain => "button button-plain",
            Self::Danger => "button button-whole button-danger",
        }
    }
}

/// Whether a button can be used now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonState {
    /// It can.
    #[default]
    Ready,
    /// What it does is being done; it stays where it is and takes no second tap.
    Busy,
    /// Something is missing. It can still be focused, so that a screen reader can find it.
    Waiting,
}

/// A button. In a `.button-row` buttons share the line, elsewhere they fill it (except [`ButtonKind::Plain`]).
#[component]
pub fn Button(
    #[props(into)] label: Text,
    #[props(default)] kind: ButtonKind,
    #[props(default)] state: ButtonState,
    icon: Option<Glyph>,
    testid: Option<&'static str>,
    onclick: EventHandler<()>,
) -> Element {
    let ready = state == ButtonState::Ready;
    rsx! {
        button {
            r#type: "button",
            class: kind.class(),
            "data-testid": testid,
            "aria-disabled": (!ready).then_some("true"),
            "aria-busy": (state == ButtonState::Busy).then_some("true"),
            onclick: move |_| {
                if ready {
                    onclick.call(());
                }
            },
            if let Some(glyph) = icon {
                Icon { glyph }
            }
            span { Words { text: label } }
        }
    }
}

/// A link to another screen that looks like a button.
#[component]
pub fn LinkButton(
    #[props(into)] label: Text,
    #[props(into)] to: NavigationTarget,
    #[props(default)] kind: ButtonKind,
    icon: Option<Glyph>,
    testid: Option<&'static str>,
) -> Element {
    rsx! {
        Link { class: kind.class(), to, "data-testid": testid,
            if let Some(glyph) = icon {
                Icon { glyph }
            }
            span { Words { text: label } }
        }
    }
}

/// A round button that shows only an icon; `label` is its name for screen readers.
#[component]
pub fn IconButton(glyph: Glyph, #[props(into)] label: Text, testid: Option<&'static str>, onclick: EventHandler<()>) -> Element {
    let i18n = use_i18n();
    rsx! {
        button {
            r#type: "button",
            class: "icon-button",
            "data-testid": testid,
            "aria-label": i18n.t(label),
            onclick: move |_| onclick.call(()),
            Icon { glyph }
        }
    }
}
