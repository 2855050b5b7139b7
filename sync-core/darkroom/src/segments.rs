//! The skeleton of a JPEG: its frame, its scans, and whether it ends. Reads markers and lengths only.

/// What a JPEG says about itself before anything is decoded.
#[derive(Debug)]
pub(crate) struct Skeleton {
    pub width: u16,
    pub height: u16,
    /// Whether all coefficients must be kept until the last scan.
    pub progressive: bool,
    /// The first component's number: brightness, in all but the oddest files.
    luma: u8,
    /// Samples of all components together, per block of `cell` pixels.
    samples: u32,
    cell: u32,
    pub components: u8,
    /// Adobe's marker: four components are stored inverted.
    pub adobe: bool,
    /// The EXIF block, from its TIFF header on.
    pub exif: Option<std::ops::Range<usize>>,
    scans: Vec<Scan>,
    /// Whether the end-of-image marker is there.
    pub ended: bool,
}

/// One pass over the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Scan {
    /// How many components it has, and the first of them.
    components: u8,
    first: u8,
    /// The coefficients that it brings, in zigzag order.
    from: u8,
    to: u8,
    /// Where its marker begins.
    at: usize,
}

impl Skeleton {
    /// Samples of all components when the picture has `pixels`: 1.5 per pixel for the usual halved colour.
    pub(crate) fn samples(&self, pixels: u64) -> u64 {
        pixels.saturating_mul(u64::from(self.samples)).div_ceil(u64::from(self.cell.max(1)))
    }

    /// Reads the markers. `None` when there is no frame to be found.
    ///
    /// Stops at the first scan when `headers_only`; otherwise walks over the scans to the end of the picture.
    pub(crate) fn read(jpeg: &[u8], headers_only: bool) -> Option<Self> {
        let mut frame: Option<Self> = None;
        let (mut adobe, mut exif) = (false, None);
        let mut scans = Vec::new();
        let mut ended = false;
        let mut at = 2;
        while let Some(marker) = next_marker(jpeg, &mut at) {
            if marker == 0xD9 {
                ended = true;
                break;
            }
            if matches!(marker, 0x01 | 0xD0..=0xD8) {
                continue;
            }
            let start = at.saturating_add(2);
            let Some(length) = be16(jpeg, at) else { break };
            let end = at.saturating_add(usize::from(length).max(2));
            let Some(body) = jpeg.get(start..end) else { break };
            match marker {
                0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF if frame.is_none() => frame = Some(Self::of_frame(marker, body)?),
                0xE1 if exif.is_none() && body.starts_with(b"Exif\0\0") => exif = Some(start.saturating_add(6)..end),
                0xEE if body.starts_with(b"Adobe") => adobe = true,
                0xDA => {
                    if headers_only {
                        break;
                    }
                    scans.extend(Scan::of(at.saturating_sub(2), body));
                    at = end;
                    skip_entropy(jpeg, &mut at);
                    continue;
                }
                _ => {}
            }
            at = end;
        }
        frame.map(|frame| Self { adobe, exif, scans, ended, ..frame })
    }

    /// How often a decoder goes over the picture. A small file can ask for thousands of times.
    pub(crate) const fn passes(&self) -> usize {
        self.scans.len()
    }

    /// Where a progressive picture that breaks off is cut, so that only whole scans stay. `None` when they are too few to show it.
    ///
    /// Enough is the mean of every block, and the first five waves of its brightness: half the picture's edge, sharp.
    pub(crate) fn whole_scans(&self) -> Option<usize> {
        let (broken, whole) = self.scans.split_last()?;
        let means: u32 = whole.iter().filter(|scan| scan.from == 0).map(|scan| u32::from(scan.components)).sum();
        let waves = whole.iter().any(|scan| scan.components == 1 && scan.first == self.luma && scan.from <= 1 && scan.to >= 5);
        (means >= u32::from(self.components) && waves).then_some(broken.at)
    }

    /// Whether one pass brings everything.
    pub(crate) fn is_one_pass(&self) -> bool {
        !self.progressive && self.scans.first().is_some_and(|scan| scan.components == self.components)
    }

    fn of_frame(marker: u8, body: &[u8]) -> Option<Self> {
        let [_precision, h1, h0, w1, w0, components, specs @ ..] = body else { return None };
        let factors: Vec<(u32, u32)> = specs
            .chunks_exact(3)
            .take(usize::from(*components))
            .filter_map(|spec| spec.get(1))
            .map(|both| (u32::from(both >> 4).clamp(1, 4), u32::from(both & 15).clamp(1, 4)))
            .collect();
        let across = factors.iter().map(|f| f.0).max()?;
        let down = factors.iter().map(|f| f.1).max()?;
        Some(Self {
            width: u16::from_be_bytes([*w1, *w0]),
            height: u16::from_be_bytes([*h1, *h0]),
            progressive: matches!(marker, 0xC2 | 0xC6 | 0xCA | 0xCE),
            luma: *specs.first()?,
            samples: factors.iter().map(|(h, v)| h * v).sum(),
            cell: across * down,
            components: *components,
            adobe: false,
            exif: None,
            scans: Vec::new(),
            ended: false,
        })
    }
}

impl Scan {
    fn of(at: usize, body: &[u8]) -> Option<Self> {
        let (&components, rest) = body.split_first()?;
        let first = *rest.first()?;
        let spectral = rest.get(usize::from(components) * 2..)?;
        Some(Self { components, first, from: *spectral.first()?, to: *spectral.get(1)?, at })
    }
}

fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    pair.try_into().ok().map(u16::from_be_bytes)
}

/// The next marker's second byte; `at` then stands behind it. Skips what is not a marker, as decoders do.
fn next_marker(jpeg: &[u8], at: &mut usize) -> Option<u8> {
    loop {
        let skipped = jpeg.get(*at..)?.iter().position(|byte| *byte == 0xFF)?;
        let after = at.checked_add(skipped)?;
        let fill = jpeg.get(after..)?.iter().position(|byte| *byte != 0xFF)?;
        let marker = *jpeg.get(after.checked_add(fill)?)?;
        *at = after.checked_add(fill)?.checked_add(1)?;
        if marker != 0 {
            return Some(marker);
        }
    }
}

/// Moves `at` to the marker that ends entropy-coded data.
fn skip_entropy(jpeg: &[u8], at: &mut usize) {
    while let Some(found) = jpeg.get(*at..).and_then(|rest| rest.iter().position(|byte| *byte == 0xFF)) {
        let marker = at.saturating_add(found);
        match jpeg.get(marker.saturating_add(1)) {
            Some(0x00 | 0xD0..=0xD7) => *at = marker.saturating_add(2),
            Some(0xFF) => *at = marker.saturating_add(1),
            Some(_) => {
                *at = marker;
                return;
            }
            None => break,
        }
    }
    *at = jpeg.len();
}
