//! How alike two pictures are.
#![allow(clippy::many_single_char_names, clippy::indexing_slicing, unreachable_pub, reason = "shared by tests")]

/// The structural similarity (SSIM, Wang et al. 2004) of two RGB pictures of one size, of their brightness, in windows of 8 x 8
/// that overlap by half. 1 is the same.
pub fn ssim(one: &[u8], other: &[u8], width: usize, height: usize) -> f64 {
    let luma = |rgb: &[u8]| -> Vec<f64> {
        rgb.chunks_exact(3).map(|p| 0.299 * f64::from(p[0]) + 0.587 * f64::from(p[1]) + 0.114 * f64::from(p[2])).collect()
    };
    let (one, other) = (luma(one), luma(other));
    let (mut sum, mut count) = (0.0, 0.0);
    for top in (0..=height - 8).step_by(4) {
        for left in (0..=width - 8).step_by(4) {
            let (mut a, mut b, mut aa, mut bb, mut ab) = (0.0, 0.0, 0.0, 0.0, 0.0);
            for y in top..top + 8 {
                for x in left..left + 8 {
                    let (p, q) = (one[y * width + x], other[y * width + x]);
                    a += p;
                    b += q;
                    aa += p * p;
                    bb += q * q;
                    ab += p * q;
                }
            }
            let (a, b) = (a / 64.0, b / 64.0);
            let (va, vb, covariance) = (aa / 64.0 - a * a, bb / 64.0 - b * b, ab / 64.0 - a * b);
            let (c1, c2) = ((0.01 * 255.0_f64).powi(2), (0.03 * 255.0_f64).powi(2));
            sum += (2.0 * a * b + c1) * (2.0 * covariance + c2) / ((a * a + b * b + c1) * (va + vb + c2));
            count += 1.0;
        }
    }
    sum / count
}
