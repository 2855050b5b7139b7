//! Phone and market, over every kind of bad connection.

use crate::{
    market::{Fault, Market},
    phone::{NOW, SetClock, amina, enrolled, list_coffee, open},
};
use protocol::{Decline, DeclineReason, ListingId, OrderState, ProblemCode, Quantity, operation::ListingEdit};
use std::{sync::Arc, time::Duration};
use sync_core::{
    Core, CoreConfig, CoreError, Enrolment, Need, NewSeller, Phase, Progress, Topic, Trouble, core::Filter, machine::Cause, view::Why,
};
use tempfile::tempdir;

fn kg(n: i64) -> Quantity {
    Quantity::Grams(n * 1000)
}

async fn progress(core: &Core, id: ListingId) -> Progress {
    core.listing(id).await.unwrap().unwrap().progress
}

async fn retitle(core: &Core, id: ListingId, title: &str) {
    core.edit_listing(id, ListingEdit { title: Some(title.into()), ..ListingEdit::default() }).await.unwrap();
}

/// Lists offline, enrols, sells, packs; declines; phone and market have the same to the byte.
#[tokio::test]
async fn the_whole_loop() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    core.create_seller(amina()).await.unwrap();
    let coffee = list_coffee(&core).await;
    assert_eq!(progress(&core, coffee).await, Progress::OnThisPhone);
    let report = core.sync_now().await.unwrap();
    assert!(!report.reached, "nobody is enrolled yet");
    assert_eq!(core.profile().await.unwrap().unwrap().enrolment, Enrolment::CodeSent { expires_at: protocol::MarketTime(NOW + 900_000) });
    assert_eq!(core.confirm_code("000000").await, Err(CoreError::NeedsUser(Need::WrongCode)));
    core.confirm_code("123456").await.unwrap();
    assert_eq!(market.syncs().len(), 0, "a script's phone says nothing by itself");

    assert!(core.sync_now().await.unwrap().reached);
    assert_eq!(progress(&core, coffee).await, Progress::AtMarket);
    let order = market.place(coffee, 5);
    let declined = market.place(coffee, 3);
    core.sync_now().await.unwrap();
    assert_eq!(core.orders(Filter::default()).await.unwrap().len(), 2);
    core.accept_order(order).await.unwrap();
    core.pack_order(order).await.unwrap();
    let no = Decline { reason: DeclineReason::Quality, words: "  Rain.  ".into() };
    core.decline_order(declined, no).await.unwrap();
    core.hand_over_order(order, "DHL 12").await.unwrap();
    core.sync_now().await.unwrap();
    let view = core.order(order).await.unwrap().unwrap();
    assert_eq!((view.progress, view.order.state), (Progress::AtMarket, OrderState::HandedOver));
    assert_eq!(Some(view.order), market.order(order));
    assert_eq!(market.order(declined).unwrap().decline.unwrap().words, "Rain.");
    assert_eq!(core.listing(coffee).await.unwrap().map(|view| view.listing), market.listing(coffee));
    assert!(market.effects().iter().all(|times| *times == 1));
    let status = core.status().await.unwrap();
    assert_eq!((status.waiting, status.refused, status.complete, status.phase), (0, 0, true, Phase::Idle));
    assert!(status.today.up > 0 && status.today.down > 0);
}

#[tokio::test]
async fn however_often_an_answer_is_lost_everything_happens_once() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    for round in 0..10 {
        core.add_stock(coffee, kg(1)).await.unwrap();
        market.next([Fault::LoseReply, Fault::LoseRequest, Fault::LoseReply]);
        for _ in 0..3 {
            let report = core.sync_now().await.unwrap();
            assert!(!report.reached, "round {round}");
            assert_eq!(progress(&core, coffee).await, Progress::OnThisPhone, "only the market's word makes it so");
        }
        assert!(core.sync_now().await.unwrap().reached);
    }
    assert_eq!(market.effects(), [1; 11]);
    assert_eq!(market.listing(coffee).unwrap().stock.total(), kg(50));
    assert_eq!(core.listing(coffee).await.unwrap().map(|view| view.listing), market.listing(coffee));
}

#[tokio::test]
async fn a_lost_token_is_renewed_with_a_signature_and_the_work_goes_in_the_same_run() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    market.forget_tokens();
    assert!(core.sync_now().await.unwrap().reached);
    assert_eq!((progress(&core, coffee).await, market.asked("/v1/token")), (Progress::AtMarket, 1));
}

