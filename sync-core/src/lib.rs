//! What a phone knows and does without a screen.
//!
//! [`Core`] is the door: typed commands and queries over a store on disk, and a sync that runs by itself whenever the market can
//! be reached. Behind it: the [`store`] (SQLite: mirror, outbox, drafts), [`replay`] (mirror + waiting operations = what the
//! farmer sees), the [`machine`] (sync as a machine without I/O), the [`runner`] that carries its instructions out, and the
//! [`transport`] that moves bytes.
//!
//! The promises it keeps are the invariants of `docs/PROTOCOL.md` and `docs/ARCHITECTURE.md`; above all: when a command returns
//! `Ok`, what the farmer did survives a power cut.

pub mod budget;
pub mod changes;
pub mod clock;
pub mod core;
pub mod draft;
pub mod error;
pub mod export;
pub mod identity;
pub mod machine;
pub mod photos;
pub mod profile;
pub mod replay;
pub mod runner;
pub mod store;
pub mod transport;
pub mod view;

pub use crate::core::{
    Core, CoreConfig,
    errand::{Ended, Errand, Standing, WaitsFor},
};
pub use budget::Budget;
pub use changes::Topic;
pub use clock::{Clock, SystemClock};
pub use draft::{Draft, DraftProblem};
pub use error::{CoreError, InputProblem, Need, Trouble};
pub use photos::{Capture, PhotoProblem, PhotoView, Photos};
pub use profile::{Enrolment, NewSeller, Profile};
pub use runner::{Phase, SyncStatus};
pub use transport::{HttpTransport, NetError, Reply, Transport};
pub use view::{Bin, Earned, ListingView, OrderView, Progress, Waiting};
