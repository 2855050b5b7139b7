//! The browser preview: files and photos come from the preview's own server.

use std::path::Path;

use super::{HandedOver, Platform, PlatformError};

/// The preview's platform. Its server serves `/media/{name}` and `/export/{name}`.
#[derive(Debug, Default)]
pub struct PreviewPlatform;

impl Platform for PreviewPlatform {
    fn media_url(&self, name: &str) -> String {
        format!("/media/{name}")
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

    fn shows_gallery(&self) -> bool {
        true
    }
}
