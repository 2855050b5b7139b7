//! What the farmer touches: one component tree, three shells.
//!
//! A shell ([`desktop` and `mobile`](crate::platform), [`preview`](crate::preview)) builds an [`AppContext`] and mounts
//! [`App`]; everything below the root is the same on all of them.

pub mod components;
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub mod device;
pub mod i18n;
pub mod look;
pub mod page;
pub mod platform;
pub mod preferences;
#[cfg(feature = "preview")]
pub mod preview;
pub mod route;
pub mod screens;

use std::sync::Arc;

use dioxus::prelude::*;

use components::toast::{ToastHost, use_toasts_provider};
use i18n::{Locale, use_i18n_provider};
use look::use_look_provider;
use platform::{Platform, use_back_button};
use preferences::PreferenceStore;
use route::Route;

/// What a shell must provide. Cheap to clone; the same for every window and every browser tab of a process.
#[derive(Clone)]
pub struct AppContext {
    /// What differs between a phone, a desktop window and a browser.
    pub platform: Arc<dyn Platform>,
    /// Language and look, known before the first paint and before any database is open.
    pub preferences: Arc<PreferenceStore>,
    // The handle on sync-core goes here: the core is opened by the shell, once per process.
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
    let look = use_look_provider(preferences.theme);
    use_toasts_provider();
    use_effect(move || page::keep_root_in_step(i18n.locale(), look.theme()));

    rsx! {
        div { class: "app",
            Router::<Route> {}
            ToastHost {}
        }
    }
}

/// Everything inside the router: what needs to navigate lives here.
#[component]
pub fn Inside() -> Element {
    use_back_button();
    rsx! { Outlet::<Route> {} }
}
