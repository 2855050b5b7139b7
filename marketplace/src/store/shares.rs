//! Devices that were away for too long, and what they still hold.

use super::Tx;
use crate::MarketError;
use protocol::{DeviceId, ListingId, MarketTime, SellerId};
use sqlx::Row as _;
use std::str::FromStr;

/// When the market last heard of a device.
pub(crate) async fn seen_at(tx: &mut Tx, device: DeviceId) -> Result<MarketTime, MarketError> {
    let row = sqlx::query("SELECT seen_at FROM device WHERE id = $1").bind(device.to_string()).fetch_one(&mut **tx).await?;
    Ok(MarketTime(row.try_get(0)?))
}

/// Notes that a device was heard. Never back in time: two requests may overtake one another.
pub(crate) async fn seen(tx: &mut Tx, device: DeviceId, now: MarketTime) -> Result<(), MarketError> {
    sqlx::query("UPDATE device SET seen_at = $2 WHERE id = $1 AND seen_at < $2")
        .bind(device.to_string())
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Sellers of whose stock something may be held by a device that was last heard before `before`.
pub(crate) async fn sellers_to_look_at(tx: &mut Tx, before: MarketTime) -> Result<Vec<SellerId>, MarketError> {
    let sql = "SELECT DISTINCT l.seller_id FROM listing l JOIN device d ON d.seller_id = l.seller_id WHERE l.held = 1 AND d.seen_at < $1";
    all(&sqlx::query(sql).bind(before.0).fetch_all(&mut **tx).await?)
}

/// A seller's devices that were last heard before `before`.
pub(crate) async fn devices_away(tx: &mut Tx, seller: SellerId, before: MarketTime) -> Result<Vec<DeviceId>, MarketError> {
    let sql = "SELECT id FROM device WHERE seller_id = $1 AND seen_at < $2";
    all(&sqlx::query(sql).bind(seller.to_string()).bind(before.0).fetch_all(&mut **tx).await?)
}

/// A seller's listings of which devices hold something, in a fixed order.
pub(crate) async fn held(tx: &mut Tx, seller: SellerId) -> Result<Vec<ListingId>, MarketError> {
    let sql = "SELECT id FROM listing WHERE held = 1 AND seller_id = $1 ORDER BY id";
    all(&sqlx::query(sql).bind(seller.to_string()).fetch_all(&mut **tx).await?)
}

fn all<T: FromStr>(found: &[sqlx::any::AnyRow]) -> Result<Vec<T>, MarketError> {
    found.iter().map(|row| row.try_get::<String, _>(0)?.parse().map_err(|_| MarketError::Corrupt("an id".into()))).collect()
}
