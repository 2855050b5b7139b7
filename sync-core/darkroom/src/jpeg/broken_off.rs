//! A JPEG whose file ends too early: a full card, a lost copy, a phone that was switched off.

use crate::{MAX_MEMORY, Unfit, look::RESERVE, still};
use image::{ColorType, RgbImage};
use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
use zune_jpeg::JpegDecoder;

/// The share of its rows, in hundredths, that must be there. The rest is cut off: a sack of beans without the lower edge of the
/// picture still shows the beans.
const MOST: usize = 75;

/// What the decoder fills rows with that it does not reach. A test notices when that changes.
const NOT_REACHED: u8 = 128;

/// The rows of blocks that are decoded at once. Those in which the file ends are half made up.
const BLOCK_ROWS: usize = 16;

/// What there is from the top down, if it is most of the picture.
///
/// The scaling decoder gives up at the end of the file and says nothing of how far it came. This one makes the rows grey that it
/// does not reach, so they can be counted; in return it needs room for the whole picture.
pub(super) fn upper_part(capture: &[u8]) -> Result<(RgbImage, Option<Vec<u8>>), Unfit> {
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(capture), options);
    decoder.decode_headers().map_err(|_| Unfit::Damaged)?;
    let info = decoder.info().ok_or(Unfit::Damaged)?;
    let size = decoder.output_buffer_size().ok_or(Unfit::Damaged)?;
    let stride = usize::from(info.width) * 3;
    if size != stride * usize::from(info.height) {
        return Err(Unfit::Damaged);
    }
    // The pixels, and what is averaged from them. A larger picture would be read if it were whole, but not like this.
    if (size + size / still::step(u32::from(info.width), u32::from(info.height)).pow(2) + capture.len()) as u64 + RESERVE > MAX_MEMORY {
        return Err(Unfit::Damaged);
    }
    let mut pixels = vec![NOT_REACHED; size];
    decoder.decode_into(&mut pixels).map_err(|_| Unfit::Damaged)?;
    let reached = pixels.rchunks_exact(stride.max(1)).skip_while(|row| row.iter().all(|byte| *byte == NOT_REACHED)).count();
    let height = usize::from(info.height);
    let rows = if reached < height { reached.saturating_sub(BLOCK_ROWS) } else { height };
    if rows * 100 < height * MOST {
        return Err(Unfit::Damaged);
    }
    pixels.truncate(rows * stride);
    let rows = u32::try_from(rows).map_err(|_| Unfit::Damaged)?;
    let picture = still::flatten(&pixels, u32::from(info.width), rows, ColorType::Rgb8).ok_or(Unfit::Damaged)?;
    Ok((picture, decoder.icc_profile()))
}
