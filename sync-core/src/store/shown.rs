//! What screens show: the mirror with the outbox applied, kept ready to be paged and searched.

use super::{
    mirror::{self, Entity},
    outbox,
};
use crate::{
    changes::Topic,
    error::CoreError,
    replay::{Guess, replay},
};
use protocol::{Action, EntityKind, Listing, ListingId, ListingState, MarketTime, OpId, Operation, Order, Photo, Rejection};
use rusqlite::{Connection, OptionalExtension, types::Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// One row as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// With everything that waits applied.
    pub entity: Entity,
    /// How many operations wait.
    pub waiting: u32,
    /// How many were refused.
    pub refused: u32,
}

/// Computes one entity anew, after its mirror or its operations changed.
pub fn refresh(connection: &Connection, kind: EntityKind, id: Uuid, guess: &Guess) -> Result<(), CoreError> {
    refresh_known(connection, kind, id, guess, None)
}

/// The same, where the mirror's row is at hand.
pub fn refresh_known(connection: &Connection, kind: EntityKind, id: Uuid, guess: &Guess, mirror: Option<Entity>) -> Result<(), CoreError> {
    let entries = outbox::of_entity(connection, kind, id)?;
    let mirror = match mirror {
        Some(row) => Some(row),
        None => mirror::get(connection, kind, id)?,
    };
    let is_refused = |entry: &&outbox::Entry| matches!(entry.state, outbox::State::Refused(_));
    // A refused listing is nowhere else: it is still shown, so that it can be mended.
    let only_here = mirror.is_none();
    let applies = |entry: &&outbox::Entry| !is_refused(entry) || only_here && matches!(entry.op.action, Action::ListingCreate { .. });
    let ops: Vec<&Operation> = entries.iter().filter(applies).map(|entry| &entry.op).collect();
    let entity = match (kind, mirror) {
        (EntityKind::Listing, Some(Entity::Order(_))) | (EntityKind::Order, Some(Entity::Listing(_))) => None,
        (EntityKind::Listing, known) => {
            let known = known.and_then(|e| if let Entity::Listing(row) = e { Some(*row) } else { None });
            replay::<Listing>(known, ops, guess).0.map(|row| Entity::Listing(Box::new(row)))
        }
        (EntityKind::Order, known) => {
            let known = known.and_then(|e| if let Entity::Order(row) = e { Some(*row) } else { None });
            replay::<Order>(known, ops, guess).0.map(|row| Entity::Order(Box::new(row)))
        }
    };
    let Some(entity) = entity else {
        connection.execute("DELETE FROM shown WHERE kind = ?1 AND id = ?2", (kind.name(), id.to_string()))?;
        return Ok(());
    };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let refused = entries.iter().filter(is_refused).count();
    let (state, sort, search) = keys(&entity);
    let mut statement = connection.prepare_cached(
        "INSERT INTO shown (kind, id, state, sort, search, body, waiting, refused) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
         ON CONFLICT (kind, id) DO UPDATE SET state = ?3, sort = ?4, search = ?5, body = ?6, waiting = ?7, refused = ?8",
    )?;
    statement.execute((
        kind.name(),
        id.to_string(),
        state,
        sort,
        search,
        entity.json()?,
        count(entries.len() - refused),
        count(refused),
    ))?;
    Ok(())
}

/// Which of the operations that wait on an entity will probably be refused, and why.
pub fn refused(connection: &Connection, kind: EntityKind, id: Uuid, guess: &Guess) -> Result<Vec<(OpId, Rejection)>, CoreError> {
    let entries = outbox::of_entity(connection, kind, id)?;
    let ops = entries.iter().filter(|entry| !matches!(entry.state, outbox::State::Refused(_))).map(|entry| &entry.op);
    Ok(match mirror::get(connection, kind, id)? {
        Some(Entity::Listing(row)) => replay(Some(*row), ops, guess).1,
        Some(Entity::Order(row)) => replay(Some(*row), ops, guess).1,
        None if kind == EntityKind::Listing => replay::<Listing>(None, ops, guess).1,
        None => replay::<Order>(None, ops, guess).1,
    })
}

