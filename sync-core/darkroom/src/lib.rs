//! From a capture to what buyers see.
//!
//! [`fit`] takes the bytes of a capture and returns a [`Fitted`] photo: two JPEGs and a blur that the market takes
//! (`docs/PROTOCOL.md`, section 8). Bytes in, bytes out: no files, no clock.
//!
//! 1. [`look`] reads the header and refuses what is no picture or would take too much memory.
//! 2. The picture is decoded no larger than is needed, and put over white.
//! 3. It is made smaller, its colours turned to sRGB, and then turned upright as its camera says.
//! 4. It is encoded anew until it fits (`squeeze`). Nothing of the capture's metadata is carried over, because nothing but
//!    pixels reaches the encoder.

mod blur;
mod colour;
mod decoded;
mod jpeg;
mod look;
mod resize;
mod segments;
mod squeeze;
mod still;
mod unfit;

pub use blur::blurred;
pub use look::{Format, Look, look};
pub use unfit::Unfit;

use image::DynamicImage;
use protocol::{Photo, digest::Sha256Hex};

/// The most memory that a capture may take, itself included.
pub const MAX_MEMORY: u64 = 136 << 20;

/// The most pixels of a capture: what the largest sensor in a phone has.
pub const MAX_PIXELS: u64 = 200_000_000;

/// A photo as the market takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// A JPEG within [`Photo::MAX_FULL_BYTES`] and [`Photo::MAX_FULL_EDGE`].
    pub full: Vec<u8>,
    /// A JPEG within [`Photo::MAX_THUMB_BYTES`] and [`Photo::MAX_THUMB_EDGE`].
    pub thumb: Vec<u8>,
    /// A `ThumbHash`, base64 with padding.
    pub blur: String,
    /// Width of `full`, in pixels, upright.
    pub width: u32,
    /// Height of `full`, in pixels, upright.
    pub height: u32,
}

impl Fitted {
    /// How a listing names this photo.
    pub fn photo(&self) -> Photo {
        Photo { full: Sha256Hex::of_bytes(&self.full), thumb: Sha256Hex::of_bytes(&self.thumb), blur: self.blur.clone() }
    }
}

/// Makes a photo of a capture.
pub fn fit(capture: &[u8]) -> Result<Fitted, Unfit> {
    let Look { format, .. } = look(capture)?;
    let decoded = if format == Format::Jpeg { jpeg::decode(capture)? } else { still::decode(capture, format)? };
    let mut picture = resize::within(&decoded.picture, Photo::MAX_FULL_EDGE).ok_or(Unfit::Damaged)?;
    drop(decoded.picture);
    colour::to_srgb(&mut picture, decoded.profile.as_deref());
    let mut upright = DynamicImage::ImageRgb8(picture);
    upright.apply_orientation(decoded.orientation);
    let picture = upright.into_rgb8();

    let full = squeeze::squeeze(&picture, Photo::MAX_FULL_EDGE, Photo::MAX_FULL_BYTES).ok_or(Unfit::Damaged)?;
    let small = resize::within(&picture, Photo::MAX_THUMB_EDGE).ok_or(Unfit::Damaged)?;
    let thumb = squeeze::squeeze(&small, Photo::MAX_THUMB_EDGE, Photo::MAX_THUMB_BYTES).ok_or(Unfit::Damaged)?;
    let blur = blur::of(&small).ok_or(Unfit::Damaged)?;
    Ok(Fitted { full: full.jpeg, thumb: thumb.jpeg, blur, width: full.width, height: full.height })
}
