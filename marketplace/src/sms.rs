//! One-time codes on their way to a phone number: what sends them, and the local outbox that the demo shows.

use futures_util::future::BoxFuture;
use protocol::{MarketTime, PhoneNumber};
use serde::Serialize;
use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

/// How many messages the local outbox keeps: enough for a demo, bounded for a long one.
const KEPT: usize = 200;

/// Sends short messages.
pub trait SmsSender: Send + Sync {
    /// Sends one. An error is told to the phone as "try again later".
    fn send<'a>(&'a self, to: &'a PhoneNumber, text: &'a str, at: MarketTime) -> BoxFuture<'a, Result<(), SmsError>>;

    /// What was sent, newest first, where that can be known: only the local outbox knows.
    fn sent(&self) -> Vec<SentSms> {
        Vec::new()
    }
}

/// A message was not sent.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct SmsError(pub String);

/// One message of the local outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SentSms {
    /// To which number.
    pub to: PhoneNumber,
    /// What it says.
    pub text: String,
    /// When, by the market's clock.
    pub at: MarketTime,
}

/// The built-in sender: nothing leaves the machine.
#[derive(Debug, Default)]
pub struct LocalOutbox(Mutex<VecDeque<SentSms>>);

impl SmsSender for LocalOutbox {
    fn send<'a>(&'a self, to: &'a PhoneNumber, text: &'a str, at: MarketTime) -> BoxFuture<'a, Result<(), SmsError>> {
        let mut sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sent.push_front(SentSms { to: to.clone(), text: text.to_owned(), at });
        sent.truncate(KEPT);
        Box::pin(std::future::ready(Ok(())))
    }

    fn sent(&self) -> Vec<SentSms> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

/// The message that carries a one-time code, in the person's language where it is known here. Only letters of the GSM 7-bit
/// alphabet (3GPP TS 23.038) and at most 160 of them: one message, on any phone.
pub(crate) fn code_message(language: &str, code: &str) -> String {
    let primary = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    match primary.as_str() {
        "fr" => format!("Isoko: {code} est votre code. Il vaut 15 minutes. Ne le donnez à personne."),
        "rw" => format!("Isoko: {code} ni kode yawe. Imara iminota 15. Ntuyihe undi muntu."),
        "sw" => format!("Isoko: {code} ni msimbo wako. Unafaa kwa dakika 15. Usimpe mtu mwingine."),
        _ => format!("Isoko: {code} is your code. It is good for 15 minutes. Give it to nobody."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_fit_one_sms_in_every_language() {
        for language in ["en", "fr-RW", "rw", "sw", "xx", ""] {
            let text = code_message(language, "012345");
            assert!(text.starts_with("Isoko: 012345 "), "{text}");
            assert!(text.chars().count() <= 160);
            assert!(text.chars().all(|c| c.is_ascii_alphanumeric() || " .:à".contains(c)), "{text}");
        }
        assert_ne!(code_message("rw", "1"), code_message("en", "1"));
    }

    #[test]
    fn the_outbox_shows_the_newest_first() {
        let outbox = LocalOutbox::default();
        let amina: PhoneNumber = "+250788123456".parse().unwrap();
        for n in 0..=KEPT {
            drop(outbox.send(&amina, &n.to_string(), MarketTime(0)));
        }
        assert_eq!(outbox.sent().first().map(|sms| sms.text.clone()), Some(KEPT.to_string()));
        assert_eq!(outbox.sent().len(), KEPT);
    }
}
