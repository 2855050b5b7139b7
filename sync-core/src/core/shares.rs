//! Shares of stock: what this phone keeps back, and what it sells for cash (`docs/PROTOCOL.md`, "Shares and leases").

use super::Core;
use crate::{
    error::{CoreError, Need},
    store::{contact, mirror, outbox, people, shown},
};
use protocol::{
    Action, EntityKind, Listing, ListingId, MarketTime, OpId, Operation, Quantity, Rejection, operation::Removal, quantity::Holder,
};
use rusqlite::Connection;
use uuid::Uuid;

/// What a removal came to: it may take from two shares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// From this phone's own share: done, whatever anybody else does.
    pub here: Option<OpId>,
    /// From the market's share: it counts when the market says so, because a buyer may have been quicker.
    pub at_market: Option<OpId>,
}

impl Core {
    /// Keeps some back on this phone, for cash sales. It counts when the market says so.
    pub async fn keep_back(&self, id: ListingId, amount: Quantity) -> Result<OpId, CoreError> {
        let to = self.own().await?;
        self.act(id.uuid(), Action::StockMove { from: Holder::Market, to, amount }).await
    }

    /// Gives some of what this phone keeps back to the market. Counts at once.
    pub async fn give_to_market(&self, id: ListingId, amount: Quantity) -> Result<OpId, CoreError> {
        let from = self.own().await?;
        self.act(id.uuid(), Action::StockMove { from, to: Holder::Market, amount }).await
    }

    /// There is more, and this phone keeps it.
    pub async fn add_stock_here(&self, id: ListingId, amount: Quantity) -> Result<OpId, CoreError> {
        let to = self.own().await?;
        self.act(id.uuid(), Action::StockAdd { to, amount }).await
    }

    /// There is more, but only for buyers who come before `until`: "available today". What has not reached the market by then is not
    /// sent any more, and is shown as expired.
    pub async fn add_stock_until(&self, id: ListingId, amount: Quantity, until: MarketTime) -> Result<OpId, CoreError> {
        self.act_until(id.uuid(), Action::StockAdd { to: Holder::Market, amount }, Some(until)).await
    }

    /// Sold for cash.
    pub async fn sell_for_cash(&self, id: ListingId, amount: Quantity) -> Result<Removed, CoreError> {
        self.take_out(id, amount, Removal::CashSale).await
    }

    /// There is less of it: from this phone's own share as far as that goes, the rest from the market's. One thing, done whole or not at
    /// all.
    pub async fn take_out(&self, id: ListingId, amount: Quantity, why: Removal) -> Result<Removed, CoreError> {
        let device = self.device().await?;
        let own = Holder::Device(device);
        let now = self.inner.clock.now_ms();
        let sellable = self.inner.store.read(move |c| sellable(c, id.uuid(), device, now)).await?;
        let here = Quantity::of(amount.measure(), amount.amount().min(sellable.map_or(0, Quantity::amount)));
        let rest = Quantity::of(amount.measure(), amount.amount() - here.amount());
        let mut actions = Vec::new();
        if here.amount() > 0 {
            actions.push(Action::StockRemove { from: own, amount: here, why });
        }
        // Nothing at all, or less than nothing, is left to the rule to refuse.
        if rest.amount() != 0 || here.amount() == 0 {
            actions.push(Action::StockRemove { from: Holder::Market, amount: rest, why });
        }
        let took_here = here.amount() > 0;
        let mut ops = self.act_together(id.uuid(), actions).await?.into_iter();
        Ok(Removed { here: if took_here { ops.next() } else { None }, at_market: ops.next() })
    }

    async fn device(&self) -> Result<protocol::DeviceId, CoreError> {
        Ok(self.profile().await?.ok_or(CoreError::NeedsUser(Need::Profile))?.device)
    }

    async fn own(&self) -> Result<Holder, CoreError> {
        Ok(Holder::Device(self.device().await?))
    }
}

/// How much this phone may sell of its own share now: what the market confirmed, without what it has sold or given away since, and
/// with what it has added itself. What it wants back from the market is not among it until the market says so. Nothing once the lease
/// is over; `None` if there is no such listing.
pub(super) fn sellable(c: &Connection, id: Uuid, device: protocol::DeviceId, now_ms: i64) -> Result<Option<Quantity>, CoreError> {
    let own = Holder::Device(device);
    let entries = outbox::of_entity(c, EntityKind::Listing, id)?;
    let known = match mirror::get(c, EntityKind::Listing, id)? {
        Some(mirror::Entity::Listing(row)) => Some(*row),
        _ => None,
    };
    let is_at_market = known.is_some();
    let start = known.map(|row| row.stock.share(own)).or_else(|| {
        entries.iter().find_map(|entry| match &entry.op.action {
            Action::ListingCreate { listing } => Some(listing.stock.share(own)),
            _ => None,
        })
    });
    let Some(start) = start else { return Ok(None) };
    if is_at_market && start.amount() > 0 && !contact::get(c)?.is_leased(now_ms) {
        return Ok(Some(Quantity::of(start.measure(), 0)));
    }
    let waiting = entries.iter().filter(|entry| !matches!(entry.state, outbox::State::Refused(_)));
    let left = waiting.fold(start.amount(), |left, entry| left.saturating_add(effect(&entry.op, own)));
    Ok(Some(Quantity::of(start.measure(), left.max(0))))
}

