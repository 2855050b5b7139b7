//! Where this phone stands with the market: cursor, learned time, the hybrid logical clock, backoff.

use crate::error::CoreError;
use protocol::{Cursor, Hlc, MarketTime, limits, sync::Limits};
use rusqlite::{Connection, OptionalExtension};

/// The one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Up to where everything was heard.
    pub cursor: Cursor,
    /// Grows when everything is read again.
    pub generation: i64,
    /// Whether the last page of the first (or repeated) reading is here.
    pub complete: bool,
    /// What the market takes.
    pub limits: Limits,
    /// Market time minus device time, as last learned.
    pub offset_ms: i64,
    /// Device time of the last answer.
    pub contact_ms: Option<i64>,
    /// Market time of the last answer after which nothing more waited there: the lease of this device's shares runs from it.
    pub leased_from: Option<MarketTime>,
    /// Tries since the last answer.
    pub tries: u32,
    /// Device wall time before which sync does not try by itself.
    pub not_before: i64,
}

impl Contact {
    /// What the market's clock probably says when the device's says `now_ms`.
    pub const fn market_now(&self, now_ms: i64) -> MarketTime {
        MarketTime(now_ms.saturating_add(self.offset_ms))
    }

    /// Whether this device may still sell from its own shares, by what it knows of the market's time.
    pub fn is_leased(&self, now_ms: i64) -> bool {
        self.leased_from.is_some_and(|from| self.market_now(now_ms) <= from.plus_ms(limits::SHARE_LEASE_MS))
    }
}

/// Reads it.
pub fn get(connection: &Connection) -> Result<Contact, CoreError> {
    let row = connection.query_row(
        "SELECT cursor, generation, complete, limits, offset_ms, contact_ms, tries, not_before, leased_from FROM contact WHERE one = 1",
        [],
        |row| {
            let limits: String = row.get(3)?;
            Ok(Contact {
                cursor: Cursor(row.get(0)?),
                generation: row.get(1)?,
                complete: row.get(2)?,
                // Limits that cannot be read are asked for again: revision 0 is never the market's.
                limits: serde_json::from_str(&limits).unwrap_or(Limits { revision: 0, ..Limits::default() }),
                offset_ms: row.get(4)?,
                contact_ms: row.get(5)?,
                tries: row.get(6)?,
                not_before: row.get(7)?,
                leased_from: row.get::<_, Option<i64>>(8)?.map(MarketTime),
            })
        },
    )?;
    let limits = if row.contact_ms.is_none() { Limits { revision: 0, ..row.limits } } else { row.limits };
    Ok(Contact { limits, ..row })
}

/// Learns the market's time from an answer that arrived at `now_ms`, and that it can be reached.
pub fn heard(connection: &Connection, market: MarketTime, now_ms: i64) -> Result<(), CoreError> {
    connection.execute(
        "UPDATE contact SET offset_ms = ?1, contact_ms = ?2, tries = 0, not_before = 0 WHERE one = 1",
        (market.0.saturating_sub(now_ms), now_ms),
    )?;
    Ok(())
}

/// The market answered, and nothing more waits there: the lease of this device's shares begins anew.
pub fn lease(connection: &Connection, market: MarketTime) -> Result<(), CoreError> {
    connection.prepare_cached("UPDATE contact SET leased_from = ?1 WHERE one = 1")?.execute([market.0])?;
    Ok(())
}

/// Moves the hybrid logical clock past a stamp that was heard. One that ran ahead while this device's clock was wrong comes back to
/// where the market lets it count.
pub fn observe(connection: &Connection, heard: Hlc, market: MarketTime) -> Result<(), CoreError> {
    let last =
        connection.query_row("SELECT clock_wall, clock_count FROM contact WHERE one = 1", [], |row| Ok(Hlc(row.get(0)?, row.get(1)?)))?;
    let next = last.observe(heard, market.0).capped(market.0);
    if next != last {
        connection.execute("UPDATE contact SET clock_wall = ?1, clock_count = ?2 WHERE one = 1", (next.0, next.1))?;
    }
    Ok(())
}

/// Learns the market's time from a refusal. The wait that follows from it is kept as it is.
pub fn learned(connection: &Connection, market: MarketTime, now_ms: i64) -> Result<(), CoreError> {
    connection.execute("UPDATE contact SET offset_ms = ?1 WHERE one = 1", [market.0.saturating_sub(now_ms)])?;
    Ok(())
}

/// Keeps the market's limits.
pub fn set_limits(connection: &Connection, limits: &Limits) -> Result<(), CoreError> {
    connection.execute("UPDATE contact SET limits = ?1 WHERE one = 1", [serde_json::to_string(limits)?])?;
    Ok(())
}

/// Moves the cursor, in the transaction that keeps the rows.
pub fn set_cursor(connection: &Connection, cursor: &Cursor, generation: i64, complete: bool) -> Result<(), CoreError> {
    connection
        .execute("UPDATE contact SET cursor = ?1, generation = ?2, complete = ?3 WHERE one = 1", (&cursor.0, generation, complete))?;
    Ok(())
}

/// Remembers a failed try and until when to wait, as wall time, so that a deep sleep or a restart does not lose it.
pub fn backed_off(connection: &Connection, tries: u32, not_before: i64) -> Result<(), CoreError> {
    connection.execute("UPDATE contact SET tries = ?1, not_before = ?2 WHERE one = 1", (tries, not_before))?;
    Ok(())
}

/// The next stamp and sequence number of this device. Inside the transaction that writes the operation, so neither is ever used twice.
pub fn next_stamp(connection: &Connection, now_ms: i64) -> Result<(Hlc, u64), CoreError> {
    let (offset, last, seq) =
        connection.query_row("SELECT offset_ms, clock_wall, clock_count, last_seq FROM contact WHERE one = 1", [], |row| {
            Ok((row.get::<_, i64>(0)?, Hlc(row.get(1)?, row.get(2)?), row.get::<_, i64>(3)?))
        })?;
    let stamp = last.tick(now_ms.saturating_add(offset));
    let seq = seq + 1;
    connection.execute("UPDATE contact SET clock_wall = ?1, clock_count = ?2, last_seq = ?3 WHERE one = 1", (stamp.0, stamp.1, seq))?;
    Ok((stamp, seq.unsigned_abs()))
}

/// A setting, if it was ever set.
pub fn setting(connection: &Connection, name: &str) -> Result<Option<String>, CoreError> {
    Ok(connection.query_row("SELECT value FROM setting WHERE name = ?1", [name], |row| row.get(0)).optional()?)
}

/// Sets one.
pub fn set_setting(connection: &Connection, name: &str, value: &str) -> Result<(), CoreError> {
    connection.execute("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", [name, value])?;
    Ok(())
}
