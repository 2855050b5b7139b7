//! SQLite's file layer (a VFS, <https://sqlite.org/vfs.html>) that passes everything on to the system's own, and asks the disk first.
//!
//! Each open file is our header, followed in the same piece of memory by the system's own file. The header's first member is the table of
//! our functions, as SQLite requires; the rest is ours.

use crate::disk::{Disk, Verdict};
use rusqlite::ffi::{
    SQLITE_FULL, SQLITE_IOERR, SQLITE_IOERR_DELETE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_READ, SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_WRITE,
    SQLITE_NOMEM, SQLITE_OK, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs, sqlite3_vfs_find, sqlite3_vfs_register,
};
use std::{
    ffi::{CStr, OsStr, c_char, c_int, c_void},
    mem::size_of,
    os::unix::ffi::OsStrExt as _,
    path::{Path, PathBuf},
    ptr,
    sync::OnceLock,
};

/// The header of an open file.
#[repr(C)]
struct Open {
    base: sqlite3_file,
    /// Whose disk it is on, and which file; nothing for a file of a folder that nobody asked to be faulty.
    ours: *mut Ours,
}

struct Ours {
    disk: Disk,
    path: PathBuf,
}

/// The layer and the system's own under it.
struct Layer {
    vfs: sqlite3_vfs,
    system: *mut sqlite3_vfs,
}

// SAFETY: both are written once, before anybody else can see them, and only read afterwards; SQLite asks a VFS to be usable from every
// thread, and the system's own is.
unsafe impl Send for Layer {}
// SAFETY: as above.
unsafe impl Sync for Layer {}

static LAYER: OnceLock<Option<&'static Layer>> = OnceLock::new();

/// Puts the layer in, once; `false` if SQLite has no file layer here to put it on.
pub fn install() -> bool {
    LAYER.get_or_init(put_in).is_some()
}

fn put_in() -> Option<&'static Layer> {
    // SAFETY: initialises the library if that was not done, and returns its default layer or null.
    let system = unsafe { sqlite3_vfs_find(ptr::null()) };
    if system.is_null() {
        return None;
    }
    // SAFETY: a registered layer lives as long as the process, and this copies its plain members.
    let mut vfs = unsafe { ptr::read(system) };
    vfs.szOsFile = c_int::try_from(size_of::<Open>()).ok()?.checked_add(vfs.szOsFile)?;
    vfs.zName = c"faulty".as_ptr();
    vfs.pNext = ptr::null_mut();
    vfs.xOpen = Some(open);
    vfs.xDelete = Some(delete);
    vfs.xAccess = Some(access);
    vfs.xFullPathname = Some(full_pathname);
    // What is left goes to the system's functions with our table as their first argument; they look only at what was copied.
    let layer: &'static mut Layer = Box::leak(Box::new(Layer { vfs, system }));
    // SAFETY: the layer was leaked, so it lives as long as the process; as the default it serves every connection from now on.
    let done = unsafe { sqlite3_vfs_register(&raw mut layer.vfs, 1) };
    (done == SQLITE_OK).then_some(&*layer)
}

fn system() -> *mut sqlite3_vfs {
    LAYER.get().copied().flatten().map_or(ptr::null_mut(), |layer| layer.system)
}

/// The system's file behind ours.
fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    file.cast::<u8>().wrapping_add(size_of::<Open>()).cast()
}

/// The system's functions for the file behind ours.
///
/// # Safety
/// `file` is one that [`open`] opened.
unsafe fn methods(file: *mut sqlite3_file) -> Option<&'static sqlite3_io_methods> {
    // SAFETY: the system's file was opened, so its table is set, and such tables live as long as the process.
    unsafe { (*real(file)).pMethods.as_ref() }
}

/// # Safety
/// `file` is one that [`open`] opened.
unsafe fn ours<'a>(file: *mut sqlite3_file) -> Option<&'a Ours> {
    // SAFETY: the header was written by `open`, and `ours` is null or a box that only `close` takes back.
    unsafe { (*file.cast::<Open>()).ours.as_ref() }
}

/// Calls the system's function for the file behind ours; `$broken` if there is none.
macro_rules! pass {
    ($file:expr, $method:ident, $broken:expr $(, $argument:expr)*) => {
        // SAFETY: SQLite calls with a file that `open` opened, and with arguments that suit the system's function, which is called with them.
        unsafe { methods($file).and_then(|methods| methods.$method).map_or($broken, |method| method(real($file) $(, $argument)*)) }
    };
}

