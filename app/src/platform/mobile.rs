//! Android and iOS. What only the phone's own system can do is asked of its shell (the activity, the iOS app), which attaches itself
//! with the functions of `sync-core-ffi`; what happens to the phone comes from there and is [attended](attend) to.

pub mod attend;
mod captures;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use protocol::ListingId;
use sync_core_ffi::shell::{NativeShell, shell};
use tokio::sync::{broadcast, watch};

use super::{HandedOver, MediaPath, PhotoWay, Platform, PlatformError, Visibility, Voice};
use crate::core::Phones;
use crate::lock::Lock;
use attend::Attendant;
use captures::Captures;

/// The phone's platform.
#[derive(Debug)]
pub struct MobilePlatform {
    data: PathBuf,
    captures: Captures,
    back: broadcast::Sender<()>,
    link: Mutex<Option<String>>,
    links: watch::Sender<()>,
    seen: broadcast::Sender<Visibility>,
}

impl MobilePlatform {
    /// For an app that keeps its data in `data`.
    pub fn new(data: &Path) -> Self {
        // One press is enough to remember: a second one before the first is handled is the same wish.
        Self {
            data: data.to_owned(),
            captures: Captures::in_folder(data),
            back: broadcast::channel(1).0,
            link: Mutex::new(None),
            links: watch::Sender::new(()),
            seen: broadcast::channel(8).0,
        }
    }

    fn ask(wish: impl FnOnce(&dyn NativeShell) -> bool) -> Result<(), PlatformError> {
        let done = shell().is_some_and(|shell| wish(&*shell));
        if done { Ok(()) } else { Err(PlatformError::NotPossible) }
    }

    fn request(&self, listing: ListingId, wish: impl FnOnce(&dyn NativeShell, &str, &Path) -> bool) -> Result<(), PlatformError> {
        let folder = self.captures.of(listing)?;
        let request = uuid::Uuid::from_bytes(random()).to_string();
        Self::ask(|shell| wish(shell, &request, &folder))
    }
}

fn random() -> [u8; 16] {
    let mut bytes = [0; 16];
    sync_core::Clock::random(&sync_core::SystemClock, &mut bytes);
    bytes
}

impl Platform for MobilePlatform {
    fn media_url(&self, media: &MediaPath) -> String {
        let path = media.path();
        if cfg!(target_os = "android") { format!("https://media.localhost/{path}") } else { format!("media://localhost/{path}") }
    }

    fn photo_way(&self) -> PhotoWay {
        PhotoWay::Shell
    }

    fn open_camera(&self, listing: ListingId) -> Result<(), PlatformError> {
        self.request(listing, |shell, request, folder| {
            // The place is known before the camera opens, so a photo is found there even if the app is ended meanwhile.
            shell.take_photo(request.to_owned(), folder.join(format!("{request}.jpg")).to_string_lossy().into_owned())
        })
    }

    fn open_gallery(&self, listing: ListingId, most: usize) -> Result<(), PlatformError> {
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        self.request(listing, |shell, request, folder| shell.choose_photos(request.to_owned(), folder.to_string_lossy().into_owned(), most))
    }

    fn hand_over(&self, file: &Path) -> Result<HandedOver, PlatformError> {
        let mime =
            if file.extension().is_some_and(|extension| extension == "json") { "application/json" } else { "application/octet-stream" };
        Self::ask(|shell| shell.share(file.to_string_lossy().into_owned(), mime.into())).map(|()| HandedOver::ShareSheet)
    }

    fn open_link(&self, url: &str) -> Result<(), PlatformError> {
        Self::ask(|shell| shell.open_link(url.to_owned()))
    }

    fn back_presses(&self) -> Option<broadcast::Receiver<()>> {
        Some(self.back.subscribe())
    }

    fn leave(&self) {
        if let Some(shell) = shell() {
            shell.leave();
        }
    }

    fn links(&self) -> Option<watch::Receiver<()>> {
        Some(self.links.subscribe())
    }

    fn take_link(&self) -> Option<String> {
        self.link.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn visibility(&self) -> Option<broadcast::Receiver<Visibility>> {
        Some(self.seen.subscribe())
    }

    fn voice(&self) -> Option<Arc<dyn Voice>> {
        Some(Arc::new(ShellVoice))
    }

    fn place_file(&self) -> Option<PathBuf> {
        Some(self.data.join("place.json"))
    }
}

/// The voice of the phone's system.
struct ShellVoice;

impl Voice for ShellVoice {
    fn say(&self, words: &str, language: &str) -> bool {
        let speak =
            |shell: Arc<dyn NativeShell>| shell.can_speak(language.to_owned()) && shell.speak(words.to_owned(), language.to_owned());
        shell().is_some_and(speak)
    }

    fn hush(&self) {
        if let Some(shell) = shell() {
            shell.speak(String::new(), String::new());
        }
    }
}

/// The platform, with somebody who attends to what happens to the phone.
pub fn start(data: &Path, phones: &Phones, lock: &Arc<Lock>) -> Arc<MobilePlatform> {
    let platform = Arc::new(MobilePlatform::new(data));
    attend::start(Attendant::new(phones.clone(), Arc::clone(&platform), Arc::clone(lock)));
    platform
}

#[cfg(test)]
mod tests;
