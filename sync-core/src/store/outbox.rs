//! The outbox: what the seller did and the market has not settled.

use crate::error::CoreError;
use protocol::{Action, EntityKind, MarketTime, OpId, Operation, Rejection, operation::Between};
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::BTreeMap;
use uuid::Uuid;

#[cfg(test)]
mod tests;

/// Why an operation is still here.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It will be sent.
    Waiting,
    /// It will be sent when what it depends on was mended.
    Held,
    /// The market refused it, for this reason. A person decides.
    Refused(Rejection),
}

/// One operation in the outbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// As it is sent.
    pub op: Operation,
    /// Its size as it is sent, before compression.
    pub bytes: usize,
    /// Its place among the operations on its entity.
    pub position: i64,
    /// When it was made, by the device's clock.
    pub made_ms: i64,
    /// Why it is still here.
    pub state: State,
    /// Its id was answered while it could not be applied, and an answer is final: it can only be sent again under a new id.
    pub spent: bool,
    /// How often it was given to the network. While it never was, its author may take it back, and a later one may take its place.
    pub sends: u32,
}

const COLUMNS: &str = "body, position, made_ms, state, rejection, sends";

fn entry(row: &Row) -> rusqlite::Result<Result<Entry, CoreError>> {
    let (body, position, made_ms): (String, _, _) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let (state, rejection): (String, Option<String>) = (row.get(3)?, row.get(4)?);
    let sends = row.get(5)?;
    let spent = state == "held" && rejection.is_some();
    let state = match state.as_str() {
        "refused" => State::Refused(rejection.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or(Rejection::Unknown)),
        "held" => State::Held,
        _ => State::Waiting,
    };
    Ok(serde_json::from_str(&body).map_err(CoreError::from).map(|op| Entry {
        op,
        bytes: body.len(),
        position,
        made_ms,
        state,
        spent,
        sends,
    }))
}

/// Puts an operation in. `position`: the place of one that it replaces, or none for a place at the end.
pub fn put(connection: &Connection, op: &Operation, made_ms: i64, position: Option<i64>) -> Result<(), CoreError> {
    let seq = i64::try_from(op.seq).unwrap_or(i64::MAX);
    connection.execute(
        "INSERT INTO outbox (op, seq, position, kind, entity, lane, body, made_ms, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            op.id.to_string(),
            seq,
            position.unwrap_or(seq),
            op.action.kind().name(),
            op.entity.to_string(),
            op.action.lane(),
            serde_json::to_string(op)?,
            made_ms,
            op.until.map(|until| until.0),
        ),
    )?;
    Ok(())
}

/// Puts in an operation that was made elsewhere: its number may be taken here, so it gets a place of this phone's own. It may have been
/// sent before.
pub fn put_at(connection: &Connection, op: &Operation, made_ms: i64, place: u64) -> Result<(), CoreError> {
    put(connection, &Operation { seq: place, ..op.clone() }, made_ms, None)?;
    connection.execute("UPDATE outbox SET body = ?2, sends = 1 WHERE op = ?1", (op.id.to_string(), serde_json::to_string(op)?))?;
    Ok(())
}

/// Whether it waits here, or was acknowledged.
pub fn is_known(connection: &Connection, id: OpId) -> Result<bool, CoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE op = ?1) OR EXISTS (SELECT 1 FROM acknowledged WHERE op = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([id.to_string()], |row| row.get(0))?)
}

/// Everything in the outbox, oldest first.
pub fn all(connection: &Connection) -> Result<Vec<Entry>, CoreError> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM outbox ORDER BY position, seq"))?;
    statement.query_map([], entry)?.map(|row| row?).collect()
}

