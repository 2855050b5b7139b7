//! More: who she is, what waits, settings, practice, and signing out. A short list; each leads on.

use dioxus::prelude::*;
use sync_core::{CoreError, Enrolment, Need, Profile, SyncStatus, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, LinkButton};
use crate::components::card::{Card, CardKind};
use crate::components::help::ScreenHelp;
use crate::components::icon::{Glyph, Icon};
use crate::components::row::{ListRow, RowAction};
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::components::words::Words;
use crate::core::{Mode, use_core, use_mode};
use crate::countries;
use crate::i18n::{Arg, Msg, Num, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::screens::welcome::use_practice;
use crate::wording;

/// How far she is in signing out.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SigningOut {
    /// Not at all.
    #[default]
    No,
    /// She is told what it means.
    Asked,
    /// It was refused.
    Refused(CoreError),
}

/// More, with what it reads.
#[component]
pub fn MoreList() -> Element {
    let core = use_core();
    let toasts = use_toasts();
    let navigator = use_navigator();
    let practice = use_practice();
    let now =
        use_live(&[Topic::Profile, Topic::Status, Topic::Outbox], |core| async move { Ok((core.profile().await?, core.status().await?)) });
    let mut signing_out = use_signal(SigningOut::default);
    let onsignout = move |really: bool| {
        if !really {
            let next = if *signing_out.peek() == SigningOut::No { SigningOut::Asked } else { SigningOut::No };
            signing_out.set(next);
            return;
        }
        let core = core.clone();
        spawn(async move {
            match core.sign_out().await {
                Ok(()) => {
                    toasts.say(msg::more_signed_out());
                    navigator.replace(Route::WelcomeScreen {});
                }
                Err(error) => signing_out.set(SigningOut::Refused(error)),
            }
        });
    };
    let (profile, status, problem) = match &*now.read() {
        None => (None, None, None),
        Some(Ok((profile, status))) => (profile.clone(), Some(*status), None),
        Some(Err(error)) => (None, None, Some(wording::core_error(error))),
    };
    rsx! {
        MoreView {
            profile,
            status,
            problem,
            mode: use_mode(),
            signing_out: signing_out(),
            onpractice: move |there: bool| if there { practice.start.call(()) } else { practice.stop.call(()) },
            onsignout,
        }
    }
}

/// The screen without its surroundings.
#[component]
pub fn MoreView(
    profile: Option<Profile>,
    status: Option<SyncStatus>,
    problem: Option<Msg>,
    mode: Mode,
    signing_out: SigningOut,
    onpractice: EventHandler<bool>,
    onsignout: EventHandler<bool>,
) -> Element {
    let i18n = use_i18n();
    let somebody = profile.is_some();
    let failed = problem.is_some();
    let known = status.is_some();
    let waiting = status.map(|status| status.waiting.saturating_add(status.refused));
    rsx! {
        Screen { help: ScreenHelp::about("more", msg::help_more()), title: msg::tab_more(), back: BackTo::Nowhere,
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            // What cannot be read is not said to be nobody, and nothing.
            if known {
                Card { kind: CardKind::Rows, Who { profile } }
            }
            // Until it is known who she is, nothing stands below that would move under her thumb.
            if known || failed {
                Card { kind: CardKind::Rows,
                    ListRow {
                        title: msg::more_sync(),
                        picture: rsx! { Icon { glyph: Glyph::Cloud } },
                        end: waiting.map(|waiting| rsx! { Words { text: Arg::Number(Num::from(waiting)) } }),
                        action: RowAction::To(Route::SyncCentre {}.into()),
                        testid: "more-sync",
                    }
                    ListRow {
                        title: msg::bin_title(),
                        picture: rsx! { Icon { glyph: Glyph::Trash } },
                        action: RowAction::To(Route::BinScreen {}.into()),
                        testid: "more-bin",
                    }
                    ListRow {
                        title: msg::settings_title(),
                        detail: Text::from(msg::settings_hint()),
                        picture: rsx! { Icon { glyph: Glyph::Settings } },
                        action: RowAction::To(Route::SettingsScreen {}.into()),
                        testid: "more-settings",
                    }
                    if mode == Mode::Practice {
                        ListRow {
                            title: msg::desk_title(),
                            picture: rsx! { Icon { glyph: Glyph::Signal } },
                            action: RowAction::To(Route::TrainerScreen {}.into()),
                            testid: "more-trainer",
                        }
                        ListRow {
                            title: msg::more_real(),
                            picture: rsx! { Icon { glyph: Glyph::Undo } },
                            action: RowAction::Call(EventHandler::new(move |()| onpractice.call(false))),
                            testid: "more-real",
                        }
                    } else {
                        ListRow {
                            title: msg::more_practise(),
                            detail: Text::from(msg::welcome_practise_hint()),
                            picture: rsx! { Icon { glyph: Glyph::People } },
                            action: RowAction::Call(EventHandler::new(move |()| onpractice.call(true))),
                            testid: "more-practice",
                        }
                    }
                }
            }
            if somebody {
                SignOut { signing_out, onsignout }
            }
            p { class: "soft small centre", {i18n.t(msg::more_version(env!("CARGO_PKG_VERSION")))} }
        }
    }
}

