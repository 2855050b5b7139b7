//! A page of the change feed: what changed after a cursor, within a budget, without what the phone does itself.
//!
//! The change log is walked in the order of its numbers. An entity whose changes are all announced by answers of the same
//! response stays silent; its first other change puts it on the page, with everything that changed since the cursor, standing
//! for all of its numbers. The page ends before the first entity that does not fit.

use crate::{
    MarketError,
    store::{
        Tx,
        rows::{self, Telling},
    },
};
use protocol::{Change, EntityKind, SellerId, sync::EntityRef};
use serde_json::Map;
use sqlx::Row as _;
use std::{
    collections::{BTreeSet, HashMap},
    ops::RangeInclusive,
};
use uuid::Uuid;

/// How many change numbers one page spans at most: a bound on work, for a seller who changed one listing for years.
const MOST_NUMBERS: u64 = 20_000;

/// How many rows of the log are read at once, at least and at most: a page of a slow link needs few, and a first sync many.
const CHUNK: (u32, u32) = (50, 500);

/// No change is shorter in JSON.
const LEAST_CHANGE: u32 = 200;

/// What a phone asks for.
pub(super) struct Wanted<'a> {
    /// Whose changes.
    pub(super) seller: SellerId,
    /// What it has.
    pub(super) cursor: u64,
    /// What there is.
    pub(super) head: u64,
    /// How many bytes it takes.
    pub(super) budget: u32,
    /// The changes that the answers of this response announce.
    pub(super) announced: &'a BTreeSet<u64>,
    /// The rows that it wants whole.
    pub(super) refetch: &'a [EntityRef],
}

/// What it gets.
#[derive(Debug)]
pub(super) struct Page {
    /// In the order of change numbers; then the rows that were asked for and did not change.
    pub(super) changes: Vec<Change>,
    /// The last number that they cover.
    pub(super) end: u64,
}

/// Kind and id, as they are called on the wire.
type Key = (String, Uuid);

/// What the page knows of one entity.
#[derive(Default)]
struct Entry {
    /// What is told of it; nothing while it is silent.
    change: Option<Change>,
    /// How many numbers it stands for.
    covers: u32,
    /// The first of them.
    first: Option<u64>,
}

/// Reads one page.
pub(super) async fn read(tx: &mut Tx, wanted: &Wanted<'_>) -> Result<Page, MarketError> {
    let mut entries: HashMap<Key, Entry> = HashMap::new();
    // Rows that were asked for are outside the budget. They come whole, so that their changes need no telling of their own.
    for entity in wanted.refetch {
        let key = (entity.kind.clone(), entity.id);
        let change = tell(tx, wanted.seller, &key, Telling::Whole).await?;
        entries.insert(key, Entry { change: Some(change), ..Entry::default() });
    }
    let end = walk(tx, wanted, &mut entries).await?;
    let mut told: Vec<Entry> = entries.into_values().filter(|entry| entry.change.is_some()).collect();
    told.sort_by_key(|entry| (entry.first.unwrap_or(u64::MAX), entry.change.as_ref().map(|change| change.id)));
    let changes = told.into_iter().filter_map(|Entry { change, covers, .. }| Some(Change { covers, ..change? })).collect();
    Ok(Page { changes, end })
}

/// Walks the log as far as the budget goes, and tells the last number that it covered.
async fn walk(tx: &mut Tx, wanted: &Wanted<'_>, entries: &mut HashMap<Key, Entry>) -> Result<u64, MarketError> {
    let (mut end, mut spent) = (wanted.cursor, None);
    loop {
        let steps = steps_after(tx, wanted, end).await?;
        let Some((last, _)) = steps.last() else { return Ok(end) };
        let rows = rows_of(tx, wanted, entries, &steps, end..=*last).await?;
        for (number, key) in steps {
            let entry = entries.entry(key.clone()).or_default();
            if entry.change.is_none() && !wanted.announced.contains(&number) {
                let change = match (EntityKind::named(&key.0), rows.get(&key)) {
                    (Some(kind), Some(body)) => rows::told(kind, key.1, body, Telling::Since(wanted.cursor))?,
                    _ => gone(&key),
                };
                let size = rows::json(&change)?.len();
                // One change always fits.
                if spent.is_some_and(|spent: usize| spent.saturating_add(size) > usize::try_from(wanted.budget).unwrap_or(usize::MAX)) {
                    return Ok(end);
                }
                spent = Some(spent.unwrap_or(0).saturating_add(size));
                entry.change = Some(change);
            }
            entry.covers = entry.covers.saturating_add(1);
            entry.first.get_or_insert(number);
            end = number;
        }
        if end.saturating_sub(wanted.cursor) >= MOST_NUMBERS {
            return Ok(end);
        }
    }
}

async fn steps_after(tx: &mut Tx, wanted: &Wanted<'_>, number: u64) -> Result<Vec<(u64, Key)>, MarketError> {
    let rows =
        sqlx::query("SELECT seq, kind, entity_id FROM change_log WHERE seller_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4")
            .bind(wanted.seller.to_string())
            .bind(rows::signed(number))
            .bind(rows::signed(wanted.head))
            .bind(i64::from((wanted.budget / LEAST_CHANGE).clamp(CHUNK.0, CHUNK.1)))
            .fetch_all(&mut **tx)
            .await?;
    rows.iter()
        .map(|row| {
            let id: String = row.try_get(2)?;
            let id = id.parse().map_err(|_| MarketError::Corrupt("an id of the change log".into()))?;
            Ok((rows::unsigned(row.try_get(0)?), (row.try_get(1)?, id)))
        })
        .collect()
}

/// The rows that the page may tell of because of these steps, all of a kind in one reading: a first sync has thousands.
async fn rows_of(
    tx: &mut Tx,
    wanted: &Wanted<'_>,
    entries: &HashMap<Key, Entry>,
    steps: &[(u64, Key)],
    between: RangeInclusive<u64>,
) -> Result<HashMap<Key, String>, MarketError> {
    let untold =
        |(number, key): &&(u64, Key)| entries.get(key).is_none_or(|entry| entry.change.is_none()) && !wanted.announced.contains(number);
    let kinds: BTreeSet<&str> = steps.iter().filter(untold).map(|(_, (kind, _))| kind.as_str()).collect();
    let mut found = HashMap::new();
    for kind in kinds.into_iter().filter_map(EntityKind::named) {
        let rows = rows::bodies(tx, wanted.seller, kind, &between).await?;
        found.extend(rows.into_iter().map(|(id, body)| ((kind.name().to_owned(), id), body)));
    }
    Ok(found)
}

/// A row as it is now, or that it is gone.
async fn tell(tx: &mut Tx, seller: SellerId, (kind, id): &Key, how: Telling) -> Result<Change, MarketError> {
    let row = match EntityKind::named(kind) {
        Some(known) => rows::change(tx, seller, known, *id, how).await?,
        None => None,
    };
    Ok(row.unwrap_or_else(|| gone(&(kind.clone(), *id))))
}

fn gone((kind, id): &Key) -> Change {
    Change { kind: kind.clone(), id: *id, version: 0, covers: 0, digest: None, whole: false, gone: true, fields: Map::new() }
}
