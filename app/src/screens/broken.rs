//! The phone does not open: why, and what can be done about it. It stands outside the router, and knows no store.

use dioxus::prelude::*;
use sync_core::CoreError;

use crate::AppContext;
use crate::components::banner::Banner;
use crate::components::choice::{Choice, ChoiceGroup};
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::i18n::{Locale, Text, msg, use_i18n};
use crate::wording;

/// Stands in the place of all screens.
#[component]
pub fn BrokenScreen(error: CoreError) -> Element {
    let i18n = use_i18n();
    let preferences = use_context::<AppContext>().preferences;
    rsx! {
        BrokenView {
            error,
            locale: i18n.locale(),
            onchoose: move |locale| {
                i18n.set_locale(locale);
                if let Err(error) = preferences.change(|p| p.locale = Some(locale)) {
                    tracing::warn!(%error, "the language could not be kept");
                }
            },
        }
    }
}

/// What went wrong, by the name that tests know it by.
fn kind(error: &CoreError) -> &'static str {
    use sync_core::Need;
    match error {
        CoreError::NeedsUser(Need::Folder) => "folder",
        CoreError::NeedsUser(Need::Space) => "space",
        CoreError::NeedsUser(Need::NewerApp) => "newer-app",
        CoreError::NeedsUser(Need::OtherRealm) => "other-realm",
        CoreError::Corrupt(_) | CoreError::Damaged => "corrupt",
        _ => "other",
    }
}

/// The screen without its surroundings.
#[component]
pub fn BrokenView(error: CoreError, locale: Locale, onchoose: EventHandler<Locale>) -> Element {
    let choices: Vec<Choice> = Locale::all()
        .map(|locale| Choice { lang: Some(locale.tag()), ..Choice::new(locale.tag(), Text::verbatim(locale.own_name())) })
        .collect();
    rsx! {
        Screen {
            help: ScreenHelp::about("broken", msg::help_broken()).saying(vec![wording::core_error(&error).into()]),
            title: msg::broken_title(),
            back: BackTo::Nowhere,
            div { class: "column", "data-testid": "broken", "data-kind": kind(&error),
                EmptyState { scene: Scene::Phone, title: msg::broken_kept(), hint: msg::broken_again() }
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: wording::core_error(&error) }
                ChoiceGroup {
                    name: "language",
                    legend: msg::more_language(),
                    choices,
                    chosen: locale.tag().to_owned(),
                    onchoose: move |tag: String| {
                        if let Some(locale) = Locale::matching(&tag) {
                            onchoose.call(locale);
                        }
                    },
                }
            }
        }
    }
}
