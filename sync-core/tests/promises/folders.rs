//! Folders that cannot be right, and disks that are full.

use crate::{
    market::Market,
    phone::{NOW, SetClock, amina, enrolled, list_coffee, open, try_open},
};
use protocol::{Quantity, Realm};
use rusqlite::Connection;
use std::{fs, process::Command};
use sync_core::{Core, CoreConfig, CoreError, Need, core::Filter, store};
use tempfile::tempdir;

#[tokio::test]
async fn a_newer_apps_store_is_left_alone() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    drop(enrolled(folder.path(), &market).await);
    let store = Connection::open(folder.path().join(store::FILE)).unwrap();
    store.execute_batch("PRAGMA user_version = 999").unwrap();
    let outcome = try_open(folder.path(), &market, &SetClock::at(NOW)).map(drop);
    assert_eq!(outcome, Err(CoreError::NeedsUser(Need::NewerApp)));
    assert_eq!(store.query_row("SELECT count(*) FROM profile", [], |row| row.get::<_, i64>(0)), Ok(1));
}

#[tokio::test]
async fn practice_and_the_real_market_do_not_mix() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    drop(enrolled(folder.path(), &market).await);
    let practice = CoreConfig { realm: Realm::Practice, automatic: false, ..CoreConfig::new(folder.path(), market.line()) };
    assert_eq!(Core::open(practice).map(drop), Err(CoreError::NeedsUser(Need::OtherRealm)));
}

#[test]
fn a_folder_that_cannot_be_one_says_so() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let file = folder.path().join("a file");
    fs::write(&file, "x").unwrap();
    for path in [file.clone(), file.join("below")] {
        let outcome = try_open(&path, &market, &SetClock::at(NOW)).map(drop);
        assert_eq!(outcome, Err(CoreError::NeedsUser(Need::Folder)), "{}", path.display());
    }
    // A folder stands where the store should be.
    let odd = folder.path().join("odd");
    fs::create_dir_all(odd.join(store::FILE)).unwrap();
    assert_eq!(try_open(&odd, &market, &SetClock::at(NOW)).map(drop), Err(CoreError::NeedsUser(Need::Folder)));
}

#[test]
fn what_is_no_store_is_not_touched() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let path = folder.path().join(store::FILE);
    let words = "This is a letter to my mother. ".repeat(100);
    fs::write(&path, &words).unwrap();
    assert!(matches!(try_open(folder.path(), &market, &SetClock::at(NOW)), Err(CoreError::Corrupt(_))));
    assert_eq!(fs::read_to_string(&path).unwrap(), words);
}

/// Two processes open a new folder at the same moment: both are let in.
#[test]
fn a_new_folder_can_be_opened_twice_at_once() {
    for _ in 0..10 {
        let (folder, market) = (tempdir().unwrap(), Market::new());
        std::thread::scope(|scope| {
            let opened: Vec<_> = (0..4).map(|_| scope.spawn(|| try_open(folder.path(), &market, &SetClock::at(NOW)).map(drop))).collect();
            for outcome in opened {
                assert_eq!(outcome.join().unwrap(), Ok(()));
            }
        });
    }
}

/// A small disk for one test; gone when it is dropped.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` where nothing may be mounted.
    fn new(size: &str) -> Option<Self> {
        let folder = tempdir().unwrap();
        let size = format!("size={size}");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(folder.path()).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

/// The disk fills up under her hands. She is told, nothing is lost or half done, and when there is space it works again.
#[tokio::test]
async fn a_full_disk_loses_nothing_and_space_heals_it() {
    let Some(disk) = SmallDisk::new("2m") else { return };
    let market = Market::new();
    let core = enrolled(disk.0.path(), &market).await;
    let coffee = list_coffee(&core).await;
    let ballast = disk.0.path().join("photos of the family");
    fs::write(&ballast, vec![0; 1 << 20]).unwrap();
    let mut done = 0;
    let outcome = loop {
        match core.add_stock(coffee, Quantity::Grams(1)).await {
            Ok(_) => done += 1,
            Err(error) => break error,
        }
        assert!(done < 100_000);
    };
    assert_eq!(outcome, CoreError::NeedsUser(Need::Space));
    assert!(matches!(core.add_stock(coffee, Quantity::Grams(1)).await, Err(CoreError::NeedsUser(Need::Space))));
    assert_eq!(core.listing(coffee).await.unwrap().unwrap().listing.stock.total(), Quantity::Grams(40_000 + done));
    // An answer that cannot be kept is not half kept.
    let _ = core.sync_now().await.unwrap();

    fs::remove_file(&ballast).unwrap();
    core.add_stock(coffee, Quantity::Grams(1)).await.unwrap();
    done += 1;
    drop(core);
    let core = open(disk.0.path(), &market, &SetClock::at(NOW));
    while core.status().await.unwrap().waiting > 0 {
        assert!(core.sync_now().await.unwrap().reached);
    }
    assert_eq!(market.listing(coffee).unwrap().stock.total(), Quantity::Grams(40_000 + done));
    assert_eq!(core.listings(Filter::default()).await.unwrap()[0].listing, market.listing(coffee).unwrap());
    assert!(market.effects().iter().all(|times| *times == 1));
}

/// Not even the store itself fits.
#[test]
fn a_disk_that_is_full_from_the_start_says_so() {
    let Some(disk) = SmallDisk::new("64k") else { return };
    let market = Market::new();
    fs::write(disk.0.path().join("ballast"), vec![0; 1 << 20]).unwrap_err();
    assert_eq!(try_open(disk.0.path(), &market, &SetClock::at(NOW)).map(drop), Err(CoreError::NeedsUser(Need::Space)));
}

/// A season of ten thousand listings: pages come from the index, whatever is filtered.
#[tokio::test]
async fn ten_thousand_listings_are_paged_from_the_index() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    core.create_seller(amina()).await.unwrap();
    list_coffee(&core).await;
    let store = Connection::open(folder.path().join(store::FILE)).unwrap();
    store
        .execute_batch(
            "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 10000) \
             INSERT INTO shown (kind, id, state, sort, search, body, waiting, refused) \
             SELECT kind, printf('%08d', n), state, sort - n, search, body, 0, 0 FROM shown, n;",
        )
        .unwrap();
    for clause in ["kind = 'listing' AND state != 'removed'", "kind = 'listing' AND state IN ('published')"] {
        let sql = format!("EXPLAIN QUERY PLAN SELECT body FROM shown WHERE {clause} ORDER BY sort DESC, id DESC LIMIT 20 OFFSET 0");
        let mut plan = store.prepare(&sql).unwrap();
        let plan: Vec<String> = plan.query_map([], |row| row.get(3)).unwrap().collect::<Result<_, _>>().unwrap();
        assert!(plan.iter().all(|step| !step.contains("TEMP B-TREE") && !step.starts_with("SCAN")), "{plan:?}");
    }
    let started = std::time::Instant::now();
    let page = core.listings(Filter { skip: 100, take: 20, ..Filter::default() }).await.unwrap();
    assert_eq!(page.len(), 20);
    assert!(started.elapsed().as_millis() < 300, "{:?}", started.elapsed());
    assert_eq!(core.count_listings(Filter { search: "WASHED bourbon".into(), ..Filter::default() }).await.unwrap(), 10_001);
}
