//! What waits: folded while it was never sent, taken back, expired, carried as a file, and kept when the market acknowledged it.

use crate::{
    market::{Fault, Market},
    phone::{NOW, SetClock, amina, enrolled, list_coffee, open},
};
use protocol::{Action, Currency, ListingState, MarketTime, Money, Price, Quantity, Rejection, Unit, operation::ListingEdit, sync::Sent};
use std::fs;
use sync_core::{Budget, Core, CoreError, Need, core::Mend, view::Why};
use tempfile::tempdir;

fn usd(minor: i64) -> Price {
    Price { money: Money::new(minor, Currency::USD), per: Unit::Kilogram }
}

fn title(words: &str) -> ListingEdit {
    ListingEdit { title: Some(words.into()), ..ListingEdit::default() }
}

/// The names of what the last request carried.
fn sent(market: &Market) -> Vec<&'static str> {
    let last = market.syncs().pop().unwrap();
    last.ops.iter().map(|op| if let Sent::Known(op) = op { op.action.name() } else { "?" }).collect()
}

async fn waiting(core: &Core) -> Vec<&'static str> {
    core.waiting().await.unwrap().iter().map(|thing| thing.action.name()).collect()
}

#[tokio::test]
async fn ten_waiting_prices_leave_as_one() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    for minor in 1201..=1210 {
        core.set_price(coffee, usd(minor)).await.unwrap();
        core.add_stock(coffee, Quantity::Grams(1)).await.unwrap();
    }
    for n in 0..10 {
        core.edit_listing(coffee, title(&format!("Words {n}"))).await.unwrap();
    }
    core.sync_now().await.unwrap();
    let sent = sent(&market);
    assert_eq!(sent.iter().filter(|name| **name == "listing_price").count(), 1);
    assert_eq!(sent.iter().filter(|name| **name == "listing_edit").count(), 1);
    assert_eq!(sent.iter().filter(|name| **name == "stock_add").count(), 10, "each is a fact of its own");
    let row = market.listing(coffee).unwrap();
    assert_eq!((row.price, row.title.as_str(), row.stock.total()), (usd(1210), "Words 9", Quantity::Grams(40_010)));
}

#[tokio::test]
async fn what_was_sent_once_is_never_replaced() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    let first = core.set_price(coffee, usd(1300)).await.unwrap();
    market.next([Fault::LoseReply]);
    core.sync_now().await.unwrap();
    core.set_price(coffee, usd(1400)).await.unwrap();
    assert_eq!(waiting(&core).await, ["listing_price", "listing_price"]);
    assert_eq!(core.take_back(first).await, Err(CoreError::NeedsUser(Need::TooLate)));
    core.sync_now().await.unwrap();
    assert_eq!(market.listing(coffee).unwrap().price, usd(1400));
    assert!(market.effects().iter().all(|times| *times == 1));
}

#[tokio::test]
async fn a_state_is_folded_only_if_nothing_was_done_in_between() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    for state in [ListingState::Paused, ListingState::Published, ListingState::Removed, ListingState::Published] {
        core.set_listing_state(coffee, state).await.unwrap();
    }
    assert_eq!(waiting(&core).await, ["listing_state"]);
    core.edit_listing(coffee, title("Possible only while it is there")).await.unwrap();
    core.set_listing_state(coffee, ListingState::Removed).await.unwrap();
    assert_eq!(waiting(&core).await, ["listing_state", "listing_edit", "listing_state"]);
    core.sync_now().await.unwrap();
    assert_eq!(waiting(&core).await, [""; 0]);
}

#[tokio::test]
async fn what_was_never_sent_is_taken_back_with_what_only_made_sense_with_it() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    let more = core.add_stock(coffee, Quantity::Grams(5_000)).await.unwrap();
    core.remove_stock(coffee, Quantity::Grams(42_000), protocol::operation::Removal::Spoiled).await.unwrap();
    let why = core.take_back(more).await;
    assert!(matches!(why, Err(CoreError::Rejected(Rejection::NotEnoughStock { .. }))), "{why:?}");
    let create = core.waiting().await.unwrap()[0].op;
    core.take_back(create).await.unwrap();
    assert_eq!(waiting(&core).await, [""; 0]);
    assert_eq!(core.listing(coffee).await.unwrap(), None);
    core.sync_now().await.unwrap();
    assert_eq!(market.listing(coffee), None);
}

