//! `/v1/uploads`: tus 1.0.0, an open protocol for uploads that go on where they broke off.

use super::{caller, reply};
use crate::{
    Market,
    store::uploads::Upload,
    uploads::{Announced, Sent},
};
use axum::{
    body::HttpBody as _,
    extract::{Path, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse as _, Response},
};
use protocol::{Photo, Problem, ProblemCode};
use std::time::{Duration, SystemTime};

mod headers;

/// The one version that is spoken here.
const TUS: HeaderValue = HeaderValue::from_static("1.0.0");

const TUS_RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const TUS_VERSION: HeaderName = HeaderName::from_static("tus-version");
const UPLOAD_OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const UPLOAD_LENGTH: HeaderName = HeaderName::from_static("upload-length");
const UPLOAD_EXPIRES: HeaderName = HeaderName::from_static("upload-expires");
const UPLOAD_METADATA: HeaderName = HeaderName::from_static("upload-metadata");

/// `OPTIONS` and `POST` at `/v1/uploads`.
pub(super) async fn all(State(market): State<Market>, request: Request) -> Response {
    let method = headers::method(&request);
    let (parts, body) = request.into_parts();
    let answer = match method {
        Method::OPTIONS => return options(),
        Method::POST => match spoken(&parts) {
            Ok(()) => create(&market, &parts, body).await,
            Err(problem) => Err(problem),
        },
        _ => Err(Problem::new(ProblemCode::MethodNotAllowed)),
    };
    finished(&market, answer, "OPTIONS, POST")
}

/// `OPTIONS`, `HEAD`, `PATCH` and `DELETE` at `/v1/uploads/{id}`.
pub(super) async fn one(State(market): State<Market>, Path(id): Path<String>, request: Request) -> Response {
    let method = headers::method(&request);
    let (parts, body) = request.into_parts();
    if method == Method::OPTIONS {
        return options();
    }
    let answer = match spoken(&parts) {
        Err(problem) => Err(problem),
        Ok(()) => match method {
            Method::HEAD => look(&market, &parts, &id).await,
            Method::PATCH => append(&market, &parts, &id, body).await,
            Method::DELETE => end(&market, &parts, &id).await,
            _ => Err(Problem::new(ProblemCode::MethodNotAllowed)),
        },
    };
    finished(&market, answer, "OPTIONS, HEAD, PATCH, DELETE")
}

/// What this server speaks and takes; asked without a token.
fn options() -> Response {
    let told = [
        (TUS_RESUMABLE, TUS),
        (TUS_VERSION, TUS),
        (HeaderName::from_static("tus-max-size"), HeaderValue::from(Photo::MAX_FULL_BYTES)),
        (
            HeaderName::from_static("tus-extension"),
            HeaderValue::from_static("creation,creation-with-upload,expiration,checksum,termination"),
        ),
        (HeaderName::from_static("tus-checksum-algorithm"), HeaderValue::from_static("sha1,sha256")),
    ];
    (StatusCode::NO_CONTENT, told).into_response()
}

/// Nothing is done for who speaks another version.
fn spoken(parts: &Parts) -> Result<(), Problem> {
    let spoken = parts.headers.get(TUS_RESUMABLE) == Some(&TUS);
    if spoken { Ok(()) } else { Err(Problem::new(ProblemCode::UnsupportedTus).detail("Tus-Resumable: 1.0.0")) }
}

fn finished(market: &Market, answer: Result<Response, Problem>, methods: &'static str) -> Response {
    let mut response = answer.unwrap_or_else(|problem| reply::problem(market, problem));
    let status = response.status();
    let headers = response.headers_mut();
    headers.insert(TUS_RESUMABLE, TUS);
    if status == StatusCode::PRECONDITION_FAILED {
        headers.insert(TUS_VERSION, TUS);
    }
    if status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(header::ALLOW, HeaderValue::from_static(methods));
    }
    response
}

