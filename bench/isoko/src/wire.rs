//! The real transport, with an eye on the token: inviting a second phone needs it, and the core has no command for that yet.

use crate::failure::Failure;
use protocol::SellerId;
use serde::Deserialize;
use std::sync::Mutex;
use sync_core::{CoreError, HttpTransport, Transport, transport::Exchange};

/// `HttpTransport`, and the token that it last carried.
#[derive(Debug)]
pub(crate) struct Wire {
    http: HttpTransport,
    token: Mutex<Option<String>>,
}

/// What another phone of the same seller enrols with.
#[derive(Debug, Deserialize)]
pub(crate) struct Invitation {
    pub(crate) invitation: String,
    pub(crate) seller: SellerId,
}

impl Wire {
    pub(crate) fn new(market: &str) -> Result<Self, CoreError> {
        Ok(Self { http: HttpTransport::over_http2(market)?, token: Mutex::default() })
    }

    /// `POST /v1/invitations`. Only after a sync, which shows the token.
    pub(crate) async fn invite(&self) -> Result<Invitation, Failure> {
        let token = self.token.lock().map_err(Failure::new)?.clone();
        let reply = self.http.post("/v1/invitations", token.as_deref(), Vec::new()).await.map_err(Failure::new)?;
        serde_json::from_slice(&reply.body).map_err(|_| Failure::new(String::from_utf8_lossy(&reply.body)))
    }
}

impl Transport for Wire {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        if let (Some(token), Ok(mut last)) = (token, self.token.lock()) {
            *last = Some(token.to_owned());
        }
        self.http.post(path, token, body)
    }
}
