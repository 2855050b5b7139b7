//! What differs between a phone, a desktop window and a browser: nothing outside this module asks which one it is.

#[cfg(feature = "desktop")]
pub mod desktop;
pub mod media;
#[cfg(any(test, all(feature = "mobile", not(feature = "desktop"))))]
pub mod mobile;
#[cfg(feature = "preview")]
pub mod preview;

use std::path::{Path, PathBuf};

use std::str::FromStr;

use dioxus::prelude::*;
use protocol::ListingId;
use tokio::sync::{broadcast, watch};

use crate::AppContext;
use crate::route::Route;
pub use media::MediaPath;

/// What a shell can do for the screens. Process-wide: what belongs to one session goes through its document.
pub trait Platform: Send + Sync + 'static {
    /// Where the webview finds a picture.
    fn media_url(&self, media: &MediaPath) -> String;

    /// How photos come from a camera or a gallery.
    fn photo_way(&self) -> PhotoWay {
        PhotoWay::None
    }

    /// Opens the phone's own camera for a photo of a listing or draft. It is kept when it comes, whether or not a screen still waits.
    fn open_camera(&self, _listing: ListingId) -> Result<(), PlatformError> {
        Err(PlatformError::NotPossible)
    }

    /// Opens the phone's own gallery, to choose at most `most` photos of a listing or draft. They are kept when they come.
    fn open_gallery(&self, _listing: ListingId, _most: usize) -> Result<(), PlatformError> {
        Err(PlatformError::NotPossible)
    }

    /// Gives a finished file to the person: their folder, the phone's share sheet, or a download.
    fn hand_over(&self, file: &Path) -> Result<HandedOver, PlatformError>;

    /// Whether a file that the person chooses can be read.
    fn takes_files(&self) -> bool {
        false
    }

    /// Opens a link outside the app: a dialler, a chat, a web page.
    fn open_link(&self, url: &str) -> Result<(), PlatformError>;

    /// Presses of the phone's back button, where there is one that does not come as browser history.
    fn back_presses(&self) -> Option<broadcast::Receiver<()>> {
        None
    }

    /// Leaves the app when back is pressed on its first screen.
    fn leave(&self) {}

    /// Rings when the system hands over a link into the app, as a notification does.
    fn links(&self) -> Option<watch::Receiver<()>> {
        None
    }

    /// The link that was handed over and not followed yet: a screen's address. It may have come before there was any screen.
    fn take_link(&self) -> Option<String> {
        None
    }

    /// Where it is kept on which screen she was, if the system may end the app whenever she looks away.
    fn place_file(&self) -> Option<PathBuf> {
        None
    }

    /// When the app goes out of sight and comes back, where that can be told.
    fn visibility(&self) -> Option<broadcast::Receiver<Visibility>> {
        None
    }

    /// The phone's own voice, where the page has none: Android's web view does not speak.
    fn voice(&self) -> Option<std::sync::Arc<dyn Voice>> {
        None
    }

    /// Whether the pages made for us rather than for farmers may be opened.
    fn shows_gallery(&self) -> bool {
        false
    }
}

/// A voice of the phone's system. Its functions may take a moment, as the voice is fetched when it is first used.
pub trait Voice: Send + Sync {
    /// Speaks, instead of what it is saying. `false` where there is no voice for the language.
    fn say(&self, words: &str, language: &str) -> bool;
    /// Ends what it is saying.
    fn hush(&self);
}

/// Whether somebody can see the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// It is on the screen.
    Shown,
    /// Another app is, or the screen is dark.
    Hidden,
}

/// How photos come from a camera or a gallery.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PhotoWay {
    /// They do not.
    #[default]
    None,
    /// The page sends them in pieces to `to`, and they lie in `folder` afterwards.
    Pieces {
        /// An address of the shell.
        to: &'static str,
        /// Where it writes.
        folder: PathBuf,
    },
    /// A file chooser names them.
    Files,
    /// The phone's own camera and gallery, which the [`Platform`] opens.
    Shell,
}

/// Where a file went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// It lies in a folder that the person can open.
    Folder(PathBuf),
    /// It is behind a link; the screen shows it as a download.
    Link(String),
    /// The phone's own share sheet has it.
    ShareSheet,
}

/// Why the platform did not do it.
#[derive(Debug, thiserror::Error)]
pub enum PlatformError {
    /// Reading or writing the file failed.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    /// This platform has no way to do it.
    #[error("not possible on this platform")]
    NotPossible,
}

/// The platform of this shell.
pub fn use_platform() -> std::sync::Arc<dyn Platform> {
    use_context::<AppContext>().platform
}

/// Turns presses of the phone's back button into steps back, and leaves from the first screen.
pub(crate) fn use_back_button() {
    let context = use_context::<AppContext>();
    let navigator = use_navigator();
    use_future(move || {
        let platform = context.platform.clone();
        async move {
            let Some(mut presses) = platform.back_presses() else { return };
            loop {
                match presses.recv().await {
                    Ok(()) | Err(broadcast::error::RecvError::Lagged(_)) => {}
                    Err(broadcast::error::RecvError::Closed) => return,
                }
                // What lies over the screen goes first. A renderer that cannot answer has nothing there.
                if document::eval("return isokoSheet.closeOpen()").join::<bool>().await.unwrap_or_default() {
                    continue;
                }
                if navigator.can_go_back() {
                    navigator.go_back();
                } else {
                    platform.leave();
                }
            }
        }
    });
}

/// Follows links into the app: to the orders that a notification was about.
pub(crate) fn use_links() {
    let context = use_context::<AppContext>();
    let navigator = use_navigator();
    use_future(move || {
        let platform = context.platform.clone();
        async move {
            let Some(mut links) = platform.links() else { return };
            loop {
                if let Some(link) = platform.take_link() {
                    match Route::from_str(&link) {
                        Ok(route) if !matches!(route, Route::NotFound { .. }) => _ = navigator.push(route),
                        _ => tracing::warn!("a link leads to no screen"),
                    }
                }
                if links.changed().await.is_err() {
                    return;
                }
            }
        }
    });
}
