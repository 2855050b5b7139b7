//! An order only moves along the arrows of `docs/PROTOCOL.md`, ends once, gives its goods back at most once, and costs what it
//! cost when it was placed.

use crate::worlds::{Deed, Event, Outcome, World, event, listed, order_event, phone, script, tablet};
use proptest::prelude::*;
use protocol::{Action, Mark, Order, OrderEvent, OrderState, Rejection, Row as _};
use std::collections::BTreeMap;

/// The arrows, as they are drawn there, and who moves along them.
const ARROWS: [(OrderState, OrderState, Who); 8] = [
    (OrderState::Placed, OrderState::Accepted, Who::Seller),
    (OrderState::Placed, OrderState::Declined, Who::Seller),
    (OrderState::Accepted, OrderState::Declined, Who::Seller),
    (OrderState::Accepted, OrderState::Packed, Who::Seller),
    (OrderState::Packed, OrderState::HandedOver, Who::Seller),
    (OrderState::Placed, OrderState::Cancelled, Who::Others),
    (OrderState::HandedOver, OrderState::Delivered, Who::Others),
    (OrderState::Delivered, OrderState::Paid, Who::Others),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Seller,
    Others,
}

/// Where a decision or an event would bring an order.
fn aim(event: &Event) -> Option<(OrderState, Who)> {
    Some(match event {
        Event::Order(_, deed) => match deed.action {
            Action::OrderAccept => (OrderState::Accepted, Who::Seller),
            Action::OrderDecline { .. } => (OrderState::Declined, Who::Seller),
            Action::OrderPack => (OrderState::Packed, Who::Seller),
            Action::OrderHandOver { .. } => (OrderState::HandedOver, Who::Seller),
            _ => return None,
        },
        Event::Observed(_, OrderEvent::Cancelled) => (OrderState::Cancelled, Who::Others),
        Event::Observed(_, OrderEvent::Delivered) => (OrderState::Delivered, Who::Others),
        Event::Observed(_, OrderEvent::Paid) => (OrderState::Paid, Who::Others),
        _ => return None,
    })
}

const TERMINAL: [OrderState; 3] = [OrderState::Paid, OrderState::Declined, OrderState::Cancelled];

/// A world with orders in it, and much happening to them.
fn many_orders() -> impl Strategy<Value = (protocol::NewListing, Vec<Event>)> {
    listed().prop_flat_map(|new| {
        let measure = new.stock.market.measure();
        let buys = (1..40_i64).prop_map(move |amount| Event::Buys(protocol::Quantity::of(measure, amount)));
        let events = prop_oneof![1 => buys, 3 => event(), 6 => order_event()];
        (Just(new), prop::collection::vec(events, 0..60))
    })
}

