//! What holds for every answer of the storefront: the headers that keep a browser from doing what no page here wants, and a
//! translated page instead of a bare or broken error.

use super::{page, visitor::Visitor};
use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use std::panic::AssertUnwindSafe;

/// No script, no frame, nothing from elsewhere: pages are HTML, one stylesheet, pictures drawn inside them and photos.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Runs one request and finishes its answer.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    let visitor = Visitor::of(request.uri(), request.headers());
    let private = request.uri().path().starts_with("/o/");
    // A panic is a bug, and is told to the operator; the visitor gets a page.
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let answer = answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    let mut answer = readable(&visitor, answer);
    finish(answer.headers_mut(), &visitor, private);
    answer
}

/// An error in a few English words of the framework (a form that cannot be read, a method that is not there) as a page.
fn readable(visitor: &Visitor, answer: Response) -> Response {
    let status = answer.status();
    let is_page = answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return answer;
    }
    let message = match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        _ if status.is_client_error() => "refused",
        _ => "fault",
    };
    let mut page = (status, page::notice(visitor, message)).into_response();
    if let Some(allow) = answer.headers().get(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, allow.clone());
    }
    page
}

fn finish(headers: &mut HeaderMap, visitor: &Visitor, private: bool) {
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        // The address of an order page is its key, so no page tells another site where its reader came from.
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if private {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
    } else if !headers.contains_key(header::CACHE_CONTROL) {
        // Stock changes by the minute. Going *back* may still show the form as it was left, with what was typed and the key
        // under which it counts once.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        // Browsers that are asked say how quick the network is, so that a slow one is spared.
        headers.insert(HeaderName::from_static("accept-ch"), HeaderValue::from_static("ect"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-language, cookie, save-data, ect"));
    }
    let chosen = visitor
        .chosen
        .map(|language| format!("{}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", super::visitor::COOKIE, language.tag()));
    if let Some(cookie) = chosen.and_then(|cookie| HeaderValue::from_str(&cookie).ok()) {
        headers.append(header::SET_COOKIE, cookie);
    }
}
