//! Language and look, in a small file of their own.
//!
//! They are needed before the first paint, and for saying in the right language that the database does not open, so they
//! do not live in the database.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

use crate::i18n::Locale;
use crate::look::{TextSize, Theme};

/// What this phone's user has chosen about how the app speaks and looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Nothing until the first screen has been answered.
    #[serde(deserialize_with = "known_locale")]
    pub locale: Option<Locale>,
    /// Which colours.
    pub theme: Theme,
    /// How large its letters are.
    pub text: TextSize,
    /// Whether what she earned stands on the first screen only for whoever asks for it: a phone is often in other hands.
    pub earned_hidden: bool,
}

/// A language that this version does not have (after a downgrade) is as good as none chosen.
fn known_locale<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Locale>, D::Error> {
    let tag = Option::<String>::deserialize(deserializer)?;
    Ok(tag.and_then(|tag| Locale::try_from(tag).ok()))
}

/// Where [`Preferences`] are kept.
#[derive(Debug)]
pub struct PreferenceStore {
    file: PathBuf,
}

impl PreferenceStore {
    /// In the app's data folder, which need not exist yet.
    pub fn in_folder(data: &Path) -> Self {
        Self { file: data.join("preferences.json") }
    }

    /// What was chosen. A missing or damaged file means nothing was: it must never stop the app from starting.
    pub fn load(&self) -> Preferences {
        let read = fs::read(&self.file).map(|bytes| serde_json::from_slice(&bytes));
        match read {
            Ok(Ok(preferences)) => preferences,
            Ok(Err(error)) => {
                tracing::warn!(%error, "damaged preferences");
                Preferences::default()
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Preferences::default(),
            Err(error) => {
                tracing::warn!(%error, "unreadable preferences");
                Preferences::default()
            }
        }
    }

    /// Changes some of them, in a way that leaves the old file or the new one, never half of one.
    pub fn change(&self, change: impl FnOnce(&mut Preferences)) -> io::Result<()> {
        let mut preferences = self.load();
        change(&mut preferences);
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        let draft = self.file.with_extension("json.new");
        fs::write(&draft, serde_json::to_vec_pretty(&preferences)?)?;
        fs::rename(&draft, &self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("not yet there");
        PreferenceStore::in_folder(&data).change(|p| p.theme = Theme::Sun).unwrap();
        PreferenceStore::in_folder(&data).change(|p| p.locale = Locale::matching("rw")).unwrap();
        PreferenceStore::in_folder(&data).change(|p| p.text = TextSize::Large).unwrap();
        PreferenceStore::in_folder(&data).change(|p| p.earned_hidden = true).unwrap();
        let found = PreferenceStore::in_folder(&data).load();
        let chosen = Preferences { locale: Locale::matching("rw"), theme: Theme::Sun, text: TextSize::Large, earned_hidden: true };
        assert_eq!(found, chosen);
    }

    #[test]
    fn a_damaged_file_or_an_unknown_language_is_no_choice() {
        let folder = tempfile::tempdir().unwrap();
        let store = PreferenceStore::in_folder(folder.path());
        fs::write(folder.path().join("preferences.json"), "{").unwrap();
        assert_eq!(store.load(), Preferences::default());
        fs::write(folder.path().join("preferences.json"), r#"{"locale":"tlh","theme":"dark"}"#).unwrap();
        assert_eq!(store.load(), Preferences { theme: Theme::Dark, ..Preferences::default() });
    }
}
