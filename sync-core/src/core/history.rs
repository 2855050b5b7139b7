//! What happened to a listing, from what this phone knows: what it did itself, for as long as that is kept, and what was ordered.

use super::Core;
use crate::{
    error::CoreError,
    store::{acknowledged, outbox, shown},
    view::{Deed, Happened},
};
use protocol::{EntityKind, Hlc, ListingId, MarketTime, Operation};

/// The most that is told: a person reads no further.
const MOST: usize = 50;

impl Core {
    /// What happened to a listing, the last first. What the seller's other phones did is in the listing, and not here.
    pub async fn history(&self, id: ListingId) -> Result<Vec<Happened>, CoreError> {
        self.inner
            .store
            .read(move |c| {
                // By the stamp and not only by the time in it: much is done in one moment.
                let deed = |waits| move |op: Operation| (op.at, Deed::Done { action: op.action, waits });
                let waiting = outbox::of_entity(c, EntityKind::Listing, id.uuid())?;
                let mut happened: Vec<(Hlc, Deed)> = waiting.into_iter().map(|entry| entry.op).map(deed(true)).collect();
                happened.extend(acknowledged::of_entity(c, EntityKind::Listing, id.uuid())?.into_iter().map(deed(false)));
                happened.extend(shown::orders_of(c, id)?.into_iter().map(|order| {
                    let at = order.steps.first().map_or(0, |step| step.at.0);
                    (Hlc(at, 0), Deed::Ordered { order: order.id, quantity: order.quantity, buyer: order.buyer.name })
                }));
                happened.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
                happened.truncate(MOST);
                let happened = happened.into_iter().map(|(at, deed)| Happened { at: MarketTime(at.0), deed }).collect();
                Ok(happened)
            })
            .await
    }
}
