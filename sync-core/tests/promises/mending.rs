//! A store that was damaged, a disk that was full, a store of an older app, a market that came out of a backup.

use crate::{
    market::Market,
    phone::{NOW, SetClock, enrolled, list_coffee, open, try_open},
};
use protocol::Quantity;
use rusqlite::Connection;
use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom, Write},
    path::Path,
};
use sync_core::{Bin, Core, CoreError, core::Filter, store};
use tempfile::tempdir;

/// Overwrites every page of a table's tree but its first with noise.
fn damage(folder: &Path, table: &str, most: usize) {
    let path = folder.join(store::FILE);
    let store = Connection::open(&path).unwrap();
    store.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let size: u64 = store.query_row("PRAGMA page_size", [], |row| row.get::<_, i64>(0)).unwrap().unsigned_abs();
    let root: u64 =
        store.query_row("SELECT rootpage FROM sqlite_schema WHERE name = ?1", [table], |row| row.get::<_, i64>(0)).unwrap().unsigned_abs();
    drop(store);
    let mut file = File::options().read(true).write(true).open(path).unwrap();
    let mut root_page = vec![0; usize::try_from(size).unwrap()];
    file.seek(SeekFrom::Start((root - 1) * size)).unwrap();
    file.read_exact(&mut root_page).unwrap();
    // An interior page of a table (type 5) names its children in its cells; the first `most` of them are spoiled.
    assert_eq!(root_page[0], 5, "{table} is large enough to have children");
    let cells = u16::from_be_bytes([root_page[3], root_page[4]]);
    for cell in 0..usize::from(cells).min(most) {
        let at = usize::from(u16::from_be_bytes([root_page[12 + 2 * cell], root_page[13 + 2 * cell]]));
        let child = u64::from(u32::from_be_bytes(root_page[at..at + 4].try_into().unwrap()));
        file.seek(SeekFrom::Start((child - 1) * size)).unwrap();
        file.write_all(&vec![0xaa; usize::try_from(size).unwrap()]).unwrap();
    }
}

async fn with_much_waiting(core: &Core) -> (protocol::ListingId, i64) {
    let coffee = list_coffee(core).await;
    for _ in 0..60 {
        core.add_stock(coffee, Quantity::Grams(10)).await.unwrap();
    }
    (coffee, 60)
}

#[tokio::test]
async fn a_damaged_mirror_costs_nothing_that_the_market_has_not() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    for _ in 0..40 {
        list_coffee(&core).await;
    }
    core.sync_now().await.unwrap();
    let (coffee, waiting) = with_much_waiting(&core).await;
    drop(core);
    settle(folder.path());
    damage(folder.path(), "mirror", 2);
    // What is damaged shows when it is read; from then on the store asks to be opened again.
    let core = until_opened(folder.path(), &market);
    let mut found = core.sync_now().await.unwrap();
    if core.status().await.unwrap().damaged || !found.reached {
        drop(core);
        settle(folder.path());
        let core = until_opened(folder.path(), &market);
        found = core.sync_now().await.unwrap();
        assert!(found.reached);
        check(&core, &market, coffee, waiting).await;
        return;
    }
    check(&core, &market, coffee, waiting).await;
}

async fn check(core: &Core, market: &Market, coffee: protocol::ListingId, waiting: i64) {
    while core.status().await.unwrap().waiting > 0 {
        assert!(core.sync_now().await.unwrap().reached);
    }
    assert_eq!(market.listing(coffee).unwrap().stock.total(), Quantity::Grams(40_000 + 10 * waiting));
    assert_eq!(core.count_listings(Filter::default()).await.unwrap(), 41);
    assert!(market.effects().iter().all(|times| *times == 1));
}

