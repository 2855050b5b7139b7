//! More: who she is, what waits, settings and practice. A short list; each leads on.

use dioxus::prelude::*;
use sync_core::{Enrolment, Profile, SyncStatus, Topic};

use crate::components::banner::Banner;
use crate::components::card::{Card, CardKind};
use crate::components::help::ScreenHelp;
use crate::components::icon::{Glyph, Icon};
use crate::components::row::{ListRow, RowAction};
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::components::words::Words;
use crate::core::{Mode, use_mode};
use crate::countries;
use crate::i18n::{Arg, Msg, Num, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::screens::welcome::use_practice;
use crate::wording;

/// More, with what it reads.
#[component]
pub fn MoreList() -> Element {
    let practice = use_practice();
    let now =
        use_live(&[Topic::Profile, Topic::Status, Topic::Outbox], |core| async move { Ok((core.profile().await?, core.status().await?)) });
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
            onpractice: move |there: bool| if there { practice.start.call(()) } else { practice.stop.call(()) },
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
    onpractice: EventHandler<bool>,
) -> Element {
    let i18n = use_i18n();
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
