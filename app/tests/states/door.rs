//! The screens before her own: language, welcome, who she is, the code; and those that stand in the way.

use std::time::Duration;

use app::core::Mode;
use app::i18n::{Locale, msg};
use app::screens::broken::BrokenView;
use app::screens::code::{CodeState, CodeUnread, CodeView};
use app::screens::enrol::{EnrolDraft, EnrolUnread, EnrolView};
use app::screens::language::LanguageView;
use app::screens::lock::{Knocking, LockView};
use app::screens::not_found::NotFound;
use app::screens::pin::{Asking, NoPin, PinView};
use app::screens::start::StartView;
use app::screens::welcome::WelcomeView;
use dioxus::prelude::*;
use protocol::TextError;
use sync_core::{CoreError, InputProblem, Need};

use super::table::Kind::{Empty, Error, Full, Loading};
use super::table::{Nothing, Screen, State, no_numbers};

fn welcome(mode: Mode, opening: bool) -> Element {
    rsx! { WelcomeView { mode, opening, onpractise: |()| {}, onleave: |()| {} } }
}

fn enrol(draft: EnrolDraft, error: Option<CoreError>) -> Element {
    rsx! { EnrolView { draft, error, busy: false, onchange: |_| {}, onnext: |()| {} } }
}

fn code(state: CodeState, error: Option<CoreError>) -> Element {
    let practice_sms = (state == CodeState::Sent).then(|| "Isoko: your code is 482913".to_owned());
    rsx! {
        CodeView {
            state,
            phone: "+250788123456",
            error,
            busy: false,
            practice_sms,
            oninput: |_| {},
            onconfirm: |()| {},
            onagain: |()| {},
        }
    }
}

fn lock(knocking: Knocking, typed: usize, wrong: bool, wait: u64) -> Element {
    rsx! {
        LockView {
            knocking,
            typed,
            wrong,
            wait: Duration::from_secs(wait),
            goes_in: (knocking == Knocking::Typing && typed > 0).then_some(Duration::from_secs(100_000)),
            practising: false,
            onpress: |_| {},
            onopen: |()| {},
            onforgot: |_| {},
            onforget: |()| {},
            onpractise: |()| {},
        }
    }
}

fn pin(asking: Asking, is_set: bool, problem: Option<app::i18n::Msg>) -> Element {
    rsx! { PinView { asking, is_set, typed: 3, problem, busy: false, onask: |_| {}, onpress: |_| {}, onnext: |()| {} } }
}

fn village_is_missing() -> CoreError {
    CoreError::correct("village", InputProblem::Text(TextError::Empty))
}

fn first() -> Vec<Screen> {
    vec![
        Screen::alone(
            "LanguageScreen",
            vec![
                State::Never(Loading, "the languages are in the app itself"),
                State::Never(Empty, "the languages are in the app itself"),
                State::Full(
                    || rsx! { LanguageView { chosen: Locale::ENGLISH, onchoose: |_| {}, onnext: |()| {} } },
                    vec![("label[lang] input", 12), ("input[checked]", 1), ("footer button", 1)],
                    no_numbers,
                ),
                State::Never(Error, "one that cannot be kept is asked for again, which is no reason to stop her"),
            ],
        ),
        Screen::alone(
            "WelcomeScreen",
            vec![
                State::Never(Loading, "it shows nothing that is read"),
                State::Never(Empty, "it shows nothing that is read"),
                State::Full(
                    || welcome(Mode::Real, true),
                    vec![("footer a", 1), ("footer button", 1), ("footer [aria-busy]", 1), (".app-mark", 1)],
                    no_numbers,
                ),
                State::Never(Error, "practice that does not open is said in a toast; the way to sell is not touched by it"),
                State::Full(|| welcome(Mode::Practice, false), vec![("[data-testid=practice-leave]", 1)], no_numbers),
            ],
        ),
        Screen::alone(
            "EnrolScreen",
            vec![
                State::Loading(|| rsx! { EnrolUnread { problem: None } }),
                State::Never(Empty, "a form with nothing typed is what it begins with, and its labels say what to type"),
                State::Full(
                    || enrol(EnrolDraft { name: "Amina Uwase".into(), village: "Nyamasheke".into(), ..EnrolDraft::default() }, None),
                    vec![("input", 3), ("select option", app::countries::named().count()), ("footer button", 1)],
                    no_numbers,
                ),
                State::Error(|| rsx! { EnrolUnread { problem: msg::problem_damaged() } }, msg::problem_damaged, &[".top-bar-back button"]),
                State::Error(
                    || enrol(EnrolDraft::default(), Some(village_is_missing())),
                    || msg::problem_missing("village"),
                    &["input#village[aria-invalid]", "input#name", "footer button"],
                ),
                State::Error(
                    || enrol(EnrolDraft::default(), Some(CoreError::NeedsUser(Need::Space))),
                    msg::problem_space,
                    &["input#name", "footer button"],
                ),
            ],
        ),
        Screen::alone(
            "CodeScreen",
            vec![
                State::Loading(|| rsx! { CodeUnread { problem: None } }),
                State::Empty(|| code(CodeState::NoSignal, None), Nothing::Scene),
                State::Full(
                    || code(CodeState::Sent, None),
                    vec![("input#code", 1), ("footer button", 2), ("footer a", 1), (".banner-news", 1)],
                    no_numbers,
                ),
                State::Error(|| rsx! { CodeUnread { problem: msg::problem_damaged() } }, msg::problem_damaged, &[".top-bar-back button"]),
                State::Empty(|| code(CodeState::Asking, None), Nothing::Scene),
                State::Full(|| code(CodeState::Done, None), vec![(".empty", 1), ("footer a", 1)], no_numbers),
                State::Error(
                    || code(CodeState::Sent, Some(CoreError::NeedsUser(Need::WrongCode))),
                    msg::problem_wrong_code,
                    &["input#code[aria-invalid]", "footer [data-testid=code-again]", "footer a"],
                ),
            ],
        ),
    ]
}

