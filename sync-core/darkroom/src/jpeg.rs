//! JPEG, decoded no larger than is needed: the inverse transform yields 4, 2 or 1 pixels of each 8, so that a photo of 108
//! megapixels takes no more memory than a small one.

use crate::{Unfit, colour, decoded::Decoded, segments::Skeleton};
use image::{RgbImage, metadata::Orientation};
use jpeg_decoder::{Decoder, Error, PixelFormat};
use protocol::Photo;

mod broken_off;

/// Scaling in the decoder is coarser than a good resize. It leaves at least this edge, 1.4 times what is kept.
pub(crate) const AMPLE: u16 = 1434;
const _: () = assert!(AMPLE as u32 * 10 >= Photo::MAX_FULL_EDGE * 14);

/// The size at which a JPEG of this size is decoded.
pub(crate) fn scaled(width: u32, height: u32) -> (u32, u32) {
    let at = |eighths: u32| ((width * eighths).div_ceil(8), (height * eighths).div_ceil(8));
    let ample = |(w, h): &(u32, u32)| *w.max(h) >= u32::from(AMPLE);
    [at(1), at(2), at(4)].into_iter().find(ample).unwrap_or((width, height))
}

/// How often a decoder may go over a picture. Cameras and programs use about ten scans.
const MAX_PASSES: usize = 100;

pub(crate) fn decode(capture: &[u8]) -> Result<Decoded, Unfit> {
    let skeleton = Skeleton::read(capture, false).ok_or(Unfit::Damaged)?;
    if skeleton.passes() > MAX_PASSES {
        return Err(Unfit::Damaged);
    }
    let exif = skeleton.exif.clone().and_then(|range| capture.get(range));
    let orientation = exif.and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms);
    let (picture, profile) = if skeleton.ended {
        whole(capture, skeleton.adobe)?
    } else if skeleton.is_one_pass() {
        broken_off::upper_part(capture)?
    } else {
        let there = skeleton.whole_scans().and_then(|cut| capture.get(..cut)).ok_or(Unfit::Damaged)?;
        if there.len() > MAX_REPAIRED {
            return Err(Unfit::Damaged);
        }
        whole(&[there, &END].concat(), skeleton.adobe)?
    };
    Ok(Decoded { picture, profile, orientation })
}

/// The marker that ends a picture.
const END: [u8; 2] = [0xFF, 0xD9];

/// The longest file that is copied to be given an end. Progressive photos have a few megabytes.
const MAX_REPAIRED: usize = 12 << 20;

fn whole(capture: &[u8], adobe: bool) -> Result<(RgbImage, Option<Vec<u8>>), Unfit> {
    let mut decoder = Decoder::new(capture);
    decoder.scale(AMPLE, AMPLE).map_err(|e| unfit(&e))?;
    let pixels = decoder.decode().map_err(|e| unfit(&e))?;
    let info = decoder.info().ok_or(Unfit::Damaged)?;
    let profile = decoder.icc_profile();
    let rgb = match info.pixel_format {
        PixelFormat::RGB24 => pixels,
        PixelFormat::L8 => pixels.into_iter().flat_map(|grey| [grey; 3]).collect(),
        PixelFormat::CMYK32 => {
            // The decoder takes every file for one of Adobe's, whose ink is stored inverted.
            let ink = if adobe { pixels } else { pixels.into_iter().map(|ink| 255 - ink).collect() };
            colour::ink_to_srgb(&ink, profile.as_deref())
        }
        PixelFormat::L16 => return Err(Unfit::Unsupported),
    };
    let picture = RgbImage::from_raw(u32::from(info.width), u32::from(info.height), rgb).ok_or(Unfit::Damaged)?;
    Ok((picture, profile))
}

fn unfit(error: &Error) -> Unfit {
    match error {
        Error::Unsupported(_) => Unfit::Unsupported,
        _ => Unfit::Damaged,
    }
}
