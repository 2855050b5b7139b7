//! Listings and orders as they are stored: the row as JSON, and beside it the columns that it is looked up by.

use super::Tx;
use crate::{MarketError, SellerCard, ShopListing};
use protocol::{Change, EntityKind, Listing, ListingId, Order, OrderId, OrderState, SellerId};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Row as _, any::AnyRow};
use std::ops::RangeInclusive;
use uuid::Uuid;

/// A listing, whosever it is.
pub(crate) async fn listing(tx: &mut Tx, id: ListingId) -> Result<Option<Listing>, MarketError> {
    let row = sqlx::query("SELECT body FROM listing WHERE id = $1").bind(id.to_string()).fetch_optional(&mut **tx).await?;
    row.map(|row| body(&row, 0)).transpose()
}

/// An order, whosever it is.
pub(crate) async fn order(tx: &mut Tx, id: OrderId) -> Result<Option<Order>, MarketError> {
    let row = sqlx::query("SELECT body FROM orders WHERE id = $1").bind(id.to_string()).fetch_optional(&mut **tx).await?;
    row.map(|row| body(&row, 0)).transpose()
}

/// Writes a listing over what was there. `words` is what a buyer's search finds it by.
pub(crate) async fn save_listing(tx: &mut Tx, listing: &Listing, words: &str, now: i64) -> Result<(), MarketError> {
    // The condition: two sellers who make one id at once find out here, and not by one writing over the other.
    let saved = sqlx::query(
        "INSERT INTO listing (id, seller_id, version, body, product, country, market_stock, for_sale, words, listed_at, held)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (id) DO UPDATE
         SET version = $3, body = $4, product = $5, country = $6, market_stock = $7, for_sale = $8, words = $9, held = $11
         WHERE listing.seller_id = $2",
    )
    .bind(listing.id.to_string())
    .bind(listing.seller.to_string())
    .bind(signed(listing.version))
    .bind(json(listing)?)
    .bind(listing.product.as_str())
    .bind(listing.origin.country.code())
    .bind(listing.stock.market.amount())
    .bind(i64::from(listing.is_for_sale()))
    .bind(words)
    .bind(now)
    .bind(i64::from(!listing.stock.held.is_empty()))
    .execute(&mut **tx)
    .await?;
    if saved.rows_affected() == 1 { Ok(()) } else { Err(MarketError::Raced) }
}

