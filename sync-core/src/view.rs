//! What screens and scripts are shown.

use crate::draft::Draft;
use protocol::{Action, Listing, MarketTime, Money, OpId, Order, OrderId, Quantity, Rejection};
use serde::Serialize;
use uuid::Uuid;

/// How far something is on its way. One vocabulary, everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// The market refused something about it: a person must look.
    NeedsHelp,
    /// Saved, and waiting for signal.
    OnThisPhone,
    /// On its way at this moment.
    Sent,
    /// The market said that it has it.
    AtMarket,
}

/// Who holds what of a listing's stock: "12 kg here, 28 kg at the market".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Shares {
    /// What buyers can order.
    pub market: Quantity,
    /// What this phone keeps back, and may sell for cash now.
    pub here: Quantity,
    /// What this phone wants back from the market, which has not said so yet.
    pub coming: Quantity,
    /// What the seller's other devices keep back.
    pub elsewhere: Quantity,
    /// This phone was away for so long that the market may have taken `here` back: nothing of it may be sold before they meet.
    pub lapsed: bool,
}

/// A listing as the farmer sees it: what the market said, with her waiting changes on top.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListingView {
    /// With waiting changes applied.
    pub listing: Listing,
    /// Who holds what of its stock.
    pub shares: Shares,
    /// How far those are.
    pub progress: Progress,
    /// How many of them.
    pub waiting: u32,
}

/// What selling brought in one currency, as the market and this phone know it. In a sandbox no money moves, and this says what orders say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Earned {
    /// Orders that came to be paid since the day that was asked for.
    pub paid: Money,
    /// Orders that she took on and that are not paid yet, however old.
    pub coming: Money,
}

/// Something that happened to a listing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Happened {
    /// When, by the market's time as well as this phone knows it.
    pub at: MarketTime,
    /// What.
    pub deed: Deed,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Deed {
    /// This phone did it.
    Done {
        /// What.
        action: Action,
        /// Whether the market has not said yet that it has it.
        waits: bool,
    },
    /// A buyer ordered some of it.
    Ordered {
        /// The order.
        order: OrderId,
        /// How much.
        quantity: Quantity,
        /// The buyer's name.
        buyer: String,
    },
}

/// What was put away, and until when it can be had back, by the market's time.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bin {
    /// Drafts that were thrown away.
    pub drafts: Vec<(Draft, MarketTime)>,
    /// Listings that were removed, the last one first.
    pub listings: Vec<(ListingView, MarketTime)>,
}

/// An order as the farmer sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrderView {
    /// With waiting decisions applied.
    pub order: Order,
    /// How far those are.
    pub progress: Progress,
    /// How many of them.
    pub waiting: u32,
}

/// One thing in the outbox.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Waiting {
    /// The operation.
    pub op: OpId,
    /// What it does.
    pub action: Action,
    /// To which listing or order.
    pub entity: Uuid,
    /// What people call that: a listing's title, an order's number and title.
    pub name: String,
    /// When it was done, by the device's clock.
    pub made_ms: i64,
    /// How many bytes it is, before compression.
    pub bytes: u32,
    /// Why it is still here.
    pub why: Why,
    /// Until when it counts, by the market's time, if it does not count for ever.
    pub until: Option<MarketTime>,
    /// Whether it can still be taken back: it was never given to the network.
    pub unsent: bool,
}

/// Why something is still in the outbox.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "why")]
pub enum Why {
    /// It goes with the next signal.
    Signal,
    /// It is on its way.
    Sending,
    /// It waits until the phone number is confirmed.
    Enrolment,
    /// It waits for something else that needs help.
    Held,
    /// The market refused it.
    Refused {
        /// For this reason.
        rejection: Rejection,
    },
}
