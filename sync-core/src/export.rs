//! Unsent work as a file: for a card, another phone, or a technician, when there is no signal for days.
//!
//! The format is JSON: `{"format":"isoko-unsent/1","seller":…,"device":…,"made_ms":…,"operations":[…],"key":…,"sig":…}`. The operations are
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
    /// The device's Ed25519 public key: whoever takes the file in can tell that nothing was changed on the way. Files of the first
    /// version had none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// The device's signature over [`signed_text`].
    pub sig: String,
}

/// The file is not one of ours, or was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a file of unsent work")]
pub struct NotAnExport;

/// Reads a file. What was changed on its way is refused as a whole; whose it is, is for the caller to look at.
pub fn read(file: &[u8]) -> Result<Unsent, NotAnExport> {
    let unsent: Unsent = serde_json::from_slice(file).map_err(|_| NotAnExport)?;
    let text = signed_text(&unsent.operations).ok_or(NotAnExport)?;
    let whole = unsent.format == FORMAT && (unsent.key.is_empty() || crate::identity::is_signed(&unsent.key, &text, &unsent.sig));
    if whole { Ok(unsent) } else { Err(NotAnExport) }
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
    let unsent = Unsent {
        format: FORMAT.into(),
        seller: profile.seller,
        device: profile.device,
        made_ms: now_ms,
        operations,
        key: key.public(),
        sig,
    };
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
