//! Photos: taking, arranging, looking at them, and what they take of the phone.

use super::Core;
use crate::{
    budget::Purpose,
    changes::Topic,
    error::{CoreError, InputProblem},
    machine::Cause,
    photos::{Files, Kind, MAX_CAPTURE_BYTES, PhotoProblem, Photos, Storage},
    store::{self, captures, drafts, pictures, traffic},
    transport::{Method, PictureAsk},
};
use protocol::{Action, ListingId, Photo, limits::MAX_PHOTOS, photo::BlobName};
use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};
use uuid::Uuid;

impl Core {
    /// Keeps what a camera or a gallery gave, for a listing or a draft. With `Ok` it is on disk, whole; what is made of it follows.
    ///
    /// # Errors
    /// `NeedsUser(Correct)` for `photos` if the listing has as many as it may have or the capture is too long, `NeedsUser(Space)` if
    /// there is none.
    pub async fn take_photo(&self, listing: ListingId, capture: Vec<u8>) -> Result<Uuid, CoreError> {
        self.keep_capture(listing, move || Ok(io::Cursor::new(capture))).await
    }

    /// The same for a file that a camera wrote, which is left where it is.
    pub async fn take_photo_from(&self, listing: ListingId, capture: PathBuf) -> Result<Uuid, CoreError> {
        self.keep_capture(listing, move || File::open(capture)).await
    }

    async fn keep_capture<R: Read>(
        &self,
        listing: ListingId,
        open: impl FnOnce() -> io::Result<R> + Send + 'static,
    ) -> Result<Uuid, CoreError> {
        let full = |problem| CoreError::correct("photos", InputProblem::Photo(problem));
        if self.photos(listing).await?.taken() >= MAX_PHOTOS {
            return Err(full(PhotoProblem::TooMany));
        }
        let (id, now) = (self.inner.clock.new_id(self.inner.realm), self.inner.clock.now_ms());
        let files = self.files();
        let runtime = self.inner.runtime.as_ref().ok_or(CoreError::Stopped)?;
        let saved = runtime.spawn_blocking(move || open().and_then(|from| files.save_capture(id, from, MAX_CAPTURE_BYTES)));
        let bytes = saved.await.map_err(|_| CoreError::Stopped)?.map_err(|error| match error.kind() {
            io::ErrorKind::FileTooLarge => full(PhotoProblem::TooLarge),
            _ => error.into(),
        })?;
        let noted = self.inner.store.write(move |tx| Ok((captures::note(tx, id, listing, bytes, now)?, vec![Topic::Photos]))).await;
        if noted.is_err() {
            self.files().remove_capture(id);
        }
        noted?;
        self.inner.shared.bell.notify_one();
        Ok(id)
    }

    /// The photos of a listing or a draft, and how far they are.
    pub async fn photos(&self, listing: ListingId) -> Result<Photos, CoreError> {
        self.inner
            .store
            .read(move |c| {
                let photos = pictures::photos(c, listing)?;
                let photos = photos.into_iter().map(|photo| pictures::view(c, photo)).collect::<Result<_, _>>()?;
                Ok(Photos { photos, captures: captures::of(c, listing)? })
            })
            .await
    }

    /// Sets which photos there are and in which order, the cover first: of a draft at once, of a listing by an operation. What is taken out
    /// can be put back for a day.
    pub async fn arrange_photos(&self, listing: ListingId, photos: Vec<Photo>) -> Result<(), CoreError> {
        let now = self.inner.clock.now_ms();
        let wanted = photos.clone();
        let is_draft = self.inner.store.write(move |tx| {
            for photo in pictures::photos(tx, listing)?.iter().filter(|photo| !wanted.contains(photo)) {
                for kind in [Kind::Thumb, Kind::Full] {
                    pictures::used(tx, kind.of(photo), now)?;
                }
            }
            let Some(mut draft) = drafts::get(tx, listing)? else { return Ok((false, vec![])) };
            draft.photos.clone_from(&wanted);
            drafts::save(tx, &draft)?;
            Ok((true, vec![Topic::Drafts, Topic::Photos]))
        });
        if !is_draft.await? {
            self.act(listing.uuid(), Action::ListingPhotos { photos }).await?;
        }
        Ok(())
    }

    /// Throws a capture away that is no photo yet.
    pub async fn drop_capture(&self, id: Uuid) -> Result<(), CoreError> {
        self.inner.store.write(move |tx| Ok((captures::forget(tx, id)?, vec![Topic::Photos]))).await?;
        self.files().remove_capture(id);
        Ok(())
    }

    // ---- looking ----

