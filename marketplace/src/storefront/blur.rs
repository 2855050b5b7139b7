//! The blur that a photo brings along, as a picture of a few pixels inside the page: it is seen at once, and costs no request.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use protocol::Photo;

/// Pixels along the longer edge. The blur has at most seven waves along it; browsers smooth between pixels.
const EDGE: usize = 6;

/// The blur as the address of a picture. Nothing, if it is none.
pub(crate) fn address(blur: &str) -> Option<String> {
    if blur.is_empty() || blur.len() > Photo::MAX_BLUR {
        return None;
    }
    let (width, height, rgba) = thumbhash::thumb_hash_to_rgba(&STANDARD.decode(blur).ok()?).ok()?;
    let longer = width.max(height);
    let (w, h) = ((EDGE * width).div_ceil(longer).max(1), (EDGE * height).div_ceil(longer).max(1));
    let mut pixels = Vec::with_capacity(w * h * 3);
    for (x, y) in (0..h).flat_map(|y| (0..w).map(move |x| (x, y))) {
        // The middle of each part; the waves are long enough.
        let at = ((2 * y + 1) * height / (2 * h)) * width + (2 * x + 1) * width / (2 * w);
        pixels.extend_from_slice(rgba.get(at * 4..at * 4 + 3)?);
    }
    let png = png(u32::try_from(w).ok()?, u32::try_from(h).ok()?, &pixels).ok()?;
    Some(format!("data:image/png;base64,{}", STANDARD.encode(png)))
}

fn png(width: u32, height: u32, rgb: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    encoder.write_header()?.write_image_data(rgb)?;
    Ok(png)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blur_is_a_small_picture_of_its_colours() {
        // Red on the left, blue on the right.
        let rgba: Vec<u8> = (0..50 * 100).flat_map(|at| if at % 100 < 50 { [220, 30, 30, 255] } else { [30, 30, 220, 255] }).collect();
        let blur = STANDARD.encode(thumbhash::rgba_to_thumb_hash(100, 50, &rgba));
        let address = address(&blur).unwrap();
        assert!(address.len() < 300, "{} characters", address.len());
        let png = STANDARD.decode(address.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (6, 4));
        let (left, right) = (&pixels[..3], &pixels[15..18]);
        assert!(left[0] > 150 && left[2] < 100 && right[2] > 150 && right[0] < 100, "{left:?} {right:?}");
    }

    #[test]
    fn what_is_no_blur_is_no_picture() {
        for none in ["", "!", "AAAA", "3OcRJYB4d3h/iIeHeEh3eIhw+j2w3OcRJYB4d3h/iIeHeEh3eIhw+j2w", "////"] {
            assert_eq!(address(none), None, "{none}");
        }
        // Any bytes that are enough of them are some blur, and none makes a large picture.
        for byte in 0..=255 {
            assert!(address(&STANDARD.encode([byte; 28])).is_none_or(|address| address.len() < 400), "{byte}");
        }
    }
}
