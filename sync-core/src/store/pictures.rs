//! Captures and pictures, as the store speaks of their files.

use super::{
    drafts,
    mirror::{self, Entity},
    outbox, shown,
};
use crate::{
    error::CoreError,
    photos::{Kind, PhotoView, Storage},
};
use protocol::{Action, EntityKind, ListingId, ListingState, Photo, limits::MAX_PHOTOS, photo::BlobName};
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The photos of a draft or, where there is none, of a listing as shown.
pub fn photos(connection: &Connection, listing: ListingId) -> Result<Vec<Photo>, CoreError> {
    if let Some(draft) = drafts::anywhere(connection, listing)? {
        return Ok(draft.photos);
    }
    match shown::get(connection, EntityKind::Listing, listing.uuid())?.map(|shown| shown.entity) {
        Some(Entity::Listing(row)) => Ok(row.photos),
        _ => Ok(Vec::new()),
    }
}

/// Whether a photo still fits into a draft or listing, or is in it.
pub fn has_room(connection: &Connection, listing: ListingId, photo: &Photo) -> Result<bool, CoreError> {
    let photos = photos(connection, listing)?;
    Ok(photos.len() < MAX_PHOTOS || photos.contains(photo))
}

/// How far a photo is.
pub fn view(connection: &Connection, photo: Photo) -> Result<PhotoView, CoreError> {
    let mut view = PhotoView { photo, thumb_at_market: true, at_market: true, refused: false, sent: 0, of: 0 };
    for kind in [Kind::Thumb, Kind::Full] {
        // One that is not here was made on another device, or its file was let go after it was sent.
        let Some(picture) = get(connection, kind.of(&view.photo))?.filter(|picture| picture.state != State::Foreign) else { continue };
        let there = picture.state == State::Sent;
        view.refused |= picture.state == State::Refused;
        view.at_market &= there;
        view.thumb_at_market &= there || kind == Kind::Full;
        view.of += picture.bytes;
        view.sent += if there { picture.bytes } else { picture.reached.unwrap_or(0) };
    }
    Ok(view)
}

/// How far a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Made here; the market was not asked.
    New,
    /// It was, and wants it.
    Wanted,
    /// It has it.
    Sent,
    /// Fetched from there.
    Foreign,
    /// It will not take it.
    Refused,
}

/// A picture whose file is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its name.
    pub name: BlobName,
    /// Which of a photo's two.
    pub kind: Kind,
    /// Of which listing.
    pub listing: ListingId,
    /// Its length.
    pub bytes: u64,
    /// How far it is.
    pub state: State,
    /// The address of an upload that was begun.
    pub upload: Option<String>,
    /// How far that is, where it is known here.
    pub reached: Option<u64>,
}

const COLUMNS: &str = "name, kind, listing, bytes, state, upload, reached";

fn picture(row: &Row) -> rusqlite::Result<Result<Picture, CoreError>> {
    let (name, kind, listing, state): (String, String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(4)?);
    let (bytes, upload, reached): (i64, Option<String>, Option<i64>) = (row.get(3)?, row.get(5)?, row.get(6)?);
    let whole = || {
        Some(Picture {
            name: name.parse().ok()?,
            kind: if kind == "thumb" { Kind::Thumb } else { Kind::Full },
            listing: listing.parse().ok()?,
            bytes: bytes.unsigned_abs(),
            state: match state.as_str() {
                "new" => State::New,
                "wanted" => State::Wanted,
                "sent" => State::Sent,
                "foreign" => State::Foreign,
                _ => State::Refused,
            },
            upload,
            reached: reached.map(i64::unsigned_abs),
        })
    };
    Ok(whole().ok_or_else(corrupt))
}

/// One picture, if its file is here.
pub fn get(connection: &Connection, name: BlobName) -> Result<Option<Picture>, CoreError> {
    let sql = format!("SELECT {COLUMNS} FROM picture WHERE name = ?1");
    connection.prepare_cached(&sql)?.query_row([name.to_string()], picture).optional()?.transpose()
}

