//! What can go wrong at the market, as kinds: what an operator must mend, and what a buyer can be told.

use protocol::{Realm, Rejection};
use std::path::PathBuf;

/// The market cannot start, or cannot do its work now.
#[derive(Debug, thiserror::Error)]
pub enum MarketError {
    /// The data folder cannot be made or written.
    #[error("cannot write to the data folder {}: {why}", folder.display())]
    NotWritable {
        /// Which folder.
        folder: PathBuf,
        /// What the system says.
        why: String,
    },
    /// The database was written by a newer market.
    #[error("the database is of schema {found}, newer than this market's {known}: start a newer market, or restore a backup")]
    NewerDatabase {
        /// The schema that the database has.
        found: i64,
        /// The newest that this build knows.
        known: i64,
    },
    /// A migration that was applied is not the one that this build has.
    #[error("migration {version} of the database is not the one that this market knows")]
    OtherMigration {
        /// Which.
        version: i64,
    },
    /// The database belongs to the other realm.
    #[error("the database belongs to the realm {found:?}, not {wanted:?}")]
    OtherRealm {
        /// Of the database.
        found: Realm,
        /// Of this market.
        wanted: Realm,
    },
    /// The address to listen on cannot be had.
    #[error("cannot listen on {address}: {why}")]
    Listen {
        /// Which.
        address: String,
        /// What the system says.
        why: String,
    },
    /// The database does not answer.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// A stored row cannot be read back.
    #[error("stored data cannot be read: {0}")]
    Corrupt(String),
    /// The system gives no random numbers.
    #[error("no randomness: {0}")]
    Random(String),
    /// The message could not be sent.
    #[error("message not sent: {0}")]
    Sms(String),
    /// Work was stopped in the middle; nothing of it was kept.
    #[error("stopped in the middle: {0}")]
    Stopped(String),
}

/// Why a buyer's wish was not done.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// A rule of the market refuses it; the rejection says which.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// There is no such listing or order.
    #[error("not found")]
    NotFound,
    /// The market cannot answer now.
    #[error(transparent)]
    Market(#[from] MarketError),
}
