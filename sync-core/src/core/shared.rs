//! One core for a folder in a process: the screen and the background worker of a phone often live in the same one.
//!
//! Two cores on one folder are safe (so they are in two processes), but the one would not tell the other's screens what changed, and
//! each would keep a connection to the market.

use super::{Core, CoreConfig, Inner};
use crate::error::CoreError;
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Mutex, PoisonError, Weak},
};

static OPEN: Mutex<BTreeMap<PathBuf, Weak<Inner>>> = Mutex::new(BTreeMap::new());

impl Core {
    /// Opens the phone in its folder, or joins those of this process who have it open already. Whoever comes first decides everything
    /// but the folder; it is closed when the last one drops it.
    ///
    /// # Errors
    /// As [`open`](Core::open).
    pub fn open_shared(config: CoreConfig) -> Result<Self, CoreError> {
        std::fs::create_dir_all(&config.folder)?;
        let folder = config.folder.canonicalize()?;
        // Held while it is opened: two who come at once get one.
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, core| core.strong_count() > 0);
        if let Some(inner) = open.get(&folder).and_then(Weak::upgrade) {
            return Ok(Self { inner });
        }
        let core = Self::open(config)?;
        open.insert(folder, std::sync::Arc::downgrade(&core.inner));
        Ok(core)
    }
}
