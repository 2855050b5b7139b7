//! What a camera may give, for those who have none: waves of light and grain, which compress about as photos do.

use crate::failure::{Failure, While};
use std::{fs, path::Path};

const WIDTH: u32 = 800;
const HEIGHT: u32 = 600;

/// Writes one, another for each number.
pub(super) fn write(path: &Path, number: u32) -> Result<(), Failure> {
    let mut state = number.wrapping_mul(0x9e37_79b9) | 1;
    let mut grain = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        f64::from(state >> 26)
    };
    let mut pixels = Vec::new();
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let (x, y, n) = (f64::from(x), f64::from(y), f64::from(number));
            let light = 120.0 + 40.0 * (x / 90.0 + n).sin() + 40.0 * (y / 70.0 + n).cos() + grain() / 2.0;
            for base in [10.0, 0.0, -50.0] {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped to a byte")]
                pixels.push((light + base).clamp(0.0, 255.0) as u8);
            }
        }
    }
    let writing = || format!("writing {}", path.display());
    let mut encoder = png::Encoder::new(fs::File::create(path).during(writing)?, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().and_then(|mut png| png.write_image_data(&pixels)).during(writing)
}
