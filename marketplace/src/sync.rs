//! One round trip of a phone (`docs/PROTOCOL.md`, section 6): its operations are applied and answered, then it is told what
//! changed since its cursor.

use crate::{
    Device, Market, MarketError,
    error::Refusal,
    shares,
    store::{Tx, rows, sellers},
};
use answer::{Answered, answer_all, prove_delivery};
use cursor::Position;
use page::Wanted;
use protocol::{
    Cursor, Problem, ProblemCode, Realm, SellerId, SyncRequest, SyncResponse, limits,
    sync::{Limits, Sent},
};
use std::sync::Arc;

mod answer;
mod cursor;
mod page;

impl Market {
    /// Answers one round trip of a device.
    pub async fn sync(&self, device: &Device, request: SyncRequest) -> Result<SyncResponse, Problem> {
        self.check(&request)?;
        let (device, request) = (*device, Arc::new(request));
        Ok(self.to_the_end(move |market| round_trip(market, device, Arc::clone(&request))).await?)
    }

    /// What can be refused before anything is looked up.
    fn check(&self, request: &SyncRequest) -> Result<(), Problem> {
        Self::check_version(&request.v)?;
        if request.ops.len() > limits::MAX_OPS || request.refetch.len() > limits::MAX_OPS {
            let most = limits::MAX_OPS;
            return Err(Problem::new(ProblemCode::TooLarge).detail(format!("at most {most} operations and {most} rows to refetch")));
        }
        if request.ops.iter().any(|op| op.id().is_none()) {
            return Err(Problem::new(ProblemCode::BadRequest).detail("an operation without a readable id cannot be answered"));
        }
        let realm = self.config().realm;
        if request.refetch.iter().any(|entity| Realm::of(entity.id).is_some_and(|other| other != realm)) {
            return Err(Problem::new(ProblemCode::WrongRealm));
        }
        Ok(())
    }
}

async fn round_trip(market: Market, device: Device, request: Arc<SyncRequest>) -> Result<SyncResponse, Refusal> {
    let mut tx = market.store().read().await?;
    let head = sellers::last_number(&mut tx, device.seller).await?;
    let position = cursor::read(&request.cursor, &market.meta().epoch, head);
    let news = is_news(&mut tx, device.seller, position).await?;
    let unheard = shares::is_to_be_noted(&mut tx, &device, market.now()).await?;
    drop(tx);

    let answered = if news || unheard || request.ops.iter().any(|op| matches!(op, Sent::Known(_))) {
        write(&market, &device, &request, position).await?
    } else {
        Answered::without_effect(&request.ops, market.now())
    };

    let mut tx = market.store().read().await?;
    let head = sellers::last_number(&mut tx, device.seller).await?;
    let mut response = SyncResponse { now: answered.now, answers: answered.answers, ..SyncResponse::default() };
    if let Position::At(cursor) = position {
        let budget = request.budget.unwrap_or(limits::DEFAULT_BUDGET).min(limits::MAX_BUDGET);
        let wanted = Wanted { seller: device.seller, cursor, head, budget, announced: &answered.announced, refetch: &request.refetch };
        let page = page::read(&mut tx, &wanted).await?;
        response.changes = page.changes;
        response.cursor = cursor::write(&market.meta().epoch, page.end);
        response.span = (page.end > cursor).then_some((cursor, page.end));
        response.more = page.end < head;
    } else {
        response.cursor = cursor::write(&market.meta().epoch, 0);
        response.reread = true;
        response.more = head > 0;
    }
    let limits = Limits::default();
    response.limits = (request.limits != limits.revision).then_some(limits);
    Ok(response)
}

/// Whether there is something for a phone that stands at `cursor`, when the seller's last change number is `head`.
pub(crate) fn is_past(cursor: &Cursor, epoch: &str, head: u64) -> bool {
    match cursor::read(cursor, epoch, head) {
        Position::At(number) => number < head,
        Position::Lost => true,
    }
}

/// Whether the cursor tells the market that a device has an order of which this was not known.
async fn is_news(tx: &mut Tx, seller: SellerId, position: Position) -> Result<bool, MarketError> {
    match position {
        Position::At(number) if number > 0 => Ok(!rows::unproved_orders(tx, seller, number).await?.is_empty()),
        _ => Ok(false),
    }
}

/// The same for a cursor as it was sent.
pub(crate) async fn has_unproved(tx: &mut Tx, seller: SellerId, cursor: &Cursor, epoch: &str, head: u64) -> Result<bool, MarketError> {
    is_news(tx, seller, cursor::read(cursor, epoch, head)).await
}

/// The cursor of a phone that has everything up to `number`.
pub(crate) fn cursor_at(epoch: &str, number: u64) -> Cursor {
    cursor::write(epoch, number)
}

/// Everything that the request changes, in one transaction under the seller's lock.
async fn write(market: &Market, device: &Device, request: &SyncRequest, position: Position) -> Result<Answered, Refusal> {
    let mut work = market.work_on(device.seller).await?.ok_or(ProblemCode::UnknownDevice)?;
    shares::note(&mut work, device).await?;
    let answered = answer_all(&mut work, device, market.config().realm, &request.ops).await?;
    if let Position::At(number) = position {
        // After the operations: an order that this request decides needs no time to be decided.
        prove_delivery(&mut work, device, number).await?;
    }
    work.commit().await?;
    Ok(answered)
}
