//! The door: everything that a screen, a script or a background worker can ask of the phone.
//!
//! A command returns when what it did is on disk; sending comes later and by itself. All futures can be awaited from any
//! runtime, or with [`Core::block_on`]; dropping one does not undo what was begun.

use crate::{
    changes::{Changes, Topic},
    clock::{Clock, SystemClock},
    error::{CoreError, Need},
    machine::{Cause, Pace},
    photos::Lab,
    profile::{Enrolment, NewSeller, Profile},
    replay::Guess,
    runner::{Phase, Report, Runner, Shared, SyncStatus, Wake, exchange},
    store::{Store, contact, outbox, people, pictures, shown, traffic},
    transport::Transport,
};
use protocol::{DeviceId, EntityKind, PersonId, Realm, SellerId};
use rusqlite::Connection;
use std::{
    collections::BTreeSet,
    future::Future,
    path::PathBuf,
    sync::{Arc, Mutex},
};
use tokio::{
    runtime::Runtime,
    sync::{broadcast, mpsc, oneshot},
    task::AbortHandle,
};
use uuid::Uuid;

mod bin;
pub(crate) mod commands;
pub mod errand;
mod hand_over;
mod history;
mod mending;
mod photos;
mod queries;
mod shared;
mod shares;
mod spending;

pub(crate) use spending::budget;

pub use crate::store::shown::Filter;
pub use hand_over::Imported;
pub use mending::Mend;
pub use shares::Removed;

/// Where an app keeps the seller's own phone in its data folder: its screens and its background worker open the same one.
pub const PHONE: &str = "phone";

/// How a core is opened.
#[derive(Clone)]
pub struct CoreConfig {
    /// Where everything is kept. One folder, one seller's phone.
    pub folder: PathBuf,
    /// The real market, or practice. A folder belongs to one of them for ever.
    pub realm: Realm,
    /// How to reach the market.
    pub transport: Arc<dyn Transport>,
    /// The device's clock.
    pub clock: Arc<dyn Clock>,
    /// Whether sync runs by itself. Scripts sync when they say so.
    pub automatic: bool,
    /// Whether somebody looks at the screen, until [`set_foreground`](Core::set_foreground) says otherwise.
    pub foreground: bool,
}

impl CoreConfig {
    /// A phone of the real market, with the system's clock, syncing by itself, in front of somebody.
    pub fn new(folder: impl Into<PathBuf>, transport: Arc<dyn Transport>) -> Self {
        Self { folder: folder.into(), realm: Realm::Market, transport, clock: Arc::new(SystemClock), automatic: true, foreground: true }
    }
}

/// The phone. Clones share it; the last one to go closes it.
#[derive(Clone)]
pub struct Core {
    inner: Arc<Inner>,
}

struct Inner {
    store: Store,
    runner: Arc<Runner>,
    changes: Changes,
    shared: Shared,
    clock: Arc<dyn Clock>,
    realm: Realm,
    automatic: bool,
    wakes: mpsc::UnboundedSender<Wake>,
    pace: Arc<Mutex<Pace>>,
    running: AbortHandle,
    runtime: Option<Runtime>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        // The last handle may be dropped inside another runtime, where waiting would panic. Nothing is lost: an exchange cut short is
        // repeated next time.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl std::fmt::Debug for Core {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Core").field("folder", &self.inner.store.folder()).finish_non_exhaustive()
    }
}

