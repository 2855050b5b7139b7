//! Photos on their way from the camera or the gallery to the phone's core: a folder for each listing, in which the system writes them.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, io};

use protocol::{ListingId, Realm};

use crate::core::{Mode, Phones};

/// What lies this long is not being written any more.
const SETTLED: Duration = Duration::from_mins(1);

/// Where they lie.
#[derive(Clone, Debug)]
pub(super) struct Captures(PathBuf);

impl Captures {
    pub(super) fn in_folder(data: &Path) -> Self {
        Self(data.join("captures"))
    }

    /// Where the photos of one listing or draft are written.
    pub(super) fn of(&self, listing: ListingId) -> io::Result<PathBuf> {
        let folder = self.0.join(listing.to_string());
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Gives a photo to the core of the phone that its listing is of. An empty file is a camera that was closed without a photo.
    pub(super) async fn keep(&self, phones: &Phones, file: &Path) {
        let folder = file.parent().filter(|folder| folder.parent() == Some(&self.0));
        let Some(listing) = folder.and_then(|folder| folder.file_name()?.to_str()?.parse::<ListingId>().ok()) else {
            tracing::warn!("a photo came that nobody asked for");
            return;
        };
        let empty = fs::metadata(file).map_or(true, |data| data.len() == 0);
        if !empty {
            let mode = if listing.realm() == Realm::Practice { Mode::Practice } else { Mode::Real };
            let taken = match phones.core(mode) {
                Ok(core) => core.take_photo_from(listing, file.to_owned()).await.map(drop),
                Err(error) => Err(error),
            };
            if let Err(error) = taken {
                // It stays where it is, and is offered again at the next start.
                tracing::warn!(%error, "a photo could not be kept");
                return;
            }
        }
        if let Err(error) = fs::remove_file(file) {
            tracing::debug!(%error, "a passing file stays");
        }
    }

    /// What lies here from before: the app was ended while the camera was open, or the disk was full.
    pub(super) fn left(&self, now: SystemTime) -> Vec<PathBuf> {
        let listed = |folder: &Path| fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
        // A copy that was cut short has its name only when it is whole.
        let whole = |file: &PathBuf| file.extension().is_none_or(|extension| extension != "part");
        let settled = |file: &PathBuf| {
            let changed = fs::metadata(file).and_then(|data| data.modified());
            changed.is_ok_and(|changed| now.duration_since(changed).is_ok_and(|age| age > SETTLED))
        };
        listed(&self.0).flat_map(|folder| listed(&folder).collect::<Vec<_>>()).filter(whole).filter(settled).collect()
    }
}
