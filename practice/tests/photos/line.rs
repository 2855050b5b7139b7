//! A line to the market that is slow in virtual time, breaks where it is told to, and counts.

use axum::{
    Router,
    body::{Body, Bytes},
};
use http::{Request, header};
use http_body_util::BodyExt as _;
use practice::network::Way;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    pin::Pin,
    sync::{Arc, Mutex},
    time::Duration,
};
use sync_core::{
    NetError, Reply, Transport,
    transport::{Exchange, Method, PictureAsk, PictureExchange, PictureTold},
};
use tokio::runtime::Handle;
use tower::ServiceExt as _;

use super::world::Passing;

/// What went over it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figures {
    pub(crate) requests: u64,
    pub(crate) cuts: u64,
    /// Bytes of pictures that came to the market.
    pub(crate) arrived: u64,
    /// Bytes of pictures that were on the line when it broke.
    pub(crate) lost: u64,
    /// Every picture that was begun, and its length.
    pub(crate) sizes: BTreeMap<String, u64>,
}

#[derive(Default)]
struct State {
    router: Option<Router>,
    figures: Figures,
    paths: Vec<String>,
    begun: Vec<String>,
    /// Where each picture is still to be cut.
    cuts: BTreeMap<String, BTreeSet<u64>>,
    cut_each: u64,
    uploads: BTreeMap<String, String>,
    meanwhile: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    answer_after: Duration,
    dice: Option<ChaCha8Rng>,
}

#[derive(Clone)]
pub(crate) struct Line {
    state: Arc<Mutex<State>>,
    clock: Arc<Passing>,
    market: Handle,
}

impl Line {
    pub(crate) fn new(router: Router, clock: Arc<Passing>, seed: u64) -> Self {
        let dice = Some(ChaCha8Rng::seed_from_u64(seed));
        let state = State { router: Some(router), dice, ..State::default() };
        Self { state: Arc::new(Mutex::new(state)), clock, market: Handle::current() }
    }

    pub(crate) fn figures(&self) -> Figures {
        self.state.lock().unwrap().figures.clone()
    }
    /// Methods and addresses, in order.
    pub(crate) fn paths(&self) -> Vec<String> {
        self.state.lock().unwrap().paths.clone()
    }
    /// The names of pictures in the order in which they were begun.
    pub(crate) fn begun(&self) -> Vec<String> {
        self.state.lock().unwrap().begun.clone()
    }
    /// From now on each photo's pictures are cut so often, at drawn bytes: a thumbnail twice, its photo the other times.
    pub(crate) fn cut_each(&self, times: u64) {
        self.state.lock().unwrap().cut_each = times;
    }
    /// Does this while the next piece is under way.
    pub(crate) fn meanwhile(&self, what: Pin<Box<dyn Future<Output = ()> + Send>>) {
        self.state.lock().unwrap().meanwhile = Some(what);
    }
    /// Each answer takes so long, in real time.
    pub(crate) fn answer_after_ms(&self, ms: u64) {
        self.state.lock().unwrap().answer_after = Duration::from_millis(ms);
    }
    /// Another market is at the other end.
    pub(crate) fn lead_to(&self, router: Router) {
        self.state.lock().unwrap().router = Some(router);
    }

