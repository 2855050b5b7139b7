//! The frame of a screen: title and way back, the scrolling middle, the buttons below.

use dioxus::prelude::*;

use super::help::{HelpButton, HelpSheet, ScreenHelp};
use super::steps::Steps;
use super::top_bar::TopBar;
use super::two_pane::Pane;
use crate::i18n::{Text, use_i18n};

/// Where the back button leads.
#[derive(Clone, Debug, PartialEq)]
pub enum BackTo {
    /// There is none: a place of the tab bar, or the very first screen.
    Nowhere,
    /// To where the farmer came from, or, after a deep link, to this screen.
    Previous(NavigationTarget),
    /// The screen decides.
    Call(EventHandler<()>),
}

/// Which of a row of questions a screen asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// From 1.
    pub step: u32,
    /// How many there are.
    pub total: u32,
}

/// How wide a screen lets its content be on a tablet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScreenWidth {
    /// One column in the middle: questions, forms, reading.
    #[default]
    Column,
    /// All there is.
    Whole,
}

/// What one does with the middle of a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Middle {
    /// Taps things in it.
    #[default]
    Used,
    /// Only reads it: it takes the focus itself, or nobody could scroll it with a keyboard.
    Read,
}

/// A screen. `help` says what it is for; `foot` holds the buttons that stay in reach of the thumb; `bar` what stands at the end of the top bar.
#[component]
pub fn Screen(
    #[props(into)] title: Text,
    back: BackTo,
    help: ScreenHelp,
    step: Option<Step>,
    foot: Option<Element>,
    bar: Option<Element>,
    #[props(default)] width: ScreenWidth,
    #[props(default)] middle: Middle,
    children: Element,
) -> Element {
    let i18n = use_i18n();
    let previous = use_callback({
        let back = back.clone();
        move |()| {
            let BackTo::Previous(fallback) = &back else { return };
            let navigator = navigator();
            if navigator.can_go_back() {
                navigator.go_back();
            } else {
                navigator.replace(fallback.clone());
            }
        }
    });
    let pane = try_consume_context::<Pane>();
    let in_list = matches!(pane, Some(Pane::List(_)));
    let beside = matches!(pane, Some(Pane::List(beside)) if beside());
    let to_list = matches!((&pane, &back), (Some(Pane::Detail(Some(list))), BackTo::Previous(to)) if list == to);
    let onback = match back {
        BackTo::Nowhere => None,
        BackTo::Previous(_) => Some(previous),
        BackTo::Call(call) => Some(call),
    };
    let page_title = i18n.t(title.clone());
    rsx! {
        // A page has one title, one head and one main part: where two stand side by side, those of what was chosen.
        if !beside {
            document::Title { "{page_title}" }
        }
        div {
            class: if width == ScreenWidth::Column { "screen screen-narrow" } else { "screen" },
            role: beside.then_some("region"),
            "aria-label": beside.then(|| page_title.clone()),
            header { class: "screen-head", role: beside.then_some("none"),
                TopBar { title: title.clone(), onback, to_list, beside,
                    {bar}
                    HelpButton { help: help.clone() }
                }
                if let Some(Step { step, total }) = step {
                    Steps { step, total }
                }
            }
            if in_list {
                div { class: "screen-body", role: (!beside).then_some("main"), {children} }
            } else {
                main { class: "screen-body", tabindex: (middle == Middle::Read).then_some("0"), {children} }
            }
            if let Some(foot) = foot {
                footer { class: "screen-foot", role: beside.then_some("none"), {foot} }
            }
            HelpSheet { title, help }
        }
    }
}
