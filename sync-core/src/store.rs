//! The phone's SQLite store: one writer thread, two reader threads, and nothing else that touches the file.
//!
//! Every write is one transaction, and `Ok` means that it is on disk (`synchronous=FULL`, write-ahead log). Closures run on the
//! store's threads, so no transaction can ever be open while something waits for the network.

use crate::{
    changes::{Changes, Topic},
    error::{CoreError, Need},
};
use protocol::Realm;
use reserve::Reserve;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};
use tokio::sync::oneshot;

pub mod acknowledged;
pub mod answer;
pub mod captures;
pub mod contact;
pub mod drafts;
pub mod migrate;
pub mod mirror;
pub mod outbox;
pub mod people;
pub mod pictures;
mod reserve;
mod salvage;
pub mod shown;
pub mod traffic;

/// The store's file in its folder.
pub const FILE: &str = "isoko.sqlite3";

/// A day, in milliseconds.
pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

type Write = Box<dyn FnOnce(&mut Connection) + Send>;
type Read = Box<dyn FnOnce(&Connection) + Send>;

/// A handle to the store; clones share it.
#[derive(Clone)]
pub struct Store {
    write: mpsc::Sender<Write>,
    read: mpsc::Sender<Read>,
    changes: Changes,
    folder: Arc<PathBuf>,
    health: Arc<Health>,
}

/// How the disk and the file are.
#[derive(Debug)]
struct Health {
    reserve: Reserve,
    damaged: AtomicBool,
}

/// Says that a process has the store open, or had when it ended. Android ends processes as a matter of course.
const OPEN: &str = "open";

impl Store {
    /// Opens the store in `folder`, making both if they are not there, and brings an older one up to date.
    ///
    /// # Errors
    /// `NeedsUser(Folder)` if nothing can be written there, `NeedsUser(NewerApp)` if a newer app wrote it, `NeedsUser(OtherRealm)`
    /// if it is of the other realm, `Corrupt` if it is not a store. A damaged store is rebuilt, with what the seller did.
    pub fn open(folder: &Path, realm: Realm, changes: Changes) -> Result<Self, CoreError> {
        std::fs::create_dir_all(folder)?;
        // One opening at a time, of all threads and processes: switching a new file to its write-ahead log does not wait for others as
        // everything later does, it fails. Where a system has no file locks, it has no second process either.
        let opening = std::fs::File::create(folder.join("open.lock"))?;
        let _ = opening.lock();
        let path = folder.join(FILE);
        salvage::finish(folder)?;
        let mut writer = match open_writer(&path, realm) {
            Ok(writer) if !salvage::is_marked(folder) => writer,
            Ok(damaged) => {
                drop(damaged);
                salvage::rebuild(folder, realm)?;
                open_writer(&path, realm)?
            }
            Err(CoreError::Damaged) if salvage::is_a_database(folder) => {
                salvage::rebuild(folder, realm)?;
                open_writer(&path, realm)?
            }
            Err(error) => return Err(error),
        };
        let reserve = Reserve::of(folder);
        reserve.make();
        let health = Arc::new(Health { reserve, damaged: AtomicBool::new(false) });
        let mark = folder.join(OPEN);
        let unclean = mark.exists();
        let _ = std::fs::write(&mark, "");
        let (write, writes) = mpsc::channel::<Write>();
        spawn("isoko-writer", move || {
            while let Ok(job) = writes.recv() {
                job(&mut writer);
            }
            // Leaves one tidy file behind where nothing is in a hurry; if it fails, the log is replayed at the next opening.
            if writer.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").is_ok() {
                let _ = std::fs::remove_file(mark);
            }
        })?;
        let (read, reads) = mpsc::channel::<Read>();
        let reads = Arc::new(Mutex::new(reads));
        for _ in 0..2 {
            let reader = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
            reader.busy_timeout(Duration::from_secs(10))?;
            configure_reader(&reader)?;
            let reads = Arc::clone(&reads);
            spawn("isoko-reader", move || {
                loop {
                    let job = reads.lock().map(|queue| queue.recv());
                    let Ok(Ok(job)) = job else { break };
                    job(&reader);
                }
            })?;
        }
        let store = Self { write, read, changes, folder: Arc::new(folder.to_owned()), health };
        if unclean {
            store.look_over(path)?;
        }
        Ok(store)
    }

    /// Reads through the whole file, beside everything else: it takes a second on a slow phone with a large store, and nobody should
    /// wait for it. What it finds is mended at the next opening.
    fn look_over(&self, path: PathBuf) -> Result<(), CoreError> {
        let (folder, health, changes) = (Arc::clone(&self.folder), Arc::downgrade(&self.health), self.changes.clone());
        spawn("isoko-look-over", move || {
            let found = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
                .and_then(|connection| connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0)));
            let damaged = match found {
                Ok(words) => words != "ok",
                Err(error) => CoreError::from(error) == CoreError::Damaged,
            };
            if let Some(health) = health.upgrade()
                && damaged
            {
                health.found_damaged(&folder);
                changes.tell(&[Topic::Status]);
            }
        })
    }

    /// Whether the file was found damaged: the app is to be closed and opened again, which rebuilds it.
    pub fn is_damaged(&self) -> bool {
        self.health.damaged.load(Ordering::Relaxed)
    }

    /// Whether the space that was kept for emergencies is used up, or could not be had.
    pub fn is_space_low(&self) -> bool {
        !self.health.reserve.is_there()
    }

    /// The folder that the store lives in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Runs `work` in one transaction on the writer's thread. When the future is ready with `Ok`, the work is on disk and everybody
    /// was told of the topics. Dropping the future does not undo or stop the work. Where the disk is full, the reserve is let go and the
    /// work is done again: until there is an `Ok`, nothing of it was done.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl Fn(&Transaction) -> Result<(T, Vec<Topic>), CoreError> + Send + 'static,
    ) -> Result<T, CoreError> {
        let (answer, answered) = oneshot::channel();
        let changes = self.changes.clone();
        let (health, folder) = (Arc::clone(&self.health), Arc::clone(&self.folder));
        let job: Write = Box::new(move |connection| {
            let mut outcome = in_transaction(connection, &work);
            if matches!(outcome, Err(CoreError::NeedsUser(Need::Space))) && health.reserve.release() {
                tracing::warn!("the disk is full: the reserve was let go");
                outcome = in_transaction(connection, &work);
                changes.tell(&[Topic::Status]);
            }
            if matches!(outcome, Err(CoreError::Damaged)) {
                health.found_damaged(&folder);
            }
            let outcome = outcome.map(|(value, topics)| {
                changes.tell(&topics);
                value
            });
            let _ = answer.send(outcome);
        });
        self.write.send(job).map_err(|_| CoreError::Stopped)?;
        answered.await.map_err(|_| CoreError::Stopped)?
    }

    /// Runs a query on a reader's thread. It sees the last commit.
    pub async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Connection) -> Result<T, CoreError> + Send + 'static,
    ) -> Result<T, CoreError> {
        let (answer, answered) = oneshot::channel();
        let (health, folder) = (Arc::clone(&self.health), Arc::clone(&self.folder));
        let job: Read = Box::new(move |connection| {
            let outcome = query(connection);
            if matches!(outcome, Err(CoreError::Damaged)) {
                health.found_damaged(&folder);
            }
            let _ = answer.send(outcome);
        });
        self.read.send(job).map_err(|_| CoreError::Stopped)?;
        answered.await.map_err(|_| CoreError::Stopped)?
    }
}

