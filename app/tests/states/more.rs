//! The rest: more, settings, who she is, the bin.

use app::core::Mode;
use app::i18n::{Msg, msg};
use app::look::{TextSize, Theme};
use app::route::Route;
use app::screens::bin::BinView;
use app::screens::more::MoreView;
use app::screens::profile::{Known, ProfileView};
use app::screens::settings::SettingsView;
use app::screens::settings::sign_out::{SignOutView, SigningOut};
use dioxus::prelude::*;
use sync_core::{Bin, CoreError, Enrolment, Need, SyncStatus};

use super::phone::{HOUR, NOW, WithPhone, amina, blank, draft, listing};
use super::table::Kind::{Empty, Loading};
use super::table::{Nothing, Screen, State, no_numbers};

fn more(known: Known, problem: Option<Msg>, mode: Mode) -> Element {
    let status = (known != Known::Nothing).then(|| SyncStatus { waiting: 1_200, refused: 34, ..SyncStatus::default() });
    let profile = match known {
        Known::Somebody(profile) => Some(*profile),
        Known::Nobody | Known::Nothing => None,
    };
    rsx! {
        MoreView { profile, status, problem, mode, onpractice: |_| {} }
    }
}

fn settings(pin: Option<bool>, signing_out: Option<SigningOut>) -> Element {
    rsx! {
        SettingsView { theme: Theme::Sun, text: TextSize::Large, pin, ontheme: |_| {}, ontext: |_| {},
            if let Some(signing_out) = signing_out {
                SignOutView { signing_out, unfinished: true, onsignout: |_| {} }
            }
        }
    }
}

fn profile(known: Known, problem: Option<Msg>) -> Element {
    rsx! { ProfileView { known, problem } }
}

fn somebody(enrolment: Enrolment) -> Known {
    Known::Somebody(Box::new(amina(enrolment)))
}

fn bin(bin: Option<Bin>, problem: Option<Msg>) -> Element {
    rsx! { WithPhone { BinView { bin: bin.map(|bin| (bin, NOW)), problem, onback: |_| {} } } }
}

fn put_away() -> Bin {
    let until = |hours: i64| NOW.plus_ms(hours * HOUR);
    Bin { drafts: vec![(draft(7), until(700)), (blank(), until(30))], listings: vec![(listing(1), until(3)), (listing(2), until(100))] }
}

pub(crate) fn screens() -> Vec<Screen> {
    vec![
        Screen::among_tabs(
            "MoreScreen",
            Route::MoreScreen {},
            vec![
                State::Loading(|| more(Known::Nothing, None, Mode::Real)),
                State::Empty(|| more(Known::Nobody, None, Mode::Real), Nothing::Line("a[data-testid=more-profile][href='/enrol']")),
                State::Full(
                    || more(somebody(Enrolment::Done), None, Mode::Real),
                    vec![(".list-row", 6), ("a[data-testid=more-settings]", 1)],
                    |locale| vec![locale.numbers().whole(1_234)],
                ),
                State::Full(
                    || more(somebody(Enrolment::Unsent), None, Mode::Practice),
                    vec![(".list-row", 7), ("a[data-testid=more-enrolment]", 1), ("[data-testid=more-trainer]", 1)],
                    no_numbers,
                ),
                State::Error(
                    || more(Known::Nothing, Some(msg::problem_damaged()), Mode::Real),
                    msg::problem_damaged,
                    &["a[data-testid=more-sync]", "a[data-testid=more-settings]", ".tab-bar a"],
                ),
            ],
        ),
        Screen::among_tabs(
            "SettingsScreen",
            Route::SettingsScreen {},
            vec![
                State::Never(Loading, "what is chosen is known before the first screen"),
                State::Never(Empty, "something is always chosen"),
                State::Full(
                    || settings(Some(true), Some(SigningOut::No)),
                    vec![
                        ("input[name=text]", 3),
                        ("input[name=theme]", 4),
                        ("input[checked]", 2),
                        ("a.list-row", 4),
                        ("[data-testid=sign-out]", 1),
                    ],
                    no_numbers,
                ),
                State::Full(
                    || settings(None, None),
                    vec![("a.list-row", 3), ("[data-testid=settings-pin]", 0), ("[data-testid=sign-out]", 0)],
                    no_numbers,
                ),
                State::Full(
                    || settings(Some(false), Some(SigningOut::Asked)),
                    vec![("[data-testid=sign-out-now]", 1), ("[data-testid=sign-out-stay]", 1), (".banner-detail", 1)],
                    no_numbers,
                ),
                State::Error(
                    || {
                        let refused = CoreError::NeedsUser(Need::SendFirst { waiting: 1_234 });
                        settings(Some(true), Some(SigningOut::Refused(refused)))
                    },
                    || msg::problem_send_first(1_234_u32),
                    &["a[data-testid=sign-out-see]", "[data-testid=sign-out-stay]", "a[data-testid=settings-language]"],
                ),
            ],
        ),
        Screen::among_tabs(
            "ProfileScreen",
            Route::ProfileScreen {},
            vec![
                State::Loading(|| profile(Known::Nothing, None)),
                State::Empty(|| profile(Known::Nobody, None), Nothing::Scene),
                State::Full(
                    || profile(somebody(Enrolment::Unsent), None),
                    vec![(".list-row", 4), ("a[data-testid=profile-correct]", 1), ("a[data-testid=profile-code]", 1)],
                    no_numbers,
                ),
                State::Full(
                    || profile(somebody(Enrolment::Done), None),
                    vec![(".list-row", 4), ("[data-testid=profile-fixed]", 1)],
                    no_numbers,
                ),
                State::Error(
                    || profile(Known::Nothing, Some(msg::problem_damaged())),
                    msg::problem_damaged,
                    &[".top-bar-back button", ".tab-bar a"],
                ),
            ],
        ),
        Screen::among_tabs(
            "BinScreen",
            Route::BinScreen {},
            vec![
                State::Loading(|| bin(None, None)),
                State::Empty(|| bin(Some(Bin::default()), None), Nothing::Scene),
                State::Full(
                    || bin(Some(put_away()), None),
                    vec![("[data-testid=bin-draft]", 2), ("[data-testid=bin-listing]", 2), ("[data-testid=bin-back]", 4)],
                    no_numbers,
                ),
                State::Error(|| bin(None, Some(msg::problem_damaged())), msg::problem_damaged, &[".top-bar-back button", ".tab-bar a"]),
                State::Error(|| bin(Some(put_away()), Some(msg::problem_space())), msg::problem_space, &["[data-testid=bin-back]"]),
            ],
        ),
    ]
}
