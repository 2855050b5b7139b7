//! Rows that remember when each field last changed, what changed since a version, and how such changes are put back together.
//!
//! A row's version is the seller's change number at which it last changed (see `docs/PROTOCOL.md`, "Change numbers"). A field
//! without a mark of its own last changed when the row was born. Marks make two things possible: a phone is sent only the
//! fields that changed after its cursor, and an edit can tell whether somebody else changed the same field unseen.

use crate::{digest::Digest, hlc::Hlc, ids::DeviceId};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// When and by whom a field was last changed. On the wire `[version, device, [wall, count]]`; the device is `null` for changes
/// that the market or a buyer made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Mark(
    /// The seller's change number.
    pub u64,
    /// The device whose operation it was.
    pub Option<DeviceId>,
    /// The stamp that the operation carried, as it counts at the market.
    pub Hlc,
);

/// The marks of a row, by the name of the field.
pub type Marks = BTreeMap<String, Mark>;

/// What listings and orders have in common.
pub trait Row: Serialize + DeserializeOwned {
    /// What kind of entity this is, as it is called on the wire.
    const KIND: &'static str;

    /// The seller's change number at which it last changed.
    fn version(&self) -> u64;
    /// When it came to be.
    fn born(&self) -> Mark;
    /// The fields that changed since.
    fn marks(&self) -> &Marks;

    /// When a field last changed.
    fn mark(&self, field: &str) -> Mark {
        self.marks().get(field).copied().unwrap_or_else(|| self.born())
    }

    /// Whether somebody other than `device` changed the field after `seen`.
    fn changed_unseen(&self, field: &str, seen: u64, device: Option<DeviceId>) -> bool {
        let Mark(version, by, _) = self.mark(field);
        version > seen && (by.is_none() || by != device)
    }

    /// The row as a JSON object.
    fn to_fields(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        }
    }

    /// The proof that two have the same row.
    fn digest(&self) -> Option<Digest> {
        Digest::of(self)
    }

    /// The fields that changed after version `since`: all of them if the row was born later. A field that is no longer there
    /// is `null`.
    fn changes_since(&self, since: u64) -> Map<String, Value> {
        let mut fields = self.to_fields();
        if self.born().0 > since {
            return fields;
        }
        let mut changed = Map::new();
        for key in ["version", "marks"] {
            if let Some(value) = fields.remove(key) {
                changed.insert(key.to_owned(), value);
            }
        }
        for (field, Mark(version, ..)) in self.marks() {
            if *version > since {
                changed.insert(field.clone(), fields.remove(field).unwrap_or(Value::Null));
            }
        }
        changed
    }
}

/// The changes do not make a row: the base is missing or a field has the wrong shape. The phone asks for the whole entity.
#[derive(Debug, thiserror::Error)]
#[error("changes do not fit the row")]
pub struct DoesNotFit;

/// Puts changed fields onto what was known before. `null` takes a field away.
pub fn merge<R: Row>(known: Option<&R>, changes: Map<String, Value>) -> Result<R, DoesNotFit> {
    let mut fields = known.map(Row::to_fields).unwrap_or_default();
    for (key, value) in changes {
        if value.is_null() {
            fields.remove(&key);
        } else {
            fields.insert(key, value);
        }
    }
    serde_json::from_value(Value::Object(fields)).map_err(|_| DoesNotFit)
}
