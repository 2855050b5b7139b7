//! Errors as kinds that a screen can put into words and a person can act on. The words are in the message files.

use crate::photos::PhotoProblem;
use protocol::{AmountError, ProblemCode, Rejection, TextError, phone::PhoneError};

/// Why a command or query did not do what was asked.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CoreError {
    /// Nothing is wrong with what was asked; it will go later.
    #[error("try again later: {0:?}")]
    Retry(Trouble),
    /// A person must do something first.
    #[error("somebody must act: {0:?}")]
    NeedsUser(Need),
    /// A rule of the market says no.
    #[error("rejected: {0}")]
    Rejected(Rejection),
    /// The store holds what it should not. Nothing is wiped; the outbox can be exported.
    #[error("the store is damaged: {0}")]
    Corrupt(String),
    /// The store's file is damaged. It is rebuilt, with everything unsent, when the app is opened again.
    #[error("the store's file is damaged")]
    Damaged,
    /// The core was closed.
    #[error("the core is closed")]
    Stopped,
}

/// Why it will go later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The market cannot be reached.
    Offline,
    /// The market can be reached and says: later.
    Market {
        /// After so many seconds, if it said.
        after_s: Option<u32>,
    },
}

/// What a person must do.
#[derive(Debug, Clone, PartialEq)]
pub enum Need {
    /// Say who she is first.
    Profile,
    /// Type the code that was sent.
    Code,
    /// Type the code again: this was not it.
    WrongCode,
    /// Ask for another code: this one ran out.
    NewCode,
    /// Enrol again: the market does not know this device.
    EnrolAgain,
    /// Ask one of this seller's devices for an invitation.
    Invitation,
    /// Correct one value.
    Correct {
        /// Which field.
        field: &'static str,
        /// What is wrong with it.
        problem: InputProblem,
    },
    /// Let unsent work go out, or export it, before this.
    SendFirst {
        /// How many things wait.
        waiting: u32,
    },
    /// Meet the market first: this phone was away for so long that the market may have taken its share back.
    ShareLapsed,
    /// It was given to the network already: wait for the answer.
    TooLate,
    /// Choose a file that this app wrote.
    OtherFile,
    /// Choose a file of this seller: this one is somebody else's.
    OtherSeller,
    /// Free some space on the phone.
    Space,
    /// Give the app a folder it can write to.
    Folder,
    /// Install a newer app: the store was written by one.
    NewerApp,
    /// Install a newer app: the market no longer speaks this one's version. What waits is kept.
    Update,
    /// Use a market of the right kind: practice and the real one do not mix.
    OtherRealm,
}

/// What is wrong with a value as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputProblem {
    /// An amount.
    Amount(AmountError),
    /// Words.
    Text(TextError),
    /// A phone number.
    Phone(PhoneError),
    /// A photo.
    Photo(PhotoProblem),
    /// Nothing chosen.
    Missing,
}

impl CoreError {
    /// One value must be corrected.
    pub const fn correct(field: &'static str, problem: InputProblem) -> Self {
        Self::NeedsUser(Need::Correct { field, problem })
    }

    /// What a refused request means for the person.
    pub fn from_problem(code: ProblemCode, after_s: Option<u32>) -> Self {
        match code {
            ProblemCode::WrongCode => Self::NeedsUser(Need::WrongCode),
            ProblemCode::Expired => Self::NeedsUser(Need::NewCode),
            ProblemCode::SellerExists => Self::NeedsUser(Need::Invitation),
            ProblemCode::UnknownDevice | ProblemCode::BadSignature | ProblemCode::Unauthorized | ProblemCode::TokenExpired => {
                Self::NeedsUser(Need::EnrolAgain)
            }
            ProblemCode::UnsupportedVersion => Self::NeedsUser(Need::Update),
            ProblemCode::WrongRealm => Self::NeedsUser(Need::OtherRealm),
            _ => Self::Retry(Trouble::Market { after_s }),
        }
    }
}

impl From<Rejection> for CoreError {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}

impl From<rusqlite::Error> for CoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode, ffi};
        // The log's index could not be made: there is no room for it. SQLite has no plainer word for that.
        if error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_SHMSIZE) {
            return Self::NeedsUser(Need::Space);
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::NeedsUser(Need::Space),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::NeedsUser(Need::Folder),
            // Another process writes, or the disk hiccuped: the transaction was rolled back, nothing is half done.
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::SystemIoFailure) => {
                Self::Retry(Trouble::Market { after_s: None })
            }
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged,
            _ => Self::Corrupt(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for CoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Corrupt(error.to_string())
    }
}

impl From<std::io::Error> for CoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::NeedsUser(Need::Space),
            _ => Self::NeedsUser(Need::Folder),
        }
    }
}
