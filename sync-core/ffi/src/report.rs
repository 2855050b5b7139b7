//! What is told to the other language: plain values.

use sync_core::{CoreError, Need, core::errand, runner};

/// What one background sync did, and how things stand.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SyncReport {
    /// Whether the market answered last.
    pub reached: bool,
    /// How it ended.
    pub ended: Ended,
    /// Operations that the market answered.
    pub answered: u32,
    /// Those of them that it refused.
    pub refused: u32,
    /// Rows that changed on this phone.
    pub changed: u32,
    /// Bytes sent.
    pub bytes_up: u64,
    /// Bytes received.
    pub bytes_down: u64,
    /// Operations and pictures that still wait.
    pub waiting: u32,
    /// What a person must mend.
    pub needs_help: u32,
    /// Why something waits, if something does.
    pub why: Option<Wait>,
    /// How long trying again is of no use, in milliseconds, if that is known.
    pub try_again_ms: Option<u64>,
}

impl SyncReport {
    pub(crate) fn new(errand: errand::Errand, now_ms: i64) -> Self {
        let errand::Errand { report: runner::Report { answered, refused, changed, up, down, reached, .. }, ended, standing } = errand;
        Self {
            reached,
            ended: ended.into(),
            answered,
            refused,
            changed,
            bytes_up: up,
            bytes_down: down,
            waiting: standing.waiting,
            needs_help: standing.needs_help,
            why: standing.why.map(Wait::from),
            try_again_ms: standing.not_before.and_then(|at| u64::try_from(at.saturating_sub(now_ms)).ok()).filter(|ms| *ms > 0),
        }
    }
}

/// How a background sync ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Ended {
    /// Everything was done that can be done now.
    Finished,
    /// The deadline came.
    Deadline,
    /// It was cancelled, or the phone was closed.
    Cancelled,
}

impl From<errand::Ended> for Ended {
    fn from(ended: errand::Ended) -> Self {
        match ended {
            errand::Ended::Finished => Self::Finished,
            errand::Ended::TimeIsOver => Self::Deadline,
            errand::Ended::CalledOff => Self::Cancelled,
        }
    }
}

/// What waiting things wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Wait {
    /// A network.
    NoNetwork,
    /// The market, which said "later", or was not understood.
    Market,
    /// The code that was sent to the seller.
    Code,
    /// The day's data is used up.
    DataUsedUp,
    /// Wi-Fi: only pictures wait, and the seller wants it so.
    Wifi,
    /// A person who mends what was refused.
    Help,
    /// Somebody to enrol, or a newer app.
    Nobody,
    /// More time: the deadline was too short.
    Time,
}

impl From<errand::WaitsFor> for Wait {
    fn from(waits: errand::WaitsFor) -> Self {
        use errand::WaitsFor;
        match waits {
            WaitsFor::Signal => Self::NoNetwork,
            WaitsFor::Market => Self::Market,
            WaitsFor::Day => Self::DataUsedUp,
            WaitsFor::Wifi => Self::Wifi,
            WaitsFor::Code => Self::Code,
            WaitsFor::Person => Self::Nobody,
            WaitsFor::Mending => Self::Help,
            WaitsFor::Time => Self::Time,
        }
    }
}

/// What a badge may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Badge {
    /// Orders that wait for the seller's answer.
    pub orders_to_answer: u32,
    /// Operations and pictures that wait.
    pub waiting: u32,
    /// What a person must mend.
    pub needs_help: u32,
}

/// What the system says of the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Network {
    /// There is none.
    None,
    /// Paid for by the byte, or nobody knows.
    Metered,
    /// Not paid for by the byte.
    Unmetered,
}

/// Why it was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum PhoneError {
    /// There is no such folder, or nothing can be written to it, or it is of another kind (practice).
    #[error("the folder cannot be used")]
    Folder,
    /// The store was written by a newer app.
    #[error("the store was written by a newer app")]
    Newer,
    /// The phone has no space left.
    #[error("no space is left")]
    Full,
    /// The store is damaged; the app rebuilds it when it is opened.
    #[error("the store is damaged")]
    Damaged,
    /// The market's address is none.
    #[error("the market's address cannot be used")]
    Market,
    /// It was closed.
    #[error("the phone is closed")]
    Closed,
    /// Something else; for the log.
    #[error("{reason}")]
    Other {
        /// What.
        reason: String,
    },
}

impl From<CoreError> for PhoneError {
    fn from(error: CoreError) -> Self {
        match error {
            CoreError::NeedsUser(Need::Folder | Need::OtherRealm) => Self::Folder,
            CoreError::NeedsUser(Need::NewerApp) => Self::Newer,
            CoreError::NeedsUser(Need::Space) => Self::Full,
            CoreError::NeedsUser(Need::Correct { field: "market", .. }) => Self::Market,
            CoreError::Damaged => Self::Damaged,
            CoreError::Stopped => Self::Closed,
            other => Self::Other { reason: other.to_string() },
        }
    }
}
