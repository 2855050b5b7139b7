//! A store whose file is damaged: what the seller did is taken out of it, a new store is made, and the old file is kept aside.
//!
//! Everything that the market has can be read again; the outbox, the drafts and the device's key cannot. They are copied row by row,
//! from both ends, so that a broken page costs what is on it and nothing else. The damaged file is never deleted: a technician may
//! find more in it.
//!
//! Cut short at any moment, it is done again from the start, or finished: a finished new store bears a name of its own until the old
//! one is out of the way.

use super::{FILE, migrate, mirror::Entity, people, shown};
use crate::{error::CoreError, replay::Guess};
use protocol::{EntityKind, Hlc, MarketTime, Operation, Realm};
use rusqlite::{Connection, OpenFlags, types::Value};
use std::{
    fs,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// A new store that is not whole yet.
const BUILDING: &str = "isoko.rebuilding.sqlite3";
/// A new store that is whole, and waits for its place.
const REBUILT: &str = "isoko.rebuilt.sqlite3";
/// Says that the store was found damaged while it was open: it is rebuilt at the next opening.
const MARK: &str = "damaged";

/// What cannot be read again from the market, in the order in which it is worth saving.
const TABLES: [&str; 10] =
    ["profile", "outbox", "acknowledged", "draft", "capture", "picture", "setting", "traffic", "unknown_change", "mirror"];

/// Notes that the store must be rebuilt before it is used again.
pub(super) fn mark(folder: &Path) {
    let _ = fs::write(folder.join(MARK), "");
}

/// Whether it must.
pub(super) fn is_marked(folder: &Path) -> bool {
    folder.join(MARK).exists()
}

/// Whether a file is a SQLite database at all. What is not is somebody else's, and left alone.
pub(super) fn is_a_database(folder: &Path) -> bool {
    use std::io::Read as _;
    let mut header = [0; 16];
    fs::File::open(folder.join(FILE)).and_then(|mut file| file.read_exact(&mut header)).is_ok() && &header == b"SQLite format 3\0"
}

/// Finishes a rebuilding that was cut short after the new store was whole.
pub(super) fn finish(folder: &Path) -> Result<(), CoreError> {
    if folder.join(REBUILT).exists() {
        put_in_place(folder)?;
    }
    Ok(())
}

/// Makes a new store out of what can be read of the old one.
pub(super) fn rebuild(folder: &Path, realm: Realm) -> Result<(), CoreError> {
    let building = folder.join(BUILDING);
    for leftover in with_companions(&building) {
        remove(&leftover)?;
    }
    let mut new = Connection::open(&building)?;
    migrate::bring_up_to_date(&mut new, realm)?;
    match Connection::open_with_flags(folder.join(FILE), OpenFlags::SQLITE_OPEN_READ_WRITE) {
        Ok(old) => copy(&old, &new)?,
        Err(error) => tracing::error!(%error, "nothing can be read of the damaged store"),
    }
    // One tidy file, on disk, before it gets the name that says so.
    let _: String = new.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    drop(new);
    fs::File::open(&building)?.sync_all()?;
    fs::rename(&building, folder.join(REBUILT))?;
    put_in_place(folder)
}

fn copy(old: &Connection, new: &Connection) -> Result<(), CoreError> {
    for table in TABLES {
        match copy_table(old, new, table) {
            Ok(rows) => tracing::warn!(table, rows, "saved from a damaged store"),
            Err(error) => tracing::error!(table, %error, "cannot be read of a damaged store"),
        }
    }
    // Numbers and stamps are never used twice, whatever is left of the row that counts them.
    let known: (i64, i64, i64, i64) = old
        .query_row("SELECT last_seq, clock_wall, clock_count, offset_ms FROM contact", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .unwrap_or_default();
    let seen = "SELECT max((SELECT coalesce(max(seq), 0) FROM outbox), (SELECT coalesce(max(seq), 0) FROM acknowledged))";
    let seq: i64 = new.query_row(seen, [], |row| row.get(0))?;
    let bodies = "SELECT body FROM outbox UNION ALL SELECT body FROM acknowledged";
    let mut statement = new.prepare(bodies)?;
    let stamps = statement.query_map([], |row| row.get::<_, String>(0))?;
    let latest = stamps.filter_map(|body| serde_json::from_str::<Operation>(&body.ok()?).ok()).map(|op| op.at).max().unwrap_or_default();
    new.execute(
        "UPDATE contact SET last_seq = ?1, clock_wall = ?2, clock_count = ?3, offset_ms = ?4",
        (known.0.max(seq), known.1.max(latest.0), if known.1 > latest.0 { known.2 } else { known.2.max(latest.1.into()) }, known.3),
    )?;
    show(new, latest)
}

/// What screens show, made anew. Rows of the market are shown as they were found until they have been read again.
fn show(new: &Connection, latest: Hlc) -> Result<(), CoreError> {
    new.execute("UPDATE contact SET generation = (SELECT coalesce(max(generation), 0) + 1 FROM mirror)", [])?;
    let mut entities = new.prepare("SELECT kind, entity, '' FROM outbox UNION SELECT kind, id, body FROM mirror WHERE version > 0")?;
    let found = entities.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?)))?;
    let profile = people::profile(new).ok().flatten();
    for row in found {
        let (name, id, body) = row?;
        let (Some(kind), Ok(uuid)) = (EntityKind::named(&name), Uuid::parse_str(&id)) else { continue };
        if !body.is_empty() && Entity::parse(kind, &body).is_err() {
            new.execute("DELETE FROM mirror WHERE kind = ?1 AND id = ?2", (&name, &id))?;
            continue;
        }
        if let Some(profile) = &profile {
            let guess = Guess { now: MarketTime(latest.0), seller: profile.seller, device: profile.device };
            shown::refresh(new, kind, uuid, &guess)?;
        }
    }
    Ok(())
}

