//! Captures: what a camera gave, from when it is on disk until the market has what was made of it.

use super::pictures::{corrupt, signed, uuid};
use crate::{
    error::CoreError,
    photos::{Capture, Kind, PhotoProblem},
};
use protocol::{ListingId, Photo};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

/// A capture that waits to be looked into.
#[derive(Clone, Copy, Debug)]
pub struct Saved {
    /// Which.
    pub id: Uuid,
    /// For which listing or draft.
    pub listing: ListingId,
    /// How often that was begun.
    pub tries: u32,
}

/// Notes a capture whose file is on disk.
pub fn note(connection: &Connection, id: Uuid, listing: ListingId, bytes: u64, now_ms: i64) -> Result<(), CoreError> {
    connection.execute(
        "INSERT INTO capture (id, listing, place, taken_ms, bytes) \
         VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM capture), ?3, ?4)",
        (id.to_string(), listing.to_string(), now_ms, signed(bytes)),
    )?;
    Ok(())
}

/// The next capture to be looked into, counted as begun.
pub fn begin(connection: &Connection) -> Result<Option<Saved>, CoreError> {
    let sql = "UPDATE capture SET tries = tries + 1 WHERE id = (SELECT id FROM capture WHERE state = 'saved' ORDER BY place LIMIT 1) \
               RETURNING id, listing, tries";
    let row =
        connection.query_row(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, u32>(2)?))).optional()?;
    row.map(|(id, listing, tries)| Ok(Saved { id: uuid(&id)?, listing: listing.parse().map_err(|_| corrupt())?, tries })).transpose()
}

/// It is looked into another time: something else was in the way, such as a full disk. That is no fault of the capture.
pub fn not_begun(connection: &Connection, id: Uuid) -> Result<(), CoreError> {
    connection.execute("UPDATE capture SET tries = max(tries - 1, 0) WHERE id = ?1", [id.to_string()])?;
    Ok(())
}

/// Nothing can be made of it.
pub fn unfit(connection: &Connection, id: Uuid, problem: PhotoProblem) -> Result<(), CoreError> {
    let word = serde_json::to_value(problem)?;
    connection.execute(
        "UPDATE capture SET state = 'unfit', problem = ?2 WHERE id = ?1 AND state = 'saved'",
        (id.to_string(), word.as_str().unwrap_or_default()),
    )?;
    Ok(())
}

/// Both pictures were made of it, and are on disk. `false` if somebody else was quicker, or it is gone.
pub fn fitted(connection: &Connection, capture: &Saved, photo: &Photo, bytes: [u64; 2], now_ms: i64) -> Result<bool, CoreError> {
    let changed = connection.execute(
        "UPDATE capture SET state = 'fitted', full = ?2, thumb = ?3 WHERE id = ?1 AND state = 'saved'",
        (capture.id.to_string(), photo.full.to_string(), photo.thumb.to_string()),
    )?;
    if changed == 0 {
        return Ok(false);
    }
    for (kind, bytes) in [Kind::Full, Kind::Thumb].into_iter().zip(bytes) {
        connection.execute(
            "INSERT INTO picture (name, kind, listing, bytes, state, used_ms) VALUES (?1, ?2, ?3, ?4, 'new', ?5) \
             ON CONFLICT (name) DO UPDATE SET listing = ?3, used_ms = ?5, \
             state = CASE WHEN state IN ('foreign', 'refused') THEN 'new' ELSE state END",
            (kind.of(photo).to_string(), kind.name(), capture.listing.to_string(), signed(bytes), now_ms),
        )?;
    }
    Ok(true)
}

/// Takes a capture away.
pub fn forget(connection: &Connection, id: Uuid) -> Result<(), CoreError> {
    connection.execute("DELETE FROM capture WHERE id = ?1", [id.to_string()])?;
    Ok(())
}

/// The captures of a listing or draft that are no photos yet.
pub fn of(connection: &Connection, listing: ListingId) -> Result<Vec<Capture>, CoreError> {
    let sql = "SELECT id, problem FROM capture WHERE listing = ?1 AND state IN ('saved', 'unfit') ORDER BY place";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([listing.to_string()], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?)))?;
    rows.map(|row| {
        let (id, problem) = row?;
        // A word of a newer app: something is wrong with it, in any case.
        let problem = problem.map(|word| serde_json::from_value(word.into()).unwrap_or(PhotoProblem::Damaged));
        Ok(Capture { id: uuid(&id)?, problem })
    })
    .collect()
}

/// The captures of which the market has both pictures. They are taken away.
pub fn settled(connection: &Connection) -> Result<Vec<Uuid>, CoreError> {
    let sql = "DELETE FROM capture WHERE state = 'fitted' AND full IN (SELECT name FROM picture WHERE state = 'sent') \
               AND thumb IN (SELECT name FROM picture WHERE state = 'sent') RETURNING id";
    let mut statement = connection.prepare_cached(sql)?;
    let ids = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    ids.iter().map(|id| uuid(id)).collect()
}