impl Core {
    /// Opens the phone in its folder.
    pub fn open(config: CoreConfig) -> Result<Self, CoreError> {
        let changes = Changes::default();
        let store = Store::open(&config.folder, config.realm, changes.clone())?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).thread_name("isoko-core").enable_all().build()?;
        let shared = Shared::default();
        let pace = Arc::new(Mutex::new(Pace::of(config.foreground)));
        let (wakes, woken) = mpsc::unbounded_channel();
        let runner = || Runner {
            store: store.clone(),
            transport: Arc::clone(&config.transport),
            clock: Arc::clone(&config.clock),
            changes: changes.clone(),
            shared: shared.clone(),
            pace: Arc::clone(&pace),
        };
        let running = runtime.spawn(runner().run(woken, config.automatic)).abort_handle();
        let lab = Lab {
            store: store.clone(),
            clock: Arc::clone(&config.clock),
            realm: config.realm,
            bell: Arc::clone(&shared.bell),
            wakes: config.automatic.then(|| wakes.clone()),
        };
        runtime.spawn(lab.run());
        let inner = Inner {
            runner: Arc::new(runner()),
            store: store.clone(),
            changes: changes.clone(),
            shared: shared.clone(),
            clock: config.clock,
            realm: config.realm,
            automatic: config.automatic,
            wakes,
            pace,
            running,
            runtime: Some(runtime),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Waits for a future of this core from a thread without a runtime: scripts, foreign-language callers.
    pub fn block_on<F: Future>(&self, future: F) -> Result<F::Output, CoreError> {
        self.inner.runtime.as_ref().map(|runtime| runtime.block_on(future)).ok_or(CoreError::Stopped)
    }

    /// Hears what changes, after it is on disk.
    pub fn subscribe(&self) -> broadcast::Receiver<Topic> {
        self.inner.changes.subscribe()
    }

    /// Everything may have changed (another process wrote, the app was away): every screen re-reads.
    pub fn everything_may_have_changed(&self) {
        use Topic::{Drafts, Listings, Orders, Outbox, Photos, Profile, Settings, Status};
        self.inner.changes.tell(&[Profile, Listings, Orders, Outbox, Drafts, Photos, Settings, Status]);
    }

    /// In which realm this phone lives.
    pub fn realm(&self) -> Realm {
        self.inner.realm
    }

    /// The folder it lives in.
    pub fn folder(&self) -> &std::path::Path {
        self.inner.store.folder()
    }

    /// The device's clock: for ages ("3 minutes ago"), never for deadlines.
    pub fn device_now_ms(&self) -> i64 {
        self.inner.clock.now_ms()
    }

    // ---- who ----

    /// Who uses this phone, if anybody does yet.
    pub async fn profile(&self) -> Result<Option<Profile>, CoreError> {
        self.inner.store.read(people::profile).await
    }

    /// Makes the seller on this phone. Works without any network: she can list at once, and the market is told when it can be reached.
    pub async fn create_seller(&self, new: NewSeller) -> Result<Profile, CoreError> {
        let checked = new.check()?;
        let (clock, realm) = (Arc::clone(&self.inner.clock), self.inner.realm);
        let profile = self
            .inner
            .store
            .write(move |tx| {
                if let Some(profile) = people::profile(tx)? {
                    if profile.enrolment == Enrolment::Done {
                        return Ok((profile, vec![]));
                    }
                    // Not confirmed yet: she corrects what she said of herself, and keeps her ids and her listings.
                    let now = clock.now_ms();
                    let seller = new.invitation.as_ref().map_or(profile.seller, |(_, seller)| *seller);
                    let profile = Profile {
                        seller,
                        name: checked.name.clone(),
                        phone: checked.phone.clone(),
                        village: checked.village.clone(),
                        country: checked.country,
                        language: new.language.clone(),
                        invitation: new.invitation.as_ref().map(|(words, _)| words.clone()),
                        enrolment: Enrolment::Unsent,
                        ..profile
                    };
                    people::update(tx, &profile)?;
                    // What she listed before she was invited is the inviting seller's, as the market will see it.
                    let waiting: BTreeSet<_> = outbox::all(tx)?.iter().map(|entry| (entry.op.action.kind(), entry.op.entity)).collect();
                    for (kind, entity) in waiting {
                        refresh(tx, kind, entity, now)?;
                    }
                    return Ok((profile, vec![Topic::Profile, Topic::Listings]));
                }
                let id = || clock.new_id(realm);
                let wrong = |_| CoreError::Corrupt("an id".into());
                let profile = Profile {
                    seller: match &new.invitation {
                        Some((_, seller)) => *seller,
                        None => SellerId::from_uuid(id()).map_err(wrong)?,
                    },
                    person: PersonId::from_uuid(id()).map_err(wrong)?,
                    device: DeviceId::from_uuid(id()).map_err(wrong)?,
                    name: checked.name.clone(),
                    phone: checked.phone.clone(),
                    village: checked.village.clone(),
                    country: checked.country,
                    language: new.language.clone(),
                    invitation: new.invitation.as_ref().map(|(words, _)| words.clone()),
                    enrolment: Enrolment::Unsent,
                };
                people::create(tx, &profile, &crate::identity::DeviceKey::generate(&*clock))?;
                Ok((profile, vec![Topic::Profile]))
            })
            .await?;
        self.wake(Cause::Work);
        Ok(profile)
    }

    /// Asks for a code (again) now. `Retry(Offline)` if the market cannot be reached: it will be asked for when it can.
    pub async fn request_code(&self) -> Result<(), CoreError> {
        let profile = self.profile().await?.ok_or(CoreError::NeedsUser(Need::Profile))?;
        let key = self.inner.store.read(people::key).await?.ok_or(CoreError::NeedsUser(Need::Profile))?;
        let request = exchange::enrol_request(&profile, &key);
        self.on_runtime(async move |runner: Arc<Runner>| exchange::enrol(&runner, &request).await.map(drop)).await
    }

    /// Gives the code that was sent. Afterwards everything that waits goes out.
    pub async fn confirm_code(&self, code: &str) -> Result<(), CoreError> {
        let code: String = code.chars().filter(char::is_ascii_digit).collect();
        if code.len() != 6 {
            return Err(CoreError::NeedsUser(Need::WrongCode));
        }
        self.on_runtime(async move |runner: Arc<Runner>| exchange::confirm(&runner, &code).await.map(drop)).await?;
        if self.inner.automatic {
            self.wake(Cause::Tap);
        }
        Ok(())
    }

    /// Takes the seller off this phone. Refused while anything waits: it would be lost. What the phone keeps back for cash sales goes
    /// back to the market first, and waits like everything else.
    pub async fn sign_out(&self) -> Result<(), CoreError> {
        self.return_shares().await?;
        self.inner
            .store
            .write(|tx| {
                let (waiting, refused) = outbox::counts(tx)?;
                let pictures = u32::try_from(pictures::to_send(tx)?.len()).unwrap_or(u32::MAX);
                let waiting = waiting.saturating_add(pictures);
                if waiting + refused > 0 {
                    return Err(CoreError::NeedsUser(Need::SendFirst { waiting: waiting + refused }));
                }
                tx.execute_batch(
                    "DELETE FROM profile; DELETE FROM mirror; DELETE FROM shown; DELETE FROM draft; DELETE FROM unknown_change; \
                     DELETE FROM acknowledged; DELETE FROM capture; DELETE FROM picture; \
                     UPDATE contact SET cursor = '', generation = 0, complete = 0, last_seq = 0, tries = 0, not_before = 0, \
                     leased_from = NULL;",
                )?;
                Ok(((), vec![Topic::Profile, Topic::Listings, Topic::Orders, Topic::Drafts, Topic::Outbox, Topic::Photos, Topic::Status]))
            })
            .await?;
        self.files().clear();
        Ok(())
    }

    /// Runs on the core's own runtime, so that a screen that closes does not cut it short.
    async fn on_runtime<F>(&self, work: impl FnOnce(Arc<Runner>) -> F) -> Result<(), CoreError>
    where
        F: Future<Output = Result<(), exchange::Unanswered>> + Send + 'static,
    {
        let (done, outcome) = oneshot::channel();
        let future = work(Arc::clone(&self.inner.runner));
        let runtime = self.inner.runtime.as_ref().ok_or(CoreError::Stopped)?;
        runtime.spawn(async move {
            let _ = done.send(future.await);
        });
        outcome.await.map_err(|_| CoreError::Stopped)?.map_err(CoreError::from)
    }

    // ---- sync ----

    /// Says that something wants a sync; returns at once.
    pub fn wake(&self, cause: Cause) {
        if self.inner.automatic || matches!(cause, Cause::Tap) {
            let _ = self.inner.wakes.send(Wake { cause, done: None });
        }
    }

    /// Syncs now and says what came of it. Being offline is no error: the report says `reached: false`.
    pub async fn sync_now(&self) -> Result<Report, CoreError> {
        self.wake_for(Cause::Tap).await
    }

    /// When sync wants to be woken by the passing of time, by the device's clock. For those who pass the time themselves: a core that
    /// is not `automatic` (a worker of the system, a simulation) is woken with [`tick`](Core::tick).
    pub fn wakes_at(&self) -> Option<i64> {
        self.inner.shared.wakes_at.lock().ok().and_then(|at| *at)
    }

    /// Time has come: does what an automatic core would do now by itself.
    pub async fn tick(&self) -> Result<Report, CoreError> {
        self.wake_for(Cause::Timer).await
    }

    /// Does what an automatic core does at once after the seller did something.
    pub async fn tick_work(&self) -> Result<Report, CoreError> {
        self.wake_for(Cause::Work).await
    }

    /// Ends sync where it stands and for ever, as when the process is killed, also while others still hold this core: what is under
    /// way is never heard of, and another core on the folder goes on from what is on disk. For those who play a phone's death.
    pub fn kill_sync(&self) {
        self.inner.running.abort();
    }

    async fn wake_for(&self, cause: Cause) -> Result<Report, CoreError> {
        let (done, report) = oneshot::channel();
        self.inner.wakes.send(Wake { cause, done: Some(done) }).map_err(|_| CoreError::Stopped)?;
        report.await.map_err(|_| CoreError::Stopped)
    }

    /// Whether somebody looks at the screen: then the market is asked more often.
    pub fn set_foreground(&self, foreground: bool) {
        if let Ok(mut pace) = self.inner.pace.lock() {
            *pace = Pace::of(foreground);
        }
        if foreground {
            self.wake(Cause::Foreground);
        }
    }

    /// What the sync centre shows.
    pub async fn status(&self) -> Result<SyncStatus, CoreError> {
        let phase = self.inner.shared.phase.lock().map_or(Phase::Starting, |phase| *phase);
        let now = self.inner.clock.now_ms();
        let (damaged, space_low) = (self.inner.store.is_damaged(), self.inner.store.is_space_low());
        self.inner
            .store
            .read(move |connection| {
                let contact = contact::get(connection)?;
                let (waiting, refused) = outbox::counts(connection)?;
                Ok(SyncStatus {
                    phase,
                    waiting,
                    refused,
                    contact_ms: contact.contact_ms,
                    offset_ms: contact.offset_ms,
                    complete: contact.complete,
                    damaged,
                    space_low,
                    today: traffic::today(connection, now)?,
                    pictures: pictures::unsent(connection)?.into(),
                })
            })
            .await
    }
}

/// Who makes operations here, and what the market's clock probably says.
pub(crate) fn guess(connection: &Connection, profile: &Profile, now_ms: i64) -> Result<Guess, CoreError> {
    let contact = contact::get(connection)?;
    Ok(Guess { now: contact.market_now(now_ms), seller: profile.seller, device: profile.device })
}

/// Computes anew what is shown of one entity.
pub(crate) fn refresh(connection: &Connection, kind: EntityKind, id: Uuid, now_ms: i64) -> Result<(), CoreError> {
    let profile = people::profile(connection)?.ok_or(CoreError::NeedsUser(Need::Profile))?;
    let guess = guess(connection, &profile, now_ms)?;
    shown::refresh(connection, kind, id, &guess)
}
