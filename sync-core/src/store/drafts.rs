//! Unfinished listings, as typed, and those that were thrown away and rest in the bin.

use super::DAY_MS;
use crate::{draft::Draft, error::CoreError};
use protocol::ListingId;
use rusqlite::{Connection, OptionalExtension};

/// How long one rests in the bin.
pub const RESTS_MS: i64 = 30 * DAY_MS;

/// Saves one. One in the bin stays there.
pub fn save(connection: &Connection, draft: &Draft) -> Result<(), CoreError> {
    connection.execute(
        "INSERT INTO draft (id, body, changed_ms) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET body = ?2, changed_ms = ?3",
        (draft.id.to_string(), serde_json::to_string(draft)?, draft.changed_ms),
    )?;
    Ok(())
}

/// One of them, if it is not in the bin.
pub fn get(connection: &Connection, id: ListingId) -> Result<Option<Draft>, CoreError> {
    one(connection, id, "SELECT body FROM draft WHERE id = ?1 AND rested_ms IS NULL")
}

/// One of them, also from the bin: its photos come back with it.
pub fn anywhere(connection: &Connection, id: ListingId) -> Result<Option<Draft>, CoreError> {
    one(connection, id, "SELECT body FROM draft WHERE id = ?1")
}

fn one(connection: &Connection, id: ListingId, sql: &str) -> Result<Option<Draft>, CoreError> {
    let body: Option<String> = connection.query_row(sql, [id.to_string()], |row| row.get(0)).optional()?;
    body.map(|body| serde_json::from_str(&body).map_err(CoreError::from)).transpose()
}

/// All that are not in the bin, the last changed first.
pub fn all(connection: &Connection) -> Result<Vec<Draft>, CoreError> {
    let mut statement = connection.prepare_cached("SELECT body FROM draft WHERE rested_ms IS NULL ORDER BY changed_ms DESC, id")?;
    let bodies = statement.query_map([], |row| row.get::<_, String>(0))?;
    bodies.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}

/// All in the bin, the last thrown away first, and how long each still rests.
pub fn thrown(connection: &Connection) -> Result<Vec<(Draft, i64)>, CoreError> {
    let sql = "SELECT body, rested_ms FROM draft WHERE rested_ms IS NOT NULL ORDER BY rested_ms, changed_ms DESC, id";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
    rows.map(|row| {
        let (body, rested) = row?;
        Ok((serde_json::from_str(&body)?, RESTS_MS.saturating_sub(rested)))
    })
    .collect()
}

/// Puts one into the bin.
pub fn throw_away(connection: &Connection, id: ListingId, now_ms: i64) -> Result<(), CoreError> {
    let sql = "UPDATE draft SET rested_ms = 0, counted_ms = ?2 WHERE id = ?1 AND rested_ms IS NULL";
    connection.execute(sql, (id.to_string(), now_ms))?;
    Ok(())
}

/// Takes one out of the bin, as it was. Whether it was there.
pub fn put_back(connection: &Connection, id: ListingId) -> Result<bool, CoreError> {
    let sql = "UPDATE draft SET rested_ms = NULL, counted_ms = NULL WHERE id = ?1 AND rested_ms IS NOT NULL";
    Ok(connection.execute(sql, [id.to_string()])? > 0)
}

/// Counts the time that passed, and lets go of what has rested for long enough. A clock that was put back counts on from where it stands.
pub fn rest(connection: &Connection, now_ms: i64) -> Result<(), CoreError> {
    connection.execute(
        "UPDATE draft SET rested_ms = rested_ms + min(max(?1 - counted_ms, 0), ?2), counted_ms = ?1 WHERE rested_ms IS NOT NULL",
        (now_ms, DAY_MS),
    )?;
    connection.execute("DELETE FROM draft WHERE rested_ms >= ?1", [RESTS_MS])?;
    Ok(())
}

/// Takes one away for ever: it has become a listing.
pub fn remove(connection: &Connection, id: ListingId) -> Result<(), CoreError> {
    connection.execute("DELETE FROM draft WHERE id = ?1", [id.to_string()])?;
    Ok(())
}
