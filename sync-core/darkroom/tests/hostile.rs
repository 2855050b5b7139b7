//! Captures that are broken, or made to break something: each is a message or a right photo, never a panic.
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "pictures are sums of small numbers, and a test may stop"
)]

use darkroom::{Fitted, Unfit, fit, look};
use pictures::{alike, corners, exif, jpeg, market, quarters, with_profile, with_segment};
use proptest::prelude::*;
use protocol::Photo;
use std::{fs, path::Path};

mod pictures;

/// What holds of whatever comes out.
fn right(fitted: &Fitted) {
    assert!(fitted.full.len() <= Photo::MAX_FULL_BYTES && fitted.thumb.len() <= Photo::MAX_THUMB_BYTES);
    let (_, width, height) = pictures::seen(&fitted.full);
    assert_eq!((width as u32, height as u32), (fitted.width, fitted.height));
    assert!(fitted.width.max(fitted.height) <= Photo::MAX_FULL_EDGE);
    let (_, width, height) = pictures::seen(&fitted.thumb);
    assert!(width.max(height) as u32 <= Photo::MAX_THUMB_EDGE);
    assert!(darkroom::blurred(&fitted.blur).is_some());
}

fn corpus() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut all: Vec<_> =
        files.iter().filter(|path| path.extension().is_some_and(|e| e != "md")).map(|path| fs::read(path).unwrap()).collect();
    let plain = jpeg(&market(96, 64, 1.0), 96, 64, 80);
    let progressive = {
        let mut out = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut out, 80);
        encoder.set_progressive(true);
        encoder.set_restart_interval(3);
        encoder.encode(&market(96, 64, 1.0), 96, 64, jpeg_encoder::ColorType::Rgb).unwrap();
        out
    };
    all.push(with_segment(&plain, 0xE1, &[&b"Exif\0\0"[..], &exif(6)].concat()));
    all.push(with_profile(&plain, &moxcms::ColorProfile::new_display_p3().encode().unwrap()));
    all.extend([plain, progressive]);
    all
}

/// A JPEG's header with this size, and nothing behind it but noise.
fn jpeg_of(width: u16, height: u16, frame: u8) -> Vec<u8> {
    let size = [height.to_be_bytes(), width.to_be_bytes()].concat();
    let body = [&[8][..], &size, &[3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0]].concat();
    let mut bytes = vec![0xFF, 0xD8, 0xFF, frame, 0, 17];
    bytes.extend(body);
    bytes.extend([0xFF, 0xDA, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
    bytes.extend([0x55; 64]);
    bytes
}

fn png_of(width: u32, height: u32, depth: u8, colour: u8) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([depth, colour, 0, 0, 0]);
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[12..29]);
    bytes.extend(crc.sum().to_be_bytes());
    bytes
}

fn gif_of(width: u16, height: u16) -> Vec<u8> {
    [&b"GIF89a"[..], &width.to_le_bytes(), &height.to_le_bytes(), &[0; 10]].concat()
}

fn webp_of(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0".to_vec();
    bytes.extend(&(width - 1).to_le_bytes()[..3]);
    bytes.extend(&(height - 1).to_le_bytes()[..3]);
    bytes
}

#[test]
fn what_is_too_large_is_refused_by_its_header() {
    for (bomb, width, height) in [
        (jpeg_of(20_000, 20_000, 0xC0), 20_000, 20_000),
        (jpeg_of(9000, 9000, 0xC2), 9000, 9000),
        (png_of(20_000, 20_000, 8, 2), 20_000, 20_000),
        (png_of(7000, 7000, 16, 6), 7000, 7000),
        (png_of(u32::MAX, u32::MAX, 16, 6), u32::MAX, u32::MAX),
        (gif_of(20_000, 20_000), 20_000, 20_000),
        (webp_of(16_384, 16_384), 16_384, 16_384),
        (webp_of(1 << 24, 1 << 24), 1 << 24, 1 << 24),
    ] {
        assert_eq!(look(&bomb), Err(Unfit::TooLarge { width, height }));
        assert_eq!(fit(&bomb), Err(Unfit::TooLarge { width, height }));
    }
}

