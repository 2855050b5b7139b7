//! Every component in every state, for us: to look at, to photograph, and for axe to check. Only a preview shows it.
//!
//! What stands in the samples is invented data, so it is verbatim and needs no translation.

mod asking;
mod choosing;
mod places;
mod pressing;
mod samples;
mod showing;
mod telling;
mod typing;

use dioxus::prelude::*;

use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Middle, Screen, ScreenWidth, Step};
use crate::i18n::{Locale, Text, msg, use_i18n};
use crate::look::{TextSize, Theme, use_look};
use crate::platform::use_platform;
use crate::route::Route;
use crate::screens::not_found::NotFound;

/// How the gallery itself stands: the frames of screens, of which a page can have one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frame {
    /// All the width there is, and the way back.
    Place,
    /// One of a row of questions: a column, the steps, buttons in reach of the thumb, and a way back of its own.
    Question,
    /// Only to be read, with nowhere to go back to, and something more in the bar.
    Reading,
}

/// All components.
#[component]
pub fn Gallery() -> Element {
    let mut frame = use_signal(|| Frame::Place);
    if !use_platform().shows_gallery() {
        return rsx! { NotFound { path: vec!["gallery".to_owned()] } };
    }
    let shown = frame();
    let foot = rsx! {
        Button { label: Text::verbatim("Next"), onclick: move |()| frame.set(Frame::Reading) }
        Button { label: Text::verbatim("Not now"), kind: ButtonKind::Quiet, onclick: move |()| frame.set(Frame::Place) }
    };
    let bar = rsx! { IconButton { glyph: Glyph::Home, label: msg::tab_home(), onclick: move |()| frame.set(Frame::Place) } };
    rsx! {
        Screen {
            help: ScreenHelp::about("gallery", msg::help_settings()),
            title: Text::verbatim("Gallery"),
            back: match shown {
                Frame::Place => BackTo::Previous(Route::Start {}.into()),
                Frame::Question => BackTo::Call(EventHandler::new(move |()| frame.set(Frame::Place))),
                Frame::Reading => BackTo::Nowhere,
            },
            width: if shown == Frame::Place { ScreenWidth::Whole } else { ScreenWidth::Column },
            middle: if shown == Frame::Reading { Middle::Read } else { Middle::Used },
            step: (shown == Frame::Question).then_some(Step { step: 3, total: 7 }),
            foot: (shown == Frame::Question).then_some(foot),
            bar: (shown == Frame::Reading).then_some(bar),
            ChoiceGroup {
                name: "gallery-frame",
                legend: Text::verbatim("Frame of the screen"),
                layout: ChoiceLayout::Segments,
                choices: FRAMES.map(|(_, name)| Choice::new(name, Text::verbatim(name))).to_vec(),
                chosen: FRAMES.iter().find(|(frame, _)| *frame == shown).map(|(_, name)| (*name).to_owned()),
                onchoose: move |chosen: String| {
                    if let Some((to, _)) = FRAMES.into_iter().find(|(_, name)| *name == chosen) {
                        frame.set(to);
                    }
                },
            }
            Switches {}
            div { class: "gallery-grid", samples::All {} }
        }
    }
}

const FRAMES: [(Frame, &str); 3] = [(Frame::Place, "place"), (Frame::Question, "question"), (Frame::Reading, "reading")];

/// Theme, size of letters and language of the whole page.
#[component]
fn Switches() -> Element {
    let i18n = use_i18n();
    let look = use_look();
    rsx! {
        ChoiceGroup {
            name: "gallery-theme",
            legend: Text::verbatim("Theme"),
            layout: ChoiceLayout::Segments,
            choices: Theme::ALL.map(|theme| Choice::new(theme.attribute(), Text::verbatim(theme.attribute()))).to_vec(),
            chosen: look.theme().attribute().to_owned(),
            onchoose: move |chosen: String| {
                if let Some(theme) = Theme::ALL.into_iter().find(|theme| theme.attribute() == chosen) {
                    look.set_theme(theme);
                }
            },
        }
        ChoiceGroup {
            name: "gallery-text",
            legend: Text::verbatim("Size of letters"),
            layout: ChoiceLayout::Segments,
            choices: TextSize::ALL.map(|text| Choice::new(text.attribute(), Text::verbatim(text.attribute()))).to_vec(),
            chosen: look.text().attribute().to_owned(),
            onchoose: move |chosen: String| {
                if let Some(text) = TextSize::ALL.into_iter().find(|text| text.attribute() == chosen) {
                    look.set_text(text);
                }
            },
        }
        ChoiceGroup {
            name: "gallery-language",
            legend: Text::verbatim("Language"),
            layout: ChoiceLayout::Grid,
            choices: Locale::all()
                .map(|locale| Choice { lang: Some(locale.tag()), ..Choice::new(locale.tag(), Text::verbatim(locale.own_name())) })
                .collect::<Vec<_>>(),
            chosen: i18n.locale().tag().to_owned(),
            onchoose: move |tag: String| {
                if let Some(locale) = Locale::matching(&tag) {
                    i18n.set_locale(locale);
                }
            },
        }
    }
}
