//! Carries the sync machine's instructions out: the only place where sync touches the store, the transport and the clock.
//!
//! It runs on the core's own runtime, so a closed screen cancels nothing. At most one exchange is under way for a folder, also
//! when two processes have it open (a background worker beside the screen).

use crate::{
    changes::{Changes, Topic},
    clock::Clock,
    machine::{Cause, EnrolmentStep, Event, Instruction, Loaded, Pace, SyncMachine},
    profile::Enrolment,
    store::{Store, answer::Kept, contact, mirror, outbox, people, shown, traffic},
    transport::Transport,
};
use protocol::{OpId, Rejection, SyncRequest, SyncResponse, sync::Sent};
use serde::Serialize;
use std::{
    collections::{BTreeSet, VecDeque},
    fs::File,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::sync::{mpsc, oneshot};

pub(crate) mod exchange;

pub use crate::machine::Phase;
use exchange::Unanswered;

/// What the sync centre shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SyncStatus {
    /// What is going on.
    pub phase: Phase,
    /// How many things wait.
    pub waiting: u32,
    /// How many were refused and need a person.
    pub refused: u32,
    /// When the market last answered, by the device's clock.
    pub contact_ms: Option<i64>,
    /// Market time minus device time, as last learned.
    pub offset_ms: i64,
    /// Whether the first reading is whole; before, lists are incomplete and say so.
    pub complete: bool,
    /// What today cost.
    pub today: traffic::Bytes,
}

/// What one run of sync did, from a wake to the next rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Exchanges with the market.
    pub exchanges: u32,
    /// Operations that were answered.
    pub answered: u32,
    /// Those of them that were refused.
    pub refused: u32,
    /// Rows that changed.
    pub changed: u32,
    /// Bytes, both ways.
    pub up: u64,
    /// Received.
    pub down: u64,
    /// Whether the last exchange was answered.
    pub reached: bool,
}

/// What screens and queries share with the runner.
#[derive(Clone, Default)]
pub(crate) struct Shared {
    pub(crate) phase: Arc<Mutex<Phase>>,
    pub(crate) in_flight: Arc<Mutex<BTreeSet<OpId>>>,
}

/// A wake, and whom to tell when the machine rests again.
pub(crate) struct Wake {
    pub(crate) cause: Cause,
    pub(crate) done: Option<oneshot::Sender<Report>>,
}

pub(crate) struct Runner {
    pub(crate) store: Store,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) changes: Changes,
    pub(crate) shared: Shared,
    pub(crate) pace: Arc<Mutex<Pace>>,
}

/// Wall time is looked at again at least this often, so that a phone that slept wakes to the right time.
const LOOK_EVERY: Duration = Duration::from_secs(20);

impl Runner {
    /// Runs until the core is closed.
    pub(crate) async fn run(self, mut wakes: mpsc::UnboundedReceiver<Wake>, automatic: bool) {
        let mut machine = SyncMachine::new(self.pace());
        let mut wake_at = automatic.then(|| self.clock.now_ms());
        loop {
            let wake = tokio::select! {
                wake = wakes.recv() => match wake { Some(wake) => wake, None => return },
                () = self.sleep_until(wake_at) => Wake { cause: Cause::Timer, done: None },
            };
            let mut listeners = Vec::from_iter(wake.done);
            let mut report = Report::default();
            let mut events = VecDeque::from([Event::Wake { cause: wake.cause, now: self.clock.now_ms() }]);
            while let Some(event) = events.pop_front() {
                machine.set_pace(self.pace());
                for instruction in machine.step(event) {
                    // Whoever comes while an exchange is under way is served by the look that follows it.
                    while let Ok(wake) = wakes.try_recv() {
                        listeners.extend(wake.done);
                        events.push_back(Event::Wake { cause: wake.cause, now: self.clock.now_ms() });
                    }
                    if let Instruction::WakeAt(at) = instruction {
                        wake_at = automatic.then_some(at);
                    } else if let Some(event) = self.carry_out(instruction, &mut report).await {
                        events.push_front(event);
                    }
                }
            }
            for listener in listeners {
                let _ = listener.send(report);
            }
        }
    }

    fn pace(&self) -> Pace {
        self.pace.lock().map_or(Pace::BACKGROUND, |pace| *pace)
    }

