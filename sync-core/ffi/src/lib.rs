//! What Kotlin and Swift call.
//!
//! [`phone`] is sync while no screen is open: a worker of the phone's system opens the core of the app's folder, syncs for as long as
//! it was lent, says what came of it, and closes. It joins the core of the screens where they are in the same process, and shares the
//! folder with them where they are not. [`shell`] is how the screens and the phone's own shell (activity, view controller) reach each
//! other: camera, share sheet, back button.
//!
//! No function is asynchronous: the callers have worker threads of their own, and the bindings need no library for coroutines.

// The macros of `uniffi` write `extern "C"` functions with names for the linker.
#![allow(clippy::missing_const_for_fn, clippy::needless_pass_by_value, reason = "values come from another language and are ours")]

pub mod phone;
pub mod report;
pub mod shell;

uniffi::setup_scaffolding!("isoko");
