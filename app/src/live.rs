//! Queries that are asked again when the core says that their answer may have changed.

use std::cell::Cell;
use std::future::pending;
use std::rc::Rc;

use dioxus::prelude::*;
use sync_core::{Core, CoreError, Topic};
use tokio::sync::broadcast::error::RecvError;

use crate::components::toast::use_toasts;
use crate::core::use_core;
use crate::wording;

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
/// answer; afterwards the last answer stays until the next is there, so nothing flickers. A query that fails after it was answered takes
/// nothing away that is being read: the answer stays, and it is said that something went wrong.
pub fn use_live<T, F>(topics: &'static [Topic], mut query: impl FnMut(Core) -> F + 'static) -> Resource<Result<T, CoreError>>
where
    T: 'static,
    F: Future<Output = Result<T, CoreError>> + 'static,
{
    let live = use_context::<Live>();
    let core = use_core();
    let toasts = use_toasts();
    let answered = use_hook(|| Rc::new(Cell::new(false)));
    use_resource(move || {
        live.read(topics);
        let (asked, answered) = (query(core.clone()), Rc::clone(&answered));
        keeping(asked, answered, move |error| {
            tracing::warn!(%error, "what is shown could not be read again");
            // A core that is gone takes its screens with it.
            if !matches!(error, CoreError::Stopped) {
                toasts.say(wording::core_error(error));
            }
        })
    })
}

/// The answer; never, where it failed and there was one before.
async fn keeping<T>(
    asked: impl Future<Output = Result<T, CoreError>>,
    answered: Rc<Cell<bool>>,
    failed: impl FnOnce(&CoreError),
) -> Result<T, CoreError> {
    let answer = asked.await;
    match &answer {
        Ok(_) => answered.set(true),
        Err(error) if answered.get() => {
            failed(error);
            pending::<()>().await;
        }
        Err(_) => {}
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    /// What a query comes to that is answered at once, and how often it was said that it failed.
    fn ask(answered: &Rc<Cell<bool>>, answer: Result<u8, CoreError>) -> (Poll<Result<u8, CoreError>>, u32) {
        let mut said = 0;
        let poll = {
            let mut asked = pin!(keeping(async { answer }, Rc::clone(answered), |_| said += 1));
            asked.as_mut().poll(&mut Context::from_waker(Waker::noop()))
        };
        (poll, said)
    }

    #[test]
    fn a_later_failure_takes_nothing_away_and_is_said() {
        let answered = Rc::default();
        let damaged = || Err(CoreError::Damaged);
        assert_eq!(ask(&answered, damaged()), (Poll::Ready(damaged()), 0), "there is nothing to keep yet");
        assert_eq!(ask(&answered, Ok(1)), (Poll::Ready(Ok(1)), 0));
        assert_eq!(ask(&answered, damaged()), (Poll::Pending, 1), "the one before it stays");
        assert_eq!(ask(&answered, Ok(2)), (Poll::Ready(Ok(2)), 0));
    }
}