/// Writes an order that was just placed.
pub(crate) async fn insert_order(tx: &mut Tx, order: &Order, secret_hash: &str) -> Result<(), MarketError> {
    sqlx::query(
        "INSERT INTO orders (id, seller_id, listing_id, number, version, born, unproved, body, secret_hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(order.id.to_string())
    .bind(order.seller.to_string())
    .bind(order.listing.to_string())
    .bind(signed(order.number))
    .bind(signed(order.version))
    .bind(signed(order.born.0))
    .bind(unproved(order))
    .bind(json(order)?)
    .bind(secret_hash)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes an order over what was there.
pub(crate) async fn update_order(tx: &mut Tx, order: &Order) -> Result<(), MarketError> {
    sqlx::query("UPDATE orders SET version = $2, unproved = $3, body = $4 WHERE id = $1")
        .bind(order.id.to_string())
        .bind(signed(order.version))
        .bind(unproved(order))
        .bind(json(order)?)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Whether the seller's time to answer does not run yet.
fn unproved(order: &Order) -> i64 {
    i64::from(order.state == OrderState::Placed && order.answer_by.is_none())
}

/// The placed orders born at or before `number` of which it was not known that a device has them.
pub(crate) async fn unproved_orders(tx: &mut Tx, seller: SellerId, number: u64) -> Result<Vec<Order>, MarketError> {
    let rows = sqlx::query("SELECT body FROM orders WHERE seller_id = $1 AND unproved = 1 AND born <= $2 ORDER BY born")
        .bind(seller.to_string())
        .bind(signed(number))
        .fetch_all(&mut **tx)
        .await?;
    rows.iter().map(|row| body(row, 0)).collect()
}

/// How a row is told to a phone: its changes since a number and how many they are, or all of it. `None` if this seller has no
/// such row.
pub(crate) async fn change(tx: &mut Tx, seller: SellerId, kind: EntityKind, id: Uuid, how: Telling) -> Result<Option<Change>, MarketError> {
    let sql = match kind {
        EntityKind::Listing => "SELECT body FROM listing WHERE id = $1 AND seller_id = $2",
        EntityKind::Order => "SELECT body FROM orders WHERE id = $1 AND seller_id = $2",
    };
    let Some(row) = sqlx::query(sql).bind(id.to_string()).bind(seller.to_string()).fetch_optional(&mut **tx).await? else {
        return Ok(None);
    };
    Ok(Some(told(kind, id, &row.try_get::<String, _>(0)?, how)?))
}

/// The rows of a kind, as they are stored, that changed after the first of two change numbers and up to the second.
pub(crate) async fn bodies(
    tx: &mut Tx,
    seller: SellerId,
    kind: EntityKind,
    between: &RangeInclusive<u64>,
) -> Result<Vec<(Uuid, String)>, MarketError> {
    let table = match kind {
        EntityKind::Listing => "listing",
        EntityKind::Order => "orders",
    };
    // CROSS JOIN is the same to PostgreSQL as any other; SQLite takes it to mean that the log is read first and not all rows.
    let sql = format!(
        "SELECT kept.id, kept.body FROM
         (SELECT DISTINCT entity_id FROM change_log WHERE seller_id = $1 AND seq > $2 AND seq <= $3 AND kind = $4) changed
         CROSS JOIN {table} kept WHERE kept.id = changed.entity_id AND kept.seller_id = $1"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(seller.to_string())
        .bind(signed(*between.start()))
        .bind(signed(*between.end()))
        .bind(kind.name())
        .fetch_all(&mut **tx)
        .await?;
    let id = |row: &AnyRow| -> Result<Uuid, MarketError> {
        row.try_get::<String, _>(0)?.parse().map_err(|_| MarketError::Corrupt("the id of a row".into()))
    };
    rows.iter().map(|row| Ok((id(row)?, row.try_get(1)?))).collect()
}

/// How a stored row is told to a phone.
pub(crate) fn told(kind: EntityKind, id: Uuid, body: &str, how: Telling) -> Result<Change, MarketError> {
    let corrupt = |error: serde_json::Error| MarketError::Corrupt(error.to_string());
    Ok(match kind {
        EntityKind::Listing => tell::<Listing>(&serde_json::from_str(body).map_err(corrupt)?, id, how),
        EntityKind::Order => tell::<Order>(&serde_json::from_str(body).map_err(corrupt)?, id, how),
    })
}

fn tell<R: protocol::Row>(row: &R, id: Uuid, how: Telling) -> Change {
    match how {
        Telling::Since(number) => Change::since(row, id, number, 1),
        Telling::Whole => Change::whole(row, id),
    }
}

/// How much of a row is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Telling {
    /// What changed after this number.
    Since(u64),
    /// All of it.
    Whole,
}

/// A listing with its seller, from `l.body, s.name, s.village, s.country`.
pub(crate) fn shop_listing(row: &AnyRow) -> Result<ShopListing, MarketError> {
    Ok(ShopListing { listing: body(row, 0)?, seller: card(row, 1)? })
}

/// A seller as buyers see her, from the three columns that begin at `at`.
pub(crate) fn card(row: &AnyRow, at: usize) -> Result<SellerCard, MarketError> {
    let country: String = row.try_get(at + 2)?;
    let country = country.parse().map_err(|_| MarketError::Corrupt("country".into()))?;
    Ok(SellerCard { name: row.try_get(at)?, village: row.try_get(at + 1)?, country })
}

/// Reads JSON out of a column.
pub(crate) fn body<T: DeserializeOwned>(row: &AnyRow, at: usize) -> Result<T, MarketError> {
    let text: String = row.try_get(at)?;
    serde_json::from_str(&text).map_err(|error| MarketError::Corrupt(error.to_string()))
}

/// Writes JSON for a column.
pub(crate) fn json<T: Serialize>(value: &T) -> Result<String, MarketError> {
    serde_json::to_string(value).map_err(|error| MarketError::Corrupt(error.to_string()))
}

/// A count as databases have them. Change numbers never come near the bound.
pub(crate) fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// A count as the protocol has them.
pub(crate) fn unsigned(n: i64) -> u64 {
    u64::try_from(n).unwrap_or(0)
}
