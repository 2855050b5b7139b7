//! Unsent work as a file: for a card, another phone, or a technician, when there is no signal for days.
//!
//! The format is JSON: `{"format":"isoko-unsent/1","seller":…,"device":…,"made_ms":…,"operations":[…],"sig":…}`. The operations are
//! exactly as they would be sent, so that whoever carries them, the market answers each once. `sig` is the device's Ed25519 signature
//! over `isoko/unsent/1\n`, the SHA-256 of the canonical JSON (RFC 8785) of `operations`, and `\n`: a carrier cannot change them unseen.

use crate::{
    error::{CoreError, Need},
    store::{outbox, people},
};
use protocol::{DeviceId, Operation, SellerId, digest::Sha256Hex};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// The format's name and version.
pub const FORMAT: &str = "isoko-unsent/1";

/// A file of unsent work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unsent {
    /// [`FORMAT`].
    pub format: String,
    /// Whose.
    pub seller: SellerId,
    /// From which device.
    pub device: DeviceId,
    /// When it was written, by the device's clock.
    pub made_ms: i64,
    /// What waits, refused operations too, in order.
    pub operations: Vec<Operation>,
    /// The device's signature over [`signed_text`].
    pub sig: String,
}

/// What the device signs.
pub fn signed_text(operations: &[Operation]) -> Option<String> {
    Some(format!("isoko/unsent/1\n{}\n", Sha256Hex::of_json(&operations)?))
}

/// Writes the file, whole or not at all.
pub(crate) fn write(connection: &Connection, folder: &Path, now_ms: i64) -> Result<PathBuf, CoreError> {
    let profile = people::profile(connection)?.ok_or(CoreError::NeedsUser(Need::Profile))?;
    let key = people::key(connection)?.ok_or(CoreError::NeedsUser(Need::Profile))?;
    let operations: Vec<_> = outbox::all(connection)?.into_iter().map(|entry| entry.op).collect();
    let sig = key.sign(&signed_text(&operations).ok_or_else(|| CoreError::Corrupt("an operation".into()))?);
    let unsent = Unsent { format: FORMAT.into(), seller: profile.seller, device: profile.device, made_ms: now_ms, operations, sig };
    fs::create_dir_all(folder)?;
    let path = folder.join(format!("isoko-unsent-{now_ms}.json"));
    let half = path.with_extension("part");
    let mut file = fs::File::create(&half)?;
    file.write_all(&serde_json::to_vec_pretty(&unsent)?)?;
    file.sync_all()?;
    fs::rename(&half, &path)?;
    // The name is to survive a power cut as well, where the system can promise that.
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(path)
}
