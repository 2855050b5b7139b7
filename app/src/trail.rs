//! Which way she came: whoever goes back to a list stands at what she had opened, and does not begin at the top again.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;

use crate::route::Route;

/// More steps back than anybody remembers.
const MOST: usize = 50;

/// The screens on the way here, and the one she came back from. Clones share it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trail(Rc<RefCell<Way>>);

#[derive(Debug, Default)]
struct Way {
    to_here: Vec<Route>,
    back_from: Option<Route>,
}

impl Trail {
    /// She is here now.
    fn at(&self, here: &Route) {
        let mut way = self.0.borrow_mut();
        if way.to_here.last() == Some(here) {
            return;
        }
        let before = way.to_here.len().checked_sub(2).and_then(|at| way.to_here.get(at));
        if before == Some(here) {
            way.back_from = way.to_here.pop();
            return;
        }
        way.back_from = None;
        if way.to_here.len() == MOST {
            way.to_here.remove(0);
        }
        way.to_here.push(here.clone());
    }

    /// The screen she came back from, if she did.
    pub(crate) fn back_from(&self) -> Option<Route> {
        self.0.borrow().back_from.clone()
    }
}

/// Follows her from screen to screen. The screens below find the trail as it is when they appear.
pub(crate) fn use_trail() {
    let trail = use_context_provider(Trail::default);
    trail.at(&use_route::<Route>());
}

/// Gives the focus to what leads to the screen she came back from, as soon as it is there.
pub(crate) fn stand_where_she_was() {
    if let Some(route) = try_consume_context::<Trail>().and_then(|trail| trail.back_from()) {
        document::eval(&format!("isokoFocus.back('{route}');"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_step_back_is_told_from_one_step_on() {
        let trail = Trail::default();
        let order: Route = "/orders/01a1ee57-4860-7e48-85b5-423f14271360".parse().unwrap();
        for here in [Route::HomeScreen {}, Route::OrdersScreen {}, order.clone(), order.clone()] {
            trail.at(&here);
            assert_eq!(trail.back_from(), None, "{here}");
        }
        trail.at(&Route::OrdersScreen {});
        assert_eq!(trail.back_from(), Some(order.clone()));
        trail.at(&order);
        assert_eq!(trail.back_from(), None, "on again");
        trail.at(&Route::OrdersScreen {});
        trail.at(&Route::HomeScreen {});
        assert_eq!(trail.back_from(), Some(Route::OrdersScreen {}));
        trail.at(&Route::MoreScreen {});
        assert_eq!(trail.back_from(), None);
    }

    #[test]
    fn a_long_way_is_forgotten_at_its_beginning() {
        let trail = Trail::default();
        for _ in 0..MOST {
            trail.at(&Route::HomeScreen {});
            trail.at(&Route::OrdersScreen {});
            trail.at(&Route::MoreScreen {});
        }
        assert_eq!(trail.0.borrow().to_here.len(), MOST);
        trail.at(&Route::OrdersScreen {});
        assert_eq!(trail.back_from(), Some(Route::MoreScreen {}));
    }
}