/// Copies a table row by row: forwards until a row cannot be read, then backwards until one cannot be.
fn copy_table(old: &Connection, new: &Connection, table: &str) -> Result<usize, CoreError> {
    let columns = |connection: &Connection| -> rusqlite::Result<Vec<String>> {
        connection.prepare(&format!("SELECT name FROM pragma_table_info('{table}')"))?.query_map([], |row| row.get(0))?.collect()
    };
    let theirs = columns(old)?;
    // A store of an earlier version lacks some: they get what a new row gets.
    let names: Vec<_> = columns(new)?.into_iter().filter(|name| theirs.contains(name)).collect();
    let list = names.join(", ");
    let marks = vec!["?"; names.len()].join(", ");
    let mut insert = new.prepare(&format!("INSERT OR IGNORE INTO {table} ({list}) VALUES ({marks})"))?;
    let mut copied = 0;
    for order in ["ASC", "DESC"] {
        let mut select = old.prepare(&format!("SELECT {list} FROM {table} NOT INDEXED ORDER BY rowid {order}"))?;
        let mut rows = select.query([])?;
        let whole = loop {
            match rows.next() {
                Ok(Some(row)) => {
                    let values = (0..names.len()).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>()?;
                    // A row that the new store's rules refuse was damaged.
                    copied += insert.execute(rusqlite::params_from_iter(values)).unwrap_or(0);
                }
                Ok(None) => break true,
                Err(_) => break false,
            }
        };
        if whole {
            break;
        }
    }
    Ok(copied)
}

/// The old file and its log out of the way, the new one to its place.
fn put_in_place(folder: &Path) -> Result<(), CoreError> {
    let old = folder.join(FILE);
    let aside = aside(folder);
    for (from, to) in with_companions(&old).into_iter().zip(with_companions(&aside)) {
        if from.exists() {
            fs::rename(from, to)?;
        }
    }
    fs::rename(folder.join(REBUILT), old)?;
    remove(&folder.join(MARK))?;
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// A name that no damaged store has yet.
fn aside(folder: &Path) -> PathBuf {
    let name = |n: u16| folder.join(format!("damaged-{n}.sqlite3"));
    (1..u16::MAX).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(u16::MAX))
}

/// A database, its log and the log's index; the log first, because the others mean nothing without it.
fn with_companions(path: &Path) -> [PathBuf; 3] {
    let with = |end: &str| PathBuf::from(format!("{}{end}", path.display()));
    [with("-wal"), with("-shm"), path.to_owned()]
}

fn remove(path: &Path) -> Result<(), CoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
