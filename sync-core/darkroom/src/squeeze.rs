//! Fitting a picture into so many bytes.
//!
//! A closed loop: encode, weigh, try again. The quality is searched between [`CAP`] and [`FLOOR`], and the best one that fits
//! is taken. An easy picture fits at the cap at the first try, and is then as small as it is: bytes are the seller's airtime.
//! A busy one takes three to five tries: two to know the ends, the others where a straight line between the logarithms of size
//! and coarseness expects the limit. A result within 4 % of the limit is good enough; one step of quality is about 2 %.
//!
//! A picture too busy for the floor is made smaller, not worse. Where that begins to pay was measured on scenes that get busier,
//! fitted into 80 kB at several edges, enlarged again, and compared with the picture of 1024 px (SSIM of the brightness):
//!
//! | quality that fits at 1024 px | likeness at 1024 px | at about 860 px | at about 700 px |
//! |---|---|---|---|
//! | 55 | 0.962 | 0.962 | 0.963 |
//! | 43 | 0.947 | 0.949 | 0.950 |
//! | 32 | 0.928 | 0.932 | 0.933 |
//! | 23 | 0.904 | 0.908 | 0.910 |
//! | 14 | 0.864 | 0.871 | 0.872 |
//!
//! Above 50 nothing is gained by fewer pixels, which a buyer who zooms in would miss; below it more and more is.

use image::RgbImage;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// The quality above which nobody sees more, and bytes are wasted.
const CAP: u8 = 85;
/// The quality below which blocks and rings show. Rather than go lower, the picture is made smaller.
const FLOOR: u8 = 50;

/// A picture that fits.
pub(crate) struct Squeezed {
    pub jpeg: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// Encodes the picture within `edge` pixels and `bytes`.
pub(crate) fn squeeze(picture: &RgbImage, edge: u32, bytes: usize) -> Option<Squeezed> {
    let mut edge = edge.min(picture.width().max(picture.height()));
    loop {
        let fitted = crate::resize::within(picture, edge)?;
        match search(&fitted, bytes)? {
            Ok(jpeg) => return Some(Squeezed { jpeg, width: fitted.width(), height: fitted.height() }),
            // Bytes go with the area; a little less than the sum says, so that one more turn suffices.
            Err(at_floor) => edge = edge * percent(bytes, at_floor).clamp(1, 90) / 100,
        }
        if edge == 0 {
            return None;
        }
    }
}

/// By how much the edge must shrink, in hundredths, for what takes `is` bytes to take `wanted`.
fn percent(wanted: usize, is: usize) -> u32 {
    u32::try_from((wanted * 10_000 / is.max(1)).isqrt() * 97 / 100).unwrap_or(100)
}

/// The best quality that fits, or what the lowest takes.
fn search(picture: &RgbImage, bytes: usize) -> Option<Result<Vec<u8>, usize>> {
    let at_cap = encode(picture, CAP)?;
    if at_cap.len() <= bytes {
        return Some(Ok(at_cap));
    }
    let at_floor = encode(picture, FLOOR)?;
    if at_floor.len() > bytes {
        return Some(Err(at_floor.len()));
    }
    let (mut above, mut below, mut best) = ((CAP, at_cap.len()), (FLOOR, at_floor.len()), at_floor);
    while above.0 - below.0 > 1 && below.1 < good(bytes) {
        let quality = between(below, above, bytes);
        let jpeg = encode(picture, quality)?;
        if jpeg.len() <= bytes {
            below = (quality, jpeg.len());
            best = jpeg;
        } else {
            above = (quality, jpeg.len());
        }
    }
    Some(Ok(best))
}

/// A result of this many bytes is not tried to be bettered.
const fn good(bytes: usize) -> usize {
    bytes / 100 * 96
}

/// Where the wanted size is expected, when the logarithm of the size goes straight with the logarithm of the coarseness.
fn between(below: (u8, usize), above: (u8, usize), bytes: usize) -> u8 {
    let size = |bytes: usize| f64::from(u32::try_from(bytes.max(1)).unwrap_or(u32::MAX)).ln();
    let (low, high) = (size(below.1), size(above.1));
    // Midway between what is good and what is allowed.
    let wanted = size(bytes.midpoint(good(bytes)));
    let share = if high > low { ((wanted - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 };
    let aim = coarseness(below.0) + (coarseness(above.0) - coarseness(below.0)) * share;
    let inside = below.0 + 1..above.0;
    inside.clone().rev().find(|quality| coarseness(*quality) >= aim).unwrap_or(inside.start)
}

/// The logarithm of what the standard's tables are multiplied with at a quality.
fn coarseness(quality: u8) -> f64 {
    let quality = f64::from(quality.clamp(1, 99));
    if quality < 50.0 { (5000.0 / quality).ln() } else { (200.0 - 2.0 * quality).ln() }
}

fn encode(picture: &RgbImage, quality: u8) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(picture.width()).ok()?, u16::try_from(picture.height()).ok()?);
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_optimized_huffman_tables(true);
    // The means of all blocks first, then the rest: as small as in one pass, and somebody on 2G sees the whole after a fifth of it.
    // With more passes this encoder's files grow by a tenth.
    encoder.set_progressive_scans(2);
    encoder.encode(picture.as_raw(), width, height, ColorType::Rgb).ok()?;
    Some(jpeg)
}
