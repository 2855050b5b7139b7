//! Which port a program gets.

use crate::failure::Failure;
use std::net::{Ipv4Addr, TcpListener};

/// How far from the usual port another one is looked for. Addresses near the usual one are easier to recognise.
const TRIES: u16 = 200;

/// The port that was asked for, or else the usual one, or else the next free one that is not `except`.
pub(crate) fn choose(asked: Option<u16>, flag: &str, usual: u16, except: Option<u16>) -> Result<u16, Failure> {
    match asked {
        Some(port) if except == Some(port) => Err(Failure::new(format!("Port {port} cannot be both: choose another with {flag}."))),
        Some(port) if is_free(port) => Ok(port),
        Some(port) => Err(Failure::new(format!("Port {port} is taken: choose another with {flag}, or leave it out."))),
        None => (usual..=usual.saturating_add(TRIES))
            .find(|port| except != Some(*port) && is_free(*port))
            .ok_or_else(|| Failure::new(format!("No free port from {usual} on: choose one with {flag}."))),
    }
}

/// Whether a program can listen there now. Another may be quicker still; then the program says so itself.
fn is_free(port: u16) -> bool {
    port != 0 && TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over_unless_it_was_asked_for() {
        let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let taken = other.local_addr().unwrap().port();
        let next = choose(None, "--market-port", taken, None).unwrap();
        assert!(next > taken);
        let words = choose(Some(taken), "--market-port", 7500, None).unwrap_err().to_string();
        assert!(words.contains(&taken.to_string()) && words.contains("--market-port"), "{words}");
    }

    #[test]
    fn phone_and_market_never_get_the_same() {
        let free = choose(None, "--market-port", 20_000, None).unwrap();
        assert_ne!(choose(None, "--phone-port", free, Some(free)).unwrap(), free);
        assert!(choose(Some(free), "--phone-port", 7501, Some(free)).is_err());
    }
}
