//! Answers operations: each exactly once, whatever happened to earlier replies, and none at the cost of another.

use crate::{Device, MarketError, store::work::Work};
use protocol::{
    Action, Answer, Context, EntityKind, Listing, MarketTime, Operation, Order, OrderId, Outcome, Realm, Rejection,
    digest::Sha256Hex,
    sync::{Applied, Sent},
};
use std::collections::BTreeSet;

/// What the operations of one request were answered.
#[derive(Debug)]
pub(super) struct Answered {
    /// One for each, in order.
    pub(super) answers: Vec<Answer>,
    /// The change numbers that they announce.
    pub(super) announced: BTreeSet<u64>,
    /// The market's time when they were applied.
    pub(super) now: MarketTime,
}

impl Answered {
    /// The answers to operations that cannot be understood. Nothing of them is kept.
    pub(super) fn without_effect(ops: &[Sent], now: MarketTime) -> Self {
        let answers = ops.iter().filter_map(|op| refused(op, op.not_understood()?)).collect();
        Self { answers, announced: BTreeSet::new(), now }
    }
}

/// Answers every operation, in order.
pub(super) async fn answer_all(work: &mut Work, device: &Device, realm: Realm, ops: &[Sent]) -> Result<Answered, MarketError> {
    let mut answered = Answered { answers: Vec::with_capacity(ops.len()), announced: BTreeSet::new(), now: work.now() };
    for sent in ops {
        let answer = match sent {
            Sent::Known(op) => Some(Answer { id: op.id, outcome: answer(work, device, realm, op).await? }),
            // Not kept: a market that is newer than this one can take it later.
            Sent::Unknown(_) => sent.not_understood().and_then(|why| refused(sent, why)),
        };
        if let Some(Answer { outcome: Outcome::Applied(applied), .. }) = &answer {
            answered.announced.insert(applied.version);
        }
        answered.answers.extend(answer);
    }
    Ok(answered)
}

fn refused(op: &Sent, why: Rejection) -> Option<Answer> {
    Some(Answer { id: op.id()?, outcome: Outcome::Rejected(why) })
}

async fn answer(work: &mut Work, device: &Device, realm: Realm, op: &Operation) -> Result<Outcome, MarketError> {
    let Some(hash) = Sha256Hex::of_json(op) else { return Ok(Outcome::Rejected(Rejection::Malformed)) };
    let hash = hash.to_string();
    if let Some((known, outcome)) = work.answered(op.id).await? {
        // Right to answer, and yet bytes that somebody paid for twice: whoever measures bad networks counts these lines.
        tracing::info!(op = %op.id, "answered before");
        return Ok(if known == hash { outcome } else { Outcome::Rejected(Rejection::IdReused) });
    }
    let outcome = match refuse(device, realm, op) {
        Some(why) => Outcome::Rejected(why),
        None => match op.action.kind() {
            EntityKind::Listing => change_listing(work, device, op).await?,
            EntityKind::Order => change_order(work, device, op).await?,
        },
    };
    work.keep_answer(op, device.id, &hash, &outcome).await?;
    Ok(outcome)
}

/// What is refused whatever it is about.
fn refuse(device: &Device, realm: Realm, op: &Operation) -> Option<Rejection> {
    if Realm::of(op.entity).is_none() {
        return Some(Rejection::Malformed);
    }
    if !op.is_of(realm) {
        return Some(Rejection::WrongRealm);
    }
    op.on_behalf_of.filter(|seller| *seller != device.seller).map(|_| Rejection::NotYours)
}

async fn change_listing(work: &mut Work, device: &Device, op: &Operation) -> Result<Outcome, MarketError> {
    let ctx = work.context(Some(device.id), 0);
    let current = match op.listing() {
        Some(id) => work.listing(id).await?,
        None => return Ok(Outcome::Rejected(Rejection::Malformed)),
    };
    // Phones tell rows apart by their ids alone, so a listing must not take an order's.
    if let (None, Action::ListingCreate { .. }, Ok(id)) = (&current, &op.action, OrderId::from_uuid(op.entity))
        && work.order(id).await?.is_some()
    {
        return Ok(Outcome::Rejected(Rejection::AlreadyThere));
    }
    match Listing::apply(current, op, &ctx) {
        Ok(listing) => {
            work.save_listing(&listing).await?;
            applied(&listing, &ctx)
        }
        Err(why) => Ok(Outcome::Rejected(why)),
    }
}

async fn change_order(work: &mut Work, device: &Device, op: &Operation) -> Result<Outcome, MarketError> {
    let ctx = work.context(Some(device.id), 0);
    let current = match op.order() {
        Some(id) => work.order(id).await?,
        None => return Ok(Outcome::Rejected(Rejection::Malformed)),
    };
    let before = current.as_ref().map(|order| order.state);
    match Order::apply(current, op, &ctx) {
        Ok(order) => {
            work.save_order(&order).await?;
            // Once: what another device had declined already has been given back.
            if before != Some(order.state) && Order::gives_back(order.state) {
                work.give_back(&order).await?;
            }
            applied(&order, &ctx)
        }
        Err(why) => Ok(Outcome::Rejected(why)),
    }
}

fn applied<R: protocol::Row>(row: &R, ctx: &Context) -> Result<Outcome, MarketError> {
    let digest = row.digest().ok_or_else(|| MarketError::Corrupt("a row without a digest".into()))?;
    Ok(Outcome::Applied(Applied { version: ctx.version, at: ctx.now, digest }))
}

/// A cursor at or past an order's birth proves that a device has the order: from now on the seller's time to answer runs. Each
/// is a change of its own.
pub(super) async fn prove_delivery(work: &mut Work, device: &Device, cursor: u64) -> Result<(), MarketError> {
    let orders = crate::store::rows::unproved_orders(work.tx(), device.seller, cursor).await?;
    for order in orders {
        let ctx = work.context(None, 0);
        if let Some(order) = order.delivered_to_device(&ctx) {
            work.save_order(&order).await?;
        }
    }
    Ok(())
}
