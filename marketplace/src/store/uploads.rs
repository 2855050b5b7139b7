//! Uploads under way: where each stands, and the bytes that arrived.

use super::{Tx, rows};
use crate::MarketError;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use protocol::{BlobName, MarketTime, SellerId, limits};
use sqlx::{Row as _, any::AnyRow};

/// One upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    /// Which.
    pub(crate) id: String,
    /// Whose.
    pub(crate) seller: SellerId,
    /// What the whole must be.
    pub(crate) name: BlobName,
    /// How many bytes the whole has.
    pub(crate) length: u64,
    /// How many arrived.
    pub(crate) received: u64,
    /// Which request for it may write: the newest.
    pub(crate) turn: i64,
    /// Whether the picture is stored.
    pub(crate) stored: bool,
    /// What the client said of it, as it said it.
    pub(crate) metadata: String,
    /// Until when it is kept.
    pub(crate) expires_at: MarketTime,
}

/// What a seller sends, as far as it is bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Load {
    /// How many uploads are unfinished.
    pub(crate) unfinished: u64,
    /// How many bytes arrived today, and how many more were announced.
    pub(crate) bytes: u64,
}

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What a seller has under way. Takes a lock of hers, so that two creations at once are counted one after the other.
pub(crate) async fn load(tx: &mut Tx, seller: SellerId, now: MarketTime) -> Result<Load, MarketError> {
    let today = count(tx, seller, 0, now).await?;
    let row = sqlx::query(
        "SELECT COUNT(*), CAST(COALESCE(SUM(length - received), 0) AS BIGINT) FROM upload
         WHERE seller_id = $1 AND stored = 0 AND expires_at > $2",
    )
    .bind(seller.to_string())
    .bind(now.0)
    .fetch_one(&mut **tx)
    .await?;
    Ok(Load { unfinished: rows::unsigned(row.try_get(0)?), bytes: today.saturating_add(rows::unsigned(row.try_get(1)?)) })
}

/// Counts bytes that arrived, and tells how many it were today.
async fn count(tx: &mut Tx, seller: SellerId, bytes: u64, now: MarketTime) -> Result<u64, MarketError> {
    let row = sqlx::query(
        "INSERT INTO upload_day (seller_id, day, bytes) VALUES ($1, $2, $3) ON CONFLICT (seller_id) DO UPDATE
         SET day = $2, bytes = CASE WHEN upload_day.day = $2 THEN upload_day.bytes + $3 ELSE $3 END RETURNING bytes",
    )
    .bind(seller.to_string())
    .bind(now.0.div_euclid(DAY_MS))
    .bind(rows::signed(bytes))
    .fetch_one(&mut **tx)
    .await?;
    Ok(rows::unsigned(row.try_get(0)?))
}

/// When the day of a moment ends.
pub(crate) const fn end_of_day(now: MarketTime) -> MarketTime {
    MarketTime((now.0.div_euclid(DAY_MS) + 1) * DAY_MS)
}

/// A seller's unfinished uploads that may still go on, by the names of their pictures.
pub(crate) async fn unfinished(tx: &mut Tx, seller: SellerId, now: MarketTime) -> Result<Vec<(BlobName, String, u64)>, MarketError> {
    let rows = sqlx::query("SELECT name, id, received FROM upload WHERE seller_id = $1 AND stored = 0 AND expires_at > $2")
        .bind(seller.to_string())
        .bind(now.0)
        .fetch_all(&mut **tx)
        .await?;
    let name = |row: &AnyRow| -> Result<BlobName, MarketError> {
        row.try_get::<String, _>(0)?.parse().map_err(|_| MarketError::Corrupt("the name of an upload".into()))
    };
    rows.iter().map(|row| Ok((name(row)?, row.try_get(1)?, rows::unsigned(row.try_get(2)?)))).collect()
}