/// Waits until the store's threads have let go of the files.
fn settle(folder: &Path) {
    let wal = folder.join(format!("{}-wal", store::FILE));
    for _ in 0..200 {
        if fs::metadata(&wal).map_or(true, |wal| wal.len() == 0) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}

fn until_opened(folder: &Path, market: &std::sync::Arc<Market>) -> Core {
    match try_open(folder, market, &SetClock::at(NOW)) {
        Ok(core) => core,
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_damaged_outbox_keeps_every_row_that_can_be_read() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let (coffee, _) = with_much_waiting(&core).await;
    drop(core);
    settle(folder.path());
    damage(folder.path(), "outbox", 1);
    fs::write(folder.path().join("damaged"), "").unwrap();
    let core = until_opened(folder.path(), &market);
    let left = core.waiting().await.unwrap();
    assert!((30..61).contains(&left.len()), "one page of a dozen rows is lost: {} are left", left.len());
    assert!(fs::exists(folder.path().join("damaged-1.sqlite3")).unwrap(), "a technician may find more");
    assert!(!fs::exists(folder.path().join("damaged")).unwrap());
    // New work gets numbers that were never used.
    let next = core.add_stock(coffee, Quantity::Grams(1)).await;
    assert!(next.is_ok() || matches!(next, Err(CoreError::Rejected(_))), "{next:?}");
    assert_eq!(core.profile().await.unwrap().unwrap().name, "Amina Uwase");
}

#[tokio::test]
async fn a_rebuilding_that_was_cut_short_is_finished_or_done_again() {
    for cut in ["isoko.rebuilding.sqlite3", "isoko.rebuilt.sqlite3"] {
        let (folder, market) = (tempdir().unwrap(), Market::new());
        let core = enrolled(folder.path(), &market).await;
        let coffee = list_coffee(&core).await;
        drop(core);
        settle(folder.path());
        let here = |name: &str| folder.path().join(name);
        if cut.contains("rebuilt") {
            fs::copy(here(store::FILE), here(cut)).unwrap();
        } else {
            fs::write(here(cut), "half").unwrap();
            fs::write(here("damaged"), "").unwrap();
        }
        let core = open(folder.path(), &market, &SetClock::at(NOW));
        assert!(core.listing(coffee).await.unwrap().is_some(), "{cut}");
        assert!(!fs::exists(here(cut)).unwrap());
        assert_eq!(core.waiting().await.unwrap().len(), 1);
    }
}

/// A store that the first released app wrote, as it was.
#[tokio::test]
async fn a_store_of_the_first_app_goes_on_with_what_waited() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let old = Connection::open(folder.path().join(store::FILE)).unwrap();
    old.execute_batch(include_str!("../fixtures/store-v1.sql")).unwrap();
    drop(old);
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    let names: Vec<_> = core.waiting().await.unwrap().iter().map(|thing| thing.action.name()).collect();
    assert_eq!(names, ["listing_create", "stock_add", "listing_price", "listing_edit"]);
    assert!(core.waiting().await.unwrap().iter().all(|thing| !thing.unsent), "an older app may have sent it");
    core.request_code().await.unwrap();
    core.confirm_code("123456").await.unwrap();
    core.sync_now().await.unwrap();
    assert_eq!(core.waiting().await.unwrap(), []);
    let shown = core.listings(Filter::default()).await.unwrap();
    assert_eq!((shown[0].listing.title.as_str(), shown[0].listing.stock.total()), ("Bourbon AA", Quantity::Grams(45_000)));
    assert_eq!(market.listing(shown[0].listing.id).unwrap(), shown[0].listing);
}

#[tokio::test]
async fn a_store_without_a_bin_goes_on_with_what_was_begun() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let old = Connection::open(folder.path().join(store::FILE)).unwrap();
    old.execute_batch(include_str!("../fixtures/store-v3.sql")).unwrap();
    drop(old);
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    let drafts = core.drafts().await.unwrap();
    assert_eq!(drafts.iter().map(|draft| draft.title.as_str()).collect::<Vec<_>>(), ["Honey from the hill"]);
    assert_eq!(core.bin().await.unwrap(), Bin::default());
    core.discard_draft(drafts[0].id).await.unwrap();
    assert_eq!(core.bin().await.unwrap().drafts[0].0.title, "Honey from the hill");
    core.request_code().await.unwrap();
    core.confirm_code("123456").await.unwrap();
    core.sync_now().await.unwrap();
    assert_eq!(core.waiting().await.unwrap(), []);
    assert_eq!(core.listings(Filter::default()).await.unwrap()[0].listing.title, "Bourbon AA");
}

#[tokio::test]
async fn a_restored_market_gets_again_what_it_had_acknowledged() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    let backup = market.back_up();
    core.add_stock(coffee, Quantity::Grams(5_000)).await.unwrap();
    let tea = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    assert_eq!(core.status().await.unwrap().waiting, 0);
    market.restore(backup);
    assert_eq!(market.listing(tea), None);
    core.sync_now().await.unwrap();
    assert_eq!(core.status().await.unwrap().waiting, 0);
    assert_eq!(market.listing(coffee).unwrap().stock.total(), Quantity::Grams(45_000));
    assert_eq!(core.listing(tea).await.unwrap().unwrap().listing, market.listing(tea).unwrap());
    assert!(market.effects().iter().all(|times| *times == 1));
}
