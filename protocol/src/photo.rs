//! Photos as a listing names them. The pictures themselves travel on their own, after the words.

use crate::digest::Sha256Hex;
use serde::{Deserialize, Serialize};

/// The name of a stored picture: the SHA-256 of its bytes, 64 lower-case hexadecimal digits.
pub type BlobName = Sha256Hex;

/// One photo of a listing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Photo {
    /// The fitted photo: a JPEG of at most 80 kB.
    pub full: BlobName,
    /// Its thumbnail: a JPEG of at most 12 kB.
    pub thumb: BlobName,
    /// A blurred preview small enough to travel with the words (a `ThumbHash`, base64, at most 40 characters).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub blur: String,
}

impl Photo {
    /// The longest blurred preview, in characters.
    pub const MAX_BLUR: usize = 40;
}
