//! Lists with what was chosen from them beside them: the orders, what is for sale, and More with all that it leads to.

use dioxus::prelude::*;

use crate::components::empty::Scene;
use crate::components::two_pane::TwoPane;
use crate::route::Route;
use crate::screens::listings::ListingList;
use crate::screens::more::MoreList;
use crate::screens::orders::OrderList;

/// The orders, and beside them one.
#[component]
pub fn OrdersPane() -> Element {
    let here = use_route::<Route>();
    let open = if let Route::OrderScreen { id } = here { Some(id) } else { None };
    rsx! {
        Panes { list_at: Route::OrdersScreen {}, scene: Scene::Letters, OrderList { open } }
    }
}

/// What is for sale, and beside it one of it.
#[component]
pub fn ListingsPane() -> Element {
    let here = use_route::<Route>();
    let open = if let Route::ListingScreen { id } = here { Some(id) } else { None };
    rsx! {
        Panes { list_at: Route::ListingsScreen {}, scene: Scene::Crate, ListingList { open } }
    }
}

/// More, and beside it one of the places to which it leads.
#[component]
pub fn MorePane() -> Element {
    rsx! {
        Panes { list_at: Route::MoreScreen {}, scene: Scene::Path, MoreList {} }
    }
}

/// The children are the list, which has the address `list_at`; at every other address what is there stands beside it.
#[component]
fn Panes(list_at: Route, scene: Scene, children: Element) -> Element {
    let here = use_route::<Route>();
    let shows_detail = here != list_at;
    // Back in the list, the focus is where it was: at the row that was opened, and not at the beginning of ten thousand.
    let mut opened = use_signal(|| None::<Route>);
    use_effect(use_reactive!(|(here, shows_detail)| {
        let before = opened.peek().clone();
        opened.set(shows_detail.then_some(here));
        if let (Some(row), false) = (before, shows_detail) {
            document::eval(&format!("isokoFocus.backToList('{row}')"));
        }
    }));
    rsx! {
        TwoPane {
            list: children,
            list_at: NavigationTarget::from(list_at),
            detail: shows_detail.then(|| rsx! { Outlet::<Route> {} }),
            nothing: None,
            scene,
        }
    }
}

/// The list of orders: it stands in the pane around this.
#[component]
pub fn OrdersScreen() -> Element {
    VNode::empty()
}

/// The list of what is for sale: it stands in the pane around this.
#[component]
pub fn ListingsScreen() -> Element {
    VNode::empty()
}

/// More: it stands in the pane around this.
#[component]
pub fn MoreScreen() -> Element {
    VNode::empty()
}
