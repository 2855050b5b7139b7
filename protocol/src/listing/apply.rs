//! The one function that changes a listing, and the few changes that the market itself makes.

use super::{Displaced, Listing, ListingState, NewListing, check};
use crate::{
    Rejection,
    ids::DeviceId,
    limits,
    operation::{Action, Context, ListingEdit, Operation},
    quantity::{Holder, Quantity, Stock},
    row::{Mark, Marks, Row},
};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

impl Listing {
    /// Applies an operation to what there is (nothing, for one that creates it).
    ///
    /// The phone runs this on its mirror at once; the market runs it with authority. Same row, operation and context: same
    /// result, to the bit.
    ///
    /// # Errors
    /// Why it has no effect. The row is then as it was.
    pub fn apply(current: Option<Self>, op: &Operation, ctx: &Context) -> Result<Self, Rejection> {
        if op.until.is_some_and(|until| until < ctx.now) {
            return Err(Rejection::Expired);
        }
        let Some(mut row) = current else {
            return match &op.action {
                Action::ListingCreate { listing } => Self::create(op, listing, ctx),
                _ => Err(Rejection::NotFound),
            };
        };
        if row.seller != ctx.seller {
            return Err(Rejection::NotYours);
        }
        if row.state == ListingState::Removed && !matches!(op.action, Action::ListingState { .. }) {
            return Err(Rejection::Removed);
        }
        match &op.action {
            Action::ListingCreate { .. } => return Err(Rejection::AlreadyThere),
            Action::ListingEdit { edit } => row.edit(edit, op, ctx)?,
            Action::ListingPrice { price } => {
                check::price(*price, row.stock.market.measure())?;
                row.refuse_conflict("price", &row.price, price, op, ctx)?;
                row.price = *price;
                row.touch("price", op, ctx);
            }
            Action::ListingPhotos { photos } => {
                check::photos(photos)?;
                row.refuse_conflict("photos", &row.photos, photos, op, ctx)?;
                row.photos.clone_from(photos);
                row.touch("photos", op, ctx);
            }
            Action::ListingState { state } => {
                row.refuse_conflict("state", &row.state, state, op, ctx)?;
                row.state = *state;
                row.touch("state", op, ctx);
            }
            Action::StockAdd { to, amount } => {
                own_share(*to, ctx)?;
                row.stock = row.with_more(*to, *amount)?;
                row.touch("stock", op, ctx);
            }
            Action::StockRemove { from, amount, .. } => {
                own_share(*from, ctx)?;
                row.stock = row.with_less(*from, *amount)?;
                row.touch("stock", op, ctx);
            }
            Action::StockMove { from, to, amount } => {
                own_share(*from, ctx)?;
                // Two devices hand over by way of the market: what is given to a device that is not there would be stranded.
                own_share(*to, ctx)?;
                row.stock = row.with_less(*from, *amount)?;
                row.stock = row.with_more(*to, *amount)?;
                row.touch("stock", op, ctx);
            }
            _ => return Err(Rejection::Malformed),
        }
        row.version = ctx.version;
        Ok(row)
    }

    fn create(op: &Operation, new: &NewListing, ctx: &Context) -> Result<Self, Rejection> {
        new.check()?;
        for holder in new.stock.held.keys() {
            own_share(Holder::Device(*holder), ctx)?;
        }
        let id = op.listing().ok_or(Rejection::Malformed)?;
        let new = new.clone();
        Ok(Self {
            id,
            seller: ctx.seller,
            version: ctx.version,
            product: new.product,
            title: new.title,
            description: new.description,
            form: new.form,
            grade: new.grade,
            price: new.price,
            stock: new.stock,
            least_order: new.least_order,
            harvest: new.harvest,
            origin: new.origin,
            photos: new.photos,
            state: ListingState::Published,
            displaced: Vec::new(),
            born: mark(op, ctx),
            marks: Marks::new(),
            extra: serde_json::Map::new(),
        })
    }

    /// Takes goods out of the market's share for an order that a buyer placed.
    pub fn reserve(mut self, amount: Quantity, ctx: &Context) -> Result<Self, Rejection> {
        self.stock = self.with_less(Holder::Market, amount)?;
        Ok(self.touched_by_market("stock", ctx))
    }

    /// Gives goods back to the market's share when an order ends without them. Never refused: what was taken fits again.
    #[must_use]
    pub fn release(mut self, amount: Quantity, ctx: &Context) -> Self {
        let back = self.stock.market.amount().saturating_add(amount.amount());
        self.stock.market = Quantity::of(self.stock.market.measure(), back);
        self.touched_by_market("stock", ctx)
    }

    /// Gives the shares of devices that were away for too long back to the market's own, all in one change; `None` if they hold
    /// nothing of this. The goods are somewhere, and the market may sell them again (`docs/PROTOCOL.md`, "Shares and leases").
    #[must_use]
    pub fn shares_returned(mut self, lapsed: impl Fn(DeviceId) -> bool, ctx: &Context) -> Option<Self> {
        let (back, kept): (BTreeMap<_, _>, BTreeMap<_, _>) = self.stock.held.into_iter().partition(|(device, _)| lapsed(*device));
        self.stock.held = kept;
        if back.is_empty() {
            return None;
        }
        let sum = back.values().fold(self.stock.market.amount(), |sum, share| sum.saturating_add(share.amount()));
        self.stock.market = Quantity::of(self.stock.market.measure(), sum);
        Some(self.touched_by_market("stock", ctx))
    }

