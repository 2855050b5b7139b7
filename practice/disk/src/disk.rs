//! The state of one folder's disk: what was written since the last sync, and what is to go wrong.

use std::{
    collections::HashMap,
    fs::{self, File},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
    time::{Duration, Instant},
};

/// What a write in the middle of which the power went leaves behind is whole sectors.
const SECTOR: usize = 512;

/// One folder's disk. Clones share it.
#[derive(Clone, Debug)]
pub struct Disk(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    folder: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Operations until the power goes.
    fuse: Option<u64>,
    dead: bool,
    lies: bool,
    quota: Option<u64>,
    points: u64,
    open: u32,
    /// What was written since the last sync, by file, oldest first.
    unsynced: HashMap<PathBuf, Vec<Undo>>,
}

/// How to undo one write or truncation.
#[derive(Debug)]
struct Undo {
    at: u64,
    old: Vec<u8>,
    old_len: u64,
    /// What was written, for a write that survives in part.
    new: Vec<u8>,
}

/// How much of what was not synced survives a loss of power.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Survival {
    /// Nothing: the system had not begun to write.
    Nothing,
    /// Of each file so many eighths of its writes, in order, and a part of the next one.
    Eighths(u8),
    /// All of it: a process was ended, the system went on.
    Everything,
}

/// What the layer is to do with an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Do,
    Broken,
    Full,
}

static DISKS: RwLock<Vec<Disk>> = RwLock::new(Vec::new());

impl Disk {
    /// The disk under a folder, from now on. The folder must be there.
    pub fn under(folder: &Path) -> io::Result<Self> {
        let folder = folder.canonicalize()?;
        let mut disks = DISKS.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = disks.iter().find(|disk| disk.0.folder == folder) {
            return Ok(known.clone());
        }
        let disk = Self(Arc::new(Shared { folder, state: Mutex::default() }));
        disks.push(disk.clone());
        Ok(disk)
    }

    /// Forgets the disk: files under its folder are passed through again.
    pub fn forget(&self) {
        let mut disks = DISKS.write().unwrap_or_else(PoisonError::into_inner);
        disks.retain(|disk| !Arc::ptr_eq(&disk.0, &self.0));
    }

    pub(crate) fn of(path: &Path) -> Option<Self> {
        let disks = DISKS.read().unwrap_or_else(PoisonError::into_inner);
        disks.iter().find(|disk| path.starts_with(&disk.0.folder)).cloned()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The power goes after so many more points. Zero: with the next one.
    pub fn lose_power_after(&self, points: u64) {
        self.state().fuse = Some(points);
    }

    /// The power goes now: every operation fails from here on.
    pub fn lose_power(&self) {
        self.state().dead = true;
    }

    /// The fuse is taken out again.
    pub fn keep_power(&self) {
        self.state().fuse = None;
    }

    /// Whether the power is gone.
    pub fn is_dead(&self) -> bool {
        self.state().dead
    }

    /// How many bytes the folder's files may take together; `None`: as many as the system has.
    pub fn set_quota(&self, bytes: Option<u64>) {
        self.state().quota = bytes;
    }

    /// How many bytes the folder's files take together.
    pub fn used(&self) -> u64 {
        used(&self.0.folder)
    }

    /// Whether it says that it synced and does not.
    pub fn set_lies(&self, lies: bool) {
        self.state().lies = lies;
    }

    /// How many points there were so far.
    pub fn points(&self) -> u64 {
        self.state().points
    }

    /// Waits until every file is closed, then puts the files into the state in which the next start finds them, and the power comes
    /// back. `false` if somebody still has a file open after ten seconds: then nothing is changed.
    pub fn restart(&self, survival: Survival) -> io::Result<bool> {
        let begun = Instant::now();
        while self.state().open > 0 {
            if begun.elapsed() > Duration::from_secs(10) {
                return Ok(false);
            }
            std::thread::sleep(Duration::from_micros(200));
        }
        let mut state = self.state();
        for (path, undo) in std::mem::take(&mut state.unsynced) {
            if survival != Survival::Everything {
                take_back(&path, undo, survival)?;
            }
        }
        (state.dead, state.fuse) = (false, None);
        Ok(true)
    }

    pub(crate) fn opened(&self) {
        self.state().open += 1;
    }

    pub(crate) fn closed(&self) {
        let mut state = self.state();
        state.open = state.open.saturating_sub(1);
    }

    /// One more point: may it happen?
    pub(crate) fn point(&self, grows_by: u64) -> Verdict {
        let mut state = self.state();
        state.points += 1;
        match &mut state.fuse {
            Some(0) => state.dead = true,
            Some(left) => *left -= 1,
            None => {}
        }
        if state.dead {
            return Verdict::Broken;
        }
        let quota = state.quota;
        drop(state);
        match quota {
            Some(quota) if grows_by > 0 && used(&self.0.folder).saturating_add(grows_by) > quota => Verdict::Full,
            _ => Verdict::Do,
        }
    }

    pub(crate) fn note(&self, path: &Path, at: u64, old: Vec<u8>, old_len: u64, new: &[u8]) {
        self.state().unsynced.entry(path.to_owned()).or_default().push(Undo { at, old, old_len, new: new.to_owned() });
    }

    pub(crate) fn synced(&self, path: &Path) {
        let mut state = self.state();
        if !state.lies {
            state.unsynced.remove(path);
        }
    }

    pub(crate) fn deleted(&self, path: &Path) {
        self.state().unsynced.remove(path);
    }
}

fn used(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    entries.filter_map(|entry| entry.ok()?.metadata().ok()).filter(fs::Metadata::is_file).map(|file| file.len()).sum()
}

fn take_back(path: &Path, mut undo: Vec<Undo>, survival: Survival) -> io::Result<()> {
    let Ok(mut file) = File::options().read(true).write(true).open(path) else { return Ok(()) };
    let survive = match survival {
        Survival::Nothing => 0,
        Survival::Eighths(eighths) => undo.len() * usize::from(eighths.min(8)) / 8,
        Survival::Everything => undo.len(),
    };
    let lost = undo.split_off(survive);
    for step in lost.iter().rev() {
        file.set_len(file.metadata()?.len().max(step.at + step.old.len() as u64))?;
        file.seek(SeekFrom::Start(step.at))?;
        file.write_all(&step.old)?;
        file.set_len(step.old_len)?;
    }
    // The first that did not survive was under way: half of its sectors made it.
    if let (Survival::Eighths(_), Some(torn)) = (survival, lost.first()) {
        let half = torn.new.len() / 2 / SECTOR * SECTOR;
        if let Some(part) = torn.new.get(..half).filter(|part| !part.is_empty()) {
            file.seek(SeekFrom::Start(torn.at))?;
            file.write_all(part)?;
        }
    }
    Ok(())
}
