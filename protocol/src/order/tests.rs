//! The rules of orders, told as stories. Li Wei buys, Amina sells.

use super::*;
use crate::{
    Action, Context, Currency, DeviceId, Hlc, Listing, ListingState, MarketTime, NewListing, OpId, Operation, Origin, PersonId, Realm,
    Rejection, Unit, limits, quantity::Stock,
};

fn id<T>(n: u8, from: impl Fn(uuid::Uuid) -> Result<T, crate::ids::NotAnId>) -> T {
    from(crate::ids::make(Realm::Market, 1_763_779_200_000 + u64::from(n), [n; 10])).unwrap()
}

fn ctx(version: u64, device: Option<u8>) -> Context {
    let device = device.map(|n| id(n, DeviceId::from_uuid));
    Context { version, now: MarketTime(1000 * i64::try_from(version).unwrap()), seller: id(1, SellerId::from_uuid), device }
}

fn op(seen: u64, action: Action) -> Operation {
    Operation {
        id: id(50, OpId::from_uuid),
        seq: 1,
        actor: id(4, PersonId::from_uuid),
        on_behalf_of: None,
        at: Hlc(5, 0),
        entity: id(8, OrderId::from_uuid).uuid(),
        seen,
        until: None,
        action,
    }
}

fn coffee() -> Listing {
    let new = NewListing {
        product: ProductCode::new("coffee_green").unwrap(),
        title: "Bourbon coffee".into(),
        description: String::new(),
        form: String::new(),
        grade: String::new(),
        price: Price { money: Money::new(1200, Currency::USD), per: Unit::Kilogram },
        stock: Stock::at_market(Quantity::Grams(40_000)),
        least_order: Quantity::Grams(1000),
        harvest: None,
        origin: Origin { country: Country::RW, place: String::new() },
        photos: vec![],
    };
    let create = Operation { entity: id(9, ListingId::from_uuid).uuid(), ..op(0, Action::ListingCreate { listing: Box::new(new) }) };
    Listing::apply(None, &create, &ctx(1, Some(2))).unwrap()
}

fn wish(quantity: Quantity) -> NewOrder {
    let buyer = Buyer { name: "Li Wei".into(), country: "CN".parse().unwrap(), address: "West Lake 1, Hangzhou".into() };
    NewOrder { id: id(8, OrderId::from_uuid), number: 2041, quantity, buyer, note: String::new() }
}

fn placed() -> (Order, Listing) {
    Order::place(wish(Quantity::Grams(5000)), coffee(), &ctx(2, None), &ctx(3, None)).unwrap()
}

#[test]
fn five_kilos_are_ordered_and_thirty_five_are_left() {
    let (order, listing) = placed();
    assert_eq!(order.total, Money::new(6000, Currency::USD));
    assert_eq!(listing.stock.market, Quantity::Grams(35_000));
    assert_eq!((order.version, listing.version), (2, 3));
    assert_eq!(order.state, OrderState::Placed);
}

#[test]
fn what_cannot_be_ordered() {
    let refused = |new: NewOrder, listing: Listing| Order::place(new, listing, &ctx(2, None), &ctx(3, None)).map(drop).unwrap_err();
    assert_eq!(refused(wish(Quantity::Grams(40_001)), coffee()), Rejection::NotEnoughStock { left: Quantity::Grams(40_000) });
    assert!(matches!(refused(wish(Quantity::Grams(999)), coffee()), Rejection::Invalid { .. }));
    assert!(matches!(refused(wish(Quantity::Grams(-5000)), coffee()), Rejection::Invalid { .. }));
    assert!(matches!(refused(wish(Quantity::Pieces(5)), coffee()), Rejection::Invalid { .. }));
    assert_eq!(refused(wish(Quantity::Grams(5000)), Listing { state: ListingState::Paused, ..coffee() }), Rejection::NotForSale);
    let mut nameless = wish(Quantity::Grams(5000));
    nameless.buyer.name = "\u{200b}".into();
    assert!(matches!(refused(nameless, coffee()), Rejection::Invalid { .. }));
    let mut nowhere = wish(Quantity::Grams(5000));
    nowhere.buyer.address = String::new();
    assert!(matches!(refused(nowhere, coffee()), Rejection::Invalid { .. }));
}

#[test]
fn from_placed_to_paid() {
    let (order, _) = placed();
    let order = Order::apply(Some(order), &op(2, Action::OrderAccept), &ctx(4, Some(2))).unwrap();
    let order = Order::apply(Some(order), &op(2, Action::OrderPack), &ctx(5, Some(2))).unwrap();
    let order = Order::apply(Some(order), &op(2, Action::OrderHandOver { receipt: "EMS 12".into() }), &ctx(6, Some(2))).unwrap();
    let order = order.observe(OrderEvent::Delivered, &ctx(7, None)).unwrap();
    let order = order.observe(OrderEvent::Paid, &ctx(8, None)).unwrap();
    assert!(order.state.is_over());
    let steps: Vec<_> = order.steps.iter().map(|step| step.at.0).collect();
    assert_eq!(steps, [2000, 4000, 5000, 6000, 7000, 8000]);
}

