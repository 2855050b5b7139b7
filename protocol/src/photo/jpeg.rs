//! Which segments a picture's JPEG may have: those that are needed to show it, and no other. What a camera writes about place and
//! person stands in segments of its own, so a picture without them tells nothing but what it shows.

use super::Photo;

/// How large a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

impl Frame {
    /// The longer of the two.
    pub const fn long_edge(self) -> u32 {
        if self.width > self.height { self.width } else { self.height }
    }
}

/// Why bytes are not a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAPicture {
    /// Not a JPEG, or one that is cut off.
    #[error("not a whole JPEG")]
    NotWhole,
    /// A kind of JPEG that not everybody can show: lossless, arithmetic, hierarchical.
    #[error("not a kind of JPEG that everybody can show")]
    UnusualKind,
    /// A segment that is not needed to show it: where and when it was taken, a comment, a second picture.
    #[error("metadata")]
    Metadata,
    /// Something comes after its end.
    #[error("something after its end")]
    Trailing,
    /// More bytes than a photo may have.
    #[error("too many bytes")]
    TooManyBytes,
    /// More pixels along an edge than a photo may have.
    #[error("too many pixels")]
    TooManyPixels,
    /// More scans than a picture has; each costs as much to read as the whole picture.
    #[error("too many scans")]
    TooManyScans,
}

/// The most scans of a picture. A progressive one has about ten.
const MAX_SCANS: usize = 32;

/// Looks at every segment of a JPEG and at none of its pixels. What passes may still be damaged inside; only decoding tells.
pub fn check_jpeg_segments(jpeg: &[u8]) -> Result<Frame, NotAPicture> {
    if jpeg.len() > Photo::MAX_FULL_BYTES {
        return Err(NotAPicture::TooManyBytes);
    }
    let mut rest = jpeg.strip_prefix(&[0xff, 0xd8]).ok_or(NotAPicture::NotWhole)?;
    let (mut frame, mut scans) = (None, 0);
    loop {
        let kind;
        (kind, rest) = marker(rest)?;
        match kind {
            END => return ended(frame.filter(|_| scans > 0), rest),
            // Baseline, extended, progressive.
            0xc0..=0xc2 if frame.is_none() => frame = Some(size(segment(&mut rest)?)?),
            // Tables, and how often the coding begins anew.
            0xc4 | 0xdb | 0xdd => {
                segment(&mut rest)?;
            }
            SCAN => {
                scans += 1;
                if scans > MAX_SCANS {
                    return Err(NotAPicture::TooManyScans);
                }
                segment(&mut rest)?;
                rest = after_scan(rest)?;
            }
            // JFIF, without the small picture that it may hold: that could be what was cut away from the large one.
            0xe0 if is(segment(&mut rest)?, b"JFIF\0", 14) => {}
            // Adobe: how colours are written.
            0xee if is(segment(&mut rest)?, b"Adobe", 12) => {}
            0xe0..=0xef | 0xfe => return Err(NotAPicture::Metadata),
            _ => return Err(NotAPicture::UnusualKind),
        }
    }
}

const END: u8 = 0xd9;
const SCAN: u8 = 0xda;

fn ended(frame: Option<Frame>, rest: &[u8]) -> Result<Frame, NotAPicture> {
    if rest.is_empty() { frame.ok_or(NotAPicture::NotWhole) } else { Err(NotAPicture::Trailing) }
}

/// The next marker. Any number of 0xff may stand before it (ITU-T T.81, B.1.1.2).
fn marker(bytes: &[u8]) -> Result<(u8, &[u8]), NotAPicture> {
    let after = bytes.iter().position(|byte| *byte != 0xff).filter(|fill| *fill > 0).ok_or(NotAPicture::NotWhole)?;
    bytes.get(after..).and_then(<[u8]>::split_first).map(|(kind, rest)| (*kind, rest)).ok_or(NotAPicture::NotWhole)
}

/// What a segment holds; `rest` then stands after it.
fn segment<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], NotAPicture> {
    let (length, after) = rest.split_first_chunk::<2>().ok_or(NotAPicture::NotWhole)?;
    let length = usize::from(u16::from_be_bytes(*length)).checked_sub(2).ok_or(NotAPicture::NotWhole)?;
    let (held, after) = after.split_at_checked(length).ok_or(NotAPicture::NotWhole)?;
    *rest = after;
    Ok(held)
}

fn is(held: &[u8], name: &[u8], length: usize) -> bool {
    held.starts_with(name) && held.len() == length
}

fn size(held: &[u8]) -> Result<Frame, NotAPicture> {
    let [_, high, h, wide, w, ..] = held else { return Err(NotAPicture::NotWhole) };
    let frame = Frame { width: u16::from_be_bytes([*wide, *w]).into(), height: u16::from_be_bytes([*high, *h]).into() };
    match frame.long_edge() {
        _ if frame.width == 0 || frame.height == 0 => Err(NotAPicture::UnusualKind),
        edge if edge > Photo::MAX_FULL_EDGE => Err(NotAPicture::TooManyPixels),
        _ => Ok(frame),
    }
}

