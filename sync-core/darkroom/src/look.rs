//! What a capture is, from its first bytes, and whether it may be decoded at all.

use crate::{MAX_MEMORY, MAX_PIXELS, Unfit, segments::Skeleton};

/// What a capture is, by its content; its file name says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What kind of file.
    pub format: Format,
    /// Width in pixels, as stored (before any turning).
    pub width: u32,
    /// Height in pixels, as stored.
    pub height: u32,
}

/// The kinds of picture that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG, baseline or progressive; grey, colour or CMYK.
    Jpeg,
    /// PNG, of an animated one the still.
    Png,
    /// WebP, of an animated one the first frame.
    WebP,
    /// GIF, its first frame.
    Gif,
}

/// What stays free beside a decoder: the picture in 8-bit RGB, of less than twice the ample edge, where it is made of other pixels;
/// later, when the decoder is gone, the resizer, the encoder and colour tables.
pub(crate) const RESERVE: u64 = 24 << 20;

/// Looks at the header only: what it is, how large, and whether it may be decoded. Nothing is decompressed.
pub fn look(capture: &[u8]) -> Result<Look, Unfit> {
    if capture.is_empty() {
        return Err(Unfit::Empty);
    }
    let format = sniff(capture)?;
    let (width, height, need) = match format {
        Format::Jpeg => jpeg(capture)?,
        Format::Png => png(capture)?,
        Format::WebP => webp(capture)?,
        Format::Gif => gif(capture)?,
    };
    if width == 0 || height == 0 {
        return Err(Unfit::Damaged);
    }
    let pixels = u64::from(width) * u64::from(height);
    let memory = need.saturating_add(capture.len() as u64).saturating_add(RESERVE);
    if pixels > MAX_PIXELS || memory > MAX_MEMORY {
        return Err(Unfit::TooLarge { width, height });
    }
    Ok(Look { format, width, height })
}

