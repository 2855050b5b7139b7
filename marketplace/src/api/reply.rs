//! Answers as JSON, and problems as problem documents (RFC 9457).

use crate::Market;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use protocol::Problem;
use serde::Serialize;

/// What a handler came to, as an HTTP response.
pub(super) trait Reply {
    /// With `status` if it went well.
    fn reply(self, market: &Market, status: StatusCode) -> Response;
}

impl<T: Serialize> Reply for Result<T, Problem> {
    fn reply(self, market: &Market, status: StatusCode) -> Response {
        match self {
            Ok(answer) => json(status, "application/json", &answer),
            Err(why) => problem(market, why),
        }
    }
}

/// A problem document with the market's time, so that a phone with a wrong clock learns even from a refusal.
pub(super) fn problem(market: &Market, mut problem: Problem) -> Response {
    problem.now = Some(market.now());
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = json(status, "application/problem+json", &problem);
    let headers = response.headers_mut();
    // Some refusals may be cached by their status alone (RFC 9110 §15.1).
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(seconds) = problem.retry_after_s {
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    if status == StatusCode::UNAUTHORIZED {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

fn json<T: Serialize>(status: StatusCode, kind: &'static str, body: &T) -> Response {
    match serde_json::to_vec(body) {
        // No word about caches: the answer to a POST that says nothing of its freshness is never kept (RFC 9110 §9.3.3), and every
        // byte of headers is paid for on every sync.
        Ok(bytes) => (status, [(header::CONTENT_TYPE, kind)], bytes).into_response(),
        Err(error) => {
            tracing::error!(%error, "an answer cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
