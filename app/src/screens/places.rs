//! The main places with their tab bar.

use dioxus::prelude::*;
use sync_core::Topic;
use sync_core::core::Filter;

use crate::components::icon::Glyph;
use crate::components::tab_bar::{Tab, TabBar};
use crate::goods;
use crate::i18n::{Msg, msg};
use crate::live::use_live;
use crate::route::Route;

/// What waits for the seller at each place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Badges {
    /// Orders in which the next step is hers.
    pub orders: u32,
    /// Things that the market refused.
    pub refused: u32,
}

/// The layout of the main places.
#[component]
pub fn Places() -> Element {
    let badges = use_live(&[Topic::Orders, Topic::Outbox, Topic::Status], |core| async move {
        let states = goods::states_for_seller();
        let orders = core.count_orders(Filter { states, ..Filter::default() }).await?;
        Ok(Badges { orders, refused: core.status().await?.refused })
    });
    // A count that cannot be read is no badge; the screen itself says what is wrong.
    let badges = badges.read().as_ref().and_then(|answer| answer.as_ref().ok()).copied().unwrap_or_default();
    let here = use_route::<Route>();
    rsx! {
        div { class: "places",
            Outlet::<Route> {}
            TabBar { tabs: tabs(&here, badges) }
        }
    }
}

/// The tabs, as they stand at an address.
pub fn tabs(here: &Route, badges: Badges) -> Vec<Tab> {
    let tab = |to: Route, glyph, label: Msg, waiting, current| Tab { to: to.into(), glyph, label: label.into(), waiting, current };
    vec![
        tab(Route::HomeScreen {}, Glyph::Home, msg::tab_home(), 0, matches!(here, Route::HomeScreen {})),
        tab(
            Route::ListingsScreen {},
            Glyph::Tag,
            msg::tab_sell(),
            0,
            matches!(here, Route::ListingsScreen {} | Route::ListingScreen { .. }),
        ),
        tab(
            Route::OrdersScreen {},
            Glyph::Box,
            msg::tab_orders(),
            badges.orders,
            matches!(here, Route::OrdersScreen {} | Route::OrderScreen { .. }),
        ),
        tab(
            Route::MoreScreen {},
            Glyph::More,
            msg::tab_more(),
            badges.refused,
            matches!(
                here,
                Route::MoreScreen {}
                    | Route::ProfileScreen {}
                    | Route::BinScreen {}
                    | Route::SettingsScreen {}
                    | Route::SyncCentre {}
                    | Route::DataScreen {}
                    | Route::StorageScreen {}
            ),
        ),
    ]
}
