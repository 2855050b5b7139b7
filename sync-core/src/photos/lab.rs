//! Makes photos of captures, one at a time, on the core's runtime: also those that a crash or a closed app left.

use super::{Files, PhotoProblem};
use crate::{
    changes::Topic,
    clock::Clock,
    core::commands,
    error::CoreError,
    machine::Cause,
    runner::Wake,
    store::{
        Store,
        captures::{self, Saved},
        drafts, pictures, shown,
    },
};
use darkroom::{Fitted, Unfit};
use protocol::{Action, BlobName, EntityKind, Photo, Realm};
use rusqlite::Transaction;
use std::{
    fs,
    sync::Arc,
    time::{Duration, SystemTime},
};
use tokio::sync::{Notify, mpsc};

/// One that ended the app so often is not looked into again.
const MOST_TRIES: u32 = 3;
/// Where the disk is full, there may be space later.
const PAUSE: Duration = Duration::from_mins(1);
/// How long a photo that was taken out of a listing can be brought back.
const UNDO_MS: i64 = 24 * 60 * 60 * 1000;
/// The most that pictures may take which the market has as well.
const MOST_KEPT: u64 = 150 * 1024 * 1024;

/// What the lab works with.
pub(crate) struct Lab {
    pub(crate) store: Store,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) realm: Realm,
    /// Rung when there is a new capture.
    pub(crate) bell: Arc<Notify>,
    /// To sync, when a listing has a new photo.
    pub(crate) wakes: Option<mpsc::UnboundedSender<Wake>>,
}

/// What became of a capture.
enum Outcome {
    Fitted(Box<Fitted>),
    Unfit(PhotoProblem),
}

impl Lab {
    /// Works until the core is closed.
    pub(crate) async fn run(self) {
        self.tidy().await;
        loop {
            match self.next().await {
                Ok(true) => {}
                Ok(false) => self.bell.notified().await,
                Err(CoreError::Stopped) => return,
                Err(error) => {
                    tracing::warn!(%error, "a capture could not be looked into");
                    let _ = tokio::time::timeout(PAUSE, self.bell.notified()).await;
                }
            }
        }
    }

    /// Looks into one capture. `false` if there is none.
    async fn next(&self) -> Result<bool, CoreError> {
        let Some(capture) = self.store.write(|tx| Ok((captures::begin(tx)?, vec![]))).await? else { return Ok(false) };
        let files = self.files();
        let outcome = if capture.tries > MOST_TRIES {
            Outcome::Unfit(PhotoProblem::Damaged)
        } else {
            let work = tokio::task::spawn_blocking(move || develop(&files, &capture));
            match work.await.map_err(|_| CoreError::Stopped)? {
                Ok(outcome) => outcome,
                Err(error) => {
                    self.store.write(move |tx| Ok((captures::not_begun(tx, capture.id)?, vec![]))).await?;
                    return Err(error);
                }
            }
        };
        match outcome {
            Outcome::Unfit(problem) => {
                self.store.write(move |tx| Ok((captures::unfit(tx, capture.id, problem)?, vec![Topic::Photos]))).await?;
            }
            Outcome::Fitted(fitted) => self.hang(capture, &fitted).await?,
        }
        Ok(true)
    }

    /// Puts a photo where it was taken for: into the draft, or into the listing by an operation, which goes out like any other.
    async fn hang(&self, capture: Saved, fitted: &Fitted) -> Result<(), CoreError> {
        let (photo, bytes) = (fitted.photo(), [fitted.full.len() as u64, fitted.thumb.len() as u64]);
        let (clock, realm) = (Arc::clone(&self.clock), self.realm);
        let hung = self.store.write(move |tx| {
            let now = clock.now_ms();
            if !pictures::has_room(tx, capture.listing, &photo)? {
                captures::unfit(tx, capture.id, PhotoProblem::TooMany)?;
                return Ok((false, vec![Topic::Photos]));
            }
            if !captures::fitted(tx, &capture, &photo, bytes, now)? {
                return Ok((false, vec![]));
            }
            let op = clock.new_id(realm);
            let topics = vec![Topic::Photos, Topic::Drafts, Topic::Listings, Topic::Outbox, Topic::Status];
            Ok((add(tx, &capture, photo.clone(), op, now)?, topics))
        });
        if hung.await?
            && let Some(wakes) = &self.wakes
        {
            let _ = wakes.send(Wake { cause: Cause::Work, done: None });
        }
        Ok(())
    }

