//! Every component in every state, for us: to look at, to photograph, and for axe to check. Only a preview shows it.
//!
//! What stands in the samples is invented data, so it is verbatim and needs no translation.

mod asking;
mod samples;

use dioxus::prelude::*;

use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout};
use crate::components::help::ScreenHelp;
use crate::components::screen::{BackTo, Screen, ScreenWidth};
use crate::i18n::{Locale, Text, msg, use_i18n};
use crate::look::{Theme, use_look};
use crate::platform::use_platform;
use crate::route::Route;
use crate::screens::not_found::NotFound;

/// All components.
#[component]
pub fn Gallery() -> Element {
    if !use_platform().shows_gallery() {
        return rsx! { NotFound { path: vec!["gallery".to_owned()] } };
    }
    rsx! {
        Screen {
            help: ScreenHelp::about("settings", msg::help_settings()),
            title: Text::verbatim("Gallery"),
            back: BackTo::Previous(Route::Start {}.into()),
            width: ScreenWidth::Whole,
            Switches {}
            div { class: "gallery-grid", samples::All {} }
        }
    }
}

/// Language and theme of the whole page.
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
