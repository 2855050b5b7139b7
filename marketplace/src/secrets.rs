//! Randomness, and the hashes by which the market recognises secrets that it does not keep.

use crate::MarketError;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use protocol::digest::Sha256Hex;

/// The letters of an invitation: no two look or sound alike (Crockford's base 32).
const SPOKEN: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Random bytes from the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], MarketError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| MarketError::Random(error.to_string()))?;
    Ok(bytes)
}

/// 32 random bytes as 43 characters: a token, a nonce, a form's key.
pub(crate) fn token() -> Result<String, MarketError> {
    Ok(base64url(&random::<32>()?))
}

/// Six random digits, each as likely as every other.
pub(crate) fn code() -> Result<String, MarketError> {
    loop {
        let n = u32::from_be_bytes(random()?);
        // Above the last whole million of 2^32 the low codes would come more often.
        if n < 4_294_000_000 {
            return Ok(format!("{:06}", n % 1_000_000));
        }
    }
}

/// Eight characters that can be read aloud: 40 bits.
pub(crate) fn invitation() -> Result<String, MarketError> {
    Ok(random::<8>()?.iter().filter_map(|byte| SPOKEN.get(usize::from(byte & 31))).map(|&c| char::from(c)).collect())
}

/// An invitation as it was read aloud and typed: capitals do not matter, nor do spaces, nor O for 0 and I or L for 1.
pub(crate) fn as_spoken(text: &str) -> String {
    let letter = |c: char| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    text.chars().filter(char::is_ascii_alphanumeric).take(16).map(letter).collect()
}

/// Bytes as base64url without padding (RFC 4648 §5).
pub(crate) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Exactly `N` bytes out of base64url without padding.
pub(crate) fn from_base64url<const N: usize>(text: &str) -> Option<[u8; N]> {
    // Nothing that is far too long is decoded.
    (text.len() <= N * 2).then(|| URL_SAFE_NO_PAD.decode(text).ok()).flatten()?.try_into().ok()
}

/// What is kept of a secret. `purpose` keeps the secrets of different kinds apart.
pub(crate) fn hash(purpose: &str, secret: &str) -> String {
    Sha256Hex::of_bytes(format!("isoko/{purpose}/1\n{secret}").as_bytes()).to_string()
}

/// Whether two hashes are the same, in a time that does not depend on where they differ.
pub(crate) fn same(one: &str, other: &str) -> bool {
    let differ = one.bytes().zip(other.bytes()).fold(0, |all, (a, b)| std::hint::black_box(all | (a ^ b)));
    one.len() == other.len() && differ == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_have_their_shapes() {
        assert_eq!(token().unwrap().len(), 43);
        assert!(code().unwrap().len() == 6 && code().unwrap().bytes().all(|b| b.is_ascii_digit()));
        let invitation = invitation().unwrap();
        assert_eq!(invitation.len(), 8);
        assert_eq!(as_spoken(&invitation.to_lowercase()), invitation);
        assert_eq!(as_spoken("o1l-I aZ"), "0111AZ");
        assert_eq!(from_base64url::<32>(&token().unwrap()).map(|bytes| bytes.len()), Some(32));
        assert_eq!(from_base64url::<32>("AAAA"), None);
        assert_eq!(from_base64url::<2>("AB=="), None);
        assert!(same("abc", "abc") && !same("abc", "abd") && !same("abc", "ab"));
    }
}
