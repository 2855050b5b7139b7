//! The device's signing key: made at first run, never leaving the phone, and the only secret that does not expire.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
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

/// Whether a signature, as it is sent, is of this text by the holder of this public key, as it is sent.
pub fn is_signed(public: &str, text: &str, sig: &str) -> bool {
    let bytes = |encoded: &str| URL_SAFE_NO_PAD.decode(encoded).ok();
    let key = bytes(public).and_then(|key| VerifyingKey::from_bytes(key.as_slice().try_into().ok()?).ok());
    let sig = bytes(sig).and_then(|sig| Signature::from_slice(&sig).ok());
    key.zip(sig).is_some_and(|(key, sig)| key.verify_strict(text.as_bytes(), &sig).is_ok())
}

impl std::fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the secret half, not even by accident in a log.
        write!(f, "DeviceKey({})", self.public())
    }
}
