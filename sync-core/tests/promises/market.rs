//! A market in the test's memory: the protocol's `apply`, change numbers, and every way in which a network can fail.

use protocol::{
    Answer, Buyer, Change, Context, Cursor, DeviceId, EntityKind, Listing, ListingId, MarketTime, OpId, Operation, Order, OrderId, Outcome,
    Problem, ProblemCode, Quantity, Realm, Rejection, SellerId, SyncRequest, SyncResponse, enrol,
    order::NewOrder,
    sync::{Applied, Limits, Sent},
};
use serde::Serialize;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};
use sync_core::{NetError, Reply, Transport, transport::Exchange};
use uuid::Uuid;

/// What happens to the next request.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// No signal.
    Offline,
    /// It does not arrive, and the connection breaks.
    LoseRequest,
    /// It arrives, and the answer does not.
    LoseReply,
    /// Somebody else answers.
    Says(u16, &'static str),
    /// The market refuses it.
    Refuses(ProblemCode),
    /// The answer takes its time.
    Slow(Duration),
}

/// The market.
#[derive(Default)]
pub(crate) struct Market(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    now: i64,
    listings: BTreeMap<Uuid, Listing>,
    orders: BTreeMap<Uuid, Order>,
    /// Who changed which entity, in the order of the change numbers, from 1.
    log: Vec<(EntityKind, Uuid, Option<OpId>)>,
    answers: BTreeMap<OpId, Outcome>,
    /// How often an operation had an effect.
    effects: BTreeMap<OpId, u32>,
    /// By token.
    devices: BTreeMap<String, (DeviceId, SellerId)>,
    enrolled: BTreeMap<DeviceId, SellerId>,
    faults: VecDeque<Fault>,
    /// The most changes in one answer; 0: all.
    page: u64,
    epoch: u32,
    /// Refuses what its author cannot know: to make something need help.
    refuse: BTreeMap<&'static str, Rejection>,
    requests: Vec<(String, Value)>,
    tokens: u32,
}

type Log = Vec<(EntityKind, Uuid, Option<OpId>)>;

/// What was backed up.
pub(crate) struct Backup(BTreeMap<Uuid, Listing>, BTreeMap<Uuid, Order>, Log, BTreeMap<OpId, Outcome>, BTreeMap<OpId, u32>);

type Answered = Result<Value, ProblemCode>;