#[test]
fn what_cameras_make_is_not_too_large() {
    for (width, height) in [(4000, 3000), (8160, 6144), (9248, 6936), (12_000, 9000), (16_320, 12_240)] {
        assert!(look(&jpeg_of(width, height, 0xC0)).is_ok(), "{width} x {height}");
    }
    assert!(look(&jpeg_of(4000, 3000, 0xC2)).is_ok());
    assert!(look(&png_of(4000, 3000, 8, 6)).is_ok());
    assert!(look(&webp_of(4000, 3000)).is_ok());
}

#[test]
fn a_header_without_a_picture_is_damaged() {
    for bytes in [
        jpeg_of(0, 10, 0xC0),
        jpeg_of(10, 0, 0xC0),
        jpeg_of(640, 480, 0xC0),
        png_of(0, 1, 8, 2),
        png_of(64, 64, 8, 2),
        png_of(9, 9, 3, 9),
        gif_of(0, 4),
        gif_of(64, 64),
        webp_of(64, 64),
    ] {
        assert_eq!(fit(&bytes), Err(Unfit::Damaged));
    }
}

/// Found by the fuzzer: the decoder made room for 230 MB and then said no.
#[test]
fn a_webp_frame_larger_than_its_canvas_is_refused_before_it_is_decoded() {
    // A WebP of 64 x 48 px whose frame says 15,000 x 15,000, lossless and lossy, still and in an animation.
    let side = 14_999_u32;
    let lossless = [&[0x2F][..], &(side | side << 14).to_le_bytes(), &[0; 64]].concat();
    let lossy = [&[0xD0, 0x05, 0, 0x9D, 0x01, 0x2A][..], &15_000_u16.to_le_bytes(), &15_000_u16.to_le_bytes(), &[0; 64]].concat();
    let chunk = |kind: &[u8; 4], body: &[u8]| [&kind[..], &(body.len() as u32).to_le_bytes(), body, &[0][..body.len() & 1]].concat();
    for frame in [chunk(b"VP8L", &lossless), chunk(b"VP8 ", &lossy)] {
        let place = [0, 0, 0, 0, 0, 0, 63, 0, 0, 47, 0, 0, 9, 0, 0, 0];
        for (flags, rest) in [(0, frame.clone()), (2, [chunk(b"ANIM", &[0; 6]), chunk(b"ANMF", &[&place[..], &frame].concat())].concat())] {
            let body = [&b"WEBP"[..], &chunk(b"VP8X", &[flags, 0, 0, 0, 63, 0, 0, 47, 0, 0]), &rest].concat();
            assert_eq!(look(&chunk(b"RIFF", &body)), Err(Unfit::Damaged));
        }
    }
}

#[test]
fn a_file_that_breaks_off_anywhere_is_a_message_or_a_right_photo() {
    for capture in corpus() {
        for length in (0..capture.len()).step_by(1 + capture.len() / 200) {
            if let Ok(fitted) = fit(&capture[..length]) {
                right(&fitted);
            }
        }
    }
}

#[test]
fn of_a_photo_that_breaks_off_most_is_kept_and_what_is_missing_cut_off() {
    for restart in [None, Some(7)] {
        let mut capture = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut capture, 90);
        if let Some(interval) = restart {
            encoder.set_restart_interval(interval);
        }
        encoder.encode(&quarters(800, 1000), 800, 1000, jpeg_encoder::ColorType::Rgb).unwrap();
        // Where so much of the entropy-coded part is there, as much of this picture is.
        let start = capture.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
        let upto = |hundredths: usize| start + 14 + (capture.len() - start) * hundredths / 100;
        assert_eq!(fit(&capture[..upto(40)]), Err(Unfit::Damaged));
        let fitted = fit(&capture[..upto(92)]).unwrap();
        right(&fitted);
        assert!((750..960).contains(&fitted.height), "{}", fitted.height);
        assert_eq!(fitted.width, 800);
        let (rgb, width, height) = pictures::seen(&fitted.full);
        let last: [u8; 3] = rgb[((height - 1) * width + 20) * 3..][..3].try_into().unwrap();
        assert!(alike(last, [0, 0, 254]), "the last row is of the picture: {last:?}");
        // Only its end mark is lost: nothing is missing.
        assert_eq!(fit(&capture[..capture.len() - 2]).unwrap().height, 1000);
    }
}

