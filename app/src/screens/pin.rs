//! Setting a PIN, another one, or none. Whoever does it tells the one there is first.

use dioxus::prelude::*;

use super::lock::minutes;
use crate::AppContext;
use crate::components::button::{Button, ButtonKind, ButtonState};
use crate::components::card::Card;
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::pin_pad::{PinKey, PinKeys, PinPad};
use crate::components::screen::{BackTo, Middle, Screen};
use crate::components::toast::use_toasts;
use crate::core::{Mode, use_mode};
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::lock::{LockError, MAX_DIGITS, MIN_DIGITS, Pin, PinProblem};
use crate::route::Route;

/// What is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asking {
    /// What she wants.
    #[default]
    What,
    /// The PIN there is, to set another.
    OldToChange,
    /// The PIN there is, to have none.
    OldToRemove,
    /// A new one.
    New,
    /// The same again.
    Repeat,
}

impl Asking {
    fn label(self) -> Msg {
        match self {
            Self::What => msg::pin_title(),
            Self::OldToChange | Self::OldToRemove => msg::pin_old(),
            Self::New => msg::pin_new(),
            Self::Repeat => msg::pin_repeat(),
        }
    }
}

/// The screen; practice has no PIN, and nobody reaches the real one's from there.
#[component]
pub fn PinScreen() -> Element {
    match use_mode() {
        Mode::Practice => rsx! { NoPin {} },
        Mode::Real => rsx! { Real {} },
    }
}

/// What stands there in practice.
#[component]
pub fn NoPin() -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("pin", msg::help_pin()), title: msg::pin_title(), back: BackTo::Previous(Route::SettingsScreen {}.into()),
            EmptyState { scene: Scene::Phone, title: msg::pin_title(), hint: msg::pin_practice() }
        }
    }
}

#[component]
fn Real() -> Element {
    let lock = use_context::<AppContext>().lock;
    let toasts = use_toasts();
    let mut asking = use_signal(Asking::default);
    let mut is_set = use_signal(|| lock.is_set());
    let mut typed = use_signal(String::new);
    let mut old = use_signal(|| None::<Pin>);
    let mut first = use_signal(|| None::<Pin>);
    let mut problem = use_signal(|| None::<Msg>);
    let mut busy = use_signal(|| false);
    let mut go = move |to: Asking| {
        typed.set(String::new());
        asking.set(to);
    };
    // What went wrong leads back to the digits that have to be typed again.
    let mut failed = move |error: &LockError| {
        typed.set(String::new());
        problem.set(Some(match error {
            LockError::Wrong => msg::lock_wrong(),
            LockError::Wait(left) => msg::lock_wait(minutes(*left)),
            LockError::NotKept(_) | LockError::NoHash => msg::pin_not_kept(),
        }));
    };
    let onnext = {
        let lock = lock.clone();
        move |()| {
            if *busy.peek() {
                return;
            }
            problem.set(None);
            let now = *asking.peek();
            let digits = typed.peek().clone();
            let pin = if now == Asking::New { Pin::chosen(&digits) } else { Pin::typed(&digits) };
            let pin = match pin {
                Ok(pin) => pin,
                Err(PinProblem::Length) => return,
                Err(PinProblem::Easy) => {
                    typed.set(String::new());
                    problem.set(Some(msg::pin_easy()));
                    return;
                }
            };
            let lock = lock.clone();
            match now {
                Asking::What => {}
                Asking::OldToChange => {
                    busy.set(true);
                    spawn(async move {
                        match lock.is_it(pin.clone()).await {
                            Ok(()) => {
                                old.set(Some(pin));
                                go(Asking::New);
                            }
                            Err(error) => failed(&error),
                        }
                        busy.set(false);
                    });
                }
                Asking::OldToRemove => {
                    busy.set(true);
                    spawn(async move {
                        match lock.change(Some(pin), None).await {
                            Ok(()) => {
                                is_set.set(false);
                                go(Asking::What);
                                toasts.say(msg::pin_removed());
                            }
                            Err(error) => failed(&error),
                        }
                        busy.set(false);
                    });
                }
                Asking::New => {
                    first.set(Some(pin));
                    go(Asking::Repeat);
                }
                Asking::Repeat if *first.peek() != Some(pin.clone()) => {
                    go(Asking::New);
                    problem.set(Some(msg::pin_differs()));
                }
                Asking::Repeat => {
                    busy.set(true);
                    spawn(async move {
                        let known = old.peek().clone();
                        match lock.change(known, Some(pin)).await {
                            Ok(()) => {
                                is_set.set(true);
                                go(Asking::What);
                                toasts.say(msg::pin_kept());
                            }
                            Err(error) => failed(&error),
                        }
                        busy.set(false);
                    });
                }
            }
        }
    };
    rsx! {
        PinView {
            asking: asking(),
            is_set: is_set(),
            typed: typed.read().len(),
            problem: problem(),
            busy: busy(),
            onask: move |to| {
                problem.set(None);
                go(to);
            },
            onpress: move |key: PinKey| {
                if *busy.peek() || *asking.peek() == Asking::What {
                    return;
                }
                problem.set(None);
                let now = key.type_into(&typed.peek(), MAX_DIGITS);
                typed.set(now);
            },
            onnext,
        }
    }
}

