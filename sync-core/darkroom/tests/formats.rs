//! Every kind of capture becomes the same photo: upright, in its colours, over white, and with nothing in it but the picture.
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "pictures are sums of small numbers, and a test may stop"
)]

use darkroom::{Fitted, Format, Unfit, blurred, fit, look};
use image::{ExtendedColorType, ImageEncoder as _, codecs};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use pictures::{alike, corners, exif, jpeg, quarters, with_profile, with_segment};
use protocol::Photo;
use std::{fs, io::Cursor, path::Path};

mod pictures;

const RED: [u8; 3] = [254, 0, 0];
const LIME: [u8; 3] = [0, 255, 1];
const BLUE: [u8; 3] = [0, 0, 254];
const YELLOW: [u8; 3] = [255, 255, 0];

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name)).unwrap()
}

/// Fits, and checks what holds of every photo.
fn photo(capture: &[u8]) -> Fitted {
    let fitted = fit(capture).unwrap();
    assert!(fitted.full.len() <= Photo::MAX_FULL_BYTES && fitted.thumb.len() <= Photo::MAX_THUMB_BYTES);
    assert!(fitted.blur.len() <= Photo::MAX_BLUR);
    for (jpeg, edge) in [(&fitted.full, Photo::MAX_FULL_EDGE), (&fitted.thumb, Photo::MAX_THUMB_EDGE)] {
        let (_, width, height) = pictures::seen(jpeg);
        assert!(width.max(height) as u32 <= edge);
        only_the_picture(jpeg);
    }
    fitted
}

/// No segment but JFIF's and those that a decoder needs; nothing behind the end; and an independent reader finds no EXIF.
fn only_the_picture(jpeg: &[u8]) {
    assert!(exif::Reader::new().read_from_container(&mut Cursor::new(jpeg)).is_err());
    let mut at = 2;
    while jpeg[at + 1] != 0xD9 {
        let marker = jpeg[at + 1];
        assert!(matches!(marker, 0xC0 | 0xC2 | 0xC4 | 0xDA | 0xDB | 0xE0), "segment {marker:02X}");
        assert!(marker != 0xE0 || jpeg[at + 4..].starts_with(b"JFIF\0"));
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
        while marker == 0xDA && (jpeg[at] != 0xFF || jpeg[at + 1] == 0) {
            at += 1;
        }
    }
    assert_eq!(at + 2, jpeg.len());
}

fn shows(capture: &[u8], expected: [[u8; 3]; 4]) {
    let fitted = photo(capture);
    for jpeg in [&fitted.full, &fitted.thumb] {
        let found = corners(jpeg);
        assert!(found.iter().zip(expected).all(|(a, b)| alike(*a, b)), "{found:?} instead of {expected:?}");
    }
}

#[test]
fn every_kind_of_file_shows_its_picture() {
    let four = [RED, LIME, BLUE, YELLOW];
    let half = [[255, 128, 128], [128, 255, 128], [128, 128, 255], [255, 255, 128]];
    for (name, format, colours) in [
        ("lossy.webp", Format::WebP, four),
        ("half-clear.webp", Format::WebP, half),
        ("animated.webp", Format::WebP, four),
        ("animated.gif", Format::Gif, four),
        ("sixteen-bit.png", Format::Png, four),
        ("palette.png", Format::Png, four),
        ("quarter-colour.jpg", Format::Jpeg, four),
        ("cmyk.jpg", Format::Jpeg, four),
    ] {
        assert_eq!(look(&fixture(name)).unwrap().format, format, "{name}");
        shows(&fixture(name), colours);
    }
}

#[test]
fn grey_stays_grey() {
    let fitted = photo(&fixture("grey-progressive.jpg"));
    for [red, green, blue] in corners(&fitted.full) {
        assert!(red.abs_diff(green) < 3 && green.abs_diff(blue) < 3);
    }
    let dark = corners(&fitted.full);
    assert!(dark[2][0] < dark[0][0] && dark[0][0] < dark[1][0] && dark[1][0] < dark[3][0], "{dark:?}");
}

#[test]
fn ink_is_read_as_ink_from_every_encoder() {
    // Red, lime, blue and yellow in ink, as Adobe's programs store it: inverted.
    let ink: Vec<u8> = quarters(64, 48).as_chunks::<3>().0.iter().flat_map(|[r, g, b]| [255 - r, 255 - g, 255 - b, 0]).collect();
    for colour in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        let mut out = Vec::new();
        Encoder::new(&mut out, 95).encode(&ink, 64, 48, colour).unwrap();
        shows(&out, [RED, LIME, BLUE, YELLOW]);
    }
}

#[test]
fn every_way_of_holding_the_phone_is_turned_upright() {
    let (r, g, b, y) = (RED, LIME, BLUE, YELLOW);
    let turned = [[r, g, b, y], [g, r, y, b], [y, b, g, r], [b, y, r, g], [r, b, g, y], [b, r, y, g], [y, g, b, r], [g, y, r, b]];
    for (orientation, expected) in (1..).zip(turned) {
        let stored = jpeg(&quarters(64, 48), 64, 48, 95);
        let capture = with_segment(&stored, 0xE1, &[&b"Exif\0\0"[..], &exif(orientation)].concat());
        shows(&capture, expected);
        let fitted = fit(&capture).unwrap();
        assert_eq!((fitted.width, fitted.height), if orientation < 5 { (64, 48) } else { (48, 64) }, "orientation {orientation}");
    }
}

