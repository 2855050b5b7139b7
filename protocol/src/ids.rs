//! Ids: made once, on the phone or at the market, and never again.
//!
//! An id is a UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits. An id made in *practice* has the same
//! layout but says version 8 (RFC 9562 §5.8), so that one look at any id tells to which [`Realm`] it belongs and no market can
//! mistake one for the other.

use serde::{Deserialize, Deserializer, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// To which world an id belongs: the real market or practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Realm {
    /// The real market: ids are UUID version 7.
    Market,
    /// Practice: ids are UUID version 8 and are refused by every real market.
    Practice,
}

impl Realm {
    /// The realm of an id, or `None` when it is neither a version 7 nor a version 8 UUID of RFC 9562.
    pub fn of(id: Uuid) -> Option<Self> {
        if id.get_variant() != uuid::Variant::RFC4122 {
            return None;
        }
        match id.get_version_num() {
            7 => Some(Self::Market),
            8 => Some(Self::Practice),
            _ => None,
        }
    }

    const fn version_bits(self) -> u8 {
        match self {
            Self::Market => 0x70,
            Self::Practice => 0x80,
        }
    }
}

/// Builds an id from Unix milliseconds and ten random bytes (74 of the 80 bits are used).
pub fn make(realm: Realm, unix_ms: u64, random: [u8; 10]) -> Uuid {
    let [.., t0, t1, t2, t3, t4, t5] = unix_ms.to_be_bytes();
    let [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9] = random;
    let version = realm.version_bits() | (r0 & 0x0f);
    let variant = 0x80 | (r2 & 0x3f);
    Uuid::from_bytes([t0, t1, t2, t3, t4, t5, version, r1, variant, r3, r4, r5, r6, r7, r8, r9])
}

/// The text was not a version 7 or 8 UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id of this protocol (UUID version 7 or 8)")]
pub struct NotAnId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Uuid, examples("0193f2a0-7c1e-7d3a-9b1f-2f6a8c0d4e5b")))]
        pub struct $name(Uuid);

        impl $name {
            /// Makes a new id; time and randomness come from the caller.
            pub fn new(realm: Realm, unix_ms: u64, random: [u8; 10]) -> Self {
                Self(make(realm, unix_ms, random))
            }

            /// Takes a UUID that already exists, if it is one of this protocol's.
            pub fn from_uuid(id: Uuid) -> Result<Self, NotAnId> {
                Realm::of(id).map(|_| Self(id)).ok_or(NotAnId)
            }

            /// The UUID itself.
            pub const fn uuid(self) -> Uuid {
                self.0
            }

            /// To which world it belongs.
            pub fn realm(self) -> Realm {
                Realm::of(self.0).unwrap_or(Realm::Practice)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map_err(|_| NotAnId).and_then(Self::from_uuid)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                Uuid::deserialize(from).and_then(|id| Self::from_uuid(id).map_err(serde::de::Error::custom))
            }
        }
    )+};
}

ids! {
    /// One operation, for ever.
    OpId,
    /// One listing.
    ListingId,
    /// One order.
    OrderId,
    /// One seller: a farmer or a cooperative. What listings and orders belong to.
    SellerId,
    /// One person who acts: the farmer herself, her son, a clerk.
    PersonId,
    /// One installation of the app, with its own signing key.
    DeviceId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_its_realm_and_its_time() {
        let real = OpId::new(Realm::Market, 1_763_779_200_000, [0xff; 10]);
        let practice = OpId::new(Realm::Practice, 1_763_779_200_000, [0xff; 10]);
        assert_eq!(real.realm(), Realm::Market);
        assert_eq!(practice.realm(), Realm::Practice);
        assert_eq!(real.uuid().get_version_num(), 7);
        assert_eq!(practice.uuid().get_version_num(), 8);
        assert_eq!(real.to_string(), "019aa96e-c400-7fff-bfff-ffffffffffff");
        assert_eq!(real.to_string().parse(), Ok(real));
    }

    #[test]
    fn ids_of_other_makers_are_refused() {
        for text in ["", "x", "00000000-0000-0000-0000-000000000000", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"] {
            assert_eq!(text.parse::<ListingId>(), Err(NotAnId), "{text}");
        }
        assert!(serde_json::from_str::<ListingId>("\"6ba7b810-9dad-41d1-80b4-00c04fd430c8\"").is_err());
    }

    #[test]
    fn a_clock_in_1970_still_makes_ids() {
        assert_eq!(OpId::new(Realm::Market, 0, [1; 10]).realm(), Realm::Market);
    }
}
