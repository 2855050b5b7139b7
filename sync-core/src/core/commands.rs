//! What a seller can do. Each command is one operation: checked by the market's own rule, kept with its effect in one transaction,
//! and sent later.

use super::{Core, guess, refresh};
use crate::{
    changes::Topic,
    draft::Draft,
    error::{CoreError, InputProblem, Need},
    machine::Cause,
    store::{contact, drafts, mirror, outbox, people, shown},
};
use protocol::{
    Action, Context, Decline, EntityKind, Listing, ListingId, ListingState, MarketTime, NewListing, OpId, Operation, Order, OrderId, Photo,
    Price, Quantity, Rejection, Text,
    operation::{ListingEdit, Removal},
    quantity::Holder,
};
use rusqlite::Transaction;
use uuid::Uuid;

impl Core {
    // ---- drafts ----

    /// A new, empty draft. It is kept from its first change on.
    pub async fn new_draft(&self) -> Result<Draft, CoreError> {
        let profile = self.profile().await?.ok_or(CoreError::NeedsUser(Need::Profile))?;
        let id = ListingId::from_uuid(self.inner.clock.new_id(self.inner.realm)).map_err(|_| CoreError::Corrupt("an id".into()))?;
        let mut draft = Draft::new(id, profile.country);
        draft.place = profile.village;
        Ok(draft)
    }

    /// Keeps a draft as typed: after every change of a field. One that has become a listing meanwhile is not brought back.
    pub async fn save_draft(&self, mut draft: Draft) -> Result<(), CoreError> {
        draft.changed_ms = self.inner.clock.now_ms();
        self.inner
            .store
            .write(move |tx| {
                // A screen that saves a little later than it publishes would leave a ghost that can never be published.
                if shown::get(tx, EntityKind::Listing, draft.id.uuid())?.is_some() {
                    return Ok(((), vec![]));
                }
                // Photos are arranged elsewhere, and come by themselves when they are fitted: a screen that was opened before does not know.
                let photos = drafts::anywhere(tx, draft.id)?.map(|kept| kept.photos);
                let draft = Draft { photos: photos.unwrap_or_else(|| draft.photos.clone()), ..draft.clone() };
                Ok((drafts::save(tx, &draft)?, vec![Topic::Drafts]))
            })
            .await
    }

    /// One draft.
    pub async fn draft(&self, id: ListingId) -> Result<Option<Draft>, CoreError> {
        self.inner.store.read(move |c| drafts::get(c, id)).await
    }

    /// All drafts, the last changed first.
    pub async fn drafts(&self) -> Result<Vec<Draft>, CoreError> {
        self.inner.store.read(drafts::all).await
    }

    /// Throws a draft away: it rests in the bin, with its photos.
    pub async fn discard_draft(&self, id: ListingId) -> Result<(), CoreError> {
        let now = self.inner.clock.now_ms();
        self.inner.store.write(move |tx| Ok((drafts::throw_away(tx, id, now)?, vec![Topic::Drafts]))).await
    }

    /// Lists what the draft says; the draft is gone in the same transaction.
    pub async fn publish(&self, id: ListingId) -> Result<ListingId, CoreError> {
        let draft = self.draft(id).await?.ok_or(CoreError::Rejected(Rejection::NotFound))?;
        let listing = draft.finished().map_err(|problems| {
            problems.first().map_or(CoreError::Rejected(Rejection::Malformed), |first| CoreError::correct(first.field, first.problem))
        })?;
        self.create(id, listing).await?;
        Ok(id)
    }

    /// Lists something at once, without a draft: for scripts.
    pub async fn list(&self, listing: NewListing) -> Result<ListingId, CoreError> {
        let id = ListingId::from_uuid(self.inner.clock.new_id(self.inner.realm)).map_err(|_| CoreError::Corrupt("an id".into()))?;
        self.create(id, listing).await?;
        Ok(id)
    }

    async fn create(&self, id: ListingId, listing: NewListing) -> Result<OpId, CoreError> {
        self.act(id.uuid(), Action::ListingCreate { listing: Box::new(listing) }).await
    }

