//! One file per screen; a folder once it has parts.

pub mod broken;
pub mod code;
pub mod data;
pub mod decline;
pub mod editor;
pub mod enrol;
pub mod gallery;
pub mod home;
pub mod language;
pub mod listing;
pub mod listings;
pub mod lock;
pub mod more;
pub mod not_found;
pub mod notes;
pub mod order;
pub mod orders;
pub mod photos;
pub mod pin;
pub mod places;
pub mod settings;
pub mod start;
pub mod storage;
pub mod sync_centre;
pub mod trainer;
pub mod welcome;