/// Everything about one entity, in the order in which it applies.
pub fn of_entity(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<Vec<Entry>, CoreError> {
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE kind = ?1 AND entity = ?2 ORDER BY position, seq");
    let mut statement = connection.prepare_cached(&sql)?;
    statement.query_map((kind.name(), id.to_string()), entry)?.map(|row| row?).collect()
}

/// One of them.
pub fn get(connection: &Connection, id: OpId) -> Result<Option<Entry>, CoreError> {
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE op = ?1");
    connection.query_row(&sql, [id.to_string()], entry).optional()?.transpose()
}

/// How many wait (held ones too), and how many were refused.
pub fn counts(connection: &Connection) -> Result<(u32, u32), CoreError> {
    let sql = "SELECT coalesce(sum(state != 'refused'), 0), coalesce(sum(state = 'refused'), 0) FROM outbox";
    Ok(connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// What goes next: whole entities by lane, each in its own order, as much as fits.
///
/// An operation never overtakes another on the same entity, so a batch may end in the middle of an entity but never skips.
/// At least one operation is taken, however large.
pub fn next_batch(connection: &Connection, most_ops: usize, most_bytes: usize) -> Result<Vec<Operation>, CoreError> {
    struct Candidate {
        op: String,
        lane: u8,
        position: i64,
        bytes: u32,
    }
    // Only what is chosen is read as a whole: a thousand may wait where two hundred go.
    let mut statement = connection.prepare_cached(
        "SELECT op, entity, lane, position, length(CAST(body AS BLOB)) FROM outbox WHERE state = 'waiting' ORDER BY position, seq",
    )?;
    let mut entities: BTreeMap<String, Vec<Candidate>> = BTreeMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let candidate = Candidate { op: row.get(0)?, lane: row.get(2)?, position: row.get(3)?, bytes: row.get(4)? };
        entities.entry(row.get(1)?).or_default().push(candidate);
    }
    let urgency = |queue: &Vec<Candidate>| (queue.iter().map(|one| one.lane).min(), queue.first().map(|one| one.position));
    let mut queues: Vec<Vec<Candidate>> = entities.into_values().collect();
    queues.sort_by_key(urgency);
    let mut body = connection.prepare_cached("SELECT body FROM outbox WHERE op = ?1")?;
    let mut batch = Vec::new();
    let mut bytes = 0_usize;
    for one in queues.into_iter().flatten() {
        bytes = bytes.saturating_add(usize::try_from(one.bytes).unwrap_or(usize::MAX)).saturating_add(1);
        if !batch.is_empty() && (batch.len() >= most_ops || bytes > most_bytes) {
            break;
        }
        let json: String = body.query_row([one.op], |row| row.get(0))?;
        batch.push(serde_json::from_str(&json)?);
    }
    Ok(batch)
}

/// Notes that these are given to the network now. `false`, and nothing is noted, if one of them is not waiting any more: it was taken
/// back or replaced since it was looked up.
pub fn sending(connection: &Connection, ops: &[Operation]) -> Result<bool, CoreError> {
    let mut waits = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM outbox WHERE op = ?1 AND state = 'waiting')")?;
    for op in ops {
        if !waits.query_row([op.id.to_string()], |row| row.get(0))? {
            return Ok(false);
        }
    }
    let mut note = connection.prepare_cached("UPDATE outbox SET sends = sends + 1 WHERE op = ?1")?;
    for op in ops {
        note.execute([op.id.to_string()])?;
    }
    Ok(true)
}

/// Takes the note of [`sending`] back: there was no connection, so nothing of these left the phone.
pub fn not_sent(connection: &Connection, ops: &[Operation]) -> Result<(), CoreError> {
    let mut note = connection.prepare_cached("UPDATE outbox SET sends = sends - 1 WHERE op = ?1 AND sends > 0")?;
    for op in ops {
        note.execute([op.id.to_string()])?;
    }
    Ok(())
}

/// Takes out what `op` makes needless, and gives `op` its place: the position, if there was any. What was sent once stays.
pub fn fold(connection: &Connection, op: &mut Operation) -> Result<Option<i64>, CoreError> {
    let mut place = None;
    let mut between = Between::Nothing;
    for entry in of_entity(connection, op.action.kind(), op.entity)?.iter().rev() {
        match entry.state {
            // Has no effect, so it stands between nothing.
            State::Refused(_) => {}
            State::Waiting if entry.sends == 0 && op.makes_needless(&entry.op, between) => {
                // What neither of them saw is still unseen.
                op.seen = op.seen.min(entry.op.seen);
                remove(connection, entry.op.id)?;
                place = Some(entry.position);
            }
            _ if op.sets_what_is_set_by(&entry.op) => break,
            _ => between = Between::Something,
        }
    }
    Ok(place)
}

/// Whether something that was never sent may not be sent any more.
pub fn has_expired(connection: &Connection, now: MarketTime) -> Result<bool, CoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE until < ?1 AND sends = 0 AND state = 'waiting')";
    Ok(connection.prepare_cached(sql)?.query_row([now.0], |row| row.get(0))?)
}

