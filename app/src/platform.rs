//! What differs between a phone, a desktop window and a browser: nothing outside this module asks which one it is.

#[cfg(feature = "desktop")]
pub mod desktop;
#[cfg(all(feature = "mobile", not(feature = "desktop")))]
pub mod mobile;
#[cfg(feature = "preview")]
pub mod preview;

use std::path::{Path, PathBuf};

use dioxus::prelude::*;
use tokio::sync::broadcast;

use crate::AppContext;

/// What a shell can do for the screens. Process-wide: what belongs to one session goes through its document.
pub trait Platform: Send + Sync + 'static {
    /// Where the webview finds a photo of the data folder, by its bare file name.
    fn media_url(&self, name: &str) -> String;

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

    /// Whether the pages made for us rather than for farmers may be opened.
    fn shows_gallery(&self) -> bool {
        false
    }
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

/// A photo asked for by name, if the name is one of ours: no path may leave the folder.
pub fn media_file(folder: &Path, name: &str) -> Option<(PathBuf, &'static str)> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || name.starts_with('.') || !name.chars().all(plain) {
        return None;
    }
    let kind = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        _ => return None,
    };
    Some((folder.join(name), kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_inside_the_folder_are_served() {
        let folder = Path::new("/data/photos");
        assert_eq!(media_file(folder, "a-1.jpg"), Some((folder.join("a-1.jpg"), "image/jpeg")));
        for name in ["", ".", "..", "../core.db", "a/b.jpg", ".hidden.jpg", "core.db", "a\\b.png", "a%2f.png", "a.jpg\0"] {
            assert_eq!(media_file(folder, name), None, "{name:?}");
        }
    }
}
