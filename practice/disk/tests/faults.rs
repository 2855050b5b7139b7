//! The disk does what it says, seen through SQLite.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use faulty_disk::{Disk, Survival, install};
use rusqlite::{Connection, ErrorCode};
use std::path::Path;
use tempfile::tempdir;

fn open(folder: &Path) -> Connection {
    let connection = Connection::open(folder.join("store")).unwrap();
    let _: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).unwrap();
    connection.execute_batch("PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS t (n INTEGER PRIMARY KEY, x TEXT)").unwrap();
    connection
}

fn count(connection: &Connection) -> i64 {
    connection.query_row("SELECT count(*) FROM t", [], |row| row.get(0)).unwrap()
}

/// Writes until the power goes, and says how many commits were acknowledged.
fn until_the_power_goes(connection: &Connection, most: i64) -> i64 {
    for done in 0..most {
        if connection.execute("INSERT INTO t (x) VALUES (hex(randomblob(300)))", []).is_err() {
            return done;
        }
    }
    most
}

#[test]
fn what_was_committed_survives_at_every_point() {
    assert!(install());
    for survival in [Survival::Nothing, Survival::Eighths(3), Survival::Eighths(7), Survival::Everything] {
        for fuse in 0..60 {
            let folder = tempdir().unwrap();
            let disk = Disk::under(folder.path()).unwrap();
            let connection = open(folder.path());
            let before = until_the_power_goes(&connection, 3);
            disk.lose_power_after(fuse);
            let done = before + until_the_power_goes(&connection, 200);
            assert!(disk.is_dead());
            drop(connection);
            assert!(disk.restart(survival).unwrap());
            let connection = open(folder.path());
            let found = count(&connection);
            assert!(found == done || found == done + 1, "{survival:?}, fuse {fuse}: {done} acknowledged, {found} found");
            assert_eq!(connection.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)).unwrap(), "ok");
            disk.forget();
        }
    }
}

#[test]
fn a_disk_that_lies_loses_what_was_acknowledged() {
    assert!(install());
    let folder = tempdir().unwrap();
    let disk = Disk::under(folder.path()).unwrap();
    let connection = open(folder.path());
    disk.set_lies(true);
    assert_eq!(until_the_power_goes(&connection, 5), 5);
    disk.lose_power();
    drop(connection);
    assert!(disk.restart(Survival::Nothing).unwrap());
    assert_eq!(count(&open(folder.path())), 0);
}

#[test]
fn a_full_disk_says_so_and_space_heals_it() {
    assert!(install());
    let folder = tempdir().unwrap();
    let disk = Disk::under(folder.path()).unwrap();
    let connection = open(folder.path());
    disk.set_quota(Some(disk.used() + 10_000));
    let done = until_the_power_goes(&connection, 1000);
    assert!((1..1000).contains(&done));
    let error = connection.execute("INSERT INTO t (x) VALUES (hex(randomblob(300)))", []).unwrap_err();
    assert_eq!(error.sqlite_error_code(), Some(ErrorCode::DiskFull));
    disk.set_quota(None);
    assert_eq!(until_the_power_goes(&connection, 5), 5);
    assert_eq!(count(&connection), done + 5);
}

#[test]
fn other_folders_are_left_alone() {
    assert!(install());
    let (ours, theirs) = (tempdir().unwrap(), tempdir().unwrap());
    let disk = Disk::under(ours.path()).unwrap();
    disk.lose_power();
    let connection = open(theirs.path());
    assert_eq!(until_the_power_goes(&connection, 3), 3);
    assert!(Connection::open(ours.path().join("store")).and_then(|c| c.execute_batch("CREATE TABLE t (n)")).is_err());
}