/// Moves what may not be sent any more to what needs help, and says what it was about.
pub fn expire(connection: &Connection, now: MarketTime) -> Result<Vec<Operation>, CoreError> {
    let mut statement =
        connection.prepare_cached("SELECT body FROM outbox WHERE until < ?1 AND sends = 0 AND state = 'waiting' ORDER BY position, seq")?;
    let bodies: Vec<String> = statement.query_map([now.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let ops = bodies.iter().map(|body| serde_json::from_str(body)).collect::<Result<Vec<Operation>, _>>()?;
    for op in &ops {
        refuse(connection, op.id, &Rejection::Expired)?;
        if matches!(op.action, Action::ListingCreate { .. }) {
            hold(connection, op.action.kind(), op.entity, &State::Held)?;
        }
    }
    Ok(ops)
}

/// Whether anything could be sent now.
pub fn is_waiting(connection: &Connection) -> Result<bool, CoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting')";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Whether an entity's own creation was refused, so that nothing else about it can be applied.
pub fn is_unborn(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<bool, CoreError> {
    // Most outboxes hold nothing that was refused: then nothing is read of them.
    let sql = "SELECT body FROM outbox WHERE kind = ?1 AND entity = ?2 AND state = 'refused'";
    let mut statement = connection.prepare_cached(sql)?;
    let bodies = statement.query_map((kind.name(), id.to_string()), |row| row.get::<_, String>(0))?;
    for body in bodies {
        let op: Operation = serde_json::from_str(&body?)?;
        if matches!(op.action, Action::ListingCreate { .. }) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes an operation out: it was acknowledged, or its author took it back.
pub fn remove(connection: &Connection, id: OpId) -> Result<bool, CoreError> {
    Ok(connection.execute("DELETE FROM outbox WHERE op = ?1", [id.to_string()])? > 0)
}

/// The market refused it: it stays, and a person decides.
pub fn refuse(connection: &Connection, id: OpId, rejection: &Rejection) -> Result<(), CoreError> {
    connection.execute(
        "UPDATE outbox SET state = 'refused', rejection = ?2 WHERE op = ?1",
        (id.to_string(), serde_json::to_string(rejection)?),
    )?;
    Ok(())
}

/// Holds one back that the market answered before what it depends on was there.
pub fn hold_spent(connection: &Connection, id: OpId, rejection: &Rejection) -> Result<(), CoreError> {
    connection
        .execute("UPDATE outbox SET state = 'held', rejection = ?2 WHERE op = ?1", (id.to_string(), serde_json::to_string(rejection)?))?;
    Ok(())
}

/// Holds back what waits on an entity, or lets it go again.
pub fn hold(connection: &Connection, kind: EntityKind, id: Uuid, state: &State) -> Result<(), CoreError> {
    let (from, to) = if *state == State::Held { ("waiting", "held") } else { ("held", "waiting") };
    connection
        .execute("UPDATE outbox SET state = ?4 WHERE kind = ?1 AND entity = ?2 AND state = ?3", (kind.name(), id.to_string(), from, to))?;
    Ok(())
}
