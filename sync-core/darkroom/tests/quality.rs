//! A fitted photo is nearly as good as one that is allowed all the bytes it wants.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use darkroom::fit;
use pictures::{jpeg, market};
use protocol::Photo;

mod likeness;
mod pictures;

/// The picture at 1024 px, as the fitted one should look; the capture that it comes from is not compressed.
fn capture(detail: f32) -> (Vec<u8>, Vec<u8>) {
    let rgb = market(2048, 1536, detail);
    let mut png = Vec::new();
    image::ImageEncoder::write_image(image::codecs::png::PngEncoder::new(&mut png), &rgb, 2048, 1536, image::ExtendedColorType::Rgb8)
        .unwrap();
    let whole = image::RgbImage::from_raw(2048, 1536, rgb).unwrap();
    (png, image::imageops::resize(&whole, 1024, 768, image::imageops::FilterType::Lanczos3).into_raw())
}

/// What may be lost of likeness (SSIM) beside quality 85, and where that is from: a busy scene takes 119 kB at quality 85 and must
/// do with two thirds, about quality 70. A loss of 0.01 is what nobody sees side by side; of 0.03, what somebody who looks for it sees.
#[test]
fn a_fitted_photo_is_nearly_as_good_as_quality_85() {
    for (detail, may_lose) in [(0.3, 0.005), (0.6, 0.01), (1.0, 0.02), (1.6, 0.03)] {
        let (png, reference) = capture(detail);
        let fitted = fit(&png).unwrap();
        assert_eq!((fitted.width, fitted.height), (1024, 768), "nothing of this picture's edge had to go");
        let ample = jpeg(&reference, 1024, 768, 85);
        let likeness = |jpeg: &[u8]| likeness::ssim(&pictures::seen(jpeg).0, &reference, 1024, 768);
        let (ours, ideal) = (likeness(&fitted.full), likeness(&ample));
        assert!(
            ours >= ideal - may_lose,
            "detail {detail}: {} bytes, {ours}; quality 85: {} bytes, {ideal}",
            fitted.full.len(),
            ample.len()
        );
        // And what is allowed is used where it is needed.
        assert!(fitted.full.len() > Photo::MAX_FULL_BYTES * 9 / 10 || ours >= ideal - 0.005);
    }
}

#[test]
fn an_easy_picture_is_far_smaller_than_allowed() {
    let fitted = fit(&jpeg(&pictures::quarters(2000, 1500), 2000, 1500, 90)).unwrap();
    assert!(fitted.full.len() < Photo::MAX_FULL_BYTES / 4 && fitted.thumb.len() < Photo::MAX_THUMB_BYTES / 2);
}

#[test]
fn noise_becomes_smaller_rather_than_worse() {
    let noise = market(1500, 1500, 40.0);
    let fitted = fit(&jpeg(&noise, 1500, 1500, 95)).unwrap();
    assert!(fitted.full.len() <= Photo::MAX_FULL_BYTES && fitted.full.len() > Photo::MAX_FULL_BYTES / 2);
    assert!((400..1024).contains(&fitted.width), "{}", fitted.width);
    assert!(fitted.thumb.len() <= Photo::MAX_THUMB_BYTES);
    // Quality 50 or better: the standard's first number, 16, not made coarser.
    let tables = fitted.full.windows(5).position(|bytes| bytes[..2] == [0xFF, 0xDB]).unwrap();
    assert!(fitted.full[tables + 5] <= 16);
}
