//! Who may open Isoko: a PIN of four to eight digits, waits after wrong tries, and what happens when it is forgotten.
//!
//! The lock is of the process, not of a screen: where it is shut, the screens of the real phone are not there at all, so no address
//! leads behind it. The phone itself goes on: what waits is sent. Practice shows nothing real, and has no lock. Why it is as it is:
//! `docs/decisions/0009-a-forgotten-pin-goes-by-waiting.md`; what lies on disk: `docs/LOCK.md`.

mod forgotten;
mod kept;
mod pin;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sync_core::Clock;
use tokio::sync::{oneshot, watch};

use crate::platform::Visibility;
pub use forgotten::Heard;
use forgotten::{Forgotten, Left};
use kept::Kept;
pub use pin::{MAX_DIGITS, MIN_DIGITS, Pin, PinProblem};

/// How long the app may be out of sight before it locks: long enough to read a code in an SMS.
pub const AWAY: Duration = Duration::from_mins(1);

/// So many tries in a row may be wrong before there is a wait: fingers slip.
const FREE_TRIES: u32 = 3;

/// The waits after that; the last one stays. Five minutes for each guess are 17 days for half of all four-digit PINs, and still no
/// hardship for somebody who mistyped hers.
const WAITS: [Duration; 4] = [Duration::from_secs(30), Duration::from_mins(1), Duration::from_mins(2), Duration::from_mins(5)];

/// Why a PIN was not taken.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// It is not the PIN.
    #[error("wrong PIN")]
    Wrong,
    /// Too many were wrong: none is looked at before this has passed.
    #[error("wait for {0:?}")]
    Wait(Duration),
    /// The new one could not be written; the old one holds.
    #[error("the PIN could not be kept: {0}")]
    NotKept(#[from] std::io::Error),
    /// No hash could be made of it: there is no memory for it.
    #[error("no hash")]
    NoHash,
}

/// The lock of this process.
pub struct Lock {
    file: PathBuf,
    clock: Arc<dyn Clock>,
    now: Mutex<Now>,
    locked: watch::Sender<bool>,
}

struct Now {
    kept: Kept,
    /// When the wait for the next try began, by the clock that only goes forward. A start begins it anew: how long the app was closed
    /// is known from no clock that cannot be set.
    waits_since: u64,
    /// Since when the app is out of sight.
    hidden: Option<Hidden>,
}

#[derive(Clone, Copy)]
struct Hidden {
    passed: u64,
    wall: i64,
}

impl Lock {
    /// The lock as it is kept in the app's data folder; shut, if there is a PIN.
    pub fn open(data: &Path, clock: Arc<dyn Clock>) -> Self {
        let file = data.join("lock.json");
        let kept = Kept::load(&file);
        let shut = kept.pin.is_some();
        let now = Now { kept, waits_since: clock.passed_ms(), hidden: None };
        Self { file, clock, now: Mutex::new(now), locked: watch::Sender::new(shut) }
    }

    /// Whether there is a PIN.
    pub fn is_set(&self) -> bool {
        self.now().kept.pin.is_some()
    }

    /// Whether nothing of the real phone may be shown now.
    pub fn is_locked(&self) -> bool {
        *self.locked.borrow()
    }

    /// Hears when that changes.
    pub fn watch(&self) -> watch::Receiver<bool> {
        self.locked.subscribe()
    }

    /// Opens it with the PIN.
    pub async fn unlock(self: &Arc<Self>, pin: Pin) -> Result<(), LockError> {
        self.beside(move |lock| {
            lock.check(&pin)?;
            lock.locked.send_replace(false);
            Ok(())
        })
        .await
    }

    /// Sets another PIN, or none. If there is one, it must be told: who finds an open phone cannot shut its owner out.
    pub async fn change(self: &Arc<Self>, old: Option<Pin>, new: Option<Pin>) -> Result<(), LockError> {
        self.beside(move |lock| {
            if lock.is_set() {
                lock.check(&old.ok_or(LockError::Wrong)?)?;
            }
            let pin = new.map(|new| new.hash(&*lock.clock).ok_or(LockError::NoHash)).transpose()?;
            let mut now = lock.now();
            let kept = Kept { pin, ..Kept::default() };
            kept.save(&lock.file)?;
            now.kept = kept;
            Ok(())
        })
        .await
    }

    /// Whether this is the PIN there is now; a wrong one counts.
    pub async fn is_it(self: &Arc<Self>, pin: Pin) -> Result<(), LockError> {
        self.beside(move |lock| lock.check(&pin)).await
    }

    /// How long nothing is looked at yet.
    pub fn wait_left(&self) -> Duration {
        self.wait_of(&self.now())
    }

