//! The main places with their tab bar.

use dioxus::prelude::*;

use crate::route::Route;

/// The layout of the main places.
#[component]
pub fn Places() -> Element {
    rsx! { Outlet::<Route> {} }
}
