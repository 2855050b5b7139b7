//! What the farmer touches: one component tree, three shells.
//!
//! A shell ([`desktop` and `mobile`](crate::platform), `preview`) builds an [`AppContext`] and mounts
//! [`App`]; everything below the root is the same on all of them.

pub mod components;
pub mod core;
pub mod countries;
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub mod device;
pub mod goods;
pub mod i18n;
pub mod live;
pub mod lock;
pub mod look;
pub mod page;
pub mod paint;
pub mod place;
pub mod platform;
pub mod preferences;
#[cfg(feature = "preview")]
pub mod preview;
pub mod route;
pub mod screens;
mod trail;
pub mod wording;

use std::sync::Arc;
use std::time::Duration;

use dioxus::prelude::*;
use tokio::sync::broadcast::error::RecvError;

use crate::core::{CoreHandle, Mode, Phones};
use components::help::hush;
use components::toast::{ToastHost, use_toasts_provider};
use i18n::{Locale, msg, use_i18n, use_i18n_provider};
use live::use_live_provider;
use lock::{AWAY, Lock};
use look::use_look_provider;
use platform::{Platform, use_back_button, use_links};
use preferences::PreferenceStore;
use route::Route;
use screens::broken::BrokenScreen;
use screens::lock::LockScreen;

/// What a shell must provide. Cheap to clone; the same for every window and every browser tab of a process.
#[derive(Clone)]
pub struct AppContext {
    /// What differs between a phone, a desktop window and a browser.
    pub platform: Arc<dyn Platform>,
    /// Language and look, known before the first paint and before any database is open.
    pub preferences: Arc<PreferenceStore>,
    /// The phones behind the screens, opened by the shell, once per process.
    pub phones: Phones,
    /// Who may see the real one.
    pub lock: Arc<Lock>,
}

impl PartialEq for AppContext {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.platform, &other.platform) && Arc::ptr_eq(&self.preferences, &other.preferences)
    }
}

/// The root of the component tree. Its shell has put an [`AppContext`] into the root context.
#[component]
pub fn App() -> Element {
    let context = use_context::<AppContext>();
    let preferences = use_hook(|| context.preferences.load());
    let i18n = use_i18n_provider(preferences.locale.unwrap_or_else(Locale::of_system));
    let look = use_look_provider(preferences.theme, preferences.text, preferences.earned_hidden);
    use_toasts_provider();
    use_effect(move || page::keep_root_in_step(i18n.locale(), look.theme(), look.text()));

    let phones = context.phones.clone();
    let mut showing = use_signal(|| phones.showing());
    use_future(move || {
        let mut changes = phones.watch_showing();
        async move {
            while changes.changed().await.is_ok() {
                let now = *changes.borrow_and_update();
                showing.set(now);
            }
        }
    });
    let locked = use_lock(&context);
    // Where the lock is shut, the screens are not there: no address leads behind it, and nothing stands in the page.
    let shut = locked() && showing().mode == Mode::Real;
    let platform = context.platform.clone();
    use_effect(move || {
        if locked() {
            hush(&*platform);
        }
    });
    rsx! {
        if shut {
            div { class: "app",
                LockScreen {}
                ToastHost {}
            }
        } else {
            // Another phone is another tree: no screen of the one ever shows something of the other.
            // A key only counts in a list, so this is a list of one.
            for showing in [showing()] {
                Phone { key: "{showing.turn}", mode: showing.mode }
            }
        }
    }
}

/// Whether the lock is shut. It shuts when the app was out of sight for a while.
fn use_lock(context: &AppContext) -> Signal<bool> {
    let (lock, platform) = (context.lock.clone(), context.platform.clone());
    let mut locked = use_signal(|| lock.is_locked());
    use_future({
        let lock = lock.clone();
        move || {
            let mut changes = lock.watch();
            async move {
                while changes.changed().await.is_ok() {
                    let now = *changes.borrow_and_update();
                    locked.set(now);
                }
            }
        }
    });
    use_future(move || {
        let (lock, seen) = (lock.clone(), platform.visibility());
        async move {
            let Some(mut seen) = seen else { return };
            loop {
                // A little longer than it may be away, so that one that has been for so long is found.
                match tokio::time::timeout(AWAY + Duration::from_secs(1), seen.recv()).await {
                    Ok(Ok(visibility)) => lock.seen(visibility),
                    Ok(Err(RecvError::Lagged(_))) | Err(_) => lock.tick(),
                    Ok(Err(RecvError::Closed)) => return,
                }
            }
        }
    });
    locked
}

/// One phone's screens, or why there are none.
#[component]
fn Phone(mode: Mode) -> Element {
    let phones = use_context::<AppContext>().phones;
    let core = use_hook(|| phones.core(mode));
    match core {
        Ok(core) => rsx! {
            Screens { handle: CoreHandle { core, mode } }
        },
        Err(error) => rsx! {
            div { class: "app", BrokenScreen { error } }
        },
    }
}

#[component]
fn Screens(handle: CoreHandle) -> Element {
    let mode = handle.mode;
    let i18n = use_i18n();
    use_live_provider(&handle.core);
    use_context_provider(|| handle);
    rsx! {
        div { class: if mode == Mode::Practice { "app app-practice" } else { "app" },
            if mode == Mode::Practice {
                // A landmark of its own, as everything on a page belongs to one.
                aside { class: "practice-flag", {i18n.t(msg::practice_flag())} }
            }
            Router::<Route> {}
            ToastHost {}
        }
    }
}

/// Everything inside the router: what needs to navigate lives here.
#[component]
pub fn Inside() -> Element {
    use_back_button();
    use_links();
    place::use_kept_place();
    trail::use_trail();
    rsx! { Outlet::<Route> {} }
}
