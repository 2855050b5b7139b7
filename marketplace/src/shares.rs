//! Shares of stock that devices hold, and their lease (`docs/PROTOCOL.md`, "Shares and leases").

use crate::{
    Device, Market, MarketError,
    store::{Tx, shares, work::Work},
};
use protocol::{MarketTime, SellerId, limits};
use std::collections::BTreeSet;

/// A device that is heard more often than this is noted only so often: most looks of a phone then write nothing. Far below
/// [`limits::SHARE_GRACE_MS`], which makes up for it.
const GRAIN_MS: i64 = 60 * 60 * 1000;

impl Market {
    /// Returns the shares of devices that were away for longer than their lease, and says of how many listings. To be called now
    /// and then; the market's process does so every hour.
    pub async fn return_lapsed_shares(&self) -> Result<usize, MarketError> {
        let before = lapsed_before(self.now());
        let mut tx = self.store().read().await?;
        let sellers = shares::sellers_to_look_at(&mut tx, before).await?;
        drop(tx);
        let mut returned = 0;
        for seller in sellers {
            returned += self.to_the_end(move |market| return_shares(market, seller)).await?;
        }
        Ok(returned)
    }
}

/// A device that was last heard before this has no lease any more.
const fn lapsed_before(now: MarketTime) -> MarketTime {
    now.plus_ms(-limits::SHARE_LEASE_MS - limits::SHARE_GRACE_MS)
}

async fn return_shares(market: Market, seller: SellerId) -> Result<usize, MarketError> {
    let Some(mut work) = market.work_on(seller).await? else { return Ok(0) };
    let before = lapsed_before(work.now());
    let away: BTreeSet<_> = shares::devices_away(work.tx(), seller, before).await?.into_iter().collect();
    let mut returned = 0;
    for id in shares::held(work.tx(), seller).await? {
        let Some(listing) = work.listing(id).await? else { continue };
        let ctx = work.context(None, 0);
        if let Some(listing) = listing.shares_returned(|device| away.contains(&device), &ctx) {
            work.save_listing(&listing).await?;
            returned += 1;
        }
    }
    work.commit().await?;
    Ok(returned)
}

/// Whether it is time to note again that the device was heard.
pub(crate) async fn is_to_be_noted(tx: &mut Tx, device: &Device, now: MarketTime) -> Result<bool, MarketError> {
    Ok(shares::seen_at(tx, device.id).await? < now.plus_ms(-GRAIN_MS))
}

/// Notes it, under the seller's lock: what lapses and what does not is settled one after the other.
pub(crate) async fn note(work: &mut Work, device: &Device) -> Result<(), MarketError> {
    let now = work.now();
    shares::seen(work.tx(), device.id, now).await
}
