//! No capture, taken or refused, needs more than 150 MB. Each is fitted in a process of its own, whose peak the system tells.
#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, reason = "how one process tells the other, and what a reader wants to see")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "pictures are sums of small numbers, and a test may stop"
)]

use image::{ExtendedColorType, ImageEncoder as _, codecs};
use jpeg_encoder::{Encoder, ImageBuffer, JpegColorType, SamplingFactor};
use std::{env, fs, io::Write as _, path::Path, process::Command};

mod pictures;

const MAX_KB: u64 = 150_000;

/// Where the other process finds its capture.
const CAPTURE: &str = "DARKROOM_CAPTURE";

/// The process of its own: fits, and tells its peak.
#[test]
#[ignore = "runs inside the others"]
fn fits_one() {
    let Ok(path) = env::var(CAPTURE) else { return };
    let outcome = darkroom::fit(&fs::read(path).unwrap());
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    println!(
        "peak {} {}",
        peak.trim().trim_end_matches(" kB"),
        outcome.map_or_else(|e| format!("{e:?}"), |f| format!("{} x {}", f.width, f.height))
    );
}

/// The peak in kB, and what came out.
fn peak(capture: &[u8]) -> (u64, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("capture");
    fs::write(&path, capture).unwrap();
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "fits_one", "--ignored", "--nocapture", "--test-threads=1"])
        .env(CAPTURE, &path)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().find_map(|line| line.split_once("peak ")).unwrap_or_else(|| panic!("{text}")).1;
    let (kilobytes, outcome) = line.split_once(' ').unwrap();
    (kilobytes.parse().unwrap(), outcome.to_owned())
}

fn takes(what: &str, capture: &[u8], expected: &str) {
    let (kilobytes, outcome) = peak(capture);
    println!("{what}: {} bytes, peak {kilobytes} kB, {outcome}", capture.len());
    assert!(outcome.starts_with(expected), "{what}: {outcome} instead of {expected}");
    assert!(kilobytes <= MAX_KB, "{what}: {kilobytes} kB");
}

/// A picture that is made while it is encoded.
struct Slopes(u16, u16);

impl ImageBuffer for Slopes {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        JpegColorType::Ycbcr
    }
    fn width(&self) -> u16 {
        self.0
    }
    fn height(&self) -> u16 {
        self.1
    }
    fn fill_buffers(&self, y: u16, buffers: &mut [Vec<u8>; 4]) {
        for x in 0..self.0 {
            let noise = u32::from(x).wrapping_mul(2_654_435_761).wrapping_add(u32::from(y) * 40_503) >> 9;
            buffers[0].push((x / 64 + y / 64) as u8 ^ (noise & 15) as u8);
            buffers[1].push((x / 50) as u8);
            buffers[2].push((y / 50) as u8);
        }
    }
}

fn large_jpeg(width: u16, height: u16, change: impl FnOnce(&mut Encoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, 85);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    change(&mut encoder);
    encoder.encode_image(Slopes(width, height)).unwrap();
    out
}

fn png(width: u32, height: u32, colour: ExtendedColorType, channels: u32) -> Vec<u8> {
    let row: Vec<u8> = (0..width * channels).map(|x| (x / 7) as u8).collect();
    let pixels: Vec<u8> = (0..height).flat_map(|_| row.iter().copied()).collect();
    let mut out = Vec::new();
    codecs::png::PngEncoder::new(&mut out).write_image(&pixels, width, height, colour).unwrap();
    out
}

#[test]
fn photos_of_the_largest_cameras() {
    takes("12 megapixels", &large_jpeg(4000, 3000, |_| ()), "1024 x 768");
    takes("50 megapixels", &large_jpeg(8160, 6144, |_| ()), "1024 x 771");
    takes("108 megapixels", &large_jpeg(12_000, 9000, |_| ()), "1024 x 768");
}

#[test]
fn photos_that_decode_at_full_size() {
    takes(
        "progressive, full colour",
        &large_jpeg(4000, 3000, |e| {
            e.set_progressive(true);
            e.set_sampling_factor(SamplingFactor::F_1_1);
        }),
        "1024 x 768",
    );
    let whole = large_jpeg(6000, 4000, |_| ());
    takes("24 megapixels that break off", &whole[..whole.len() / 10 * 9], "1024 x");
    let whole = large_jpeg(6400, 4800, |_| ());
    takes("30 megapixels that break off", &whole[..whole.len() / 10 * 9], "1024 x");
    let whole = large_jpeg(8160, 6144, |_| ());
    takes("50 megapixels that break off", &whole[..whole.len() / 10 * 9], "Damaged");
    takes("small enough not to be scaled", &large_jpeg(2800, 2800, |_| ()), "1024 x 1024");
}

