//! What the market said last of every listing and order.

use crate::error::CoreError;
use protocol::{EntityKind, Hlc, Listing, Order, Row as _, sync::EntityRef};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use uuid::Uuid;

/// A row of either kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Entity {
    /// A listing.
    Listing(Box<Listing>),
    /// An order.
    Order(Box<Order>),
}

impl Entity {
    /// Of which kind.
    pub const fn kind(&self) -> EntityKind {
        match self {
            Self::Listing(_) => EntityKind::Listing,
            Self::Order(_) => EntityKind::Order,
        }
    }

    /// Its id.
    pub const fn id(&self) -> Uuid {
        match self {
            Self::Listing(row) => row.id.uuid(),
            Self::Order(row) => row.id.uuid(),
        }
    }

    /// The seller's change number at which it last changed.
    pub const fn version(&self) -> u64 {
        match self {
            Self::Listing(row) => row.version,
            Self::Order(row) => row.version,
        }
    }

    /// The latest stamp in it, by whomever.
    pub fn latest(&self) -> Hlc {
        fn latest<R: protocol::Row>(row: &R) -> Hlc {
            row.marks().values().map(|mark| mark.2).fold(row.born().2, Hlc::max)
        }
        match self {
            Self::Listing(row) => latest(&**row),
            Self::Order(row) => latest(&**row),
        }
    }

    /// The proof that the market has the same.
    pub fn digest(&self) -> Option<protocol::Digest> {
        match self {
            Self::Listing(row) => row.digest(),
            Self::Order(row) => row.digest(),
        }
    }

    /// As JSON.
    pub fn json(&self) -> Result<String, CoreError> {
        Ok(match self {
            Self::Listing(row) => serde_json::to_string(row)?,
            Self::Order(row) => serde_json::to_string(row)?,
        })
    }

    /// From JSON.
    pub fn parse(kind: EntityKind, json: &str) -> Result<Self, CoreError> {
        Ok(match kind {
            EntityKind::Listing => Self::Listing(serde_json::from_str(json)?),
            EntityKind::Order => Self::Order(serde_json::from_str(json)?),
        })
    }

    /// What was known, with changed fields put on it. `None` if they do not fit.
    pub fn merged(kind: EntityKind, known: Option<Self>, fields: serde_json::Map<String, Value>) -> Option<Self> {
        match (kind, known) {
            (EntityKind::Listing, Some(Self::Listing(row))) => {
                protocol::row::merge(Some(&*row), fields).ok().map(|r| Self::Listing(Box::new(r)))
            }
            (EntityKind::Listing, _) => protocol::row::merge(None, fields).ok().map(|r| Self::Listing(Box::new(r))),
            (EntityKind::Order, Some(Self::Order(row))) => protocol::row::merge(Some(&*row), fields).ok().map(|r| Self::Order(Box::new(r))),
            (EntityKind::Order, _) => protocol::row::merge(None, fields).ok().map(|r| Self::Order(Box::new(r))),
        }
    }
}

/// What was last heard of one entity.
pub fn get(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<Option<Entity>, CoreError> {
    let sql = "SELECT body FROM mirror WHERE kind = ?1 AND id = ?2 AND version > 0";
    let body: Option<String> = connection.prepare_cached(sql)?.query_row((kind.name(), id.to_string()), |row| row.get(0)).optional()?;
    body.map(|body| Entity::parse(kind, &body)).transpose()
}

/// In which reading from the start it was last heard of.
pub fn generation(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<Option<i64>, CoreError> {
    let sql = "SELECT generation FROM mirror WHERE kind = ?1 AND id = ?2";
    Ok(connection.prepare_cached(sql)?.query_row((kind.name(), id.to_string()), |row| row.get(0)).optional()?)
}

/// It was asked for and came, but this build cannot hold it: what is here stays, and it is not asked for again.
pub fn leave_it(connection: &Connection, kind: EntityKind, id: Uuid, generation: i64) -> Result<(), CoreError> {
    let key = (kind.name(), id.to_string());
    connection.execute("DELETE FROM mirror WHERE kind = ?1 AND id = ?2 AND version = 0", (key.0, &key.1))?;
    connection.execute("UPDATE mirror SET refetch = 0, generation = ?3 WHERE kind = ?1 AND id = ?2", (key.0, &key.1, generation))?;
    Ok(())
}

/// Keeps what was heard.
pub fn put(connection: &Connection, entity: &Entity, generation: i64, refetch: bool) -> Result<(), CoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO mirror (kind, id, version, body, generation, refetch) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT (kind, id) DO UPDATE SET version = ?3, body = ?4, generation = ?5, refetch = ?6",
    )?;
    let version = i64::try_from(entity.version()).unwrap_or(i64::MAX);
    statement.execute((entity.kind().name(), entity.id().to_string(), version, entity.json()?, generation, refetch))?;
    Ok(())
}

/// Asks for the whole row with the next sync.
pub fn ask_again(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<(), CoreError> {
    // A row that was never here has no place for the flag; an empty one of version 0 keeps it. It is never shown.
    connection.execute(
        "INSERT INTO mirror (kind, id, version, body, generation, refetch) VALUES (?1, ?2, 0, '', 0, 1) \
         ON CONFLICT (kind, id) DO UPDATE SET refetch = 1",
        (kind.name(), id.to_string()),
    )?;
    Ok(())
}

/// The entities to ask for.
pub fn to_refetch(connection: &Connection, most: usize) -> Result<Vec<EntityRef>, CoreError> {
    let mut statement = connection.prepare_cached("SELECT kind, id FROM mirror WHERE refetch = 1 LIMIT ?1")?;
    let rows =
        statement.query_map([i64::try_from(most).unwrap_or(i64::MAX)], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (kind, id) = row?;
        let id = Uuid::parse_str(&id).map_err(|_| CoreError::Corrupt("an id in the mirror".into()))?;
        Ok(EntityRef { kind, id })
    })
    .collect()
}

/// Takes one away: a tombstone.
pub fn remove(connection: &Connection, kind: EntityKind, id: Uuid) -> Result<(), CoreError> {
    connection.execute("DELETE FROM mirror WHERE kind = ?1 AND id = ?2", (kind.name(), id.to_string()))?;
    Ok(())
}

/// Takes away what was not in a reading from the start, and says what that was.
pub fn remove_older_than(connection: &Connection, generation: i64) -> Result<Vec<(EntityKind, Uuid)>, CoreError> {
    let mut statement = connection.prepare("DELETE FROM mirror WHERE generation < ?1 AND version > 0 RETURNING kind, id")?;
    let rows = statement.query_map([generation], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut gone = Vec::new();
    for row in rows {
        let (kind, id) = row?;
        if let (Some(kind), Ok(id)) = (EntityKind::named(&kind), Uuid::parse_str(&id)) {
            gone.push((kind, id));
        }
    }
    Ok(gone)
}

/// Keeps a change of a kind that this build does not know, for the build that will.
pub fn keep_unknown(connection: &Connection, change: &protocol::Change) -> Result<(), CoreError> {
    if change.whole || change.gone {
        connection.execute("DELETE FROM unknown_change WHERE kind = ?1 AND id = ?2", (&change.kind, change.id.to_string()))?;
    }
    connection.execute(
        "INSERT OR REPLACE INTO unknown_change (kind, id, version, body) VALUES (?1, ?2, ?3, ?4)",
        (&change.kind, change.id.to_string(), i64::try_from(change.version).unwrap_or(i64::MAX), serde_json::to_string(change)?),
    )?;
    Ok(())
}
