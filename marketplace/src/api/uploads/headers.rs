//! The headers of tus, read.

use crate::uploads::Checksum;
use axum::{
    extract::Request,
    http::{Method, header, request::Parts},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use protocol::{BlobName, Problem, ProblemCode};

/// The longest metadata that is kept: a name, and what else clients write about a file.
const MOST_METADATA: usize = 1024;

/// The method, or what stands in its place where a network lets only `GET` and `POST` through.
pub(super) fn method(request: &Request) -> Method {
    let named = request.headers().get("x-http-method-override").and_then(|value| value.to_str().ok());
    let named = named.and_then(|name| name.trim().to_ascii_uppercase().parse().ok());
    named.unwrap_or_else(|| request.method().clone())
}

fn text<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts.headers.get(name).map(|value| value.to_str().unwrap_or("?").trim())
}

fn bad(detail: &str) -> Problem {
    Problem::new(ProblemCode::BadRequest).detail(detail)
}

/// A number as tus writes one: digits and nothing else.
fn number(parts: &Parts, name: &str) -> Result<u64, Problem> {
    let digits = text(parts, name).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    digits.and_then(|digits| digits.parse().ok()).ok_or_else(|| bad(&format!("{name} must be a number of bytes")))
}

pub(super) fn length(parts: &Parts) -> Result<u64, Problem> {
    number(parts, "upload-length")
}

pub(super) fn offset(parts: &Parts) -> Result<u64, Problem> {
    number(parts, "upload-offset")
}

/// What the client says of the upload, to be told again as it is.
pub(super) fn metadata(parts: &Parts) -> String {
    text(parts, "upload-metadata").unwrap_or_default().to_owned()
}

/// The name of the picture, out of the metadata.
pub(super) fn name(parts: &Parts) -> Result<BlobName, Problem> {
    let metadata = metadata(parts);
    if metadata.len() > MOST_METADATA {
        return Err(Problem::new(ProblemCode::TooLarge).detail(format!("Upload-Metadata: at most {MOST_METADATA} characters")));
    }
    let mut pairs = metadata.split(',').map(|pair| pair.trim().split_once(' ').unwrap_or((pair.trim(), "")));
    let value = pairs.find(|(key, _)| *key == "sha256").and_then(|(_, value)| STANDARD.decode(value.trim()).ok());
    let name = value.and_then(|value| std::str::from_utf8(&value).ok().and_then(|name| name.parse().ok()));
    name.ok_or_else(|| Problem::new(ProblemCode::Invalid).detail("Upload-Metadata: sha256 and the base64 of the picture's name"))
}

/// What the body must hash to.
pub(super) fn checksum(parts: &Parts) -> Result<Option<Checksum>, Problem> {
    let Some(text) = text(parts, "upload-checksum") else { return Ok(None) };
    let (algorithm, sum) = text.split_once(' ').unwrap_or((text, ""));
    let sum = STANDARD.decode(sum.trim()).unwrap_or_default();
    let checksum = match algorithm {
        "sha1" => sum.try_into().ok().map(Checksum::Sha1),
        "sha256" => sum.try_into().ok().map(Checksum::Sha256),
        _ => None,
    };
    checksum.map(Some).ok_or_else(|| bad("Upload-Checksum: sha1 or sha256, and the base64 of the body's hash"))
}

/// Whether the body says that it is bytes of an upload.
pub(super) fn is_bytes(parts: &Parts) -> Result<(), Problem> {
    if text(parts, header::CONTENT_TYPE.as_str()).is_some_and(|kind| kind.eq_ignore_ascii_case("application/offset+octet-stream")) {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::UnsupportedMedia).detail("Content-Type must be application/offset+octet-stream"))
}
