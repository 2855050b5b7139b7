//! Section 6: each operation has one effect and one answer, whatever becomes of the replies.

use crate::{
    phone::Phone,
    world::{Identity, World, coffee, create, listing_id, op_id, usd},
};
use protocol::{
    Action, Cursor, DeviceId, EntityKind, Listing, ListingState, Operation, OrderId, ProblemCode, Quantity, Realm, Rejection, Row as _,
    SyncRequest,
    operation::{ListingEdit, Removal},
    quantity::Holder,
    sync::{EntityRef, Outcome, Sent},
};
use serde_json::{Value, json};

fn rejection(outcome: &Outcome) -> &Rejection {
    match outcome {
        Outcome::Rejected(why) => why,
        Outcome::Applied(_) => panic!("it was applied"),
    }
}

fn add(grams: i64) -> Action {
    Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(grams) }
}

fn title(words: &str) -> Action {
    Action::ListingEdit { edit: ListingEdit { title: Some(words.into()), ..ListingEdit::default() } }
}

#[tokio::test]
async fn amina_lists_coffee_and_both_have_the_same_row() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.does(id.uuid(), add(5000));
    let response = amina.sync(&world).await;
    assert!(response.changes.is_empty(), "her own changes are not echoed");
    assert_eq!(response.span, Some((0, 2)));
    assert!(amina.outbox.is_empty() && amina.refused.is_empty() && amina.refetch.is_empty());
    let shown = world.market.shop_listing(id).await.unwrap().unwrap();
    assert_eq!(shown.listing.digest(), amina.listings[&id].digest());
    assert_eq!(shown.listing.stock.total(), Quantity::Grams(45_000));
    assert_eq!(shown.seller.name, "Amina Uwase");
}

#[tokio::test]
async fn an_empty_sync_says_where_she_stands_and_no_more() {
    let world = World::new().await;
    let amina = Phone::amina(&world).await;
    let response = amina.send(&world, amina.request()).await.unwrap();
    let json = serde_json::to_value(&response).unwrap();
    let members: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(members, ["cursor", "now"]);
}

#[tokio::test]
async fn a_replay_gets_the_same_answer_and_has_no_second_effect() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.does(id.uuid(), add(1000));
    amina.does(id.uuid(), Action::StockRemove { from: Holder::Market, amount: Quantity::Grams(999_999), why: Removal::Counted });
    let request = amina.request();
    let first = amina.send(&world, request.clone()).await.unwrap();
    // Whatever happens in between does not change what was answered.
    world.wait(1000);
    world.order(id, 2000).await.unwrap();
    for _ in 0..3 {
        assert_eq!(amina.send(&world, request.clone()).await.unwrap().answers, first.answers);
    }
    amina.sync(&world).await;
    assert_eq!(amina.listings[&id].stock.total(), Quantity::Grams(39_000));
    assert_eq!(amina.refused.len(), 1);
}

#[tokio::test]
async fn one_operation_twice_in_one_request() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let more = amina.does(id.uuid(), add(1000));
    let answers = amina.answers(&world, &[more.clone(), more]).await;
    assert_eq!(answers[0], answers[1]);
    assert_eq!(world.market.shop_listing(id).await.unwrap().unwrap().listing.stock.total(), Quantity::Grams(41_000));
}

#[tokio::test]
async fn an_id_that_is_used_for_something_else() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    let more = amina.does(id.uuid(), add(1000));
    amina.sync(&world).await;
    let other = Operation { action: add(2000), ..more.clone() };
    assert_eq!(rejection(&amina.answers(&world, &[other]).await[0]), &Rejection::IdReused);
    assert!(matches!(amina.answers(&world, &[more]).await[0], Outcome::Applied(_)), "the first answer stands");
}

#[tokio::test]
async fn a_rejected_operation_spoils_nothing_around_it() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.does(id.uuid(), Action::StockRemove { from: Holder::Market, amount: Quantity::Grams(50_000), why: Removal::Spoiled });
    amina.does(id.uuid(), title("Red Bourbon"));
    amina.does(listing_id().uuid(), add(1));
    let tea = amina.lists(coffee());
    let response = amina.sync(&world).await;
    let refused: Vec<&Rejection> = amina.refused.iter().map(|(_, why)| why).collect();
    assert_eq!(refused, [&Rejection::NotEnoughStock { left: Quantity::Grams(40_000) }, &Rejection::NotFound]);
    assert_eq!(response.span, Some((0, 3)), "what is rejected takes no change number");
    assert_eq!(amina.listings[&id].title, "Red Bourbon");
    assert!(amina.listings.contains_key(&tea));
}

