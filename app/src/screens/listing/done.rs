//! Carries a change out, and says what happened, with the way to take it back while there is one.

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use protocol::{ListingId, ListingState, OpId, Quantity};
use sync_core::core::Removed;
use sync_core::{Core, CoreError, Need};

use super::{Change, StockTo};
use crate::components::toast::Toasts;
use crate::goods;
use crate::i18n::{Msg, msg};
use crate::wording;

/// What came of a change.
pub(super) enum Done {
    /// The screen shows it.
    Quietly,
    /// It is said, and can be taken back until it is sent.
    Said {
        /// What happened.
        said: Msg,
        /// The operations of it, in their order.
        ops: Vec<OpId>,
        /// What is said when it is too late to take them back.
        late: Msg,
    },
    /// It is in the bin, from where it can be brought back.
    Removed(ListingId, ListingState),
}

impl Done {
    /// Says it.
    pub(super) fn say(self, toasts: Toasts, core: Core) {
        match self {
            Self::Quietly => {}
            Self::Said { said, ops, late } => {
                let undo = Callback::leak(move |()| {
                    let (core, ops, late) = (core.clone(), ops.clone(), late.clone());
                    spawn_forever(async move { toasts.say(take_back(&core, &ops, late).await) });
                });
                toasts.say_with_undo(said, undo);
            }
            Self::Removed(id, before) => {
                let undo = Callback::leak(move |()| {
                    let core = core.clone();
                    spawn_forever(async move {
                        if let Err(error) = core.set_listing_state(id, before).await {
                            toasts.say(wording::core_error(&error));
                        }
                    });
                });
                toasts.say_with_undo(msg::listing_removed_now(), undo);
            }
        }
    }
}

/// Does it. `before` is the state that the listing had.
pub(super) async fn carry_out(core: &Core, id: ListingId, change: Change, before: ListingState) -> Result<Done, CoreError> {
    match change {
        Change::More(amount, StockTo::Market) => {
            core.add_stock(id, amount).await?;
        }
        Change::More(amount, StockTo::Here) => {
            core.add_stock_here(id, amount).await?;
        }
        Change::More(amount, StockTo::Today) => {
            let until = goods::end_of_day(core.market_now().await?);
            core.add_stock_until(id, amount, until).await?;
        }
        Change::Less(amount, why) => {
            core.take_out(id, amount, why).await?;
        }
        Change::Cash(amount) => return sell(core, id, amount).await,
        Change::Keep(amount) => {
            let op = core.keep_back(id, amount).await?;
            return Ok(Done::Said { said: msg::keep_asked(goods::quantity(amount)), ops: vec![op], late: msg::problem_too_late() });
        }
        Change::Give(amount) => {
            let op = core.give_to_market(id, amount).await?;
            return Ok(Done::Said { said: msg::give_done(goods::quantity(amount)), ops: vec![op], late: msg::problem_too_late() });
        }
        Change::Price(price) => {
            core.set_price(id, price).await?;
        }
        Change::Words(edit) if edit.is_empty() => {}
        Change::Words(edit) => {
            core.edit_listing(id, edit).await?;
        }
        Change::State(state) => {
            core.set_listing_state(id, state).await?;
            if state == ListingState::Removed {
                return Ok(Done::Removed(id, before));
            }
        }
    }
    Ok(Done::Quietly)
}

async fn sell(core: &Core, id: ListingId, amount: Quantity) -> Result<Done, CoreError> {
    let own = |view: Option<sync_core::ListingView>| view.map_or(0, |view| if view.shares.lapsed { 0 } else { view.shares.here.amount() });
    let had = own(core.listing(id).await?);
    let sold = core.sell_for_cash(id, amount).await?;
    let measure = amount.measure();
    let left = goods::quantity(Quantity::of(measure, own(core.listing(id).await?)));
    let said = match sold {
        Removed { at_market: None, .. } => msg::cash_sold_here(goods::quantity(amount), left),
        Removed { here: None, .. } => msg::cash_sold_market(goods::quantity(amount)),
        Removed { .. } => {
            let part = Quantity::of(measure, amount.amount().saturating_sub(had));
            msg::cash_sold_both(goods::quantity(amount), goods::quantity(part))
        }
    };
    Ok(Done::Said { said, ops: sold.here.into_iter().chain(sold.at_market).collect(), late: msg::cash_undo_late() })
}

/// Takes operations of one thing back, the last first, and says how far that went.
async fn take_back(core: &Core, ops: &[OpId], too_late: Msg) -> Msg {
    let (mut taken, mut late) = (false, false);
    for op in ops.iter().rev() {
        match core.take_back(*op).await {
            Ok(()) => taken = true,
            Err(CoreError::NeedsUser(Need::TooLate)) => late = true,
            Err(error) => return wording::core_error(&error),
        }
    }
    match (taken, late) {
        (true, true) => msg::cash_undo_part(),
        (false, true) => too_late,
        (_, false) => msg::cash_undone(),
    }
}
