//! Making a picture smaller.

use ::resize::{Pixel::RGB8, Type::Lanczos3};
use image::RgbImage;
use rgb::FromSlice as _;

/// The size that a picture has when its longer edge is at most `edge`. Never larger than it is.
pub(crate) fn size_within(width: u32, height: u32, edge: u32) -> (u32, u32) {
    let long = width.max(height);
    if long <= edge {
        return (width, height);
    }
    let scaled = |length: u32| {
        let rounded = (u64::from(length) * u64::from(edge) + u64::from(long) / 2) / u64::from(long.max(1));
        u32::try_from(rounded).unwrap_or(edge).max(1)
    };
    (scaled(width), scaled(height))
}

/// The picture with its longer edge at most `edge`. `None` only where the sizes do not fit the bytes, which cannot happen here.
///
/// Lanczos, in the picture's own values: what reduces the most, the decoder's scaling, works in them too, and what
/// linear light would change of a photo is not seen at this reduction.
pub(crate) fn within(picture: &RgbImage, edge: u32) -> Option<RgbImage> {
    let (width, height) = size_within(picture.width(), picture.height(), edge);
    if (width, height) == picture.dimensions() {
        return Some(picture.clone());
    }
    let mut smaller = RgbImage::new(width, height);
    let size = |length: u32| usize::try_from(length).ok();
    let (from, to) = ((size(picture.width())?, size(picture.height())?), (size(width)?, size(height)?));
    let mut resizer = ::resize::new(from.0, from.1, to.0, to.1, RGB8, Lanczos3).ok()?;
    resizer.resize(picture.as_raw().as_rgb(), smaller.as_rgb_mut()).ok()?;
    Some(smaller)
}