#[tokio::test]
async fn what_this_market_does_not_understand() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    let newer = json!({"id": op_id(), "seq": 2, "actor": amina.identity.person, "at": [1, 0], "entity": id, "do": {"type": "listing_translate", "to": "fr"}});
    let broken = json!({"id": op_id(), "seq": 3, "actor": amina.identity.person, "at": [1, 0], "entity": id, "do": {"type": "stock_add", "to": "market", "amount": {"g": 1.5}}});
    let mut request = amina.request();
    request.ops.insert(0, Sent::Unknown(newer.clone()));
    request.ops.push(Sent::Unknown(broken));
    let answers = amina.send(&world, request).await.unwrap().answers;
    assert_eq!(rejection(&answers[0].outcome), &Rejection::UnknownOperation);
    assert!(matches!(answers[1].outcome, Outcome::Applied(_)));
    assert_eq!(rejection(&answers[2].outcome), &Rejection::Malformed);

    // The answer was not kept: a market that understands the operation later takes it.
    let later = Operation { id: answers[0].id, ..amina.does(id.uuid(), add(1)) };
    assert!(matches!(amina.answers(&world, &[later]).await[0], Outcome::Applied(_)));

    let mut nameless = amina.request();
    nameless.ops = vec![Sent::Unknown(json!({"do": {"type": "stock_add"}}))];
    assert_eq!(amina.send(&world, nameless).await.unwrap_err().code, ProblemCode::BadRequest);
}

#[tokio::test]
async fn another_sellers_listing_is_not_hers() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let mut mallory = Phone::enrolled(&world, Identity::new("Mallory", "+250788666666")).await;
    for action in [add(1), title("Mine"), Action::ListingState { state: ListingState::Removed }, create(coffee())] {
        mallory.does(id.uuid(), action);
    }
    mallory.sync(&world).await;
    assert_eq!(mallory.refused.len(), 4);
    assert!(mallory.refused.iter().all(|(_, why)| *why == Rejection::NotYours), "{:?}", mallory.refused);
    // Nor can she look at it that way, or say that she does it for Amina.
    let mut request = mallory.request();
    request.refetch = vec![EntityRef { kind: "listing".into(), id: id.uuid() }];
    let told = mallory.send(&world, request).await.unwrap().changes;
    assert!(told[0].gone && told[0].fields.is_empty());
    let op = Operation { on_behalf_of: Some(amina.device.seller), ..mallory.does(listing_id().uuid(), create(coffee())) };
    assert_eq!(rejection(&mallory.answers(&world, &[op]).await[0]), &Rejection::NotYours);
    amina.sync(&world).await;
    assert_eq!(amina.listings[&id].version, 1);
}

#[tokio::test]
async fn ids_of_the_other_realm() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = protocol::ListingId::new(Realm::Practice, 1, [1; 10]);
    amina.does(id.uuid(), create(coffee()));
    amina.does(uuid::Uuid::from_u128(0x6ba7_b810_9dad_41d1_80b4_00c0_4fd4_30c8), create(coffee()));
    amina.sync(&world).await;
    let refused: Vec<&Rejection> = amina.refused.iter().map(|(_, why)| why).collect();
    assert_eq!(refused, [&Rejection::WrongRealm, &Rejection::Malformed]);
    let mut request = amina.request();
    request.refetch = vec![EntityRef { kind: "listing".into(), id: id.uuid() }];
    assert_eq!(amina.send(&world, request).await.unwrap_err().code, ProblemCode::WrongRealm);
}

#[tokio::test]
async fn what_arrives_after_its_time() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    let today = Operation { until: Some(world.market.now().plus_ms(1000)), ..amina.does(id.uuid(), add(1000)) };
    amina.outbox.pop();
    amina.sync(&world).await;
    world.wait(1001);
    assert_eq!(rejection(&amina.answers(&world, std::slice::from_ref(&today)).await[0]), &Rejection::Expired);
}

