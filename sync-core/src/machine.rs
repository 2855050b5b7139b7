//! Sync as a machine without I/O: events in, instructions out.
//!
//! It decides *what* to do next and *how long* to wait; it never looks at a clock, a file or a socket. The [`runner`](crate::runner)
//! carries the instructions out and reports back. So its behaviour is a table of traces, and Android's worker, an iOS task, a desktop
//! window and the simulator all run the same one.

use protocol::{
    Operation, ProblemCode, SyncRequest,
    sync::{Limits, Sent},
};

mod backoff;
#[cfg(test)]
mod tests;
mod words;

pub use backoff::{MAX_WAIT_MS, wait_ms};
pub use words::{Cause, EnrolmentStep, Event, Instruction, Loaded, Pace, Phase};

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
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Resting,
    Loading(Why),
    Busy,
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
            Cause::Timer => Self::Due,
            Cause::Work => Self::Work,
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
        match (self.state, event) {
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
            (_, Event::Done { .. }) => {
                self.tries = 0;
                self.load(Why::Forced)
            }
            (_, Event::Refused { code, after_s, now }) => self.refused(code, after_s, now),
            (_, Event::Failed { offline, now, dice }) => self.failed(offline, now, dice),
            // A full disk costs bytes with every answer that cannot be kept, so this waits longer each time too.
            (_, Event::StoreFailed { now }) => self.back_off(now, wait_ms(self.tries, MIDDLE)),
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
        vec![Instruction::Load { ops, bytes: usize::try_from(unit.clamp(4096, most.max(4096))).unwrap_or(usize::MAX) }]
    }

    fn loaded(&mut self, loaded: Loaded, why: Why) -> Vec<Instruction> {
        self.limits = loaded.limits;
        // The store forgets where it could not be written; the machine does not.
        self.tries = self.tries.max(loaded.tries);
        if why != Why::Forced && loaded.not_before > loaded.now {
            // A wall clock that jumped back must not turn a minute into a year.
            let until = loaded.not_before.min(loaded.now.saturating_add(MAX_WAIT_MS));
            return self.rest_until(until, Phase::Waiting(until));
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
                let ms = if self.rested == Phase::Offline { self.pace.offline_ms } else { self.pace.idle_ms };
                self.rest(loaded.now, self.rested, ms)
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
        matches!(self.rested, Phase::Idle | Phase::Offline)
    }

    fn renew(&mut self) -> Vec<Instruction> {
        self.renewed = true;
        // What is refused from here on is not the operations.
        self.sending.clear();
        self.busy(Instruction::RenewToken)
    }

    /// How much to ask for, before compression: what the link carries in a unit's time.
    fn budget(&self) -> u32 {
        let unit = self.speed.saturating_mul(UNIT_S).saturating_mul(4);
        u32::try_from(unit.clamp(8 * 1024, u64::from(self.limits.budget.max(8 * 1024)))).unwrap_or(u32::MAX)
    }

    fn kept(&mut self, more: bool, took_ms: u64, bytes: u64, now: i64) -> Vec<Instruction> {
        self.tries = 0;
        self.renewed = false;
        self.most_ops = self.most_ops.saturating_mul(2);
        self.measure(took_ms, bytes);
        if more {
            // A wake from meanwhile stays remembered: what it is about may not be in what comes next.
            let again = self.again;
            let instructions = self.load(Why::Forced);
            self.again = again;
            return instructions;
        }
        self.rest(now, Phase::Idle, self.pace.idle_ms)
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
            return self.rest(now, Phase::Offline, self.pace.offline_ms);
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
        // A renewal that did not get through is tried again next time.
        self.renewed = false;
        let unreached = matches!(phase, Phase::Offline | Phase::Waiting(_));
        match std::mem::replace(&mut self.again, Again::No) {
            Again::Forced => return self.load(Why::Forced),
            Again::Due if !unreached => return self.load(Why::Due),
            Again::Work if !unreached => return self.load(Why::Work),
            _ => {}
        }
        vec![Instruction::Tell(phase), Instruction::WakeAt(until)]
    }
}
