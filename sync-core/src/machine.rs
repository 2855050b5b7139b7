//! Sync as a machine without I/O: events in, instructions out.
//!
//! Words first: operations up, news down. When they are said, pictures go piece by piece, and between two pieces everything else goes first.
//!
//! It decides *what* to do next and *how long* to wait; it never looks at a clock, a file or a socket. The [`runner`](crate::runner)
//! carries the instructions out and reports back. So its behaviour is a table of traces, and Android's worker, an iOS task, a desktop
//! window and the simulator all run the same one.

use protocol::{
    Operation, ProblemCode, SyncRequest,
    sync::{Limits, Sent},
};

mod backoff;
mod pieces;
#[cfg(test)]
mod tests;
mod words;

pub use backoff::{MAX_WAIT_MS, wait_ms};
use pieces::Pieces;
pub use words::{Cause, Data, EnrolmentStep, Event, Instruction, Loaded, Pace, Phase};

/// The machine.
#[derive(Clone, Debug)]
pub struct SyncMachine {
    pace: Pace,
    state: State,
    /// Woken while busy: look again afterwards.
    again: Again,
    tries: u32,
    limits: Limits,
    /// The most operations to send; halves when the market finds a request too large, and is 1 while it looks for a bad one.
    most_ops: usize,
    sending: Vec<Operation>,
    /// A renewal was asked for since the last rest or answer.
    renewed: bool,
    /// What was told at the last rest.
    rested: Phase,
    /// Bytes per second, as measured; slow until proven otherwise.
    speed: u64,
    /// Somebody tapped since the last rest: the day's data does not count.
    asked: bool,
    /// What the day's data allowed when the store was last looked into.
    data: Data,
    /// How pictures are on their way.
    pieces: Pieces,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Resting,
    Loading(Why),
    Busy,
    /// With a piece of a picture.
    Piece,
}

/// Why the store is looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    /// Time has come: the market is asked what is new, unless a wait is under way.
    Due,
    /// The seller did something: if it has been sent meanwhile, there is nothing to say.
    Work,
    /// Somebody or something with good reasons: waits do not count.
    Forced,
}

impl Why {
    const fn of(cause: Cause) -> Self {
        match cause {
            Cause::Timer | Cause::News => Self::Due,
            // A piece of a picture is one only while busy: it follows what is under way.
            Cause::Work | Cause::Pictures => Self::Work,
            Cause::Tap | Cause::Connectivity | Cause::Foreground => Self::Forced,
        }
    }
}

/// What came while busy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Again {
    No,
    Work,
    Due,
    Forced,
}

/// How often a phone that saves data looks whether there is something: ten minutes.
const SAVING_LOOK_MS: i64 = 10 * 60_000;
/// How often a phone looks for orders whose day's data is used up: every two hours, which is some kilobytes a day.
const LOOK_ALL_THE_SAME_MS: i64 = 2 * 60 * 60_000;
/// The least that is worth a round trip, before compression: a few new orders.
const LEAST_BUDGET: u32 = 8 * 1024;

/// When to look all the same although the day's data is used up, if that is not now.
fn next_look(loaded: &Loaded) -> Option<i64> {
    let last = loaded.contact_ms.filter(|last| *last <= loaded.now)?;
    Some(last.saturating_add(LOOK_ALL_THE_SAME_MS)).filter(|next| *next > loaded.now)
}

/// What is sent in one piece should take about this long.
const UNIT_S: u64 = 20;
/// The jitter that neither lengthens nor shortens a wait.
const MIDDLE: u16 = u16::MAX / 2;
/// The speed to assume before anything was measured: rural 2G, 18 kbit/s.
const FIRST_SPEED: u64 = 2_250;