/// A phone that was in a drawer: its clock says 400 days more, or less.
#[tokio::test]
async fn a_clock_that_jumps_400_days_stops_nothing() {
    const DAYS: i64 = 400 * 24 * 3600 * 1000;
    let (folder, market) = (tempdir().unwrap(), Market::new());
    drop(enrolled(folder.path(), &market).await);
    for jump in [DAYS, -DAYS] {
        let clock = SetClock::at(NOW);
        let core = open(folder.path(), &market, &clock);
        clock.set(NOW + jump);
        let coffee = list_coffee(&core).await;
        assert!(core.sync_now().await.unwrap().reached);
        assert_eq!(progress(&core, coffee).await, Progress::AtMarket);
        let status = core.status().await.unwrap();
        assert_eq!(status.offset_ms, -jump, "the market's time is learned");
        assert_eq!(core.market_now().await.unwrap().0, NOW);
    }
}

/// Even a refusal tells the market's time, and costs bytes that are counted.
#[tokio::test]
async fn a_refusal_teaches_the_time_and_its_bytes_count() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW - 5_000));
    core.create_seller(amina()).await.unwrap();
    core.request_code().await.unwrap();
    core.confirm_code("123456").await.unwrap();
    let before = core.status().await.unwrap().today;
    market.next([Fault::Refuses(ProblemCode::Unavailable)]);
    let report = core.sync_now().await.unwrap();
    assert!(!report.reached && report.up > 0);
    let status = core.status().await.unwrap();
    assert_eq!(status.offset_ms, 5_000);
    assert!(status.today.down > before.down && matches!(status.phase, Phase::Waiting(_)));
    // The page of a hotel's network is paid for as well.
    market.next([Fault::Says(200, "<html>Welcome to the Grand Hotel! Please accept our terms.</html>")]);
    assert!(!core.sync_now().await.unwrap().reached);
    assert!(core.status().await.unwrap().today.down > status.today.down);
}

#[tokio::test]
async fn other_peoples_answers_change_nothing() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    for fault in [
        Fault::Says(200, "<html>Login</html>"),
        Fault::Says(302, ""),
        Fault::Says(200, "{\"now\":"),
        Fault::Says(200, "[]"),
        Fault::Says(502, "Bad gateway"),
        Fault::Says(404, "{\"code\":404}"),
        Fault::Offline,
    ] {
        market.next([fault.clone()]);
        assert!(!core.sync_now().await.unwrap().reached, "{fault:?}");
        assert_eq!(core.status().await.unwrap().waiting, 1, "{fault:?}");
    }
    assert!(core.sync_now().await.unwrap().reached);
    assert_eq!(progress(&core, coffee).await, Progress::AtMarket);
}

/// `sync_now` means: what was done before it was asked is on its way when it answers.
#[tokio::test]
async fn a_sync_asked_for_while_another_runs_tells_of_a_run_that_began_later() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    market.next([Fault::Slow(Duration::from_millis(300))]);
    let first = tokio::spawn({
        let core = core.clone();
        async move { core.sync_now().await }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let coffee = list_coffee(&core).await;
    // The run under way does not know of the listing; the one after it fails.
    market.next([Fault::Offline]);
    let second = core.sync_now().await.unwrap();
    assert!(first.await.unwrap().unwrap().reached);
    assert!(!second.reached || progress(&core, coffee).await == Progress::AtMarket, "{second:?}");
    assert!(core.sync_now().await.unwrap().reached);
    assert_eq!(progress(&core, coffee).await, Progress::AtMarket);
}

/// A hundred taps and changes during one slow exchange are one more exchange, not a hundred.
#[tokio::test]
async fn a_hundred_wakes_are_one_run() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    drop(enrolled(folder.path(), &market).await);
    let core = Core::open(CoreConfig { clock: SetClock::at(NOW), ..CoreConfig::new(folder.path(), market.line()) }).unwrap();
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    let before = market.syncs().len();
    market.next([Fault::Slow(Duration::from_secs(2))]);
    core.wake(Cause::Tap);
    tokio::time::sleep(Duration::from_millis(100)).await;
    for _ in 0..100 {
        core.add_stock(coffee, kg(1)).await.unwrap();
        core.wake(Cause::Tap);
    }
    core.sync_now().await.unwrap();
    let syncs = market.syncs().len() - before;
    assert!(syncs <= 4, "{syncs} exchanges");
    assert_eq!(market.listing(coffee).unwrap().stock.total(), kg(140));
}

