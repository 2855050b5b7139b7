//! The device's signing key: made at first run, never leaving the phone, and the only secret that does not expire.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ed25519_dalek::{Signer, SigningKey};
use zeroize::Zeroizing;

use crate::clock::Clock;

/// A device's Ed25519 key.
#[derive(Clone)]
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// A new one.
    pub fn generate(clock: &dyn Clock) -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        clock.random(secret.as_mut());
        Self(SigningKey::from_bytes(&secret))
    }

    /// From the 32 bytes in the store.
    pub fn from_bytes(secret: &[u8]) -> Option<Self> {
        <&[u8; 32]>::try_from(secret).ok().map(|secret| Self(SigningKey::from_bytes(secret)))
    }

    /// For the store.
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half, as it is sent.
    pub fn public(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.verifying_key().as_bytes())
    }

    /// A signature, as it is sent.
    pub fn sign(&self, text: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.0.sign(text.as_bytes()).to_bytes())
    }
}

impl std::fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the secret half, not even by accident in a log.
        write!(f, "DeviceKey({})", self.public())
    }
}