impl SyncMachine {
    /// A machine at rest.
    pub fn new(pace: Pace) -> Self {
        Self {
            pace,
            state: State::Resting,
            again: Again::No,
            tries: 0,
            limits: Limits::default(),
            most_ops: usize::MAX,
            sending: Vec::new(),
            renewed: false,
            rested: Phase::Starting,
            speed: FIRST_SPEED,
            asked: false,
            data: Data::Plenty,
            pieces: Pieces::default(),
        }
    }

    /// Changes how eager to be from the next rest on.
    pub const fn set_pace(&mut self, pace: Pace) {
        self.pace = pace;
    }

    /// Whether an exchange is under way.
    pub fn is_busy(&self) -> bool {
        self.state != State::Resting
    }

    /// The one entry: what happened, and what to do now.
    pub fn step(&mut self, event: Event) -> Vec<Instruction> {
        if let Event::Wake { cause, .. } = event {
            self.asked |= cause == Cause::Tap;
            if Why::of(cause) == Why::Forced {
                self.pieces.from = 0;
            }
        }
        match (self.state, event) {
            (State::Resting, Event::Wake { cause: Cause::Pictures, .. }) => self.piece(),
            (State::Resting, Event::Wake { cause, .. }) => self.load(Why::of(cause)),
            (_, Event::Wake { cause, .. }) => {
                let again = match Why::of(cause) {
                    Why::Due => Again::Due,
                    Why::Work => Again::Work,
                    Why::Forced => Again::Forced,
                };
                self.again = self.again.max(again);
                Vec::new()
            }
            (State::Loading(why), Event::Loaded(loaded)) => self.loaded(*loaded, why),
            (_, Event::Kept { more, took_ms, bytes, now }) => self.kept(more, took_ms, bytes, now),
            (_, Event::Pictured { left, took_ms, bytes, now }) => self.pictured(left, took_ms, bytes, now),
            (_, Event::Done { .. }) => {
                self.tries = 0;
                self.load(Why::Forced)
            }
            (State::Piece, Event::Refused { code, after_s, now }) => self.piece_refused(code, after_s, now),
            (_, Event::Refused { code, after_s, now }) => self.refused(code, after_s, now),
            (state, Event::Failed { offline, now, dice }) => {
                if state == State::Piece && !offline {
                    self.piece_failed(now, dice);
                }
                self.failed(offline, now, dice)
            }
            // A full disk costs bytes with every answer that cannot be kept, so this waits longer each time too.
            (state, Event::StoreFailed { now }) => {
                if state == State::Piece {
                    self.piece_failed(now, MIDDLE);
                }
                self.back_off(now, wait_ms(self.tries, MIDDLE))
            }
            (_, Event::Loaded(_)) => Vec::new(),
        }
    }

    fn load(&mut self, why: Why) -> Vec<Instruction> {
        self.state = State::Loading(why);
        self.again = Again::No;
        let ops = self.most_ops.min(usize::try_from(self.limits.ops).unwrap_or(usize::MAX)).max(1);
        // Compression makes about a quarter of what is counted here, so a unit is sized four times what the link carries.
        let unit = self.speed.saturating_mul(UNIT_S).saturating_mul(4);
        let most = u64::from(self.limits.request_bytes).saturating_sub(1024);
        let bytes = usize::try_from(unit.clamp(4096, most.max(4096))).unwrap_or(usize::MAX);
        vec![Instruction::Load { ops, bytes, asked: self.asked }]
    }

