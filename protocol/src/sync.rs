//! The messages of `POST /v1/sync`: one round trip, operations up, answers and changes down.

use crate::{
    digest::Digest,
    ids::OpId,
    limits,
    operation::{Action, Operation},
    rejection::Rejection,
    row::Row,
    time::MarketTime,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

/// Where a phone stands in its seller's changes. Opaque to the phone; empty at the start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Cursor(pub String);

impl Cursor {
    /// Nothing heard yet.
    pub const fn start() -> Self {
        Self(String::new())
    }
}

/// What a phone sends.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncRequest {
    /// The dated version that the phone speaks.
    pub v: String,
    /// Up to where it has heard everything.
    #[serde(default, skip_serializing_if = "is_start")]
    pub cursor: Cursor,
    /// What waits, in the order in which it is to be applied; at most [`limits::MAX_OPS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<Operation>))]
    pub ops: Vec<Sent>,
    /// Entities that the phone wants whole, because a digest did not match.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refetch: Vec<EntityRef>,
    /// How many bytes of changes, before compression, the answer may have. One change always fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<u32>,
    /// Which revision of the market's limits the phone has.
    #[serde(default, skip_serializing_if = "is_none")]
    pub limits: u32,
}

fn is_start(cursor: &Cursor) -> bool {
    cursor.0.is_empty()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_none(n: &u32) -> bool {
    *n == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(b: &bool) -> bool {
    !*b
}

/// An operation as it arrives: one that this build knows, or JSON that it does not, which spoils nothing around it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Sent {
    /// Understood.
    Known(Box<Operation>),
    /// Not understood.
    Unknown(Value),
}

impl Sent {
    /// The id, if there is one: without it there can be no answer.
    pub fn id(&self) -> Option<OpId> {
        match self {
            Self::Known(op) => Some(op.id),
            Self::Unknown(json) => json.get("id")?.as_str()?.parse().ok(),
        }
    }

    /// Why it was not understood: a kind of operation that this build has not heard of, or a known one in the wrong shape.
    pub fn not_understood(&self) -> Option<Rejection> {
        let Self::Unknown(json) = self else { return None };
        let name = json.get("do").and_then(|action| action.get("type")).and_then(Value::as_str);
        Some(match name {
            Some(name) if !Action::NAMES.contains(&name) => Rejection::UnknownOperation,
            _ => Rejection::Malformed,
        })
    }
}

/// A listing or an order, by kind and id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EntityRef {
    /// `listing` or `order`.
    pub kind: String,
    /// Which.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Uuid))]
    pub id: Uuid,
}

/// What the market answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncResponse {
    /// The market's time.
    pub now: MarketTime,
    /// One answer for each operation, in the order of the request.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// What changed after the cursor, in the order of the change numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// Where the phone stands when it has kept all of the above.
    pub cursor: Cursor,
    /// The change numbers that this answer spans: those after the first, up to and including the second. Absent if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Vec<u64>>))]
    pub span: Option<(u64, u64)>,
    /// Whether more waits: ask again at once.
    #[serde(default, skip_serializing_if = "is_false")]
    pub more: bool,
    /// The market cannot serve the phone's cursor (restored from a backup, or not one of its own). The phone starts from the
    /// new cursor, reads everything again, and keeps its outbox.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reread: bool,
    /// The market's limits, when the phone has another revision of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
}

/// What the market tells a phone that waits: whether a sync is worth it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct News {
    /// The market's time.
    pub now: MarketTime,
    /// Whether something changed after the phone's cursor.
    pub news: bool,
}

/// The answer to one operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Answer {
    /// To which.
    pub id: OpId,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// What became of an operation. On the wire `"applied":{…}` or `"rejected":{…}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Outcome {
    /// It had its effect.
    Applied(Applied),
    /// It had none.
    Rejected(Rejection),
}

/// What the phone needs in order to do to its mirror exactly what the market did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Applied {
    /// The change number that it got.
    pub version: u64,
    /// When, by the market's clock.
    pub at: MarketTime,
    /// Of the row afterwards.
    pub digest: Digest,
}

/// What changed of one entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Change {
    /// `listing`, `order`, or something newer that this phone keeps and skips.
    pub kind: String,
    /// Which.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Uuid))]
    pub id: Uuid,
    /// Its version now.
    pub version: u64,
    /// How many change numbers this stands for. Together with the phone's own applied operations they add up to the answer's
    /// `span`; so a phone can tell that it missed nothing.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub covers: u32,
    /// Of the row afterwards; absent for a tombstone, and for a whole row, which is taken as it is: a digest proves that two came to
    /// the same by different ways, and is the part of a row that nothing compresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    /// The whole row rather than the changed fields: nothing known before is kept.
    #[serde(default, skip_serializing_if = "is_false")]
    pub whole: bool,
    /// It is gone for good: a tombstone.
    #[serde(default, skip_serializing_if = "is_false")]
    pub gone: bool,
    /// The fields; `null` for one that is no longer there.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub fields: Map<String, Value>,
}

const fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
const fn is_one(n: &u32) -> bool {
    *n == 1
}

impl Change {
    /// The fields of `row` that changed after `since`.
    pub fn since<R: Row>(row: &R, id: Uuid, since: u64, covers: u32) -> Self {
        let whole = row.born().0 > since;
        Self { covers, fields: row.changes_since(since), whole, digest: if whole { None } else { row.digest() }, ..Self::empty(row, id) }
    }

    /// All of `row`, as an answer to `refetch`. It stands for no change number.
    pub fn whole<R: Row>(row: &R, id: Uuid) -> Self {
        Self { covers: 0, fields: row.to_fields(), whole: true, ..Self::empty(row, id) }
    }

    fn empty<R: Row>(row: &R, id: Uuid) -> Self {
        Self { kind: R::KIND.into(), id, version: row.version(), covers: 1, digest: None, whole: false, gone: false, fields: Map::new() }
    }
}

/// What a market takes and gives in one exchange. Phones keep the newest they heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Limits {
    /// Grows when any of them changes; never 0.
    pub revision: u32,
    /// The most operations in one request.
    pub ops: u32,
    /// The most bytes of a request, after decompression.
    pub request_bytes: u32,
    /// The most bytes of changes that a phone can ask for, before compression.
    pub budget: u32,
}

impl Default for Limits {
    fn default() -> Self {
        let all = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { revision: 1, ops: all(limits::MAX_OPS), request_bytes: all(limits::MAX_REQUEST_BYTES), budget: limits::MAX_BUDGET }
    }
}