/// Goes past the coded pixels, to the marker that ends them. Within them 0xff stands before a zero or a restart.
fn after_scan(mut bytes: &[u8]) -> Result<&[u8], NotAPicture> {
    loop {
        let at = bytes.iter().position(|byte| *byte == 0xff).ok_or(NotAPicture::NotWhole)?;
        bytes = bytes.get(at..).unwrap_or_default();
        match bytes {
            [_, 0 | 0xd0..=0xd7, rest @ ..] => bytes = rest,
            [_, 0xff, ..] => bytes = bytes.get(1..).unwrap_or_default(),
            [_, _, ..] => return Ok(bytes),
            _ => return Err(NotAPicture::NotWhole),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A marker with what it holds.
    fn seg(kind: u8, held: &[u8]) -> Vec<u8> {
        let length = u16::try_from(held.len() + 2).unwrap().to_be_bytes();
        [&[0xff, kind], &length[..], held].concat()
    }

    fn frame(kind: u8, width: u16, height: u16) -> Vec<u8> {
        let ([h0, h1], [w0, w1]) = (height.to_be_bytes(), width.to_be_bytes());
        seg(kind, &[8, h0, h1, w0, w1, 1, 1, 0x11, 0])
    }

    fn scan() -> Vec<u8> {
        [seg(0xda, &[1, 1, 0, 0, 63, 0]), vec![1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]].concat()
    }

    fn jpeg(middle: &[Vec<u8>]) -> Vec<u8> {
        let jfif = seg(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
        [vec![0xff, 0xd8], jfif, middle.concat(), vec![0xff, 0xd9]].concat()
    }

    #[test]
    fn what_is_needed_to_show_it_may_be_there() {
        let adobe = seg(0xee, b"Adobe\0\x64\0\0\0\0\x01");
        let tables = [seg(0xdb, &[0; 65]), seg(0xc4, &[0; 20]), seg(0xdd, &[0, 8])].concat();
        let ok = Ok(Frame { width: 1024, height: 683 });
        assert_eq!(check_jpeg_segments(&jpeg(&[adobe, tables.clone(), frame(0xc0, 1024, 683), scan()])), ok);
        let progressive = jpeg(&[tables.clone(), frame(0xc2, 1024, 683), scan(), tables, vec![0xff, 0xff], scan()]);
        assert_eq!(check_jpeg_segments(&progressive), ok);
    }

    #[test]
    fn what_a_camera_writes_is_refused_wherever_it_stands() {
        let good = [frame(0xc0, 32, 32), scan()];
        for kind in (0xe0..=0xef).chain([0xfe]) {
            for held in [&b"Exif\0\0II"[..], b"JFXX\0\x10", b"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc", b"Adobe and more than that", b""] {
                let told = seg(kind, held);
                for at in 0..=good.len() {
                    let mut middle = good.to_vec();
                    middle.insert(at, told.clone());
                    assert_eq!(check_jpeg_segments(&jpeg(&middle)), Err(NotAPicture::Metadata), "{kind:x} {held:?} at {at}");
                }
            }
        }
        let more = [jpeg(&good), b"GPS".to_vec()].concat();
        assert_eq!(check_jpeg_segments(&more), Err(NotAPicture::Trailing));
        assert_eq!(check_jpeg_segments(&[jpeg(&good), jpeg(&good)].concat()), Err(NotAPicture::Trailing));
    }

    #[test]
    fn bounds_and_kinds() {
        let with = |middle: &[Vec<u8>]| check_jpeg_segments(&jpeg(middle));
        assert_eq!(with(&[frame(0xc0, 1025, 1), scan()]), Err(NotAPicture::TooManyPixels));
        assert_eq!(with(&[frame(0xc0, 1, 1025), scan()]), Err(NotAPicture::TooManyPixels));
        assert_eq!(with(&[frame(0xc0, 0, 10), scan()]), Err(NotAPicture::UnusualKind));
        for unusual in [0xc3, 0xc5, 0xc9, 0xcb, 0xcc, 0xcf, 0xdc, 0xde, 0xf0, 0x01, 0xd0, 0xd8] {
            let refused = with(&[frame(unusual, 10, 10), scan()]);
            assert_eq!(refused, Err(NotAPicture::UnusualKind), "{unusual:x}");
        }
        assert_eq!(with(&[frame(0xc0, 9, 9), frame(0xc0, 9, 9), scan()]), Err(NotAPicture::UnusualKind));
        assert_eq!(with(&[scan()]), Err(NotAPicture::NotWhole));
        assert_eq!(with(&[frame(0xc0, 9, 9)]), Err(NotAPicture::NotWhole));
        let scans: Vec<_> = std::iter::once(frame(0xc2, 9, 9)).chain(std::iter::repeat_n(scan(), MAX_SCANS)).collect();
        assert!(with(&scans).is_ok());
        assert_eq!(with(&[scans, vec![scan()]].concat()), Err(NotAPicture::TooManyScans));
        assert_eq!(check_jpeg_segments(&vec![0xff; Photo::MAX_FULL_BYTES + 1]), Err(NotAPicture::TooManyBytes));
    }

    #[test]
    fn cut_off_anywhere_it_is_not_whole() {
        let whole = jpeg(&[frame(0xc0, 32, 32), scan()]);
        for length in 0..whole.len() {
            assert_eq!(check_jpeg_segments(&whole[..length]), Err(NotAPicture::NotWhole), "{length}");
        }
    }
}