    fn loaded(&mut self, loaded: Loaded, why: Why) -> Vec<Instruction> {
        self.limits = loaded.limits;
        // The store forgets where it could not be written; the machine does not.
        self.tries = self.tries.max(loaded.tries);
        // No wait is longer than half an hour. One that is left to be longer was kept before the wall clock was put back, and would
        // otherwise be taken up again at each look, until the clock has caught up: for a year.
        let left = loaded.not_before.saturating_sub(loaded.now);
        if why != Why::Forced && (1..=MAX_WAIT_MS).contains(&left) {
            return self.rest_until(loaded.not_before, Phase::Waiting(loaded.not_before));
        }
        self.data = loaded.data;
        self.pieces.any = loaded.pictures;
        if let (Data::UsedUp(until), EnrolmentStep::Done) = (loaded.data, &loaded.enrolment)
            && loaded.batch.is_empty()
            && let Some(next) = next_look(&loaded)
        {
            return self.rest_until(next.min(until), Phase::DataUsedUp(until));
        }
        match loaded.enrolment {
            EnrolmentStep::Nobody | EnrolmentStep::TypeCode => self.rest(loaded.now, Phase::NeedsEnrolment, MAX_WAIT_MS),
            EnrolmentStep::Ask(request) => {
                self.sending.clear();
                self.busy(Instruction::Enrol(request))
            }
            // Once: if the new one seems to have run out as well, the market is to say so itself.
            EnrolmentStep::Done if !loaded.has_token && !self.renewed => self.renew(),
            // What the seller did has been sent meanwhile, or is held: an empty exchange would only cost.
            EnrolmentStep::Done if why == Why::Work && loaded.batch.is_empty() && loaded.refetch.is_empty() && self.rested_well() => {
                if self.rested == Phase::Offline {
                    self.rest(loaded.now, Phase::Offline, self.offline_ms())
                } else {
                    self.rest_said(loaded.now)
                }
            }
            EnrolmentStep::Done => {
                self.sending.clone_from(&loaded.batch);
                let request = SyncRequest {
                    v: protocol::VERSION.into(),
                    cursor: loaded.cursor,
                    ops: loaded.batch.into_iter().map(|op| Sent::Known(Box::new(op))).collect(),
                    refetch: loaded.refetch,
                    budget: Some(self.budget()),
                    limits: loaded.limits.revision,
                };
                self.busy(Instruction::Sync(Box::new(request)))
            }
        }
    }

    const fn rested_well(&self) -> bool {
        matches!(self.rested, Phase::Idle | Phase::Pictures | Phase::Offline)
    }

    fn renew(&mut self) -> Vec<Instruction> {
        self.renewed = true;
        // What is refused from here on is not the operations.
        self.sending.clear();
        self.busy(Instruction::RenewToken)
    }

    /// How much to ask for, before compression: what the link carries in a unit's time, or as little as there is.
    fn budget(&self) -> u32 {
        if matches!(self.data, Data::UsedUp(_)) {
            return LEAST_BUDGET;
        }
        let unit = self.speed.saturating_mul(UNIT_S).saturating_mul(4);
        u32::try_from(unit.clamp(u64::from(LEAST_BUDGET), u64::from(self.limits.budget.max(LEAST_BUDGET)))).unwrap_or(u32::MAX)
    }

    fn kept(&mut self, more: bool, took_ms: u64, bytes: u64, now: i64) -> Vec<Instruction> {
        self.tries = 0;
        self.renewed = false;
        self.most_ops = self.most_ops.saturating_mul(2);
        self.measure(took_ms, bytes);
        if let (true, Data::UsedUp(until)) = (more, self.data) {
            // The decisions are out; the rest is for tomorrow, or for a tap.
            return self.rest_until(now.saturating_add(LOOK_ALL_THE_SAME_MS).min(until), Phase::DataUsedUp(until));
        }
        if more {
            // A wake from meanwhile stays remembered: what it is about may not be in what comes next.
            let again = self.again;
            let instructions = self.load(Why::Forced);
            self.again = again;
            return instructions;
        }
        self.rest_said(now)
    }

    const fn idle_ms(&self) -> i64 {
        match self.data {
            Data::Plenty => self.pace.idle_ms,
            Data::Saving if self.pace.idle_ms > SAVING_LOOK_MS => self.pace.idle_ms,
            Data::Saving => SAVING_LOOK_MS,
            Data::UsedUp(_) => LOOK_ALL_THE_SAME_MS,
        }
    }

