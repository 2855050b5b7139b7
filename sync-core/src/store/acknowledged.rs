//! What the market acknowledged, kept for a season (`docs/PROTOCOL.md`, "A market that was restored from a backup").

use super::outbox;
use crate::error::CoreError;
use protocol::{EntityKind, MarketTime, OpId, Operation};
use rusqlite::Connection;
use std::collections::BTreeSet;
use uuid::Uuid;

/// For how long: 60 days of market time. A market whose newest backup is older has other troubles.
const KEEP_MS: i64 = 60 * 24 * 60 * 60 * 1000;

/// Takes an operation out of the outbox and keeps that it was acknowledged.
pub fn keep(connection: &Connection, op: OpId, at: MarketTime) -> Result<(), CoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO acknowledged (op, seq, kind, entity, lane, body, made_ms, at) \
             SELECT op, seq, kind, entity, lane, body, made_ms, ?2 FROM outbox WHERE op = ?1",
        )?
        .execute((op.to_string(), at.0))?;
    outbox::remove(connection, op)?;
    Ok(())
}

/// What was acknowledged of one entity, the last first.
pub fn of_entity(connection: &Connection, kind: EntityKind, entity: Uuid) -> Result<Vec<Operation>, CoreError> {
    let sql = "SELECT body FROM acknowledged WHERE kind = ?1 AND entity = ?2 ORDER BY seq DESC LIMIT 50";
    let mut statement = connection.prepare_cached(sql)?;
    let bodies = statement.query_map((kind.name(), entity.to_string()), |row| row.get::<_, String>(0))?;
    bodies.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}

/// Forgets what is older than a season.
pub fn forget_old(connection: &Connection, now: MarketTime) -> Result<(), CoreError> {
    connection.prepare_cached("DELETE FROM acknowledged WHERE at < ?1")?.execute([now.0.saturating_sub(KEEP_MS)])?;
    Ok(())
}

/// Puts all of it back into the outbox, before what waits, and says which entities it is about. It goes out again as it was; a
/// market that still knows it answers as before.
pub fn send_again(connection: &Connection) -> Result<BTreeSet<(EntityKind, Uuid)>, CoreError> {
    // Before everything that waits, and among themselves in their old order. A mended operation had its predecessor's place, which is
    // forgotten; by its number it comes a little later, and never before what it depends on.
    let first: i64 = connection.query_row("SELECT coalesce(min(position), 0) FROM outbox", [], |row| row.get(0))?;
    let last: i64 = connection.query_row("SELECT coalesce(max(seq), 0) FROM acknowledged", [], |row| row.get(0))?;
    connection.execute(
        "INSERT OR IGNORE INTO outbox (op, seq, position, kind, entity, lane, body, made_ms, sends) \
         SELECT op, seq, min(seq, ?1 - 1 - (?2 - seq)), kind, entity, lane, body, made_ms, 1 FROM acknowledged",
        (first, last),
    )?;
    let mut statement = connection.prepare("SELECT DISTINCT kind, entity FROM acknowledged")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut touched = BTreeSet::new();
    for row in rows {
        let (kind, id) = row?;
        if let (Some(kind), Ok(id)) = (EntityKind::named(&kind), Uuid::parse_str(&id)) {
            touched.insert((kind, id));
        }
    }
    connection.execute("DELETE FROM acknowledged", [])?;
    Ok(touched)
}
