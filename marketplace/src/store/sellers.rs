//! Sellers, their devices, and how a device proves which it is: tokens, nonces and invitations, each kept only as a hash.

use super::{Tx, rows};
use crate::{Device, MarketError};
use protocol::{DeviceId, MarketTime, SellerId, enrol::EnrolRequest};
use sqlx::{Row as _, any::AnyRow};
use std::str::FromStr;

/// How many valid tokens, nonces or invitations one holder can have: the newest. More would only be forgotten ones.
const NEWEST: i64 = 5;

/// A device as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredDevice {
    /// Who it is.
    pub(crate) device: Device,
    /// Its public key, as it was sent.
    pub(crate) key: String,
}

/// A device that was enrolled.
pub(crate) async fn device(tx: &mut Tx, id: DeviceId) -> Result<Option<StoredDevice>, MarketError> {
    let row = sqlx::query("SELECT id, seller_id, person_id, public_key FROM device WHERE id = $1")
        .bind(id.to_string())
        .fetch_optional(&mut **tx)
        .await?;
    row.map(|row| Ok(StoredDevice { device: device_of(&row)?, key: row.try_get(3)? })).transpose()
}

/// Whether the market knows the seller.
pub(crate) async fn is_known(tx: &mut Tx, seller: SellerId) -> Result<bool, MarketError> {
    Ok(sqlx::query("SELECT id FROM seller WHERE id = $1").bind(seller.to_string()).fetch_optional(&mut **tx).await?.is_some())
}

/// The seller's last change number.
pub(crate) async fn last_number(tx: &mut Tx, seller: SellerId) -> Result<u64, MarketError> {
    let row = sqlx::query("SELECT last_seq FROM seller_clock WHERE seller_id = $1").bind(seller.to_string()).fetch_one(&mut **tx).await?;
    Ok(rows::unsigned(row.try_get(0)?))
}

