//! Why a capture became no photo, in kinds that an app can put into words.

/// Why a capture became no photo. Each kind says what the seller should be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unfit {
    /// No bytes at all: the camera or the card gave an empty file. *Take the picture again.*
    #[error("the file is empty")]
    Empty,
    /// Not a picture of any kind that is known here: a document, a film, noise. *This is not a picture; choose another.*
    #[error("not a picture")]
    NotAPicture,
    /// HEIC, HEIF or AVIF, what iPhones and some newer phones write by default, and what is not decoded here.
    /// *This phone saved the picture as HEIC. Set the camera to "most compatible" (JPEG), or send a screenshot of it.*
    #[error("HEIC, HEIF or AVIF is not read here")]
    Heic,
    /// A picture, but of a kind that is not read here (TIFF, BMP, a camera's raw file, a JPEG of 12 bits).
    /// *This kind of picture cannot be used; choose a JPEG or PNG.*
    #[error("a picture of a kind that is not read here")]
    Unsupported,
    /// More pixels, or more bytes, than are decoded within [`MAX_MEMORY`](crate::MAX_MEMORY).
    /// *This picture is too large; make a smaller one, or send a screenshot of it.*
    #[error("{width} x {height} px is too large")]
    TooLarge {
        /// Its width in pixels, as the header says.
        width: u32,
        /// Its height in pixels, as the header says.
        height: u32,
    },
    /// It begins as a picture, but cannot be decoded, or too little of it is there.
    /// *The picture is damaged; take it again.*
    #[error("the picture is damaged")]
    Damaged,
}
