//! Section 5: the change feed is contiguous, its pages add up, and no writer makes a reader miss anything.

use crate::{
    phone::Phone,
    world::{Identity, World, coffee},
};
use marketplace::Database;
use protocol::{Action, Quantity, Row as _, operation::ListingEdit, quantity::Holder};

fn describe(words: &str) -> Action {
    Action::ListingEdit { edit: ListingEdit { description: Some(words.into()), ..ListingEdit::default() } }
}

#[tokio::test]
async fn pages_end_where_the_budget_is_spent_and_add_up() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let ids: Vec<_> = (0..20).map(|_| amina.lists(coffee())).collect();
    for id in &ids {
        amina.does(id.uuid(), describe("long words ".repeat(30).trim_end()));
    }
    amina.sync(&world).await;
    for budget in [0, 1, 900, 2500, 10_000, 100_000, u32::MAX] {
        let mut marie = amina.joined(&world, "Marie", "+250788000001").await;
        marie.budget = Some(budget);
        let mut pages = 0;
        loop {
            let response = marie.round_trip(&world).await;
            pages += 1;
            let bytes: usize = response.changes.iter().map(|change| serde_json::to_vec(change).unwrap().len()).sum();
            assert!(response.changes.len() == 1 || bytes <= budget as usize, "{bytes} of {budget}");
            assert!(!response.changes.is_empty(), "one always fits");
            if !response.more {
                break;
            }
        }
        assert_eq!(pages == 1, budget >= 100_000, "{pages} pages of {budget}");
        assert_eq!(marie.digests(), amina.digests());
        world.wait(2 * 3_600_000);
    }
}

#[tokio::test]
async fn only_the_fields_that_changed_are_sent() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let mut marie = amina.joined(&world, "Marie", "+250788000001").await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    marie.sync(&world).await;
    amina.does(id.uuid(), describe("Picked by hand"));
    amina.does(id.uuid(), Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(1) });
    amina.sync(&world).await;
    let response = marie.round_trip(&world).await;
    assert_eq!(response.changes.len(), 1);
    let change = &response.changes[0];
    assert_eq!((change.covers, change.whole, change.version), (2, false, 3));
    let fields: Vec<&str> = change.fields.keys().map(String::as_str).collect();
    assert_eq!(fields, ["description", "marks", "stock", "version"]);
    amina.does(id.uuid(), describe(""));
    amina.sync(&world).await;
    let response = marie.round_trip(&world).await;
    assert!(response.changes[0].fields["description"].is_null(), "a field that is no longer there");
    assert_eq!(amina.digests(), marie.digests());
}

#[tokio::test]
async fn her_own_change_is_echoed_when_somebody_else_changed_the_same_row() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    // The reply to this is lost; then a buyer orders; then she asks again.
    amina.does(id.uuid(), Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(500) });
    let request = amina.request();
    amina.send(&world, request.clone()).await.unwrap();
    let order = world.order(id, 2000).await.unwrap().order;
    let response = amina.send(&world, request.clone()).await.unwrap();
    let told: Vec<_> = response.changes.iter().map(|change| (change.kind.as_str(), change.covers)).collect();
    assert_eq!(told, [("listing", 2), ("order", 1)], "in the order of change numbers");
    amina.keep(&request, &response);
    assert_eq!(amina.listings[&id].stock.total(), Quantity::Grams(38_500));
    assert_eq!(amina.orders[&order.id], order);
}

#[tokio::test]
async fn an_own_change_beyond_the_page_is_told_with_its_page() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let mut marie = amina.joined(&world, "Marie", "+250788000001").await;
    let ids: Vec<_> = (0..6).map(|_| amina.lists(coffee())).collect();
    amina.sync(&world).await;
    marie.sync(&world).await;
    for id in &ids {
        amina.does(id.uuid(), describe("Amina was here"));
    }
    amina.sync(&world).await;
    marie.budget = Some(1);
    marie.does(ids[5].uuid(), Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(7) });
    let first = marie.round_trip(&world).await;
    assert!(first.more && first.changes.len() == 1);
    marie.sync(&world).await;
    amina.sync(&world).await;
    assert_eq!(amina.digests(), marie.digests());
}