/// Sync that runs by itself: nobody calls anything, and it is at the market.
#[tokio::test]
async fn by_itself_it_goes_as_soon_as_it_is_done() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    drop(enrolled(folder.path(), &market).await);
    let core = Core::open(CoreConfig { clock: SetClock::at(NOW), ..CoreConfig::new(folder.path(), market.line()) }).unwrap();
    let mut changes = core.subscribe();
    let coffee = list_coffee(&core).await;
    let arrived = async {
        while progress(&core, coffee).await != Progress::AtMarket {
            let _: Topic = changes.recv().await.unwrap();
        }
    };
    tokio::time::timeout(Duration::from_secs(10), arrived).await.unwrap();
}

/// The screen's process and a background worker's on the same folder: they take turns, and nothing happens twice.
#[tokio::test]
async fn two_processes_on_one_folder_take_turns() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let screen = enrolled(folder.path(), &market).await;
    let worker = open(folder.path(), &market, &SetClock::at(NOW));
    let coffee = list_coffee(&screen).await;
    market.next([Fault::Slow(Duration::from_millis(300))]);
    let (one, two) = tokio::join!(screen.sync_now(), worker.sync_now());
    assert!(one.unwrap().reached && two.unwrap().reached);
    assert_eq!(market.effects(), [1]);
    assert_eq!(progress(&screen, coffee).await, Progress::AtMarket);
}

/// Amina's phone and the cooperative's tablet edit the same listing without seeing each other.
#[tokio::test]
async fn two_devices_of_one_seller_agree_in_the_end() {
    let (folder, tablets, market) = (tempdir().unwrap(), tempdir().unwrap(), Market::new());
    let phone = enrolled(folder.path(), &market).await;
    let seller = phone.profile().await.unwrap().unwrap().seller;
    let tablet = open(tablets.path(), &market, &SetClock::at(NOW + 60_000));
    tablet.create_seller(NewSeller { invitation: Some(("ABCD2345".into(), seller)), ..amina() }).await.unwrap();
    tablet.request_code().await.unwrap();
    tablet.confirm_code("123456").await.unwrap();
    market.page(1);
    let coffee = list_coffee(&phone).await;
    phone.sync_now().await.unwrap();
    tablet.sync_now().await.unwrap();
    for n in 0..5 {
        retitle(&phone, coffee, &format!("Amina's {n}")).await;
        phone.add_stock(coffee, kg(1)).await.unwrap();
        retitle(&tablet, coffee, &format!("The cooperative's {n}")).await;
        tablet.add_stock(coffee, kg(2)).await.unwrap();
        if n % 2 == 0 {
            phone.sync_now().await.unwrap();
        }
    }
    for _ in 0..3 {
        tablet.sync_now().await.unwrap();
        phone.sync_now().await.unwrap();
    }
    let here = market.listing(coffee);
    assert_eq!(here.as_ref().unwrap().stock.total(), kg(55));
    for core in [&phone, &tablet] {
        assert_eq!(core.listing(coffee).await.unwrap().map(|view| view.listing), here);
    }
}

/// She listed on her own, then learned that the cooperative has her as a seller already.
#[tokio::test]
async fn an_invitation_afterwards_makes_her_listings_the_inviting_sellers() {
    let (folder, tablets, market) = (tempdir().unwrap(), tempdir().unwrap(), Market::new());
    let tablet = enrolled(tablets.path(), &market).await;
    let seller = tablet.profile().await.unwrap().unwrap().seller;
    let phone = open(folder.path(), &market, &SetClock::at(NOW));
    let alone = phone.create_seller(amina()).await.unwrap();
    let coffee = list_coffee(&phone).await;
    let joined = phone.create_seller(NewSeller { invitation: Some(("ABCD2345".into(), seller)), ..amina() }).await.unwrap();
    assert_eq!((joined.seller, joined.device), (seller, alone.device));
    assert_eq!(phone.listing(coffee).await.unwrap().unwrap().listing.seller, seller);
    phone.request_code().await.unwrap();
    phone.confirm_code("123456").await.unwrap();
    phone.sync_now().await.unwrap();
    tablet.sync_now().await.unwrap();
    assert!(tablet.listing(coffee).await.unwrap().is_some());
}

/// One of a season's operations is more than the market takes: the others arrive.
#[tokio::test]
async fn one_operation_that_the_market_cannot_take_stops_no_other() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let (one, two) = (list_coffee(&core).await, list_coffee(&core).await);
    market.next([ProblemCode::TooLarge, ProblemCode::TooLarge].map(Fault::Refuses));
    core.sync_now().await.unwrap();
    let status = core.status().await.unwrap();
    assert_eq!((status.waiting, status.refused), (0, 1));
    assert_eq!((progress(&core, one).await, progress(&core, two).await), (Progress::NeedsHelp, Progress::AtMarket));
}

