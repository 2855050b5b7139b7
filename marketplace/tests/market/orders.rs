//! Orders from the seller's side: accepting, declining, and the time to answer.

use crate::{
    phone::Phone,
    world::{HOUR, World, coffee},
};
use protocol::{Action, Decline, DeclineReason, ListingId, Order, OrderEvent, OrderState, Quantity, Rejection};

fn decline(reason: DeclineReason, words: &str) -> Action {
    Action::OrderDecline { decline: Decline { reason, words: words.into() } }
}

/// Amina with forty kilos at the market, and an order of five.
async fn with_an_order(world: &World) -> (Phone, ListingId, Order, String) {
    let mut amina = Phone::amina(world).await;
    let id = amina.lists(coffee());
    amina.sync(world).await;
    let placed = world.order(id, 5000).await.unwrap();
    (amina, id, placed.order, placed.secret)
}

#[tokio::test]
async fn from_placed_to_paid() {
    let world = World::new().await;
    let (mut amina, id, order, secret) = with_an_order(&world).await;
    amina.sync(&world).await;
    assert_eq!(amina.orders[&order.id].state, OrderState::Placed);
    amina.does(order.id.uuid(), Action::OrderAccept);
    amina.does(order.id.uuid(), Action::OrderPack);
    amina.does(order.id.uuid(), Action::OrderHandOver { receipt: "DHL 4711".into() });
    amina.sync(&world).await;
    assert!(amina.refused.is_empty());
    let seen = world.market.order_by_secret(&secret).await.unwrap().unwrap().order;
    assert_eq!((seen.state, seen.receipt.as_str()), (OrderState::HandedOver, "DHL 4711"));
    let paid = world.market.buyer_event(&secret, OrderEvent::Delivered).await.unwrap();
    assert_eq!(paid.state, OrderState::Paid);
    amina.sync(&world).await;
    assert_eq!(amina.orders[&order.id], paid);
    assert_eq!(amina.listings[&id].stock.total(), Quantity::Grams(35_000));
    let steps: Vec<serde_json::Value> = paid.steps.iter().map(|step| serde_json::json!(step.state)).collect();
    assert_eq!(steps, ["placed", "accepted", "packed", "handed_over", "delivered", "paid"]);
}

#[tokio::test]
async fn declining_is_two_changes_and_gives_the_goods_back() {
    let world = World::new().await;
    let (mut amina, id, order, secret) = with_an_order(&world).await;
    amina.sync(&world).await;
    amina.sync(&world).await;
    amina.does(order.id.uuid(), decline(DeclineReason::Quality, "Rain came in."));
    let response = amina.sync(&world).await;
    let (from, to) = response.span.unwrap();
    assert_eq!(to - from, 2);
    assert_eq!(response.changes.len(), 1, "her own decision is not echoed, the stock that came back is told");
    assert_eq!(response.changes[0].kind, "listing");
    assert_eq!(amina.listings[&id].stock.total(), Quantity::Grams(40_000));
    let seen = world.market.order_by_secret(&secret).await.unwrap().unwrap().order;
    assert_eq!(seen.decline.unwrap(), Decline { reason: DeclineReason::Quality, words: "Rain came in.".into() });
}

#[tokio::test]
async fn the_goods_come_back_once() {
    let world = World::new().await;
    let (mut amina, id, order, secret) = with_an_order(&world).await;
    let mut marie = amina.joined(&world, "Marie", "+250788000001").await;
    amina.sync(&world).await;
    marie.sync(&world).await;
    amina.does(order.id.uuid(), decline(DeclineReason::SoldOut, ""));
    marie.does(order.id.uuid(), decline(DeclineReason::Price, ""));
    let request = amina.request();
    amina.send(&world, request.clone()).await.unwrap();
    amina.send(&world, request).await.unwrap();
    marie.sync(&world).await;
    assert!(matches!(&marie.refused[0].1, Rejection::Conflict { field, .. } if field == "state"), "{:?}", marie.refused);
    let late = world.market.buyer_event(&secret, OrderEvent::Cancelled).await;
    assert!(matches!(late, Err(marketplace::PlaceError::Rejected(Rejection::WrongState { state: OrderState::Declined }))));
    amina.sync(&world).await;
    assert_eq!(amina.listings[&id].stock.total(), Quantity::Grams(40_000));
}

#[tokio::test]
async fn the_buyer_takes_it_back_while_amina_accepts_offline() {
    let world = World::new().await;
    let (mut amina, id, order, secret) = with_an_order(&world).await;
    amina.sync(&world).await;
    world.market.buyer_event(&secret, OrderEvent::Cancelled).await.unwrap();
    // Pressed twice.
    world.market.buyer_event(&secret, OrderEvent::Cancelled).await.unwrap();
    amina.does(order.id.uuid(), Action::OrderAccept);
    amina.sync(&world).await;
    assert_eq!(amina.refused[0].1, Rejection::WrongState { state: OrderState::Cancelled });
    assert_eq!(amina.orders[&order.id].state, OrderState::Cancelled);
    assert_eq!(amina.listings[&id].stock.total(), Quantity::Grams(40_000));
}

