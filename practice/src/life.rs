//! The life of a practice phone, as far as its line to the market is concerned. It ends as batteries end it: in the middle of something.

use std::sync::Arc;
use tokio::sync::watch;

/// What a phone's end is waited for with: words up, news down.
const EXCHANGE: &str = "/v1/sync";

/// Whether a phone lives. Clones share it; a phone that is switched on again has another.
#[derive(Clone, Debug)]
pub struct Life(Arc<watch::Sender<Stage>>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Well,
    /// The next exchange is the last: the market hears it, the phone does not hear the answer.
    Ending,
    Over,
}

impl Default for Life {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(Stage::Well)))
    }
}

impl Life {
    /// Lets it end with the next exchange, or with the one that is under way: when the market has done its part, and before the phone
    /// hears of it.
    pub fn end_in_an_exchange(&self) {
        self.0.send_if_modified(|stage| {
            let well = *stage == Stage::Well;
            if well {
                *stage = Stage::Ending;
            }
            well
        });
    }

    /// Ends it now: nothing leaves the phone any more, and nothing arrives.
    pub fn end(&self) {
        self.0.send_replace(Stage::Over);
    }

    /// Until it is over.
    pub async fn over(&self) {
        // The sender is here, so the only way out is the one that is waited for.
        let _ = self.0.subscribe().wait_for(|stage| *stage == Stage::Over).await;
    }

    /// Never, once it is over: a phone that is switched off does not learn that anything failed.
    pub(crate) async fn goes_on(&self) {
        if *self.0.borrow() == Stage::Over {
            std::future::pending::<()>().await;
        }
    }

    /// The market has answered. Never, if the phone was to end with that.
    pub(crate) async fn hears(&self, path: &str) {
        self.0.send_if_modified(|stage| {
            let last = *stage == Stage::Ending && path == EXCHANGE;
            if last {
                *stage = Stage::Over;
            }
            last
        });
        self.goes_on().await;
    }
}