/// By what a row is filtered, ordered and found.
fn keys(entity: &Entity) -> (String, i64, String) {
    let name = |state: serde_json::Result<serde_json::Value>| state.ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    match entity {
        Entity::Listing(row) => {
            let search = format!("{} {} {} {}", row.title, row.product, row.grade, row.origin.place);
            (name(serde_json::to_value(row.state)), row.born.2.0, search.to_lowercase())
        }
        Entity::Order(row) => {
            let search = format!("{} {} {} {}", row.number, row.title, row.buyer.name, row.buyer.country);
            let placed = row.steps.first().map_or(0, |step| step.at.0);
            (name(serde_json::to_value(row.state)), placed, search.to_lowercase())
        }
    }
}

/// Everything that is refreshed tells these.
pub const fn topics(kind: EntityKind) -> [Topic; 2] {
    match kind {
        EntityKind::Listing => [Topic::Listings, Topic::Outbox],
        EntityKind::Order => [Topic::Orders, Topic::Outbox],
    }
}

/// One row.
pub fn get(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<Option<Shown>, CoreError> {
    let sql = "SELECT body, waiting, refused FROM shown WHERE kind = ?1 AND id = ?2";
    let row = connection
        .query_row(sql, (kind.name(), id.to_string()), |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    row.map(|(body, waiting, refused)| Ok(Shown { entity: Entity::parse(kind, &body)?, waiting, refused })).transpose()
}

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only these states; empty: all but removed listings.
    pub states: Vec<&'static str>,
    /// Only what contains all of these words.
    pub search: String,
    /// How many to skip.
    pub skip: u32,
    /// How many to return; 0: all.
    pub take: u32,
    /// Not the newest first but the oldest: what has waited longest is the most urgent.
    pub oldest_first: bool,
}

impl Filter {
    /// By what rows are sorted, as SQL.
    const fn sorted(&self) -> &'static str {
        if self.oldest_first { "sort, id" } else { "sort DESC, id DESC" }
    }
}

/// What is read of a row, and by what it is ordered.
const COLUMNS: &str = "body, waiting, refused, sort, id";

/// A page of rows.
///
/// Of several states, a page of each is taken from its index, and the pages are merged: SQLite would otherwise walk all rows in order
/// of age to find the few that wait for the seller.
pub fn list(connection: &Connection, kind: EntityKind, filter: &Filter) -> Result<Vec<Shown>, CoreError> {
    let sorted = filter.sorted();
    let take = if filter.take == 0 { -1 } else { i64::from(filter.take) };
    let reach = if filter.take == 0 { -1 } else { take + i64::from(filter.skip) };
    let (from, mut values) = if filter.states.is_empty() {
        let (clause, values) = clause(kind, filter, None);
        (format!("shown WHERE {clause}"), values)
    } else {
        let mut parts = Vec::new();
        let mut all = Vec::new();
        for state in &filter.states {
            let (clause, mut values) = clause(kind, filter, Some(state));
            parts.push(format!("SELECT * FROM (SELECT {COLUMNS} FROM shown WHERE {clause} ORDER BY {sorted} LIMIT ?)"));
            values.push(Value::Integer(reach));
            all.extend(values);
        }
        (format!("({})", parts.join(" UNION ALL ")), all)
    };
    values.extend([Value::Integer(take), Value::Integer(filter.skip.into())]);
    let sql = format!("SELECT {COLUMNS} FROM {from} ORDER BY {sorted} LIMIT ? OFFSET ?");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(rusqlite::params_from_iter(values), |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)))?;
    rows.map(|row| {
        let (body, waiting, refused) = row?;
        Ok(Shown { entity: Entity::parse(kind, &body)?, waiting, refused })
    })
    .collect()
}

