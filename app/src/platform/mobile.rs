//! Android and iOS. The native side (activity, share sheet) reaches in through [`MobilePlatform::press_back`]; what it
//! cannot do yet answers [`PlatformError::NotPossible`], which the screens show as "not here".

use std::path::Path;

use tokio::sync::broadcast;

use super::{HandedOver, MediaPath, Platform, PlatformError};

/// The phone's platform.
#[derive(Debug)]
pub struct MobilePlatform {
    back: broadcast::Sender<()>,
}

impl Default for MobilePlatform {
    fn default() -> Self {
        // One press is enough to remember: a second one before the first is handled is the same wish.
        Self { back: broadcast::channel(1).0 }
    }
}

impl MobilePlatform {
    /// The phone's back button. Answers whether anyone listened; if not, the activity leaves by itself.
    pub fn press_back(&self) -> bool {
        self.back.send(()).is_ok()
    }
}

impl Platform for MobilePlatform {
    fn media_url(&self, media: &MediaPath) -> String {
        let path = media.path();
        if cfg!(target_os = "android") { format!("https://media.localhost/{path}") } else { format!("media://localhost/{path}") }
    }

    fn hand_over(&self, _file: &Path) -> Result<HandedOver, PlatformError> {
        Err(PlatformError::NotPossible)
    }

    fn open_link(&self, _url: &str) -> Result<(), PlatformError> {
        Err(PlatformError::NotPossible)
    }

    fn back_presses(&self) -> Option<broadcast::Receiver<()>> {
        Some(self.back.subscribe())
    }
}