#[test]
fn where_and_by_whom_it_was_taken_stays_on_the_phone() {
    let stored = jpeg(&quarters(64, 48), 64, 48, 95);
    let mut capture = with_segment(&stored, 0xE1, &[&b"Exif\0\0"[..], &exif(1)].concat());
    let read = exif::Reader::new().read_from_container(&mut Cursor::new(&capture)).unwrap();
    assert!(read.get_field(exif::Tag::GPSLatitude, exif::In::PRIMARY).is_some(), "the capture tells where it was taken");
    for (marker, body) in [
        (0xE1, &b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET</x:xmpmeta>"[..]),
        (0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x06SECRET"),
        (0xFE, b"SECRET"),
        (0xEC, b"DuckySECRET"),
    ] {
        capture = with_segment(&capture, marker, body);
    }
    capture.extend(b"SECRET after the end");
    let fitted = photo(&capture);
    for bytes in [&fitted.full, &fitted.thumb] {
        for trace in [&b"SECRET"[..], b"Exif", b"Cam", b"GPS", b"ICC_PROFILE"] {
            assert!(!bytes.windows(trace.len()).any(|window| window == trace));
        }
    }
}

#[test]
fn wide_colours_become_those_of_every_screen() {
    // The same green, said in Display P3's terms: much paler numbers.
    let wide: Vec<u8> = quarters(64, 48).as_chunks::<3>().0.iter().flat_map(|_| [117, 251, 76]).collect();
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let plain = jpeg(&wide, 64, 48, 95);
    let found = corners(&photo(&with_profile(&plain, &profile)).full)[0];
    assert!(alike(found, [0, 255, 0]), "{found:?}");
    // Without a profile, or with one that makes no sense, numbers are taken as they are.
    for capture in [plain.clone(), with_profile(&plain, b"nonsense"), with_profile(&plain, &profile[..200])] {
        let found = corners(&photo(&capture).full)[0];
        assert!(alike(found, [117, 251, 76]), "{found:?}");
    }
    // In a PNG too.
    let mut png = Vec::new();
    let mut encoder = codecs::png::PngEncoder::new(&mut png);
    encoder.set_icc_profile(profile).unwrap();
    encoder.write_image(&wide, 64, 48, ExtendedColorType::Rgb8).unwrap();
    let found = corners(&photo(&png).full)[0];
    assert!(alike(found, [0, 255, 0]), "{found:?}");
}

#[test]
fn glass_lies_on_white() {
    let clear: Vec<u8> =
        quarters(64, 48).as_chunks::<3>().0.iter().flat_map(|[r, g, b]| [*r, *g, *b, if *b > 0 { 0 } else { 255 }]).collect();
    let mut png = Vec::new();
    codecs::png::PngEncoder::new(&mut png).write_image(&clear, 64, 48, ExtendedColorType::Rgba8).unwrap();
    shows(&png, [RED, LIME, [255; 3], YELLOW]);
}

#[test]
fn a_large_picture_shrinks_and_a_small_one_does_not_grow() {
    for (size, fitted) in
        [((4000, 3000), (1024, 768)), ((1025, 700), (1024, 699)), ((300, 900), (300, 900)), ((3000, 2), (1024, 1)), ((1, 1), (1, 1))]
    {
        let photo = photo(&jpeg(&quarters(size.0, size.1), size.0, size.1, 90));
        assert_eq!((photo.width, photo.height), fitted);
        let (_, width, height) = pictures::seen(&photo.full);
        assert_eq!((width as u32, height as u32), fitted);
    }
    let mut png = Vec::new();
    let picture = quarters(5000, 2501);
    codecs::png::PngEncoder::new(&mut png).write_image(&picture, 5000, 2501, ExtendedColorType::Rgb8).unwrap();
    shows(&png, [RED, LIME, BLUE, YELLOW]);
    assert_eq!((fit(&png).unwrap().width, fit(&png).unwrap().height), (1024, 512));
}

#[test]
fn a_progressive_capture_is_read_like_any_other() {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, 90);
    encoder.set_progressive(true);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(&quarters(640, 480), 640, 480, ColorType::Rgb).unwrap();
    shows(&out, [RED, LIME, BLUE, YELLOW]);
}

#[test]
fn what_is_not_read_is_named() {
    for name in ["camera.heic", "camera.avif"] {
        assert_eq!(fit(&fixture(name)), Err(Unfit::Heic));
    }
    for name in ["small.tiff", "small.bmp"] {
        assert_eq!(fit(&fixture(name)), Err(Unfit::Unsupported));
    }
    for bytes in [&b"%PDF-1.7"[..], b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", b"hello", &[0; 64], &[0xFF, 0xD8]] {
        assert_eq!(fit(bytes), Err(Unfit::NotAPicture));
    }
    assert_eq!(fit(&[]), Err(Unfit::Empty));
}

#[test]
fn the_photo_is_named_by_its_bytes_and_the_blur_is_a_picture() {
    let fitted = photo(&jpeg(&quarters(640, 480), 640, 480, 90));
    let photo = fitted.photo();
    assert_eq!(photo.full, protocol::BlobName::of_bytes(&fitted.full));
    assert_eq!(photo.thumb, protocol::BlobName::of_bytes(&fitted.thumb));
    let url = blurred(&photo.blur).unwrap();
    let png =
        base64::Engine::decode(&base64::engine::general_purpose::STANDARD, url.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
    let picture = image::load_from_memory(&png).unwrap().into_rgb8();
    assert_eq!(picture.dimensions(), (32, 23));
    let [red, _, blue] = picture.get_pixel(5, 5).0;
    assert!(red > 150 && blue < 100);
    for bad in ["", "AAAA", "not base64!", "AAAAAAAA", &"A".repeat(44)] {
        assert_eq!(blurred(bad), None, "{bad}");
    }
}