#[tokio::test]
async fn two_devices_that_set_a_price_unseen() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let mut marie = amina.joined(&world, "Marie", "+250788000001").await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    marie.sync(&world).await;
    amina.does(id.uuid(), Action::ListingPrice { price: usd(1300) });
    marie.does(id.uuid(), Action::ListingPrice { price: usd(1100) });
    amina.sync(&world).await;
    marie.sync(&world).await;
    assert!(
        matches!(&marie.refused[0].1, Rejection::Conflict { field, theirs, .. } if field == "price" && theirs["money"]["minor"] == 1300)
    );
    // She has seen it now, and decides.
    marie.does(id.uuid(), Action::ListingPrice { price: usd(1100) });
    marie.sync(&world).await;
    amina.sync(&world).await;
    assert_eq!(amina.listings[&id].price, usd(1100));
    assert_eq!(amina.digests(), marie.digests());
}

#[tokio::test]
async fn phones_with_wrong_clocks() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let mut marie = amina.joined(&world, "Marie", "+250788000001").await;
    let id = amina.lists(coffee());
    amina.outbox[0].at = protocol::Hlc(0, 0);
    amina.sync(&world).await;
    marie.sync(&world).await;
    // Marie's phone thinks that it is 2046. Her words count as five minutes ahead, not twenty years.
    marie.does(id.uuid(), title("From 2046"));
    marie.outbox[0].at = protocol::Hlc(2_398_377_600_000, 9);
    marie.sync(&world).await;
    world.wait(10 * 60_000);
    amina.does(id.uuid(), title("Today"));
    amina.outbox[0].at = protocol::Hlc(world.market.now().0, 0);
    amina.sync(&world).await;
    marie.sync(&world).await;
    assert_eq!(marie.listings[&id].title, "Today");
    assert_eq!(marie.listings[&id].displaced[0].words, Value::from("From 2046"));
    assert_eq!(amina.digests(), marie.digests());
    for at in [protocol::Hlc(i64::MIN, 0), protocol::Hlc(i64::MAX, u32::MAX)] {
        amina.does(id.uuid(), title(&format!("At {}", at.0)));
        amina.outbox[0].at = at;
        amina.sync(&world).await;
    }
    marie.sync(&world).await;
    assert_eq!(amina.digests(), marie.digests());
}

#[tokio::test]
async fn requests_beyond_the_limits() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    for _ in 0..199 {
        amina.does(id.uuid(), add(1));
    }
    let full = amina.send(&world, amina.request()).await.unwrap();
    assert_eq!(full.span, Some((0, 200)));
    amina.does(id.uuid(), add(1));
    assert_eq!(amina.send(&world, amina.request()).await.unwrap_err().code, ProblemCode::TooLarge);
    let refetch = vec![EntityRef { kind: "listing".into(), id: id.uuid() }; 201];
    let many = SyncRequest { refetch, ops: vec![], ..amina.request() };
    assert_eq!(amina.send(&world, many).await.unwrap_err().code, ProblemCode::TooLarge);
    for v in ["", "2026-11-21", "2026-11-23", "1", "2026-11-22 "] {
        let other = SyncRequest { v: v.into(), ops: vec![], ..amina.request() };
        assert_eq!(amina.send(&world, other).await.unwrap_err().code, ProblemCode::UnsupportedVersion, "{v}");
    }
}

#[tokio::test]
async fn limits_are_told_to_a_phone_that_has_others() {
    let world = World::new().await;
    let amina = Phone::amina(&world).await;
    for (has, told) in [(0, true), (1, false), (7, true)] {
        let response = amina.send(&world, SyncRequest { limits: has, ..amina.request() }).await.unwrap();
        assert_eq!(response.limits.is_some(), told);
    }
}

