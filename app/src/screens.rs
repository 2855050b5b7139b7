//! One file per screen; a folder once it has parts.

pub mod gallery;
pub mod language;
pub mod not_found;
pub mod start;
