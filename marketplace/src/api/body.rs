//! Bodies of requests: bounded before and after decompression, given up when nothing arrives any more, and refused with a
//! problem when they are not JSON.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, header},
};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use protocol::{Problem, ProblemCode, limits::MAX_REQUEST_BYTES};
use serde::{Deserialize, de::DeserializeOwned};
use std::{io::Read as _, time::Duration};

/// How long no byte may arrive. Longer than a phone waits, so that the phone gives up first; never a bound on the whole, because
/// a slow network is not a broken one.
pub(crate) const STALLED: Duration = Duration::from_mins(1);

/// The largest window that is decompressed with, as a power of two: what RFC 8878 §3.1.1.1.2 recommends every decoder to have,
/// and a bound on memory.
const MOST_WINDOW_LOG: u32 = 23;

/// The JSON of a request.
pub(super) async fn read<T: DeserializeOwned>(request: Request) -> Result<T, Problem> {
    from_json(&bytes(request).await?)
}

/// Reads JSON, and tells what is wrong with it. Where it names a version that is not spoken here, that is what is wrong.
pub(super) fn from_json<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T, Problem> {
    #[derive(Deserialize)]
    struct Versioned {
        v: String,
    }
    serde_json::from_slice(json).map_err(|error| {
        let version = serde_json::from_slice::<Versioned>(json).map_or(Ok(()), |said| crate::Market::check_version(&said.v));
        version.err().unwrap_or_else(|| Problem::new(ProblemCode::BadRequest).detail(error.to_string()))
    })
}

/// The bytes of a request that says it is JSON, decompressed.
pub(super) async fn bytes(request: Request) -> Result<Vec<u8>, Problem> {
    let (parts, body) = request.into_parts();
    let compressed = check_headers(&parts.headers)?;
    let sent = receive(body).await?;
    if compressed { decompress(&sent) } else { Ok(sent) }
}

/// Whether the body is compressed, if it is a body that is read here.
fn check_headers(headers: &HeaderMap) -> Result<bool, Problem> {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?").trim().to_ascii_lowercase());
    let kind = text(header::CONTENT_TYPE).unwrap_or_default();
    if kind.split(';').next().map(str::trim) != Some("application/json") {
        return Err(Problem::new(ProblemCode::UnsupportedMedia).detail("Content-Type must be application/json"));
    }
    // Refused before it is sent, where the length is told.
    let told: Option<usize> = text(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
    if told.is_some_and(|length| length > MAX_REQUEST_BYTES) {
        return Err(too_large());
    }
    match text(header::CONTENT_ENCODING).as_deref() {
        None | Some("" | "identity") => Ok(false),
        Some("zstd") => Ok(true),
        Some(_) => Err(Problem::new(ProblemCode::UnsupportedMedia).detail("Content-Encoding may be zstd")),
    }
}

async fn receive(body: Body) -> Result<Vec<u8>, Problem> {
    let cut = || Problem::new(ProblemCode::BadRequest).detail("the body was cut off");
    let mut body = Limited::new(body, MAX_REQUEST_BYTES);
    let mut received = Vec::new();
    loop {
        match tokio::time::timeout(STALLED, body.frame()).await {
            Ok(None) => return Ok(received),
            Ok(Some(Err(error))) if error.is::<LengthLimitError>() => return Err(too_large()),
            Err(_) | Ok(Some(Err(_))) => return Err(cut()),
            Ok(Some(Ok(frame))) => {
                if let Some(data) = frame.data_ref() {
                    received.extend_from_slice(data);
                }
            }
        }
    }
}

/// Decompresses up to the limit, and not a byte further: a few bytes can stand for gigabytes.
fn decompress(sent: &[u8]) -> Result<Vec<u8>, Problem> {
    let broken = |_| Problem::new(ProblemCode::BadRequest).detail("the body is not zstd");
    let mut decoder = zstd::stream::read::Decoder::with_buffer(sent).map_err(broken)?;
    decoder.window_log_max(MOST_WINDOW_LOG).map_err(broken)?;
    let mut json = Vec::new();
    let one_too_many = u64::try_from(MAX_REQUEST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    decoder.take(one_too_many).read_to_end(&mut json).map_err(broken)?;
    if json.len() > MAX_REQUEST_BYTES { Err(too_large()) } else { Ok(json) }
}

fn too_large() -> Problem {
    Problem::new(ProblemCode::TooLarge).detail(format!("at most {MAX_REQUEST_BYTES} bytes"))
}
