//! Keeps what is typed, in the order in which it was typed, also when the screen is left in the middle of a word.

use dioxus::core::spawn_forever;
use protocol::ListingId;
use sync_core::{Core, CoreError, Draft};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What is to be done with a draft.
pub(super) enum Job {
    /// Keep it as it is now.
    Keep(Box<Draft>),
    /// Make it a listing.
    List(Box<Draft>),
    /// Throw it away.
    ThrowAway(ListingId),
}

/// What came of it.
pub(super) enum Told {
    /// It is kept.
    Kept,
    /// It is a listing now.
    Listed(ListingId),
    /// It is in the bin.
    ThrownAway(ListingId),
    /// It did not work.
    Trouble(CoreError),
}

/// Starts to work through jobs, one after the other. The work outlives the screen: what was sent is done.
pub(super) fn start(core: Core) -> (UnboundedSender<Job>, UnboundedReceiver<Told>) {
    let (jobs, mut work) = unbounded_channel();
    let (tell, told) = unbounded_channel();
    spawn_forever(async move {
        while let Some(job) = work.recv().await {
            let outcome = act(&core, job).await.unwrap_or_else(Told::Trouble);
            // When the screen is gone there is nobody to tell.
            let _ = tell.send(outcome);
        }
    });
    (jobs, told)
}

async fn act(core: &Core, job: Job) -> Result<Told, CoreError> {
    match job {
        Job::Keep(draft) => core.save_draft(*draft).await.map(|()| Told::Kept),
        Job::List(draft) => {
            let id = draft.id;
            core.save_draft(*draft).await?;
            core.publish(id).await.map(Told::Listed)
        }
        Job::ThrowAway(id) => core.discard_draft(id).await.map(|()| Told::ThrownAway(id)),
    }
}

/// Sends a job. The worker lives as long as the app, so there is always somebody to take it.
pub(super) fn send(jobs: &UnboundedSender<Job>, job: Job) {
    if jobs.send(job).is_err() {
        tracing::error!("nobody keeps the draft");
    }
}