#[test]
fn of_a_progressive_photo_that_breaks_off_the_whole_passes_count() {
    let mut capture = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut capture, 90);
    encoder.set_progressive(true);
    encoder.encode(&market(1600, 1200, 1.0), 1600, 1200, jpeg_encoder::ColorType::Rgb).unwrap();
    let scans: Vec<usize> = capture.windows(2).enumerate().filter(|(_, pair)| *pair == [0xFF, 0xDA]).map(|(at, _)| at).collect();
    // Three passes of means, then of waves, brightness first: 3 is the first waves of brightness.
    assert_eq!(fit(&capture[..scans[2] + 40]), Err(Unfit::Damaged));
    assert_eq!(fit(&capture[..scans[3] + 40]), Err(Unfit::Damaged), "grey blocks are no photo");
    let fitted = fit(&capture[..scans[4] + 40]).unwrap();
    right(&fitted);
    assert_eq!((fitted.width, fitted.height), (1024, 768));
}

#[test]
fn broken_metadata_costs_the_metadata_only() {
    let plain = jpeg(&quarters(64, 48), 64, 48, 95);
    let expected = corners(&fit(&plain).unwrap().full);
    // The directory points to itself, to nowhere, is cut, is endless; the value has the wrong type or number.
    let whole = exif(6);
    let mut itself = whole.clone();
    itself[46..50].copy_from_slice(&8_u32.to_le_bytes());
    let mut nowhere = whole.clone();
    nowhere[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
    let mut endless = whole.clone();
    endless[8..10].copy_from_slice(&u16::MAX.to_le_bytes());
    let mut odd = whole.clone();
    odd[30..34].copy_from_slice(&9_u32.to_le_bytes());
    for block in [&whole[..9], &whole[..23], &nowhere, &odd, b"", b"MM\0*", b"nonsense"] {
        let capture = with_segment(&plain, 0xE1, &[b"Exif\0\0", block].concat());
        assert_eq!(corners(&fit(&capture).unwrap().full), expected);
    }
    for block in [itself, endless] {
        let capture = with_segment(&plain, 0xE1, &[&b"Exif\0\0"[..], &block].concat());
        right(&fit(&capture).unwrap());
    }
}

#[test]
fn a_picture_that_asks_to_be_gone_over_forever_is_refused() {
    let mut capture = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut capture, 90);
    encoder.set_progressive(true);
    encoder.encode(&quarters(640, 480), 640, 480, jpeg_encoder::ColorType::Rgb).unwrap();
    let scan = capture.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
    let again = [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0].repeat(5000);
    let bomb = [&capture[..scan], &again, &capture[scan..]].concat();
    assert_eq!(fit(&bomb), Err(Unfit::Damaged));
}

#[test]
fn noise_behind_every_magic_number() {
    let mut state = 1_u32;
    for magic in [
        &b"\xFF\xD8\xFF"[..],
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"RIFF\x40\0\0\0WEBPVP8 ",
        b"RIFF\x40\0\0\0WEBPVP8L",
        b"RIFF\x40\0\0\0WEBPVP8X",
        b"\0\0\0\x18ftyp",
    ] {
        for _ in 0..300 {
            let noise: Vec<u8> = (0..200)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 24) as u8
                })
                .collect();
            if let Ok(fitted) = fit(&[magic, &noise].concat()) {
                right(&fitted);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn flipped_bits_never_panic(which in any::<prop::sample::Index>(), flips in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..12)) {
        let mut capture = corpus().swap_remove(which.index(corpus().len()));
        for (at, bit) in flips {
            let at = at.index(capture.len());
            capture[at] ^= 1 << bit;
        }
        // What became large by a flipped bit is as right, but takes its time.
        let small = look(&capture).is_ok_and(|look| u64::from(look.width) * u64::from(look.height) < 1_000_000);
        if small && let Ok(fitted) = fit(&capture) {
            right(&fitted);
        }
    }

    #[test]
    fn any_text_is_a_blur_or_none(text in "[A-Za-z0-9+/]{0,40}={0,2}") {
        let _ = darkroom::blurred(&text);
    }
}
