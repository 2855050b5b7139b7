//! The first question: which language. Each is offered in its own name.

use dioxus::prelude::*;

use crate::AppContext;
use crate::components::button::Button;
use crate::components::choice::{Choice, ChoiceGroup, Legend};
use crate::components::help::ScreenHelp;
use crate::components::picture::AppMark;
use crate::components::screen::{BackTo, Screen};
use crate::i18n::{Locale, Text, msg, use_i18n};
use crate::route::Route;

/// Chooses the language; tapping one shows the whole screen in it at once.
#[component]
pub fn LanguageScreen() -> Element {
    let navigator = use_navigator();
    rsx! {
        Language {
            ondone: move |()| {
                // Back to where she chose to change it; the first time there is nowhere to go back to.
                if navigator.can_go_back() {
                    navigator.go_back();
                } else {
                    navigator.push(Route::Start {});
                }
            },
        }
    }
}

/// Asks for the language, keeps it, and says when it did.
#[component]
pub(super) fn Language(ondone: EventHandler<()>) -> Element {
    let i18n = use_i18n();
    let context = use_context::<AppContext>();
    rsx! {
        LanguageView {
            chosen: i18n.locale(),
            onchoose: move |locale| i18n.set_locale(locale),
            onnext: move |()| {
                // Not being able to write it only means being asked again; the next screen is not worth less for it.
                if let Err(error) = context.preferences.change(|p| p.locale = Some(i18n.locale())) {
                    tracing::warn!(%error, "the language could not be kept");
                }
                ondone.call(());
            },
        }
    }
}

/// The language screen without its surroundings.
#[component]
pub fn LanguageView(chosen: Locale, onchoose: EventHandler<Locale>, onnext: EventHandler<()>) -> Element {
    let i18n = use_i18n();
    let choices: Vec<Choice> = Locale::all()
        .map(|locale| Choice { lang: Some(locale.tag()), ..Choice::new(locale.tag(), Text::verbatim(locale.own_name())) })
        .collect();
    rsx! {
        Screen {
            help: ScreenHelp::about("language", msg::help_language()),
            title: msg::language_title(),
            back: BackTo::Nowhere,
            foot: rsx! { Button { label: msg::language_next(), onclick: move |()| onnext.call(()) } },
            AppMark {}
            p { class: "soft centre", {i18n.t(msg::language_hint())} }
            ChoiceGroup {
                name: "language",
                legend: msg::language_title(),
                legend_is: Legend::Hidden,
                choices,
                chosen: chosen.tag().to_owned(),
                onchoose: move |tag: String| {
                    if let Some(locale) = Locale::matching(&tag) {
                        onchoose.call(locale);
                    }
                },
            }
        }
    }
}
