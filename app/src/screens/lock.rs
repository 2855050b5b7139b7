//! In front of everything: the PIN. It stands outside the router, so no address leads past it, and it knows nothing of what is behind.

use std::time::Duration;

use dioxus::prelude::*;
use sync_core::SyncStatus;

use crate::AppContext;
use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, ButtonState};
use crate::components::card::Card;
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::pin_pad::{PinKey, PinKeys, PinPad};
use crate::components::screen::{BackTo, Middle, Screen};
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::core::Mode;
use crate::i18n::{Text, msg, use_i18n};
use crate::lock::{Heard, LockError, MAX_DIGITS, MIN_DIGITS, Pin};
use crate::route::Route;

/// How often the screen looks at its clocks.
const LOOK: Duration = Duration::from_millis(500);

/// What somebody is doing in front of the lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Knocking {
    /// Types the PIN.
    #[default]
    Typing,
    /// A try is looked at.
    Looking,
    /// Reads what happens to a forgotten PIN.
    Forgot,
}

/// What the market's clock said in its last answer.
fn heard(status: &SyncStatus) -> Option<Heard> {
    status.contact_ms.map(|contact| Heard(contact.saturating_add(status.offset_ms)))
}

/// Minutes and seconds, as on any clock.
pub(super) fn minutes(left: Duration) -> String {
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Stands in the place of all screens of the real phone while it is locked.
#[component]
pub fn LockScreen() -> Element {
    let AppContext { lock, phones, .. } = use_context::<AppContext>();
    let toasts = use_toasts();
    let mut typed = use_signal(String::new);
    let mut knocking = use_signal(Knocking::default);
    let mut wrong = use_signal(|| false);
    let mut practising = use_signal(|| false);
    let mut wait = use_signal(|| lock.wait_left());
    let mut goes_in = use_signal(|| None::<Duration>);
    use_future({
        let (lock, phones) = (lock.clone(), phones.clone());
        move || {
            let (lock, phones) = (lock.clone(), phones.clone());
            async move {
                loop {
                    let status = match phones.real() {
                        Ok(core) => core.status().await.ok(),
                        Err(_) => None,
                    };
                    let left = lock.look(status.as_ref().and_then(heard));
                    if *goes_in.peek() != left {
                        goes_in.set(left);
                    }
                    // The market is asked for its time when something is sent; the screen counts seconds.
                    for _ in 0..20 {
                        let left = lock.wait_left();
                        if minutes(*wait.peek()) != minutes(left) {
                            wait.set(left);
                        }
                        tokio::time::sleep(LOOK).await;
                    }
                }
            }
        }
    });
    let onopen = {
        let lock = lock.clone();
        move |()| {
            let Ok(pin) = Pin::typed(&typed.peek()) else { return };
            let lock = lock.clone();
            knocking.set(Knocking::Looking);
            spawn(async move {
                let outcome = lock.unlock(pin).await;
                typed.set(String::new());
                knocking.set(Knocking::Typing);
                wait.set(lock.wait_left());
                // A wait says for itself that the try was wrong.
                wrong.set(matches!(outcome, Err(LockError::Wrong)));
            });
        }
    };
    let onforget = {
        let phones = phones.clone();
        move |()| {
            let (lock, phones) = (lock.clone(), phones.clone());
            spawn(async move {
                let status = match phones.real() {
                    Ok(core) => core.status().await.ok(),
                    Err(_) => None,
                };
                let heard = status.as_ref().and_then(heard);
                lock.forget(heard);
                goes_in.set(lock.look(heard));
                knocking.set(Knocking::Typing);
            });
        }
    };
    let onpractise = move |()| {
        let phones = phones.clone();
        practising.set(true);
        spawn(async move {
            match phones.village_ready().await {
                Ok(()) => {
                    // The address first: what stands there is an address of the real phone.
                    dioxus_history::history().replace(Route::Start {}.to_string());
                    phones.show(Mode::Practice);
                }
                Err(error) => {
                    tracing::error!(%error, "practice does not open");
                    practising.set(false);
                    toasts.say(msg::welcome_practise_failed());
                }
            }
        });
    };
    rsx! {
        LockView {
            knocking: knocking(),
            typed: typed.read().len(),
            wrong: wrong(),
            wait: wait(),
            goes_in: goes_in(),
            practising: practising(),
            onpress: move |key: PinKey| {
                if *knocking.peek() == Knocking::Typing && wait.peek().is_zero() {
                    wrong.set(false);
                    let now = key.type_into(&typed.peek(), MAX_DIGITS);
                    typed.set(now);
                }
            },
            onopen,
            onforgot: move |forgot: bool| knocking.set(if forgot { Knocking::Forgot } else { Knocking::Typing }),
            onforget,
            onpractise,
        }
    }
}

/// The lock without its surroundings. `typed` is how many digits stand there, `goes_in` when a forgotten PIN goes.
#[component]
pub fn LockView(
    knocking: Knocking,
    typed: usize,
    wrong: bool,
    wait: Duration,
    goes_in: Option<Duration>,
    practising: bool,
    onpress: EventHandler<PinKey>,
    onopen: EventHandler<()>,
    onforgot: EventHandler<bool>,
    onforget: EventHandler<()>,
    onpractise: EventHandler<()>,
) -> Element {
    if knocking == Knocking::Forgot {
        return rsx! {
            Forgot { asked: goes_in.is_some(), onforgot, onforget }
        };
    }
    let waits = !wait.is_zero();
    let open = match knocking {
        Knocking::Looking => ButtonState::Busy,
        _ if waits || typed < MIN_DIGITS => ButtonState::Waiting,
        _ => ButtonState::Ready,
    };
    rsx! {
        PinKeys { onpress,
            Screen {
                help: ScreenHelp::about("lock", msg::help_lock()),
                title: msg::lock_title(),
                back: BackTo::Nowhere,
                if let Some(left) = goes_in {
                    div { "data-testid": "lock-forgotten",
                        Banner { glyph: Glyph::Clock, tone: Tone::Wait, title: msg::lock_forgotten(days(left)) }
                    }
                }
                PinPad {
                    label: msg::lock_type(),
                    typed,
                    least: MIN_DIGITS,
                    problem: if waits { Some(Text::from(msg::lock_wait(minutes(wait)))) } else { wrong.then(|| msg::lock_wrong().into()) },
                    testid: Some(if waits { "lock-wait" } else { "lock-wrong" }),
                    onpress,
                }
                // Below the keys and not in a foot, which would take the room for them on a small phone.
                Button { label: msg::lock_open(), state: open, testid: "lock-open", onclick: onopen }
                div { class: "button-row",
                    Button { label: msg::lock_forgot(), kind: ButtonKind::Quiet, testid: "lock-forgot", onclick: move |()| onforgot.call(true) }
                    Button {
                        label: msg::more_practise(),
                        kind: ButtonKind::Quiet,
                        state: if practising { ButtonState::Busy } else { ButtonState::Ready },
                        testid: "lock-practise",
                        onclick: onpractise,
                    }
                }
            }
        }
    }
}

/// Days that are begun count whole: it never goes sooner than it says.
fn days(left: Duration) -> i64 {
    let (days, rest) = (left.as_secs() / 86_400, left.as_secs() % 86_400);
    i64::try_from(days + u64::from(rest > 0)).unwrap_or(i64::MAX).max(1)
}

#[component]
fn Forgot(asked: bool, onforgot: EventHandler<bool>, onforget: EventHandler<()>) -> Element {
    let i18n = use_i18n();
    rsx! {
        Screen {
            help: ScreenHelp::about("lock", msg::help_lock()),
            title: msg::lock_forgot_title(),
            back: BackTo::Call(EventHandler::new(move |()| onforgot.call(false))),
            middle: Middle::Read,
            foot: rsx! {
                if !asked {
                    Button { label: msg::lock_forgot_start(), kind: ButtonKind::Danger, testid: "lock-forget", onclick: onforget }
                }
                Button { label: msg::lock_try_again(), kind: ButtonKind::Quiet, testid: "lock-try-again", onclick: move |()| onforgot.call(false) }
            },
            Card {
                p { {i18n.t(msg::lock_forgot_kept())} }
                p { {i18n.t(msg::lock_forgot_how())} }
            }
        }
    }
}
