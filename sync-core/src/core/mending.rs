//! What was refused, and what a person can do about it. The rest went on meanwhile.

use super::{Core, commands, refresh};
use crate::{
    changes::Topic,
    error::CoreError,
    machine::Cause,
    store::{outbox, shown},
};
use protocol::{Action, MarketTime, OpId, Rejection};

/// How something that was refused is mended.
#[derive(Clone, Debug, PartialEq)]
pub enum Mend {
    /// Do the same again, knowing what the market said: "keep mine".
    Again,
    /// The same again, which this time counts until then: "only today", another day.
    AgainUntil(MarketTime),
    /// Do this instead.
    Instead(Action),
}

impl Core {
    /// Takes a refused operation back: "keep theirs", or "leave it". What only made sense with it goes too.
    pub async fn dismiss(&self, op: OpId) -> Result<(), CoreError> {
        let now = self.inner.clock.now_ms();
        self.inner
            .store
            .write(move |tx| {
                let Some(entry) = outbox::get(tx, op)? else { return Ok(((), vec![])) };
                if !matches!(entry.state, outbox::State::Refused(_)) {
                    return Err(CoreError::Rejected(Rejection::NotFound));
                }
                let kind = entry.op.action.kind();
                outbox::remove(tx, op)?;
                if matches!(entry.op.action, Action::ListingCreate { .. }) {
                    for held in outbox::of_entity(tx, kind, entry.op.entity)? {
                        outbox::remove(tx, held.op.id)?;
                    }
                }
                refresh(tx, kind, entry.op.entity, now)?;
                let mut topics = shown::topics(kind).to_vec();
                topics.push(Topic::Status);
                Ok(((), topics))
            })
            .await
    }

    /// Makes a new operation in the place of a refused one, and lets go what waited for it.
    pub async fn mend(&self, op: OpId, how: Mend) -> Result<OpId, CoreError> {
        let clock = std::sync::Arc::clone(&self.inner.clock);
        let realm = self.inner.realm;
        let id = self
            .inner
            .store
            .write(move |tx| {
                let now = clock.now_ms();
                let entry = outbox::get(tx, op)?.ok_or(CoreError::Rejected(Rejection::NotFound))?;
                if !matches!(entry.state, outbox::State::Refused(_)) {
                    return Err(CoreError::Rejected(Rejection::NotFound));
                }
                let entity = entry.op.entity;
                let action = match &how {
                    Mend::Again | Mend::AgainUntil(_) => entry.op.action.clone(),
                    Mend::Instead(action) => action.clone(),
                };
                if action.kind() != entry.op.action.kind() {
                    return Err(CoreError::Rejected(Rejection::Malformed));
                }
                let kind = action.kind();
                let mut new = commands::make(tx, clock.new_id(realm), entity, action, now)?;
                if let Mend::AgainUntil(until) = how {
                    new.until = Some(until);
                }
                outbox::remove(tx, op)?;
                refresh_without(tx, kind, entity, now, &entry)?;
                commands::would_apply(tx, &new, now)?;
                outbox::put(tx, &new, now, Some(entry.position))?;
                if let Action::ListingCreate { .. } = new.action {
                    // An answer is final, so what was answered with it goes under a new id, in its old place.
                    for spent in outbox::of_entity(tx, kind, entity)?.into_iter().filter(|entry| entry.spent) {
                        let again = commands::make(tx, clock.new_id(realm), entity, spent.op.action, now)?;
                        outbox::remove(tx, spent.op.id)?;
                        outbox::put(tx, &again, spent.made_ms, Some(spent.position))?;
                    }
                    outbox::hold(tx, kind, entity, &outbox::State::Waiting)?;
                } else if outbox::is_unborn(tx, kind, entity)? {
                    outbox::hold(tx, kind, entity, &outbox::State::Held)?;
                }
                refresh(tx, kind, entity, now)?;
                let mut topics = shown::topics(kind).to_vec();
                topics.push(Topic::Status);
                Ok((new.id, topics))
            })
            .await?;
        self.wake(Cause::Work);
        Ok(id)
    }
}

/// What is shown without the refused operation and without what is held for it: the ground on which the new one must stand.
fn refresh_without(
    tx: &rusqlite::Transaction,
    kind: protocol::EntityKind,
    entity: uuid::Uuid,
    now: i64,
    refused: &outbox::Entry,
) -> Result<(), CoreError> {
    if matches!(refused.op.action, Action::ListingCreate { .. }) {
        tx.execute("DELETE FROM shown WHERE kind = ?1 AND id = ?2", (kind.name(), entity.to_string()))?;
        return Ok(());
    }
    refresh(tx, kind, entity, now)
}