/// What a waiting operation surely does to a share.
fn effect(op: &Operation, own: Holder) -> i64 {
    match &op.action {
        Action::StockAdd { to, amount } if *to == own => amount.amount(),
        Action::StockRemove { from, amount, .. } | Action::StockMove { from, amount, .. } if *from == own => -amount.amount(),
        _ => 0,
    }
}

/// Refuses to take out of one's own share what is not surely there.
pub(super) fn check(c: &Connection, op: &Operation, now_ms: i64) -> Result<(), CoreError> {
    let (Action::StockRemove { from, amount, .. } | Action::StockMove { from, amount, .. }) = &op.action else { return Ok(()) };
    let Holder::Device(device) = *from else { return Ok(()) };
    let Some(left) = sellable(c, op.entity, device, now_ms)? else { return Ok(()) };
    if amount.amount() <= left.amount() {
        return Ok(());
    }
    let lapsed = left.amount() == 0 && confirmed(c, op.entity, *from)? > 0 && !contact::get(c)?.is_leased(now_ms);
    Err(if lapsed { CoreError::NeedsUser(Need::ShareLapsed) } else { CoreError::Rejected(Rejection::NotEnoughStock { left }) })
}

fn confirmed(c: &Connection, id: Uuid, own: Holder) -> Result<i64, CoreError> {
    Ok(match mirror::get(c, EntityKind::Listing, id)? {
        Some(mirror::Entity::Listing(row)) => row.stock.share(own).amount(),
        _ => 0,
    })
}

/// Who holds what of a listing as shown.
pub(super) fn shares(c: &Connection, listing: &Listing, now_ms: i64) -> Result<crate::view::Shares, CoreError> {
    let measure = listing.stock.market.measure();
    let none = Quantity::of(measure, 0);
    let Some(profile) = people::profile(c)? else {
        return Ok(crate::view::Shares { market: listing.stock.market, here: none, coming: none, elsewhere: none, lapsed: false });
    };
    let own = Holder::Device(profile.device);
    let shown = listing.stock.share(own);
    let here = if shown.amount() == 0 && outbox_is_quiet(c, listing.id)? {
        none
    } else {
        sellable(c, listing.id.uuid(), profile.device, now_ms)?.unwrap_or(none)
    };
    let lapsed =
        here.amount() == 0 && shown.amount() > 0 && confirmed(c, listing.id.uuid(), own)? > 0 && !contact::get(c)?.is_leased(now_ms);
    let coming = if lapsed { 0 } else { shown.amount() - here.amount() };
    let elsewhere = listing.stock.total().amount() - listing.stock.market.amount() - shown.amount();
    Ok(crate::view::Shares {
        market: listing.stock.market,
        here: if lapsed { shown } else { here },
        coming: Quantity::of(measure, coming.max(0)),
        elsewhere: Quantity::of(measure, elsewhere),
        lapsed,
    })
}

fn outbox_is_quiet(c: &Connection, id: ListingId) -> Result<bool, CoreError> {
    Ok(shown::get(c, EntityKind::Listing, id.uuid())?.is_none_or(|row| row.waiting == 0))
}

/// The shares that this phone keeps back, of every listing: they go back to the market before it is signed out.
pub(super) fn kept_back(c: &Connection) -> Result<Vec<(Uuid, Quantity)>, CoreError> {
    let Some(profile) = people::profile(c)? else { return Ok(Vec::new()) };
    let own = Holder::Device(profile.device);
    // Few listings have any: the text is looked at before it is read.
    let mut statement = c.prepare("SELECT body FROM shown WHERE kind = 'listing' AND instr(body, '\"held\":{') > 0")?;
    let bodies = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut kept = Vec::new();
    for body in bodies {
        let listing: Listing = serde_json::from_str(&body?)?;
        let share = listing.stock.share(own);
        if share.amount() > 0 && listing.state != protocol::ListingState::Removed {
            kept.push((listing.id.uuid(), share));
        }
    }
    Ok(kept)
}