#[component]
fn Who(profile: Option<Profile>) -> Element {
    let Some(profile) = profile else {
        return rsx! {
            ListRow {
                title: msg::more_nobody(),
                picture: rsx! { Icon { glyph: Glyph::People } },
                action: RowAction::To(Route::EnrolScreen {}.into()),
                testid: "more-profile",
            }
        };
    };
    let done = profile.enrolment == Enrolment::Done;
    let place = msg::place_and_phone(countries::place(&profile.village, profile.country), profile.phone.to_string());
    rsx! {
        ListRow {
            title: Text::verbatim(profile.name),
            detail: Text::from(place),
            picture: rsx! { Icon { glyph: Glyph::People } },
            action: RowAction::To(Route::ProfileScreen {}.into()),
            testid: "more-profile",
        }
        ListRow {
            title: if done { msg::more_confirmed() } else { msg::more_unconfirmed() },
            picture: rsx! { Icon { glyph: if done { Glyph::Check } else { Glyph::Phone } } },
            action: if done { RowAction::None } else { RowAction::To(Route::CodeScreen {}.into()) },
            testid: "more-enrolment",
        }
    }
}

#[component]
fn SignOut(signing_out: SigningOut, onsignout: EventHandler<bool>) -> Element {
    match signing_out {
        SigningOut::No => rsx! {
            Button { label: msg::more_sign_out(), kind: ButtonKind::Danger, testid: "more-sign-out", onclick: move |()| onsignout.call(false) }
        },
        SigningOut::Asked => rsx! {
            Banner { glyph: Glyph::Info, title: msg::more_sign_out_hint(),
                Button { label: msg::more_sign_out_now(), kind: ButtonKind::Danger, testid: "more-sign-out-now", onclick: move |()| onsignout.call(true) }
                Button { label: msg::more_stay(), kind: ButtonKind::Quiet, testid: "more-stay", onclick: move |()| onsignout.call(false) }
            }
        },
        SigningOut::Refused(error) => {
            let sends_first = matches!(error, CoreError::NeedsUser(Need::SendFirst { .. }));
            rsx! {
                div { "data-testid": "more-sign-out-refused",
                    Banner { glyph: Glyph::Help, tone: Tone::Wait, title: wording::core_error(&error),
                        if sends_first {
                            LinkButton { label: msg::more_sign_out_see(), to: Route::SyncCentre {}, kind: ButtonKind::Primary, testid: "more-sign-out-see" }
                        }
                        Button { label: msg::more_stay(), kind: ButtonKind::Quiet, testid: "more-stay", onclick: move |()| onsignout.call(false) }
                    }
                }
            }
        }
    }
}
