//! Who holds what, and the sheets that move it: sold for cash, kept here, given to the market.

use dioxus::prelude::*;
use protocol::Quantity;
use sync_core::view::Shares;

use super::Change;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::Card;
use crate::components::icon::{Glyph, Icon};
use crate::components::instead::{Instead, closed};
use crate::components::meter::{Meter, Share, ShareTone};
use crate::goods::{self, amounts::AmountSheet};
use crate::i18n::{Msg, Text, msg, use_i18n};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sheet {
    Cash,
    Keep,
    Give,
}

impl Sheet {
    /// The name of the button that opens it.
    const fn opener(self) -> &'static str {
        match self {
            Self::Cash => "cash-sell",
            Self::Keep => "keep-some",
            Self::Give => "give-some",
        }
    }
}

/// "12 kg here, 28 kg at the market"; without a word of "here" where nothing is kept.
pub fn line(shares: &Shares) -> Msg {
    if shares.here.amount() > 0 {
        msg::shares_line(goods::quantity(shares.here), goods::quantity(shares.market))
    } else {
        msg::shares_market(goods::quantity(shares.market))
    }
}

/// What of it this phone may take out now: its own share, unless that may have gone back, and the market's.
fn within_reach(shares: &Shares) -> Quantity {
    let here = if shares.lapsed { 0 } else { shares.here.amount() };
    Quantity::of(shares.market.measure(), here.saturating_add(shares.market.amount()))
}

/// The stock of a listing: what is left, who holds it, and what can be done with it.
#[component]
pub(super) fn StockCard(shares: Shares, total: Quantity, can_move: bool, problem: Option<Msg>, onchange: EventHandler<Change>) -> Element {
    let i18n = use_i18n();
    let mut open = use_signal(|| None::<Sheet>);
    let mut show = move |sheet: Sheet| open.set(Some(sheet));
    let close = move |()| {
        open.set(None);
        closed();
    };
    let reach = within_reach(&shares);
    let mine = if shares.lapsed { Quantity::of(reach.measure(), 0) } else { shares.here };
    let is_shared = total.amount() > shares.market.amount();
    let whole = total.amount();
    // A sheet stands in the place of the card, so that its amounts are in sight on a small phone.
    match open() {
        Some(Sheet::Cash) => rsx! {
            Instead { opener: Sheet::Cash.opener(),
                AmountSheet {
                    title: msg::cash_title(),
                    hint: Text::from(line(&shares)),
                    most: reach,
                    all: (mine.amount() > 0).then(|| (mine, msg::cash_all_here(goods::quantity(mine)))),
                    problem,
                    onpick: move |amount| onchange.call(Change::Cash(amount)),
                    onclose: close,
                }
            }
        },
        Some(Sheet::Keep) => rsx! {
            Instead { opener: Sheet::Keep.opener(),
                AmountSheet {
                    title: msg::keep_title(),
                    hint: Text::from(msg::keep_hint()),
                    most: shares.market,
                    all: (shares.market, msg::give_all(goods::quantity(shares.market))),
                    problem,
                    onpick: move |amount| onchange.call(Change::Keep(amount)),
                    onclose: close,
                }
            }
        },
        Some(Sheet::Give) => rsx! {
            Instead { opener: Sheet::Give.opener(),
                AmountSheet {
                    title: msg::give_title(),
                    most: mine,
                    all: (mine, msg::give_all(goods::quantity(mine))),
                    problem,
                    onpick: move |amount| onchange.call(Change::Give(amount)),
                    onclose: close,
                }
            }
        },
        None => rsx! {
            Card {
                span { class: "soft", {i18n.t(msg::listing_stock())} }
                p { class: "big", "data-testid": "stock-left", {i18n.t(goods::quantity(total))} }
                if is_shared {
                    Meter {
                        shares: vec![
                            Share::of(shares.here.amount(), whole, ShareTone::Sun),
                            Share::of(shares.market.amount(), whole, ShareTone::Leaf),
                        ],
                    }
                    p { "data-testid": "shares", {i18n.t(line(&shares))} }
                    if shares.coming.amount() > 0 {
                        p { class: "soft small", "data-testid": "shares-coming", {i18n.t(msg::shares_coming(goods::quantity(shares.coming)))} }
                    }
                    if shares.elsewhere.amount() > 0 {
                        p { class: "soft small", "data-testid": "shares-elsewhere", {i18n.t(msg::shares_elsewhere(goods::quantity(shares.elsewhere)))} }
                    }
                    if shares.lapsed {
                        div { class: "row fact soft small", "data-testid": "shares-lapsed",
                            Icon { glyph: Glyph::Clock }
                            p { class: "grow", {i18n.t(msg::shares_lapsed())} }
                        }
                    }
                }
            }
            if can_move && reach.amount() > 0 {
                Button { label: msg::cash_sell(), icon: Glyph::Coin, testid: Sheet::Cash.opener(), onclick: move |()| show(Sheet::Cash) }
            }
            if can_move && (shares.market.amount() > 0 || mine.amount() > 0) {
                div { class: "button-row",
                    if shares.market.amount() > 0 {
                        Button { label: msg::keep_some(), kind: ButtonKind::Quiet, icon: Glyph::Box, testid: Sheet::Keep.opener(), onclick: move |()| show(Sheet::Keep) }
                    }
                    if mine.amount() > 0 {
                        Button { label: msg::give_some(), kind: ButtonKind::Quiet, icon: Glyph::Store, testid: Sheet::Give.opener(), onclick: move |()| show(Sheet::Give) }
                    }
                }
            }
        },
    }
}
