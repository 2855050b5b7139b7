//! The files of captures and pictures. A file that bears its name is whole and on disk.

use protocol::photo::BlobName;
use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};
use uuid::Uuid;

/// Files being written.
const PASSING: &str = "passing";
const CAPTURES: &str = "captures";
const PICTURES: &str = "pictures";

/// A file that nobody speaks of may be one that is about to be spoken of: it is left alone for a day.
const GRACE: Duration = Duration::from_hours(24);

/// The folder of a phone's photos.
#[derive(Clone, Debug)]
pub struct Files(PathBuf);

impl Files {
    /// Those of the store in `folder`.
    pub fn of(folder: &Path) -> Self {
        Self(folder.join("photos"))
    }

    /// Where a capture is.
    pub fn capture(&self, id: Uuid) -> PathBuf {
        self.0.join(CAPTURES).join(id.to_string())
    }

    /// Where a picture is, if it is here.
    pub fn picture(&self, name: BlobName) -> PathBuf {
        self.0.join(PICTURES).join(format!("{name}.jpg"))
    }

    /// Where a shell may write what a camera or a browser gives it, before the whole of it is handed over.
    pub fn passing(&self) -> io::Result<PathBuf> {
        let folder = self.0.join(PASSING);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Keeps a capture, whole, and returns its bytes. What is longer than `most` is refused with `FileTooLarge`.
    pub fn save_capture(&self, id: Uuid, from: impl Read, most: u64) -> io::Result<u64> {
        self.save(CAPTURES, &id.to_string(), from, most)
    }

    /// Keeps a picture.
    pub fn save_picture(&self, name: BlobName, bytes: &[u8]) -> io::Result<()> {
        if self.picture(name).exists() {
            return Ok(());
        }
        self.save(PICTURES, &format!("{name}.jpg"), bytes, u64::MAX).map(drop)
    }

    fn save(&self, folder: &str, name: &str, from: impl Read, most: u64) -> io::Result<u64> {
        let folder = self.0.join(folder);
        fs::create_dir_all(&folder)?;
        let passing = self.passing()?.join(name);
        let saved = write_whole(&passing, from, most).and_then(|bytes| {
            fs::rename(&passing, folder.join(name))?;
            // The name is in the folder, which is a file of its own.
            if let Ok(folder) = File::open(&folder) {
                folder.sync_all()?;
            }
            Ok(bytes)
        });
        if saved.is_err() {
            let _ = fs::remove_file(&passing);
        }
        saved
    }

    /// A picture's bytes.
    pub fn read(&self, name: BlobName) -> io::Result<Vec<u8>> {
        fs::read(self.picture(name))
    }

    /// At most `most` of a picture's bytes, from `at` on.
    pub fn read_part(&self, name: BlobName, at: u64, most: usize) -> io::Result<Vec<u8>> {
        let mut file = File::open(self.picture(name))?;
        file.seek(SeekFrom::Start(at))?;
        let mut part = Vec::new();
        file.take(most as u64).read_to_end(&mut part)?;
        Ok(part)
    }

    /// Deletes a capture; that it is not there is as good.
    pub fn remove_capture(&self, id: Uuid) {
        remove(&self.capture(id));
    }

    /// Deletes a picture.
    pub fn remove_picture(&self, name: BlobName) {
        remove(&self.picture(name));
    }

    /// Deletes what no row speaks of: what a crash left between a file and its row.
    pub fn sweep(&self, captures: &BTreeSet<String>, pictures: &BTreeSet<String>, now: SystemTime) {
        let none = BTreeSet::new();
        for (folder, known) in [(CAPTURES, captures), (PICTURES, pictures), (PASSING, &none)] {
            let Ok(files) = fs::read_dir(self.0.join(folder)) else { continue };
            for file in files.flatten() {
                let name = file.file_name().to_string_lossy().into_owned();
                let age = file.metadata().and_then(|meta| meta.modified()).ok().and_then(|at| now.duration_since(at).ok());
                if !known.contains(name.trim_end_matches(".jpg")) && age.is_some_and(|age| age > GRACE) {
                    remove(&file.path());
                }
            }
        }
    }

    /// Deletes all of it: she signed out.
    pub fn clear(&self) {
        if let Err(error) = fs::remove_dir_all(&self.0)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%error, "photos could not be deleted");
        }
    }
}

fn write_whole(path: &Path, from: impl Read, most: u64) -> io::Result<u64> {
    let mut file = File::create(path)?;
    let bytes = io::copy(&mut from.take(most.saturating_add(1)), &mut file)?;
    if bytes > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    file.flush()?;
    file.sync_all()?;
    Ok(bytes)
}

fn remove(path: &Path) {
    if let Err(error) = fs::remove_file(path)
        && error.kind() != io::ErrorKind::NotFound
    {
        tracing::warn!(%error, "a file of a photo could not be deleted");
    }
}