    async fn sleep_until(&self, at: Option<i64>) {
        loop {
            let left = at.map_or(i64::MAX, |at| at.saturating_sub(self.clock.now_ms()));
            let Ok(left) = u64::try_from(left) else { return };
            if left == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(left).min(LOOK_EVERY)).await;
        }
    }

    async fn carry_out(&self, instruction: Instruction, report: &mut Report) -> Option<Event> {
        match instruction {
            Instruction::Load { ops, bytes } => Some(self.load(ops, bytes).await),
            Instruction::Enrol(request) => {
                let outcome = exchange::enrol(self, &request).await;
                Some(self.after(outcome, report))
            }
            Instruction::RenewToken => {
                let outcome = exchange::renew_token(self).await;
                Some(self.after(outcome, report))
            }
            Instruction::Sync(request) => Some(self.sync(*request, report).await),
            Instruction::GiveUp(op) => {
                let id = op.id;
                let kind = op.action.kind();
                let now = self.clock.now_ms();
                let kept = self.store.write(move |tx| {
                    outbox::refuse(tx, id, &Rejection::Malformed)?;
                    crate::core::refresh(tx, kind, op.entity, now)?;
                    Ok(((), shown::topics(kind).to_vec()))
                });
                kept.await.err().map(|_| Event::StoreFailed { now })
            }
            Instruction::RememberWait { tries, not_before } => {
                // If even this cannot be kept, the machine still waits in memory.
                let _ = self.store.write(move |tx| Ok((contact::backed_off(tx, tries, not_before)?, vec![]))).await;
                None
            }
            Instruction::Tell(phase) => {
                self.tell(phase);
                None
            }
            Instruction::WakeAt(_) => None,
        }
    }

    fn tell(&self, phase: Phase) {
        let changed = self.shared.phase.lock().is_ok_and(|mut now| std::mem::replace(&mut *now, phase) != phase);
        if changed {
            self.changes.tell(&[Topic::Status]);
        }
    }

    async fn load(&self, ops: usize, bytes: usize) -> Event {
        let now = self.clock.now_ms();
        let loaded = self.store.read(move |connection| {
            let contact = contact::get(connection)?;
            let profile = people::profile(connection)?;
            let key = people::key(connection)?;
            let token = people::token(connection)?;
            let enrolment = match (&profile, key) {
                (Some(profile), Some(key)) => match profile.enrolment {
                    Enrolment::Unsent => EnrolmentStep::Ask(Box::new(exchange::enrol_request(profile, &key))),
                    Enrolment::CodeSent { .. } => EnrolmentStep::TypeCode,
                    Enrolment::Done => EnrolmentStep::Done,
                },
                _ => EnrolmentStep::Nobody,
            };
            Ok(Loaded {
                enrolment,
                // By the market's time as far as we know it. If we are wrong, the market says so.
                has_token: token.is_some_and(|token| token.expires_at > contact.market_now(now)),
                cursor: contact.cursor.clone(),
                batch: outbox::next_batch(connection, ops, bytes)?,
                refetch: mirror::to_refetch(connection, 50)?,
                limits: contact.limits,
                tries: contact.tries,
                not_before: contact.not_before,
                now,
            })
        });
        match loaded.await {
            Ok(loaded) => Event::Loaded(Box::new(loaded)),
            Err(error) => {
                tracing::warn!(%error, "the store could not be read");
                Event::StoreFailed { now }
            }
        }
    }

    /// One exchange: the request, and its answer on disk.
    async fn sync(&self, request: SyncRequest, report: &mut Report) -> Event {
        let Some(_alone) = self.alone() else { return Event::StoreFailed { now: self.clock.now_ms() } };
        let sent: Vec<_> = request.ops.iter().filter_map(|op| if let Sent::Known(op) = op { Some((**op).clone()) } else { None }).collect();
        self.set_in_flight(sent.iter().map(|op| op.id).collect());
        let started = tokio::time::Instant::now();
        let outcome = exchange::sync(self, &request).await;
        let took_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
        let event = match outcome {
            Ok((response, bytes)) => {
                report.exchanges += 1;
                report.up += bytes.up;
                report.down += bytes.down;
                match self.keep(sent, response, bytes).await {
                    Ok(kept) => {
                        report.answered += kept.answered;
                        report.refused += kept.refused;
                        report.changed += kept.changed;
                        report.reached = true;
                        Event::Kept { more: kept.more, took_ms, bytes: bytes.up + bytes.down, now: self.clock.now_ms() }
                    }
                    Err(error) => {
                        tracing::warn!(%error, "the answer could not be kept; it will be asked for again");
                        Event::StoreFailed { now: self.clock.now_ms() }
                    }
                }
            }
            Err(unanswered) => self.after(Err(unanswered), report),
        };
        self.set_in_flight(BTreeSet::new());
        event
    }

    async fn keep(&self, sent: Vec<protocol::Operation>, response: SyncResponse, bytes: traffic::Bytes) -> Result<Kept, crate::CoreError> {
        let now = self.clock.now_ms();
        self.store
            .write(move |tx| {
                let Some(profile) = people::profile(tx)? else { return Ok((Kept::default(), vec![])) };
                traffic::add(tx, now, "sync", bytes)?;
                let (mut kept, topics) = crate::store::answer::keep(tx, &profile, &sent, &response, now)?;
                // What did not fit into this batch, or came meanwhile, goes at once, while the connection is warm.
                let refetch = !mirror::to_refetch(tx, 1)?.is_empty();
                let left = !outbox::next_batch(tx, 1, 1)?.is_empty();
                kept.more |= refetch || (left && kept.answered > 0);
                Ok((kept, topics))
            })
            .await
    }

    fn after(&self, outcome: Result<traffic::Bytes, Unanswered>, report: &mut Report) -> Event {
        let now = self.clock.now_ms();
        match outcome {
            Ok(bytes) => {
                report.exchanges += 1;
                report.up += bytes.up;
                report.down += bytes.down;
                Event::Done { now }
            }
            Err(Unanswered::Refused(problem)) => {
                tracing::info!(code = ?problem.code, "the market refused the request");
                Event::Refused { code: problem.code, after_s: problem.retry_after_s, now }
            }
            Err(Unanswered::Net(error)) => {
                let mut dice = [0; 2];
                self.clock.random(&mut dice);
                Event::Failed { offline: error == crate::NetError::Offline, now, dice: u16::from_be_bytes(dice) }
            }
            Err(Unanswered::Store(error)) => {
                tracing::warn!(%error, "the store failed");
                Event::StoreFailed { now }
            }
        }
    }

    fn set_in_flight(&self, ops: BTreeSet<OpId>) {
        let changed = self.shared.in_flight.lock().is_ok_and(|mut now| std::mem::replace(&mut *now, ops.clone()) != ops);
        if changed {
            self.changes.tell(&[Topic::Listings, Topic::Orders, Topic::Outbox]);
        }
    }

    /// Nobody else exchanges for this folder while the file is held; `None` if somebody does. The system lets go of it when a
    /// process dies.
    fn alone(&self) -> Option<File> {
        let file = File::create(self.store.folder().join("sync.lock")).ok()?;
        file.try_lock().ok()?;
        Some(file)
    }
}
