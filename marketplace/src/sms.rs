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
