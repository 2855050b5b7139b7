//! Pictures made in code, the same ones every time. Not every test uses all of it.
#![allow(dead_code, unreachable_pub, reason = "shared by several tests")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "pictures are sums of small numbers, and a test may stop"
)]
#![allow(clippy::missing_panics_doc, clippy::many_single_char_names, reason = "as in any test")]

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// A hash of a place, for noise that is the same every time.
fn scatter(x: u32, y: u32, seed: u32) -> u32 {
    let mut h = x.wrapping_mul(0x9E37_79B1) ^ y.wrapping_mul(0x85EB_CA77) ^ seed.wrapping_mul(0xC2B2_AE3D);
    h ^= h >> 15;
    h = h.wrapping_mul(0x2C1B_3C6D);
    h ^= h >> 12;
    h = h.wrapping_mul(0x297A_2D39);
    h ^ h >> 15
}

/// Between 0 and 1.
fn chance(x: u32, y: u32, seed: u32) -> f32 {
    (scatter(x, y, seed) >> 8) as f32 / (1 << 24) as f32
}

/// Smooth noise with one value per unit.
fn cloud(x: f32, y: f32, seed: u32) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let ease = |t: f32| t * t * (3.0 - 2.0 * t);
    let (across, down) = (ease(x - left), ease(y - top));
    let at = |dx: u32, dy: u32| chance(left as u32 + dx, top as u32 + dy, seed);
    let upper = at(0, 0) + (at(1, 0) - at(0, 0)) * across;
    let lower = at(0, 1) + (at(1, 1) - at(0, 1)) * across;
    upper + (lower - upper) * down
}

/// Noise of many sizes, each finer one weaker: what cloth, soil and leaves are like.
fn texture(x: f32, y: f32, seed: u32) -> f32 {
    let (mut sum, mut strength, mut pitch) = (0.0, 0.5, 1.0);
    for octave in 0..6 {
        sum += strength * cloud(x * pitch, y * pitch, seed + octave);
        strength *= 0.55;
        pitch *= 2.1;
    }
    sum
}

/// What a camera sees at a market: fruit on cloth, in uneven light, with the sensor's noise. RGB.
///
/// `detail` of 1 is a busy scene; 0 is one without texture and noise.
pub fn market(width: u32, height: u32, detail: f32) -> Vec<u8> {
    let mut rgb = Vec::with_capacity((width * height * 3) as usize);
    let unit = width.max(height) as f32 / 4000.0;
    for y in 0..height {
        for x in 0..width {
            let (u, v) = (x as f32 / unit, y as f32 / unit);
            let light = 0.55 + 0.45 * cloud(u / 1700.0, v / 1700.0, 7);
            let weave = ((u / 9.0).sin() * (v / 9.0).sin()) * 0.05 * detail;
            let cloth = 0.35 + 0.5 * (0.5 + (texture(u / 90.0, v / 90.0, 11) - 0.5) * detail) + weave;
            let mut colour = [cloth * 0.85, cloth * 0.78, cloth * 0.62];
            // Fruit lies in a grid that is shaken; the nearest of nine cells that covers this place is seen.
            let cell = 330.0;
            let (column, row) = ((u / cell) as u32, (v / cell) as u32);
            let mut nearest = 1.0_f32;
            for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (0, 2), (2, 1), (1, 2), (2, 2)] {
                let (a, b) = (column + dx, row + dy);
                let centre = ((a as f32 - 0.5 + chance(a, b, 21) * 0.5) * cell, (b as f32 - 0.5 + chance(a, b, 22) * 0.5) * cell);
                let radius = cell * (0.3 + 0.2 * chance(a, b, 23));
                let (across, down) = ((u - centre.0) / radius, (v - centre.1) / radius);
                let distance = across * across + down * down;
                if distance < nearest && chance(a, b, 24) > 0.25 {
                    nearest = distance;
                    let skin = 0.9 + 0.25 * (texture(u / 40.0, v / 40.0, 31) - 0.5) * detail;
                    let shade = skin * (1.0 - 0.7 * distance) + 0.25;
                    let shine = (1.0 - ((across + 0.35).powi(2) + (down + 0.4).powi(2)) * 14.0).max(0.0) * 0.5;
                    let ripe = chance(a, b, 25);
                    colour = [(0.35 + 0.6 * ripe) * shade + shine, (0.65 - 0.5 * ripe) * shade + shine, 0.12 * shade + shine];
                }
            }
            let grain = (chance(x, y, 99) + chance(x, y, 98) - 1.0) * 10.0 * detail;
            rgb.extend(colour.map(|value| (value * light * 255.0 + grain).clamp(0.0, 255.0) as u8));
        }
    }
    rgb
}