/// Makes an upload, and takes its first bytes if they are there.
#[utoipa::path(post, path = "/v1/uploads", tag = "pictures", security(("token" = [])),
    request_body(content = Vec<u8>, content_type = "application/offset+octet-stream", description = "The first bytes; may be empty"),
    params(
        ("Tus-Resumable" = String, Header, description = "1.0.0"),
        ("Upload-Length" = u64, Header, description = "How many bytes the picture has"),
        ("Upload-Metadata" = String, Header, description = "`sha256` and the base64 of the picture's name"),
        ("Upload-Checksum" = Option<String>, Header, description = "`sha1` or `sha256` and the base64 of the body's hash"),
    ),
    responses(
        (status = 201, description = "Where it is, and how many bytes arrived", headers(
            ("Location" = String, description = "`/v1/uploads/{id}`"),
            ("Upload-Offset" = u64),
            ("Upload-Expires" = String, description = "As HTTP writes dates"),
        )),
        (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
        (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
    )
)]
async fn create(market: &Market, parts: &Parts, body: axum::body::Body) -> Result<Response, Problem> {
    let device = caller(market, parts).await?;
    let announced = Announced { length: headers::length(parts)?, name: headers::name(parts)?, metadata: headers::metadata(parts) };
    let brings = !body.is_end_stream();
    // Read before anything is made, so that a mistake in one header leaves nothing behind.
    let checksum = headers::checksum(parts)?;
    if brings {
        headers::is_bytes(parts)?;
    }
    let mut upload = market.create_upload(&device, announced).await?;
    // Of a picture that is there, nothing is read.
    if brings && !upload.stored {
        let sent = Sent { offset: 0, length: body.size_hint().exact(), body, checksum };
        upload = market.append_to_upload(&device, &upload.id, sent).await?;
    }
    let mut response = StatusCode::CREATED.into_response();
    if let Ok(location) = HeaderValue::from_str(&format!("/v1/uploads/{}", upload.id)) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    tell(&mut response, &upload);
    Ok(response)
}

/// Where an upload stands.
#[utoipa::path(head, path = "/v1/uploads/{id}", tag = "pictures", security(("token" = [])),
    params(("id" = String, Path), ("Tus-Resumable" = String, Header, description = "1.0.0")),
    responses(
        (status = 200, description = "How many bytes arrived, of how many", headers(
            ("Upload-Offset" = u64), ("Upload-Length" = u64), ("Upload-Metadata" = String), ("Upload-Expires" = String),
        )),
        (status = 404, description = "There is none"),
        (status = 410, description = "It ran out"),
        (status = 422, description = "All bytes arrived, and they are no picture of that name"),
    )
)]
async fn look(market: &Market, parts: &Parts, id: &str) -> Result<Response, Problem> {
    let upload = market.look_at_upload(&caller(market, parts).await?, id).await?;
    let mut response = StatusCode::OK.into_response();
    tell(&mut response, &upload);
    let headers = response.headers_mut();
    headers.insert(UPLOAD_LENGTH, HeaderValue::from(upload.length));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(metadata) = HeaderValue::from_str(&upload.metadata) {
        headers.insert(UPLOAD_METADATA, metadata);
    }
    Ok(response)
}

/// Goes on with an upload.
#[utoipa::path(patch, path = "/v1/uploads/{id}", tag = "pictures", security(("token" = [])),
    request_body(content = Vec<u8>, content_type = "application/offset+octet-stream"),
    params(
        ("id" = String, Path),
        ("Tus-Resumable" = String, Header, description = "1.0.0"),
        ("Upload-Offset" = u64, Header, description = "Where the body begins"),
        ("Upload-Checksum" = Option<String>, Header, description = "`sha1` or `sha256` and the base64 of the body's hash"),
    ),
    responses(
        (status = 204, description = "It arrived", headers(("Upload-Offset" = u64), ("Upload-Expires" = String))),
        (status = 409, description = "It does not stand there", body = Problem, content_type = "application/problem+json"),
        (status = 460, description = "The body does not have its checksum", body = Problem, content_type = "application/problem+json"),
        (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
        (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
    )
)]
async fn append(market: &Market, parts: &Parts, id: &str, body: axum::body::Body) -> Result<Response, Problem> {
    let device = caller(market, parts).await?;
    headers::is_bytes(parts)?;
    let (offset, checksum) = (headers::offset(parts)?, headers::checksum(parts)?);
    let sent = Sent { offset, length: body.size_hint().exact(), body, checksum };
    let upload = market.append_to_upload(&device, id, sent).await?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    tell(&mut response, &upload);
    Ok(response)
}

/// Forgets an upload.
#[utoipa::path(delete, path = "/v1/uploads/{id}", tag = "pictures", security(("token" = [])),
    params(("id" = String, Path), ("Tus-Resumable" = String, Header, description = "1.0.0")),
    responses(
        (status = 204, description = "Forgotten"),
        (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
        (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
    )
)]
async fn end(market: &Market, parts: &Parts, id: &str) -> Result<Response, Problem> {
    market.end_upload(&caller(market, parts).await?, id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// How far an upload is, and how long it is kept. One that is stored is not kept: it is done.
fn tell(response: &mut Response, upload: &Upload) {
    let headers = response.headers_mut();
    headers.insert(UPLOAD_OFFSET, HeaderValue::from(upload.received));
    let until = SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(upload.expires_at.0).unwrap_or_default());
    if let (false, Ok(date)) = (upload.stored, HeaderValue::from_str(&httpdate::fmt_http_date(until))) {
        headers.insert(UPLOAD_EXPIRES, date);
    }
}
