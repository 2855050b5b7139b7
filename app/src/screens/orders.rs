//! Orders, by what is to be done with them.

use dioxus::prelude::*;
use protocol::{MarketTime, Order, OrderId, OrderState};
use sync_core::core::Filter;
use sync_core::{Core, CoreError, OrderView, Topic};

use crate::components::banner::Banner;
use crate::components::card::SectionTitle;
use crate::components::empty::{EmptyState, Scene};
use crate::components::field::{FieldKind, Need, TextField};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::long_list::{Eye, LongPage, Place, pages};
use crate::components::money::{MoneySize, MoneyText};
use crate::components::picture::PhotoSize;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::{Chip, StatusChip, Tone};
use crate::components::words::Words;
use crate::countries;
use crate::goods::{self, photo::OrderPicture};
use crate::i18n::{Deadline, Msg, Text, msg};
use crate::live::use_live;
use crate::route::Route;
use crate::wording;

/// How many are read aloud.
const SPOKEN: usize = 5;

/// So many are found without searching.
const FEW: u32 = 6;

/// Orders by what is to be done with them, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// To be answered.
    Answer,
    /// To be packed.
    Pack,
    /// To be brought to the carrier.
    Bring,
    /// With others.
    OnTheWay,
    /// Over.
    Done,
}

impl Group {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Answer, Self::Pack, Self::Bring, Self::OnTheWay, Self::Done];

    /// Those in which the next step is hers.
    pub const HERS: [Self; 3] = [Self::Answer, Self::Pack, Self::Bring];

    const fn of(state: OrderState) -> Self {
        match state {
            OrderState::Placed => Self::Answer,
            OrderState::Accepted => Self::Pack,
            OrderState::Packed => Self::Bring,
            OrderState::HandedOver | OrderState::Delivered | OrderState::Unknown => Self::OnTheWay,
            OrderState::Paid | OrderState::Declined | OrderState::Cancelled => Self::Done,
        }
    }

    /// Whether its title says all that a state means: a label that says it again in every row is only in the way.
    const fn says(self) -> bool {
        matches!(self, Self::Answer | Self::Pack | Self::Bring)
    }

    fn title(self) -> Msg {
        match self {
            Self::Answer => goods::order_state(OrderState::Placed),
            Self::Pack => goods::order_state(OrderState::Accepted),
            Self::Bring => goods::order_state(OrderState::Packed),
            Self::OnTheWay => msg::orders_on_the_way(),
            Self::Done => msg::orders_done(),
        }
    }

    /// What it consists of. Where the next step is hers, the order that has waited longest comes first.
    pub fn filter(self, search: &str) -> Filter {
        let states = OrderState::ALL.into_iter().chain([OrderState::Unknown]).filter(|state| Self::of(*state) == self);
        let oldest_first = Self::HERS.contains(&self);
        Filter { states: states.map(OrderState::name).collect(), search: search.to_owned(), oldest_first, ..Filter::default() }
    }
}

/// The orders of one group, as far as they are near.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Which.
    pub group: Group,
    /// How many there are.
    pub count: u32,
    /// How many come before the first of `orders`.
    pub skipped: u32,
    /// Those that are near what is looked at.
    pub orders: Vec<OrderView>,
}

async fn read(core: Core, search: String, eye: Eye) -> Result<Vec<Part>, CoreError> {
    let counts = core.count_orders_each(Group::ALL.map(|group| group.filter(&search)).to_vec()).await?;
    let mut parts = Vec::new();
    for ((group, count), rows) in Group::ALL.into_iter().zip(&counts).zip(eye.rows(&counts)) {
        let near = Filter { skip: rows.start, take: rows.end - rows.start, ..group.filter(&search) };
        let orders = if rows.is_empty() { Vec::new() } else { core.orders(near).await? };
        parts.push(Part { group, count: *count, skipped: rows.start, orders });
    }
    Ok(parts)
}

/// The orders of this phone. Beside them, on a tablet, stands the one of `open`.
#[component]
pub fn OrderList(open: Option<OrderId>) -> Element {
    let mut eye = use_signal(Eye::default);
    let mut search = use_signal(String::new);
    let parts = use_live(&[Topic::Orders, Topic::Listings, Topic::Outbox], move |core| {
        let (search, eye) = (search(), eye());
        async move { Ok((core.market_now().await?, read(core, search, eye).await?)) }
    });
    let answer = parts.read();
    let read = answer.as_ref().and_then(|answer| answer.as_ref().ok());
    rsx! {
        OrdersView {
            parts: read.map(|(_, parts)| parts.clone()),
            now: read.map_or(MarketTime(0), |(now, _)| *now),
            problem: answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error),
            searching: !search.read().trim().is_empty(),
            open,
            onsearch: move |words| search.set(words),
            onlook: move |(place, seen)| eye.write().look(place, seen),
        }
    }
}

