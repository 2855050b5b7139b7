//! The browser preview: files and photos come from the preview's own server.

use std::path::{Path, PathBuf};

use tokio::sync::broadcast;

use super::{HandedOver, MediaPath, PhotoWay, Platform, PlatformError, Visibility};
use crate::preview::windows::Windows;

/// The preview's platform. Its server serves `/media/…` and `/export/{name}`, and takes captures in pieces at `/capture/{name}`.
#[derive(Debug)]
pub struct PreviewPlatform {
    /// Where captures lie while they come.
    pub captures: PathBuf,
    /// The browser's windows, and which of them can be seen.
    pub windows: Windows,
}

impl Platform for PreviewPlatform {
    fn media_url(&self, media: &MediaPath) -> String {
        format!("/media/{}", media.path())
    }

    fn photo_way(&self) -> PhotoWay {
        PhotoWay::Pieces { to: "/capture", folder: self.captures.clone() }
    }

    fn hand_over(&self, file: &Path) -> Result<HandedOver, PlatformError> {
        let name = file.file_name().and_then(|name| name.to_str()).ok_or(PlatformError::NotPossible)?;
        Ok(HandedOver::Link(format!("/export/{name}")))
    }

    fn takes_files(&self) -> bool {
        true
    }

    fn open_link(&self, _url: &str) -> Result<(), PlatformError> {
        // The server has no screen; anchors already open in the browser.
        Err(PlatformError::NotPossible)
    }

    fn visibility(&self) -> Option<broadcast::Receiver<Visibility>> {
        Some(self.windows.watch())
    }

    fn shows_gallery(&self) -> bool {
        true
    }
}