/// Encodes RGB as a camera does: baseline, halved colour.
pub fn jpeg(rgb: &[u8], width: u32, height: u32, quality: u8) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(rgb, width as u16, height as u16, ColorType::Rgb).unwrap();
    out
}

/// Red and lime above blue and yellow: which corner is where cannot be mistaken.
pub fn quarters(width: u32, height: u32) -> Vec<u8> {
    let colour = |x: u32, y: u32| match (x * 2 < width, y * 2 < height) {
        (true, true) => [255, 0, 0],
        (false, true) => [0, 255, 0],
        (true, false) => [0, 0, 255],
        (false, false) => [255, 255, 0],
    };
    (0..height).flat_map(|y| (0..width).flat_map(move |x| colour(x, y))).collect()
}

/// An EXIF block that says how to turn the picture, who made the camera, and where it was.
pub fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    tiff.extend(3_u16.to_le_bytes());
    tiff.extend(entry(0x010F, 2, 4, u32::from_le_bytes(*b"Cam\0")));
    tiff.extend(entry(0x0112, 3, 1, u32::from(orientation)));
    tiff.extend(entry(0x8825, 4, 1, 50));
    tiff.extend([0; 4]);
    assert_eq!(tiff.len(), 50);
    tiff.extend(2_u16.to_le_bytes());
    tiff.extend(entry(1, 2, 2, u32::from_le_bytes(*b"S\0\0\0")));
    tiff.extend(entry(2, 5, 3, 80));
    tiff.extend([0; 4]);
    for rational in [(1_u32, 1_u32), (56, 1), (4012, 100)] {
        tiff.extend([rational.0.to_le_bytes(), rational.1.to_le_bytes()].concat());
    }
    tiff
}

/// The JPEG with one more segment, right behind its start.
pub fn with_segment(jpeg: &[u8], marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, marker], &length, body, &jpeg[2..]].concat()
}

/// The JPEG with a colour profile, in as many segments as it takes.
pub fn with_profile(jpeg: &[u8], profile: &[u8]) -> Vec<u8> {
    let parts: Vec<&[u8]> = profile.chunks(65_000).collect();
    let count = parts.len() as u8;
    parts.iter().enumerate().rev().fold(jpeg.to_vec(), |jpeg, (index, part)| {
        with_segment(&jpeg, 0xE2, &[&b"ICC_PROFILE\0"[..], &[index as u8 + 1, count], part].concat())
    })
}

/// What a JPEG shows, as another decoder than the crate's sees it. RGB, width, height.
pub fn seen(jpeg: &[u8]) -> (Vec<u8>, usize, usize) {
    let mut decoder = zune_jpeg::JpegDecoder::new(zune_core::bytestream::ZCursor::new(jpeg));
    let pixels = decoder.decode().unwrap();
    let info = decoder.info().unwrap();
    let pixels = if pixels.len() == usize::from(info.width) * usize::from(info.height) {
        pixels.into_iter().flat_map(|grey| [grey; 3]).collect()
    } else {
        pixels
    };
    (pixels, usize::from(info.width), usize::from(info.height))
}

/// The colours in the middle of the four quarters: upper left, upper right, lower left, lower right.
pub fn corners(jpeg: &[u8]) -> [[u8; 3]; 4] {
    let (rgb, width, height) = seen(jpeg);
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| {
        let at = (y * height / 4 * width + x * width / 4) * 3;
        [rgb[at], rgb[at + 1], rgb[at + 2]]
    })
}

/// Whether two colours are the same to the eye.
pub fn alike(one: [u8; 3], other: [u8; 3]) -> bool {
    one.iter().zip(other).all(|(a, b)| a.abs_diff(b) <= 24)
}
