//! The lock on disk, in a small file of its own beside the preferences: it is asked before any database is open.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::forgotten::Forgotten;

/// What is kept. `docs/LOCK.md` specifies it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    /// The PHC string of the PIN; nothing where there is none.
    pub(super) pin: Option<String>,
    /// Wrong tries since the last right one.
    pub(super) wrong: u32,
    /// Since somebody said that it is forgotten.
    pub(super) forgotten: Option<Forgotten>,
}

impl Kept {
    /// What is in the file. No file is no PIN. A file that cannot be read is a PIN that nobody knows: damage must not open the lock,
    /// and what opens a forgotten one opens this one, too.
    pub(super) fn load(file: &Path) -> Self {
        let unknown = |why: &dyn std::fmt::Display| {
            tracing::error!(%why, "the lock cannot be read");
            Self { pin: Some(String::new()), ..Self::default() }
        };
        match fs::read(file).map(|bytes| serde_json::from_slice(&bytes)) {
            Ok(Ok(kept)) => kept,
            Ok(Err(error)) => unknown(&error),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::default(),
            Err(error) => unknown(&error),
        }
    }

    /// Writes it so that the old file or the new one is there after a power cut, never half of one.
    pub(super) fn save(&self, file: &Path) -> io::Result<()> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let draft = file.with_extension("json.new");
        let mut new = File::create(&draft)?;
        new.write_all(&serde_json::to_vec_pretty(self)?)?;
        new.sync_all()?;
        fs::rename(&draft, file)
    }
}