fn in_the_way() -> Vec<Screen> {
    vec![
        Screen::alone(
            "Start",
            vec![
                State::Never(Loading, "it leads on as soon as it is read, which is at once; a screen in between would only flicker"),
                State::Never(Empty, "a phone with nobody on it is led to the welcome screen"),
                State::Never(Full, "it shows the language screen or leads on"),
                State::Error(|| rsx! { StartView { problem: msg::problem_damaged() } }, msg::problem_damaged, &["main a"]),
            ],
        ),
        Screen::alone(
            "NotFound",
            vec![
                State::Never(Loading, "it reads nothing of the phone"),
                State::Empty(|| rsx! { NotFound { path: vec!["no".to_owned(), "where".to_owned()] } }, Nothing::Scene),
                State::Never(Full, "there is nothing at such an address"),
                State::Never(Error, "it reads nothing of the phone"),
            ],
        ),
        Screen::alone(
            "(locked)",
            vec![
                State::Never(Loading, "the lock is open or shut before anything is drawn"),
                State::Never(Empty, "without a PIN there is no such screen"),
                State::Full(
                    || lock(Knocking::Typing, 5, false, 0),
                    vec![
                        (".pad button", 11),
                        (".pin-dot-full", 5),
                        ("[data-testid=lock-forgotten]", 1),
                        ("[data-testid=lock-practise]", 1),
                    ],
                    no_numbers,
                ),
                State::Error(|| lock(Knocking::Typing, 0, true, 0), msg::lock_wrong, &[".pad button", "[data-testid=lock-practise]"]),
                State::Full(
                    || lock(Knocking::Forgot, 0, false, 0),
                    vec![("main p", 2), ("footer button", 2), (".top-bar-back button", 1)],
                    no_numbers,
                ),
                State::Error(
                    || lock(Knocking::Typing, 0, false, 299),
                    || msg::lock_wait("4:59"),
                    &["[data-testid=lock-practise]", "[data-testid=lock-forgot]"],
                ),
            ],
        ),
        Screen::alone(
            "(broken)",
            vec![
                State::Never(Loading, "it stands there because reading failed"),
                State::Never(Empty, "it stands there because reading failed"),
                State::Never(Full, "nothing of the phone can be read"),
                State::Error(
                    || rsx! { BrokenView { error: CoreError::NeedsUser(Need::Folder), locale: Locale::ENGLISH, onchoose: |_| {} } },
                    msg::problem_folder,
                    &["[data-testid=broken][data-kind=folder] .empty", "input[name=language]"],
                ),
            ],
        ),
        Screen::alone(
            "PinScreen",
            vec![
                State::Never(Loading, "whether there is a PIN is known before the first screen"),
                State::Empty(|| pin(Asking::What, false, None), Nothing::Line("[data-testid=pin-state]")),
                State::Full(|| pin(Asking::What, true, None), vec![("footer button", 2), ("main p", 3)], no_numbers),
                State::Error(|| pin(Asking::New, false, Some(msg::pin_easy())), msg::pin_easy, &[".pad button", ".top-bar-back button"]),
                State::Empty(|| rsx! { NoPin {} }, Nothing::Scene),
                State::Full(|| pin(Asking::Repeat, true, None), vec![(".pad button", 11), (".pin-dot-full", 3)], no_numbers),
                State::Error(|| pin(Asking::OldToRemove, true, Some(msg::lock_wrong())), msg::lock_wrong, &[".pad button"]),
            ],
        ),
    ]
}

pub(crate) fn screens() -> Vec<Screen> {
    first().into_iter().chain(in_the_way()).collect()
}