/// Whether anything waits to be sent at all, now or later.
pub fn any_unsent(connection: &Connection) -> Result<bool, CoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM picture WHERE state IN ('new', 'wanted'))";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// What may go to the market now, first things first: covers' thumbnails, thumbnails, photos. A picture goes when the market has
/// heard of the photo: the words go first.
pub fn to_send(connection: &Connection) -> Result<Vec<(Picture, bool)>, CoreError> {
    let sql = format!("SELECT {COLUMNS} FROM picture WHERE state IN ('new', 'wanted') ORDER BY rowid");
    let mut statement = connection.prepare_cached(&sql)?;
    let pictures = statement.query_map([], picture)?.map(|row| row?).collect::<Result<Vec<_>, _>>()?;
    let mut known: BTreeMap<ListingId, Vec<Photo>> = BTreeMap::new();
    let mut ranked = Vec::new();
    for picture in pictures {
        let photos = match known.entry(picture.listing) {
            std::collections::btree_map::Entry::Occupied(found) => found.into_mut(),
            std::collections::btree_map::Entry::Vacant(free) => free.insert(at_market(connection, picture.listing)?),
        };
        let Some(place) = photos.iter().position(|photo| picture.kind.of(photo) == picture.name) else { continue };
        let is_cover = place == 0 && picture.kind == Kind::Thumb;
        ranked.push(((!is_cover, picture.kind, place), picture));
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    Ok(ranked.into_iter().map(|((not_cover, ..), picture)| (picture, !not_cover)).collect())
}

/// The photos of which the market knows.
fn at_market(connection: &Connection, listing: ListingId) -> Result<Vec<Photo>, CoreError> {
    Ok(match mirror::get(connection, EntityKind::Listing, listing.uuid())? {
        Some(Entity::Listing(row)) if row.state != ListingState::Removed => row.photos,
        _ => Vec::new(),
    })
}

/// The market was asked: these it wants, and the others of `asked` it has.
pub fn asked(connection: &Connection, asked: &[BlobName], wanted: &[BlobName]) -> Result<(), CoreError> {
    for name in asked {
        if wanted.contains(name) {
            connection.execute("UPDATE picture SET state = 'wanted' WHERE name = ?1 AND state = 'new'", [name.to_string()])?;
        } else {
            sent(connection, *name)?;
        }
    }
    Ok(())
}

/// An upload stands where the market says, or nobody here knows where.
pub fn reached(connection: &Connection, name: BlobName, upload: Option<&str>, reached: Option<u64>) -> Result<(), CoreError> {
    let reached = reached.map(signed);
    connection
        .execute("UPDATE picture SET state = 'wanted', upload = ?2, reached = ?3 WHERE name = ?1", (name.to_string(), upload, reached))?;
    Ok(())
}

/// An upload broke off: how far it came only the market knows, and where its creation did, even whether there is one.
pub fn broke_off(connection: &Connection, name: BlobName, upload: Option<&str>) -> Result<(), CoreError> {
    if upload.is_some() {
        return reached(connection, name, upload, None);
    }
    connection.execute("UPDATE picture SET state = 'new', reached = NULL WHERE name = ?1", [name.to_string()])?;
    Ok(())
}

/// The market has it.
pub fn sent(connection: &Connection, name: BlobName) -> Result<(), CoreError> {
    connection.execute("UPDATE picture SET state = 'sent', upload = NULL, reached = NULL WHERE name = ?1", [name.to_string()])?;
    Ok(())
}

/// The market will not take it.
pub fn refused(connection: &Connection, name: BlobName) -> Result<(), CoreError> {
    connection.execute("UPDATE picture SET state = 'refused', upload = NULL, reached = NULL WHERE name = ?1", [name.to_string()])?;
    Ok(())
}

/// Its file is gone or is not what it was: it is made again from the capture, if that is still here. Whether it is.
pub fn lost(connection: &Connection, name: BlobName) -> Result<bool, CoreError> {
    let again = "UPDATE capture SET state = 'saved', tries = 0 WHERE state = 'fitted' AND (full = ?1 OR thumb = ?1)";
    let again = connection.execute(again, [name.to_string()])? > 0;
    // Made again or not, the market does not have it. Without a row it would count as made on another device.
    refused(connection, name)?;
    Ok(again)
}

/// The market was restored from a backup and may have lost what it had: it is asked again.
pub fn ask_again(connection: &Connection) -> Result<(), CoreError> {
    connection.execute("UPDATE picture SET state = 'new', upload = NULL, reached = NULL WHERE state IN ('sent', 'wanted')", [])?;
    Ok(())
}

/// A picture came from the market.
pub fn fetched(connection: &Connection, name: BlobName, kind: Kind, listing: ListingId, bytes: u64, now: i64) -> Result<(), CoreError> {
    connection.execute(
        "INSERT INTO picture (name, kind, listing, bytes, state, used_ms) VALUES (?1, ?2, ?3, ?4, 'foreign', ?5) \
         ON CONFLICT (name) DO UPDATE SET used_ms = ?5",
        (name.to_string(), kind.name(), listing.to_string(), signed(bytes), now),
    )?;
    Ok(())
}

/// When somebody last looked at it.
pub fn last_used(connection: &Connection, name: BlobName) -> Result<Option<i64>, CoreError> {
    let sql = "SELECT used_ms FROM picture WHERE name = ?1";
    Ok(connection.query_row(sql, [name.to_string()], |row| row.get(0)).optional()?)
}

/// Somebody looked at it.
pub fn used(connection: &Connection, name: BlobName, now_ms: i64) -> Result<(), CoreError> {
    connection.execute("UPDATE picture SET used_ms = ?2 WHERE name = ?1", (name.to_string(), now_ms))?;
    Ok(())
}

/// Lets go of pictures until no more than `most` bytes of them are left: others' first, then what was sent, the longest unseen first.
/// What was not sent stays, whatever it takes.
pub fn evict(connection: &Connection, most: u64) -> Result<Vec<BlobName>, CoreError> {
    let total: i64 = connection.query_row("SELECT coalesce(sum(bytes), 0) FROM picture", [], |row| row.get(0))?;
    let mut over = total.saturating_sub(signed(most));
    if over <= 0 {
        return Ok(Vec::new());
    }
    let sql = "SELECT name, bytes FROM picture WHERE state IN ('foreign', 'sent') ORDER BY state, used_ms";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?.collect::<Result<Vec<_>, _>>()?;
    let mut gone = Vec::new();
    for (name, bytes) in rows {
        if over <= 0 {
            break;
        }
        connection.execute("DELETE FROM picture WHERE name = ?1", [&name])?;
        gone.extend(name.parse::<BlobName>());
        over -= bytes;
    }
    Ok(gone)
}

/// What nobody names any more and nobody looked at since `before_ms`: a photo that was taken out of a listing, whose "undo" is past.
pub fn orphans(connection: &Connection, before_ms: i64) -> Result<Vec<BlobName>, CoreError> {
    let mut named = BTreeSet::new();
    let thrown = drafts::thrown(connection)?.into_iter().map(|(draft, _)| draft);
    for draft in drafts::all(connection)?.into_iter().chain(thrown) {
        named.extend(draft.photos.iter().flat_map(names));
    }
    let mut statement = connection.prepare("SELECT body FROM shown WHERE kind = 'listing' AND body LIKE '%\"photos\":[%'")?;
    for body in statement.query_map([], |row| row.get::<_, String>(0))? {
        if let Ok(Entity::Listing(row)) = Entity::parse(EntityKind::Listing, &body?) {
            named.extend(row.photos.iter().flat_map(names));
        }
    }
    // What the market refused is not shown in the listing, and a person may still choose it.
    for entry in outbox::all(connection)? {
        let photos = match &entry.op.action {
            Action::ListingPhotos { photos } => photos,
            Action::ListingCreate { listing } => &listing.photos,
            _ => continue,
        };
        named.extend(photos.iter().flat_map(names));
    }
    let mut old = connection.prepare("SELECT name FROM picture WHERE used_ms < ?1")?;
    let old = old.query_map([before_ms], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(old.into_iter().filter(|name| !named.contains(name)).filter_map(|name| name.parse().ok()).collect())
}

fn names(photo: &Photo) -> [String; 2] {
    photo.pictures().map(ToString::to_string)
}

/// Forgets these, and the originals that they were made of.
pub fn forget(connection: &Connection, names: &[BlobName]) -> Result<(), CoreError> {
    for name in names {
        connection.execute("DELETE FROM picture WHERE name = ?1", [name.to_string()])?;
    }
    connection.execute("DELETE FROM capture WHERE state = 'fitted' AND full NOT IN (SELECT name FROM picture)", [])?;
    Ok(())
}

/// The names of all files that are spoken of: captures, pictures.
pub fn all_names(connection: &Connection) -> Result<(BTreeSet<String>, BTreeSet<String>), CoreError> {
    let names = |sql: &str| -> rusqlite::Result<BTreeSet<String>> { connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect() };
    Ok((names("SELECT id FROM capture")?, names("SELECT name FROM picture")?))
}

/// How many pictures wait, and their bytes that are still to go.
pub fn unsent(connection: &Connection) -> Result<(u32, u64), CoreError> {
    let sql = "SELECT count(*), coalesce(sum(bytes - coalesce(reached, 0)), 0) FROM picture WHERE state IN ('new', 'wanted')";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))?)
}

/// What it all takes, but for the store itself.
pub fn storage(connection: &Connection) -> Result<Storage, CoreError> {
    let sum = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs);
    Ok(Storage {
        store: 0,
        captures: sum("SELECT coalesce(sum(bytes), 0) FROM capture")?,
        unsent: sum("SELECT coalesce(sum(bytes), 0) FROM picture WHERE state IN ('new', 'wanted', 'refused')")?,
        sent: sum("SELECT coalesce(sum(bytes), 0) FROM picture WHERE state = 'sent'")?,
        foreign: sum("SELECT coalesce(sum(bytes), 0) FROM picture WHERE state = 'foreign'")?,
    })
}

pub(super) fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

pub(super) fn uuid(text: &str) -> Result<Uuid, CoreError> {
    Uuid::parse_str(text).map_err(|_| corrupt())
}

pub(super) fn corrupt() -> CoreError {
    CoreError::Corrupt("a row of a photo".into())
}