/// The screen without its surroundings. `typed` is how many digits stand there.
#[component]
pub fn PinView(
    asking: Asking,
    is_set: bool,
    typed: usize,
    problem: Option<Msg>,
    busy: bool,
    onask: EventHandler<Asking>,
    onpress: EventHandler<PinKey>,
    onnext: EventHandler<()>,
) -> Element {
    if asking == Asking::What {
        return rsx! { What { is_set, onask } };
    }
    let next = if busy {
        ButtonState::Busy
    } else if typed < MIN_DIGITS {
        ButtonState::Waiting
    } else {
        ButtonState::Ready
    };
    rsx! {
        PinKeys { onpress,
            // Each question is a screen of its own, which says its title when it appears.
            for asking in [asking] {
                Screen {
                    help: ScreenHelp::about("pin", msg::help_pin()),
                    key: "{asking:?}",
                    title: msg::pin_title(),
                    back: BackTo::Call(EventHandler::new(move |()| onask.call(Asking::What))),
                    foot: rsx! { Button { label: msg::pin_next(), state: next, testid: "pin-next", onclick: onnext } },
                    PinPad {
                        label: asking.label(),
                        typed,
                        least: MIN_DIGITS,
                        problem: problem.clone().map(Text::from),
                        testid: "pin-problem",
                        onpress,
                    }
                }
            }
        }
    }
}

#[component]
fn What(is_set: bool, onask: EventHandler<Asking>) -> Element {
    let i18n = use_i18n();
    rsx! {
        Screen {
            help: ScreenHelp::about("pin", msg::help_pin()),
            title: msg::pin_title(),
            back: BackTo::Previous(Route::SettingsScreen {}.into()),
            middle: Middle::Read,
            foot: rsx! {
                if is_set {
                    Button { label: msg::pin_change(), testid: "pin-change", onclick: move |()| onask.call(Asking::OldToChange) }
                    Button { label: msg::pin_remove(), kind: ButtonKind::Danger, testid: "pin-remove", onclick: move |()| onask.call(Asking::OldToRemove) }
                } else {
                    Button { label: msg::pin_set(), testid: "pin-set", onclick: move |()| onask.call(Asking::New) }
                }
            },
            Card {
                p { "data-testid": "pin-state",
                    b { {i18n.t(if is_set { msg::pin_on() } else { msg::pin_off() })} }
                }
                p { {i18n.t(msg::pin_what())} }
                p { class: "soft", {i18n.t(msg::pin_forgot_hint())} }
            }
        }
    }
}
