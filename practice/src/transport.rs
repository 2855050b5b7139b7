//! The phone's transport to a market in the same process: the market's real router, called without a socket.

use crate::{
    life::Life,
    network::{Link, Way},
};
use axum::{Router, body::Body};
use http::{HeaderMap, Request, header};
use http_body_util::BodyExt;
use sync_core::{
    NetError, Reply, Transport,
    transport::{Exchange, PictureAsk, PictureExchange, PictureTold},
};
use tokio::runtime::Handle;
use tower::ServiceExt;

/// Bytes that the headers of a request and of an answer take, about.
const HEADERS: u64 = 200;

/// Calls a router as if over HTTP.
#[derive(Clone, Debug)]
pub struct InProcess {
    router: Router,
    link: Link,
    market: Handle,
    life: Life,
}

impl InProcess {
    /// For a market's router, over a link. `market` is the runtime that the market lives on: a phone that is switched off takes its
    /// own runtime with it, and must not take what the market was doing for it, nor a connection to the market's database.
    pub fn new(router: Router, link: Link, market: Handle) -> Self {
        Self::of_phone(Life::default(), router, link, market)
    }

    /// The same for a phone that may die: from then on it neither says nor hears anything.
    pub const fn of_phone(life: Life, router: Router, link: Link, market: Handle) -> Self {
        Self { router, link, market, life }
    }

    /// Lets so many bytes go up. `false` if they did not get through; never, if the phone is dead.
    async fn send(&self, bytes: u64) -> bool {
        self.life.goes_on().await;
        let sent = self.link.carry(bytes, Way::Up).await;
        self.life.goes_on().await;
        sent
    }

    async fn exchange(&self, path: &str, token: Option<&str>, body: Vec<u8>) -> Result<Reply, NetError> {
        let sent = body.len() as u64 + HEADERS;
        if !self.send(sent).await {
            return Err(NetError::Offline);
        }
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        self.ask(request, token, Body::from(body), sent).await
    }

    async fn news(&self, path: &str, token: Option<&str>) -> Result<Reply, NetError> {
        if !self.send(HEADERS).await {
            return Err(NetError::Offline);
        }
        self.ask(Request::get(path), token, Body::empty(), HEADERS).await
    }

    async fn ask_picture(&self, ask: PictureAsk<'_>) -> Result<PictureTold, NetError> {
        let sent = ask.body.len() as u64 + HEADERS;
        if !self.send(sent).await {
            return Err(NetError::Offline);
        }
        let mut request = Request::builder().method(ask.method.name()).uri(ask.path);
        for (name, value) in ask.headers {
            request = request.header(name, value);
        }
        let (reply, headers) = self.exchange_whole(request, ask.token, Body::from(ask.body), sent).await?;
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let offset = header("upload-offset").and_then(|offset| offset.parse().ok());
        let location = header("location").map(str::to_owned);
        Ok(PictureTold { reply, offset, location })
    }

    async fn ask(&self, request: http::request::Builder, token: Option<&str>, body: Body, sent: u64) -> Result<Reply, NetError> {
        self.exchange_whole(request, token, body, sent).await.map(|(reply, _)| reply)
    }

    async fn exchange_whole(
        &self,
        mut request: http::request::Builder,
        token: Option<&str>,
        body: Body,
        sent: u64,
    ) -> Result<(Reply, HeaderMap), NetError> {
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(body).map_err(|_| NetError::Broken)?;
        let path = request.uri().path().to_owned();
        let router = self.router.clone();
        let answered = self.market.spawn(async move {
            // The router has no error of its own: whatever happens becomes an answer.
            let Ok(answer) = router.oneshot(request).await;
            let (parts, body) = answer.into_parts();
            body.collect().await.map(|body| (parts, body.to_bytes().to_vec()))
        });
        let Ok(Ok((parts, body))) = answered.await else { return Err(NetError::Broken) };
        self.life.hears(&path).await;
        let received = body.len() as u64 + HEADERS;
        let reply = Reply { status: parts.status.as_u16(), body, sent, received };
        let arrived = self.link.carry(received, Way::Down).await;
        // It may have died while the answer was on its way.
        self.life.hears(&path).await;
        if arrived { Ok((reply, parts.headers)) } else { Err(NetError::Broken) }
    }
}

impl Transport for InProcess {
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
        Box::pin(self.ask_picture(ask))
    }

    fn carries_pictures(&self) -> bool {
        true
    }
}