    /// A picture that is on this phone.
    pub async fn picture(&self, name: BlobName) -> Result<Option<Vec<u8>>, CoreError> {
        let files = self.files();
        let runtime = self.inner.runtime.as_ref().ok_or(CoreError::Stopped)?;
        let read = runtime.spawn_blocking(move || files.read(name)).await.map_err(|_| CoreError::Stopped)?;
        Ok(match read {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        })
    }

    /// A picture of a listing, from this phone or else from the market, if the day's data allows. `None` if it is in neither, or cannot
    /// be fetched now.
    pub async fn picture_of(&self, listing: ListingId, name: BlobName) -> Result<Option<Vec<u8>>, CoreError> {
        let now = self.inner.clock.now_ms();
        if let Some(bytes) = self.picture(name).await? {
            // Once a day is enough to know what was not looked at for long, and every look would be a write.
            let last = self.inner.store.read(move |c| pictures::last_used(c, name)).await?;
            if last.is_some_and(|last| now.saturating_sub(last) > store::DAY_MS) {
                self.inner.store.write(move |tx| Ok((pictures::used(tx, name, now)?, vec![]))).await?;
            }
            return Ok(Some(bytes));
        }
        let link = self.inner.shared.link.lock().map_or_else(|_| crate::budget::Link::Metered, |link| *link);
        let kind = self.inner.store.read(move |c| {
            let today = traffic::today(c, now)?;
            let photo = pictures::photos(c, listing)?.into_iter().find(|photo| photo.thumb == name || photo.full == name);
            let Some(photo) = photo else { return Ok(None) };
            let kind = if photo.thumb == name { Kind::Thumb } else { Kind::Full };
            let most = if kind == Kind::Thumb { Photo::MAX_THUMB_BYTES } else { Photo::MAX_FULL_BYTES };
            // A thumbnail is how a seller knows her goods: it counts as words.
            let purpose = if kind == Kind::Thumb { Purpose::Words } else { Purpose::Pictures };
            let allowed = super::budget(c)?.allows(purpose, link, today.up.saturating_add(today.down), most as u64);
            Ok(allowed.then_some(kind))
        });
        let Some(kind) = kind.await? else { return Ok(None) };
        self.fetch(listing, name, kind).await
    }

    async fn fetch(&self, listing: ListingId, name: BlobName, kind: Kind) -> Result<Option<Vec<u8>>, CoreError> {
        let path = format!("/pictures/{name}");
        let ask = PictureAsk { method: Method::Get, path: &path, token: None, headers: Vec::new(), body: Vec::new() };
        let Ok(told) = self.inner.runner.transport.picture(ask).await else { return Ok(None) };
        let bytes = traffic::Bytes { up: told.reply.sent, down: told.reply.received };
        let now = self.inner.clock.now_ms();
        let body = told.reply.body;
        // Whatever sits between us and the market: a picture is what its name says, or nothing.
        let right = told.reply.status == 200 && BlobName::of_bytes(&body) == name;
        if right {
            self.files().save_picture(name, &body)?;
        }
        let length = body.len() as u64;
        self.inner
            .store
            .write(move |tx| {
                traffic::add(tx, now, "pictures", bytes)?;
                if right {
                    pictures::fetched(tx, name, kind, listing, length, now)?;
                }
                Ok(((), vec![Topic::Status]))
            })
            .await?;
        Ok(right.then_some(body))
    }

    // ---- space ----

    /// What the phone's photos and its store take.
    pub async fn storage(&self) -> Result<Storage, CoreError> {
        let folder = self.folder().to_owned();
        let storage = self.inner.store.read(pictures::storage).await?;
        Ok(Storage { store: length_of(&folder), ..storage })
    }

    /// Lets go of all pictures that the market has as well: others' and sent ones. They are fetched again when somebody looks.
    pub async fn free_space(&self) -> Result<(), CoreError> {
        let files = self.files();
        let gone = self.inner.store.write(|tx| Ok((pictures::evict(tx, 0)?, vec![Topic::Photos]))).await?;
        for name in gone {
            files.remove_picture(name);
        }
        Ok(())
    }

    /// Sends the next piece of a picture, for those who decide when: a core that is not `automatic`. The report says whether there is
    /// more.
    pub async fn send_piece(&self) -> Result<crate::runner::Report, CoreError> {
        self.wake_for(Cause::Pictures).await
    }

    pub(super) fn files(&self) -> Files {
        Files::of(self.folder())
    }
}

/// The store's file, its log, and the space that is kept for emergencies.
fn length_of(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| file.metadata().ok()).filter(fs::Metadata::is_file).map(|meta| meta.len()).sum()
}
