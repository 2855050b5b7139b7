//! What changed, told to whoever listens, after the commit. A screen re-reads what it shows; it is never pushed state.

use tokio::sync::broadcast;

/// What a screen can depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// Who the seller is, and whether she is enrolled.
    Profile,
    /// Listings, as shown.
    Listings,
    /// Orders, as shown.
    Orders,
    /// What waits and what needs help.
    Outbox,
    /// Unfinished listings.
    Drafts,
    /// Photos: what was taken, and how far pictures are on their way.
    Photos,
    /// Settings.
    Settings,
    /// Whether the market can be reached, when it last was, and what goes on.
    Status,
}

/// The senders' side.
#[derive(Clone, Debug)]
pub struct Changes(broadcast::Sender<Topic>);

impl Default for Changes {
    fn default() -> Self {
        // A screen that falls 256 changes behind is told so (`Lagged`) and re-reads everything.
        Self(broadcast::channel(256).0)
    }
}

impl Changes {
    /// Listens from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Topic> {
        self.0.subscribe()
    }

    /// Tells everybody. Nobody listening is fine.
    pub fn tell(&self, topics: &[Topic]) {
        for topic in topics {
            let _ = self.0.send(*topic);
        }
    }
}
