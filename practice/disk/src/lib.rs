//! A disk that fills up, loses power in the middle of a write, and lies about what it has kept.
//!
//! [`install`] puts a layer between SQLite and the system's files, for every connection that is opened afterwards in this process, by
//! whichever library. Folders that nobody asked to be faulty are passed through untouched. For a folder of a [`Disk`], every write,
//! truncation and sync is a *point*: the disk can lose power at any of them, and then everything that was not synced is partly or
//! wholly gone, as on a real phone whose battery was pulled out. Syncing costs nothing here, so that a thousand lives take seconds.
//!
//! What is simulated: power loss between any two file operations, torn writes (in sectors of 512 bytes), a full disk, a disk that says
//! it synced and did not. What is not: bit rot, lost directory entries, reordering of synced writes.

#![cfg(unix)]

mod disk;
mod layer;

pub use disk::{Disk, Survival};
pub use layer::install;
