//! Sync while nobody looks, for as long as the phone's system lends it.

use crate::{
    market::{Fault, Market},
    phone::{NOW, SetClock, amina, enrolled, list_coffee, open},
};
use std::{future::pending, sync::Arc, time::Duration};
use sync_core::{Budget, Core, CoreConfig, Ended, Errand, WaitsFor};
use tempfile::tempdir;

const MINUTE: Duration = Duration::from_mins(1);

async fn errand(core: &Core, most: Duration) -> Errand {
    core.run_errand(most, pending()).await.unwrap()
}

#[tokio::test]
async fn everything_is_said_and_the_orders_that_came_are_announced_once() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    let done = errand(&core, MINUTE).await;
    assert_eq!((done.ended, done.report.answered, done.report.reached), (Ended::Finished, 1, true));
    assert_eq!((done.standing.waiting, done.standing.why), (0, None));
    let orders = vec![market.place(coffee, 3), market.place(coffee, 2)];
    let done = errand(&core, MINUTE).await;
    assert_eq!((done.report.changed > 0, done.standing.to_answer), (true, 2));
    assert_eq!(core.unannounced().await.unwrap(), orders);
    core.announce(orders[..1].to_vec()).await.unwrap();
    assert_eq!(core.unannounced().await.unwrap(), orders[1..]);
    core.announce(orders.clone()).await.unwrap();
    // Told once, also after the process was ended, and nothing is kept of what is answered.
    drop(core);
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    assert!(core.unannounced().await.unwrap().is_empty());
    core.accept_order(orders[0]).await.unwrap();
    core.announce(Vec::new()).await.unwrap();
    assert_eq!(core.setting("orders.announced").await.unwrap().unwrap(), format!("[\"{}\"]", orders[1]));
}

#[tokio::test]
async fn a_deadline_cuts_it_short_and_the_next_errand_goes_on() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    list_coffee(&core).await;
    market.next([Fault::Slow(Duration::from_secs(3))]);
    let cut = errand(&core, Duration::from_millis(200)).await;
    assert_eq!((cut.ended, cut.standing.waiting, cut.standing.why), (Ended::TimeIsOver, 1, Some(WaitsFor::Time)));
    let done = errand(&core, MINUTE).await;
    assert_eq!((done.ended, done.standing.waiting), (Ended::Finished, 0));
    assert!(market.effects().iter().all(|times| *times == 1));
}

#[tokio::test]
async fn it_can_be_called_off() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    list_coffee(&core).await;
    market.next([Fault::Slow(Duration::from_secs(3))]);
    let off = core.run_errand(MINUTE, tokio::time::sleep(Duration::from_millis(200))).await.unwrap();
    assert_eq!((off.ended, off.standing.waiting), (Ended::CalledOff, 1));
}

#[tokio::test]
async fn it_says_what_things_wait_for() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    assert_eq!(errand(&core, MINUTE).await.standing.why, None, "nobody and nothing");
    core.create_seller(amina()).await.unwrap();
    list_coffee(&core).await;
    market.next([Fault::Offline]);
    let offline = errand(&core, MINUTE).await;
    assert_eq!((offline.ended, offline.report.reached, offline.standing.why), (Ended::Finished, false, Some(WaitsFor::Signal)));
    assert_eq!(errand(&core, MINUTE).await.standing.why, Some(WaitsFor::Code));
    core.confirm_code("123456").await.unwrap();
    market.next([Fault::Says(503, "{}")]);
    let later = errand(&core, MINUTE).await;
    assert_eq!(later.standing.why, Some(WaitsFor::Market));
    assert!(later.standing.not_before.is_some_and(|at| at > NOW));
    // The day's data counts for what nobody asked for.
    core.set_budget(Budget { cap: Some(1), ..Budget::default() }).await.unwrap();
    let capped = errand(&core, MINUTE).await;
    assert_eq!((capped.standing.waiting, capped.standing.why), (1, Some(WaitsFor::Day)));
}

#[tokio::test]
async fn a_process_has_one_core_for_a_folder() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let config = || CoreConfig { automatic: false, ..CoreConfig::new(folder.path(), market.line()) };
    let screens = Core::open_shared(config()).unwrap();
    let worker = Core::open_shared(CoreConfig { folder: folder.path().join("."), ..config() }).unwrap();
    let mut heard = screens.subscribe();
    worker.set_setting("a", "1".into()).await.unwrap();
    assert!(heard.try_recv().is_ok(), "the screens hear what the worker did");
    drop((screens, worker));
    // Closed, and opened anew.
    let again = Core::open_shared(config()).unwrap();
    assert_eq!(again.setting("a").await.unwrap().as_deref(), Some("1"));
    let others = Arc::new(tempdir().unwrap());
    let other = Core::open_shared(CoreConfig { folder: others.path().to_owned(), ..config() }).unwrap();
    assert_eq!(other.setting("a").await.unwrap(), None);
}
