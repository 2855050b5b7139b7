//! HTTP over TLS with the roots that we bring (old phones lack today's), compressed with zstd where that makes it shorter.

use super::{Exchange, NetError, PictureAsk, PictureExchange, PictureTold, Reply, Transport};
use crate::error::{CoreError, InputProblem};
use reqwest::{
    Client, Url,
    header::{ACCEPT_ENCODING, AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE},
};
use std::{io::Read, sync::Arc, time::Duration};

/// Given up when no byte moved for so long. Never for the total duration: on 2G a large answer takes minutes and is fine.
const STALL: Duration = Duration::from_secs(45);
/// A body that is written takes at least so long to travel, which the system does not show: its buffers take it at once. Slower than
/// 4 kbit/s is no connection.
const SLOWEST_BYTES_PER_S: u64 = 500;
/// To get a connection at all: name, TCP and TLS are eight flights at 1.3 s each on rural 2G, with losses.
const CONNECT: Duration = Duration::from_secs(30);
/// An answer that grows beyond this is not from our market.
const MAX_ANSWER: u64 = 32 * 1024 * 1024;
/// A batch is some kilobytes, sent once: the levels that search hardest make a tenth less of it than the usual ones, for milliseconds.
const LEVEL: i32 = 16;
/// Bodies shorter than this gain nothing from compression.
const WORTH_COMPRESSING: usize = 160;

/// The market over HTTP.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    client: Client,
    market: Url,
    stall: Duration,
}

impl HttpTransport {
    /// For the market at `url` (`https://…`, or `http://` for one on this machine).
    pub fn new(url: &str) -> Result<Self, CoreError> {
        Self::with(url, |client| client)
    }

