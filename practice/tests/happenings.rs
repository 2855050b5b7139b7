//! What a trainer lets happen in the village, and what phone and market make of it.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod patience;

use marketplace::{Browse, Database, LocalOutbox, Market, MarketConfig};
use patience::until;
use practice::{Death, InProcess, Life, Link, Network, PracticeError, Village, VillageClock};
use protocol::{Country, Listing, ListingId, Money, Price, ProductCode, Quantity, Realm, Rejection};
use std::{path::Path, sync::Arc};
use sync_core::{
    Clock, Core, CoreConfig, NewSeller, SystemClock,
    core::{Filter, Mend},
    view::Why,
};

const HOUR: i64 = 60 * 60 * 1000;
const DAY: i64 = 24 * HOUR;

fn kilos(kilos: i64) -> Quantity {
    Quantity::Grams(kilos * 1000)
}

fn amina() -> NewSeller {
    let (name, phone, village) = ("Amina".into(), "0788123456".into(), "Huye".into());
    NewSeller { name, phone, village, country: Some(Country::RW), ..NewSeller::default() }
}

fn code(sms: &[marketplace::SentSms]) -> String {
    sms.first().unwrap().text.chars().filter(char::is_ascii_digit).take(6).collect()
}

/// 40 kg of coffee, for the first time on sale.
async fn coffee(core: &Core) -> ListingId {
    let mut draft = core.new_draft().await.unwrap();
    draft.product = ProductCode::new("coffee_green").ok();
    (draft.title, draft.amount, draft.price) = ("Coffee".into(), "40".into(), "12".into());
    let id = draft.id;
    core.save_draft(draft).await.unwrap();
    core.publish(id).await.unwrap()
}

/// A village whose phone the market knows.
async fn village(folder: &Path) -> Village {
    let village = Village::open(folder).await.unwrap();
    let core = village.core().unwrap();
    core.create_seller(amina()).await.unwrap();
    until("a code is sent", || async { !village.messages().is_empty() }).await;
    core.confirm_code(&code(&village.messages())).await.unwrap();
    village
}

async fn at_market(market: &Market) -> Vec<Listing> {
    market.browse(Browse::default()).await.unwrap().items.into_iter().map(|item| item.listing).collect()
}

async fn is_said(village: &Village) -> bool {
    village.core().unwrap().status().await.unwrap().waiting == 0
}

async fn price(core: &Core, id: ListingId) -> Price {
    core.listing(id).await.unwrap().unwrap().listing.price
}

