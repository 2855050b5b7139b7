//! Brings a database up to date, step by step, and refuses one that this build does not understand.
//!
//! Each step is a numbered SQL file. It is applied in one transaction together with the record that it was, with its checksum;
//! a step is never changed once it was released.

use super::Store;
use crate::{MarketError, secrets};
use protocol::{Realm, digest::Sha256Hex};
use sqlx::Row as _;

/// Every step, in order: its name and its SQL.
const STEPS: &[(&str, &str)] = &[
    ("start", include_str!("../../migrations/0001_start.sql")),
    ("shares", include_str!("../../migrations/0002_shares.sql")),
    ("pictures", include_str!("../../migrations/0003_pictures.sql")),
];

/// What the market knows of itself.
#[derive(Clone, Debug)]
pub(crate) struct Meta {
    /// Stands in every cursor. Changes when the market is restored from a backup.
    pub(crate) epoch: String,
    /// Goes into the secrets of order links, so that nobody who can only choose a form's key can choose a secret.
    pub(crate) pepper: String,
}

/// Applies what is missing, and reads what the market knows of itself.
pub(crate) async fn run(store: &Store, wanted: Realm) -> Result<Meta, MarketError> {
    let mut tx = store.write().await?;
    sqlx::query("CREATE TABLE IF NOT EXISTS migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)")
        .execute(&mut *tx)
        .await?;
    let applied = sqlx::query("SELECT version, checksum FROM migration ORDER BY version").fetch_all(&mut *tx).await?;
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    for row in &applied {
        let (found, checksum): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
        let Some((_, sql)) = usize::try_from(found - 1).ok().and_then(|at| STEPS.get(at)) else {
            return Err(MarketError::NewerDatabase { found, known });
        };
        if checksum != sum(sql) {
            return Err(MarketError::OtherMigration { version: found });
        }
    }
    for (version, (name, sql)) in (1_i64..).zip(STEPS).skip(applied.len()) {
        sqlx::raw_sql(*sql).execute(&mut *tx).await?;
        sqlx::query("INSERT INTO migration (version, name, checksum) VALUES ($1, $2, $3)")
            .bind(version)
            .bind(*name)
            .bind(sum(sql))
            .execute(&mut *tx)
            .await?;
    }
    let realm = meta(&mut tx, "realm", || Ok(realm_name(wanted).to_owned())).await?;
    if realm != realm_name(wanted) {
        let found = if realm == realm_name(Realm::Practice) { Realm::Practice } else { Realm::Market };
        return Err(MarketError::OtherRealm { found, wanted });
    }
    let epoch = meta(&mut tx, "epoch", new_epoch).await?;
    let pepper = meta(&mut tx, "pepper", secrets::token).await?;
    tx.commit().await?;
    Ok(Meta { epoch, pepper })
}

/// Draws another epoch: what was restored from a backup has forgotten changes that phones have heard of.
pub(crate) async fn draw_epoch(store: &Store) -> Result<(), MarketError> {
    let mut tx = store.write().await?;
    sqlx::query("UPDATE meta SET value = $1 WHERE name = 'epoch'").bind(new_epoch()?).execute(&mut *tx).await?;
    Ok(tx.commit().await?)
}

async fn meta(tx: &mut super::Tx, name: &str, new: impl Fn() -> Result<String, MarketError>) -> Result<String, MarketError> {
    sqlx::query("INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING")
        .bind(name)
        .bind(new()?)
        .execute(&mut **tx)
        .await?;
    Ok(sqlx::query("SELECT value FROM meta WHERE name = $1").bind(name).fetch_one(&mut **tx).await?.try_get(0)?)
}

fn new_epoch() -> Result<String, MarketError> {
    Ok(format!("{:08x}", u32::from_be_bytes(secrets::random()?)))
}

fn sum(sql: &str) -> String {
    Sha256Hex::of_bytes(sql.as_bytes()).to_string()
}

const fn realm_name(realm: Realm) -> &'static str {
    match realm {
        Realm::Market => "market",
        Realm::Practice => "practice",
    }
}
