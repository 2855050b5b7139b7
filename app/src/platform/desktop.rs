//! The desktop window: photos over a protocol of its own, files into the downloads folder, links to the system.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::{HandedOver, MediaPath, PhotoWay, Platform, PlatformError};

/// The desktop's platform.
#[derive(Debug)]
pub struct DesktopPlatform {
    downloads: PathBuf,
}

impl DesktopPlatform {
    /// Hands files over in the user's downloads folder, or in `data` where there is no home.
    pub fn new(data: &Path) -> Self {
        let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
        Self { downloads: home.map_or_else(|| data.join("exports"), |home| home.join("Downloads")) }
    }
}

impl Platform for DesktopPlatform {
    fn media_url(&self, media: &MediaPath) -> String {
        let path = media.path();
        if cfg!(windows) { format!("http://media.localhost/{path}") } else { format!("media://localhost/{path}") }
    }

    fn photo_way(&self) -> PhotoWay {
        PhotoWay::Files
    }

    fn hand_over(&self, file: &Path) -> Result<HandedOver, PlatformError> {
        let name = file.file_name().ok_or(PlatformError::NotPossible)?;
        fs::create_dir_all(&self.downloads)?;
        let to = self.downloads.join(name);
        fs::copy(file, &to)?;
        Ok(HandedOver::Folder(to))
    }

    fn open_link(&self, url: &str) -> Result<(), PlatformError> {
        let opener = if cfg!(target_os = "macos") {
            "open"
        } else if cfg!(windows) {
            "explorer"
        } else {
            "xdg-open"
        };
        std::process::Command::new(opener).arg(url).spawn().map(|_| ()).map_err(PlatformError::File)
    }

    fn shows_gallery(&self) -> bool {
        cfg!(debug_assertions)
    }
}
