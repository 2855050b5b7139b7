//! Unsent work as a file, out of this phone and into it, and taking back what was not sent.

use super::{Core, refresh, shares};
use crate::{
    changes::Topic,
    error::{CoreError, Need},
    export::{self, Unsent},
    machine::Cause,
    store::{contact, outbox, people, shown},
};
use protocol::{Action, OpId, Rejection, quantity::Holder};
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

/// What became of the operations of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// They wait on this phone now.
    pub taken: u32,
    /// This phone had them already, waiting or acknowledged.
    pub known: u32,
    /// They are about the share that another phone keeps back, which only that phone can say of.
    pub not_ours: u32,
}

impl Core {
    /// Writes everything unsent to a file in the phone's folder, to be carried on a card or another phone, and says where. From then on
    /// it counts as sent: the file may reach the market first.
    pub async fn export_unsent(&self) -> Result<PathBuf, CoreError> {
        let now = self.inner.clock.now_ms();
        let folder = self.inner.store.folder().join("exports");
        self.inner
            .store
            .write(move |tx| {
                let waiting: Vec<_> = outbox::all(tx)?.into_iter().filter(|entry| entry.state == outbox::State::Waiting).collect();
                let ops: Vec<_> = waiting.into_iter().map(|entry| entry.op).collect();
                outbox::sending(tx, &ops)?;
                Ok((export::write(tx, &folder, now)?, vec![Topic::Outbox]))
            })
            .await
    }

    /// Takes in what such a file holds: this phone's own work after it was lost, or another phone's of the same seller, to be sent from
    /// here. The market answers each operation once, by whatever path it comes, so a file may be taken in twice and on two phones.
    ///
    /// # Errors
    /// `NeedsUser(OtherFile)` if it is not such a file, or was changed on its way; `NeedsUser(OtherSeller)` if it is another seller's.
    pub async fn import_unsent(&self, file: &[u8]) -> Result<Imported, CoreError> {
        let unsent = export::read(file)?;
        let clock = std::sync::Arc::clone(&self.inner.clock);
        let imported = self.inner.store.write(move |tx| take_in(tx, &unsent, clock.now_ms())).await?;
        self.wake(Cause::Work);
        Ok(imported)
    }

    /// Takes back what was never given to the network: it never was. What only made sense with it goes too.
    ///
    /// # Errors
    /// `NeedsUser(TooLate)` if it may be at the market already; `Rejected` if something that was done after it would then be impossible.
    pub async fn take_back(&self, op: OpId) -> Result<(), CoreError> {
        let now = self.inner.clock.now_ms();
        self.inner
            .store
            .write(move |tx| {
                let Some(entry) = outbox::get(tx, op)? else { return Err(CoreError::NeedsUser(Need::TooLate)) };
                let (kind, entity) = (entry.op.action.kind(), entry.op.entity);
                let others = outbox::of_entity(tx, kind, entity)?;
                let with_it: Vec<_> = match entry.op.action {
                    Action::ListingCreate { .. } => others,
                    _ => vec![entry.clone()],
                };
                if with_it.iter().any(|entry| entry.sends > 0) {
                    return Err(CoreError::NeedsUser(Need::TooLate));
                }
                let already = impossible(tx, &entry, now)?;
                for gone in &with_it {
                    outbox::remove(tx, gone.op.id)?;
                }
                if let Some((_, why)) = impossible(tx, &entry, now)?.into_iter().find(|(op, _)| !already.contains_key(op)) {
                    return Err(CoreError::Rejected(why));
                }
                refresh(tx, kind, entity, now)?;
                let mut topics = shown::topics(kind).to_vec();
                topics.push(Topic::Status);
                Ok(((), topics))
            })
            .await
    }

    /// Gives back to the market whatever this phone keeps back: before it is signed out.
    pub(super) async fn return_shares(&self) -> Result<(), CoreError> {
        let kept = self.inner.store.read(shares::kept_back).await?;
        let Some(profile) = self.profile().await? else { return Ok(()) };
        for (listing, amount) in kept {
            let action = Action::StockMove { from: Holder::Device(profile.device), to: Holder::Market, amount };
            match self.act(listing, action).await {
                // What has lapsed returns by itself, and what is not confirmed was never here.
                Ok(_) | Err(CoreError::NeedsUser(Need::ShareLapsed) | CoreError::Rejected(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

/// What waits on the entity of an operation and would be refused as things are.
fn impossible(tx: &rusqlite::Transaction, of: &outbox::Entry, now: i64) -> Result<BTreeMap<OpId, Rejection>, CoreError> {
    let guess = super::guess(tx, &profile(tx)?, now)?;
    Ok(shown::refused(tx, of.op.action.kind(), of.op.entity, &guess)?.into_iter().collect())
}

fn profile(tx: &rusqlite::Transaction) -> Result<crate::profile::Profile, CoreError> {
    people::profile(tx)?.ok_or(CoreError::NeedsUser(Need::Profile))
}

fn take_in(tx: &rusqlite::Transaction, unsent: &Unsent, now: i64) -> Result<(Imported, Vec<Topic>), CoreError> {
    let profile = profile(tx)?;
    if unsent.seller != profile.seller {
        return Err(CoreError::NeedsUser(Need::OtherSeller));
    }
    let theirs = unsent.device != profile.device;
    let mut imported = Imported::default();
    let mut touched = BTreeSet::new();
    for op in &unsent.operations {
        if outbox::is_known(tx, op.id)? {
            imported.known += 1;
        } else if theirs && is_of_a_share(&op.action) {
            imported.not_ours += 1;
        } else {
            // Its own number stays in it; here it has a place of its own.
            let (_, place) = contact::next_stamp(tx, now)?;
            outbox::put_at(tx, op, now, place)?;
            touched.insert((op.action.kind(), op.entity));
            imported.taken += 1;
        }
    }
    let mut topics = vec![Topic::Status];
    for (kind, entity) in touched {
        refresh(tx, kind, entity, now)?;
        topics.extend(shown::topics(kind));
    }
    Ok((imported, topics))
}

/// Whether it takes from, or gives to, the share of the device that made it.
fn is_of_a_share(action: &Action) -> bool {
    let own = |holder: &Holder| matches!(holder, Holder::Device(_));
    match action {
        Action::ListingCreate { listing } => !listing.stock.held.is_empty(),
        Action::StockAdd { to, .. } => own(to),
        Action::StockRemove { from, .. } => own(from),
        Action::StockMove { from, to, .. } => own(from) || own(to),
        _ => false,
    }
}

/// The reason that a refused file was refused for, for those who only log it.
impl From<export::NotAnExport> for CoreError {
    fn from(_: export::NotAnExport) -> Self {
        Self::NeedsUser(Need::OtherFile)
    }
}
