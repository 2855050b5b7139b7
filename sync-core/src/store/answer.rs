//! Keeps a market's answer: everything of it in one transaction (`docs/PROTOCOL.md`, section 6, "What the phone does").

use super::{
    acknowledged,
    contact::{self, Contact},
    mirror::{self, Entity},
    outbox, pictures, shown,
};
use crate::{changes::Topic, error::CoreError, profile::Profile, replay::Guess};
use protocol::{
    Action, Change, Context, EntityKind, Hlc, Listing, Operation, Order, Outcome, Rejection, SyncResponse,
    sync::{Applied, Cursor},
};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

#[cfg(test)]
mod tests;

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Whether the market has more for us, now.
    pub more: bool,
    /// How many operations were answered.
    pub answered: u32,
    /// How many of them were refused.
    pub refused: u32,
    /// How many rows changed.
    pub changed: u32,
    /// How many rows did not match and will be asked for again.
    pub mismatched: u32,
    /// Something was missed, or the market asked for it: everything is read again.
    pub reread: bool,
}

/// Keeps the answer to a request that carried `sent`.
pub fn keep(
    connection: &Connection,
    profile: &Profile,
    sent: &[Operation],
    response: &SyncResponse,
    now_ms: i64,
) -> Result<(Kept, Vec<Topic>), CoreError> {
    let before = contact::get(connection)?;
    let mut keeper = Keeper {
        connection,
        profile,
        generation: before.generation,
        more: response.more,
        touched: BTreeMap::new(),
        latest: Hlc::default(),
        kept: Kept { more: response.more, ..Kept::default() },
    };
    if response.reread {
        // Before the answers: those are the restored market's own.
        pictures::ask_again(connection)?;
        keeper.touched.extend(acknowledged::send_again(connection)?.into_iter().map(|key| (key, None)));
    }
    for change in &response.changes {
        keeper.change(change)?;
    }
    let in_changes: BTreeSet<Uuid> = response.changes.iter().map(|change| change.id).collect();
    let sent: BTreeMap<_, _> = sent.iter().map(|op| (op.id, op)).collect();
    let mut own = 0_u64;
    for answer in &response.answers {
        let Some(op) = sent.get(&answer.id) else { continue };
        keeper.answer(op, &answer.outcome)?;
        if let Outcome::Applied(applied) = &answer.outcome {
            let spanned = response.span.is_some_and(|(from, to)| applied.version > from && applied.version <= to);
            own += u64::from(spanned && !in_changes.contains(&op.entity));
        }
    }
    let covered: u64 = response.changes.iter().map(|change| u64::from(change.covers)).sum::<u64>() + own;
    let missed = !response.reread && response.span.map_or(0, |(from, to)| to.saturating_sub(from)) != covered;
    keeper.position(response, &before, missed)?;
    contact::heard(connection, response.now, now_ms)?;
    contact::observe(connection, keeper.latest, response.now)?;
    if !response.more {
        contact::lease(connection, response.now)?;
        acknowledged::forget_old(connection, response.now)?;
    }
    if let Some(limits) = &response.limits {
        contact::set_limits(connection, limits)?;
    }
    let Keeper { touched, kept, .. } = keeper;
    let guess = Guess { now: response.now, seller: profile.seller, device: profile.device };
    let mut topics = vec![Topic::Status];
    for ((kind, id), now) in touched {
        shown::refresh_known(connection, kind, id, &guess, now)?;
        for topic in shown::topics(kind) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
    }
    Ok((kept, topics))
}

struct Keeper<'a> {
    connection: &'a Connection,
    profile: &'a Profile,
    generation: i64,
    more: bool,
    /// What is to be shown anew, with the mirror's row where it is at hand: a first reading need not read all of it back.
    touched: BTreeMap<(EntityKind, Uuid), Option<Entity>>,
    /// The latest stamp that was heard.
    latest: Hlc,
    kept: Kept,
}

