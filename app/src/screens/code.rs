//! The six digits that came by SMS. She can sell without them; sending waits for them.

use dioxus::prelude::*;
use sync_core::{CoreError, Enrolment, Phase, Topic};

use crate::AppContext;
use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, ButtonState, LinkButton};
use crate::components::empty::{EmptyState, Scene};
use crate::components::field::{FieldKind, TextField};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::core::{Mode, use_core, use_mode};
use crate::i18n::{Msg, Text, msg, normalise_digits, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::wording;

/// How far the code is.
#[derive(Clone, Debug, PartialEq)]
pub enum CodeState {
    /// The market is being asked for it.
    Asking,
    /// There is no signal: it comes later.
    NoSignal,
    /// It was sent.
    Sent,
    /// It was right.
    Done,
}

impl CodeState {
    fn of(enrolment: Enrolment, phase: Phase) -> Self {
        match (enrolment, phase) {
            (Enrolment::Done, _) => Self::Done,
            (Enrolment::CodeSent { .. }, _) => Self::Sent,
            (Enrolment::Unsent, Phase::Offline) => Self::NoSignal,
            (Enrolment::Unsent, _) => Self::Asking,
        }
    }
}

/// The screen that asks for the code.
#[component]
pub fn CodeScreen() -> Element {
    let core = use_core();
    let toasts = use_toasts();
    let navigator = use_navigator();
    let now = use_live(&[Topic::Profile, Topic::Status], |core| async move { Ok((core.profile().await?, core.status().await?.phase)) });
    let mut typed = use_signal(String::new);
    let mut error = use_signal(|| None::<CoreError>);
    let mut busy = use_signal(|| false);
    let phones = use_context::<AppContext>().phones;
    let mode = use_mode();

    use_effect(move || {
        if let Some(Ok((None, _))) = &*now.read() {
            navigator.replace(Route::EnrolScreen {});
        }
    });
    let confirm = core.clone();
    let onconfirm = move |()| {
        let core = confirm.clone();
        busy.set(true);
        spawn(async move {
            match core.confirm_code(&normalise_digits(&typed.peek())).await {
                Ok(()) => {
                    toasts.say(msg::code_done());
                    navigator.replace(Route::HomeScreen {});
                }
                Err(problem) => error.set(Some(problem)),
            }
            busy.set(false);
        });
    };
    let onagain = move |()| {
        let core = core.clone();
        busy.set(true);
        spawn(async move {
            match core.request_code().await {
                Ok(()) => {
                    error.set(None);
                    toasts.say(msg::code_again_done());
                }
                Err(problem) => error.set(Some(problem)),
            }
            busy.set(false);
        });
    };
    let now = now.read();
    let Some(Ok((Some(profile), phase))) = &*now else {
        let problem = now.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
        return rsx! { CodeUnread { problem } };
    };
    let refused = match phase {
        Phase::NeedsUser(code) => Some(CoreError::from_problem(*code, None)),
        _ => None,
    };
    let state = CodeState::of(profile.enrolment, *phase);
    let sms = if mode == Mode::Practice { phones.village().and_then(|village| village.messages().into_iter().next()) } else { None };
    rsx! {
        CodeView {
            state,
            phone: profile.phone.to_string(),
            error: error().or(refused),
            busy: busy(),
            practice_sms: sms.map(|sms| sms.text),
            oninput: move |text| {
                error.set(None);
                typed.set(text);
            },
            onconfirm,
            onagain,
        }
    }
}

/// The code screen while it is not known how far the code is: not read yet, or not to be read.
#[component]
pub fn CodeUnread(problem: Option<Msg>) -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("code", msg::help_code()), title: msg::code_title(), back: BackTo::Previous(Route::HomeScreen {}.into()),
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
        }
    }
}

/// The code screen without its surroundings.
#[component]
pub fn CodeView(
    state: CodeState,
    phone: String,
    error: Option<CoreError>,
    busy: bool,
    practice_sms: Option<String>,
    oninput: EventHandler<String>,
    onconfirm: EventHandler<()>,
    onagain: EventHandler<()>,
) -> Element {
    let i18n = use_i18n();
    let button = if busy { ButtonState::Busy } else { ButtonState::Ready };
    // Being offline while she types is no mistake in the field.
    let (beside, above) = match error {
        Some(error @ CoreError::NeedsUser(_)) if state == CodeState::Sent => (Some(wording::core_error(&error)), None),
        Some(error) => (None, Some(error)),
        None => (None, None),
    };
    rsx! {
        Screen {
            help: ScreenHelp::about("code", msg::help_code()),
            title: msg::code_title(),
            back: BackTo::Previous(Route::HomeScreen {}.into()),
            foot: rsx! {
                if state == CodeState::Sent {
                    Button { label: msg::code_confirm(), state: button, testid: "code-confirm", onclick: onconfirm }
                    div { class: "button-row",
                        Button { label: msg::code_again(), kind: ButtonKind::Quiet, state: button, testid: "code-again", onclick: onagain }
                        LinkButton { label: msg::code_later(), to: Route::HomeScreen {}, kind: ButtonKind::Quiet, testid: "code-later" }
                    }
                } else {
                    LinkButton {
                        label: if state == CodeState::Done { msg::code_done_go() } else { msg::code_later() },
                        to: Route::HomeScreen {},
                        kind: ButtonKind::Primary,
                        testid: "code-later",
                    }
                }
            },
            if let Some(error) = above {
                Banner {
                    glyph: if matches!(error, CoreError::Retry(_)) { Glyph::Signal } else { Glyph::Help },
                    tone: if matches!(error, CoreError::Retry(_)) { Tone::Rest } else { Tone::Help },
                    title: wording::core_error(&error),
                }
            }
            match state {
                CodeState::Sent => rsx! {
                    p { {i18n.t(msg::code_sent(phone))} }
                    TextField {
                        id: "code",
                        label: msg::code_field(),
                        value: "",
                        kind: FieldKind::OneTimeCode,
                        max_length: 12,
                        problem: beside.map(Into::into),
                        testid: "code-input",
                        oninput,
                    }
                    LinkButton { label: msg::code_change(), to: Route::EnrolScreen {}, kind: ButtonKind::Plain }
                },
                CodeState::Done => rsx! { EmptyState { scene: Scene::Phone, title: msg::code_done(), hint: msg::code_done_hint() } },
                CodeState::NoSignal => rsx! {
                    EmptyState { scene: Scene::Letters, title: msg::code_no_signal(), hint: msg::code_no_signal_hint() }
                },
                CodeState::Asking => rsx! {
                    EmptyState { scene: Scene::Letters, title: msg::code_asking(), hint: msg::code_no_signal_hint() }
                    LinkButton { label: msg::code_change(), to: Route::EnrolScreen {}, kind: ButtonKind::Plain }
                },
            }
            if let Some(sms) = practice_sms {
                Banner { glyph: Glyph::Phone, tone: Tone::News, title: msg::code_practice_sms(), detail: Text::verbatim(sms) }
            }
        }
    }
}
