//! Who she is, as the market and buyers know her, and how far the market does.

use dioxus::prelude::*;
use sync_core::{Enrolment, Profile, Topic};

use crate::components::banner::Banner;
use crate::components::button::{ButtonKind, LinkButton};
use crate::components::card::{Card, CardKind};
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::icon::{Glyph, Icon};
use crate::components::row::ListRow;
use crate::components::screen::{BackTo, Middle, Screen};
use crate::components::status::Tone;
use crate::countries;
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::wording;

/// What is known of her.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// It is not read yet, or cannot be.
    Nothing,
    /// Nobody said who uses this phone.
    Nobody,
    /// She did.
    Somebody(Box<Profile>),
}

/// The screen.
#[component]
pub fn ProfileScreen() -> Element {
    let profile = use_live(&[Topic::Profile], |core| async move { core.profile().await });
    let (known, problem) = match &*profile.read() {
        None => (Known::Nothing, None),
        Some(Err(error)) => (Known::Nothing, Some(wording::core_error(error))),
        Some(Ok(None)) => (Known::Nobody, None),
        Some(Ok(Some(profile))) => (Known::Somebody(Box::new(profile.clone())), None),
    };
    rsx! { ProfileView { known, problem } }
}

/// The screen without its surroundings.
#[component]
pub fn ProfileView(known: Known, problem: Option<Msg>) -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("profile", msg::help_profile()), title: msg::profile_title(), back: BackTo::Previous(Route::MoreScreen {}.into()), middle: Middle::Read,
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            match known {
                Known::Nothing => rsx! {},
                Known::Nobody => rsx! {
                    EmptyState { scene: Scene::Letters, title: msg::more_nobody(), hint: msg::profile_nobody_hint(),
                        LinkButton { label: msg::welcome_start(), to: Route::EnrolScreen {}, kind: ButtonKind::Primary, testid: "profile-enrol" }
                    }
                },
                Known::Somebody(profile) => rsx! { Somebody { profile: *profile } },
            }
        }
    }
}

#[component]
fn Somebody(profile: Profile) -> Element {
    let i18n = use_i18n();
    let done = profile.enrolment == Enrolment::Done;
    let (glyph, tone, state) = match profile.enrolment {
        Enrolment::Unsent => (Glyph::Signal, Tone::Rest, msg::profile_new()),
        Enrolment::CodeSent { .. } => (Glyph::Phone, Tone::Wait, msg::profile_code_sent()),
        Enrolment::Done => (Glyph::Check, Tone::Good, msg::profile_done()),
    };
    rsx! {
        div { "data-testid": "profile-state",
            Banner { glyph, tone, title: state,
                if !done {
                    LinkButton { label: msg::profile_code(), to: Route::CodeScreen {}, kind: ButtonKind::Quiet, testid: "profile-code" }
                }
            }
        }
        Card { kind: CardKind::Rows,
            ListRow { title: Text::verbatim(profile.name), detail: Text::from(msg::profile_name()), picture: rsx! { Icon { glyph: Glyph::People } }, testid: "profile-name" }
            ListRow { title: Text::verbatim(profile.phone.to_string()), detail: Text::from(msg::profile_phone()), picture: rsx! { Icon { glyph: Glyph::Phone } }, testid: "profile-phone" }
            ListRow { title: Text::verbatim(profile.village), detail: Text::from(msg::profile_village()), picture: rsx! { Icon { glyph: Glyph::Home } }, testid: "profile-village" }
            ListRow { title: countries::name(profile.country), detail: Text::from(msg::profile_country()), picture: rsx! { Icon { glyph: Glyph::Globe } }, testid: "profile-country" }
        }
        if done {
            p { class: "soft", "data-testid": "profile-fixed", {i18n.t(msg::profile_fixed())} }
        } else {
            LinkButton { label: msg::profile_correct(), to: Route::EnrolScreen {}, kind: ButtonKind::Quiet, icon: Glyph::Edit, testid: "profile-correct" }
        }
    }
}
