//! Shares of stock: what this phone keeps back is its own to sell, what it wants back is not until the market says so.

use crate::{
    market::Market,
    phone::{NOW, SetClock, enrolled, list_coffee, open},
};
use protocol::{Quantity, Rejection, limits, operation::Removal};
use sync_core::{Core, CoreError, Need};
use tempfile::tempdir;

const KG: i64 = 1000;

async fn shares(core: &Core, id: protocol::ListingId) -> (i64, i64, i64) {
    let shares = core.listing(id).await.unwrap().unwrap().shares;
    (shares.here.amount() / KG, shares.coming.amount() / KG, shares.market.amount() / KG)
}

#[tokio::test]
async fn twelve_kilos_here_twenty_eight_at_the_market() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    core.keep_back(coffee, Quantity::Grams(12 * KG)).await.unwrap();
    assert_eq!(shares(&core, coffee).await, (0, 12, 28), "wanted, and not there yet");
    // A buyer may be quicker: nothing of it is sold before the market says so.
    let sold = core.sell_for_cash(coffee, Quantity::Grams(2 * KG)).await.unwrap();
    assert!(sold.here.is_none() && sold.at_market.is_some());
    core.sync_now().await.unwrap();
    assert_eq!(shares(&core, coffee).await, (12, 0, 26));

    // Offline, and at once.
    let sold = core.sell_for_cash(coffee, Quantity::Grams(5 * KG)).await.unwrap();
    assert!(sold.here.is_some() && sold.at_market.is_none());
    assert_eq!(shares(&core, coffee).await, (7, 0, 26));
    // More than is here: the rest from the market, when it says so.
    let sold = core.sell_for_cash(coffee, Quantity::Grams(9 * KG)).await.unwrap();
    assert!(sold.here.is_some() && sold.at_market.is_some());
    assert_eq!(shares(&core, coffee).await, (0, 0, 24));
    core.add_stock_here(coffee, Quantity::Grams(3 * KG)).await.unwrap();
    assert_eq!(shares(&core, coffee).await, (3, 0, 24), "what was harvested is here");
    core.give_to_market(coffee, Quantity::Grams(KG)).await.unwrap();
    assert_eq!(shares(&core, coffee).await, (2, 0, 25));
    let too_much = core.give_to_market(coffee, Quantity::Grams(3 * KG)).await;
    assert_eq!(too_much, Err(CoreError::Rejected(Rejection::NotEnoughStock { left: Quantity::Grams(2 * KG) })));
    core.sync_now().await.unwrap();
    assert_eq!(shares(&core, coffee).await, (2, 0, 25));
    assert_eq!(market.listing(coffee).unwrap().stock.total(), Quantity::Grams(27 * KG));
}

#[tokio::test]
async fn what_was_never_at_the_market_needs_no_lease() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.add_stock_here(coffee, Quantity::Grams(5 * KG)).await.unwrap();
    let sold = core.take_out(coffee, Quantity::Grams(2 * KG), Removal::CashSale).await.unwrap();
    assert!(sold.here.is_some());
    assert_eq!(shares(&core, coffee).await, (3, 0, 40));
}

#[tokio::test]
async fn after_a_month_away_the_phone_asks_first() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let clock = SetClock::at(NOW);
    drop(enrolled(folder.path(), &market).await);
    let core = open(folder.path(), &market, &clock);
    let coffee = list_coffee(&core).await;
    core.keep_back(coffee, Quantity::Grams(12 * KG)).await.unwrap();
    core.sync_now().await.unwrap();
    clock.set(NOW + limits::SHARE_LEASE_MS - 60_000);
    core.give_to_market(coffee, Quantity::Grams(KG)).await.unwrap();
    clock.set(NOW + limits::SHARE_LEASE_MS + 60_000);
    assert!(core.listing(coffee).await.unwrap().unwrap().shares.lapsed);
    assert_eq!(core.give_to_market(coffee, Quantity::Grams(KG)).await, Err(CoreError::NeedsUser(Need::ShareLapsed)));
    // A sale goes on the market's account instead, which the market settles.
    let sold = core.sell_for_cash(coffee, Quantity::Grams(KG)).await.unwrap();
    assert!(sold.here.is_none() && sold.at_market.is_some());
    core.sync_now().await.unwrap();
    assert!(!core.listing(coffee).await.unwrap().unwrap().shares.lapsed, "they have met");
}

#[tokio::test]
async fn signing_out_gives_back_first_and_loses_nothing() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.keep_back(coffee, Quantity::Grams(12 * KG)).await.unwrap();
    core.sync_now().await.unwrap();
    assert_eq!(core.sign_out().await, Err(CoreError::NeedsUser(Need::SendFirst { waiting: 1 })));
    core.sync_now().await.unwrap();
    core.sign_out().await.unwrap();
    let stock = market.listing(coffee).unwrap().stock;
    assert_eq!((stock.market, stock.held.len()), (Quantity::Grams(40 * KG), 0));
}
