//! Space that is kept for the moment when there is none.
//!
//! A phone's storage fills with photos and films, and then the next sale cannot be written down. So the store keeps a file of its own
//! that can be let go: what it took is enough for hundreds of operations. Who uses the phone is told that space is low, and the file is
//! made again at an opening when there is space.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The file's name in the store's folder.
pub(super) const FILE: &str = "reserve";

/// 512 KiB: the write-ahead log may grow to a megabyte, but is written over after each quarter of it; an operation is half a kilobyte.
const SIZE: usize = 512 * 1024;

/// The reserve of one folder.
#[derive(Clone, Debug)]
pub(super) struct Reserve(PathBuf);

impl Reserve {
    pub(super) fn of(folder: &Path) -> Self {
        Self(folder.join(FILE))
    }

    /// Makes it if it is not there. A disk that has no space for it has none: that is no reason not to open.
    pub(super) fn make(&self) {
        if !self.is_there()
            && let Err(error) = self.write()
        {
            tracing::warn!(%error, "no space for a reserve");
            let _ = fs::remove_file(&self.0);
        }
    }

    /// Written rather than only made long: file systems keep no space for holes, and some squeeze what repeats itself.
    fn write(&self) -> io::Result<()> {
        let mut file = File::create(&self.0)?;
        let mut state = 0x9e37_79b9_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes()
        })
        .flatten()
        .take(SIZE)
        .collect();
        file.write_all(&noise)?;
        file.sync_all()
    }

    /// Whether it is whole.
    pub(super) fn is_there(&self) -> bool {
        fs::metadata(&self.0).is_ok_and(|file| usize::try_from(file.len()) == Ok(SIZE))
    }

    /// Lets it go. Whether there was one.
    pub(super) fn release(&self) -> bool {
        fs::remove_file(&self.0).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_there_until_it_is_needed() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = Reserve::of(folder.path());
        assert!(!reserve.is_there() && !reserve.release());
        reserve.make();
        assert!(reserve.is_there());
        // Half of one, from a disk that was full, is made whole.
        File::options().write(true).open(folder.path().join(FILE)).unwrap().set_len(10).unwrap();
        assert!(!reserve.is_there());
        reserve.make();
        assert!(reserve.is_there() && reserve.release() && !reserve.is_there());
    }
}
