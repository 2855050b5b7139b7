//! Carries the sync machine's instructions out: the only place where sync touches the store, the transport and the clock.
//!
//! It runs on the core's own runtime, so a closed screen cancels nothing. At most one exchange is under way for a folder, also
//! when two processes have it open (a background worker beside the screen).

use crate::{
    budget::{Link, Purpose},
    changes::{Changes, Topic},
    clock::Clock,
    machine::{Data, EnrolmentStep, Event, Instruction, Loaded, MAX_WAIT_MS, Pace, SyncMachine},
    profile::Enrolment,
    store::{Store, answer::Kept, contact, mirror, outbox, people, pictures as store_pictures, shown, traffic},
    transport::Transport,
};
use protocol::{
    Action, DeviceId, OpId, Rejection, SyncRequest, SyncResponse,
    sync::{EntityRef, Sent},
};
use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::sync::mpsc;

mod alone;
mod call;
pub(crate) mod exchange;
mod listen;
mod outgoing;
mod pictures;
mod report;

pub use crate::machine::Phase;
use alone::Waited;
use call::Call;
pub(crate) use call::Wake;
use exchange::Unanswered;
pub use report::{Report, SyncStatus};

/// What screens and queries share with the runner.
#[derive(Clone, Default)]
pub(crate) struct Shared {
    pub(crate) phase: Arc<Mutex<Phase>>,
    pub(crate) in_flight: Arc<Mutex<BTreeSet<OpId>>>,
    /// What the network costs, as the system said last.
    pub(crate) link: Arc<Mutex<Link>>,
    /// When the machine wants to be woken by the passing of time.
    pub(crate) wakes_at: Arc<Mutex<Option<i64>>>,
    /// The market cannot tell of news.
    pub(crate) deaf: Arc<AtomicBool>,
    /// Rung when there is a capture to look into.
    pub(crate) bell: Arc<tokio::sync::Notify>,
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
        // With nobody in front of it, whoever opened the phone says when: an errand, or the screens when they come.
        let first = if self.pace() == Pace::BACKGROUND { Pace::BACKGROUND.idle_ms } else { 0 };
        let mut wake_at = automatic.then(|| self.clock.now_ms().saturating_add(first));
        let mut meanwhile: Option<Call> = None;
        let mut then_pictures = false;
        loop {
            let mut call = if let Some(call) = meanwhile.take() {
                call
            } else {
                tokio::select! {
                    // In this order: a piece of a picture goes when nothing else wants anything.
                    biased;
                    wake = wakes.recv() => match wake { Some(wake) => Call::from(wake), None => return },
                    () = self.sleep_until(wake_at) => Call::timer(),
                    () = std::future::ready(()), if then_pictures && automatic => Call::pictures(),
                    () = self.news(), if automatic => Call::news(),
                }
            };
            while let Ok(wake) = wakes.try_recv() {
                call.join(wake);
            }
            let mut report = Report::default();
            then_pictures = false;
            let mut event = Some(Event::Wake { cause: call.cause, now: self.clock.now_ms() });
            while let Some(happened) = event.take() {
                machine.set_pace(self.pace());
                for instruction in machine.step(happened) {
                    if let Instruction::WakeAt(at) = instruction {
                        wake_at = automatic.then_some(at);
                        if let Ok(mut told) = self.shared.wakes_at.lock() {
                            *told = Some(at);
                        }
                    } else if instruction == Instruction::ThenPictures {
                        then_pictures = true;
                        report.pictures_left = true;
                    } else if let Some(next) = self.carry_out(instruction, &mut report).await {
                        // What comes after it was meant for when it succeeds.
                        event = Some(next);
                        break;
                    }
                }
            }
            // Whoever came meanwhile is told of the run that begins now, not of one that may have looked before they acted. A hundred
            // of them are one run.
            while let Ok(wake) = wakes.try_recv() {
                match &mut meanwhile {
                    Some(call) => call.join(wake),
                    None => meanwhile = Some(wake.into()),
                }
            }
            for listener in call.listeners {
                let _ = listener.send(report);
            }
        }
    }

    fn pace(&self) -> Pace {
        let pace = self.pace.lock().map_or(Pace::BACKGROUND, |pace| *pace);
        let listens = self.transport.can_listen() && !self.shared.deaf.load(Ordering::Relaxed);
        if pace == Pace::FOREGROUND && listens { Pace::LISTENING } else { pace }
    }

    fn link(&self) -> Link {
        self.shared.link.lock().map_or(Link::Metered, |link| *link)
    }

    /// Until the wall clock says `at`, or as much time has passed as was left when the wait began: a wall clock that was put back a
    /// year must not stop sync for a year, and one that was put forward, or a phone that slept, ends the wait.
    async fn sleep_until(&self, at: Option<i64>) {
        let left = |at: i64| u64::try_from(at.saturating_sub(self.clock.now_ms())).unwrap_or(0);
        let most = at.map(|at| tokio::time::Instant::now() + Duration::from_millis(left(at).min(MAX_WAIT_MS.unsigned_abs())));
        loop {
            let wall = at.map_or(LOOK_EVERY, |at| Duration::from_millis(left(at)));
            let passed = most.map_or(LOOK_EVERY, |most| most.saturating_duration_since(tokio::time::Instant::now()));
            if wall.is_zero() || passed.is_zero() {
                return;
            }
            tokio::time::sleep(wall.min(passed).min(LOOK_EVERY)).await;
        }
    }

    async fn carry_out(&self, instruction: Instruction, report: &mut Report) -> Option<Event> {
        match instruction {
            Instruction::Load { ops, bytes, asked } => Some(self.load(ops, bytes, asked).await),
            Instruction::Enrol(request) => {
                let outcome = exchange::enrol(self, &request).await;
                Some(self.after(outcome, report).await)
            }
            Instruction::RenewToken => {
                let outcome = exchange::renew_token(self).await;
                Some(self.after(outcome, report).await)
            }
            Instruction::Sync(request) => Some(self.sync(*request, report).await),
            Instruction::GiveUp(op) => {
                let id = op.id;
                let kind = op.action.kind();
                let now = self.clock.now_ms();
                let kept = self.store.write(move |tx| {
                    outbox::refuse(tx, id, &Rejection::Malformed)?;
                    if matches!(op.action, Action::ListingCreate { .. }) {
                        outbox::hold(tx, kind, op.entity, &outbox::State::Held)?;
                    }
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
            Instruction::Picture { most } => Some(self.piece(most, report).await),
            Instruction::WakeAt(_) | Instruction::ThenPictures => None,
        }
    }

    fn tell(&self, phase: Phase) {
        let changed = self.shared.phase.lock().is_ok_and(|mut now| std::mem::replace(&mut *now, phase) != phase);
        if changed {
            self.changes.tell(&[Topic::Status]);
        }
    }

    async fn load(&self, ops: usize, bytes: usize, asked: bool) -> Event {
        let now = self.clock.now_ms();
        let link = self.link();
        if let Err(error) = self.expire(now).await {
            tracing::warn!(%error, "what has expired could not be put aside");
            return Event::StoreFailed { now };
        }
        let pictures = self.transport.carries_pictures();
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
            let budget = crate::core::budget(connection)?;
            let today = traffic::today(connection, now)?;
            let mut batch = outbox::next_batch(connection, ops, bytes)?;
            let words = asked || budget.allows(Purpose::Words, link, today.up.saturating_add(today.down), 0);
            let data = match (words, budget.saver && link == Link::Metered) {
                (false, _) => Data::UsedUp(traffic::day_ends(now)),
                (true, true) => Data::Saving,
                (true, false) => Data::Plenty,
            };
            if !words {
                batch.retain(|op| op.action.lane() == 0);
            }
            Ok(Loaded {
                enrolment,
                // By the market's time as far as we know it. If we are wrong, the market says so.
                has_token: token.is_some_and(|token| token.expires_at > contact.market_now(now)),
                cursor: contact.cursor.clone(),
                batch,
                refetch: mirror::to_refetch(connection, 50)?,
                limits: contact.limits,
                pictures: pictures && store_pictures::any_unsent(connection)?,
                data,
                contact_ms: contact.contact_ms,
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
        let _alone = match self.alone().await {
            Some((file, Waited::No)) => file,
            // Somebody else settled meanwhile what was loaded: look again.
            Some((_, Waited::Yes)) => return Event::Done { now: self.clock.now_ms() },
            None => return Event::StoreFailed { now: self.clock.now_ms() },
        };
        let asked = request.refetch.clone();
        let sent: Vec<_> = request.ops.iter().filter_map(|op| if let Sent::Known(op) = op { Some((**op).clone()) } else { None }).collect();
        match self.note_as_sent(&sent).await {
            Ok(true) => {}
            // Something was taken back or replaced since it was looked up: look again.
            Ok(false) => return Event::Done { now: self.clock.now_ms() },
            Err(error) => {
                tracing::warn!(%error, "nothing is sent that cannot be noted as sent");
                return Event::StoreFailed { now: self.clock.now_ms() };
            }
        }
        self.set_in_flight(sent.iter().map(|op| op.id).collect());
        let started = self.clock.passed_ms();
        let outcome = exchange::sync(self, &request).await;
        let took_ms = self.clock.passed_ms().saturating_sub(started);
        let event = match outcome {
            Ok((response, bytes, device)) => {
                report.count(bytes);
                report.reached = false;
                match self.keep(device, sent, asked, response, bytes).await {
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
            Err(unanswered) => {
                if matches!(unanswered, exchange::Unanswered::Net(crate::NetError::Offline, _)) {
                    self.note_as_not_sent(sent).await;
                }
                self.after(Err(unanswered), report).await
            }
        };
        self.set_in_flight(BTreeSet::new());
        event
    }

    async fn keep(
        &self,
        device: DeviceId,
        sent: Vec<protocol::Operation>,
        asked: Vec<EntityRef>,
        response: SyncResponse,
        bytes: traffic::Bytes,
    ) -> Result<Kept, crate::CoreError> {
        let now = self.clock.now_ms();
        self.store
            .write(move |tx| {
                traffic::add(tx, now, "sync", bytes)?;
                // She signed out while the request was under way; whoever came after her has nothing to do with the answer.
                let Some(profile) = people::profile(tx)?.filter(|profile| profile.device == device) else {
                    return Ok((Kept::default(), vec![]));
                };
                let (mut kept, topics) = crate::store::answer::keep(tx, &profile, &sent, &response, now)?;
                // What did not fit into this batch, or came meanwhile, goes at once, while the connection is warm. A row that was
                // asked for and did not come is asked for with the next look: at once would be for ever.
                let refetch = mirror::to_refetch(tx, asked.len() + 1)?.iter().any(|row| !asked.contains(row));
                let left = outbox::is_waiting(tx)?;
                kept.more |= refetch || (left && kept.answered > 0);
                Ok((kept, topics))
            })
            .await
    }

    async fn after(&self, outcome: Result<traffic::Bytes, Unanswered>, report: &mut Report) -> Event {
        report.reached = false;
        match outcome {
            Ok(bytes) => {
                report.count(bytes);
                Event::Done { now: self.clock.now_ms() }
            }
            Err(Unanswered::Refused(problem, bytes)) => {
                tracing::info!(code = ?problem.code, "the market refused the request");
                report.count(bytes);
                self.paid_for_nothing(bytes, problem.now).await;
                Event::Refused { code: problem.code, after_s: problem.retry_after_s, now: self.clock.now_ms() }
            }
            Err(Unanswered::Net(error, bytes)) => {
                if bytes != traffic::Bytes::default() {
                    report.count(bytes);
                    self.paid_for_nothing(bytes, None).await;
                }
                let mut dice = [0; 2];
                self.clock.random(&mut dice);
                let offline = error == crate::NetError::Offline;
                Event::Failed { offline, now: self.clock.now_ms(), dice: u16::from_be_bytes(dice) }
            }
            Err(Unanswered::Store(error)) => {
                tracing::warn!(%error, "the store failed");
                Event::StoreFailed { now: self.clock.now_ms() }
            }
        }
    }

    /// Bytes of an exchange that brought nothing count as well, and even a refusal tells the market's time.
    async fn paid_for_nothing(&self, bytes: traffic::Bytes, market: Option<protocol::MarketTime>) {
        let now = self.clock.now_ms();
        let kept = self.store.write(move |tx| {
            traffic::add(tx, now, "sync", bytes)?;
            if let Some(market) = market {
                contact::learned(tx, market, now)?;
            }
            Ok(((), vec![Topic::Status]))
        });
        if let Err(error) = kept.await {
            tracing::warn!(%error, "bytes could not be counted");
        }
    }

    fn set_in_flight(&self, ops: BTreeSet<OpId>) {
        let changed = self.shared.in_flight.lock().is_ok_and(|mut now| {
            let differs = *now != ops;
            *now = ops;
            differs
        });
        if changed {
            self.changes.tell(&[Topic::Listings, Topic::Orders, Topic::Outbox]);
        }
    }
}