fn sniff(capture: &[u8]) -> Result<Format, Unfit> {
    match capture {
        [0xFF, 0xD8, 0xFF, ..] => Ok(Format::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Ok(Format::Png),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Ok(Format::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Format::WebP),
        [_, _, _, _, b'f', b't', b'y', b'p', brands @ ..] if is_heif(capture, brands) => Err(Unfit::Heic),
        // JPEG XL, JPEG 2000, Photoshop: pictures by magic numbers that `image` does not list.
        [0xFF, 0x0A, ..] | [0, 0, 0, 12, b'J', b'X' | b'P', ..] | [b'8', b'B', b'P', b'S', ..] => Err(Unfit::Unsupported),
        _ if image::guess_format(capture).is_ok() => Err(Unfit::Unsupported),
        _ => Err(Unfit::NotAPicture),
    }
}

/// The brands of pictures in the container that films use as well; the first is the file's own, the second a version.
fn is_heif(capture: &[u8], brands: &[u8]) -> bool {
    let [a, b, c, d, ..] = capture else { return false };
    let size = usize::try_from(u32::from_be_bytes([*a, *b, *c, *d])).unwrap_or(usize::MAX).saturating_sub(8);
    let listed = brands.get(..size).unwrap_or(brands);
    listed.chunks_exact(4).take(32).any(|brand| {
        matches!(
            brand,
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs" | b"mif1" | b"msf1" | b"avif" | b"avis"
        )
    })
}

/// Width, height, and the bytes that decoding takes.
type Size = (u32, u32, u64);

fn jpeg(capture: &[u8]) -> Result<Size, Unfit> {
    let frame = Skeleton::read(capture, true).ok_or(Unfit::Damaged)?;
    let (width, height) = (u32::from(frame.width), u32::from(frame.height));
    let stored = u64::from(width) * u64::from(height);
    let (w, h) = crate::jpeg::scaled(width, height);
    let shown = u64::from(w) * u64::from(h);
    // The planes, and the picture that is made of them; a progressive one keeps every coefficient, of two bytes, until its end.
    let coefficients = if frame.progressive { frame.samples(stored).saturating_mul(2) } else { 0 };
    let planes = frame.samples(shown).saturating_add(shown.saturating_mul(u64::from(frame.components.max(3))));
    Ok((width, height, coefficients.saturating_add(planes)))
}

fn png(capture: &[u8]) -> Result<Size, Unfit> {
    // Signature, then the header chunk: length, type, width, height, depth, colour.
    let Some([b'I', b'H', b'D', b'R', w3, w2, w1, w0, h3, h2, h1, h0, depth, colour, ..]) = capture.get(12..) else {
        return Err(Unfit::Damaged);
    };
    let (width, height) = (u32::from_be_bytes([*w3, *w2, *w1, *w0]), u32::from_be_bytes([*h3, *h2, *h1, *h0]));
    let channels = match colour {
        // Where a colour is declared transparent, there is one channel more than the header says.
        0 | 4 => 2,
        2 | 3 | 6 => 4,
        _ => return Err(Unfit::Damaged),
    };
    let pixel = channels * if *depth == 16 { 2 } else { 1 };
    Ok((width, height, (u64::from(width) * u64::from(height)).saturating_mul(pixel)))
}

fn gif(capture: &[u8]) -> Result<Size, Unfit> {
    let Some([w0, w1, h0, h1, ..]) = capture.get(6..) else { return Err(Unfit::Damaged) };
    let (width, height) = (u32::from(u16::from_le_bytes([*w0, *w1])), u32::from(u16::from_le_bytes([*h0, *h1])));
    // The screen and the first frame, which may be as large, in four bytes each.
    Ok((width, height, u64::from(width) * u64::from(height) * 8))
}

fn webp(capture: &[u8]) -> Result<Size, Unfit> {
    let chunks = capture.get(12..).unwrap_or_default();
    let (width, height) = match chunks {
        [b'V', b'P', b'8', b'X', _, _, _, _, _, _, _, _, w0, w1, w2, h0, h1, h2, ..] => {
            (1 + u32::from_le_bytes([*w0, *w1, *w2, 0]), 1 + u32::from_le_bytes([*h0, *h1, *h2, 0]))
        }
        _ => webp_frame(chunks).ok_or(Unfit::Damaged)?,
    };
    // A frame has a size of its own, and the decoder makes room for it before it compares.
    if webp_frames(chunks).into_iter().any(|(w, h)| w > width || h > height) {
        return Err(Unfit::Damaged);
    }
    // The picture, its planes and their colours; of an animation the canvas as well, and a frame before it lies there.
    let animated = matches!(chunks, [b'V', b'P', b'8', b'X', _, _, _, _, flags, ..] if flags & 2 != 0);
    Ok((width, height, u64::from(width) * u64::from(height) * if animated { 14 } else { 9 }))
}

/// The size of a frame, by the header that its compressed data begins with.
fn webp_frame(chunk: &[u8]) -> Option<(u32, u32)> {
    match chunk {
        [b'V', b'P', b'8', b'L', _, _, _, _, 0x2F, b0, b1, b2, b3, ..] => {
            let bits = u32::from_le_bytes([*b0, *b1, *b2, *b3]);
            Some((1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF)))
        }
        [b'V', b'P', b'8', b' ', _, _, _, _, _, _, _, 0x9D, 0x01, 0x2A, w0, w1, h0, h1, ..] => {
            Some((u32::from(u16::from_le_bytes([*w0, *w1]) & 0x3FFF), u32::from(u16::from_le_bytes([*h0, *h1]) & 0x3FFF)))
        }
        _ => None,
    }
}

/// The sizes of all frames, those of an animation too.
fn webp_frames(mut chunks: &[u8]) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    while let [kind @ .., _, _, _, _] = chunks.get(..8).unwrap_or_default()
        && let Some(length) = chunks.get(4..8).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes)
    {
        found.extend(webp_frame(chunks));
        // The frame of an animation: 16 bytes of place and time, then chunks as outside.
        let length = if kind == b"ANMF" { 16 } else { usize::try_from(length).unwrap_or(usize::MAX) };
        chunks = chunks.get(length.saturating_add(length & 1).saturating_add(8)..).unwrap_or_default();
    }
    found
}