/// Keeps a new seller, with nothing changed yet.
pub(crate) async fn insert_seller(tx: &mut Tx, request: &EnrolRequest, now: MarketTime) -> Result<(), MarketError> {
    sqlx::query("INSERT INTO seller (id, name, village, country, made_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(request.seller.to_string())
        .bind(&request.name)
        .bind(&request.village)
        .bind(request.country.code())
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    sqlx::query("INSERT INTO seller_clock (seller_id, last_seq) VALUES ($1, 0)")
        .bind(request.seller.to_string())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Keeps what a seller says of herself when one of her devices enrols again.
pub(crate) async fn update_seller(tx: &mut Tx, request: &EnrolRequest) -> Result<(), MarketError> {
    sqlx::query("UPDATE seller SET name = $2, village = $3, country = $4 WHERE id = $1")
        .bind(request.seller.to_string())
        .bind(&request.name)
        .bind(&request.village)
        .bind(request.country.code())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Keeps a device that confirmed its code.
pub(crate) async fn save_device(tx: &mut Tx, request: &EnrolRequest, now: MarketTime) -> Result<(), MarketError> {
    sqlx::query(
        "INSERT INTO device (id, seller_id, person_id, public_key, phone, language, enrolled_at, seen_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
         ON CONFLICT (id) DO UPDATE SET person_id = $3, phone = $5, language = $6, seen_at = $7",
    )
    .bind(request.device.to_string())
    .bind(request.seller.to_string())
    .bind(request.person.to_string())
    .bind(&request.key)
    .bind(request.phone.as_str())
    .bind(&request.language)
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A token's device, and until when it counts.
pub(crate) async fn token(tx: &mut Tx, hash: &str) -> Result<Option<(Device, MarketTime)>, MarketError> {
    let row = sqlx::query(
        "SELECT d.id, d.seller_id, d.person_id, t.expires_at FROM token t JOIN device d ON d.id = t.device_id WHERE t.hash = $1",
    )
    .bind(hash)
    .fetch_optional(&mut **tx)
    .await?;
    row.map(|row| Ok((device_of(&row)?, MarketTime(row.try_get(3)?)))).transpose()
}

/// Keeps a token's hash, and forgets the device's oldest ones.
pub(crate) async fn save_token(tx: &mut Tx, hash: &str, device: DeviceId, now: MarketTime, until: MarketTime) -> Result<(), MarketError> {
    insert(tx, "INSERT INTO token (hash, device_id, made_at, expires_at) VALUES ($1, $2, $3, $4)", hash, &device, now, until).await?;
    let old = "DELETE FROM token WHERE device_id = $1 AND hash NOT IN
        (SELECT hash FROM token WHERE device_id = $1 ORDER BY made_at DESC, hash LIMIT $2)";
    sqlx::query(old).bind(device.to_string()).bind(NEWEST).execute(&mut **tx).await?;
    Ok(())
}

/// Keeps a nonce's hash, and forgets the device's oldest ones.
pub(crate) async fn save_nonce(tx: &mut Tx, hash: &str, device: DeviceId, now: MarketTime, until: MarketTime) -> Result<(), MarketError> {
    insert(tx, "INSERT INTO nonce (hash, device_id, made_at, expires_at) VALUES ($1, $2, $3, $4)", hash, &device, now, until).await?;
    let old = "DELETE FROM nonce WHERE device_id = $1 AND hash NOT IN
        (SELECT hash FROM nonce WHERE device_id = $1 ORDER BY made_at DESC, hash LIMIT $2)";
    sqlx::query(old).bind(device.to_string()).bind(NEWEST).execute(&mut **tx).await?;
    Ok(())
}

/// Uses a nonce up. `false` if it is not the device's, ran out or was used.
pub(crate) async fn take_nonce(tx: &mut Tx, hash: &str, device: DeviceId, now: MarketTime) -> Result<bool, MarketError> {
    let taken = sqlx::query("DELETE FROM nonce WHERE hash = $1 AND device_id = $2 AND expires_at > $3")
        .bind(hash)
        .bind(device.to_string())
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    Ok(taken.rows_affected() == 1)
}

/// Keeps an invitation's hash, and forgets the seller's oldest ones.
pub(crate) async fn save_invitation(
    tx: &mut Tx,
    hash: &str,
    seller: SellerId,
    now: MarketTime,
    until: MarketTime,
) -> Result<(), MarketError> {
    insert(tx, "INSERT INTO invitation (hash, seller_id, made_at, expires_at) VALUES ($1, $2, $3, $4)", hash, &seller, now, until).await?;
    let old = "DELETE FROM invitation WHERE seller_id = $1 AND hash NOT IN
        (SELECT hash FROM invitation WHERE seller_id = $1 ORDER BY made_at DESC, hash LIMIT $2)";
    sqlx::query(old).bind(seller.to_string()).bind(NEWEST).execute(&mut **tx).await?;
    Ok(())
}

/// Whether an invitation counts.
pub(crate) async fn is_invited(tx: &mut Tx, hash: &str, seller: SellerId, now: MarketTime) -> Result<bool, MarketError> {
    let row = sqlx::query("SELECT hash FROM invitation WHERE hash = $1 AND seller_id = $2 AND expires_at > $3")
        .bind(hash)
        .bind(seller.to_string())
        .bind(now.0)
        .fetch_optional(&mut **tx)
        .await?;
    Ok(row.is_some())
}

/// Uses an invitation up. `false` if it ran out or was used.
pub(crate) async fn take_invitation(tx: &mut Tx, hash: &str, seller: SellerId, now: MarketTime) -> Result<bool, MarketError> {
    let taken = sqlx::query("DELETE FROM invitation WHERE hash = $1 AND seller_id = $2 AND expires_at > $3")
        .bind(hash)
        .bind(seller.to_string())
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    Ok(taken.rows_affected() == 1)
}

async fn insert(
    tx: &mut Tx,
    sql: &'static str,
    hash: &str,
    holder: &impl ToString,
    now: MarketTime,
    until: MarketTime,
) -> Result<(), MarketError> {
    sqlx::query(sql).bind(hash).bind(holder.to_string()).bind(now.0).bind(until.0).execute(&mut **tx).await?;
    Ok(())
}

fn device_of(row: &AnyRow) -> Result<Device, MarketError> {
    Ok(Device { id: id(row, 0)?, seller: id(row, 1)?, person: id(row, 2)? })
}

fn id<T: FromStr>(row: &AnyRow, at: usize) -> Result<T, MarketError> {
    row.try_get::<String, _>(at)?.parse().map_err(|_| MarketError::Corrupt("an id".into()))
}