impl Keeper<'_> {
    /// Step 1: what somebody else did.
    fn change(&mut self, change: &Change) -> Result<(), CoreError> {
        let Some(kind) = EntityKind::named(&change.kind) else { return mirror::keep_unknown(self.connection, change) };
        self.touched.insert((kind, change.id), None);
        if change.gone {
            return mirror::remove(self.connection, kind, change.id);
        }
        let generation = mirror::generation(self.connection, kind, change.id)?;
        let is_current = generation == Some(self.generation);
        // A whole row needs nothing of what was known but its number, and that only if it counts.
        let known =
            if generation.is_some() && (is_current || !change.whole) { mirror::get(self.connection, kind, change.id)? } else { None };
        // A row from before everything is read again may bear numbers that the market has not given out: it was restored from a backup.
        if is_current && known.as_ref().is_some_and(|known| known.version() > change.version) {
            return Ok(());
        }
        let base = if change.whole { None } else { known };
        let merged = Entity::merged(kind, base, change.fields.clone()).filter(|entity| entity.id() == change.id);
        let Some(entity) = merged else {
            self.kept.mismatched += 1;
            if change.whole {
                // A newer market's shape. Asking again would bring the same; the build that can read it finds it here.
                mirror::keep_unknown(self.connection, change)?;
                return mirror::leave_it(self.connection, kind, change.id, self.generation);
            }
            return mirror::ask_again(self.connection, kind, change.id);
        };
        // A whole row is taken as it is: a newer market may put into a digest what this build cannot hold.
        self.latest = self.latest.max(entity.latest());
        let fits = change.whole || change.digest.is_none_or(|digest| entity.digest() == Some(digest));
        self.kept.changed += 1;
        self.kept.mismatched += u32::from(!fits);
        mirror::put(self.connection, &entity, self.generation, !fits)?;
        self.touched.insert((kind, change.id), Some(entity));
        Ok(())
    }

    /// Steps 2 and 3: what became of our own.
    fn answer(&mut self, op: &Operation, outcome: &Outcome) -> Result<(), CoreError> {
        let kind = op.action.kind();
        self.touched.insert((kind, op.entity), None);
        self.kept.answered += 1;
        match outcome {
            Outcome::Applied(applied) => {
                self.apply(op, *applied)?;
                acknowledged::keep(self.connection, op.id, applied.at)?;
            }
            // It came to the market in one batch with the creation that it depends on and that was refused: it waits with it.
            Outcome::Rejected(rejection @ Rejection::NotFound) if outbox::is_unborn(self.connection, kind, op.entity)? => {
                outbox::hold_spent(self.connection, op.id, rejection)?;
            }
            Outcome::Rejected(rejection) => {
                self.kept.refused += 1;
                outbox::refuse(self.connection, op.id, rejection)?;
                if matches!(op.action, Action::ListingCreate { .. }) {
                    outbox::hold(self.connection, kind, op.entity, &outbox::State::Held)?;
                }
            }
        }
        Ok(())
    }

    fn apply(&mut self, op: &Operation, applied: Applied) -> Result<(), CoreError> {
        let kind = op.action.kind();
        // A row from before everything is read again counts for nothing here: its numbers may not be the market's any more. An entity of
        // which nothing else is told was born by one of these operations, or is here anew already.
        let is_current = mirror::generation(self.connection, kind, op.entity)? == Some(self.generation);
        let known = if is_current { mirror::get(self.connection, kind, op.entity)? } else { None };
        if known.is_none() && self.more && !matches!(op.action, Action::ListingCreate { .. }) {
            // It is on a page that is still to come.
            return Ok(());
        }
        if known.as_ref().is_some_and(|known| known.version() >= applied.version) {
            return Ok(());
        }
        let ctx = Context { version: applied.version, now: applied.at, seller: self.profile.seller, device: Some(self.profile.device) };
        let entity = match (kind, known) {
            (EntityKind::Listing, Some(Entity::Listing(row))) => Listing::apply(Some(*row), op, &ctx).map(|r| Entity::Listing(Box::new(r))),
            (EntityKind::Listing, _) => Listing::apply(None, op, &ctx).map(|r| Entity::Listing(Box::new(r))),
            (EntityKind::Order, Some(Entity::Order(row))) => Order::apply(Some(*row), op, &ctx).map(|r| Entity::Order(Box::new(r))),
            (EntityKind::Order, _) => Order::apply(None, op, &ctx).map(|r| Entity::Order(Box::new(r))),
        };
        let Ok(entity) = entity else {
            // The market could apply it and we cannot: our mirror is not what it should be.
            self.kept.mismatched += 1;
            return mirror::ask_again(self.connection, kind, op.entity);
        };
        let fits = self.more || entity.digest() == Some(applied.digest);
        self.kept.mismatched += u32::from(!fits);
        mirror::put(self.connection, &entity, self.generation, !fits)
    }

    /// Step 4: where we stand now.
    fn position(&mut self, response: &SyncResponse, before: &Contact, missed: bool) -> Result<(), CoreError> {
        let was_complete = before.complete;
        if response.reread || missed {
            self.kept.reread = true;
            // At once, but not for ever: a market that cannot be read from start to end is tried again with the next look.
            let again = before.generation > 0 && !was_complete;
            self.kept.more = !again;
            let cursor = if missed { Cursor::start() } else { response.cursor.clone() };
            return contact::set_cursor(self.connection, &cursor, self.generation + 1, false);
        }
        let complete = !response.more;
        if complete && !was_complete {
            // The reading from the start is whole: what was not in it is no longer there.
            self.touched.extend(mirror::remove_older_than(self.connection, self.generation)?.into_iter().map(|key| (key, None)));
        }
        contact::set_cursor(self.connection, &response.cursor, self.generation, complete || was_complete)
    }
}
