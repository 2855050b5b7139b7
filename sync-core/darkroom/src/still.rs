//! PNG, WebP and GIF: the first or only frame, over white.

use crate::{Format, MAX_MEMORY, Unfit, decoded::Decoded, jpeg::AMPLE};
use image::{
    ColorType, ImageDecoder, ImageError, Limits, RgbImage,
    codecs::{gif::GifDecoder, png::PngDecoder, webp::WebPDecoder},
    error::LimitErrorKind,
    metadata::Orientation,
};
use std::io::Cursor;

/// The most that a decoder may set aside beside the pixels: rows, what is compressed in chunks of text or colour, and a GIF's
/// frame where it is larger than its screen.
const MAX_BESIDE: u64 = 16 << 20;

pub(crate) fn decode(capture: &[u8], format: Format) -> Result<Decoded, Unfit> {
    let bytes = Cursor::new(capture);
    match format {
        Format::Png => {
            let mut limits = Limits::default();
            limits.max_alloc = Some(MAX_BESIDE);
            read(PngDecoder::with_limits(bytes, limits).map_err(|e| unfit(&e))?)
        }
        Format::WebP => read(WebPDecoder::new(bytes).map_err(|e| unfit(&e))?),
        Format::Gif => read(GifDecoder::new(bytes).map_err(|e| unfit(&e))?),
        Format::Jpeg => Err(Unfit::Unsupported),
    }
}

fn unfit(error: &ImageError) -> Unfit {
    match error {
        ImageError::Unsupported(_) => Unfit::Unsupported,
        ImageError::Limits(limit) if matches!(limit.kind(), LimitErrorKind::Unsupported { .. }) => Unfit::Unsupported,
        _ => Unfit::Damaged,
    }
}

fn read(mut decoder: impl ImageDecoder) -> Result<Decoded, Unfit> {
    let (width, height) = decoder.dimensions();
    let profile = decoder.icc_profile().ok().flatten();
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let colour = decoder.color_type();
    let size = usize::try_from(decoder.total_bytes()).map_err(|_| Unfit::TooLarge { width, height })?;
    if size as u64 > MAX_MEMORY {
        return Err(Unfit::TooLarge { width, height });
    }
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(decoder.total_bytes().saturating_add(MAX_BESIDE));
    decoder.set_limits(limits).map_err(|e| unfit(&e))?;
    let mut pixels = vec![0; size];
    decoder.read_image(&mut pixels).map_err(|e| unfit(&e))?;
    let picture = flatten(&pixels, width, height, colour).ok_or(Unfit::Unsupported)?;
    Ok(Decoded { picture, profile, orientation })
}

/// How many pixels, across and down, become one: as with a JPEG, 1.4 times the edge that is kept remains.
pub(crate) fn step(width: u32, height: u32) -> usize {
    usize::try_from(width.max(height) / u32::from(AMPLE)).unwrap_or(1).max(1)
}

/// Puts a picture over white, in 8-bit RGB, and averages a large one down by a whole number of pixels on the way.
pub(crate) fn flatten(pixels: &[u8], width: u32, height: u32, colour: ColorType) -> Option<RgbImage> {
    let pixel = usize::from(colour.bytes_per_pixel());
    let tall = step(width, height);
    let step = u32::try_from(tall).ok()?;
    let (across, down) = (width.div_ceil(step), height.div_ceil(step));
    let columns = usize::try_from(across).ok()?;
    let stride = usize::try_from(width).ok()?.checked_mul(pixel)?;
    let mut out = Vec::with_capacity(columns.checked_mul(usize::try_from(down).ok()?)?.checked_mul(3)?);
    for band in pixels.chunks(stride.checked_mul(tall)?) {
        let mut sums = vec![[0_u32; 4]; columns];
        for row in band.chunks_exact(stride) {
            for (cells, sum) in row.chunks(pixel.checked_mul(tall)?).zip(&mut sums) {
                for cell in cells.chunks_exact(pixel) {
                    let [r, g, b] = over_white(cell, colour)?;
                    *sum = [sum[0] + u32::from(r), sum[1] + u32::from(g), sum[2] + u32::from(b), sum[3] + 1];
                }
            }
        }
        for [r, g, b, count] in sums {
            let mean = |sum: u32| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX);
            out.extend([mean(r), mean(g), mean(b)]);
        }
    }
    RgbImage::from_raw(across, down, out)
}

fn over_white(cell: &[u8], colour: ColorType) -> Option<[u8; 3]> {
    let blend = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
    };
    // Of 16 bits, in the machine's order, the upper eight.
    let upper = |pair: [u8; 2]| u8::try_from(u16::from_ne_bytes(pair) >> 8).unwrap_or(u8::MAX);
    let (pairs, _) = cell.as_chunks::<2>();
    Some(match (colour, cell, pairs) {
        (ColorType::L8, &[grey], _) => [grey; 3],
        (ColorType::La8, &[grey, alpha], _) => [blend(grey, alpha); 3],
        (ColorType::Rgb8, &[red, green, blue], _) => [red, green, blue],
        (ColorType::Rgba8, &[red, green, blue, alpha], _) => [red, green, blue].map(|value| blend(value, alpha)),
        (ColorType::L16, _, &[grey]) => [upper(grey); 3],
        (ColorType::La16, _, &[grey, alpha]) => [blend(upper(grey), upper(alpha)); 3],
        (ColorType::Rgb16, _, &[red, green, blue]) => [red, green, blue].map(upper),
        (ColorType::Rgba16, _, &[red, green, blue, alpha]) => [red, green, blue].map(|value| blend(upper(value), upper(alpha))),
        _ => return None,
    })
}
