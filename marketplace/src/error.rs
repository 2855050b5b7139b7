//! What can go wrong at the market, as kinds: what an operator must mend, and what a buyer can be told.

use crate::market::Races;
use protocol::{Problem, ProblemCode, Realm, Rejection};
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
    /// Nobody said where pictures are kept, and there is no folder of a database to keep them beside.
    #[error("say where pictures are kept: --pictures")]
    NoPlaceForPictures,
    /// The store of pictures does not answer.
    #[error("pictures: {0}")]
    Pictures(String),
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
    /// Somebody else did the same thing at the same moment. Trying again settles it.
    #[error("two did the same thing at once")]
    Raced,
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

/// The kinds of a database's error that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// Two did the same thing at once.
    Race,
    /// The database cannot do its work now.
    Passing,
    /// Anything else.
    Other,
}

/// What an error code says: SQLite's (numbers, whose lowest byte is the kind) and PostgreSQL's (SQLSTATE, always five characters).
fn fault(code: &str) -> Fault {
    if code.len() == 5 {
        return match code {
            // A serialization failure, a deadlock.
            "40001" | "40P01" => Fault::Race,
            // Its disk is full, it has no connection left, it is stopping or starting.
            "53100" | "53300" | "57P01" | "57P02" | "57P03" => Fault::Passing,
            _ => Fault::Other,
        };
    }
    match code.parse::<u32>().map(|code| code & 0xff) {
        // SQLITE_BUSY, SQLITE_LOCKED: somebody else holds the file.
        Ok(5 | 6) => Fault::Race,
        // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN: the disk does not write, or is full.
        Ok(8 | 10 | 13 | 14) => Fault::Passing,
        _ => Fault::Other,
    }
}

impl MarketError {
    /// Whether the same work, done again from its beginning, may well succeed.
    pub(crate) fn is_race(&self) -> bool {
        match self {
            Self::Raced => true,
            Self::Database(sqlx::Error::Database(error)) => {
                error.is_unique_violation() || error.code().is_some_and(|code| fault(&code) == Fault::Race)
            }
            _ => false,
        }
    }

    fn passes(&self) -> bool {
        match self {
            Self::Random(_) | Self::Sms(_) | Self::Raced | Self::Pictures(_) => true,
            Self::Database(sqlx::Error::Database(error)) => {
                self.is_race() || error.code().is_some_and(|code| fault(&code) == Fault::Passing)
            }
            Self::Database(error) => {
                matches!(error, sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Io(_))
            }
            _ => false,
        }
    }
}

/// How many seconds a phone is asked to wait when the market cannot answer.
const WAIT_S: u32 = 30;

impl From<MarketError> for Problem {
    /// What a phone is told: whether waiting helps, and nothing of the market's insides.
    fn from(error: MarketError) -> Self {
        tracing::error!(%error, "a request failed");
        if error.passes() { Self::new(ProblemCode::Unavailable).retry_after(WAIT_S) } else { Self::new(ProblemCode::Internal) }
    }
}

/// Why a request failed: its own fault, or the market's. The market's may be settled by trying again, so it is kept apart until
/// the end.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The problem to answer with.
    Problem(Problem),
    /// What went wrong here.
    Market(MarketError),
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        Self::Problem(Problem::new(code))
    }
}

impl From<MarketError> for Refusal {
    fn from(error: MarketError) -> Self {
        Self::Market(error)
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self::Market(error.into())
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Problem(problem) => problem,
            Refusal::Market(error) => error.into(),
        }
    }
}

impl Races for Refusal {
    fn is_race(&self) -> bool {
        matches!(self, Self::Market(error) if error.is_race())
    }
}

impl Races for PlaceError {
    fn is_race(&self) -> bool {
        matches!(self, Self::Market(error) if error.is_race())
    }
}

impl From<sqlx::Error> for PlaceError {
    fn from(error: sqlx::Error) -> Self {
        Self::Market(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, fault};

    #[test]
    fn what_the_codes_of_databases_say() {
        for (code, what) in [
            ("5", Fault::Race),
            ("517", Fault::Race),
            ("40001", Fault::Race),
            ("13", Fault::Passing),
            ("778", Fault::Passing),
            ("53100", Fault::Passing),
            ("1", Fault::Other),
            ("787", Fault::Other),
            ("22021", Fault::Other),
            ("", Fault::Other),
        ] {
            assert_eq!(fault(code), what, "{code}");
        }
    }
}
