//! The samples of what tells how things stand.

use dioxus::prelude::*;

use super::samples::own;
use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::Card;
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::{HelpButton, HelpSheet, ScreenHelp};
use crate::components::icon::Glyph;
use crate::components::status::{Chip, Status, StatusChip, Tone};
use crate::components::steps::Steps;
use crate::components::timeline::{Progress, Timeline, TimelineStep};
use crate::components::toast::{Toast, use_toasts};
use crate::i18n::msg;

const TONES: [(Tone, Glyph, &str); 5] = [
    (Tone::Rest, Glyph::Signal, "No signal"),
    (Tone::Good, Glyph::Check, "3 things arrived at the market"),
    (Tone::Wait, Glyph::Clock, "This phone’s clock is two hours behind"),
    (Tone::Help, Glyph::Help, "The market did not take the price"),
    (Tone::News, Glyph::Info, "A new version is ready"),
];

/// The one vocabulary, and labels in every mood.
#[component]
pub(super) fn Chips() -> Element {
    rsx! {
        Card {
            div { class: "row row-wrap",
                for status in Status::ALL {
                    StatusChip { key: "{status:?}", status }
                }
            }
        }
        Card {
            div { class: "row row-wrap",
                for (tone , glyph , _) in TONES {
                    Chip { key: "{tone:?}", glyph, label: own(&format!("{tone:?}")), tone }
                }
            }
        }
    }
}

/// Every mood: alone, with more to say, and with something to be done.
#[component]
pub(super) fn Banners() -> Element {
    rsx! {
        for (tone , glyph , title) in TONES {
            Banner { key: "{tone:?}", glyph, tone, title: own(title) }
            Banner { glyph, tone, title: own(title), detail: own("Everything you do is saved on this phone."),
                Button { label: own("See what waits"), kind: ButtonKind::Quiet, onclick: |()| {} }
            }
        }
    }
}

/// With and without the way back; the button shows the real one.
#[component]
pub(super) fn Toasts() -> Element {
    let toasts = use_toasts();
    let undo = use_callback(|()| {});
    rsx! {
        Toast { text: own("Moved to the bin"), onundo: |()| {}, onclose: |()| {} }
        Toast { text: own("Saved. A longer toast goes to the next line, and keeps its button in reach of the thumb."), onclose: |()| {} }
        Button { label: own("Show it"), kind: ButtonKind::Quiet, onclick: move |()| toasts.say_with_undo(own("Moved to the bin"), undo) }
    }
}

/// The button of every screen, with a sheet that says something.
#[component]
pub(super) fn Help() -> Element {
    let help = ScreenHelp::about("sample", msg::help_home()).saying(vec![own("40 kg coffee")]);
    rsx! {
        Card {
            HelpButton { help: help.clone() }
            HelpSheet { title: own("A sample"), help }
        }
    }
}

/// What was done, what is to be done now, and what comes; and the questions of a row.
#[component]
pub(super) fn Progresses() -> Element {
    let step = |title: &str, detail: &str, progress| TimelineStep {
        title: own(title),
        detail: (!detail.is_empty()).then(|| own(detail)),
        progress,
    };
    rsx! {
        for done in [1, 3, 6] {
            Steps { key: "{done}", step: done, total: 6 }
        }
        Card {
            Timeline {
                steps: vec![
                    step("Ordered", "Tuesday 14:05", Progress::Done),
                    step("Accepted", "Tuesday 18:40 · sent when you had signal", Progress::Done),
                    step("Pack it", "5 kg, two bags of 2.5 kg", Progress::Now),
                    step("Bring it to Huye service centre", "by Friday noon", Progress::Later),
                    step("Paid", "", Progress::Later),
                ],
            }
        }
    }
}

/// Every picture, with a button and without.
#[component]
pub(super) fn Empties() -> Element {
    rsx! {
        for scene in [Scene::Crate, Scene::Letters, Scene::Phone, Scene::Path] {
            Card { key: "{scene:?}",
                EmptyState { scene, title: own("Nothing for sale yet"), hint: own("Show buyers one thing you grow. A photo and a price are enough."),
                    if scene == Scene::Crate || scene == Scene::Path {
                        Button { label: own("Sell something"), icon: Glyph::Plus, onclick: |()| {} }
                    }
                }
            }
        }
    }
}