#[tokio::test]
async fn the_time_to_answer_runs_from_the_proof_that_she_has_the_order() {
    let world = World::new().await;
    let (mut amina, _, order, secret) = with_an_order(&world).await;
    let answer_by = |world: &World| {
        let (market, secret) = (world.market.clone(), secret.clone());
        async move { market.order_by_secret(&secret).await.unwrap().unwrap().order.answer_by }
    };
    // She was sent the order, but the reply was lost on the way: nothing is proved.
    world.wait(HOUR);
    let lost = amina.send(&world, amina.request()).await.unwrap();
    assert_eq!(lost.changes.len(), 2);
    amina.send(&world, amina.request()).await.unwrap();
    assert_eq!(answer_by(&world).await, None);
    // Now it arrives. It is her next cursor that says so.
    amina.round_trip(&world).await;
    assert_eq!(answer_by(&world).await, None);
    world.wait(HOUR);
    let response = amina.round_trip(&world).await;
    let until = world.market.now().plus_ms(48 * HOUR);
    assert_eq!(answer_by(&world).await, Some(until));
    let told = &response.changes[0];
    assert_eq!((told.kind.as_str(), told.covers, &told.fields["answer_by"]), ("order", 1, &until.0.into()), "a change of its own");
    // Once: later cursors do not move it, and there is nothing more to tell.
    world.wait(HOUR);
    assert!(amina.round_trip(&world).await.changes.is_empty());
    assert_eq!(answer_by(&world).await, Some(until));
    assert_eq!(amina.orders[&order.id].answer_by, Some(until));
}

#[tokio::test]
async fn a_cursor_from_the_future_proves_nothing() {
    let world = World::new().await;
    let (amina, _, _, secret) = with_an_order(&world).await;
    for cursor in ["00000000.99", "x", ""] {
        let request = protocol::SyncRequest { cursor: protocol::Cursor(cursor.into()), ..amina.request() };
        amina.send(&world, request).await.unwrap();
    }
    assert_eq!(world.market.order_by_secret(&secret).await.unwrap().unwrap().order.answer_by, None);
}

#[tokio::test]
async fn decisions_that_the_order_does_not_allow() {
    let world = World::new().await;
    let (mut amina, id, order, _) = with_an_order(&world).await;
    amina.sync(&world).await;
    let refused = |amina: &mut Phone| std::mem::take(&mut amina.refused).into_iter().map(|(_, why)| why).collect::<Vec<_>>();
    amina.does(order.id.uuid(), Action::OrderPack);
    amina.does(order.id.uuid(), decline(DeclineReason::Other, "\u{202e}words"));
    amina.does(id.uuid(), Action::OrderAccept);
    amina.does(order.id.uuid(), crate::world::create(coffee()));
    amina.sync(&world).await;
    assert_eq!(
        refused(&mut amina),
        [
            Rejection::WrongState { state: OrderState::Placed },
            Rejection::invalid("decline", protocol::Invalid::Unclean),
            Rejection::NotFound,
            Rejection::AlreadyThere,
        ]
    );
    assert_eq!(amina.orders[&order.id].state, OrderState::Placed);
    let mut mallory = Phone::enrolled(&world, crate::world::Identity::new("Mallory", "+250788666666")).await;
    mallory.does(order.id.uuid(), Action::OrderAccept);
    mallory.sync(&world).await;
    assert_eq!(refused(&mut mallory), [Rejection::NotYours]);
    // The price is locked when ordered.
    amina.does(id.uuid(), Action::ListingPrice { price: crate::world::usd(9900) });
    amina.sync(&world).await;
    assert_eq!(amina.orders[&order.id].total.minor, 6000);
}

#[tokio::test]
async fn two_devices_decline_the_same_order_and_the_goods_go_back_once() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let mut marie = amina.joined(&world, "Marie", "+250788000002").await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let order = world.order(id, 5000).await.unwrap().order;
    amina.sync(&world).await;
    marie.sync(&world).await;
    let decline = || Action::OrderDecline { decline: protocol::Decline { reason: protocol::DeclineReason::Quality, words: "Rain".into() } };
    amina.does(order.id.uuid(), decline());
    marie.does(order.id.uuid(), decline());
    amina.sync(&world).await;
    marie.sync(&world).await;
    assert_eq!(marie.refused, [], "they said the same");
    amina.sync(&world).await;
    assert_eq!(marie.digests(), amina.digests());
    assert_eq!(amina.listings[&id].stock.market, protocol::Quantity::Grams(40_000));
}