    fn touched_by_market(mut self, field: &str, ctx: &Context) -> Self {
        self.marks.insert(field.to_owned(), Mark(ctx.version, None, crate::Hlc(ctx.now.0, 0)));
        self.version = ctx.version;
        self
    }

    fn edit(&mut self, edit: &ListingEdit, op: &Operation, ctx: &Context) -> Result<(), Rejection> {
        let measure = self.stock.market.measure();
        // All values are looked at before the first is written: an edit applies whole or not at all.
        edit.title.as_deref().map_or(Ok(()), check::title)?;
        edit.description.as_deref().map_or(Ok(()), check::description)?;
        edit.grade.as_deref().map_or(Ok(()), check::grade)?;
        edit.form.as_deref().map_or(Ok(()), |form| check::form(&self.product, form))?;
        edit.least_order.map_or(Ok(()), |least| check::least_order(least, measure))?;
        edit.origin.as_ref().map_or(Ok(()), check::origin)?;
        if edit.is_empty() {
            return Err(Rejection::Malformed);
        }
        write(self, "title", |row| &mut row.title, edit.title.clone(), op, ctx);
        write(self, "description", |row| &mut row.description, edit.description.clone(), op, ctx);
        write(self, "form", |row| &mut row.form, edit.form.clone(), op, ctx);
        write(self, "grade", |row| &mut row.grade, edit.grade.clone(), op, ctx);
        write(self, "least_order", |row| &mut row.least_order, edit.least_order, op, ctx);
        write(self, "harvest", |row| &mut row.harvest, edit.harvest.map(Some), op, ctx);
        write(self, "origin", |row| &mut row.origin, edit.origin.clone(), op, ctx);
        Ok(())
    }

    /// Money and decisions are never settled automatically: the later one to arrive is refused and the farmer picks.
    fn refuse_conflict<T: Serialize + PartialEq>(
        &self,
        field: &str,
        theirs: &T,
        yours: &T,
        op: &Operation,
        ctx: &Context,
    ) -> Result<(), Rejection> {
        if theirs == yours || !self.changed_unseen(field, op.seen, ctx.device) {
            return Ok(());
        }
        let json = |value: &T| serde_json::to_value(value).unwrap_or(Value::Null);
        Err(Rejection::Conflict { field: field.to_owned(), theirs: json(theirs), yours: json(yours) })
    }

    fn with_more(&self, holder: Holder, amount: Quantity) -> Result<Stock, Rejection> {
        check::some_amount("amount", amount)?;
        self.same_measure(amount)?;
        self.stock.clone().put(holder, amount).ok_or_else(|| Rejection::invalid("stock", crate::Invalid::TooLarge))
    }

    fn with_less(&self, holder: Holder, amount: Quantity) -> Result<Stock, Rejection> {
        check::some_amount("amount", amount)?;
        self.same_measure(amount)?;
        let left = self.stock.share(holder);
        self.stock.clone().take(holder, amount).ok_or(Rejection::NotEnoughStock { left })
    }

    fn same_measure(&self, amount: Quantity) -> Result<(), Rejection> {
        let same = amount.measure() == self.stock.market.measure();
        if same { Ok(()) } else { Err(Rejection::invalid("amount", crate::Invalid::WrongMeasure)) }
    }

    fn touch(&mut self, field: &str, op: &Operation, ctx: &Context) {
        self.marks.insert(field.to_owned(), mark(op, ctx));
    }
}

/// Another device's share is that device's to sell; whoever else took from it could sell what is already sold.
fn own_share(holder: Holder, ctx: &Context) -> Result<(), Rejection> {
    match holder {
        Holder::Device(device) if Some(device) != ctx.device => Err(Rejection::NotYours),
        _ => Ok(()),
    }
}

fn mark(op: &Operation, ctx: &Context) -> Mark {
    Mark(ctx.version, ctx.device, op.at.capped(ctx.now.0))
}

/// Writes one field of words. When two devices wrote it without seeing each other, the later stamp wins (equal stamps: the
/// greater device id), and the other's words are kept in `displaced`. So the outcome does not depend on who had signal first.
fn write<T: Clone + PartialEq + Serialize>(
    row: &mut Listing,
    field: &str,
    get: impl Fn(&mut Listing) -> &mut T,
    new: Option<T>,
    op: &Operation,
    ctx: &Context,
) {
    let Some(new) = new else { return };
    let old = get(row).clone();
    let Mark(_, their_device, their_at) = row.mark(field);
    let ours = mark(op, ctx);
    let concurrent = row.changed_unseen(field, op.seen, ctx.device);
    let they_win = concurrent && (their_at, their_device) > (ours.2, ours.1);
    if concurrent && old != new {
        let (lost, by, at) = if they_win { (&new, ours.1, ours.2) } else { (&old, their_device, their_at) };
        let words = serde_json::to_value(lost).unwrap_or(Value::Null);
        row.displaced.push(Displaced { field: field.to_owned(), words, by, at });
        let excess = row.displaced.len().saturating_sub(limits::MAX_DISPLACED);
        row.displaced.drain(..excess);
        row.touch("displaced", op, ctx);
    }
    if !they_win {
        *get(row) = new;
        row.touch(field, op, ctx);
    }
}
