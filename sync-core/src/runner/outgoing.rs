//! What is noted on disk about operations before and after they go out (`docs/PROTOCOL.md`, section 7, "Sent is sent" and "Expiry").

use super::Runner;
use crate::{
    changes::Topic,
    store::{contact, outbox, shown},
};

impl Runner {
    /// What was never sent and may not be sent any more goes to what needs help.
    pub(super) async fn expire(&self, now: i64) -> Result<(), crate::CoreError> {
        let expired = self.store.read(move |c| outbox::has_expired(c, contact::get(c)?.market_now(now))).await?;
        if !expired {
            return Ok(());
        }
        self.store
            .write(move |tx| {
                let mut topics = vec![Topic::Status];
                for op in outbox::expire(tx, contact::get(tx)?.market_now(now))? {
                    crate::core::refresh(tx, op.action.kind(), op.entity, now)?;
                    topics.extend(shown::topics(op.action.kind()));
                }
                Ok(((), topics))
            })
            .await
    }

    /// Notes on disk that these go out now. `false` if that is not so any more.
    pub(super) async fn note_as_sent(&self, ops: &[protocol::Operation]) -> Result<bool, crate::CoreError> {
        if ops.is_empty() {
            return Ok(true);
        }
        let ops = ops.to_vec();
        self.store.write(move |tx| Ok((outbox::sending(tx, &ops)?, vec![]))).await
    }

    /// Without a connection nothing went out: what was noted may be taken back again, as when it was only waiting. If that cannot be
    /// kept, it counts as sent, which is always safe.
    pub(super) async fn note_as_not_sent(&self, ops: Vec<protocol::Operation>) {
        if ops.is_empty() {
            return;
        }
        let noted = self.store.write(move |tx| Ok((outbox::not_sent(tx, &ops)?, vec![Topic::Outbox])));
        if let Err(error) = noted.await {
            tracing::warn!(%error, "what was not sent still counts as sent");
        }
    }
}
