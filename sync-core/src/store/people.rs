//! The profile row: who she is, the device's key, and the token.

use crate::{error::CoreError, identity::DeviceKey, profile::Profile};
use protocol::MarketTime;
use rusqlite::{Connection, OptionalExtension};

/// What the market gave this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldToken {
    /// Opaque.
    pub token: String,
    /// Until when it counts.
    pub expires_at: MarketTime,
}

/// Who uses this phone, if anybody does yet.
pub fn profile(connection: &Connection) -> Result<Option<Profile>, CoreError> {
    let body: Option<String> = connection.query_row("SELECT body FROM profile WHERE one = 1", [], |row| row.get(0)).optional()?;
    body.map(|body| serde_json::from_str(&body).map_err(CoreError::from)).transpose()
}

/// The device's key, if there is a profile.
pub fn key(connection: &Connection) -> Result<Option<DeviceKey>, CoreError> {
    let secret: Option<Vec<u8>> = connection.query_row("SELECT secret FROM profile WHERE one = 1", [], |row| row.get(0)).optional()?;
    secret.map(|bytes| DeviceKey::from_bytes(&bytes).ok_or(CoreError::Corrupt("the device's key".into()))).transpose()
}

/// The token, if one was given.
pub fn token(connection: &Connection) -> Result<Option<HeldToken>, CoreError> {
    let row = connection
        .query_row("SELECT token, expires_at FROM profile WHERE one = 1 AND token IS NOT NULL", [], |row| {
            Ok(HeldToken { token: row.get(0)?, expires_at: MarketTime(row.get(1)?) })
        })
        .optional()?;
    Ok(row)
}

/// Writes a new profile.
pub fn create(connection: &Connection, profile: &Profile, key: &DeviceKey) -> Result<(), CoreError> {
    let body = serde_json::to_string(profile)?;
    connection.execute("INSERT INTO profile (one, body, secret) VALUES (1, ?1, ?2)", (body, key.to_bytes().as_slice()))?;
    Ok(())
}

/// Changes the profile.
pub fn update(connection: &Connection, profile: &Profile) -> Result<(), CoreError> {
    connection.execute("UPDATE profile SET body = ?1 WHERE one = 1", [serde_json::to_string(profile)?])?;
    Ok(())
}

/// Keeps a token.
pub fn set_token(connection: &Connection, token: &HeldToken) -> Result<(), CoreError> {
    connection.execute("UPDATE profile SET token = ?1, expires_at = ?2 WHERE one = 1", (&token.token, token.expires_at.0))?;
    Ok(())
}

/// Forgets a token that the market refused.
pub fn drop_token(connection: &Connection) -> Result<(), CoreError> {
    connection.execute("UPDATE profile SET token = NULL, expires_at = NULL WHERE one = 1", [])?;
    Ok(())
}
