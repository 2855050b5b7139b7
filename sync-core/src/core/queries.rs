//! What a screen can ask. Answers come from what is kept ready on disk; nothing here ever waits for the network.

use super::{Core, Filter, shares};
use crate::{
    changes::Topic,
    error::CoreError,
    profile::Enrolment,
    store::{contact, mirror::Entity, outbox, people, shown},
    view::{Earned, ListingView, OrderView, Progress, Waiting, Why},
};
use protocol::{Currency, EntityKind, ListingId, MarketTime, Money, OpId, OrderId, OrderState};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

impl Core {
    /// A page of listings, the newest first unless the filter says otherwise.
    pub async fn listings(&self, filter: Filter) -> Result<Vec<ListingView>, CoreError> {
        let (flying, now) = (self.flying(), self.inner.clock.now_ms());
        self.inner
            .store
            .read(move |c| {
                let rows = shown::list(c, EntityKind::Listing, &filter)?;
                rows.into_iter().filter_map(|row| listing_view(c, row, &flying, now).transpose()).collect()
            })
            .await
    }

    /// How many listings a filter finds.
    pub async fn count_listings(&self, filter: Filter) -> Result<u32, CoreError> {
        self.inner.store.read(move |c| shown::count(c, EntityKind::Listing, &filter)).await
    }

    /// One listing.
    pub async fn listing(&self, id: ListingId) -> Result<Option<ListingView>, CoreError> {
        let (flying, now) = (self.flying(), self.inner.clock.now_ms());
        self.inner
            .store
            .read(move |c| match shown::get(c, EntityKind::Listing, id.uuid())? {
                Some(row) => listing_view(c, row, &flying, now),
                None => Ok(None),
            })
            .await
    }

    /// A page of orders, the newest first unless the filter says otherwise.
    pub async fn orders(&self, filter: Filter) -> Result<Vec<OrderView>, CoreError> {
        let flying = self.flying();
        self.inner
            .store
            .read(move |c| {
                let rows = shown::list(c, EntityKind::Order, &filter)?;
                rows.into_iter().filter_map(|row| order_view(c, row, &flying).transpose()).collect()
            })
            .await
    }

    /// What was earned since a day, by currency, the most first; what is still to come counts however old the order is.
    pub async fn earned(&self, since: MarketTime) -> Result<Vec<Earned>, CoreError> {
        self.inner
            .store
            .read(move |c| {
                let paid = shown::money(c, &[OrderState::Paid.name()], Some(since))?;
                let coming: Vec<_> = OrderState::ALL.into_iter().filter(|state| state.brings_money()).map(OrderState::name).collect();
                let coming = shown::money(c, &coming, None)?;
                let currencies: BTreeSet<&String> = paid.keys().chain(coming.keys()).collect();
                let mut earned = Vec::new();
                for code in currencies {
                    // Of a newer market's currency nothing can be said.
                    let Ok(currency) = code.parse::<Currency>() else { continue };
                    let money = |sums: &BTreeMap<String, i64>| Money { minor: sums.get(code).copied().unwrap_or_default(), currency };
                    earned.push(Earned { paid: money(&paid), coming: money(&coming) });
                }
                earned.sort_by_key(|earned| std::cmp::Reverse((earned.paid.minor, earned.coming.minor)));
                Ok(earned)
            })
            .await
    }

    /// How many orders a filter finds.
    pub async fn count_orders(&self, filter: Filter) -> Result<u32, CoreError> {
        self.inner.store.read(move |c| shown::count(c, EntityKind::Order, &filter)).await
    }

    /// How many orders each of some filters finds, of one moment.
    pub async fn count_orders_each(&self, filters: Vec<Filter>) -> Result<Vec<u32>, CoreError> {
        self.inner.store.read(move |c| filters.iter().map(|filter| shown::count(c, EntityKind::Order, filter)).collect()).await
    }

    /// One order.
    pub async fn order(&self, id: OrderId) -> Result<Option<OrderView>, CoreError> {
        let flying = self.flying();
        self.inner
            .store
            .read(move |c| match shown::get(c, EntityKind::Order, id.uuid())? {
                Some(row) => order_view(c, row, &flying),
                None => Ok(None),
            })
            .await
    }

