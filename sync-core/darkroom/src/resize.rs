//! Making a picture smaller.

use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer, images::Image, images::ImageRef};
use image::RgbImage;

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
    let from = ImageRef::new(picture.width(), picture.height(), picture.as_raw(), PixelType::U8x3).ok()?;
    let mut to = Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize(&from, &mut to, &options).ok()?;
    RgbImage::from_raw(width, height, to.into_vec())
}
