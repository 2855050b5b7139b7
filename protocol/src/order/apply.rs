//! The one function that changes an order, and what buyers and the market do to it.

use super::{Decline, NewOrder, Order, OrderEvent, OrderState, Step};
use crate::{
    Hlc, Invalid, Rejection, limits,
    listing::Listing,
    operation::{Action, Context, Operation},
    row::{Mark, Marks, Row},
    text::Text,
};

impl Order {
    /// Applies a seller's decision.
    ///
    /// # Errors
    /// Why it has no effect. The order is then as it was.
    pub fn apply(current: Option<Self>, op: &Operation, ctx: &Context) -> Result<Self, Rejection> {
        if op.until.is_some_and(|until| until < ctx.now) {
            return Err(Rejection::Expired);
        }
        let mut row = current.ok_or(Rejection::NotFound)?;
        if row.seller != ctx.seller {
            return Err(Rejection::NotYours);
        }
        let next = match &op.action {
            Action::OrderAccept => OrderState::Accepted,
            Action::OrderDecline { .. } => OrderState::Declined,
            Action::OrderPack => OrderState::Packed,
            Action::OrderHandOver { .. } => OrderState::HandedOver,
            _ => return Err(Rejection::Malformed),
        };
        let Mark(_, by, _) = row.mark("state");
        let unseen = by.is_some() && row.changed_unseen("state", op.seen, ctx.device);
        let says_the_same = match &op.action {
            Action::OrderDecline { decline } => row.decline.as_ref() == Some(decline),
            Action::OrderHandOver { receipt } => row.receipt == *receipt,
            _ => true,
        };
        if unseen && row.state == next && says_the_same {
            // Two of the seller's devices decided the same: there is nothing to ask, and nothing more to do.
            row.version = ctx.version;
            return Ok(row);
        }
        // A "no" after another device's "yes" that its author did not see takes back what somebody promised.
        let takes_back = unseen && next == OrderState::Declined;
        if takes_back || !row.may_go_to(next) {
            // Somebody else of the same seller decided first, unseen: a question for people. Otherwise it is simply too late.
            return Err(if unseen {
                let json = |state: OrderState| serde_json::to_value(state).unwrap_or_default();
                Rejection::Conflict { field: "state".into(), theirs: json(row.state), yours: json(next) }
            } else {
                Rejection::WrongState { state: row.state }
            });
        }
        let mark = Mark(ctx.version, ctx.device, op.at.capped(ctx.now.0));
        match &op.action {
            Action::OrderDecline { decline } => {
                check_words("decline", Text::NOTE, &decline.words)?;
                row.decline = Some(Decline { reason: decline.reason, words: decline.words.clone() });
                row.marks.insert("decline".into(), mark);
            }
            Action::OrderHandOver { receipt } => {
                check_words("receipt", Text::GRADE, receipt)?;
                row.receipt.clone_from(receipt);
                row.marks.insert("receipt".into(), mark);
            }
            _ => {}
        }
        row.go_to(next, mark, ctx);
        Ok(row)
    }

    /// What a buyer or the market does.
    pub fn observe(mut self, event: OrderEvent, ctx: &Context) -> Result<Self, Rejection> {
        let next = match event {
            OrderEvent::Cancelled => OrderState::Cancelled,
            OrderEvent::Delivered => OrderState::Delivered,
            OrderEvent::Paid => OrderState::Paid,
        };
        if !self.may_go_to(next) {
            return Err(Rejection::WrongState { state: self.state });
        }
        self.go_to(next, by_market(ctx), ctx);
        Ok(self)
    }

    /// The order was delivered to one of the seller's devices: from now on the time to answer runs. `None` if it ran already.
    pub fn delivered_to_device(mut self, ctx: &Context) -> Option<Self> {
        if self.answer_by.is_some() || self.state != OrderState::Placed {
            return None;
        }
        self.answer_by = Some(ctx.now.plus_ms(limits::ANSWER_WITHIN_MS));
        self.marks.insert("answer_by".into(), by_market(ctx));
        self.version = ctx.version;
        Some(self)
    }

    /// A buyer orders: a new order, and the listing with that much less in the market's share. Each is one change, so each has a
    /// context of its own.
    pub fn place(new: NewOrder, listing: Listing, order_ctx: &Context, listing_ctx: &Context) -> Result<(Self, Listing), Rejection> {
        check_words("name", Text::NAME, &new.buyer.name)?;
        check_words("address", Text::ADDRESS, &new.buyer.address)?;
        if new.buyer.address.is_empty() {
            return Err(Rejection::invalid("address", Invalid::Empty));
        }
        check_words("note", Text::NOTE, &new.note)?;
        if listing.state != crate::ListingState::Published {
            return Err(Rejection::NotForSale);
        }
        let quantity = new.quantity;
        if quantity.measure() != listing.stock.market.measure() {
            return Err(Rejection::invalid("quantity", Invalid::WrongMeasure));
        }
        if quantity.amount() < listing.least_order.amount() {
            return Err(Rejection::invalid("quantity", Invalid::NotPositive));
        }
        let total = listing.price.total(quantity).ok_or_else(|| Rejection::invalid("quantity", Invalid::TooLarge))?;
        if total.minor <= 0 {
            // A pinch of something cheap: less than the smallest coin.
            return Err(Rejection::invalid("quantity", Invalid::NotPositive));
        }
        let listing = listing.reserve(quantity, listing_ctx)?;
        let order = Self {
            id: new.id,
            seller: listing.seller,
            version: order_ctx.version,
            number: new.number,
            listing: listing.id,
            product: listing.product.clone(),
            title: listing.title.clone(),
            quantity,
            price: listing.price,
            total,
            buyer: new.buyer,
            note: new.note,
            state: OrderState::Placed,
            steps: vec![Step { state: OrderState::Placed, at: order_ctx.now }],
            answer_by: None,
            decline: None,
            receipt: String::new(),
            born: by_market(order_ctx),
            marks: Marks::new(),
            extra: serde_json::Map::new(),
        };
        Ok((order, listing))
    }

    /// Whether the goods go back to the stock when the order comes to `state`.
    pub const fn gives_back(state: OrderState) -> bool {
        matches!(state, OrderState::Declined | OrderState::Cancelled)
    }

    /// The arrows of the state machine.
    pub fn may_go_to(&self, next: OrderState) -> bool {
        use OrderState::{Accepted, Cancelled, Declined, Delivered, HandedOver, Packed, Paid, Placed};
        matches!(
            (self.state, next),
            (Placed, Accepted | Declined | Cancelled)
                | (Accepted, Packed | Declined)
                | (Packed, HandedOver)
                | (HandedOver, Delivered)
                | (Delivered, Paid)
        )
    }

    fn go_to(&mut self, state: OrderState, mark: Mark, ctx: &Context) {
        self.state = state;
        self.steps.push(Step { state, at: ctx.now });
        self.marks.insert("state".into(), mark);
        self.marks.insert("steps".into(), mark);
        self.version = ctx.version;
    }
}

const fn by_market(ctx: &Context) -> Mark {
    Mark(ctx.version, None, Hlc(ctx.now.0, 0))
}

fn check_words(field: &str, kind: Text, words: &str) -> Result<(), Rejection> {
    kind.check(words).map_err(|problem| Rejection::invalid(field, problem))
}
