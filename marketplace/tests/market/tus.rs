//! Pictures to send, and a client that sends them by tus, one request at a time.

use crate::world::World;
use axum::body::{Body, Bytes};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use jpeg_encoder::{ColorType, Encoder};
use protocol::{BlobName, Problem};
use std::convert::Infallible;
use tokio::sync::mpsc;

/// A picture of a size, with as much to see on it as `seed` says, none like another.
pub(crate) fn picture(width: u16, height: u16, seed: u32) -> Vec<u8> {
    let (w, h) = (u32::from(width), u32::from(height));
    let mut pixels = Vec::new();
    for (x, y) in (0..h).flat_map(|y| (0..w).map(move |x| (x, y))) {
        let grain = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_add(seed).wrapping_mul(2_246_822_519)).wrapping_mul(3_266_489_917) >> 24;
        pixels.extend([(x * 255 / w) as u8, (y * 255 / h) as u8, grain as u8]);
    }
    let mut jpeg = Vec::new();
    Encoder::new(&mut jpeg, 70).encode(&pixels, width, height, ColorType::Rgb).unwrap();
    jpeg
}

pub(crate) fn name_of(bytes: &[u8]) -> BlobName {
    BlobName::of_bytes(bytes)
}

/// A picture with one more segment, as a camera writes it.
pub(crate) fn with_segment(jpeg: &[u8], kind: u8, held: &[u8]) -> Vec<u8> {
    let length = u16::try_from(held.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, kind], &length, held, &jpeg[2..]].concat()
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) async fn of(response: http::Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        Self { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes() }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn offset(&self) -> Option<usize> {
        self.headers.get("upload-offset").map(|value| value.to_str().unwrap().parse().unwrap())
    }

    pub(crate) fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.status);
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status, self.status.as_u16());
        assert!(problem.now.is_some());
        problem
    }

    /// The code of the problem.
    pub(crate) fn code(&self) -> String {
        serde_json::to_value(self.problem().code).unwrap().as_str().unwrap().to_owned()
    }
}

/// A body that comes piece by piece, as somebody else sends it, until it ends or breaks.
pub(crate) fn slow_body() -> (mpsc::Sender<Result<Bytes, std::io::Error>>, Body) {
    let (send, receive) = mpsc::channel(1);
    let stream = futures_util::stream::unfold(receive, |mut receive| async move { receive.recv().await.map(|piece| (piece, receive)) });
    (send, Body::from_stream(stream))
}

/// A body that breaks off after these bytes.
pub(crate) fn cut_body(bytes: &[u8]) -> Body {
    let pieces = bytes.chunks(1000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect::<Vec<_>>();
    Body::from_stream(futures_util::stream::iter(pieces.into_iter().chain([Err(std::io::Error::other("cut"))])))
}

/// Requests of one device.
#[derive(Clone)]
pub(crate) struct Tus {
    pub(crate) world: World,
    pub(crate) token: String,
}

impl Tus {
    pub(crate) fn new(world: &World, token: &str) -> Self {
        Self { world: world.clone(), token: token.to_owned() }
    }

    pub(crate) async fn ask(&self, method: Method, at: &str, headers: &[(&str, &str)], body: Body) -> Answer {
        let mut request = Request::builder().method(method).uri(at).header("authorization", format!("Bearer {}", self.token));
        if headers.iter().all(|(name, _)| *name != "tus-resumable") {
            request = request.header("tus-resumable", "1.0.0");
        }
        for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(*name, *value);
        }
        let answer = Answer::of(self.world.ask(request.body(body).unwrap()).await).await;
        assert_eq!(answer.header("tus-resumable"), "1.0.0");
        answer
    }

    /// Which of these the market wants, and which are begun.
    pub(crate) async fn wanted(&self, names: &[BlobName]) -> protocol::photo::Wanted {
        let device = self.world.market.authenticate(&self.token).await.unwrap();
        self.world.market.wanted(&device, names).await.unwrap()
    }

    pub(crate) async fn create(&self, name: &BlobName, length: usize, first: impl Into<Body>) -> Answer {
        let (length, metadata) = (length.to_string(), metadata(name));
        let headers =
            [("upload-length", length.as_str()), ("upload-metadata", &metadata), ("content-type", "application/offset+octet-stream")];
        self.ask(Method::POST, "/v1/uploads", &headers, first.into()).await
    }

    /// Where a new upload of these bytes is.
    pub(crate) async fn begun(&self, bytes: &[u8]) -> String {
        let made = self.create(&name_of(bytes), bytes.len(), Body::empty()).await;
        assert_eq!((made.status.as_u16(), made.offset()), (201, Some(0)));
        made.header("location").to_owned()
    }

    pub(crate) async fn head(&self, at: &str) -> Answer {
        let answer = self.ask(Method::HEAD, at, &[], Body::empty()).await;
        assert!(answer.body.is_empty());
        assert_eq!(answer.header("cache-control"), "no-store");
        answer
    }

    pub(crate) async fn patch(&self, at: &str, offset: usize, body: impl Into<Body>) -> Answer {
        let offset = offset.to_string();
        let headers = [("upload-offset", offset.as_str()), ("content-type", "application/offset+octet-stream")];
        self.ask(Method::PATCH, at, &headers, body.into()).await
    }

    /// Sends a whole picture.
    pub(crate) async fn send(&self, bytes: &[u8]) -> Answer {
        self.create(&name_of(bytes), bytes.len(), bytes.to_vec()).await
    }

    /// The picture as everybody gets it.
    pub(crate) async fn served(&self, name: &BlobName) -> Option<Bytes> {
        let answer = Answer::of(self.world.ask(Request::get(format!("/pictures/{name}")).body(Body::empty()).unwrap()).await).await;
        match answer.status.as_u16() {
            200 => Some(answer.body),
            404 => None,
            other => panic!("{other}"),
        }
    }
}

pub(crate) fn metadata(name: &BlobName) -> String {
    format!("sha256 {}", STANDARD.encode(name.to_string()))
}

/// A body whose pieces are these.
pub(crate) fn in_pieces(bytes: &[u8], size: usize) -> Body {
    let pieces = bytes.chunks(size).map(|piece| Ok::<_, Infallible>(Bytes::copy_from_slice(piece))).collect::<Vec<_>>();
    Body::from_stream(futures_util::stream::iter(pieces))
}
