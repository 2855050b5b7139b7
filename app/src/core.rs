//! The phone behind the screens: the real one, or the one of the practice village. A process has at most one of each.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dioxus::prelude::*;
use practice::{PracticeError, Village};
use sync_core::{Core, CoreConfig, CoreError, Transport};
use tokio::sync::{OnceCell, watch};

/// Which phone the screens show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The seller's own.
    #[default]
    Real,
    /// The practice village's: its own frame, its own data, nothing of it is real.
    Practice,
}

/// The phones of this process. Clones share them.
#[derive(Clone)]
pub struct Phones(Arc<Inner>);

struct Inner {
    /// Opened once, at the start. If it did not open, the app still runs, and says why.
    real: Result<Core, CoreError>,
    village: OnceCell<Village>,
    folder: PathBuf,
    mode: watch::Sender<Mode>,
}

impl Phones {
    /// Opens the real phone in `data`; practice is opened when somebody practises.
    pub fn open(data: &Path, transport: Result<Arc<dyn Transport>, CoreError>) -> Self {
        let real = transport.and_then(|transport| Core::open(CoreConfig::new(data.join("phone"), transport)));
        if let Err(error) = &real {
            tracing::error!(%error, "the phone does not open");
        }
        Self(Arc::new(Inner { real, village: OnceCell::new(), folder: data.join("practice"), mode: watch::Sender::new(Mode::Real) }))
    }

    /// Which phone the screens show now.
    pub fn mode(&self) -> Mode {
        *self.0.mode.borrow()
    }

    /// Hears when that changes.
    pub fn watch_mode(&self) -> watch::Receiver<Mode> {
        self.0.mode.subscribe()
    }

    /// The real phone.
    pub fn real(&self) -> Result<Core, CoreError> {
        self.0.real.clone()
    }

    /// The village, if somebody practised since the app was started.
    pub fn village(&self) -> Option<Village> {
        self.0.village.get().cloned()
    }

    /// Opens the village, if it is not open yet.
    pub async fn village_ready(&self) -> Result<(), PracticeError> {
        let folder = self.0.folder.clone();
        self.0.village.get_or_try_init(|| async move { Village::open(&folder).await }).await.map(drop)
    }

    /// Shows a phone. Practice must be open, or its screens say that it is not.
    pub fn show(&self, mode: Mode) {
        self.0.mode.send_replace(mode);
    }

    /// Goes to practice, opening the village if need be.
    pub async fn practise(&self) -> Result<(), PracticeError> {
        self.village_ready().await?;
        self.show(Mode::Practice);
        Ok(())
    }

    /// Comes back from practice. The village is kept as it is.
    pub fn stop_practising(&self) {
        self.0.mode.send_replace(Mode::Real);
    }

    /// The phone of a mode.
    pub fn core(&self, mode: Mode) -> Result<Core, CoreError> {
        match mode {
            Mode::Real => self.real(),
            Mode::Practice => self.village().map(|village| village.core().clone()).ok_or(CoreError::Stopped),
        }
    }
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