    /// The app came into sight or went out of it.
    pub fn seen(&self, visibility: Visibility) {
        let mut now = self.now();
        match visibility {
            Visibility::Hidden => {
                let hidden = Hidden { passed: self.clock.passed_ms(), wall: self.clock.now_ms() };
                now.hidden.get_or_insert(hidden);
            }
            Visibility::Shown => {
                let hidden = now.hidden.take();
                self.shut_after(hidden, &now);
            }
        }
    }

    /// Time passed: shuts what is out of sight for too long, so that nothing stands on the page that comes back.
    pub fn tick(&self) {
        let now = self.now();
        self.shut_after(now.hidden, &now);
    }

    fn shut_after(&self, hidden: Option<Hidden>, now: &Now) {
        let Some(Hidden { passed, wall }) = hidden.filter(|_| now.kept.pin.is_some()) else { return };
        let away = i64::try_from(AWAY.as_millis()).unwrap_or(i64::MAX);
        let slept = self.clock.now_ms().saturating_sub(wall);
        // The even clock stands still while a phone sleeps, the wall clock can be set: the one that says more counts, and one that
        // went backwards says nothing good.
        let too_long = u128::from(self.clock.passed_ms().saturating_sub(passed)) >= AWAY.as_millis() || !(0..away).contains(&slept);
        if too_long {
            self.locked.send_replace(true);
        }
    }

    /// Somebody says that the PIN is forgotten: it goes by itself, later. Asking twice begins nothing anew.
    pub fn forget(&self, heard: Option<Heard>) {
        let mut now = self.now();
        if now.kept.pin.is_some() && now.kept.forgotten.is_none() {
            now.kept.forgotten = Some(Forgotten::asked(heard, self.clock.now_ms()));
            self.keep(&now.kept);
        }
    }

    /// How long until a forgotten PIN goes, if it is forgotten. When its time has come, it is gone and the lock is open.
    pub fn look(&self, heard: Option<Heard>) -> Option<Duration> {
        let mut now = self.now();
        let forgotten = now.kept.forgotten.as_mut()?;
        let (before, left) = (forgotten.clone(), forgotten.look(heard, self.clock.now_ms()));
        let changed = *forgotten != before;
        match left {
            Left::For(left) => {
                if changed {
                    self.keep(&now.kept);
                }
                Some(left)
            }
            Left::Nothing => {
                now.kept = Kept::default();
                self.keep(&now.kept);
                self.locked.send_replace(false);
                None
            }
        }
    }

    /// Looks at one try. It is counted before it is looked at, so that ending the app in between wins nothing.
    fn check(&self, pin: &Pin) -> Result<(), LockError> {
        let hash = {
            let mut now = self.now();
            let left = self.wait_of(&now);
            if !left.is_zero() {
                return Err(LockError::Wait(left));
            }
            now.kept.wrong = now.kept.wrong.saturating_add(1);
            now.waits_since = self.clock.passed_ms();
            self.keep(&now.kept);
            now.kept.pin.clone()
        };
        if !hash.is_some_and(|hash| pin.fits(&hash)) {
            let left = self.wait_left();
            return Err(if left.is_zero() { LockError::Wrong } else { LockError::Wait(left) });
        }
        let mut now = self.now();
        now.kept.wrong = 0;
        now.kept.forgotten = None;
        self.keep(&now.kept);
        Ok(())
    }

    fn wait_of(&self, now: &Now) -> Duration {
        let Some(step) = now.kept.wrong.checked_sub(FREE_TRIES) else { return Duration::ZERO };
        let step = usize::try_from(step).unwrap_or(usize::MAX).min(WAITS.len() - 1);
        let wait = WAITS.get(step).copied().unwrap_or_default();
        wait.saturating_sub(Duration::from_millis(self.clock.passed_ms().saturating_sub(now.waits_since)))
    }

    /// A full disk must not shut anybody out: what cannot be written counts until the app is closed.
    fn keep(&self, kept: &Kept) {
        if let Err(error) = kept.save(&self.file) {
            tracing::warn!(%error, "the lock could not be kept");
        }
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// On a thread of its own: the hash takes as long as it takes, and no screen stands still for it.
    async fn beside(self: &Arc<Self>, work: impl FnOnce(&Self) -> Result<(), LockError> + Send + 'static) -> Result<(), LockError> {
        let (done, outcome) = oneshot::channel();
        let lock = Arc::clone(self);
        std::thread::Builder::new().name("isoko-lock".into()).spawn(move || {
            let _ = done.send(work(&lock));
        })?;
        outcome.await.unwrap_or(Err(LockError::NoHash))
    }
}
