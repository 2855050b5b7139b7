//! A tiny reference phone: a mirror, an outbox, a cursor, and step by step what section 6 says a phone does with an answer. It
//! checks the market's bookkeeping each time.

use crate::world::{Identity, START, World, create, listing_id, op_id};
use marketplace::Device;
use protocol::{
    Action, Answer, Change, Context, Cursor, Digest, Hlc, Listing, ListingId, NewListing, Operation, Order, OrderId, Outcome, Problem,
    Rejection, Row, SyncRequest, SyncResponse, VERSION,
    row::merge,
    sync::{EntityRef, Sent},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

#[derive(Clone)]
pub(crate) struct Phone {
    pub(crate) identity: Identity,
    pub(crate) token: String,
    pub(crate) device: Device,
    pub(crate) cursor: Cursor,
    pub(crate) listings: BTreeMap<ListingId, Listing>,
    pub(crate) orders: BTreeMap<OrderId, Order>,
    pub(crate) outbox: Vec<Operation>,
    pub(crate) refused: Vec<(Operation, Rejection)>,
    /// Everything that was answered.
    pub(crate) done: Vec<(Operation, Outcome)>,
    pub(crate) refetch: BTreeSet<(&'static str, Uuid)>,
    pub(crate) budget: Option<u32>,
    /// Rows read since the cursor was last thrown away.
    reread: Option<BTreeSet<Uuid>>,
    seq: u64,
}

impl Phone {
    pub(crate) async fn enrolled(world: &World, identity: Identity) -> Self {
        let token = world.enrol(&identity).await.token;
        let device = world.market.authenticate(&token).await.unwrap();
        assert_eq!((device.id, device.seller, device.person), (identity.device, identity.seller, identity.person));
        Self {
            identity,
            token,
            device,
            cursor: Cursor::start(),
            listings: BTreeMap::new(),
            orders: BTreeMap::new(),
            outbox: vec![],
            refused: vec![],
            done: vec![],
            refetch: BTreeSet::new(),
            budget: None,
            reread: None,
            seq: 0,
        }
    }

    pub(crate) async fn amina(world: &World) -> Self {
        Self::enrolled(world, Identity::amina()).await
    }

    /// Another device of the same seller.
    pub(crate) async fn joined(&self, world: &World, name: &'static str, number: &'static str) -> Self {
        let invitation = world.market.invite(&self.device).await.unwrap().invitation;
        Self::enrolled(world, self.identity.joined_by(name, number, Some(invitation))).await
    }

    /// Something that she does, waiting in the outbox.
    pub(crate) fn does(&mut self, entity: Uuid, action: Action) -> Operation {
        let seen = ListingId::from_uuid(entity).ok().and_then(|id| self.listings.get(&id)).map(|row| row.version);
        let seen = seen.or_else(|| OrderId::from_uuid(entity).ok().and_then(|id| self.orders.get(&id)).map(|row| row.version));
        self.seq += 1;
        let op = Operation {
            id: op_id(),
            seq: self.seq,
            actor: self.identity.person,
            on_behalf_of: None,
            at: Hlc(START, u32::try_from(self.seq).unwrap()),
            entity,
            seen: seen.unwrap_or(0),
            until: None,
            action,
        };
        self.outbox.push(op.clone());
        op
    }

    pub(crate) fn lists(&mut self, listing: NewListing) -> ListingId {
        let id = listing_id();
        self.does(id.uuid(), create(listing));
        id
    }

    pub(crate) fn request(&self) -> SyncRequest {
        SyncRequest {
            v: VERSION.into(),
            cursor: self.cursor.clone(),
            ops: self.outbox.iter().map(|op| Sent::Known(Box::new(op.clone()))).collect(),
            refetch: self.refetch.iter().map(|(kind, id)| EntityRef { kind: (*kind).into(), id: *id }).collect(),
            budget: self.budget,
            limits: 1,
        }
    }

    /// Sends a request of this phone, and keeps nothing.
    pub(crate) async fn send(&self, world: &World, request: SyncRequest) -> Result<SyncResponse, Problem> {
        world.market.sync(&self.device, request).await
    }

    /// Sends operations and nothing else, and tells what they were answered.
    pub(crate) async fn answers(&self, world: &World, ops: &[Operation]) -> Vec<Outcome> {
        let ops = ops.iter().map(|op| Sent::Known(Box::new(op.clone()))).collect();
        let answers = self.send(world, SyncRequest { ops, ..self.request() }).await.unwrap().answers;
        answers.into_iter().map(|answer| answer.outcome).collect()
    }

    /// One round trip.
    pub(crate) async fn round_trip(&mut self, world: &World) -> SyncResponse {
        let request = self.request();
        let response = self.send(world, request.clone()).await.unwrap();
        self.keep(&request, &response);
        response
    }

    /// Round trips until the market has no more.
    pub(crate) async fn sync(&mut self, world: &World) -> SyncResponse {
        for _ in 0..1000 {
            let response = self.round_trip(world).await;
            if !response.more && self.refetch.is_empty() && !response.reread {
                return response;
            }
        }
        panic!("the market never comes to an end");
    }

    /// What a phone does with an answer (`docs/PROTOCOL.md`, section 6).
    pub(crate) fn keep(&mut self, request: &SyncRequest, response: &SyncResponse) {
        assert_eq!(request.ops.len(), response.answers.len(), "one answer for each operation");
        self.refetch.clear();
        for change in &response.changes {
            self.change(change);
        }
        let told: BTreeSet<Uuid> = response.changes.iter().map(|change| change.id).collect();
        let mut own = BTreeSet::new();
        for (sent, answer) in request.ops.iter().zip(&response.answers) {
            let Sent::Known(op) = sent else { panic!("this phone sends what it knows") };
            assert_eq!(op.id, answer.id, "in the order of the request");
            if let (Outcome::Applied(applied), Some((from, to))) = (&answer.outcome, response.span)
                && applied.version > from
                && applied.version <= to
                && !told.contains(&op.entity)
            {
                own.insert(applied.version);
            }
            self.answer(op, answer, response.more || response.reread);
        }
        if response.reread {
            assert!(response.changes.is_empty() && response.span.is_none());
            self.reread = Some(BTreeSet::new());
        } else {
            let covered: u64 = response.changes.iter().map(|change| u64::from(change.covers)).sum::<u64>() + own.len() as u64;
            assert_eq!(covered, response.span.map_or(0, |(from, to)| to - from), "nothing is missed: {response:#?}");
        }
        let seen = told.into_iter().chain(response.answers.iter().zip(&request.ops).filter_map(|(_, sent)| match sent {
            Sent::Known(op) => Some(op.entity),
            Sent::Unknown(_) => None,
        }));
        if let Some(reread) = &mut self.reread {
            reread.extend(seen);
            if !response.more && !response.reread {
                let reread = self.reread.take().unwrap();
                self.listings.retain(|id, _| reread.contains(&id.uuid()));
                self.orders.retain(|id, _| reread.contains(&id.uuid()));
            }
        }
        self.cursor = response.cursor.clone();
    }

    fn change(&mut self, change: &Change) {
        match change.kind.as_str() {
            "listing" => merge_into(&mut self.listings, ListingId::from_uuid(change.id).unwrap(), change),
            "order" => merge_into(&mut self.orders, OrderId::from_uuid(change.id).unwrap(), change),
            other => panic!("a change of {other}"),
        }
    }

    fn answer(&mut self, op: &Operation, answer: &Answer, unsure: bool) {
        self.outbox.retain(|waiting| waiting.id != op.id);
        self.done.push((op.clone(), answer.outcome.clone()));
        let applied = match &answer.outcome {
            Outcome::Applied(applied) => *applied,
            Outcome::Rejected(why) => return self.refused.push((op.clone(), why.clone())),
        };
        let ctx = Context { version: applied.version, now: applied.at, seller: self.device.seller, device: Some(self.device.id) };
        let fits = if let Some(id) = op.listing() {
            apply_to(&mut self.listings, id, ctx.version, |row| Listing::apply(row, op, &ctx), applied.digest)
        } else {
            let id = op.order().unwrap();
            apply_to(&mut self.orders, id, ctx.version, |row| Order::apply(row, op, &ctx), applied.digest)
        };
        if !fits && !unsure {
            self.refetch.insert((op.action.kind().name(), op.entity));
        }
    }

    /// The digests of everything on this phone.
    pub(crate) fn digests(&self) -> BTreeMap<Uuid, Option<Digest>> {
        let listings = self.listings.iter().map(|(id, row)| (id.uuid(), row.digest()));
        listings.chain(self.orders.iter().map(|(id, row)| (id.uuid(), row.digest()))).collect()
    }
}

fn merge_into<I: Ord, R: Row>(rows: &mut BTreeMap<I, R>, id: I, change: &Change) {
    if change.gone {
        rows.remove(&id);
        return;
    }
    if rows.get(&id).is_some_and(|row| row.version() > change.version) {
        return;
    }
    let base = if change.whole { None } else { rows.get(&id) };
    let row: R = merge(base, change.fields.clone()).unwrap();
    assert_eq!(change.digest.is_none(), change.whole, "a whole row needs no proof, anything else does");
    assert!(change.digest.is_none() || row.digest() == change.digest, "the changes since the cursor make the same row");
    assert_eq!(row.version(), change.version);
    rows.insert(id, row);
}

/// Whether the row afterwards is the one that the market has.
fn apply_to<I: Ord, R: Row + Clone>(
    rows: &mut BTreeMap<I, R>,
    id: I,
    version: u64,
    apply: impl Fn(Option<R>) -> Result<R, Rejection>,
    digest: Digest,
) -> bool {
    if rows.get(&id).is_some_and(|row| row.version() >= version) {
        return true;
    }
    match apply(rows.get(&id).cloned()) {
        Ok(row) => {
            let fits = row.digest() == Some(digest);
            rows.insert(id, row);
            fits
        }
        Err(_) => false,
    }
}