impl Market {
    pub(crate) fn new() -> Arc<Self> {
        let market = Self::default();
        market.lock().now = 1_795_000_000_000;
        Arc::new(market)
    }
    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }
    pub(crate) fn line(self: &Arc<Self>) -> Arc<dyn Transport> {
        Arc::new(Line(Arc::clone(self)))
    }
    pub(crate) fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.lock().faults.extend(faults);
    }
    pub(crate) fn page(&self, changes: u64) {
        self.lock().page = changes;
    }
    pub(crate) fn refuse(&self, action: &'static str, rejection: Option<Rejection>) {
        match rejection {
            Some(rejection) => self.lock().refuse.insert(action, rejection),
            None => self.lock().refuse.remove(action),
        };
    }
    pub(crate) fn forget_tokens(&self) {
        self.lock().devices.clear();
    }
    pub(crate) fn listing(&self, id: ListingId) -> Option<Listing> {
        self.lock().listings.get(&id.uuid()).cloned()
    }
    pub(crate) fn order(&self, id: OrderId) -> Option<Order> {
        self.lock().orders.get(&id.uuid()).cloned()
    }
    pub(crate) fn effects(&self) -> Vec<u32> {
        self.lock().effects.values().copied().collect()
    }
    /// The bodies of the sync requests so far.
    pub(crate) fn syncs(&self) -> Vec<SyncRequest> {
        let inner = self.lock();
        inner
            .requests
            .iter()
            .filter(|(path, _)| path == "/v1/sync")
            .map(|(_, body)| serde_json::from_value(body.clone()).unwrap())
            .collect()
    }
    pub(crate) fn asked(&self, path: &str) -> usize {
        self.lock().requests.iter().filter(|(asked, _)| asked == path).count()
    }

    /// A copy of everything, as of now.
    pub(crate) fn back_up(&self) -> Backup {
        let inner = self.lock();
        Backup(inner.listings.clone(), inner.orders.clone(), inner.log.clone(), inner.answers.clone(), inner.effects.clone())
    }
    /// Everything since is forgotten, and the operator says so.
    pub(crate) fn restore(&self, backup: Backup) {
        let mut inner = self.lock();
        let Backup(listings, orders, log, answers, effects) = backup;
        inner.listings = listings;
        inner.orders = orders;
        inner.log = log;
        inner.answers = answers;
        inner.effects = effects;
        inner.epoch += 1;
    }

    /// A buyer orders.
    pub(crate) fn place(&self, listing: ListingId, kg: i64) -> OrderId {
        let mut inner = self.lock();
        let n = inner.log.len() as u64;
        let id = OrderId::new(Realm::Market, inner.now.unsigned_abs(), [u8::try_from(n).unwrap() + 1; 10]);
        let row = inner.listings[&listing.uuid()].clone();
        let ctx = |version| Context { version, now: MarketTime(inner.now), seller: row.seller, device: None };
        let buyer = Buyer { name: "Liu Wei".into(), country: "CN".parse().unwrap(), address: "1 Nanjing Road\nShanghai".into() };
        let new = NewOrder { id, number: n + 1, quantity: Quantity::Grams(kg * 1000), buyer, note: String::new() };
        let (order, row) = Order::place(new, row.clone(), &ctx(n + 2), &ctx(n + 1)).unwrap();
        inner.log.push((EntityKind::Listing, listing.uuid(), None));
        inner.log.push((EntityKind::Order, id.uuid(), None));
        inner.listings.insert(listing.uuid(), row);
        inner.orders.insert(id.uuid(), order);
        id
    }

    fn answer(&self, path: &str, token: Option<&str>, body: &[u8]) -> Answered {
        let mut inner = self.lock();
        let body: Value = serde_json::from_slice(body).map_err(|_| ProblemCode::BadRequest)?;
        inner.requests.push((path.to_owned(), body.clone()));
        let device = body.get("device").and_then(Value::as_str).and_then(|id| id.parse::<DeviceId>().ok());
        match path {
            "/v1/enrol" => {
                let seller = body["seller"].as_str().unwrap().parse().unwrap();
                inner.enrolled.insert(device.unwrap(), seller);
                let sent = enrol::CodeSent { now: MarketTime(inner.now), expires_at: MarketTime(inner.now + 900_000), again_after_s: 30 };
                Ok(json!(sent))
            }
            "/v1/enrol/confirm" if body["code"] != "123456" => Err(ProblemCode::WrongCode),
            "/v1/enrol/confirm" | "/v1/token" => inner.token(device.unwrap()),
            "/v1/token/challenge" => Ok(json!(enrol::Challenge { now: MarketTime(inner.now), nonce: "nonce".into() })),
            "/v1/sync" => {
                let known = token.and_then(|token| inner.devices.get(token)).copied();
                let (device, seller) = known.ok_or(ProblemCode::TokenExpired)?;
                let request = serde_json::from_value(body).map_err(|_| ProblemCode::BadRequest)?;
                inner.sync(&request, device, seller).map(|response| json!(response))
            }
            _ => Err(ProblemCode::NotFound),
        }
    }
}

impl Inner {
    fn token(&mut self, device: DeviceId) -> Answered {
        let seller = *self.enrolled.get(&device).ok_or(ProblemCode::UnknownDevice)?;
        self.tokens += 1;
        let token = format!("token-{}", self.tokens);
        self.devices.insert(token.clone(), (device, seller));
        let expires_at = MarketTime(self.now + 30 * 24 * 3600 * 1000);
        Ok(json!(enrol::Token { token, expires_at, now: MarketTime(self.now), seller, limits: Limits::default() }))
    }

