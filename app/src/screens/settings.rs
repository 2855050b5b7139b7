//! Settings: how large letters are, which colours and which language; what Isoko may cost, who may open it, and signing out.

pub mod sign_out;

use dioxus::prelude::*;

use crate::AppContext;
use crate::components::card::{Card, CardKind};
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout};
use crate::components::help::ScreenHelp;
use crate::components::icon::{Glyph, Icon};
use crate::components::row::{ListRow, RowAction};
use crate::components::screen::{BackTo, Screen};
use crate::core::{Mode, use_mode};
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::look::{TextSize, Theme, use_look};
use crate::route::Route;

/// The screen. What is chosen holds at once, and is kept.
#[component]
pub fn SettingsScreen() -> Element {
    let look = use_look();
    let mode = use_mode();
    let AppContext { preferences, lock, .. } = use_context::<AppContext>();
    let keep = use_callback(move |()| {
        let (theme, text) = (look.theme(), look.text());
        let chosen = preferences.change(|preferences| (preferences.theme, preferences.text) = (theme, text));
        if let Err(error) = chosen {
            // It holds until the app is closed; that is no reason to stop her.
            tracing::warn!(%error, "the look could not be kept");
        }
    });
    rsx! {
        SettingsView {
            theme: look.theme(),
            text: look.text(),
            pin: (mode == Mode::Real).then(|| lock.is_set()),
            ontheme: move |theme| {
                look.set_theme(theme);
                keep.call(());
            },
            ontext: move |text| {
                look.set_text(text);
                keep.call(());
            },
            sign_out::SignOut {}
        }
    }
}

fn theme_word(theme: Theme) -> (Msg, &'static str) {
    match theme {
        Theme::Auto => (msg::theme_auto(), "theme-auto"),
        Theme::Light => (msg::theme_light(), "theme-light"),
        Theme::Dark => (msg::theme_dark(), "theme-dark"),
        Theme::Sun => (msg::theme_sun(), "theme-sun"),
    }
}

fn text_word(text: TextSize) -> (Msg, &'static str) {
    match text {
        TextSize::Normal => (msg::text_normal(), "text-normal"),
        TextSize::Large => (msg::text_large(), "text-large"),
        TextSize::Huge => (msg::text_huge(), "text-huge"),
    }
}

/// The screen without its surroundings. `pin` is whether there is one; nothing in practice, which has none. What is inside stands last.
#[component]
pub fn SettingsView(
    theme: Theme,
    text: TextSize,
    pin: Option<bool>,
    ontheme: EventHandler<Theme>,
    ontext: EventHandler<TextSize>,
    children: Element,
) -> Element {
    let i18n = use_i18n();
    let choice = |value: &str, (word, testid): (Msg, &'static str)| Choice { testid: Some(testid), ..Choice::new(value, word) };
    let sizes: Vec<Choice> = TextSize::ALL.into_iter().map(|text| choice(text.attribute(), text_word(text))).collect();
    let themes: Vec<Choice> = Theme::ALL.into_iter().map(|theme| choice(theme.attribute(), theme_word(theme))).collect();
    rsx! {
        Screen { help: ScreenHelp::about("settings", msg::help_settings()), title: msg::settings_title(), back: BackTo::Previous(Route::MoreScreen {}.into()),
            Card {
                ChoiceGroup {
                    name: "text",
                    legend: msg::settings_text(),
                    layout: ChoiceLayout::Segments,
                    choices: sizes,
                    chosen: text.attribute().to_owned(),
                    onchoose: move |chosen: String| {
                        if let Some(text) = TextSize::ALL.into_iter().find(|text| text.attribute() == chosen) {
                            ontext.call(text);
                        }
                    },
                }
            }
            Card {
                ChoiceGroup {
                    name: "theme",
                    legend: msg::more_theme(),
                    layout: ChoiceLayout::Grid,
                    choices: themes,
                    chosen: theme.attribute().to_owned(),
                    onchoose: move |chosen: String| {
                        if let Some(theme) = Theme::ALL.into_iter().find(|theme| theme.attribute() == chosen) {
                            ontheme.call(theme);
                        }
                    },
                }
            }
            Card { kind: CardKind::Rows,
                if let Some(is_set) = pin {
                    ListRow {
                        title: msg::pin_title(),
                        detail: Text::from(if is_set { msg::pin_on() } else { msg::pin_off() }),
                        picture: rsx! { Icon { glyph: Glyph::Lock } },
                        action: RowAction::To(Route::PinScreen {}.into()),
                        testid: "settings-pin",
                    }
                }
                ListRow {
                    title: msg::more_language(),
                    detail: Text::verbatim(i18n.locale().own_name()),
                    picture: rsx! { Icon { glyph: Glyph::Globe } },
                    action: RowAction::To(Route::LanguageScreen {}.into()),
                    testid: "settings-language",
                }
                ListRow {
                    title: msg::data_title(),
                    picture: rsx! { Icon { glyph: Glyph::Signal } },
                    action: RowAction::To(Route::DataScreen {}.into()),
                    testid: "settings-data",
                }
                ListRow {
                    title: msg::storage_title(),
                    picture: rsx! { Icon { glyph: Glyph::Phone } },
                    action: RowAction::To(Route::StorageScreen {}.into()),
                    testid: "settings-storage",
                }
            }
            {children}
        }
    }
}