#[tokio::test]
async fn available_today_is_not_sent_tomorrow_and_says_so() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let clock = SetClock::at(NOW);
    let core = enrolled(folder.path(), &market).await;
    drop(core);
    let core = open(folder.path(), &market, &clock);
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    let today = core.add_stock_until(coffee, Quantity::Grams(5_000), MarketTime(NOW + 1000)).await.unwrap();
    clock.set(NOW + 2000);
    core.set_price(coffee, usd(1300)).await.unwrap();
    core.sync_now().await.unwrap();
    assert_eq!(sent(&market), ["listing_price"], "the rest goes on");
    let left = core.waiting().await.unwrap();
    assert_eq!((left.len(), left[0].op), (1, today));
    assert_eq!(left[0].why, Why::Refused { rejection: Rejection::Expired });
    assert_eq!(core.listing(coffee).await.unwrap().unwrap().listing.stock.total(), Quantity::Grams(40_000));

    // One that was sent and whose answer was lost is not given up: the market judges.
    let other = core.add_stock_until(coffee, Quantity::Grams(7_000), MarketTime(NOW + 3000)).await.unwrap();
    market.next([Fault::LoseReply]);
    core.sync_now().await.unwrap();
    clock.set(NOW + 10_000);
    core.sync_now().await.unwrap();
    assert!(core.waiting().await.unwrap().iter().all(|thing| thing.op != other));
    assert_eq!(market.listing(coffee).unwrap().stock.total(), Quantity::Grams(47_000));
    // Done again, it is for good.
    core.mend(today, Mend::Instead(Action::StockAdd { to: protocol::Holder::Market, amount: Quantity::Grams(5_000) })).await.unwrap();
    core.sync_now().await.unwrap();
    assert_eq!(market.listing(coffee).unwrap().stock.total(), Quantity::Grams(52_000));
}

#[tokio::test]
async fn unsent_work_is_carried_as_a_file_and_counts_once_by_whatever_path() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    let path = core.export_unsent().await.unwrap();
    let file = fs::read(&path).unwrap();
    let known = core.import_unsent(&file).await.unwrap();
    assert_eq!((known.taken, known.known, known.not_ours), (0, 1, 0));
    // It may be at the market before the phone is.
    let create = core.waiting().await.unwrap()[0].op;
    assert_eq!(core.take_back(create).await, Err(CoreError::NeedsUser(Need::TooLate)));
    core.sync_now().await.unwrap();
    let again = core.import_unsent(&file).await.unwrap();
    assert_eq!((again.taken, again.known), (0, 1), "acknowledged is known, too");

    // The phone is lost; the same seller's next one takes the file in.
    let elsewhere = tempdir().unwrap();
    fs::copy(folder.path().join(sync_core::store::FILE), elsewhere.path().join(sync_core::store::FILE)).unwrap();
    drop(core);
    let store = rusqlite::Connection::open(folder.path().join(sync_core::store::FILE)).unwrap();
    store.execute_batch("DELETE FROM outbox; DELETE FROM acknowledged; DELETE FROM shown; DELETE FROM mirror").unwrap();
    drop(store);
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    assert_eq!(core.import_unsent(&file).await.unwrap().taken, 1);
    core.sync_now().await.unwrap();
    assert!(market.listing(coffee).is_some() && market.effects().iter().all(|times| *times == 1));
}

#[tokio::test]
async fn a_file_that_was_changed_or_is_somebody_elses_is_refused() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    list_coffee(&core).await;
    let file = fs::read_to_string(core.export_unsent().await.unwrap()).unwrap();
    let cheaper = file.replace("1200", "0012");
    assert_ne!(file, cheaper);
    for bad in ["", "{}", "not a file", &cheaper.replace("0012", "12"), &file[..file.len() / 2]] {
        assert_eq!(core.import_unsent(bad.as_bytes()).await, Err(CoreError::NeedsUser(Need::OtherFile)), "{bad}");
    }
    let other = tempdir().unwrap();
    let beata = open(other.path(), &market, &SetClock::at(NOW));
    beata.create_seller(amina()).await.unwrap();
    assert_eq!(beata.import_unsent(file.as_bytes()).await, Err(CoreError::NeedsUser(Need::OtherSeller)));
}

#[tokio::test]
async fn a_used_up_day_lets_decisions_through_and_a_tap_lets_all_through() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    let order = market.place(coffee, 5);
    core.sync_now().await.unwrap();
    core.set_budget(Budget { cap: Some(1), ..Budget::default() }).await.unwrap();
    core.set_price(coffee, usd(1300)).await.unwrap();
    core.tick_work().await.unwrap();
    assert_eq!(waiting(&core).await, ["listing_price"], "words wait");
    core.accept_order(order).await.unwrap();
    core.tick_work().await.unwrap();
    assert_eq!(sent(&market), ["order_accept"]);
    assert_eq!(waiting(&core).await, ["listing_price"]);
    core.sync_now().await.unwrap();
    assert_eq!(waiting(&core).await, [""; 0]);
    let kinds = core.spent_today().await.unwrap();
    assert_eq!(kinds.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>(), ["sync", "enrol"]);
}