#[test]
fn other_formats_as_large_as_they_may_be() {
    takes("PNG of 24 megapixels", &png(6000, 4000, ExtendedColorType::Rgba8, 4), "1024 x 683");
    takes("PNG of 16 bits", &png(4000, 3600, ExtendedColorType::Rgba16, 8), "1024 x 922");
    let webp = {
        let mut out = Vec::new();
        let row: Vec<u8> = (0..3500_u32 * 4).map(|x| (x / 7) as u8).collect();
        let pixels: Vec<u8> = (0..3000).flat_map(|_| row.iter().copied()).collect();
        codecs::webp::WebPEncoder::new_lossless(&mut out).write_image(&pixels, 3500, 3000, ExtendedColorType::Rgba8).unwrap();
        out
    };
    takes("WebP", &webp, "1024 x 878");
    let gif = {
        let mut out = Vec::new();
        let pixels: Vec<u8> = (0..3000_u32 * 3000).flat_map(|at| [(at / 9000) as u8, 0, 0, 255]).collect();
        let frame = image::Frame::new(image::RgbaImage::from_raw(3000, 3000, pixels).unwrap());
        codecs::gif::GifEncoder::new_with_speed(&mut out, 30).encode_frame(frame).unwrap();
        out
    };
    takes("GIF", &gif, "1024 x 1024");
}

/// Compressed, a quarter of a gigabyte of zeros is a quarter of a megabyte.
fn zeros() -> Vec<u8> {
    let mut zip = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    for _ in 0..256 {
        zip.write_all(&vec![0; 1 << 20]).unwrap();
    }
    zip.finish().unwrap()
}

/// The PNG with one more chunk, behind its header.
fn with_chunk(png: &[u8], kind: [u8; 4], body: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(&kind);
    crc.update(body);
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&png[..33], &length, &kind, body, &crc.sum().to_be_bytes(), &png[33..]].concat()
}

#[test]
fn bombs() {
    let small = png(64, 48, ExtendedColorType::Rgb8, 3);
    let zeros = zeros();
    takes("colour profile", &with_chunk(&small, *b"iCCP", &[b"bomb\0\0", &zeros[..]].concat()), "64 x 48");
    takes("compressed text", &with_chunk(&small, *b"zTXt", &[b"bomb\0\0", &zeros[..]].concat()), "64 x 48");
    takes("international text", &with_chunk(&small, *b"iTXt", &[b"bomb\0\x01\0\0\0", &zeros[..]].concat()), "64 x 48");
    // All of the picture's rows, and then some thousand times as many.
    let data = [&with_chunk(&small[..33], *b"IDAT", &zeros), &small[small.len() - 12..]].concat();
    takes("pixels", &data, "64 x 48");
    let text = with_chunk(&small, *b"tEXt", &[&b"bomb\0"[..], &vec![b'x'; 60 << 20]].concat());
    takes("a long text", &text, "Damaged");

    let jpeg = pictures::jpeg(&pictures::quarters(64, 48), 64, 48, 90);
    let profile = vec![7; 16 << 20];
    let chunks: Vec<&[u8]> = profile.chunks(65_000).collect();
    let profiled = chunks.iter().take(254).enumerate().fold(jpeg.clone(), |jpeg, (at, part)| {
        pictures::with_segment(&jpeg, 0xE2, &[&b"ICC_PROFILE\0"[..], &[at as u8 + 1, 254], part].concat())
    });
    takes("a long colour profile", &profiled, "64 x 48");
    let mut tail = jpeg;
    tail.resize(100 << 20, 0xFF);
    takes("a long tail", &tail, "64 x 48");
    tail.resize(160 << 20, 0xFF);
    let refused = darkroom::fit(&tail);
    assert!(matches!(refused, Err(darkroom::Unfit::TooLarge { .. })), "its bytes alone are too many");
}

/// Found by the fuzzer: a frame's size is its own, and no header that `look` reads tells it.
#[test]
fn a_frame_larger_than_its_screen() {
    let mut gif = Vec::new();
    let frame = image::Frame::new(image::RgbaImage::from_pixel(7000, 7000, image::Rgba([200, 0, 0, 255])));
    codecs::gif::GifEncoder::new_with_speed(&mut gif, 30).encode_frame(frame).unwrap();
    gif[6..10].copy_from_slice(&[64, 0, 48, 0]);
    takes("a GIF's frame", &gif, "Damaged");
}

/// What the system would not tell of this process if it were another.
#[test]
fn the_measure_measures() {
    let (kilobytes, outcome) = peak(&vec![1; 64 << 20]);
    assert!(kilobytes > 64 << 10 && outcome == "NotAPicture", "{kilobytes} {outcome}");
    assert!(Path::new("/proc/self/status").exists());
}
