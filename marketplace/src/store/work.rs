//! Work on one seller's rows: the transaction that holds her lock, counts her changes and writes them.
//!
//! The lock is the row of her counter. A change number is handed out only under it, and the counter is written once, with the
//! commit. So a number exists only when all before it are committed, and none is ever skipped (`docs/PROTOCOL.md`, section 5).

use super::{Store, Tx, rows};
use crate::{MarketError, SellerCard, news::News};
use protocol::{
    Context, DeviceId, EntityKind, Listing, ListingId, MarketTime, OpId, Operation, Order, OrderId, Outcome, Row as _, SellerId,
};
use sqlx::Row as _;
use uuid::Uuid;

/// A transaction under a seller's lock.
#[derive(Debug)]
pub(crate) struct Work {
    tx: Tx,
    seller: SellerId,
    card: SellerCard,
    now: MarketTime,
    before: u64,
    last: u64,
    news: News,
}

impl Work {
    /// Takes the seller's lock. The time is asked for when it is held, so that times follow change numbers. `None` if there is no
    /// such seller.
    pub(crate) async fn on(store: &Store, seller: SellerId, now: impl FnOnce() -> MarketTime) -> Result<Option<Self>, MarketError> {
        let mut tx = store.write().await?;
        let locked = sqlx::query("UPDATE seller_clock SET last_seq = last_seq WHERE seller_id = $1 RETURNING last_seq")
            .bind(seller.to_string())
            .fetch_optional(&mut *tx)
            .await?;
        let Some(locked) = locked else { return Ok(None) };
        let last = rows::unsigned(locked.try_get(0)?);
        let card =
            sqlx::query("SELECT name, village, country FROM seller WHERE id = $1").bind(seller.to_string()).fetch_one(&mut *tx).await?;
        let card = rows::card(&card, 0)?;
        Ok(Some(Self { tx, seller, card, now: now(), before: last, last, news: store.news().clone() }))
    }

    /// The market's time in this transaction.
    pub(crate) const fn now(&self) -> MarketTime {
        self.now
    }

    /// The transaction, for what is not a row of the seller.
    pub(crate) const fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// The context of the change after the `later` next ones. The number is used up only when a row is saved with it.
    pub(crate) const fn context(&self, device: Option<DeviceId>, later: u64) -> Context {
        Context { version: self.last + 1 + later, now: self.now, seller: self.seller, device }
    }

    /// A listing, whosever it is.
    pub(crate) async fn listing(&mut self, id: ListingId) -> Result<Option<Listing>, MarketError> {
        rows::listing(&mut self.tx, id).await
    }

    /// An order, whosever it is.
    pub(crate) async fn order(&mut self, id: OrderId) -> Result<Option<Order>, MarketError> {
        rows::order(&mut self.tx, id).await
    }

    /// Keeps a changed listing as the next change.
    pub(crate) async fn save_listing(&mut self, listing: &Listing) -> Result<(), MarketError> {
        let words = words(listing, &self.card);
        rows::save_listing(&mut self.tx, listing, &words, self.now.0).await?;
        self.count(EntityKind::Listing, listing.id.uuid(), listing.version()).await
    }

    /// Keeps a changed order as the next change.
    pub(crate) async fn save_order(&mut self, order: &Order) -> Result<(), MarketError> {
        rows::update_order(&mut self.tx, order).await?;
        self.count(EntityKind::Order, order.id.uuid(), order.version()).await
    }

    /// Keeps a placed order as the next change.
    pub(crate) async fn insert_order(&mut self, order: &Order, secret_hash: &str) -> Result<(), MarketError> {
        rows::insert_order(&mut self.tx, order, secret_hash).await?;
        self.count(EntityKind::Order, order.id.uuid(), order.version()).await
    }

    /// Gives the goods of an order that ended without them back to the market's share: a change of its own.
    pub(crate) async fn give_back(&mut self, order: &Order) -> Result<(), MarketError> {
        let ctx = self.context(None, 0);
        match self.listing(order.listing).await? {
            Some(listing) => self.save_listing(&listing.release(order.quantity, &ctx)).await,
            None => Err(MarketError::Corrupt(format!("order {} is of no listing", order.id))),
        }
    }

    /// What an operation was answered, with the hash of its body.
    pub(crate) async fn answered(&mut self, op: OpId) -> Result<Option<(String, Outcome)>, MarketError> {
        let row = sqlx::query("SELECT body_hash, outcome FROM op_log WHERE seller_id = $1 AND op_id = $2")
            .bind(self.seller.to_string())
            .bind(op.to_string())
            .fetch_optional(&mut *self.tx)
            .await?;
        row.map(|row| Ok((row.try_get(0)?, rows::body(&row, 1)?))).transpose()
    }

    /// Keeps what an operation is answered, for ever.
    pub(crate) async fn keep_answer(&mut self, op: &Operation, device: DeviceId, hash: &str, outcome: &Outcome) -> Result<(), MarketError> {
        sqlx::query(
            "INSERT INTO op_log (seller_id, op_id, device_id, device_seq, body_hash, outcome, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(self.seller.to_string())
        .bind(op.id.to_string())
        .bind(device.to_string())
        .bind(rows::signed(op.seq))
        .bind(hash)
        .bind(rows::json(outcome)?)
        .bind(self.now.0)
        .execute(&mut *self.tx)
        .await?;
        Ok(())
    }

    /// Writes the counter, once for all changes, commits, and tells whoever waits for news of the seller.
    pub(crate) async fn commit(mut self) -> Result<(), MarketError> {
        let changed = self.last > self.before;
        if changed {
            sqlx::query("UPDATE seller_clock SET last_seq = $2 WHERE seller_id = $1")
                .bind(self.seller.to_string())
                .bind(rows::signed(self.last))
                .execute(&mut *self.tx)
                .await?;
        }
        self.tx.commit().await?;
        if changed {
            self.news.tell(self.seller);
        }
        Ok(())
    }

    async fn count(&mut self, kind: EntityKind, id: Uuid, version: u64) -> Result<(), MarketError> {
        if version != self.last + 1 {
            return Err(MarketError::Corrupt(format!("change {version} after {}", self.last)));
        }
        sqlx::query("INSERT INTO change_log (seller_id, seq, kind, entity_id, at) VALUES ($1, $2, $3, $4, $5)")
            .bind(self.seller.to_string())
            .bind(rows::signed(version))
            .bind(kind.name())
            .bind(id.to_string())
            .bind(self.now.0)
            .execute(&mut *self.tx)
            .await?;
        self.last = version;
        Ok(())
    }
}

/// What a buyer's search finds a listing by, in small letters.
fn words(listing: &Listing, seller: &SellerCard) -> String {
    let product = listing.product.as_str().replace('_', " ");
    [&listing.title, &listing.description, &listing.form, &listing.grade, &product, &listing.origin.place, &seller.name, &seller.village]
        .map(|text| text.to_lowercase())
        .join("\n")
}