    fn with(url: &str, more: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Result<Self, CoreError> {
        let wrong = || CoreError::correct("market", InputProblem::Missing);
        let mut market = Url::parse(url).map_err(|_| wrong())?;
        if !matches!(market.scheme(), "http" | "https") || market.host().is_none() {
            return Err(wrong());
        }
        if !market.path().ends_with('/') {
            market.set_path(&format!("{}/", market.path()));
        }
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let mut tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|e| CoreError::Corrupt(e.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        // One connection for a sync and for an ear at the market at the same time; a set-up costs four flights.
        tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        // No User-Agent: 25 bytes of every request, for what the member `v` of the body says better.
        let client = more(Client::builder())
            .tls_backend_preconfigured(tls)
            .connect_timeout(CONNECT)
            // Set-up costs four flights: a connection is kept as long as the next poll may use it.
            .pool_idle_timeout(Duration::from_secs(90))
            .pool_max_idle_per_host(1)
            .tcp_nodelay(true)
            .http2_keep_alive_interval(None)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|e| CoreError::Corrupt(e.to_string()))?;
        Ok(Self { client, market, stall: STALL })
    }

    /// For a market on this machine, over HTTP/2 from the first byte: what a phone speaks over TLS, where the two sides agree on it.
    /// Without TLS there is nothing to agree with, so this is for markets that are known to speak it.
    pub fn over_http2(url: &str) -> Result<Self, CoreError> {
        Self::with(url, reqwest::ClientBuilder::http2_prior_knowledge)
    }

    /// Gives up after this long without a byte, instead of 45 s: for tests, and for networks that are known to be quick.
    #[must_use]
    pub const fn with_stall(mut self, stall: Duration) -> Self {
        self.stall = stall;
        self
    }

    async fn exchange(&self, path: &str, token: Option<&str>, body: Vec<u8>) -> Result<Reply, NetError> {
        let url = self.market.join(path.trim_start_matches('/')).map_err(|_| NetError::Offline)?;
        let mut headers = 107 + url.as_str().len() + token.map_or(0, |t| t.len() + 24);
        let mut request = self.client.post(url).header(CONTENT_TYPE, "application/json").header(ACCEPT_ENCODING, "zstd");
        if let Some(token) = token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let packed = (body.len() >= WORTH_COMPRESSING).then(|| zstd::bulk::compress(&body, LEVEL).ok()).flatten();
        let body = match packed {
            Some(packed) if packed.len() + 24 < body.len() => {
                request = request.header(CONTENT_ENCODING, "zstd");
                headers += 24;
                packed
            }
            _ => body,
        };
        let sent = (headers + body.len()) as u64;
        let travels = Duration::from_millis(sent.saturating_mul(1000) / SLOWEST_BYTES_PER_S);
        let answer = tokio::time::timeout(self.stall + travels, request.body(body).send());
        let response = answer.await.map_err(|_| NetError::Broken)?.map_err(|e| kind(&e))?;
        self.reply(response, sent).await
    }

    /// Waits for as long as the market holds such a request, and a little for the way.
    async fn news(&self, path: &str, token: Option<&str>) -> Result<Reply, NetError> {
        let url = self.market.join(path.trim_start_matches('/')).map_err(|_| NetError::Offline)?;
        let sent = (100 + url.as_str().len() + token.map_or(0, |t| t.len() + 24)) as u64;
        let mut request = self.client.get(url);
        if let Some(token) = token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let held = Duration::from_millis(protocol::limits::WAIT_MS);
        let answer = tokio::time::timeout(held + self.stall, request.send()).await;
        let response = answer.map_err(|_| NetError::Broken)?.map_err(|e| kind(&e))?;
        self.reply(response, sent).await
    }

    /// Uncompressed: a JPEG gets no shorter, and what arrived of a body that was cut must be what was meant.
    async fn ask(&self, ask: PictureAsk<'_>) -> Result<PictureTold, NetError> {
        let url = self.market.join(ask.path.trim_start_matches('/')).map_err(|_| NetError::Offline)?;
        // An address that a market names may be whole. What would lead elsewhere is no market of ours.
        if url.origin() != self.market.origin() {
            return Err(NetError::Broken);
        }
        let mut headers = 60 + url.as_str().len() + ask.token.map_or(0, |t| t.len() + 24);
        let method = reqwest::Method::from_bytes(ask.method.name().as_bytes()).map_err(|_| NetError::Offline)?;
        let mut request = self.client.request(method, url);
        for (name, value) in &ask.headers {
            headers += name.len() + value.len() + 4;
            request = request.header(*name, value);
        }
        if let Some(token) = ask.token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let sent = (headers + ask.body.len()) as u64;
        let travels = Duration::from_millis(sent.saturating_mul(1000) / SLOWEST_BYTES_PER_S);
        let answer = tokio::time::timeout(self.stall + travels, request.body(ask.body).send());
        let response = answer.await.map_err(|_| NetError::Broken)?.map_err(|e| kind(&e))?;
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let offset = header("upload-offset").and_then(|offset| offset.parse().ok());
        let location = header("location");
        let reply = self.reply(response, sent).await?;
        Ok(PictureTold { reply, offset, location })
    }

    async fn reply(&self, mut response: reqwest::Response, sent: u64) -> Result<Reply, NetError> {
        let status = response.status().as_u16();
        let packed = response.headers().get(CONTENT_ENCODING).is_some_and(|v| v.as_bytes() == b"zstd");
        let mut received = response.headers().iter().map(|(k, v)| (k.as_str().len() + v.len() + 4) as u64).sum::<u64>() + 17;
        let mut bytes = Vec::new();
        while let Some(chunk) = self.chunk(&mut response).await? {
            received += chunk.as_ref().len() as u64;
            bytes.extend_from_slice(chunk.as_ref());
            if bytes.len() as u64 > MAX_ANSWER {
                return Err(NetError::Broken);
            }
        }
        let body = if packed { unpack(&bytes)? } else { bytes };
        Ok(Reply { status, body, sent, received })
    }
}

impl HttpTransport {
    async fn chunk(&self, response: &mut reqwest::Response) -> Result<Option<impl AsRef<[u8]> + use<>>, NetError> {
        let chunk = tokio::time::timeout(self.stall, response.chunk()).await;
        chunk.map_err(|_| NetError::Broken)?.map_err(|_| NetError::Broken)
    }
}

fn unpack(bytes: &[u8]) -> Result<Vec<u8>, NetError> {
    let mut body = Vec::new();
    let decoder = zstd::Decoder::new(bytes).map_err(|_| NetError::Broken)?;
    decoder.take(MAX_ANSWER + 1).read_to_end(&mut body).map_err(|_| NetError::Broken)?;
    if body.len() as u64 > MAX_ANSWER { Err(NetError::Broken) } else { Ok(body) }
}

fn kind(error: &reqwest::Error) -> NetError {
    if error.is_connect() { NetError::Offline } else { NetError::Broken }
}

impl Transport for HttpTransport {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        Box::pin(self.exchange(path, token, body))
    }

    fn listen<'a>(&'a self, path: &'a str, token: Option<&'a str>) -> Exchange<'a> {
        Box::pin(self.news(path, token))
    }

    fn can_listen(&self) -> bool {
        true
    }

    fn picture<'a>(&'a self, ask: PictureAsk<'a>) -> PictureExchange<'a> {
        Box::pin(self.ask(ask))
    }

    fn carries_pictures(&self) -> bool {
        true
    }
}