proptest! {
    /// Every move is an arrow, made by whom it is drawn for; every arrow can be walked; no move leaves an end.
    #[test]
    fn only_arrows_are_walked((new, script) in many_orders()) {
        let mut world = World::begin(new);
        for event in &script {
            let before = world.clone();
            let outcome = world.step(event);
            let which = match event {
                Event::Order(which, _) | Event::Observed(which, _) | Event::Delivered(which) => *which,
                Event::Listing(_) | Event::Buys(_) => {
                    let kept = before.orders.iter().zip(&world.orders).all(|(was, is)| was == is);
                    prop_assert!(kept, "an order changed by what was not done to it");
                    continue;
                }
            };
            let (Some(was), Some(is)) = (before.pick(which), world.pick(which)) else { continue };
            let drawn = aim(event).is_some_and(|(to, who)| ARROWS.contains(&(was.state, to, who)));
            match (&outcome, aim(event)) {
                // Two devices decided the same, unseen: nothing more happened.
                (Outcome::Done, Some((to, _))) if was.state == to => {
                    prop_assert_eq!(protocol::Order { version: was.version, ..is.clone() }, was);
                }
                (Outcome::Done, Some((to, _))) => {
                    prop_assert!(drawn, "from {:?} by {event:?}", was.state);
                    prop_assert_eq!(is.state, to);
                    prop_assert!(!TERMINAL.contains(&was.state));
                    // What happened is written down, after what was written before.
                    prop_assert_eq!(&is.steps[..was.steps.len()], &was.steps[..]);
                    prop_assert_eq!(is.steps.len(), was.steps.len() + 1);
                    prop_assert_eq!(is.steps.last().map(|step| (step.state, step.at.0)), Some((to, world.now)));
                }
                (Outcome::Refused(why), aim) => {
                    prop_assert_eq!(&is, &was);
                    if let (Rejection::WrongState { .. } | Rejection::Conflict { .. }, Some(_)) = (why, aim) {
                        // A "no" that did not see another device's "yes" is a question, although there is an arrow.
                        let takes_back = matches!(why, Rejection::Conflict { .. }) && was.state == protocol::OrderState::Accepted;
                        prop_assert!(!drawn || takes_back, "{why:?}, though the arrow is drawn");
                    }
                }
                _ => prop_assert_eq!(is.state, was.state),
            }
        }
        for history in world.histories.values() {
            let ends = history.iter().position(|order| TERMINAL.contains(&order.state));
            if let Some(end) = ends {
                prop_assert!(history[end].state.is_over());
                let last = &history[end];
                let quiet = history[end + 1..].iter().all(|later| protocol::Order { version: last.version, ..later.clone() } == *last);
                prop_assert!(quiet, "something happened after the end");
            }
        }
    }

    /// Why a decision came too late: another device of the seller decided unseen, which people must settle; or simply too late.
    #[test]
    fn too_late_or_a_conflict((new, script) in many_orders()) {
        let mut world = World::begin(new);
        for event in &script {
            let before = world.clone();
            let outcome = world.step(event);
            let (Event::Order(which, deed), Outcome::Refused(why)) = (event, outcome) else { continue };
            let Some(order) = before.pick(*which) else { continue };
            let Mark(at, by, _) = order.mark("state");
            let unseen = at > before.version.saturating_sub(deed.lag);
            match why {
                Rejection::WrongState { state } => {
                    prop_assert_eq!(state, order.state);
                    prop_assert!(!unseen || by.is_none() || by == Some(deed.device), "decided unseen by {:?}", by);
                }
                Rejection::Conflict { field, .. } => {
                    prop_assert_eq!(field, "state");
                    prop_assert!(unseen && [phone(), tablet()].contains(&by.unwrap()) && by != Some(deed.device));
                }
                _ => {}
            }
        }
    }

    /// Goods are given back at most once, and only where an order ended without them.
    #[test]
    fn goods_are_given_back_at_most_once((new, script) in many_orders()) {
        let mut world = World::begin(new);
        let mut given_back: BTreeMap<_, u32> = BTreeMap::new();
        for event in &script {
            let before = world.clone();
            world.step(event);
            for (was, is) in before.orders.iter().zip(&world.orders) {
                if was.state != is.state && Order::gives_back(is.state) {
                    *given_back.entry(is.id).or_default() += 1;
                    let back = i128::from(world.listing.stock.market.amount()) - i128::from(before.listing.stock.market.amount());
                    prop_assert_eq!(back, i128::from(is.quantity.amount()));
                }
            }
        }
        for order in &world.orders {
            let times = given_back.get(&order.id).copied().unwrap_or_default();
            let without_goods = [OrderState::Declined, OrderState::Cancelled].contains(&order.state);
            prop_assert_eq!(times, u32::from(without_goods));
        }
    }

    /// What was agreed when it was placed stays, whatever becomes of the listing's price and words.
    #[test]
    fn what_was_ordered_stays_what_was_ordered((new, script) in many_orders()) {
        let mut world = World::begin(new);
        let mut listing = world.listing.clone();
        for event in &script {
            let before = world.orders.len();
            world.step(event);
            for order in &world.orders[before..] {
                prop_assert_eq!(order.price, listing.price);
                prop_assert_eq!(&order.title, &listing.title);
                // Half up to the minor unit, once: the definition, in whole numbers.
                let (minor, size) = (i128::from(order.price.money.minor), i128::from(order.price.per.size()));
                let twice = 2 * i128::from(order.total.minor) * size - 2 * minor * i128::from(order.quantity.amount());
                prop_assert!(-size < twice && twice <= size, "{} for {:?} at {:?}", order.total, order.quantity, order.price);
                prop_assert!(order.quantity.amount() >= listing.least_order.amount());
            }
            listing = world.listing.clone();
        }
        for history in world.histories.values() {
            let placed = &history[0];
            for order in history {
                prop_assert_eq!((order.price, order.total, order.quantity), (placed.price, placed.total, placed.quantity));
                prop_assert_eq!((&order.buyer, &order.note, &order.title), (&placed.buyer, &placed.note, &placed.title));
                prop_assert_eq!((order.id, order.number, order.listing, order.born), (placed.id, placed.number, placed.listing, placed.born));
                prop_assert!(order.answer_by.is_none_or(|by| history.iter().all(|o| o.answer_by.is_none_or(|other| other == by))));
            }
        }
    }

    /// Decisions on orders and changes of the listing never touch one another's rows, so they commute.
    #[test]
    fn orders_and_listings_do_not_touch_one_another(new in listed(), script in script(40)) {
        let mut world = World::begin(new);
        for event in &script {
            let before = world.clone();
            let outcome = world.step(event);
            if let (Event::Order(..) | Event::Observed(..) | Event::Delivered(_), Outcome::Done) = (event, &outcome) {
                let (was, is) = (crate::worlds::values(&before.listing), crate::worlds::values(&world.listing));
                prop_assert!(was.iter().all(|(field, value)| field == "stock" || is.get(field) == Some(value)));
            }
            if let Event::Order(_, Deed { action, .. }) = event
                && action.kind() == protocol::EntityKind::Listing
            {
                prop_assert!(!matches!(outcome, Outcome::Done), "an action for listings changed an order");
            }
            if let Event::Listing(Deed { action, .. }) = event
                && action.kind() == protocol::EntityKind::Order
            {
                prop_assert!(!matches!(outcome, Outcome::Done), "an action for orders changed a listing");
            }
        }
    }
}

/// The arrows are all walked by the scripts above: a property of moves that never happen would prove nothing.
#[test]
fn every_arrow_is_walked_by_the_worlds() {
    use proptest::{strategy::ValueTree as _, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut left: Vec<_> = ARROWS.iter().map(|(from, to, _)| (*from, *to)).collect();
    for _ in 0..300 {
        let (new, script) = many_orders().new_tree(&mut runner).unwrap().current();
        let world = World::after(new, &script);
        for history in world.histories.values() {
            left.retain(|(from, to)| !history.windows(2).any(|pair| (pair[0].state, pair[1].state) == (*from, *to)));
        }
    }
    assert!(left.is_empty(), "never walked: {left:?}");
}