#[test]
fn every_arrow_that_is_not_drawn_is_refused() {
    use OrderState::*;
    let all = [Placed, Accepted, Packed, HandedOver, Delivered, Paid, Declined, Cancelled, Unknown];
    let drawn = [
        (Placed, Accepted),
        (Placed, Declined),
        (Placed, Cancelled),
        (Accepted, Packed),
        (Accepted, Declined),
        (Packed, HandedOver),
        (HandedOver, Delivered),
        (Delivered, Paid),
    ];
    for from in all {
        for to in all {
            let order = Order { state: from, ..placed().0 };
            assert_eq!(order.may_go_to(to), drawn.contains(&(from, to)), "{from:?} to {to:?}");
        }
    }
}

#[test]
fn amina_accepts_what_li_wei_took_back_meanwhile() {
    let (order, _) = placed();
    let order = order.observe(OrderEvent::Cancelled, &ctx(4, None)).unwrap();
    let answer = Order::apply(Some(order), &op(2, Action::OrderAccept), &ctx(5, Some(2)));
    assert_eq!(answer, Err(Rejection::WrongState { state: OrderState::Cancelled }));
}

#[test]
fn two_devices_decide_differently_and_people_are_asked() {
    let (order, _) = placed();
    let decline = Action::OrderDecline { decline: Decline { reason: DeclineReason::SoldOut, words: String::new() } };
    let order = Order::apply(Some(order), &op(2, decline), &ctx(4, Some(3))).unwrap();
    let answer = Order::apply(Some(order), &op(2, Action::OrderAccept), &ctx(5, Some(2)));
    assert!(matches!(answer, Err(Rejection::Conflict { ref field, .. }) if field == "state"));
}

#[test]
fn a_no_that_did_not_see_the_yes_is_a_question_too() {
    let (order, _) = placed();
    let order = Order::apply(Some(order), &op(2, Action::OrderAccept), &ctx(4, Some(3))).unwrap();
    let decline = Action::OrderDecline { decline: Decline { reason: DeclineReason::SoldOut, words: String::new() } };
    let answer = Order::apply(Some(order.clone()), &op(2, decline.clone()), &ctx(5, Some(2)));
    assert!(matches!(answer, Err(Rejection::Conflict { ref field, .. }) if field == "state"), "{answer:?}");
    // Whoever saw it may think better of it.
    assert_eq!(Order::apply(Some(order), &op(4, decline), &ctx(5, Some(2))).unwrap().state, OrderState::Declined);
}

#[test]
fn two_devices_that_say_the_same_are_not_asked_anything() {
    let (order, _) = placed();
    let once = Order::apply(Some(order), &op(2, Action::OrderAccept), &ctx(4, Some(3))).unwrap();
    let twice = Order::apply(Some(once.clone()), &op(2, Action::OrderAccept), &ctx(5, Some(2))).unwrap();
    assert_eq!(twice, Order { version: 5, ..once });
    // What follows from it goes on, on either device.
    let packed = Order::apply(Some(twice), &op(2, Action::OrderPack), &ctx(6, Some(2))).unwrap();
    assert_eq!(packed.state, OrderState::Packed);
    // The same device twice is a mistake, as before.
    assert!(matches!(Order::apply(Some(packed), &op(6, Action::OrderPack), &ctx(7, Some(2))), Err(Rejection::WrongState { .. })));
}

#[test]
fn nothing_is_ordered_for_less_than_the_smallest_coin() {
    let mut listing = coffee();
    listing.least_order = Quantity::Grams(1);
    listing.price = Price { money: Money::new(1, Currency::USD), per: Unit::Bag60 };
    let new = wish(Quantity::Grams(1));
    let answer = Order::place(new, listing, &ctx(3, None), &ctx(2, None)).map(drop);
    assert_eq!(answer, Err(Rejection::invalid("quantity", crate::Invalid::NotPositive)));
}

#[test]
fn the_time_to_answer_runs_from_the_delivery_to_the_device() {
    let (order, _) = placed();
    assert_eq!(order.answer_by, None);
    let seen = order.delivered_to_device(&ctx(9, None)).unwrap();
    assert_eq!(seen.answer_by, Some(MarketTime(9000 + limits::ANSWER_WITHIN_MS)));
    assert_eq!(seen.delivered_to_device(&ctx(10, None)), None);
}

#[test]
fn a_state_of_a_newer_market_does_not_stop_an_older_phone() {
    let mut json = serde_json::to_value(placed().0).unwrap();
    json["state"] = "insured".into();
    let order: Order = serde_json::from_value(json).unwrap();
    assert_eq!(order.state, OrderState::Unknown);
}
