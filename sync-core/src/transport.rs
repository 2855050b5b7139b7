//! How bytes get to the market and back. The sync machine does not know; practice and tests bring their own.

use std::{future::Future, pin::Pin};

mod http;

pub use http::HttpTransport;

/// A request that was answered, whatever the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The body, decompressed.
    pub body: Vec<u8>,
    /// Bytes sent: body as it travelled, and an estimate of the headers.
    pub sent: u64,
    /// Bytes received, likewise.
    pub received: u64,
}

/// Why there was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetError {
    /// Nobody could be reached: no signal, no route, nobody listening. Nothing was sent, and it costs no try.
    #[error("the market cannot be reached")]
    Offline,
    /// The connection was there and broke, or nothing moved for too long. What was sent may have arrived.
    #[error("the connection broke")]
    Broken,
}

/// A request about a picture: a step of an upload (tus), or reading one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureAsk<'a> {
    /// What is to be done.
    pub method: Method,
    /// Where, from the market's root.
    pub path: &'a str,
    /// Who asks; reading needs nobody.
    pub token: Option<&'a str>,
    /// Headers beside those that a transport sets itself.
    pub headers: Vec<(&'static str, String)>,
    /// Bytes of a picture, which nothing compresses any further.
    pub body: Vec<u8>,
}

/// The methods that pictures need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads a picture.
    Get,
    /// Asks how far an upload is.
    Head,
    /// Begins an upload.
    Post,
    /// Goes on with one.
    Patch,
}

impl Method {
    /// As HTTP writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Patch => "PATCH",
        }
    }
}

/// The answer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureTold {
    /// Status, body and what it cost.
    pub reply: Reply,
    /// `Upload-Offset`.
    pub offset: Option<u64>,
    /// `Location`.
    pub location: Option<String>,
}

/// A boxed future.
pub type PictureExchange<'a> = Pin<Box<dyn Future<Output = Result<PictureTold, NetError>> + Send + 'a>>;

/// A boxed future.
pub type Exchange<'a> = Pin<Box<dyn Future<Output = Result<Reply, NetError>> + Send + 'a>>;

/// Sends one request and waits for its answer.
pub trait Transport: Send + Sync + 'static {
    /// `POST path` with a JSON body.
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a>;

    /// `GET path`, whose answer may be a minute in coming. Whoever drops the future hangs up.
    fn listen<'a>(&'a self, _path: &'a str, _token: Option<&'a str>) -> Exchange<'a> {
        Box::pin(std::future::ready(Err(NetError::Offline)))
    }

    /// Whether [`listen`](Transport::listen) is worth calling.
    fn can_listen(&self) -> bool {
        false
    }

    /// A step of an upload, or reading a picture.
    fn picture<'a>(&'a self, _ask: PictureAsk<'a>) -> PictureExchange<'a> {
        Box::pin(std::future::ready(Err(NetError::Offline)))
    }

    /// Whether [`picture`](Transport::picture) is worth calling. Where it is not, pictures stay on the phone and wait.
    fn carries_pictures(&self) -> bool {
        false
    }
}

/// The address of the market that this build is for: what `ISOKO_MARKET` said when it was built, else one on this machine.
pub const fn built_for() -> &'static str {
    match option_env!("ISOKO_MARKET") {
        Some(market) => market,
        None => "http://127.0.0.1:7500",
    }
}
