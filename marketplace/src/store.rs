//! Where the market keeps everything: SQLite on one machine, PostgreSQL when it outgrows it, by one SQL text.
//!
//! A transaction that writes is begun with [`Store::write`]; SQLite has one writer, so there is one such connection and the
//! others only read. [`Store::read`] gives a snapshot: what it reads belongs together.

use crate::{Database, MarketError, news::News};
use sqlx::{
    Any, AnyPool, Executor as _,
    any::{AnyConnectOptions, AnyPoolOptions},
};
use std::{fs, io, path::Path, str::FromStr as _, time::Duration};

pub(crate) mod enrolments;
mod migrate;
pub(crate) mod pictures;
pub(crate) mod rows;
pub(crate) mod sellers;
pub(crate) mod shares;
pub(crate) mod uploads;
pub(crate) mod work;

pub(crate) use migrate::{Meta, draw_epoch};

/// A transaction. Dropped without a commit, nothing of it happened.
pub(crate) type Tx = sqlx::Transaction<'static, Any>;

/// How long SQLite waits for another process (a backup, an operator's shell) that holds the file.
const BUSY_MS: u32 = 10_000;

/// How many connections read. SQLite on one machine gains nothing from more.
const READERS: u32 = 4;

/// How many connections PostgreSQL gives one market process.
const POSTGRES_CONNECTIONS: u32 = 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Backend {
    Sqlite,
    Postgres,
}

/// The market's database.
#[derive(Debug)]
pub(crate) struct Store {
    backend: Backend,
    writer: AnyPool,
    readers: AnyPool,
    news: News,
}

impl Store {
    /// Connects, and brings the schema up to date.
    pub(crate) async fn open(database: &Database, wanted: protocol::Realm) -> Result<(Self, Meta), MarketError> {
        sqlx::any::install_default_drivers();
        let store = match database {
            Database::File(path) => {
                let url = file_url(path)
                    .map_err(|why| MarketError::NotWritable { folder: path.parent().unwrap_or(path).to_owned(), why: why.to_string() })?;
                Self::sqlite(&url).await?
            }
            // One connection for all: every connection to memory would be a database of its own.
            Database::Memory => {
                let pool = pool(1, AnyConnectOptions::from_str("sqlite::memory:")?, Backend::Sqlite).await?;
                Self { backend: Backend::Sqlite, writer: pool.clone(), readers: pool, news: News::default() }
            }
            Database::Url(url) if url.starts_with("sqlite:") => Self::sqlite(url).await?,
            Database::Url(url) => {
                let options = AnyConnectOptions::from_str(url)?;
                let pool = pool(POSTGRES_CONNECTIONS, options, Backend::Postgres).await?;
                Self { backend: Backend::Postgres, writer: pool.clone(), readers: pool, news: News::default() }
            }
        };
        let meta = migrate::run(&store, wanted).await?;
        Ok((store, meta))
    }

    async fn sqlite(url: &str) -> Result<Self, MarketError> {
        let writer = pool(1, AnyConnectOptions::from_str(url)?, Backend::Sqlite).await?;
        let readers = pool(READERS, AnyConnectOptions::from_str(url)?, Backend::Sqlite).await?;
        Ok(Self { backend: Backend::Sqlite, writer, readers, news: News::default() })
    }

    /// Begins a transaction that writes.
    pub(crate) async fn write(&self) -> Result<Tx, MarketError> {
        let begin = match self.backend {
            // Takes the write lock at once. A transaction that read first and then wants to write could be refused.
            Backend::Sqlite => "BEGIN IMMEDIATE",
            Backend::Postgres => "BEGIN",
        };
        Ok(self.writer.begin_with(begin).await?)
    }

    /// Begins a transaction that only reads, all of it as of one moment.
    pub(crate) async fn read(&self) -> Result<Tx, MarketError> {
        let begin = match self.backend {
            Backend::Sqlite => "BEGIN",
            Backend::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        Ok(self.readers.begin_with(begin).await?)
    }

    /// Who waits for news.
    pub(crate) const fn news(&self) -> &News {
        &self.news
    }

    /// Waits for what is under way and closes.
    pub(crate) async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

async fn pool(connections: u32, options: AnyConnectOptions, backend: Backend) -> Result<AnyPool, MarketError> {
    let pool = AnyPoolOptions::new()
        .max_connections(connections)
        .min_connections(u32::from(backend == Backend::Sqlite))
        // A connection to memory that is closed is a database that is lost; one to a file costs nothing to keep.
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(Duration::from_secs(30))
        .after_connect(move |connection, _| {
            Box::pin(async move {
                if backend == Backend::Sqlite {
                    connection.execute(sqlx::AssertSqlSafe(format!("PRAGMA busy_timeout = {BUSY_MS}"))).await?;
                    // Readers go on while the writer writes.
                    connection.execute("PRAGMA journal_mode = WAL").await?;
                    // What was answered survives a power cut.
                    connection.execute("PRAGMA synchronous = FULL").await?;
                    connection.execute("PRAGMA foreign_keys = ON").await?;
                }
                Ok(())
            })
        })
        .connect_with(options)
        .await?;
    Ok(pool)
}

/// The address of a database file, in a folder that is made if it is not there and was found writable.
fn file_url(path: &Path) -> io::Result<String> {
    let path = std::path::absolute(path)?;
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return Err(io::ErrorKind::InvalidInput.into()) };
    make_writable(folder)?;
    fs::OpenOptions::new().append(true).create(true).open(&path)?;
    let path = folder.canonicalize()?.join(name);
    let path = path.to_str().ok_or(io::ErrorKind::InvalidFilename)?;
    Ok(format!("sqlite://{}?mode=rwc", percent_encoded(path)))
}

/// Makes a folder if it is not there, and finds out whether it can be written.
pub(crate) fn make_writable(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    // Tried rather than asked: permissions, a full disk and a read-only mount all show in the same way.
    let trial = folder.join(format!(".writable-{}", std::process::id()));
    fs::write(&trial, b"isoko")?;
    fs::remove_file(&trial)
}

fn percent_encoded(path: &str) -> String {
    let encoded = path.bytes().map(|byte| match byte {
        b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    encoded.collect()
}
