//! The digits themselves, and the hash that is kept of them.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use sync_core::Clock;

/// The fewest digits.
pub const MIN_DIGITS: usize = 4;

/// The most.
pub const MAX_DIGITS: usize = 8;

/// 19 MiB, two passes, one lane: what OWASP asks for at least. A phone with 2 GB has that much to spare, and is done in less than a
/// second. Four digits are guessed from any hash by whoever takes the file off the phone; the hash keeps those out who only see it.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// A PIN as typed: four to eight digits. Never written or logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// Why digits are no PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinProblem {
    /// Fewer than four, or more than eight.
    Length,
    /// The first ones that anybody tries.
    Easy,
}

impl Pin {
    /// What was typed to open the lock.
    pub fn typed(digits: &str) -> Result<Self, PinProblem> {
        let whole = (MIN_DIGITS..=MAX_DIGITS).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
        if whole { Ok(Self(digits.to_owned())) } else { Err(PinProblem::Length) }
    }

    /// What was chosen as a new one. The same digit again and again, and digits in a row, are what anybody tries first.
    pub fn chosen(digits: &str) -> Result<Self, PinProblem> {
        let pin = Self::typed(digits)?;
        let steps: Vec<i16> = digits.bytes().zip(digits.bytes().skip(1)).map(|(one, next)| i16::from(next) - i16::from(one)).collect();
        let easy = [0, 1, -1].into_iter().any(|step| steps.iter().all(|known| *known == step));
        if easy { Err(PinProblem::Easy) } else { Ok(pin) }
    }

    /// The PHC string that is kept of it.
    pub(super) fn hash(&self, clock: &dyn Clock) -> Option<String> {
        let mut salt = [0; 16];
        clock.random(&mut salt);
        let params = Params::new(MEMORY_KIB, PASSES, LANES, None).ok()?;
        let hash: PasswordHash =
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_with_salt(self.0.as_bytes(), &salt).ok()?;
        Some(hash.to_string())
    }

    /// Whether it is the one that was kept. A string that is no hash fits nothing.
    pub(super) fn fits(&self, kept: &str) -> bool {
        PasswordHash::new(kept).is_ok_and(|hash| Argon2::default().verify_password(self.0.as_bytes(), &hash).is_ok())
    }
}