/// Asks the disk, for an operation that is a point.
fn may(ours: &Ours, grows_by: u64, broken: c_int) -> Result<(), c_int> {
    match ours.disk.point(grows_by) {
        Verdict::Do => Ok(()),
        Verdict::Broken => Err(broken),
        Verdict::Full => Err(SQLITE_FULL),
    }
}

unsafe extern "C" fn open(_: *mut sqlite3_vfs, name: *const c_char, file: *mut sqlite3_file, flags: c_int, out: *mut c_int) -> c_int {
    let system = system();
    let header = file.cast::<Open>();
    // SAFETY: SQLite gives `szOsFile` bytes: our header and the system's file. The header is made valid before anything can fail.
    unsafe {
        (*header).base.pMethods = ptr::null();
        (*header).ours = ptr::null_mut();
    }
    let path = path_of(name);
    let disk = path.as_deref().and_then(Disk::of);
    if disk.as_ref().is_some_and(Disk::is_dead) {
        return SQLITE_IOERR;
    }
    // SAFETY: the system's own function with its own layer, the name and flags as they came, and room for its file behind our header.
    let done = unsafe { (*system).xOpen.map_or(SQLITE_IOERR, |open| open(system, name, real(file), flags, out)) };
    // SAFETY: the system sets the table of its file if and only if the file must be closed.
    let is_open = unsafe { !(*real(file)).pMethods.is_null() };
    if !is_open {
        return if done == SQLITE_OK { SQLITE_NOMEM } else { done };
    }
    if let (Some(disk), Some(path)) = (disk, path) {
        disk.opened();
        // SAFETY: the header is ours; the box is taken back by `close`.
        unsafe { (*header).ours = Box::into_raw(Box::new(Ours { disk, path })) };
    }
    // SAFETY: from here on SQLite calls our functions for this file, and closes it.
    unsafe { (*header).base.pMethods = &raw const METHODS };
    done
}

fn path_of(name: *const c_char) -> Option<PathBuf> {
    if name.is_null() {
        return None;
    }
    // SAFETY: SQLite's names end with a zero byte and live during the call.
    let bytes = unsafe { CStr::from_ptr(name) }.to_bytes();
    let path = Path::new(OsStr::from_bytes(bytes));
    // The folder may be named by a link; the file itself may not be there yet.
    let folder = path.parent()?.canonicalize().ok()?;
    Some(folder.join(path.file_name()?))
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    let system = system();
    if let Some(path) = path_of(name)
        && let Some(disk) = Disk::of(&path)
    {
        if disk.point(0) != Verdict::Do {
            return SQLITE_IOERR_DELETE;
        }
        disk.deleted(&path);
    }
    // SAFETY: the system's own function with its own layer and what it was called with.
    unsafe { (*system).xDelete.map_or(SQLITE_IOERR_DELETE, |delete| delete(system, name, sync)) }
}

unsafe extern "C" fn access(_: *mut sqlite3_vfs, name: *const c_char, flags: c_int, out: *mut c_int) -> c_int {
    let system = system();
    // SAFETY: the system's own function with its own layer and what it was called with.
    unsafe { (*system).xAccess.map_or(SQLITE_IOERR, |access| access(system, name, flags, out)) }
}

unsafe extern "C" fn full_pathname(_: *mut sqlite3_vfs, name: *const c_char, room: c_int, out: *mut c_char) -> c_int {
    let system = system();
    // SAFETY: the system's own function with its own layer and what it was called with.
    unsafe { (*system).xFullPathname.map_or(SQLITE_IOERR, |full| full(system, name, room, out)) }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    let done = pass!(file, xClose, SQLITE_OK);
    // SAFETY: the header is ours, and SQLite closes a file once.
    let ours = unsafe { std::mem::replace(&mut (*file.cast::<Open>()).ours, ptr::null_mut()) };
    if !ours.is_null() {
        // SAFETY: it was made by `Box::into_raw` in `open`, and taken out of the header above.
        unsafe { Box::from_raw(ours) }.disk.closed();
    }
    done
}

