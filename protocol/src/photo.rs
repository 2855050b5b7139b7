//! Photos as a listing names them. The pictures themselves travel on their own, after the words.

mod jpeg;

pub use jpeg::{Frame, NotAPicture, check_jpeg_segments};

use crate::{digest::Sha256Hex, time::MarketTime};
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
    /// The most bytes of a fitted photo: what rural 2G carries in about 40 s.
    pub const MAX_FULL_BYTES: usize = 80_000;
    /// The most pixels of a fitted photo's longer edge.
    pub const MAX_FULL_EDGE: u32 = 1024;
    /// The most bytes of a thumbnail.
    pub const MAX_THUMB_BYTES: usize = 12_000;
    /// The most pixels of a thumbnail's longer edge.
    pub const MAX_THUMB_EDGE: u32 = 320;

    /// Its pictures, in the order in which they travel.
    pub const fn pictures(&self) -> [&BlobName; 2] {
        [&self.thumb, &self.full]
    }
}

/// Which pictures the market is asked for: `POST /v1/pictures/wanted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WantedRequest {
    /// At most [`limits::MAX_WANTED`](crate::limits::MAX_WANTED).
    pub names: Vec<BlobName>,
}

/// Those that it does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Wanted {
    /// The market's time.
    pub now: MarketTime,
    /// In the order of the request, each once.
    #[serde(default)]
    pub wanted: Vec<BlobName>,
    /// Those of them of which this seller's upload is under way: the answer to its creation may have been lost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub begun: Vec<Begun>,
}

/// An upload that is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Begun {
    /// Of which picture.
    pub name: BlobName,
    /// Its address, as `Location` has it.
    pub upload: String,
    /// How many bytes of it are there.
    pub offset: u64,
}
