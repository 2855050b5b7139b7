//! Unfinished listings, as typed.

use crate::{draft::Draft, error::CoreError};
use protocol::ListingId;
use rusqlite::{Connection, OptionalExtension};

/// Saves one.
pub fn save(connection: &Connection, draft: &Draft) -> Result<(), CoreError> {
    connection.execute(
        "INSERT INTO draft (id, body, changed_ms) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET body = ?2, changed_ms = ?3",
        (draft.id.to_string(), serde_json::to_string(draft)?, draft.changed_ms),
    )?;
    Ok(())
}

/// One of them.
pub fn get(connection: &Connection, id: ListingId) -> Result<Option<Draft>, CoreError> {
    let body: Option<String> =
        connection.query_row("SELECT body FROM draft WHERE id = ?1", [id.to_string()], |row| row.get(0)).optional()?;
    body.map(|body| serde_json::from_str(&body).map_err(CoreError::from)).transpose()
}

/// All of them, the last changed first.
pub fn all(connection: &Connection) -> Result<Vec<Draft>, CoreError> {
    let mut statement = connection.prepare_cached("SELECT body FROM draft ORDER BY changed_ms DESC, id")?;
    let bodies = statement.query_map([], |row| row.get::<_, String>(0))?;
    bodies.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}

/// Takes one away.
pub fn remove(connection: &Connection, id: ListingId) -> Result<(), CoreError> {
    connection.execute("DELETE FROM draft WHERE id = ?1", [id.to_string()])?;
    Ok(())
}
