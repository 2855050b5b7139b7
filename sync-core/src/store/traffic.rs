//! Bytes, by day and kind: every one is counted, because somebody pays for each.

use crate::error::CoreError;
use rusqlite::Connection;
use serde::Serialize;

/// Bytes of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Bytes {
    /// Sent.
    pub up: u64,
    /// Received.
    pub down: u64,
}

/// The day of a device time, as days since 1970: only for adding up, never shown.
fn day(now_ms: i64) -> String {
    now_ms.div_euclid(86_400_000).to_string()
}

/// Adds what one exchange cost.
pub fn add(connection: &Connection, now_ms: i64, kind: &str, bytes: Bytes) -> Result<(), CoreError> {
    let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    connection.execute(
        "INSERT INTO traffic (day, kind, up, down) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (day, kind) DO UPDATE SET up = up + ?3, down = down + ?4",
        (day(now_ms), kind, signed(bytes.up), signed(bytes.down)),
    )?;
    Ok(())
}

/// What today cost so far, by kind: `sync`, `enrol`, `news`.
pub fn today_by_kind(connection: &Connection, now_ms: i64) -> Result<Vec<(String, Bytes)>, CoreError> {
    let mut statement = connection.prepare_cached("SELECT kind, up, down FROM traffic WHERE day = ?1 ORDER BY up + down DESC, kind")?;
    let rows = statement.query_map([day(now_ms)], |row| {
        Ok((row.get(0)?, Bytes { up: row.get::<_, i64>(1)?.unsigned_abs(), down: row.get::<_, i64>(2)?.unsigned_abs() }))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// When the day of a device time is over, by the same clock.
pub const fn day_ends(now_ms: i64) -> i64 {
    (now_ms.div_euclid(86_400_000) + 1) * 86_400_000
}

/// What today cost so far.
pub fn today(connection: &Connection, now_ms: i64) -> Result<Bytes, CoreError> {
    let sums =
        connection.query_row("SELECT coalesce(sum(up), 0), coalesce(sum(down), 0) FROM traffic WHERE day = ?1", [day(now_ms)], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        })?;
    Ok(Bytes { up: sums.0.unsigned_abs(), down: sums.1.unsigned_abs() })
}