    /// Waits until that is so of the paths, for a minute at most.
    pub(crate) async fn until(&self, is_so: impl Fn(&[String]) -> bool) {
        for _ in 0..6000 {
            if is_so(&self.paths()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it did not happen: {:?}", self.paths());
    }

    /// Which picture's bytes a request carries, and from where on.
    fn piece_of(&self, ask: &PictureAsk) -> Option<(String, u64)> {
        let header = |name| ask.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        let mut state = self.state.lock().unwrap();
        match ask.method {
            Method::Post => {
                use base64::Engine as _;
                let name = header("upload-metadata")?.strip_prefix("sha256 ")?.to_owned();
                let name = String::from_utf8(base64::engine::general_purpose::STANDARD.decode(name).unwrap()).unwrap();
                let size: u64 = header("upload-length")?.parse().unwrap();
                if state.figures.sizes.insert(name.clone(), size).is_none() {
                    state.begun.push(name.clone());
                    let times = if size <= 12_000 { state.cut_each.min(2) } else { state.cut_each.saturating_sub(2) };
                    let mut cuts = BTreeSet::new();
                    while (cuts.len() as u64) < times {
                        let cut = state.dice.as_mut().unwrap().random_range(1..=size);
                        cuts.insert(cut);
                    }
                    state.cuts.insert(name.clone(), cuts);
                }
                Some((name, 0))
            }
            Method::Patch => Some((state.uploads.get(ask.path)?.clone(), header("upload-offset")?.parse().unwrap())),
            _ => None,
        }
    }

    async fn exchange(
        &self,
        method: &str,
        path: &str,
        token: Option<&str>,
        headers: Vec<(&str, String)>,
        body: Body,
    ) -> (Reply, http::HeaderMap) {
        let router = {
            let mut state = self.state.lock().unwrap();
            state.paths.push(format!("{method} {path}"));
            state.figures.requests += 1;
            state.router.clone().unwrap()
        };
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(body).unwrap();
        let answered = self.market.spawn(async move {
            let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
            (parts, body.collect().await.unwrap().to_bytes().to_vec())
        });
        let (parts, body) = answered.await.unwrap();
        let after = self.state.lock().unwrap().answer_after;
        tokio::time::sleep(after).await;
        self.clock.travel(body.len() as u64 + 200, Way::Down);
        (Reply { status: parts.status.as_u16(), received: body.len() as u64 + 200, body, sent: 0 }, parts.headers)
    }

    async fn ask(&self, ask: PictureAsk<'_>) -> Result<PictureTold, NetError> {
        let whole = ask.body.len() as u64;
        let piece = self.piece_of(&ask);
        let cut = piece.as_ref().and_then(|(name, at)| {
            let mut state = self.state.lock().unwrap();
            let cuts = state.cuts.get_mut(name)?;
            let cut = cuts.range(at + 1..=at + whole).next().copied()?;
            cuts.remove(&cut);
            Some(cut - at)
        });
        let arrives = cut.unwrap_or(whole);
        {
            let mut state = self.state.lock().unwrap();
            if piece.is_some() {
                state.figures.arrived += arrives;
            }
            if cut.is_some() {
                state.figures.cuts += 1;
                // What 2G holds on its way: 650 ms of 18 kbit/s.
                state.figures.lost += (whole - arrives).min(1_462);
            }
        }
        self.clock.travel(arrives + 300, Way::Up);
        let meanwhile = self.state.lock().unwrap().meanwhile.take();
        if let Some(meanwhile) = meanwhile {
            meanwhile.await;
        }
        let part = Bytes::copy_from_slice(&ask.body[..usize::try_from(arrives).unwrap()]);
        // A cut at the very end is an answer that is lost.
        let breaks = cut.is_some() && arrives < whole;
        let pieces = [Some(Ok(part)), breaks.then(|| Err(io::Error::from(io::ErrorKind::ConnectionReset)))];
        let body = Body::from_stream(futures_util::stream::iter(pieces.into_iter().flatten()));
        let (mut reply, headers) = self.exchange(ask.method.name(), ask.path, ask.token, ask.headers, body).await;
        reply.sent = arrives + 300;
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let (offset, location) = (header("upload-offset").and_then(|text| text.parse().ok()), header("location").map(str::to_owned));
        if cut.is_some() {
            // Nobody hears that the line broke before the phone gives up.
            self.clock.pass(5_000);
            return Err(NetError::Broken);
        }
        if let (Some((name, _)), Some(location)) = (piece, &location) {
            self.state.lock().unwrap().uploads.insert(location.clone(), name);
        }
        Ok(PictureTold { reply, offset, location })
    }
}

impl Transport for Line {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        Box::pin(async move {
            let sent = body.len() as u64 + 200;
            self.clock.travel(sent, Way::Up);
            let (reply, _) = self.exchange("POST", path, token, vec![("content-type", "application/json".into())], Body::from(body)).await;
            if let Ok(told) = serde_json::from_slice::<protocol::photo::Wanted>(&reply.body) {
                let begun = told.begun.into_iter().map(|begun| (begun.upload, begun.name.to_string()));
                self.state.lock().unwrap().uploads.extend(begun);
            }
            Ok(Reply { sent, ..reply })
        })
    }

    fn picture<'a>(&'a self, ask: PictureAsk<'a>) -> PictureExchange<'a> {
        Box::pin(self.ask(ask))
    }

    fn carries_pictures(&self) -> bool {
        true
    }
}
