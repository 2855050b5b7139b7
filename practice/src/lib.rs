//! A market in a box.
//!
//! The real marketplace runs inside the process, the phone's real core talks to it through an in-process transport, scripted buyers order, and
//! the network between them can be slow or absent. Another phone of the same seller can change a price, the phone can die in the middle of
//! an exchange, and a day can pass. The app's practice mode runs on it, and so do the tests that lose, double and reorder what is sent.
//!
//! Nothing here can reach the real market: there is no socket, and every id says *practice* (UUID version 8), which a real market
//! refuses.

pub mod buyers;
pub mod clock;
pub mod life;
pub mod network;
#[cfg(all(feature = "simulator", unix))]
pub mod simulator;
pub mod transport;
pub mod village;

pub use buyers::{BUYERS, PracticeBuyer};
pub use clock::VillageClock;
pub use life::Life;
pub use network::{Link, Network};
pub use transport::InProcess;
pub use village::{Death, OTHER, OtherPrice, PracticeError, Village};