unsafe extern "C" fn read(file: *mut sqlite3_file, into: *mut c_void, length: c_int, at: sqlite3_int64) -> c_int {
    // SAFETY: as every function of the table.
    if unsafe { ours(file) }.is_some_and(|ours| ours.disk.is_dead()) {
        return SQLITE_IOERR_READ;
    }
    pass!(file, xRead, SQLITE_IOERR_READ, into, length, at)
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, length: c_int, at: sqlite3_int64) -> c_int {
    // SAFETY: as every function of the table.
    if let Some(ours) = unsafe { ours(file) } {
        let (start, count) = (u64::try_from(at).unwrap_or(0), usize::try_from(length).unwrap_or(0));
        let old_len = size(file);
        let end = start.saturating_add(count as u64);
        if let Err(why) = may(ours, end.saturating_sub(old_len), SQLITE_IOERR_WRITE) {
            return why;
        }
        // SAFETY: SQLite gives `length` readable bytes.
        let new = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), count) };
        ours.disk.note(&ours.path, start, content(file, start, count, old_len), old_len, new);
    }
    pass!(file, xWrite, SQLITE_IOERR_WRITE, from, length, at)
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, length: sqlite3_int64) -> c_int {
    // SAFETY: as every function of the table.
    if let Some(ours) = unsafe { ours(file) } {
        if let Err(why) = may(ours, 0, SQLITE_IOERR_TRUNCATE) {
            return why;
        }
        let (start, old_len) = (u64::try_from(length).unwrap_or(0), size(file));
        let gone = usize::try_from(old_len.saturating_sub(start)).unwrap_or(0);
        ours.disk.note(&ours.path, start.min(old_len), content(file, start, gone, old_len), old_len, &[]);
    }
    pass!(file, xTruncate, SQLITE_IOERR_TRUNCATE, length)
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: as every function of the table.
    if let Some(ours) = unsafe { ours(file) } {
        if let Err(why) = may(ours, 0, SQLITE_IOERR_FSYNC) {
            return why;
        }
        // What counts as synced is what the disk says; the machine's own disk need not be asked.
        ours.disk.synced(&ours.path);
        return SQLITE_OK;
    }
    pass!(file, xSync, SQLITE_IOERR_FSYNC, flags)
}

fn size(file: *mut sqlite3_file) -> u64 {
    let mut length: sqlite3_int64 = 0;
    let done = pass!(file, xFileSize, SQLITE_IOERR, &raw mut length);
    if done == SQLITE_OK { u64::try_from(length).unwrap_or(0) } else { 0 }
}

/// What stands there now, as far as the file goes.
fn content(file: *mut sqlite3_file, start: u64, count: usize, length: u64) -> Vec<u8> {
    let there = usize::try_from(length.saturating_sub(start)).unwrap_or(0).min(count);
    let mut old = vec![0_u8; there];
    let (room, at) = (c_int::try_from(there).unwrap_or(0), sqlite3_int64::try_from(start).unwrap_or(0));
    if there > 0 {
        let done = pass!(file, xRead, SQLITE_IOERR_READ, old.as_mut_ptr().cast(), room, at);
        debug_assert_eq!(done, SQLITE_OK);
    }
    old
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, out: *mut sqlite3_int64) -> c_int {
    pass!(file, xFileSize, SQLITE_IOERR, out)
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file, xLock, SQLITE_IOERR, level)
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file, xUnlock, SQLITE_IOERR, level)
}

unsafe extern "C" fn check_reserved_lock(file: *mut sqlite3_file, out: *mut c_int) -> c_int {
    pass!(file, xCheckReservedLock, SQLITE_IOERR, out)
}

unsafe extern "C" fn file_control(file: *mut sqlite3_file, what: c_int, with: *mut c_void) -> c_int {
    pass!(file, xFileControl, SQLITE_IOERR, what, with)
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    pass!(file, xSectorSize, 512)
}

unsafe extern "C" fn device_characteristics(file: *mut sqlite3_file) -> c_int {
    // A faulty disk promises nothing: not even that a write over a part of a sector leaves the rest alone.
    // SAFETY: as every function of the table.
    if unsafe { ours(file) }.is_some() {
        return 0;
    }
    pass!(file, xDeviceCharacteristics, 0)
}

unsafe extern "C" fn shm_map(file: *mut sqlite3_file, page: c_int, size: c_int, extend: c_int, out: *mut *mut c_void) -> c_int {
    pass!(file, xShmMap, SQLITE_IOERR, page, size, extend, out)
}

unsafe extern "C" fn shm_lock(file: *mut sqlite3_file, offset: c_int, n: c_int, flags: c_int) -> c_int {
    pass!(file, xShmLock, SQLITE_IOERR, offset, n, flags)
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    let () = pass!(file, xShmBarrier, ());
}

unsafe extern "C" fn shm_unmap(file: *mut sqlite3_file, delete: c_int) -> c_int {
    pass!(file, xShmUnmap, SQLITE_OK, delete)
}

/// Version 2: with the log's shared index, without memory-mapped reading, which would go past us.
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};