    /// Everything in the outbox, in the order in which it was done; what was refused is among it.
    pub async fn waiting(&self) -> Result<Vec<Waiting>, CoreError> {
        let flying = self.flying();
        self.inner
            .store
            .read(move |c| {
                let enrolled = people::profile(c)?.is_some_and(|profile| profile.enrolment == Enrolment::Done);
                outbox::all(c)?.into_iter().map(|entry| waiting(c, entry, &flying, enrolled)).collect()
            })
            .await
    }

    /// What the market's clock probably says: for deadlines.
    pub async fn market_now(&self) -> Result<MarketTime, CoreError> {
        let now = self.inner.clock.now_ms();
        self.inner.store.read(move |c| Ok(contact::get(c)?.market_now(now))).await
    }

    /// A setting of this phone, if it was ever set.
    pub async fn setting(&self, name: &'static str) -> Result<Option<String>, CoreError> {
        self.inner.store.read(move |c| contact::setting(c, name)).await
    }

    /// Sets one.
    pub async fn set_setting(&self, name: &'static str, value: String) -> Result<(), CoreError> {
        self.inner.store.write(move |tx| Ok((contact::set_setting(tx, name, &value)?, vec![Topic::Settings]))).await
    }

    pub(super) fn flying(&self) -> BTreeSet<OpId> {
        self.inner.shared.in_flight.lock().map(|ops| ops.clone()).unwrap_or_default()
    }
}

fn progress(
    c: &rusqlite::Connection,
    kind: EntityKind,
    id: Uuid,
    row: &shown::Shown,
    flying: &BTreeSet<OpId>,
) -> Result<Progress, CoreError> {
    Ok(if row.refused > 0 {
        Progress::NeedsHelp
    } else if row.waiting == 0 {
        Progress::AtMarket
    } else if !flying.is_empty() && outbox::of_entity(c, kind, id)?.iter().all(|entry| flying.contains(&entry.op.id)) {
        Progress::Sent
    } else {
        Progress::OnThisPhone
    })
}

pub(super) fn listing_view(
    c: &rusqlite::Connection,
    row: shown::Shown,
    flying: &BTreeSet<OpId>,
    now_ms: i64,
) -> Result<Option<ListingView>, CoreError> {
    let progress = progress(c, EntityKind::Listing, row.entity.id(), &row, flying)?;
    Ok(match row.entity {
        Entity::Listing(listing) => {
            let shares = shares::shares(c, &listing, now_ms)?;
            Some(ListingView { listing: *listing, shares, progress, waiting: row.waiting })
        }
        Entity::Order(_) => None,
    })
}

fn order_view(c: &rusqlite::Connection, row: shown::Shown, flying: &BTreeSet<OpId>) -> Result<Option<OrderView>, CoreError> {
    let progress = progress(c, EntityKind::Order, row.entity.id(), &row, flying)?;
    Ok(match row.entity {
        Entity::Order(order) => Some(OrderView { order: *order, progress, waiting: row.waiting }),
        Entity::Listing(_) => None,
    })
}

fn waiting(c: &rusqlite::Connection, entry: outbox::Entry, flying: &BTreeSet<OpId>, enrolled: bool) -> Result<Waiting, CoreError> {
    let name = match shown::get(c, entry.op.action.kind(), entry.op.entity)?.map(|row| row.entity) {
        Some(Entity::Listing(listing)) => listing.title,
        Some(Entity::Order(order)) => format!("{} · {}", order.number, order.title),
        None => String::new(),
    };
    let why = match entry.state {
        outbox::State::Refused(rejection) => Why::Refused { rejection },
        outbox::State::Held => Why::Held,
        outbox::State::Waiting if flying.contains(&entry.op.id) => Why::Sending,
        outbox::State::Waiting if !enrolled => Why::Enrolment,
        outbox::State::Waiting => Why::Signal,
    };
    Ok(Waiting {
        op: entry.op.id,
        entity: entry.op.entity,
        action: entry.op.action,
        name,
        made_ms: entry.made_ms,
        bytes: u32::try_from(entry.bytes).unwrap_or(u32::MAX),
        unsent: entry.sends == 0 && !matches!(why, Why::Refused { .. }),
        until: entry.op.until,
        why,
    })
}
