//! Orders, by what is to be done with them.

use dioxus::prelude::*;
use protocol::{Order, OrderState};
use sync_core::core::Filter;
use sync_core::{OrderView, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::SectionTitle;
use crate::components::empty::{EmptyState, Scene};
use crate::components::field::{FieldKind, Need, TextField};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::money::MoneyText;
use crate::components::picture::PhotoSize;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::{Chip, StatusChip, Tone};
use crate::components::words::Words;
use crate::countries;
use crate::goods::{self, picture::GoodsPicture};
use crate::i18n::{Msg, Text, msg};
use crate::live::use_live;
use crate::route::Route;
use crate::wording;

/// How many are read aloud.
const SPOKEN: usize = 5;

/// So many are found without searching.
const FEW: usize = 6;

/// How many orders come at once.
const PAGE: u32 = 50;

/// A page of orders.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The orders, newest first.
    pub orders: Vec<OrderView>,
    /// How many there are to page through.
    pub count: u32,
}

/// The orders of this phone.
#[component]
pub fn OrdersScreen() -> Element {
    let mut take = use_signal(|| PAGE);
    let mut search = use_signal(String::new);
    let page = use_live(&[Topic::Orders, Topic::Outbox], move |core| {
        let (take, search) = (take(), search());
        async move {
            // What waits for her is all there, however old; only what is done is paged.
            let mine = Filter { states: goods::states_for_seller(), search: search.clone(), ..Filter::default() };
            let others = Filter { states: goods::states_for_others(), search, ..Filter::default() };
            let mut orders = core.orders(mine).await?;
            let waiting = u32::try_from(orders.len()).unwrap_or(u32::MAX);
            orders.extend(core.orders(Filter { take, ..others.clone() }).await?);
            let count = waiting.saturating_add(core.count_orders(others).await?);
            Ok(Page { orders, count })
        }
    });
    let answer = page.read();
    rsx! {
        OrdersView {
            page: answer.as_ref().and_then(|answer| answer.as_ref().ok()).cloned(),
            problem: answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error),
            searching: !search.read().trim().is_empty(),
            onsearch: move |words| {
                search.set(words);
                take.set(PAGE);
            },
            onmore: move |()| *take.write() += PAGE,
        }
    }
}

/// The orders under what is to be done with them, in the order in which it is urgent.
fn groups(orders: Vec<OrderView>) -> Vec<(Msg, Vec<OrderView>)> {
    let mut groups: Vec<(Msg, Vec<OrderView>)> = [
        goods::order_state(OrderState::Placed),
        goods::order_state(OrderState::Accepted),
        goods::order_state(OrderState::Packed),
        msg::orders_on_the_way(),
        msg::orders_done(),
    ]
    .map(|title| (title, Vec::new()))
    .into();
    for view in orders {
        let group = match view.order.state {
            OrderState::Placed => 0,
            OrderState::Accepted => 1,
            OrderState::Packed => 2,
            state if state.is_over() => 4,
            _ => 3,
        };
        if let Some((_, orders)) = groups.get_mut(group) {
            orders.push(view);
        }
    }
    groups.retain(|(_, orders)| !orders.is_empty());
    groups
}

/// The orders without their surroundings; no page is one that is not read yet.
#[component]
pub fn OrdersView(
    page: Option<Page>,
    problem: Option<Msg>,
    searching: bool,
    onsearch: EventHandler<String>,
    onmore: EventHandler<()>,
) -> Element {
    let empty = page.as_ref().is_some_and(|page| page.orders.is_empty());
    let Page { orders, count } = page.unwrap_or_default();
    let more = count > u32::try_from(orders.len()).unwrap_or(u32::MAX);
    rsx! {
        Screen { help: ScreenHelp::about("orders", msg::help_orders()).saying(aloud(&orders)), title: msg::orders_title(), back: BackTo::Nowhere,
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if searching || orders.len() > FEW {
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
            for (title , orders) in groups(orders) {
                SectionTitle { key: "{title.id()}", text: title }
                for view in orders {
                    OrderRow { key: "{view.order.id}", view }
                }
            }
            if more {
                Button { label: msg::orders_more(), kind: ButtonKind::Quiet, onclick: move |()| onmore.call(()) }
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
fn OrderRow(view: OrderView) -> Element {
    let OrderView { order, progress, waiting } = view;
    rsx! {
        Link {
            class: "card card-link",
            to: Route::OrderScreen { id: order.id },
            "data-testid": "order-row",
            "data-id": "{order.id}",
            "data-state": order.state.name(),
            div { class: "row fact",
                GoodsPicture { product: order.product.clone(), size: PhotoSize::Small }
                div { class: "grow column",
                    b { Words { text: msg::order_line(goods::quantity(order.quantity), order.title.clone()) } }
                    span { class: "soft small",
                        Words { text: msg::order_buyer_line(order.buyer.name.clone(), countries::name(order.buyer.country)) }
                    }
                    div { class: "row row-wrap",
                        Chip { glyph: glyph(order.state), tone: tone(order.state), label: Text::from(goods::order_state(order.state)) }
                        if waiting > 0 {
                            StatusChip { status: goods::status(progress) }
                        }
                    }
                }
                MoneyText { amount: goods::amount(order.total) }
            }
        }
    }
}

/// The first of them, for those who hear rather than read: nobody listens to fifty.
fn aloud(orders: &[OrderView]) -> Vec<Text> {
    let line = |order: &Order| {
        [msg::home_goods(goods::quantity(order.quantity), order.title.clone()).into(), goods::order_state(order.state).into()]
    };
    orders.iter().take(SPOKEN).flat_map(|view| line(&view.order)).collect()
}
