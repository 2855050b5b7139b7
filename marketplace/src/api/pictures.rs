//! Pictures: which are wanted, and the pictures themselves, for everybody.

use super::{body, caller, reply, reply::Reply as _};
use crate::Market;
use axum::{
    body::{Body, Bytes},
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use http_range_header::parse_range_header;
use protocol::{
    BlobName, Problem, ProblemCode,
    photo::{Wanted, WantedRequest},
};
use std::ops::RangeInclusive;

/// The bytes of a name are the same for ever.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Asks which pictures the market does not have.
#[utoipa::path(post, path = "/v1/pictures/wanted", tag = "pictures", request_body = WantedRequest, security(("token" = [])), responses(
    (status = 200, description = "Those that it does not have", body = Wanted),
    (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
    (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
))]
pub(super) async fn wanted(State(market): State<Market>, request: Request) -> Response {
    let answer = async {
        let (parts, body) = request.into_parts();
        let device = caller(&market, &parts).await?;
        let asked: WantedRequest = body::read(Request::from_parts(parts, body)).await?;
        market.wanted(&device, &asked.names).await
    };
    answer.await.reply(&market, StatusCode::OK)
}

/// A picture. Its bytes never change, so it may be kept for ever.
#[utoipa::path(get, path = "/pictures/{name}", tag = "pictures",
    params(
        ("name" = String, Path, description = "The SHA-256 of its bytes, 64 lower-case hexadecimal digits"),
        ("Range" = Option<String>, Header, description = "Of bytes; one range"),
        ("If-Range" = Option<String>, Header),
        ("If-None-Match" = Option<String>, Header),
    ),
    responses(
        (status = 200, description = "All of it", body = Vec<u8>, content_type = "image/jpeg"),
        (status = 206, description = "The part of it that was asked for", body = Vec<u8>, content_type = "image/jpeg"),
        (status = 304, description = "The one that is kept is still good"),
        (status = 404, description = "Not here; it may be on its way", body = Problem, content_type = "application/problem+json"),
        (status = 416, description = "It has no such part", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn picture(State(market): State<Market>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Ok(name) = name.parse::<BlobName>() else {
        return reply::problem(&market, Problem::new(ProblemCode::NotFound));
    };
    match market.picture(&name).await {
        Ok(Some(bytes)) => send(&market, &name, bytes.into(), &headers),
        // Not to be kept: the next moment may bring it.
        Ok(None) => reply::problem(&market, Problem::new(ProblemCode::NotFound)),
        Err(error) => reply::problem(&market, error.into()),
    }
}

fn send(market: &Market, name: &BlobName, bytes: Bytes, headers: &HeaderMap) -> Response {
    let tag = format!("\"{name}\"");
    let length = bytes.len();
    let mut response = if is_known(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match part(headers, &tag, length) {
            Part::Whole => kind(Body::from(bytes).into_response()),
            Part::Range(range) => {
                let told = format!("bytes {}-{}/{length}", range.start(), range.end());
                let mut response = kind(Body::from(bytes.slice(range)).into_response());
                *response.status_mut() = StatusCode::PARTIAL_CONTENT;
                insert(&mut response, header::CONTENT_RANGE, &told);
                response
            }
            Part::None => {
                let mut response = reply::problem(market, Problem::new(ProblemCode::NoSuchPart));
                insert(&mut response, header::CONTENT_RANGE, &format!("bytes */{length}"));
                return response;
            }
        }
    };
    insert(&mut response, header::ETAG, &tag);
    insert(&mut response, header::CACHE_CONTROL, FOR_EVER);
    response
}

/// What it is, whatever its bytes look like to a browser that guesses.
fn kind(mut response: Response) -> Response {
    for (name, value) in
        [(header::CONTENT_TYPE, "image/jpeg"), (header::X_CONTENT_TYPE_OPTIONS, "nosniff"), (header::ACCEPT_RANGES, "bytes")]
    {
        insert(&mut response, name, value);
    }
    response
}

fn insert(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim)
}

/// Whether `If-None-Match` names it (RFC 9110 §13.1.2: weakly compared).
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let all = headers.get_all(header::IF_NONE_MATCH);
    let mut named = all.iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).map(str::trim);
    named.any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Range(RangeInclusive<usize>),
    None,
}

/// Which part is asked for. What is not understood, and more than one range, is answered with all of it (RFC 9110 §14.2).
fn part(headers: &HeaderMap, tag: &str, length: usize) -> Part {
    let current = text(headers, &header::IF_RANGE).is_none_or(|known| known == tag);
    let Some(asked) = text(headers, &header::RANGE).filter(|_| current).and_then(|range| parse_range_header(range).ok()) else {
        return Part::Whole;
    };
    let bound = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    match asked.validate(length as u64) {
        Err(_) => Part::None,
        Ok(ranges) => match ranges.as_slice() {
            [range] => Part::Range(bound(*range.start())..=bound(*range.end())),
            _ => Part::Whole,
        },
    }
}