/// The ids of all rows in one state, oldest first.
pub fn ids(connection: &Connection, kind: EntityKind, state: &str) -> Result<Vec<Uuid>, CoreError> {
    let mut statement = connection.prepare_cached("SELECT id FROM shown WHERE kind = ?1 AND state = ?2 ORDER BY sort, id")?;
    let ids = statement.query_map((kind.name(), state), |row| row.get::<_, String>(0))?;
    ids.map(|id| id?.parse().map_err(|_| CoreError::Corrupt("an id".into()))).collect()
}

/// How many a filter finds.
pub fn count(connection: &Connection, kind: EntityKind, filter: &Filter) -> Result<u32, CoreError> {
    let states: Vec<Option<&str>> = if filter.states.is_empty() { vec![None] } else { filter.states.iter().copied().map(Some).collect() };
    let mut found = 0_u32;
    for state in states {
        let (clause, values) = clause(kind, filter, state);
        let sql = format!("SELECT count(*) FROM shown WHERE {clause}");
        found += connection.prepare_cached(&sql)?.query_row(rusqlite::params_from_iter(values), |row| row.get::<_, u32>(0))?;
    }
    Ok(found)
}

/// What the orders of some states come to, by currency. With `since`, only of those whose last step came then or later.
///
/// An index holds all of it, so that not one order is read.
pub fn money(connection: &Connection, states: &[&str], since: Option<MarketTime>) -> Result<BTreeMap<String, i64>, CoreError> {
    let sql = "SELECT json_extract(body, '$.total.currency'), sum(json_extract(body, '$.total.minor')) FROM shown \
               WHERE kind = 'order' AND state = ?1 AND json_extract(body, '$.steps[#-1].at') >= ?2 GROUP BY 1";
    let since = since.map_or(i64::MIN, |since| since.0);
    let mut sums = BTreeMap::new();
    for state in states {
        let mut statement = connection.prepare_cached(sql)?;
        for row in statement.query_map((state, since), |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))? {
            let (currency, minor) = row?;
            let sum = sums.entry(currency).or_insert(0_i64);
            *sum = sum.saturating_add(minor);
        }
    }
    Ok(sums)
}

/// A listing's first photo, where the listing is on this phone and has one.
pub fn cover(connection: &Connection, listing: ListingId) -> Result<Option<Photo>, CoreError> {
    let sql = "SELECT json_extract(body, '$.photos[0]') FROM shown WHERE kind = 'listing' AND id = ?1";
    let cover = connection.prepare_cached(sql)?.query_row([listing.to_string()], |row| row.get::<_, Option<String>>(0)).optional()?;
    cover.flatten().map(|cover| Ok(serde_json::from_str(&cover)?)).transpose()
}

/// The orders of one listing, the newest first, as far as they are among the last thousand: the rest is read by nobody, and without an
/// index of their own all of them would be searched.
pub fn orders_of(connection: &Connection, listing: ListingId) -> Result<Vec<Order>, CoreError> {
    let sql = "SELECT body FROM (SELECT body FROM shown WHERE kind = 'order' ORDER BY sort DESC, id DESC LIMIT 1000) \
               WHERE json_extract(body, '$.listing') = ?1 LIMIT 50";
    let mut statement = connection.prepare_cached(sql)?;
    let bodies = statement.query_map([listing.to_string()], |row| row.get::<_, String>(0))?;
    bodies.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}

/// One state, or all but removed listings.
fn clause(kind: EntityKind, filter: &Filter, state: Option<&str>) -> (String, Vec<Value>) {
    let mut clause = String::from("kind = ?");
    let mut values = vec![Value::Text(kind.name().into())];
    if let Some(state) = state {
        clause.push_str(" AND state = ?");
        values.push(Value::Text(state.into()));
    } else {
        clause.push_str(" AND state != ?");
        let removed = serde_json::to_value(ListingState::Removed).ok().and_then(|v| v.as_str().map(str::to_owned));
        values.push(Value::Text(removed.unwrap_or_default()));
    }
    for word in filter.search.to_lowercase().split_whitespace() {
        clause.push_str(" AND instr(search, ?) > 0");
        values.push(Value::Text(word.into()));
    }
    (clause, values)
}
