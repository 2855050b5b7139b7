//! What differs between a phone, a desktop window and a browser: nothing outside this module asks which one it is.

#[cfg(feature = "desktop")]
pub mod desktop;
pub mod media;
#[cfg(all(feature = "mobile", not(feature = "desktop")))]
pub mod mobile;
#[cfg(feature = "preview")]
pub mod preview;

use std::path::{Path, PathBuf};

use dioxus::prelude::*;
use tokio::sync::broadcast;

use crate::AppContext;
pub use media::MediaPath;

/// What a shell can do for the screens. Process-wide: what belongs to one session goes through its document.
pub trait Platform: Send + Sync + 'static {
    /// Where the webview finds a picture.
    fn media_url(&self, media: &MediaPath) -> String;

    /// How photos come from a camera or a gallery.
    fn photo_way(&self) -> PhotoWay {
        PhotoWay::None
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

    /// When the app goes out of sight and comes back, where that can be told.
    fn visibility(&self) -> Option<broadcast::Receiver<Visibility>> {
        None
    }

    /// Whether the pages made for us rather than for farmers may be opened.
    fn shows_gallery(&self) -> bool {
        false
    }
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
                if navigator.can_go_back() {
                    navigator.go_back();
                } else {
                    platform.leave();
                }
            }
        }
    });
}