#[tokio::test]
async fn a_mismatch_is_mended_by_reading_one_row() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    let other = amina.lists(coffee());
    amina.sync(&world).await;
    amina.listings.get_mut(&id).unwrap().title = "A bit flipped".into();
    amina.refetch.insert((EntityKind::Listing.name(), id.uuid()));
    let response = amina.round_trip(&world).await;
    assert_eq!(response.changes.len(), 1);
    assert!(response.changes[0].whole && response.changes[0].covers == 0);
    assert_eq!(amina.listings[&id].title, coffee().title);
    assert!(amina.listings.contains_key(&other));

    // A row that is asked for and changed: whole, once, and counted.
    amina.refetch.insert((EntityKind::Listing.name(), id.uuid()));
    amina.does(id.uuid(), add(1));
    world.order(id, 1000).await.unwrap();
    let response = amina.round_trip(&world).await;
    let told: Vec<(u32, bool)> = response.changes.iter().filter(|c| c.id == id.uuid()).map(|c| (c.covers, c.whole)).collect();
    assert_eq!(told, [(2, true)]);
    // One that is not there, of a kind known or unknown.
    amina.sync(&world).await;
    amina.sync(&world).await;
    let nowhere = OrderId::new(Realm::Market, 1, [1; 10]).uuid();
    let refetch = ["order", "contract"].map(|kind| EntityRef { kind: kind.into(), id: nowhere });
    let response = amina.send(&world, SyncRequest { refetch: refetch.into(), ..amina.request() }).await.unwrap();
    assert!(response.changes.iter().all(|change| change.gone && change.covers == 0) && response.changes.len() == 2);
}

#[tokio::test]
async fn cursors_that_cannot_be_served_mean_reading_again_and_never_cost_an_operation() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let good = amina.cursor.0.clone();
    let epoch = good.split('.').next().unwrap();
    for lost in [format!("{epoch}.2"), format!("{epoch}.18446744073709551615"), "00000000.1".into(), "garbage".into(), "\u{202e}".into()] {
        amina.cursor = Cursor(lost.clone());
        let op = amina.does(id.uuid(), add(1));
        let response = amina.round_trip(&world).await;
        assert!(response.reread && response.more, "{lost}");
        assert_eq!(response.answers[0].id, op.id);
        assert_eq!(response.cursor.0, format!("{epoch}.0"));
        amina.sync(&world).await;
        assert_eq!(amina.listings[&id], world.market.shop_listing(id).await.unwrap().unwrap().listing);
        // The next one is from the past, and is served.
        amina.cursor = Cursor(good.clone());
        amina.sync(&world).await;
    }
}

#[tokio::test]
async fn a_market_restored_from_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("market.sqlite");
    let world = World::on(marketplace::Database::File(path.clone())).await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    world.market.close().await;
    let backup = folder.path().join("backup.sqlite");
    std::fs::copy(&path, &backup).unwrap();

    let world = World::on(marketplace::Database::File(path)).await;
    amina.lists(coffee());
    amina.sync(&world).await;
    world.market.close().await;

    let restored = World::on(marketplace::Database::File(backup.clone())).await;
    restored.market.restored().await.unwrap();
    restored.market.close().await;
    let world = World::on(marketplace::Database::File(backup)).await;
    let response = amina.round_trip(&world).await;
    assert!(response.reread);
    amina.sync(&world).await;
    assert_eq!(amina.listings.keys().collect::<Vec<_>>(), [&id]);
}

#[tokio::test]
async fn a_share_that_a_device_keeps_is_not_sold_by_the_market() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    let hers = Holder::Device(amina.device.id);
    amina.does(id.uuid(), Action::StockMove { from: Holder::Market, to: hers, amount: Quantity::Grams(30_000) });
    amina.sync(&world).await;
    assert!(world.order(id, 11_000).await.is_err());
    world.order(id, 10_000).await.unwrap();
    amina.does(id.uuid(), Action::StockRemove { from: hers, amount: Quantity::Grams(30_000), why: Removal::CashSale });
    let mut marie = amina.joined(&world, "Marie", "+250788000001").await;
    let theirs: Holder = Holder::Device(DeviceId::from_uuid(amina.device.id.uuid()).unwrap());
    marie.does(id.uuid(), Action::StockRemove { from: theirs, amount: Quantity::Grams(1), why: Removal::CashSale });
    amina.sync(&world).await;
    marie.sync(&world).await;
    assert_eq!(marie.refused[0].1, Rejection::NotYours);
    let listing: &Listing = &marie.listings[&id];
    assert_eq!(listing.stock.total(), Quantity::Grams(0));
    assert_eq!(amina.digests()[&id.uuid()], marie.digests()[&id.uuid()]);
}
