//! The messages of enrolment: how a device's key is bound to a person and a seller, and how its token is renewed.
//!
//! The device makes an Ed25519 key at first run. A one-time code sent to the phone number binds it, once. Afterwards a token that
//! ran out is renewed with a signature, so that a phone that was away for months has no stored secret that expires.

use crate::{
    country::Country,
    ids::{DeviceId, PersonId, SellerId},
    phone::PhoneNumber,
    sync::Limits,
    time::MarketTime,
};
use serde::{Deserialize, Serialize};

/// `POST /v1/enrol`: asks for a one-time code. Sent again, it sends another code; the last two count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolRequest {
    /// The dated version that the phone speaks.
    pub v: String,
    /// Made on the phone.
    pub device: DeviceId,
    /// The device's Ed25519 public key, 32 bytes as base64url without padding.
    pub key: String,
    /// Made on the phone.
    pub person: PersonId,
    /// Made on the phone; for another device of a seller that the market knows, that seller's.
    pub seller: SellerId,
    /// Where the code goes.
    pub phone: PhoneNumber,
    /// The seller's name, as buyers see it.
    pub name: String,
    /// Where she is.
    pub village: String,
    /// In which country.
    pub country: Country,
    /// The language of the message, BCP 47.
    #[serde(default)]
    pub language: String,
    /// For another device of a known seller: what one of her devices was given by `POST /v1/invitations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation: Option<String>,
}

/// A code is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeSent {
    /// The market's time.
    pub now: MarketTime,
    /// Until when the code counts.
    pub expires_at: MarketTime,
    /// How many seconds to wait before another is asked for.
    pub again_after_s: u32,
}

/// `POST /v1/enrol/confirm`: the code, signed by the device's key. Sent again (the reply was lost), it is answered again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmRequest {
    /// Whose.
    pub device: DeviceId,
    /// Six digits.
    pub code: String,
    /// Ed25519 signature over [`confirm_text`], 64 bytes as base64url without padding.
    pub sig: String,
}

/// `POST /v1/token/challenge`: asks for a nonce to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChallengeRequest {
    /// Whose token is to be renewed.
    pub device: DeviceId,
}

/// A nonce to sign, good for five minutes and one use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Challenge {
    /// The market's time.
    pub now: MarketTime,
    /// What to sign.
    pub nonce: String,
}

/// `POST /v1/token`: a signed request for a new token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TokenRequest {
    /// Whose.
    pub device: DeviceId,
    /// From the challenge.
    pub nonce: String,
    /// Ed25519 signature over [`token_text`], 64 bytes as base64url without padding.
    pub sig: String,
}

/// A token: what a device shows with every sync.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Token {
    /// Opaque, 43 characters.
    pub token: String,
    /// Until when it counts, by the market's clock.
    pub expires_at: MarketTime,
    /// The market's time.
    pub now: MarketTime,
    /// For which seller.
    pub seller: SellerId,
    /// What the market takes in one exchange.
    pub limits: Limits,
}

/// `POST /v1/invitations` (with a token): lets another device join the same seller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Invitation {
    /// What the other device shows: eight characters that can be read aloud.
    pub invitation: String,
    /// Which seller it joins.
    pub seller: SellerId,
    /// Until when it counts.
    pub expires_at: MarketTime,
}

/// What a device signs to confirm a code.
pub fn confirm_text(device: DeviceId, code: &str) -> String {
    format!("isoko/enrol/1\n{device}\n{code}\n")
}

/// What a device signs to renew its token.
pub fn token_text(device: DeviceId, nonce: &str) -> String {
    format!("isoko/token/1\n{device}\n{nonce}\n")
}
