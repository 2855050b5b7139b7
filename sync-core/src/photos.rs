//! Photos on the phone: a capture is kept first and looked into second; what was made of it travels after the words.
//!
//! The [`files`](self) are named by what they are: a capture by its id, a picture by the SHA-256 of its bytes. Each is written under a
//! passing name, flushed, and renamed, so that a file that bears its name is whole. The rows that speak of them
//! ([`store::pictures`](crate::store::pictures)) are written afterwards; what has no row is swept away.

use protocol::{Photo, photo::BlobName};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

mod files;
mod lab;

pub use files::Files;
pub(crate) use lab::Lab;

/// The most bytes of a capture: a camera of 108 megapixels writes about 30 MB.
pub const MAX_CAPTURE_BYTES: u64 = 64 * 1024 * 1024;

/// What a listing or a draft shows of its photos.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Photos {
    /// In the seller's order, the cover first.
    pub photos: Vec<PhotoView>,
    /// What was taken and is not among them yet, in the order in which it was taken.
    pub captures: Vec<Capture>,
}

impl Photos {
    /// How many places of a listing's [`MAX_PHOTOS`](protocol::limits::MAX_PHOTOS) they take. What cannot be used takes none.
    pub fn taken(&self) -> usize {
        self.photos.len() + self.captures.iter().filter(|capture| capture.problem.is_none()).count()
    }
}

/// One photo, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PhotoView {
    /// Which.
    pub photo: Photo,
    /// Whether the market has its thumbnail.
    pub thumb_at_market: bool,
    /// Whether the market has all of it.
    pub at_market: bool,
    /// It will not come to the market: it was refused, or its file was lost. It is to be taken again.
    pub refused: bool,
    /// How many bytes of it are on their way or to go, and of those, how many the market has.
    pub sent: u64,
    /// Of how many, both pictures together; 0 where another device made it.
    pub of: u64,
}

/// Something that a camera gave and that is not a photo yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Capture {
    /// Which.
    pub id: Uuid,
    /// Why it cannot become one, if it cannot.
    pub problem: Option<PhotoProblem>,
}

/// Why a capture cannot become a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhotoProblem {
    /// HEIC: this phone's camera can be set to write JPEG.
    Heic,
    /// It is no picture at all, or of a kind that nobody sends.
    NotAPicture,
    /// It has too many pixels.
    TooLarge,
    /// It is broken: the file was cut off, or the card is failing.
    Damaged,
    /// Its file is gone.
    Lost,
    /// The listing has as many photos as it may have.
    TooMany,
}

/// Which of a photo's two pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// At most 320 pixels.
    Thumb,
    /// At most 1024.
    Full,
}

impl Kind {
    /// As the store writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Thumb => "thumb",
            Self::Full => "full",
        }
    }

    /// The picture of this kind.
    pub const fn of(self, photo: &Photo) -> BlobName {
        match self {
            Self::Thumb => photo.thumb,
            Self::Full => photo.full,
        }
    }
}

/// What the phone's photos take of its storage, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Storage {
    /// Words and numbers: the store.
    pub store: u64,
    /// Captures as the camera gave them, kept until the market has what was made of them.
    pub captures: u64,
    /// Fitted pictures that the market does not have yet. Never deleted.
    pub unsent: u64,
    /// Those that it has.
    pub sent: u64,
    /// Pictures that another device took, kept so that they need not be fetched again.
    pub foreign: u64,
}

impl Storage {
    /// Altogether.
    pub const fn total(&self) -> u64 {
        self.store + self.captures + self.unsent + self.sent + self.foreign
    }
}