/// Several devices of one seller and several buyers write at once, while a reader follows. The reader's bookkeeping is checked
/// with every page (`Phone::keep`); at the end it has everything.
async fn many_write_and_nothing_is_missed(world: World) {
    let mut amina = Phone::amina(&world).await;
    let mut listing = coffee();
    listing.stock.market = Quantity::Grams(1_000_000);
    let id = amina.lists(listing);
    amina.sync(&world).await;
    let numbers = ["+250788000001", "+250788000002", "+250788000003"];
    let mut writers = tokio::task::JoinSet::new();
    for number in numbers {
        let (world, mut device) = (world.clone(), amina.joined(&world, "Helper", number).await);
        writers.spawn(async move {
            device.sync(&world).await;
            for n in 0..15 {
                device.does(id.uuid(), Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(1 + n) });
                device.lists(coffee());
                device.sync(&world).await;
            }
            device
        });
    }
    let mut buyers = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let world = world.clone();
        buyers.spawn(async move {
            for _ in 0..10 {
                world.order(id, 1000).await.unwrap();
                tokio::task::yield_now().await;
            }
        });
    }
    // Two requests of the same device at once, too: a phone that gave up on one that was still under way.
    let twice = amina.lists(coffee());
    let request = amina.request();
    let (one, two) = tokio::join!(amina.send(&world, request.clone()), amina.send(&world, request.clone()));
    assert_eq!(one.unwrap().answers, two.unwrap().answers);
    let mut devices = vec![];
    while !(writers.is_empty() && buyers.is_empty()) {
        amina.budget = Some(3000);
        amina.round_trip(&world).await;
        while let Some(done) = writers.try_join_next() {
            devices.push(done.unwrap());
        }
        while let Some(done) = buyers.try_join_next() {
            done.unwrap();
        }
        tokio::task::yield_now().await;
    }
    // Twice: the second time every cursor proves that the orders arrived, and everybody hears of that.
    for _ in 0..2 {
        amina.sync(&world).await;
        for device in &mut devices {
            device.sync(&world).await;
        }
    }
    amina.sync(&world).await;
    assert!(amina.listings.contains_key(&twice));
    assert_eq!((amina.listings.len(), amina.orders.len()), (1 + 1 + 45, 30));
    assert_eq!(amina.listings[&id].stock.total(), Quantity::Grams(1_000_000 - 30_000 + 3 * 120));
    for device in &devices {
        assert_eq!(device.digests(), amina.digests());
    }
    // From the beginning it reads the same.
    let fresh = {
        let mut fresh = amina.clone();
        fresh.cursor = protocol::Cursor::start();
        fresh.listings.clear();
        fresh.orders.clear();
        fresh
    };
    let mut fresh = fresh;
    fresh.sync(&world).await;
    assert_eq!(fresh.digests(), amina.digests());
    assert_eq!(fresh.listings[&id].version(), amina.listings[&id].version());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_missed_in_memory() {
    many_write_and_nothing_is_missed(World::new().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_missed_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    many_write_and_nothing_is_missed(World::on(Database::File(folder.path().join("market.sqlite"))).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_missed_in_postgresql() {
    let Some(database) = crate::store::postgres("feed").await else { return };
    many_write_and_nothing_is_missed(World::on(database).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_sellers_who_make_one_listing_id_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut databases = vec![Database::File(folder.path().join("market.sqlite"))];
    databases.extend(crate::store::postgres("twins").await);
    for database in databases {
        let world = World::on(database).await;
        let mut amina = Phone::amina(&world).await;
        let mut mallory = Phone::enrolled(&world, Identity::new("Mallory", "+250788666666")).await;
        for _ in 0..10 {
            let id = amina.lists(coffee());
            mallory.does(id.uuid(), crate::world::create(coffee()));
            tokio::join!(amina.sync(&world), mallory.sync(&world));
            let refused = amina.refused.len() + mallory.refused.len();
            assert_eq!(refused, 1);
            amina.refused.clear();
            mallory.refused.clear();
        }
    }
}
