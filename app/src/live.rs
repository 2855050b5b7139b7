//! Queries that are asked again when the core says that their answer may have changed.

use dioxus::prelude::*;
use sync_core::{Core, CoreError, Topic};
use tokio::sync::broadcast::error::RecvError;

use crate::core::use_core;

const TOPICS: [Topic; 8] =
    [Topic::Profile, Topic::Listings, Topic::Orders, Topic::Outbox, Topic::Drafts, Topic::Photos, Topic::Settings, Topic::Status];

/// How often each topic has changed. Reading one subscribes the reader to it.
#[derive(Clone, Copy, PartialEq)]
pub struct Live {
    revisions: [Signal<u64>; 8],
}

impl Live {
    fn bump(mut self, topic: Topic) {
        for (signal, known) in self.revisions.iter_mut().zip(TOPICS) {
            if known == topic {
                *signal.write() += 1;
            }
        }
    }

    fn read(self, topics: &[Topic]) {
        for (signal, known) in self.revisions.iter().zip(TOPICS) {
            if topics.contains(&known) {
                signal.read();
            }
        }
    }
}

/// Listens to the core, once, below the root.
pub fn use_live_provider(core: &Core) -> Live {
    let revisions = TOPICS.map(|_| use_signal(|| 0));
    let live = use_context_provider(|| Live { revisions });
    let core = core.clone();
    use_future(move || {
        let mut changes = core.subscribe();
        async move {
            loop {
                let mut changed = Vec::new();
                match changes.recv().await {
                    Ok(topic) => changed.push(topic),
                    Err(RecvError::Lagged(_)) => changed.extend(TOPICS),
                    Err(RecvError::Closed) => return,
                }
                // A sync brings a burst: it is one reason to look again, not fifty.
                while let Ok(topic) = changes.try_recv() {
                    changed.push(topic);
                }
                for topic in TOPICS.into_iter().filter(|topic| changed.contains(topic)) {
                    live.bump(topic);
                }
            }
        }
    });
    live
}

/// The answer to a query, asked again whenever one of `topics` changes (or a signal that `query` reads). `None` before the first
/// answer; afterwards the last answer stays until the next is there, so nothing flickers.
pub fn use_live<T, F>(topics: &'static [Topic], mut query: impl FnMut(Core) -> F + 'static) -> Resource<Result<T, CoreError>>
where
    T: 'static,
    F: Future<Output = Result<T, CoreError>> + 'static,
{
    let live = use_context::<Live>();
    let core = use_core();
    use_resource(move || {
        live.read(topics);
        query(core.clone())
    })
}