/// The orders without their surroundings; no parts are ones that are not read yet.
#[component]
pub fn OrdersView(
    parts: Option<Vec<Part>>,
    /// The market's time.
    now: MarketTime,
    problem: Option<Msg>,
    searching: bool,
    /// The one that stands beside them.
    open: Option<OrderId>,
    onsearch: EventHandler<String>,
    /// A page of them came into sight, or left it.
    onlook: EventHandler<(Place, bool)>,
) -> Element {
    let read = parts.is_some();
    let parts = parts.unwrap_or_default();
    let count: u32 = parts.iter().map(|part| part.count).sum();
    let empty = read && count == 0;
    rsx! {
        Screen { help: ScreenHelp::about("orders", msg::help_orders()).saying(aloud(&parts)), title: msg::orders_title(), back: BackTo::Nowhere,
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if searching || count > FEW {
                TextField {
                    id: "search",
                    label: msg::listings_search(),
                    value: "",
                    kind: FieldKind::Search,
                    need: Need::Optional,
                    testid: "orders-search",
                    oninput: move |words| onsearch.call(words),
                }
            }
            if empty && searching {
                EmptyState { scene: Scene::Path, title: msg::listings_none_found(), hint: msg::listings_none_found_hint() }
            } else if empty {
                EmptyState { scene: Scene::Letters, title: msg::orders_empty(), hint: msg::orders_empty_hint() }
            }
            for (index , part) in parts.into_iter().enumerate().filter(|(_, part)| part.count > 0) {
                Fragment { key: "{index}",
                    SectionTitle { text: part.group.title(), count: part.count }
                    for (page , count , orders) in pages(part.count, part.skipped, part.orders) {
                        LongPage {
                            key: "{page}",
                            count,
                            rows: orders.map(|orders| rsx! {
                                for view in orders {
                                    OrderRow { key: "{view.order.id}", chosen: open == Some(view.order.id), view, now }
                                }
                            }),
                            onlook: move |seen| onlook.call(((index, page), seen)),
                        }
                    }
                }
            }
        }
    }
}

/// The mood of a state.
pub(super) fn tone(state: OrderState) -> Tone {
    match state {
        OrderState::Placed => Tone::News,
        OrderState::Accepted | OrderState::Packed | OrderState::HandedOver => Tone::Wait,
        OrderState::Delivered | OrderState::Paid => Tone::Good,
        OrderState::Declined | OrderState::Cancelled | OrderState::Unknown => Tone::Rest,
    }
}

/// Until when she should answer, in words.
pub(super) fn answer_by(due: MarketTime, now: MarketTime) -> Msg {
    msg::order_answer_by(Deadline { due: goods::market_clock(due.0), now: goods::market_clock(now.0) })
}

/// Its picture.
pub(super) fn glyph(state: OrderState) -> Glyph {
    match state {
        OrderState::Placed => Glyph::Bell,
        OrderState::Accepted | OrderState::Packed => Glyph::Box,
        OrderState::HandedOver => Glyph::Truck,
        OrderState::Delivered => Glyph::Check,
        OrderState::Paid => Glyph::Coin,
        OrderState::Declined | OrderState::Cancelled => Glyph::Close,
        OrderState::Unknown => Glyph::Info,
    }
}

#[component]
fn OrderRow(view: OrderView, chosen: bool, now: MarketTime) -> Element {
    let OrderView { order, progress, waiting, .. } = view.clone();
    let due = order.answer_by.filter(|_| order.state == OrderState::Placed);
    let said = Group::of(order.state).says();
    rsx! {
        Link {
            class: "card card-link",
            to: Route::OrderScreen { id: order.id },
            "aria-current": chosen.then_some("true"),
            "data-testid": "order-row",
            "data-id": "{order.id}",
            "data-state": order.state.name(),
            div { class: "row fact",
                OrderPicture { view, size: PhotoSize::Small }
                div { class: "grow column",
                    b { Words { text: msg::order_line(goods::quantity(order.quantity), order.title.clone()) } }
                    span { class: "soft small",
                        Words { text: msg::order_buyer_line(order.buyer.name.clone(), countries::name(order.buyer.country)) }
                    }
                    MoneyText { amount: goods::amount(order.total), size: MoneySize::Lead }
                }
            }
            // Below the picture, too: a deadline is one line on the smallest phone.
            if due.is_some() || !said || waiting > 0 {
                div { class: "row row-wrap",
                    if let Some(due) = due {
                        Chip { glyph: Glyph::Clock, tone: Tone::Wait, label: Text::from(answer_by(due, now)) }
                    }
                    if !said {
                        Chip { glyph: glyph(order.state), tone: tone(order.state), label: Text::from(goods::order_state(order.state)) }
                    }
                    if waiting > 0 {
                        StatusChip { status: goods::status(progress) }
                    }
                }
            }
        }
    }
}

/// The first of them, for those who hear rather than read: nobody listens to fifty.
fn aloud(parts: &[Part]) -> Vec<Text> {
    let line = |order: &Order| {
        [msg::home_goods(goods::quantity(order.quantity), order.title.clone()).into(), goods::order_state(order.state).into()]
    };
    parts.iter().filter(|part| part.skipped == 0).flat_map(|part| &part.orders).take(SPOKEN).flat_map(|view| line(&view.order)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hers_are_the_orders_that_wait_for_the_seller_and_every_state_is_in_one_group() {
        for state in OrderState::ALL {
            assert_eq!(Group::HERS.contains(&Group::of(state)), state.waits_for_seller(), "{state:?}");
            let groups = Group::ALL.into_iter().filter(|group| group.filter("").states.contains(&state.name()));
            assert_eq!(groups.count(), 1, "{state:?}");
        }
    }
}