impl Health {
    fn found_damaged(&self, folder: &Path) {
        if !self.damaged.swap(true, Ordering::Relaxed) {
            tracing::error!("the store is damaged; it will be rebuilt at the next opening");
            salvage::mark(folder);
        }
    }
}

fn open_writer(path: &Path, realm: Realm) -> Result<Connection, CoreError> {
    let mut writer = Connection::open(path)?;
    writer.busy_timeout(Duration::from_secs(10))?;
    migrate::bring_up_to_date(&mut writer, realm)?;
    configure(&writer)?;
    Ok(writer)
}

fn in_transaction<T>(
    connection: &mut Connection,
    work: &impl Fn(&Transaction) -> Result<(T, Vec<Topic>), CoreError>,
) -> Result<(T, Vec<Topic>), CoreError> {
    // Immediate: another process on the same folder waits here, and not half-way.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let outcome = work(&transaction)?;
    transaction.commit()?;
    Ok(outcome)
}

fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> Result<(), CoreError> {
    thread::Builder::new().name(name.into()).spawn(body).map(drop).map_err(CoreError::from)
}

fn configure(writer: &Connection) -> Result<(), CoreError> {
    // FULL: `Ok` survives a power cut. The log is capped, because phones have little space and a long reader can make it grow.
    // 2 MB of cache and temporary tables in memory suit a phone with 2 GB.
    writer.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 1048576; \
         PRAGMA wal_autocheckpoint = 250; PRAGMA cache_size = -2000; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;",
    )?;
    Ok(())
}

fn configure_reader(reader: &Connection) -> Result<(), CoreError> {
    reader.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -2000; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;")?;
    Ok(())
}

/// What is wrong with a store that cannot be read as this build's.
pub(crate) fn newer() -> CoreError {
    CoreError::NeedsUser(Need::NewerApp)
}