#[tokio::test]
async fn what_is_on_its_way_says_so() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    market.next([Fault::Slow(Duration::from_millis(400))]);
    let run = tokio::spawn({
        let core = core.clone();
        async move { core.sync_now().await }
    });
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(progress(&core, coffee).await, Progress::Sent);
    assert_eq!(core.status().await.unwrap().phase, Phase::Working);
    run.await.unwrap().unwrap();
    assert_eq!(progress(&core, coffee).await, Progress::AtMarket);
}

/// She signs out while an exchange is under way, and her brother signs in: her rows do not come to him.
#[tokio::test]
async fn an_answer_that_comes_after_signing_out_is_nobodys() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    list_coffee(&core).await;
    core.sync_now().await.unwrap();
    let other = tempdir().unwrap();
    let seller = core.profile().await.unwrap().unwrap().seller;
    let tablet = open(other.path(), &market, &SetClock::at(NOW));
    tablet.create_seller(NewSeller { invitation: Some(("ABCD2345".into(), seller)), ..amina() }).await.unwrap();
    tablet.request_code().await.unwrap();
    tablet.confirm_code("123456").await.unwrap();
    list_coffee(&tablet).await;
    tablet.sync_now().await.unwrap();

    market.next([Fault::Slow(Duration::from_millis(400))]);
    let run = tokio::spawn({
        let core = core.clone();
        async move { core.sync_now().await }
    });
    tokio::time::sleep(Duration::from_millis(150)).await;
    core.sign_out().await.unwrap();
    core.create_seller(NewSeller { name: "Jean".into(), ..amina() }).await.unwrap();
    run.await.unwrap().unwrap();
    assert_eq!(core.listings(Filter::default()).await.unwrap(), []);
    assert!(!core.status().await.unwrap().complete);
}

#[tokio::test]
async fn without_a_market_asking_for_a_code_says_so_and_the_seller_is_kept() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    assert_eq!(core.request_code().await, Err(CoreError::NeedsUser(Need::Profile)));
    core.create_seller(amina()).await.unwrap();
    market.next([Fault::Offline]);
    assert_eq!(core.request_code().await, Err(CoreError::Retry(Trouble::Offline)));
    assert_eq!(core.profile().await.unwrap().unwrap().enrolment, Enrolment::Unsent);
    let _: Arc<Market> = market;
}

/// A row is asked for and never comes: it is asked for with each look, and not without a pause.
#[tokio::test]
async fn a_row_that_never_comes_is_not_asked_for_in_a_loop() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let store = rusqlite::Connection::open(folder.path().join(sync_core::store::FILE)).unwrap();
    let lost = ListingId::new(protocol::Realm::Market, 1, [9; 10]).uuid();
    sync_core::store::mirror::ask_again(&store, protocol::EntityKind::Listing, lost).unwrap();
    for _ in 0..2 {
        let run = tokio::time::timeout(Duration::from_secs(5), core.sync_now()).await;
        assert!(run.expect("it ends").unwrap().reached);
    }
    let syncs = market.syncs();
    assert_eq!(syncs.len(), 2);
    assert!(syncs.iter().all(|request| request.refetch.len() == 1));
}

/// The one listing that the market cannot take at all: what depends on it waits with it.
#[tokio::test]
async fn what_depends_on_a_given_up_listing_waits_with_it() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.add_stock(coffee, kg(1)).await.unwrap();
    market.next([ProblemCode::BadRequest, ProblemCode::BadRequest].map(Fault::Refuses));
    core.sync_now().await.unwrap();
    let whys: Vec<_> = core.waiting().await.unwrap().into_iter().map(|one| one.why).collect();
    assert!(matches!(whys[..], [Why::Refused { .. }, Why::Held]), "{whys:?}");
}

/// The battery was out while it waited for a signal, and the clock is back in last year: it still looks again by itself.
#[tokio::test]
async fn a_clock_put_back_does_not_stop_sync_for_a_year() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    drop(enrolled(folder.path(), &market).await);
    let clock = SetClock::at(NOW);
    market.next([Fault::Offline]);
    let config = CoreConfig { clock: Arc::clone(&clock) as Arc<dyn sync_core::Clock>, ..CoreConfig::new(folder.path(), market.line()) };
    let core = Core::open(config).unwrap();
    while core.status().await.unwrap().phase != Phase::Offline {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    clock.set(NOW - 400 * 24 * 3600 * 1000);
    let looked = async {
        while market.syncs().is_empty() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), looked).await.expect("it looks again after a few seconds");
}
