//! Problem documents (RFC 9457): why a whole request failed. Why one operation failed is a [`Rejection`](crate::Rejection).

use crate::time::MarketTime;
use serde::{Deserialize, Serialize};

/// Why a request failed. Phones act on `code`; the rest is for people with logs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `urn:isoko:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// The code in a few English words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What was wrong this time, in English, never with anything secret in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Which.
    pub code: ProblemCode,
    /// The market's time, so that a phone with a wrong clock learns even from a refusal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<MarketTime>,
    /// How many seconds to wait before trying again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_s: Option<u32>,
}

/// The kinds of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProblemCode {
    /// The body is not JSON of the right shape.
    BadRequest,
    /// No such address.
    NotFound,
    /// This address is not for that method.
    MethodNotAllowed,
    /// The body is not JSON, or is compressed in a way that this market does not read.
    UnsupportedMedia,
    /// More bytes, or more operations, than the limits say.
    TooLarge,
    /// A version that this market no longer, or not yet, speaks.
    UnsupportedVersion,
    /// The token is missing, forged or of another market.
    Unauthorized,
    /// The token ran out: renew it with a signature.
    TokenExpired,
    /// The signature is not of the device's key.
    BadSignature,
    /// An id of the wrong realm: practice at the real market, or the reverse.
    WrongRealm,
    /// The device is not known: enrol first.
    UnknownDevice,
    /// A value that cannot be right; `detail` names the field.
    Invalid,
    /// Not the code that was sent.
    WrongCode,
    /// The code, nonce or invitation ran out or was used.
    Expired,
    /// This seller exists already; another device joins by invitation.
    SellerExists,
    /// An upload does not stand where the request says, or another request took it over: ask where it stands.
    WrongOffset,
    /// A part of a picture that it does not have.
    NoSuchPart,
    /// A body does not have the checksum that came with it.
    WrongChecksum,
    /// Not the version of tus that is spoken here.
    UnsupportedTus,
    /// Too many tries; see `retry_after_s`.
    TooMany,
    /// The market cannot answer now: try again later.
    Unavailable,
    /// The market's own fault.
    Internal,
    /// A code that this build does not know.
    #[serde(other)]
    Unknown,
}

impl ProblemCode {
    /// The HTTP status and a title.
    pub const fn status_and_title(self) -> (u16, &'static str) {
        match self {
            Self::BadRequest => (400, "The request is not of the right shape"),
            Self::Unauthorized => (401, "A valid token is needed"),
            Self::TokenExpired => (401, "The token ran out"),
            Self::BadSignature => (403, "The signature does not fit the device's key"),
            Self::WrongRealm => (403, "Practice and the real market do not mix"),
            Self::UnknownDevice => (404, "This device is not enrolled"),
            Self::NotFound => (404, "There is nothing here"),
            Self::MethodNotAllowed => (405, "Not for that method"),
            Self::SellerExists => (409, "This seller exists already"),
            Self::WrongOffset => (409, "The upload does not stand there"),
            Self::Expired => (410, "It ran out or was used"),
            Self::UnsupportedTus => (412, "This version of tus is not spoken here"),
            Self::TooLarge => (413, "More than the limits allow"),
            Self::UnsupportedMedia => (415, "Not a kind of body that is read here"),
            Self::NoSuchPart => (416, "It has no such part"),
            Self::Invalid => (422, "A value cannot be right"),
            Self::WrongCode => (422, "Not the code that was sent"),
            Self::UnsupportedVersion => (426, "This version is not spoken here"),
            Self::TooMany => (429, "Too many tries"),
            Self::WrongChecksum => (460, "The body does not have its checksum"),
            Self::Internal | Self::Unknown => (500, "The market made a mistake"),
            Self::Unavailable => (503, "The market cannot answer now"),
        }
    }
}

impl Problem {
    /// A problem document of this code.
    pub fn new(code: ProblemCode) -> Self {
        let (status, title) = code.status_and_title();
        let name = serde_json::to_value(code).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        Self { kind: format!("urn:isoko:problem:{name}"), title: title.into(), status, detail: None, code, now: None, retry_after_s: None }
    }

    /// With what was wrong this time.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// With a time to wait.
    #[must_use]
    pub const fn retry_after(mut self, seconds: u32) -> Self {
        self.retry_after_s = Some(seconds);
        self
    }
}
