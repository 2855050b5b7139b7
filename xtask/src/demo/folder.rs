//! The folder where a demo keeps what it knows: one demo at a time, and only what is ours is ever emptied.

use crate::failure::{Failure, While};
use std::{
    fs::{self, File, TryLockError},
    io::ErrorKind,
    path::{Path, PathBuf},
};

/// A demo's folder, held as long as this lives.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    /// Two phones on one database would each believe to be the only one. The system lets go of the lock however we end.
    _lock: File,
}

impl Folder {
    /// Makes it where it is missing, and holds it.
    pub(crate) fn take(path: &Path) -> Result<Self, Failure> {
        fs::create_dir_all(path).during(|| format!("making {}", path.display()))?;
        let path = path.canonicalize().during(|| format!("finding {}", path.display()))?;
        let lock = File::create(path.join("in-use")).during(|| format!("writing in {}", path.display()))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path, _lock: lock }),
            Err(TryLockError::WouldBlock) => {
                Err(Failure::new(format!("Another demo runs on {}: stop it, or take another folder with --data.", path.display())))
            }
            Err(TryLockError::Error(error)) => Err(error).during(|| format!("holding {}", path.display())),
        }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The market's part.
    pub(crate) fn market(&self) -> PathBuf {
        self.path.join("market")
    }

    /// The phone's part.
    pub(crate) fn phone(&self) -> PathBuf {
        self.path.join("phone")
    }

    /// Forgets what market and phone know. Whatever else lies in the folder is not ours.
    pub(crate) fn empty(&self) -> Result<(), Failure> {
        for part in [self.market(), self.phone()] {
            match fs::remove_dir_all(&part) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error).during(|| format!("emptying {}", part.display())),
                _ => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(name: &str) -> PathBuf {
        let place = std::env::temp_dir().join(format!("xtask-demo-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&place);
        place
    }

    #[test]
    fn one_demo_at_a_time() {
        let place = place("one");
        let first = Folder::take(&place).unwrap();
        assert!(Folder::take(&place).unwrap_err().to_string().contains("--data"));
        drop(first);
        assert!(Folder::take(&place).is_ok());
        fs::remove_dir_all(&place).unwrap();
    }

    #[test]
    fn emptying_takes_only_what_is_ours() {
        let place = place("empty");
        let folder = Folder::take(&place).unwrap();
        folder.empty().unwrap();
        fs::create_dir(folder.market()).unwrap();
        fs::write(folder.market().join("market.sqlite"), "x").unwrap();
        fs::write(place.join("letter.txt"), "dear").unwrap();
        folder.empty().unwrap();
        assert!(!folder.market().exists());
        assert!(place.join("letter.txt").exists());
        fs::remove_dir_all(&place).unwrap();
    }
}
