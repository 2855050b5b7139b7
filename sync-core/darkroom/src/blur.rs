//! The blurred preview: a `ThumbHash`, small enough to travel with the words.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use image::{ExtendedColorType, ImageEncoder as _, RgbImage, codecs::png::PngEncoder};
use protocol::Photo;

/// The edge that `ThumbHash` works at, at most.
const EDGE: u32 = 100;

/// The blur of a picture, in base64.
pub(crate) fn of(thumb: &RgbImage) -> Option<String> {
    let small = crate::resize::within(thumb, EDGE)?;
    let rgba: Vec<u8> = small.pixels().flat_map(|pixel| [pixel.0[0], pixel.0[1], pixel.0[2], 255]).collect();
    let hash = thumbhash::rgba_to_thumb_hash(usize::try_from(small.width()).ok()?, usize::try_from(small.height()).ok()?, &rgba);
    Some(STANDARD.encode(hash))
}

/// A blur as a picture: a `data:` URL of a PNG whose longer edge is 32 px, for the place of a photo that is not there yet.
///
/// `None` for what is not a blur; it may come from anybody.
pub fn blurred(blur: &str) -> Option<String> {
    if blur.is_empty() || blur.len() > Photo::MAX_BLUR {
        return None;
    }
    let hash = STANDARD.decode(blur).ok()?;
    let (width, height, rgba) = thumbhash::thumb_hash_to_rgba(&hash).ok()?;
    let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    if width == 0 || height == 0 {
        return None;
    }
    let mut png = Vec::new();
    PngEncoder::new(&mut png).write_image(&rgba, width, height, ExtendedColorType::Rgba8).ok()?;
    Some(format!("data:image/png;base64,{}", STANDARD.encode(png)))
}