    /// Deletes what nobody needs: drafts that have rested in the bin, files without a row, photos that were taken out, others' pictures beyond what a phone should hold.
    async fn tidy(&self) {
        let files = self.files();
        let before = self.clock.now_ms().saturating_sub(UNDO_MS);
        let now = self.clock.now_ms();
        let tidied = async {
            self.store.write(move |tx| Ok((drafts::rest(tx, now)?, vec![]))).await?;
            // The search is on a reader's thread: at its start nothing keeps the seller's first tap waiting. What is found may have been put
            // back meanwhile, and is looked for again where it counts.
            let found = self.store.read(move |c| pictures::orphans(c, before)).await?;
            let gone = if found.is_empty() { Vec::new() } else { self.store.write(move |tx| let_go(tx, before)).await? };
            let evicted = self.store.write(|tx| Ok((pictures::evict(tx, MOST_KEPT)?, vec![]))).await?;
            let known = self.store.read(pictures::all_names).await?;
            Ok::<_, CoreError>((gone, evicted, known))
        };
        match tidied.await {
            Ok((gone, evicted, (captures, pictures))) => {
                let swept = tokio::task::spawn_blocking(move || {
                    for name in gone.into_iter().chain(evicted) {
                        files.remove_picture(name);
                    }
                    files.sweep(&captures, &pictures, SystemTime::now());
                });
                let _ = swept.await;
            }
            Err(error) => tracing::warn!(%error, "photos could not be tidied"),
        }
    }

    fn files(&self) -> Files {
        Files::of(self.store.folder())
    }
}

fn let_go(tx: &Transaction, before_ms: i64) -> Result<(Vec<BlobName>, Vec<Topic>), CoreError> {
    let gone = pictures::orphans(tx, before_ms)?;
    pictures::forget(tx, &gone)?;
    Ok((gone, vec![]))
}

/// Reads the capture, makes both pictures, and puts them on disk.
fn develop(files: &Files, capture: &Saved) -> Result<Outcome, CoreError> {
    let Ok(bytes) = fs::read(files.capture(capture.id)) else { return Ok(Outcome::Unfit(PhotoProblem::Lost)) };
    let fitted = match darkroom::fit(&bytes) {
        Ok(fitted) => fitted,
        Err(unfit) => return Ok(Outcome::Unfit(problem(&unfit))),
    };
    let photo = fitted.photo();
    files.save_picture(photo.full, &fitted.full)?;
    files.save_picture(photo.thumb, &fitted.thumb)?;
    Ok(Outcome::Fitted(Box::new(fitted)))
}

fn problem(unfit: &Unfit) -> PhotoProblem {
    match unfit {
        Unfit::Heic => PhotoProblem::Heic,
        Unfit::TooLarge { .. } => PhotoProblem::TooLarge,
        Unfit::Empty | Unfit::Damaged => PhotoProblem::Damaged,
        _ => PhotoProblem::NotAPicture,
    }
}

/// Whether there is something to send now.
fn add(tx: &Transaction, capture: &Saved, photo: Photo, op: uuid::Uuid, now: i64) -> Result<bool, CoreError> {
    // One that was thrown away meanwhile may be put back.
    if let Some(mut draft) = drafts::anywhere(tx, capture.listing)? {
        if !draft.photos.contains(&photo) {
            draft.photos.push(photo);
            drafts::save(tx, &draft)?;
        }
        return Ok(false);
    }
    let mut photos = pictures::photos(tx, capture.listing)?;
    if shown::get(tx, EntityKind::Listing, capture.listing.uuid())?.is_none() {
        // The draft is gone from the bin: pictures that are in no listing are tidied away.
        return Ok(false);
    }
    if photos.contains(&photo) {
        // One picture was taken twice, or made again because its file was lost.
        return Ok(true);
    }
    photos.push(photo);
    let mut op = commands::make(tx, op, capture.listing.uuid(), Action::ListingPhotos { photos }, now)?;
    match commands::enact(tx, &mut op, now) {
        Ok(()) => Ok(true),
        // The listing was removed meanwhile.
        Err(CoreError::Rejected(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
