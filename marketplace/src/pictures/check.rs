//! What is made sure of before bytes are believed to be a picture: that they are what their name says, that they hold nothing but
//! a picture, and that it can be shown.

use super::StoredPicture;
use protocol::{
    BlobName,
    photo::{NotAPicture, check_jpeg_segments},
};
use zune_jpeg::{
    JpegDecoder,
    zune_core::{bytestream::ZCursor, options::DecoderOptions},
};

/// Why bytes are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    /// They are not what was announced.
    #[error("not the bytes of that name")]
    OtherBytes,
    /// They are not a picture as the market takes them.
    #[error(transparent)]
    NotAPicture(#[from] NotAPicture),
    /// It cannot be decoded.
    #[error("cannot be decoded")]
    Damaged,
}

/// Checks bytes, the cheap things first. Decoding needs a few times the memory of the pixels, of which there are at most a million.
pub(crate) fn check(name: &BlobName, bytes: &[u8]) -> Result<StoredPicture, Refused> {
    if BlobName::of_bytes(bytes) != *name {
        return Err(Refused::OtherBytes);
    }
    let frame = check_jpeg_segments(bytes)?;
    let (width, height) = (usize::try_from(frame.width), usize::try_from(frame.height));
    let options =
        DecoderOptions::default().set_strict_mode(true).set_max_width(width.unwrap_or_default()).set_max_height(height.unwrap_or_default());
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    // A decoder that panics has not decoded it.
    let decoded = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| decoder.decode().is_ok_and(|pixels| !pixels.is_empty())));
    if !decoded.unwrap_or(false) {
        return Err(Refused::Damaged);
    }
    Ok(StoredPicture { bytes: bytes.len() as u64, width: frame.width, height: frame.height })
}
