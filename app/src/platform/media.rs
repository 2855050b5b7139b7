//! Where the webview finds photos, and what it gets there: the same addresses on every shell.

use protocol::photo::BlobName;
use protocol::{ListingId, Realm};

use crate::core::{Mode, Phones};

/// One picture of one listing on one of the two phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MediaPath {
    /// Which phone's.
    pub mode: Mode,
    /// Of which listing or draft: a picture that is not here is fetched only if a listing names it.
    pub listing: ListingId,
    /// Its name.
    pub name: BlobName,
}

impl MediaPath {
    /// What the shells serve it under, without a slash at the start.
    pub fn path(&self) -> String {
        let mode = match self.mode {
            Mode::Real => "real",
            Mode::Practice => "practice",
        };
        format!("{mode}/{}/{}.jpg", self.listing, self.name)
    }

    /// Reads it back. Nothing but what [`path`](Self::path) writes is one, so no address leads anywhere else.
    pub fn parse(path: &str) -> Option<Self> {
        let mut parts = path.split('/');
        let (mode, listing, name, end) = (parts.next()?, parts.next()?, parts.next()?, parts.next());
        let mode = match mode {
            "real" => Mode::Real,
            "practice" => Mode::Practice,
            _ => return None,
        };
        let media = Self { mode, listing: listing.parse().ok()?, name: name.strip_suffix(".jpg")?.parse().ok()? };
        // An id of the one realm is never looked up on the other's phone.
        let realm = if mode == Mode::Real { Realm::Market } else { Realm::Practice };
        (end.is_none() && media.listing.realm() == realm).then_some(media)
    }
}

/// The bytes behind an address: from the phone, or else from the market, if that can be reached and the day's data allows.
pub async fn read(phones: &Phones, path: &str) -> Option<Vec<u8>> {
    let media = MediaPath::parse(path)?;
    let core = phones.core(media.mode).ok()?;
    match core.picture_of(media.listing, media.name).await {
        Ok(bytes) => bytes,
        Err(error) => {
            tracing::warn!(%error, "a picture could not be read");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_pictures_are_read() {
        let listing = ListingId::new(Realm::Market, 1_795_000_000_000, [7; 10]);
        let media = MediaPath { mode: Mode::Real, listing, name: BlobName::of_bytes(b"a picture") };
        let path = media.path();
        assert_eq!(MediaPath::parse(&path), Some(media));
        for bad in [
            "",
            "real",
            "../core.db",
            &path.replace("real", "practice"),
            &path.replace("real", "other"),
            &format!("{path}/more"),
            &format!("/{path}"),
            &path.replace(".jpg", ".png"),
            &path.replace(".jpg", ""),
            &path.replace('/', "%2f"),
        ] {
            assert_eq!(MediaPath::parse(bad), None, "{bad}");
        }
    }
}
