//! What comes out of a decoder, whatever the format.

use image::{RgbImage, metadata::Orientation};

/// A picture as stored: not yet turned, and in the colours of its profile.
pub(crate) struct Decoded {
    pub picture: RgbImage,
    pub profile: Option<Vec<u8>>,
    pub orientation: Orientation,
}
