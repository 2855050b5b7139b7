//! What the market refused: it waits for a person, and everything else goes on.

use crate::{
    market::{Fault, Market},
    phone::{enrolled, list_coffee},
};
use protocol::{Action, Invalid, ListingId, OpId, Quantity, Rejection, operation::ListingEdit};
use sync_core::{Core, CoreError, Need, Progress, core::Mend, view::Why};
use tempfile::tempdir;

async fn whys(core: &Core) -> Vec<&'static str> {
    let name = |why: &Why| match why {
        Why::Signal => "signal",
        Why::Sending => "sending",
        Why::Enrolment => "enrolment",
        Why::Held => "held",
        Why::Refused { .. } => "refused",
    };
    core.waiting().await.unwrap().iter().map(|one| name(&one.why)).collect()
}

async fn refused(core: &Core) -> OpId {
    core.waiting().await.unwrap().iter().find(|one| matches!(one.why, Why::Refused { .. })).unwrap().op
}

async fn more(core: &Core, id: ListingId) {
    core.add_stock(id, Quantity::Grams(1000)).await.unwrap();
}

fn stock(market: &Market, id: ListingId) -> Option<Quantity> {
    market.listing(id).map(|row| row.stock.total())
}

/// The listing is refused; what she did to it, before and after she knew, goes when it is mended, once each.
#[tokio::test]
async fn a_mended_listing_takes_with_it_what_waited() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    more(&core, coffee).await;
    market.refuse("listing_create", Some(Rejection::invalid("origin", Invalid::Other)));
    core.sync_now().await.unwrap();
    assert_eq!(whys(&core).await, ["refused", "held"]);
    assert_eq!(core.listing(coffee).await.unwrap().unwrap().progress, Progress::NeedsHelp);

    // She goes on working with it; nothing of that is sent to be refused as well.
    more(&core, coffee).await;
    assert_eq!(whys(&core).await, ["refused", "held", "held"]);
    let sent = market.syncs().len();
    core.sync_now().await.unwrap();
    assert!(market.syncs()[sent..].iter().all(|request| request.ops.is_empty()));

    market.refuse("listing_create", None);
    core.mend(refused(&core).await, Mend::Again).await.unwrap();
    assert_eq!(whys(&core).await, ["signal", "signal", "signal"]);
    core.sync_now().await.unwrap();
    assert_eq!(whys(&core).await, [""; 0]);
    assert_eq!(stock(&market, coffee), Some(Quantity::Grams(42_000)));
    assert_eq!(core.listing(coffee).await.unwrap().map(|view| view.listing), market.listing(coffee));
    assert!(market.effects().iter().all(|times| *times == 1));
}

#[tokio::test]
async fn a_dismissed_listing_takes_what_only_made_sense_with_it() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let (coffee, other) = (list_coffee(&core).await, list_coffee(&core).await);
    more(&core, coffee).await;
    market.refuse("listing_create", Some(Rejection::invalid("origin", Invalid::Other)));
    core.sync_now().await.unwrap();
    core.dismiss(refused(&core).await).await.unwrap();
    assert_eq!((core.listing(coffee).await.unwrap(), whys(&core).await), (None, vec!["refused"]));
    assert!(core.listing(other).await.unwrap().is_some());
}

#[tokio::test]
async fn a_refused_change_is_kept_theirs_or_kept_mine() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    market.refuse("stock_add", Some(Rejection::Unknown));
    more(&core, coffee).await;
    core.edit_listing(coffee, ListingEdit { title: Some("Bourbon".into()), ..ListingEdit::default() }).await.unwrap();
    core.sync_now().await.unwrap();
    assert_eq!(whys(&core).await, ["refused"], "the edit after it went");
    assert_eq!(market.listing(coffee).unwrap().title, "Bourbon");
    let view = core.listing(coffee).await.unwrap().unwrap();
    assert_eq!((view.progress, view.listing.stock.total()), (Progress::NeedsHelp, Quantity::Grams(40_000)));

    market.refuse("stock_add", None);
    let op = refused(&core).await;
    // Not with something that is no answer to it, and not with something that the rule refuses.
    assert_eq!(core.mend(op, Mend::Instead(Action::OrderAccept)).await, Err(CoreError::Rejected(Rejection::Malformed)));
    let nothing = Action::StockAdd { to: protocol::quantity::Holder::Market, amount: Quantity::Grams(0) };
    assert!(matches!(core.mend(op, Mend::Instead(nothing)).await, Err(CoreError::Rejected(Rejection::Invalid { .. }))));
    assert_eq!(whys(&core).await, ["refused"], "it is still there");
    let half = Action::StockAdd { to: protocol::quantity::Holder::Market, amount: Quantity::Grams(500) };
    core.mend(op, Mend::Instead(half)).await.unwrap();
    assert_eq!(core.mend(op, Mend::Again).await, Err(CoreError::Rejected(Rejection::NotFound)), "once");
    core.sync_now().await.unwrap();
    assert_eq!((stock(&market, coffee), whys(&core).await), (Some(Quantity::Grams(40_500)), vec![]));
}

#[tokio::test]
async fn what_only_waits_cannot_be_dismissed() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    list_coffee(&core).await;
    let op = core.waiting().await.unwrap()[0].op;
    assert_eq!(core.dismiss(op).await, Err(CoreError::Rejected(Rejection::NotFound)));
    assert_eq!(whys(&core).await, ["signal"]);
}

/// "Only today" came too late, and is done again for another day: it counts until then, and not for ever.
#[tokio::test]
async fn what_was_for_a_day_is_done_again_for_a_day() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    market.refuse("stock_add", Some(Rejection::Expired));
    let until = core.market_now().await.unwrap().plus_ms(3_600_000);
    core.add_stock_until(coffee, Quantity::Grams(1000), until).await.unwrap();
    core.sync_now().await.unwrap();
    let later = until.plus_ms(86_400_000);
    core.mend(refused(&core).await, Mend::AgainUntil(later)).await.unwrap();
    assert_eq!(core.waiting().await.unwrap().iter().map(|one| one.until).collect::<Vec<_>>(), [Some(later)]);
    market.refuse("stock_add", None);
    core.sync_now().await.unwrap();
    assert_eq!(stock(&market, coffee), Some(Quantity::Grams(41_000)));
}

/// Where there was no connection nothing was sent, however often that was tried: it can still be taken back. Once something may have
/// arrived it cannot.
#[tokio::test]
async fn without_a_connection_nothing_counts_as_sent() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    let unsent = async || core.waiting().await.unwrap().iter().map(|one| (one.op, one.unsent)).collect::<Vec<_>>();

    more(&core, coffee).await;
    for _ in 0..3 {
        market.next([Fault::Offline]);
        core.sync_now().await.unwrap();
    }
    let [(op, true)] = unsent().await[..] else { panic!("it was never sent") };
    core.take_back(op).await.unwrap();

    more(&core, coffee).await;
    market.next([Fault::LoseReply]);
    core.sync_now().await.unwrap();
    market.next([Fault::Offline]);
    core.sync_now().await.unwrap();
    let [(op, false)] = unsent().await[..] else { panic!("it may be there") };
    assert_eq!(core.take_back(op).await, Err(CoreError::NeedsUser(Need::TooLate)));
    core.sync_now().await.unwrap();
    assert_eq!(stock(&market, coffee), Some(Quantity::Grams(41_000)), "once, and not the one that was taken back");
}