#[tokio::test(flavor = "multi_thread")]
async fn another_phone_has_nothing_to_change_before_something_is_at_the_market() {
    let folder = tempfile::tempdir().unwrap();
    let nobody = Village::in_memory(&folder.path().join("nobody")).await.unwrap();
    assert!(matches!(nobody.other_phone_reprices().await, Err(PracticeError::NothingForSale)));
    let village = village(&folder.path().join("village")).await;
    village.switch_network(Network::None);
    coffee(&village.core().unwrap()).await;
    assert!(matches!(village.other_phone_reprices().await, Err(PracticeError::NothingForSale)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_price_that_nobody_else_changed_just_comes() {
    let folder = tempfile::tempdir().unwrap();
    let village = village(folder.path()).await;
    let core = village.core().unwrap();
    let id = coffee(&core).await;
    until("all is said", || is_said(&village)).await;
    let made = village.other_phone_reprices().await.unwrap();
    assert_eq!((made.listing, made.title.as_str(), made.price.money.minor), (id, "Coffee", price_after(1)));
    until("the price is here", || async { price(&core, id).await == made.price }).await;
    assert_eq!(core.status().await.unwrap().refused, 0);
    // The same phone once more: it is not enrolled again.
    let sent = village.messages().len();
    let again = village.other_phone_reprices().await.unwrap();
    assert_eq!(again.price.money.minor, price_after(2));
    assert_eq!(village.messages().len(), sent);
    assert_eq!(at_market(village.market()).await.first().unwrap().price, again.price);
}

/// 12.00 USD, a tenth less so many times.
fn price_after(times: usize) -> i64 {
    *[1200, 1080, 972].get(times).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_a_price_are_asked_which_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let village = village(folder.path()).await;
    let core = village.core().unwrap();
    let id = coffee(&core).await;
    until("all is said", || is_said(&village)).await;
    village.switch_network(Network::None);
    let before = price(&core, id).await;
    // What the other one would choose: two who agree would not be asked.
    let mine = Price { money: Money { minor: price_after(1), ..before.money }, ..before };
    core.set_price(id, mine).await.unwrap();
    let theirs = village.other_phone_reprices().await.unwrap().price;
    assert_ne!(theirs, mine);
    assert_eq!(price(&core, id).await, mine, "without a signal nothing is known of it");
    village.switch_network(Network::Good);
    core.sync_now().await.unwrap();
    let waiting = core.waiting().await.unwrap();
    let asked = waiting.first().unwrap();
    let Why::Refused { rejection: Rejection::Conflict { field, theirs: told, yours } } = &asked.why else {
        unreachable!("{waiting:?}");
    };
    assert_eq!(field, "price");
    assert_eq!(serde_json::from_value::<Price>(told.clone()).unwrap(), theirs);
    assert_eq!(serde_json::from_value::<Price>(yours.clone()).unwrap(), mine);
    core.mend(asked.op, Mend::Again).await.unwrap();
    until("all is said", || is_said(&village)).await;
    assert_eq!(at_market(village.market()).await.first().unwrap().price, mine);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_on_its_way_when_the_phone_died_is_there_once() {
    let folder = tempfile::tempdir().unwrap();
    let village = village(folder.path()).await;
    village.switch_network(Network::None);
    let core = village.core().unwrap();
    let id = coffee(&core).await;
    core.add_stock(id, kilos(5)).await.unwrap();
    let waiting = core.status().await.unwrap().waiting;
    assert!(waiting > 0);
    // Without a signal there is nothing to cut, and all is where it was.
    assert_eq!(village.phone_dies().await.unwrap(), Death::Quiet { waiting });
    let core = village.core().unwrap();
    assert_eq!(core.status().await.unwrap().waiting, waiting);
    assert!(at_market(village.market()).await.is_empty());
    village.switch_network(Network::Good);
    let death = village.phone_dies().await.unwrap();
    assert_eq!(death, Death::MidExchange { waiting });
    assert!(core.status().await.is_ok(), "a handle that a screen still has does no harm");
    until("all is said", || is_said(&village)).await;
    for left in [core, village.core().unwrap()] {
        assert_eq!(left.listing(id).await.unwrap().unwrap().listing.stock.total(), kilos(45));
        assert_eq!(left.status().await.unwrap().refused, 0);
    }
    let listings = at_market(village.market()).await;
    assert_eq!(listings.iter().map(|listing| (listing.id, listing.stock.market)).collect::<Vec<_>>(), [(id, kilos(45))]);
    // Nothing waits any more: it dies in an exchange that says nothing, and lives on all the same.
    assert_eq!(village.phone_dies().await.unwrap(), Death::MidExchange { waiting: 0 });
    let order = village.buyer_orders().await.unwrap();
    let core = village.core().unwrap();
    until("the order is here", || async { core.order(order.id).await.unwrap().is_some() }).await;
}

/// The same step by step: a phone that syncs when it is told to.
#[tokio::test(flavor = "multi_thread")]
async fn the_market_had_it_the_phone_never_heard_and_it_has_one_effect() {
    let folder = tempfile::tempdir().unwrap();
    let sms = Arc::new(LocalOutbox::default());
    let market = Market::open(MarketConfig {
        database: Database::Memory,
        realm: Realm::Practice,
        clock: Arc::new(marketplace::SystemClock),
        sms: Arc::<LocalOutbox>::clone(&sms),
        public_url: String::new(),
        dev: false,
    })
    .await
    .unwrap();
    let open = |life: &Life| {
        let runtime = tokio::runtime::Handle::current();
        let wire = InProcess::of_phone(life.clone(), marketplace::router(market.clone()), Link::default(), runtime);
        let config = CoreConfig::new(folder.path().join("phone"), Arc::new(wire));
        Core::open(CoreConfig { realm: Realm::Practice, automatic: false, foreground: false, ..config }).unwrap()
    };
    let life = Life::default();
    let core = open(&life);
    core.create_seller(amina()).await.unwrap();
    core.request_code().await.unwrap();
    core.confirm_code(&code(&marketplace::SmsSender::sent(&*sms))).await.unwrap();
    let id = coffee(&core).await;
    core.add_stock(id, kilos(5)).await.unwrap();
    let waiting = core.status().await.unwrap().waiting;
    life.end_in_an_exchange();
    tokio::select! {
        () = life.over() => {}
        report = core.sync_now() => unreachable!("the phone heard {report:?}"),
    }
    let had = at_market(&market).await;
    assert_eq!(had.first().unwrap().stock.market, kilos(45), "the market has it");
    drop(core);
    let core = open(&Life::default());
    assert_eq!(core.status().await.unwrap().waiting, waiting, "the phone does not know");
    let report = core.sync_now().await.unwrap();
    assert_eq!((report.answered, report.refused), (waiting, 0));
    assert_eq!(core.status().await.unwrap().waiting, 0);
    assert_eq!(at_market(&market).await, had, "and nothing of it was done twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_passes_for_the_village_and_for_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let left = {
        let village = village(folder.path()).await;
        let core = village.core().unwrap();
        let id = coffee(&core).await;
        until("all is said", || is_said(&village)).await;
        let order = village.buyer_orders().await.unwrap().id;
        until("the order has its time", || async { core.order(order).await.unwrap().is_some_and(|view| view.order.answer_by.is_some()) })
            .await;
        let left = || async { core.order(order).await.unwrap().unwrap().order.answer_by.unwrap().0 - core.market_now().await.unwrap().0 };
        let before = left().await;
        village.switch_network(Network::None);
        let tonight = core.market_now().await.unwrap().plus_ms(HOUR);
        core.add_stock_until(id, kilos(2), tonight).await.unwrap();
        village.day_passes().await.unwrap();
        let passed = before - left().await;
        assert!((DAY..DAY + HOUR).contains(&passed), "{passed}");
        assert!((core.device_now_ms() - village.market().now().0).abs() < HOUR, "phone and market go on together");
        // What counted only that day is over, and is not sent any more.
        until("the words for today are over", || async {
            let waiting = core.waiting().await.unwrap();
            waiting.iter().any(|thing| matches!(thing.why, Why::Refused { rejection: Rejection::Expired }))
        })
        .await;
        assert_eq!(at_market(village.market()).await.first().unwrap().stock.total(), kilos(40 - 5));
        core.device_now_ms() - SystemClock.now_ms()
    };
    assert!((left - DAY).abs() < HOUR, "the device's own clock is where it was");
    // Another time it is still the day after, and a village of its own begins today.
    let again = Village::open(folder.path()).await.unwrap();
    assert!((again.core().unwrap().device_now_ms() - SystemClock.now_ms() - DAY).abs() < HOUR);
    assert!((again.market().now().0 - SystemClock.now_ms() - DAY).abs() < HOUR);
    assert_eq!(again.core().unwrap().count_orders(Filter::default()).await.unwrap(), 1);
    let fresh = VillageClock::open(tempfile::tempdir().unwrap().path()).unwrap();
    assert!((fresh.now_ms() - SystemClock.now_ms()).abs() < HOUR);
}
