//! What Isoko is, for someone who sees it for the first time.

use dioxus::prelude::*;

use crate::AppContext;
use crate::components::button::{Button, ButtonKind, ButtonState, LinkButton};
use crate::components::card::{Card, CardKind};
use crate::components::help::ScreenHelp;
use crate::components::picture::AppMark;
use crate::components::screen::{BackTo, Screen};
use crate::components::toast::use_toasts;
use crate::core::{Mode, use_mode};
use crate::i18n::{msg, use_i18n};
use crate::route::Route;

/// The welcome screen.
#[component]
pub fn WelcomeScreen() -> Element {
    let mode = use_mode();
    let practice = use_practice();
    rsx! {
        WelcomeView {
            mode,
            opening: (practice.opening)(),
            onpractise: move |()| practice.start.call(()),
            onleave: move |()| practice.stop.call(()),
        }
    }
}

/// The way to practice and back, for every screen that offers it.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Practice {
    /// Whether it is being opened.
    pub(super) opening: Signal<bool>,
    /// Goes there; all screens are mounted anew, at the start.
    pub(super) start: Callback<()>,
    /// Comes back.
    pub(super) stop: Callback<()>,
}

pub(super) fn use_practice() -> Practice {
    let phones = use_context::<AppContext>().phones;
    let toasts = use_toasts();
    let navigator = use_navigator();
    let mut opening = use_signal(|| false);
    let start = use_callback({
        let phones = phones.clone();
        move |()| {
            let phones = phones.clone();
            opening.set(true);
            spawn(async move {
                // The address first: the screens that come are mounted at the one that stands then.
                match phones.village_ready().await {
                    Ok(()) => {
                        navigator.replace(Route::Start {});
                        phones.show(Mode::Practice);
                    }
                    Err(error) => {
                        tracing::error!(%error, "practice does not open");
                        opening.set(false);
                        toasts.say(msg::welcome_practise_failed());
                    }
                }
            });
        }
    });
    let stop = use_callback(move |()| {
        navigator.replace(Route::Start {});
        phones.stop_practising();
    });
    Practice { opening, start, stop }
}

/// The welcome screen without its surroundings.
#[component]
pub fn WelcomeView(mode: Mode, opening: bool, onpractise: EventHandler<()>, onleave: EventHandler<()>) -> Element {
    let i18n = use_i18n();
    rsx! {
        Screen {
            help: ScreenHelp::about("welcome", msg::help_welcome()),
            title: msg::welcome_title(),
            back: BackTo::Nowhere,
            foot: rsx! {
                LinkButton { label: msg::welcome_start(), to: Route::EnrolScreen {}, kind: ButtonKind::Primary, testid: "start-selling" }
                if mode == Mode::Practice {
                    Button { label: msg::welcome_real(), kind: ButtonKind::Quiet, testid: "practice-leave", onclick: onleave }
                } else {
                    Button {
                        label: msg::welcome_practise(),
                        kind: ButtonKind::Quiet,
                        state: if opening { ButtonState::Busy } else { ButtonState::Ready },
                        testid: "practice",
                        onclick: onpractise,
                    }
                    p { class: "soft small centre", {i18n.t(msg::welcome_practise_hint())} }
                }
            },
            Card { kind: CardKind::Centre,
                AppMark {}
                p { class: "big", {i18n.t(msg::welcome_what())} }
                p { class: "soft", {i18n.t(msg::welcome_offline())} }
            }
        }
    }
}
