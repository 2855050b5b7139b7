//! What devices asked to be enrolled as, and the codes that were sent to them.

use super::{Tx, rows};
use crate::MarketError;
use protocol::{DeviceId, MarketTime, PhoneNumber, enrol::EnrolRequest};
use sqlx::Row as _;

/// One code that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SentCode {
    /// Which.
    pub(crate) id: String,
    /// The hash of what was sent.
    pub(crate) hash: String,
    /// When.
    pub(crate) made_at: MarketTime,
    /// Until when it counts.
    pub(crate) expires_at: MarketTime,
    /// How often something else was tried since it was sent.
    pub(crate) wrong_tries: i64,
}

/// What a device asked for last.
pub(crate) async fn asked(tx: &mut Tx, device: DeviceId) -> Result<Option<EnrolRequest>, MarketError> {
    let row = sqlx::query("SELECT request FROM enrolment WHERE device_id = $1").bind(device.to_string()).fetch_optional(&mut **tx).await?;
    row.map(|row| rows::body(&row, 0)).transpose()
}

/// Keeps what a device asks for, in place of what it asked for before.
pub(crate) async fn ask(tx: &mut Tx, request: &EnrolRequest, now: MarketTime) -> Result<(), MarketError> {
    sqlx::query(
        "INSERT INTO enrolment (device_id, request, asked_at) VALUES ($1, $2, $3)
         ON CONFLICT (device_id) DO UPDATE SET request = $2, asked_at = $3",
    )
    .bind(request.device.to_string())
    .bind(rows::json(request)?)
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The newest codes that were sent to a device at this number, newest first.
pub(crate) async fn codes(tx: &mut Tx, device: DeviceId, phone: &PhoneNumber, most: i64) -> Result<Vec<SentCode>, MarketError> {
    let rows = sqlx::query(
        "SELECT id, hash, made_at, expires_at, wrong_tries FROM enrolment_code
         WHERE device_id = $1 AND phone = $2 ORDER BY made_at DESC, id DESC LIMIT $3",
    )
    .bind(device.to_string())
    .bind(phone.as_str())
    .bind(most)
    .fetch_all(&mut **tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(SentCode {
                id: row.try_get(0)?,
                hash: row.try_get(1)?,
                made_at: MarketTime(row.try_get(2)?),
                expires_at: MarketTime(row.try_get(3)?),
                wrong_tries: row.try_get(4)?,
            })
        })
        .collect()
}

/// When the device was last sent a code, at whatever number.
pub(crate) async fn last_sent(tx: &mut Tx, device: DeviceId) -> Result<Option<MarketTime>, MarketError> {
    let row = sqlx::query("SELECT made_at FROM enrolment_code WHERE device_id = $1 ORDER BY made_at DESC LIMIT 1")
        .bind(device.to_string())
        .fetch_optional(&mut **tx)
        .await?;
    row.map(|row| Ok(MarketTime(row.try_get(0)?))).transpose()
}

/// When codes were sent to this number since a moment, oldest first.
pub(crate) async fn sent_to(tx: &mut Tx, phone: &PhoneNumber, since: MarketTime) -> Result<Vec<MarketTime>, MarketError> {
    let rows = sqlx::query("SELECT made_at FROM enrolment_code WHERE phone = $1 AND made_at > $2 ORDER BY made_at")
        .bind(phone.as_str())
        .bind(since.0)
        .fetch_all(&mut **tx)
        .await?;
    rows.iter().map(|row| Ok(MarketTime(row.try_get(0)?))).collect()
}

/// Keeps a code that is about to be sent, and forgets those that nothing counts any more.
pub(crate) async fn insert_code(
    tx: &mut Tx,
    code: &SentCode,
    device: DeviceId,
    phone: &PhoneNumber,
    forget: MarketTime,
) -> Result<(), MarketError> {
    sqlx::query("DELETE FROM enrolment_code WHERE made_at < $1").bind(forget.0).execute(&mut **tx).await?;
    sqlx::query(
        "INSERT INTO enrolment_code (id, device_id, phone, hash, made_at, expires_at, wrong_tries) VALUES ($1, $2, $3, $4, $5, $6, 0)",
    )
    .bind(&code.id)
    .bind(device.to_string())
    .bind(phone.as_str())
    .bind(&code.hash)
    .bind(code.made_at.0)
    .bind(code.expires_at.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Forgets a code that could not be sent.
pub(crate) async fn delete_code(tx: &mut Tx, id: &str) -> Result<(), MarketError> {
    sqlx::query("DELETE FROM enrolment_code WHERE id = $1").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Counts a wrong try against a code.
pub(crate) async fn count_wrong_try(tx: &mut Tx, id: &str) -> Result<(), MarketError> {
    sqlx::query("UPDATE enrolment_code SET wrong_tries = wrong_tries + 1 WHERE id = $1").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Ends every code of a device but the one that was used: that one may be repeated when the answer was lost.
pub(crate) async fn end_other_codes(tx: &mut Tx, device: DeviceId, used: &str) -> Result<(), MarketError> {
    sqlx::query("UPDATE enrolment_code SET expires_at = 0 WHERE device_id = $1 AND id <> $2")
        .bind(device.to_string())
        .bind(used)
        .execute(&mut **tx)
        .await?;
    Ok(())
}
