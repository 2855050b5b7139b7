//! The phone behind the screens: the real one, or the one of the practice village. A process has at most one of each.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use dioxus::prelude::*;
use practice::{PracticeError, Village};
use sync_core::core::PHONE;
use sync_core::{Clock, Core, CoreConfig, CoreError, SystemClock, Transport};
use tokio::sync::watch;

/// Which phone the screens show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The seller's own.
    #[default]
    Real,
    /// The practice village's: its own frame, its own data, nothing of it is real.
    Practice,
}

/// Which phone is on the screens, and for the how many-th time: each showing is a new tree of screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Showing {
    /// Which phone.
    pub mode: Mode,
    /// Grows with every change.
    pub turn: u32,
}

/// The phones of this process. Clones share them.
#[derive(Clone)]
pub struct Phones(Arc<Inner>);

struct Inner {
    /// Opened once, at the start. If it did not open, the app still runs, and says why.
    real: Result<Core, CoreError>,
    village: Mutex<Option<Village>>,
    /// Holds the villages, each in a numbered folder; the one with the greatest number counts.
    folder: PathBuf,
    /// Taken while a village is opened, so that nobody opens another beside it.
    opening: tokio::sync::Mutex<()>,
    showing: watch::Sender<Showing>,
}

impl Phones {
    /// Opens the real phone in `data`; practice is opened when somebody practises.
    pub fn open(data: &Path, transport: Result<Arc<dyn Transport>, CoreError>) -> Self {
        Self::open_by(data, transport, Arc::new(SystemClock))
    }

    /// The same by another clock than the system's.
    pub fn open_by(data: &Path, transport: Result<Arc<dyn Transport>, CoreError>, clock: Arc<dyn Clock>) -> Self {
        let real = transport.and_then(|transport| Core::open_shared(CoreConfig { clock, ..CoreConfig::new(data.join(PHONE), transport) }));
        if let Ok(core) = &real {
            // A worker of the same process may have opened it, with nobody in front.
            core.set_foreground(true);
        }
        if let Err(error) = &real {
            tracing::error!(%error, "the phone does not open");
        }
        Self(Arc::new(Inner {
            real,
            village: Mutex::new(None),
            folder: data.join("practice"),
            opening: tokio::sync::Mutex::new(()),
            showing: watch::Sender::new(Showing::default()),
        }))
    }

    /// What the screens show now.
    pub fn showing(&self) -> Showing {
        *self.0.showing.borrow()
    }

    /// Hears when that changes.
    pub fn watch_showing(&self) -> watch::Receiver<Showing> {
        self.0.showing.subscribe()
    }

    /// The real phone.
    pub fn real(&self) -> Result<Core, CoreError> {
        self.0.real.clone()
    }

    /// The village, if somebody practised since the app was started.
    pub fn village(&self) -> Option<Village> {
        self.0.village.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, village: Village) {
        *self.0.village.lock().unwrap_or_else(PoisonError::into_inner) = Some(village);
    }

    /// Opens the village, if it is not open yet.
    pub async fn village_ready(&self) -> Result<(), PracticeError> {
        let _alone = self.0.opening.lock().await;
        if self.village().is_none() {
            let numbers = villages(&self.0.folder);
            let newest = numbers.iter().max().copied().unwrap_or(1);
            for old in numbers.into_iter().filter(|number| *number != newest) {
                // Left from an earlier start over, when it was still in use. If it cannot go now, it goes next time.
                if let Err(error) = std::fs::remove_dir_all(self.0.folder.join(old.to_string())) {
                    tracing::warn!(%error, "an old practice village stays");
                }
            }
            self.keep(Village::open(&self.0.folder.join(newest.to_string())).await?);
        }
        Ok(())
    }

    /// A village in which nothing has happened yet, in a folder of its own. The old one goes when the app is next started.
    pub async fn fresh_village(&self) -> Result<Village, PracticeError> {
        let _alone = self.0.opening.lock().await;
        let next = villages(&self.0.folder).into_iter().max().unwrap_or_default().saturating_add(1);
        Village::open(&self.0.folder.join(next.to_string())).await
    }

    /// Practises there from now on.
    pub fn move_into(&self, village: Village) {
        self.keep(village);
        self.show(Mode::Practice);
    }

    /// Shows a phone. Practice must be open, or its screens say that it is not.
    pub fn show(&self, mode: Mode) {
        self.0.showing.send_modify(|showing| *showing = Showing { mode, turn: showing.turn.wrapping_add(1) });
    }

    /// Goes to practice, opening the village if need be.
    pub async fn practise(&self) -> Result<(), PracticeError> {
        self.village_ready().await?;
        self.show(Mode::Practice);
        Ok(())
    }

    /// Comes back from practice. The village is kept as it is.
    pub fn stop_practising(&self) {
        self.show(Mode::Real);
    }

    /// The phone of a mode.
    pub fn core(&self, mode: Mode) -> Result<Core, CoreError> {
        match mode {
            Mode::Real => self.real(),
            Mode::Practice => self.village().ok_or(CoreError::Stopped).and_then(|village| village.core()),
        }
    }
}

/// The numbers of the villages in a folder. Anything else in it is none of ours.
fn villages(folder: &Path) -> Vec<u32> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok()).collect()
}

/// The phone of the screens around.
#[derive(Clone)]
pub struct CoreHandle {
    /// Its core.
    pub core: Core,
    /// Which it is.
    pub mode: Mode,
}

impl PartialEq for CoreHandle {
    fn eq(&self, other: &Self) -> bool {
        self.mode == other.mode
    }
}

/// The phone of this screen. It never changes under a screen: going to practice and back mounts the screens anew.
pub fn use_core() -> Core {
    use_context::<CoreHandle>().core
}

/// Whether this screen is of practice.
pub fn use_mode() -> Mode {
    use_context::<CoreHandle>().mode
}
