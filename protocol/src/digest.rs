//! Digests: the proof that phone and market have the same row, and that a replayed operation is the same one.

use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest as _, Sha256};
use std::{fmt, str::FromStr};

/// The text is not hexadecimal of the right length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a digest")]
pub struct NotADigest;

macro_rules! hex {
    ($(#[$doc:meta])* $name:ident, $bytes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        pub struct $name([u8; $bytes]);

        impl $name {
            /// The bytes.
            pub const fn bytes(&self) -> &[u8; $bytes] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = NotADigest;
            fn from_str(text: &str) -> Result<Self, NotADigest> {
                let digit = |b: u8| match b {
                    b'0'..=b'9' => Ok(b - b'0'),
                    b'a'..=b'f' => Ok(b - b'a' + 10),
                    _ => Err(NotADigest),
                };
                let mut bytes = [0; $bytes];
                let (pairs, rest) = text.as_bytes().as_chunks::<2>();
                if pairs.len() != $bytes || !rest.is_empty() {
                    return Err(NotADigest);
                }
                for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
                    *byte = digit(*high)? << 4 | digit(*low)?;
                }
                Ok(Self(bytes))
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

hex! {
    /// The first 8 bytes of the SHA-256 of a row's canonical JSON (RFC 8785). It finds accidents, not attackers: two rows that
    /// differ by mistake share it once in 2^64.
    Digest, 8
}

hex! {
    /// A whole SHA-256.
    Sha256Hex, 32
}

impl Digest {
    /// The digest of anything that serialises to a JSON object. `None` only for what JSON cannot hold.
    pub fn of<T: Serialize>(row: &T) -> Option<Self> {
        let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = *Sha256Hex::of_json(row)?.bytes();
        Some(Self([b0, b1, b2, b3, b4, b5, b6, b7]))
    }
}

impl Sha256Hex {
    /// The SHA-256 of some bytes.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The SHA-256 of a value's canonical JSON (RFC 8785). `None` only for what JSON cannot hold.
    pub fn of_json<T: Serialize>(value: &T) -> Option<Self> {
        serde_json_canonicalizer::to_vec(value).ok().map(|json| Self::of_bytes(&json))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_keys_does_not_matter() {
        let one: serde_json::Value = serde_json::from_str(r#"{"b":1,"a":{"d":2,"c":[3]}}"#).unwrap();
        let two: serde_json::Value = serde_json::from_str(r#"{"a":{"c":[3],"d":2},"b":1}"#).unwrap();
        assert_eq!(Digest::of(&one), Digest::of(&two));
        assert_eq!(Digest::of(&one).unwrap().to_string().len(), 16);
    }

    #[test]
    fn hexadecimal_in_and_out() {
        let empty = Sha256Hex::of_bytes(b"");
        assert_eq!(empty.to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(empty.to_string().parse(), Ok(empty));
        for bad in ["", "e3", "E3B0C44298FC1C14", "../../../../etc/passwd"] {
            assert_eq!(bad.parse::<Sha256Hex>(), Err(NotADigest), "{bad}");
        }
    }
}