    // ---- listings ----

    /// Changes words and other fields that merge. Texts are cleaned here.
    pub async fn edit_listing(&self, id: ListingId, mut edit: ListingEdit) -> Result<OpId, CoreError> {
        clean(&mut edit.title, "title", Text::TITLE)?;
        clean(&mut edit.description, "description", Text::DESCRIPTION)?;
        clean(&mut edit.grade, "grade", Text::GRADE)?;
        if let Some(origin) = &mut edit.origin {
            origin.place = Text::PLACE.clean(&origin.place).map_err(|e| CoreError::correct("place", InputProblem::Text(e)))?;
        }
        self.act(id.uuid(), Action::ListingEdit { edit }).await
    }

    /// Sets the price.
    pub async fn set_price(&self, id: ListingId, price: Price) -> Result<OpId, CoreError> {
        self.act(id.uuid(), Action::ListingPrice { price }).await
    }

    /// Sets which photos there are.
    pub async fn set_photos(&self, id: ListingId, photos: Vec<Photo>) -> Result<OpId, CoreError> {
        self.act(id.uuid(), Action::ListingPhotos { photos }).await
    }

    /// Puts it up for sale, takes it off, removes it, or brings it back.
    pub async fn set_listing_state(&self, id: ListingId, state: ListingState) -> Result<OpId, CoreError> {
        self.act(id.uuid(), Action::ListingState { state }).await
    }

    /// There is more of it.
    pub async fn add_stock(&self, id: ListingId, amount: Quantity) -> Result<OpId, CoreError> {
        self.act(id.uuid(), Action::StockAdd { to: Holder::Market, amount }).await
    }

    /// There is less of the market's share. What people take out of what they have is [`take_out`](Core::take_out).
    pub async fn remove_stock(&self, id: ListingId, amount: Quantity, why: Removal) -> Result<OpId, CoreError> {
        self.act(id.uuid(), Action::StockRemove { from: Holder::Market, amount, why }).await
    }

    // ---- orders ----

    /// Will deliver.
    pub async fn accept_order(&self, id: OrderId) -> Result<OpId, CoreError> {
        self.act(id.uuid(), Action::OrderAccept).await
    }

    /// Will not deliver.
    pub async fn decline_order(&self, id: OrderId, mut decline: Decline) -> Result<OpId, CoreError> {
        decline.words = Text::NOTE.clean(&decline.words).map_err(|e| CoreError::correct("words", InputProblem::Text(e)))?;
        self.act(id.uuid(), Action::OrderDecline { decline }).await
    }

    /// It is packed.
    pub async fn pack_order(&self, id: OrderId) -> Result<OpId, CoreError> {
        self.act(id.uuid(), Action::OrderPack).await
    }

    /// It is with the carrier.
    pub async fn hand_over_order(&self, id: OrderId, receipt: &str) -> Result<OpId, CoreError> {
        let receipt = Text::GRADE.clean(receipt).map_err(|e| CoreError::correct("receipt", InputProblem::Text(e)))?;
        self.act(id.uuid(), Action::OrderHandOver { receipt }).await
    }

    /// Makes the operation, with its effect, in one transaction.
    pub(super) async fn act(&self, entity: Uuid, action: Action) -> Result<OpId, CoreError> {
        self.act_until(entity, action, None).await
    }

    /// The same for one that must reach the market before a time.
    pub(super) async fn act_until(&self, entity: Uuid, action: Action, until: Option<MarketTime>) -> Result<OpId, CoreError> {
        let ids = self.act_all(entity, vec![action], until).await?;
        ids.first().copied().ok_or(CoreError::Rejected(Rejection::Malformed))
    }

    /// Several operations on one entity that are one thing to the person: all of them or none.
    pub(super) async fn act_together(&self, entity: Uuid, actions: Vec<Action>) -> Result<Vec<OpId>, CoreError> {
        self.act_all(entity, actions, None).await
    }

