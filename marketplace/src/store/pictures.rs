//! Which pictures the market has.

use super::{Tx, rows};
use crate::{MarketError, pictures::StoredPicture};
use protocol::{BlobName, MarketTime};
use sqlx::Row as _;
use std::{collections::HashMap, fmt::Write as _};

/// Those of some pictures that are there. `names` are few: a page's, or a request's.
pub(crate) async fn there(tx: &mut Tx, names: &[BlobName]) -> Result<HashMap<BlobName, StoredPicture>, MarketError> {
    if names.is_empty() {
        return Ok(HashMap::new());
    }
    let places = (1..=names.len()).fold(String::new(), |mut places, at| {
        // Writing into a string cannot fail.
        let _ = write!(places, "{}${at}", if at > 1 { ", " } else { "" });
        places
    });
    let sql = format!("SELECT name, bytes, width, height FROM picture WHERE name IN ({places})");
    let query = names.iter().fold(sqlx::query(sqlx::AssertSqlSafe(sql)), |query, name| query.bind(name.to_string()));
    let rows = query.fetch_all(&mut **tx).await?;
    let number = |n: i64| u32::try_from(n).map_err(|_| MarketError::Corrupt("the size of a picture".into()));
    rows.iter()
        .map(|row| {
            let name: String = row.try_get(0)?;
            let name = name.parse().map_err(|_| MarketError::Corrupt("the name of a picture".into()))?;
            let stored =
                StoredPicture { bytes: rows::unsigned(row.try_get(1)?), width: number(row.try_get(2)?)?, height: number(row.try_get(3)?)? };
            Ok((name, stored))
        })
        .collect()
}

/// Notes that a picture is there; once more is no matter.
pub(crate) async fn insert(tx: &mut Tx, name: &BlobName, stored: StoredPicture, now: MarketTime) -> Result<(), MarketError> {
    sqlx::query("INSERT INTO picture (name, bytes, width, height, stored_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (name) DO NOTHING")
        .bind(name.to_string())
        .bind(rows::signed(stored.bytes))
        .bind(i64::from(stored.width))
        .bind(i64::from(stored.height))
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Notes that a picture is not there any more, so that it is asked for again.
pub(crate) async fn forget(tx: &mut Tx, name: &BlobName) -> Result<(), MarketError> {
    sqlx::query("DELETE FROM picture WHERE name = $1").bind(name.to_string()).execute(&mut **tx).await?;
    Ok(())
}
