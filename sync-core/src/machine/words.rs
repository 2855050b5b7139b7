//! What the machine is told, and what it says: events in, instructions out.

use protocol::{
    Operation, ProblemCode, SyncRequest,
    enrol::EnrolRequest,
    sync::{Cursor, EntityRef, Limits},
};

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Something wants a sync. `now`: the device's clock.
    Wake {
        /// What.
        cause: Cause,
        /// Device time.
        now: i64,
    },
    /// What [`Instruction::Load`] found.
    Loaded(Box<Loaded>),
    /// The request was answered, and the answer is on disk.
    Kept {
        /// Whether there is more to fetch or to send at once.
        more: bool,
        /// How long the exchange took, in milliseconds.
        took_ms: u64,
        /// How many bytes it moved, both ways.
        bytes: u64,
        /// Device time.
        now: i64,
    },
    /// A piece of a picture went out and was answered, or there was none to send.
    Pictured {
        /// Whether there is more to send now.
        left: bool,
        /// How long it took, in milliseconds.
        took_ms: u64,
        /// How many bytes it moved, both ways.
        bytes: u64,
        /// Device time.
        now: i64,
    },
    /// A code was asked for, a challenge was answered, a token was renewed: go on.
    Done {
        /// Device time.
        now: i64,
    },
    /// The market refused a whole request.
    Refused {
        /// Why.
        code: ProblemCode,
        /// How long it wants us to wait.
        after_s: Option<u32>,
        /// Device time.
        now: i64,
    },
    /// There was no answer.
    Failed {
        /// Whether nobody could be reached at all.
        offline: bool,
        /// Device time.
        now: i64,
        /// From 0 to 65 535: for the jitter.
        dice: u16,
    },
    /// The store could not be read or written.
    StoreFailed {
        /// Device time.
        now: i64,
    },
}

/// What wants a sync.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The time that the machine asked to be woken at has come.
    Timer,
    /// The seller did something.
    Work,
    /// The screen came to the front.
    Foreground,
    /// The market says that there is something.
    News,
    /// The system says that there is a network.
    Connectivity,
    /// The words are said: the next piece of a picture.
    Pictures,
    /// Somebody tapped "send now".
    Tap,
}

/// What the store knows that matters for the next step.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// How far enrolment is.
    pub enrolment: EnrolmentStep,
    /// Whether there is a token that still counts.
    pub has_token: bool,
    /// The cursor.
    pub cursor: Cursor,
    /// What waits, in the order in which it is to be sent, as much as the machine asked for.
    pub batch: Vec<Operation>,
    /// What did not match.
    pub refetch: Vec<EntityRef>,
    /// The market's limits.
    pub limits: Limits,
    /// Whether the phone has pictures that the market has not, which may go now or later.
    pub pictures: bool,
    /// What the day's data still allows.
    pub data: Data,
    /// When the market last answered, by the device's clock.
    pub contact_ms: Option<i64>,
    /// Tries since the last answer.
    pub tries: u32,
    /// Device wall time before which sync does not try by itself.
    pub not_before: i64,
    /// Device time.
    pub now: i64,
}

/// What the day's data still allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Data {
    /// Everything.
    Plenty,
    /// As little as possible: the seller wants it so.
    Saving,
    /// Order decisions, and a look now and then, until this device time, when the day is over.
    UsedUp(i64),
}

/// What enrolment needs.
#[derive(Clone, Debug, PartialEq)]
pub enum EnrolmentStep {
    /// There is nobody yet.
    Nobody,
    /// The market is to be told, so that it sends the code.
    Ask(Box<EnrolRequest>),
    /// The code was sent; the person must type it.
    TypeCode,
    /// Done.
    Done,
}

/// What to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Instruction {
    /// Look into the store: how much may be sent at most.
    Load {
        /// Operations.
        ops: usize,
        /// Bytes.
        bytes: usize,
        /// Somebody asked for it: the day's data does not count.
        asked: bool,
    },
    /// `POST /v1/enrol`, then keep what it says.
    Enrol(Box<EnrolRequest>),
    /// Fetch a challenge, sign it, fetch a token, keep it.
    RenewToken,
    /// `POST /v1/sync`, then keep the answer.
    Sync(Box<SyncRequest>),
    /// The next piece of a picture: a step of its upload, of at most so many bytes.
    Picture {
        /// Bytes.
        most: usize,
    },
    /// Come back with [`Cause::Pictures`] as soon as nothing else wants anything: between two pieces, everything else goes first.
    ThenPictures,
    /// The market will not take this one operation at all: mark it as refused, so that the rest can go.
    GiveUp(Box<Operation>),
    /// Remember the wait on disk.
    RememberWait {
        /// Tries so far.
        tries: u32,
        /// Device wall time.
        not_before: i64,
    },
    /// Wake the machine at this device wall time, or earlier for another cause.
    WakeAt(i64),
    /// Tell screens.
    Tell(Phase),
}

/// What is going on, as screens are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing yet.
    #[default]
    Starting,
    /// Everything is said; the next look is later.
    Idle,
    /// Everything that is words is said, and pictures are on their way.
    Pictures,
    /// An exchange is under way.
    Working,
    /// The market cannot be reached. Grey, and calm.
    Offline,
    /// The market said, or a broken connection advises: later, at this device wall time.
    Waiting(i64),
    /// The day's data is used up: what is no order decision waits until this device wall time, or for a tap.
    DataUsedUp(i64),
    /// The person must type the code, or enrol first.
    NeedsEnrolment,
    /// The person must do something that the code names: update the app, enrol again.
    NeedsUser(ProblemCode),
}

/// How eager to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How long to rest after everything is said.
    pub idle_ms: i64,
    /// How long to wait before looking again whether anybody can be reached.
    pub offline_ms: i64,
}

impl Pace {
    /// With a screen in front of somebody.
    pub const FOREGROUND: Self = Self { idle_ms: 15_000, offline_ms: 4_000 };
    /// With a screen in front of somebody, and an ear at the market: it says when there is something.
    pub const LISTENING: Self = Self { idle_ms: 5 * 60_000, offline_ms: 4_000 };
    /// Without.
    pub const BACKGROUND: Self = Self { idle_ms: 15 * 60_000, offline_ms: 5 * 60_000 };

    /// With somebody in front of a screen, or without.
    pub const fn of(foreground: bool) -> Self {
        if foreground { Self::FOREGROUND } else { Self::BACKGROUND }
    }
}