/// Keeps a new upload, in place of this seller's unfinished one of the same name.
pub(crate) async fn insert(tx: &mut Tx, new: &Upload) -> Result<(), MarketError> {
    sqlx::query(
        "INSERT INTO upload (id, seller_id, name, length, received, turn, stored, metadata, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&new.id)
    .bind(new.seller.to_string())
    .bind(new.name.to_string())
    .bind(rows::signed(new.length))
    .bind(rows::signed(new.received))
    .bind(new.turn)
    .bind(i64::from(new.stored))
    .bind(&new.metadata)
    .bind(new.expires_at.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Forgets a seller's unfinished uploads of a name.
pub(crate) async fn replace(tx: &mut Tx, seller: SellerId, name: &BlobName) -> Result<(), MarketError> {
    sqlx::query("DELETE FROM upload WHERE seller_id = $1 AND name = $2 AND stored = 0")
        .bind(seller.to_string())
        .bind(name.to_string())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Takes the next turn of a seller's upload: from here on no earlier request writes to it.
pub(crate) async fn take_turn(tx: &mut Tx, seller: SellerId, id: &str) -> Result<Option<Upload>, MarketError> {
    let row = sqlx::query(
        "UPDATE upload SET turn = turn + 1 WHERE id = $1 AND seller_id = $2
         RETURNING name, length, received, turn, stored, metadata, expires_at",
    )
    .bind(id)
    .bind(seller.to_string())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(|row| upload(seller, id, &row)).transpose()
}

fn upload(seller: SellerId, id: &str, row: &AnyRow) -> Result<Upload, MarketError> {
    let name: String = row.try_get(0)?;
    Ok(Upload {
        id: id.to_owned(),
        seller,
        name: name.parse().map_err(|_| MarketError::Corrupt("the name of an upload".into()))?,
        length: rows::unsigned(row.try_get(1)?),
        received: rows::unsigned(row.try_get(2)?),
        turn: row.try_get(3)?,
        stored: row.try_get::<i64, _>(4)? == 1,
        metadata: row.try_get(5)?,
        expires_at: MarketTime(row.try_get(6)?),
    })
}

/// Keeps bytes that arrived. `false` if a newer request took the upload over: then nothing was kept.
pub(crate) async fn append(tx: &mut Tx, to: &Upload, bytes: &[u8], now: MarketTime) -> Result<bool, MarketError> {
    let grown = sqlx::query(
        "UPDATE upload SET received = received + $4, expires_at = $5 WHERE id = $1 AND turn = $2 AND received = $3 AND stored = 0",
    )
    .bind(&to.id)
    .bind(to.turn)
    .bind(rows::signed(to.received))
    .bind(rows::signed(bytes.len() as u64))
    .bind(now.plus_ms(limits::UPLOAD_KEPT_MS).0)
    .execute(&mut **tx)
    .await?;
    if grown.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("INSERT INTO upload_part (upload_id, at, bytes) VALUES ($1, $2, $3)")
        .bind(&to.id)
        .bind(rows::signed(to.received))
        .bind(STANDARD.encode(bytes))
        .execute(&mut **tx)
        .await?;
    count(tx, to.seller, bytes.len() as u64, now).await?;
    Ok(true)
}

/// All bytes that arrived, in order.
pub(crate) async fn bytes(tx: &mut Tx, id: &str) -> Result<Vec<u8>, MarketError> {
    let parts = sqlx::query("SELECT at, bytes FROM upload_part WHERE upload_id = $1 ORDER BY at").bind(id).fetch_all(&mut **tx).await?;
    let corrupt = || MarketError::Corrupt(format!("the bytes of upload {id}"));
    let mut whole = Vec::new();
    for part in &parts {
        let (at, bytes): (i64, String) = (part.try_get(0)?, part.try_get(1)?);
        if rows::unsigned(at) != whole.len() as u64 {
            return Err(corrupt());
        }
        STANDARD.decode_vec(bytes, &mut whole).map_err(|_| corrupt())?;
    }
    Ok(whole)
}

/// Notes that the picture is stored. The bytes are no longer needed here.
pub(crate) async fn finished(tx: &mut Tx, id: &str) -> Result<(), MarketError> {
    sqlx::query("UPDATE upload SET stored = 1 WHERE id = $1").bind(id).execute(&mut **tx).await?;
    sqlx::query("DELETE FROM upload_part WHERE upload_id = $1").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets an upload.
pub(crate) async fn delete(tx: &mut Tx, id: &str) -> Result<(), MarketError> {
    sqlx::query("DELETE FROM upload WHERE id = $1").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets the bytes of uploads that ran out, and after as long again that there were such uploads. Tells of how many.
pub(crate) async fn tidy(tx: &mut Tx, now: MarketTime) -> Result<u64, MarketError> {
    sqlx::query("DELETE FROM upload_part WHERE upload_id IN (SELECT id FROM upload WHERE expires_at <= $1)")
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    let old = now.plus_ms(-limits::UPLOAD_KEPT_MS);
    let forgotten = sqlx::query("DELETE FROM upload WHERE expires_at <= $1").bind(old.0).execute(&mut **tx).await?;
    Ok(forgotten.rows_affected())
}