    /// Finding nobody costs nothing that is paid for, so saving changes nothing here.
    const fn offline_ms(&self) -> i64 {
        self.pace.offline_ms
    }

    /// Only exchanges that moved something tell of the speed: a short one measures the delay.
    fn measure(&mut self, took_ms: u64, bytes: u64) {
        if bytes >= 2048 {
            let now = bytes.saturating_mul(1000) / took_ms.max(1);
            self.speed = self.speed.midpoint(now).clamp(500, 10_000_000);
        } else if took_ms < 300 {
            self.speed = self.speed.max(20_000);
        }
    }

    fn refused(&mut self, code: ProblemCode, after_s: Option<u32>, now: i64) -> Vec<Instruction> {
        match code {
            ProblemCode::TokenExpired | ProblemCode::Unauthorized if !self.renewed => self.renew(),
            // One of the operations spoils the request: find it by halving, and let the others go.
            ProblemCode::BadRequest | ProblemCode::TooLarge if self.sending.len() > 1 => {
                self.most_ops = self.sending.len() / 2;
                self.load(Why::Forced)
            }
            ProblemCode::BadRequest | ProblemCode::TooLarge if self.sending.len() == 1 => {
                let mut all = self.sending.pop().map(|op| Instruction::GiveUp(Box::new(op))).into_iter().collect::<Vec<_>>();
                self.most_ops = usize::MAX;
                all.extend(self.load(Why::Forced));
                all
            }
            ProblemCode::UnsupportedVersion
            | ProblemCode::UnknownDevice
            | ProblemCode::BadSignature
            | ProblemCode::WrongRealm
            | ProblemCode::TokenExpired
            | ProblemCode::Unauthorized
            | ProblemCode::SellerExists
            | ProblemCode::Invalid => self.rest(now, Phase::NeedsUser(code), MAX_WAIT_MS),
            _ => {
                let asked = after_s.map_or(0, |s| i64::from(s) * 1000);
                self.back_off(now, asked.max(wait_ms(self.tries, MIDDLE)))
            }
        }
    }

    fn failed(&mut self, offline: bool, now: i64, dice: u16) -> Vec<Instruction> {
        if offline {
            // Being offline costs no try: when the signal is back, the first attempt goes at once.
            return self.rest(now, Phase::Offline, self.offline_ms());
        }
        self.back_off(now, wait_ms(self.tries, dice))
    }

    fn back_off(&mut self, now: i64, wait: i64) -> Vec<Instruction> {
        self.tries = self.tries.saturating_add(1);
        let until = now.saturating_add(wait.min(MAX_WAIT_MS));
        let mut all = vec![Instruction::RememberWait { tries: self.tries, not_before: until }];
        all.extend(self.rest_until(until, Phase::Waiting(until)));
        all
    }

    fn busy(&mut self, instruction: Instruction) -> Vec<Instruction> {
        self.state = State::Busy;
        vec![Instruction::Tell(Phase::Working), instruction]
    }

    fn rest(&mut self, now: i64, phase: Phase, ms: i64) -> Vec<Instruction> {
        self.rest_until(now.saturating_add(ms), phase)
    }

    fn rest_until(&mut self, until: i64, phase: Phase) -> Vec<Instruction> {
        self.state = State::Resting;
        self.rested = phase;
        self.sending.clear();
        let asked = std::mem::replace(&mut self.asked, false);
        // A renewal that did not get through is tried again next time.
        self.renewed = false;
        let unreached = matches!(phase, Phase::Offline | Phase::Waiting(_));
        match std::mem::replace(&mut self.again, Again::No) {
            Again::Forced => {
                // The tap that came meanwhile may be what asked.
                self.asked = asked;
                return self.load(Why::Forced);
            }
            Again::Due if !unreached => return self.load(Why::Due),
            Again::Work if !unreached => return self.load(Why::Work),
            _ => {}
        }
        vec![Instruction::Tell(phase), Instruction::WakeAt(until)]
    }
}
