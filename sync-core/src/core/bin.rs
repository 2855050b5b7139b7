//! The bin: what was put away rests for 30 days, and can be had back.

use super::{Core, Filter, queries};
use crate::{
    changes::Topic,
    error::CoreError,
    store::{contact, drafts, shown},
    view::Bin,
};
use protocol::{EntityKind, ListingId, MarketTime, Rejection, Row};

impl Core {
    /// What is in the bin. Drafts rest by this phone's clock, of which a jump counts as a day at most; listings by the market's, from
    /// the moment at which they were removed.
    pub async fn bin(&self) -> Result<Bin, CoreError> {
        let (flying, now) = (self.flying(), self.inner.clock.now_ms());
        // A write, as the time that passed is counted. Nobody is told: nothing that stands on another screen changed.
        self.inner
            .store
            .write(move |tx| {
                drafts::rest(tx, now)?;
                let market_now = contact::get(tx)?.market_now(now);
                let drafts = drafts::thrown(tx)?.into_iter().map(|(draft, left)| (draft, market_now.plus_ms(left))).collect();
                let removed = Filter { states: vec!["removed"], ..Filter::default() };
                let mut listings = Vec::new();
                for row in shown::list(tx, EntityKind::Listing, &removed)? {
                    let Some(view) = queries::listing_view(tx, row, &flying, now)? else { continue };
                    let until = MarketTime(view.listing.mark("state").2.0).plus_ms(drafts::RESTS_MS);
                    if until > market_now {
                        listings.push((view, until));
                    }
                }
                listings.sort_by_key(|(_, until)| std::cmp::Reverse(*until));
                Ok((Bin { drafts, listings }, vec![]))
            })
            .await
    }

    /// Puts a draft that was thrown away back where it was. One that has rested for too long is not there any more.
    pub async fn put_back_draft(&self, id: ListingId) -> Result<(), CoreError> {
        self.inner
            .store
            .write(move |tx| {
                if drafts::put_back(tx, id)? {
                    Ok(((), vec![Topic::Drafts, Topic::Photos]))
                } else {
                    Err(CoreError::Rejected(Rejection::NotFound))
                }
            })
            .await
    }
}
