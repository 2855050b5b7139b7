//! Colours as buyers' screens show them: everything to sRGB.

use image::RgbImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, ParsingOptions, TransformOptions};

/// A colour profile larger than this is not read. A printer's table has about half a megabyte.
const MAX_PROFILE: usize = 4 << 20;

/// Turns the picture from its embedded profile to sRGB. A profile that makes no sense is taken for sRGB, as browsers do.
pub(crate) fn to_srgb(picture: &mut RgbImage, profile: Option<&[u8]>) {
    let Some(profile) = profile.and_then(parse) else { return };
    let Some(converted) = convert(picture, &profile) else { return };
    picture.copy_from_slice(&converted);
}

/// From printer's ink to sRGB, by the embedded profile, or else by the plain sum.
///
/// `ink` holds four bytes per pixel, 255 is full ink.
pub(crate) fn ink_to_srgb(ink: &[u8], profile: Option<&[u8]>) -> Vec<u8> {
    let by_profile = profile.and_then(parse).filter(|profile| profile.color_space == DataColorSpace::Cmyk).and_then(|profile| {
        let mut rgb = vec![0; ink.len() / 4 * 3];
        let to = ColorProfile::new_srgb();
        let transform = profile.create_transform_8bit(Layout::Rgba, &to, Layout::Rgb, TransformOptions::default()).ok()?;
        transform.transform(ink, &mut rgb).ok()?;
        Some(rgb)
    });
    by_profile.unwrap_or_else(|| {
        let left = |ink: u8, black: u8| {
            let light = u16::from(255 - ink) * u16::from(255 - black);
            u8::try_from((light + 127) / 255).unwrap_or(u8::MAX)
        };
        let (pixels, _) = ink.as_chunks::<4>();
        pixels.iter().flat_map(|[c, m, y, k]| [left(*c, *k), left(*m, *k), left(*y, *k)]).collect()
    })
}

fn parse(profile: &[u8]) -> Option<ColorProfile> {
    if profile.len() > MAX_PROFILE {
        return None;
    }
    let options = ParsingOptions { max_profile_size: MAX_PROFILE, ..ParsingOptions::default() };
    ColorProfile::new_from_slice_with_options(profile, options).ok()
}

fn convert(picture: &RgbImage, profile: &ColorProfile) -> Option<Vec<u8>> {
    let to = ColorProfile::new_srgb();
    let mut converted = vec![0; picture.as_raw().len()];
    match profile.color_space {
        DataColorSpace::Rgb => {
            let transform = profile.create_transform_8bit(Layout::Rgb, &to, Layout::Rgb, TransformOptions::default()).ok()?;
            transform.transform(picture.as_raw(), &mut converted).ok()?;
        }
        DataColorSpace::Gray => {
            let grey: Vec<u8> = picture.pixels().map(|pixel| pixel.0[1]).collect();
            let transform = profile.create_transform_8bit(Layout::Gray, &to, Layout::Rgb, TransformOptions::default()).ok()?;
            transform.transform(&grey, &mut converted).ok()?;
        }
        _ => return None,
    }
    Some(converted)
}