    fn sync(&mut self, request: &SyncRequest, device: DeviceId, seller: SellerId) -> Result<SyncResponse, ProblemCode> {
        let here = format!("{}.", self.epoch);
        let since =
            if request.cursor == Cursor::start() { Some(0) } else { request.cursor.0.strip_prefix(&here).and_then(|n| n.parse().ok()) };
        let mut answers = Vec::new();
        for sent in &request.ops {
            let Sent::Known(op) = sent else { return Err(ProblemCode::BadRequest) };
            let outcome = match self.answers.get(&op.id) {
                Some(outcome) => outcome.clone(),
                None => self.apply(op, device, seller),
            };
            self.answers.insert(op.id, outcome.clone());
            answers.push(Answer { id: op.id, outcome });
        }
        let mut response = SyncResponse { now: MarketTime(self.now), answers, ..SyncResponse::default() };
        let Some(since) = since else {
            (response.reread, response.cursor) = (true, Cursor(format!("{here}0")));
            return Ok(response);
        };
        let last = self.log.len() as u64;
        let to = if self.page == 0 { last } else { last.min(since + self.page) };
        (response.cursor, response.more) = (Cursor(format!("{here}{to}")), to < last);
        response.span = (to > since).then_some((since, to));
        let announced: BTreeSet<OpId> = response.answers.iter().map(|answer| answer.id).collect();
        let mut covers: BTreeMap<(EntityKind, Uuid), (u32, bool)> = BTreeMap::new();
        let skip = usize::try_from(since).unwrap();
        for (kind, id, by) in self.log.iter().take(usize::try_from(to).unwrap()).skip(skip) {
            let entry = covers.entry((*kind, *id)).or_insert((0, true));
            entry.0 += 1;
            entry.1 &= by.is_some_and(|op| announced.contains(&op));
        }
        for ((kind, id), (count, own)) in covers {
            if !own {
                response.changes.push(self.change(
                    kind,
                    id,
                    |listing| Change::since(listing, id, since, count),
                    |order| Change::since(order, id, since, count),
                ));
            }
        }
        for asked in &request.refetch {
            let kind = EntityKind::named(&asked.kind).unwrap();
            // A market of bad manners: what it does not have it does not mention.
            if !self.listings.contains_key(&asked.id) && !self.orders.contains_key(&asked.id) {
                continue;
            }
            response.changes.push(self.change(kind, asked.id, |row| Change::whole(row, asked.id), |row| Change::whole(row, asked.id)));
        }
        Ok(response)
    }

    fn change(&self, kind: EntityKind, id: Uuid, listing: impl Fn(&Listing) -> Change, order: impl Fn(&Order) -> Change) -> Change {
        match kind {
            EntityKind::Listing => listing(&self.listings[&id]),
            EntityKind::Order => order(&self.orders[&id]),
        }
    }

    fn apply(&mut self, op: &Operation, device: DeviceId, seller: SellerId) -> Outcome {
        if let Some(rejection) = self.refuse.get(op.action.name()) {
            return Outcome::Rejected(rejection.clone());
        }
        let version = self.log.len() as u64 + 1;
        let ctx = Context { version, now: MarketTime(self.now), seller, device: Some(device) };
        let digest = match op.action.kind() {
            EntityKind::Listing => Listing::apply(self.listings.get(&op.entity).cloned(), op, &ctx).map(|row| {
                let digest = protocol::Digest::of(&row);
                self.listings.insert(op.entity, row);
                digest
            }),
            EntityKind::Order => Order::apply(self.orders.get(&op.entity).cloned(), op, &ctx).map(|row| {
                let digest = protocol::Digest::of(&row);
                self.orders.insert(op.entity, row);
                digest
            }),
        };
        match digest {
            Ok(digest) => {
                *self.effects.entry(op.id).or_default() += 1;
                self.log.push((op.action.kind(), op.entity, Some(op.id)));
                Outcome::Applied(Applied { version, at: MarketTime(self.now), digest: digest.unwrap() })
            }
            Err(rejection) => Outcome::Rejected(rejection),
        }
    }
}

struct Line(Arc<Market>);

fn reply(status: u16, body: &impl Serialize, sent: usize) -> Reply {
    let body = serde_json::to_vec(body).unwrap();
    Reply { status, received: body.len() as u64, body, sent: sent as u64 }
}

impl Transport for Line {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        Box::pin(async move {
            let fault = self.0.lock().faults.pop_front();
            match &fault {
                Some(Fault::Offline) => return Err(NetError::Offline),
                Some(Fault::LoseRequest) => return Err(NetError::Broken),
                Some(Fault::Says(status, page)) => {
                    return Ok(Reply { status: *status, body: page.as_bytes().to_vec(), sent: 10, received: page.len() as u64 });
                }
                Some(Fault::Slow(time)) => tokio::time::sleep(*time).await,
                _ => {}
            }
            let answer = if let Some(Fault::Refuses(code)) = fault { Err(code) } else { self.0.answer(path, token, &body) };
            if matches!(fault, Some(Fault::LoseReply)) {
                return Err(NetError::Broken);
            }
            Ok(match answer {
                Ok(json) => reply(200, &json, body.len()),
                Err(code) => {
                    let problem = Problem { now: Some(MarketTime(self.0.lock().now)), ..Problem::new(code) };
                    reply(problem.status, &problem, body.len())
                }
            })
        })
    }
}