    async fn act_all(&self, entity: Uuid, actions: Vec<Action>, until: Option<MarketTime>) -> Result<Vec<OpId>, CoreError> {
        let clock = std::sync::Arc::clone(&self.inner.clock);
        let realm = self.inner.realm;
        let ids = self
            .inner
            .store
            .write(move |tx| {
                let now = clock.now_ms();
                let (mut ids, mut topics) = (Vec::new(), vec![Topic::Status]);
                for action in &actions {
                    let mut op = make(tx, clock.new_id(realm), entity, action.clone(), now)?;
                    op.until = until;
                    enact(tx, &mut op, now)?;
                    ids.push(op.id);
                    topics.extend(shown::topics(op.action.kind()));
                    if let Action::ListingCreate { .. } = op.action {
                        topics.push(Topic::Drafts);
                    }
                }
                Ok((ids, topics))
            })
            .await?;
        self.wake(Cause::Work);
        Ok(ids)
    }
}

/// Keeps an operation that was just made, in the place of what it makes needless, and shows its effect.
pub(crate) fn enact(tx: &Transaction, op: &mut Operation, now: i64) -> Result<(), CoreError> {
    would_apply(tx, op, now)?;
    let place = outbox::fold(tx, op)?;
    outbox::put(tx, op, now, place)?;
    let kind = op.action.kind();
    // On a listing that the market refused to create: it waits until that is mended.
    if outbox::is_unborn(tx, kind, op.entity)? {
        outbox::hold(tx, kind, op.entity, &outbox::State::Held)?;
    }
    if let (Action::ListingCreate { .. }, Ok(id)) = (&op.action, ListingId::from_uuid(op.entity)) {
        drafts::remove(tx, id)?;
    }
    refresh(tx, kind, op.entity, now)
}

fn clean(words: &mut Option<String>, field: &'static str, kind: Text) -> Result<(), CoreError> {
    if let Some(text) = words {
        *text = kind.clean(text).map_err(|e| CoreError::correct(field, InputProblem::Text(e)))?;
    }
    Ok(())
}

/// An operation of this device on `entity`, with the next stamp and number.
pub(crate) fn make(tx: &Transaction, id: Uuid, entity: Uuid, action: Action, now: i64) -> Result<Operation, CoreError> {
    let profile = people::profile(tx)?.ok_or(CoreError::NeedsUser(Need::Profile))?;
    let (at, seq) = contact::next_stamp(tx, now)?;
    let seen = mirror::get(tx, action.kind(), entity)?.map_or(0, |row| row.version());
    let id = OpId::from_uuid(id).map_err(|_| CoreError::Corrupt("an id".into()))?;
    Ok(Operation { id, seq, actor: profile.person, on_behalf_of: None, at, entity, seen, until: None, action })
}

/// Whether the market's rule would apply it to what is shown now. What would not is refused at once, beside the field, rather than
/// days later.
pub(super) fn would_apply(tx: &Transaction, op: &Operation, now: i64) -> Result<(), CoreError> {
    let profile = people::profile(tx)?.ok_or(CoreError::NeedsUser(Need::Profile))?;
    super::shares::check(tx, op, now)?;
    let guess = guess(tx, &profile, now)?;
    let kind = op.action.kind();
    let shown = shown::get(tx, kind, op.entity)?.map(|shown| shown.entity);
    let version = shown.as_ref().map_or(0, mirror::Entity::version) + 1;
    let ctx = Context { version, now: guess.now, seller: guess.seller, device: Some(guess.device) };
    match (kind, shown) {
        (EntityKind::Listing, Some(mirror::Entity::Listing(row))) => Listing::apply(Some(*row), op, &ctx).map(drop)?,
        (EntityKind::Listing, _) => Listing::apply(None, op, &ctx).map(drop)?,
        (EntityKind::Order, Some(mirror::Entity::Order(row))) => Order::apply(Some(*row), op, &ctx).map(drop)?,
        (EntityKind::Order, _) => Order::apply(None, op, &ctx).map(drop)?,
    }
    Ok(())
}
