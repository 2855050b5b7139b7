//! At most one exchange is under way for a folder, also when two processes have it open (a background worker beside the screen).

use super::Runner;
use std::{fs::File, time::Duration};

/// Another process's exchange is waited for two minutes, which on rural 2G is a few of them.
const LOOK: Duration = Duration::from_millis(200);
const LOOKS: u32 = 600;

/// Whether somebody else was at it before.
pub(super) enum Waited {
    /// Nobody.
    No,
    /// Somebody, who may have settled what was loaded.
    Yes,
}

impl Runner {
    /// Nobody else exchanges for this folder while the file is held. Somebody who does is waited for; the system lets go of the file
    /// when a process dies. `None` if the file cannot be had.
    pub(super) async fn alone(&self) -> Option<(File, Waited)> {
        let path = self.store.folder().join("sync.lock");
        let file = File::options().create(true).truncate(false).write(true).open(path).ok()?;
        let mut waited = Waited::No;
        for _ in 0..LOOKS {
            if file.try_lock().is_ok() {
                return Some((file, waited));
            }
            waited = Waited::Yes;
            tokio::time::sleep(LOOK).await;
        }
        None
    }
}
