//! One order: who, what, what happened, and the one next thing to do. It works the same without signal.

use dioxus::prelude::*;
use protocol::{MarketTime, Order, OrderId, OrderState};
use sync_core::{Core, CoreError, OrderView, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, ButtonState, LinkButton};
use crate::components::card::Card;
use crate::components::empty::{EmptyState, Scene};
use crate::components::field::{Need, TextField};
use crate::components::help::ScreenHelp;
use crate::components::icon::{Glyph, Icon};
use crate::components::money::{MoneySize, MoneyText};
use crate::components::screen::{BackTo, Middle, Screen};
use crate::components::status::{Chip, StatusChip, Tone};
use crate::components::timeline::{Progress, Timeline, TimelineStep};
use crate::components::words::Words;
use crate::core::use_core;
use crate::countries;
use crate::goods::{self, picture::GoodsPicture};
use crate::i18n::{Arg, Clock, Day, Deadline, Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::screens::orders;
use crate::wording;

/// What the seller does next with an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// She will deliver.
    Accept,
    /// It is packed.
    Pack,
    /// It is with the carrier, with this receipt.
    HandOver(String),
}

/// One order.
#[component]
pub fn OrderScreen(id: OrderId) -> Element {
    rsx! {
        for id in [id] {
            OneOrder { key: "{id}", id }
        }
    }
}

#[component]
fn OneOrder(id: OrderId) -> Element {
    let core = use_core();
    let mut busy = use_signal(|| false);
    let mut trouble = use_signal(|| None::<CoreError>);
    let order = use_live(&[Topic::Orders, Topic::Outbox, Topic::Status], move |core| async move {
        Ok((core.order(id).await?, core.market_now().await?))
    });
    let act = move |act: Act| {
        let core = core.clone();
        busy.set(true);
        spawn(async move {
            trouble.set(carry_out(&core, id, act).await.err());
            busy.set(false);
        });
    };
    let answer = order.read();
    let failed = answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
    let problem = failed.or_else(|| trouble.read().as_ref().map(wording::core_error));
    match answer.as_ref().and_then(|answer| answer.as_ref().ok()).cloned() {
        Some((Some(view), now)) => rsx! { OrderDetail { view, now, busy: busy(), problem, onact: act } },
        Some((None, _)) => rsx! {
            Screen { help: ScreenHelp::about("order", msg::help_order()), title: msg::orders_title(), back: BackTo::Previous(Route::OrdersScreen {}.into()),
                EmptyState { scene: Scene::Path, title: msg::order_gone(), hint: msg::order_gone_hint() }
            }
        },
        None => rsx! {
            Screen { help: ScreenHelp::about("order", msg::help_order()), title: msg::orders_title(), back: BackTo::Previous(Route::OrdersScreen {}.into()),
                if let Some(problem) = problem {
                    Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
                }
            }
        },
    }
}

async fn carry_out(core: &Core, id: OrderId, act: Act) -> Result<(), CoreError> {
    match act {
        Act::Accept => core.accept_order(id).await?,
        Act::Pack => core.pack_order(id).await?,
        Act::HandOver(receipt) => core.hand_over_order(id, &receipt).await?,
    };
    Ok(())
}

/// One order without its surroundings. `now` is the market's time.
#[component]
pub fn OrderDetail(view: OrderView, now: MarketTime, busy: bool, problem: Option<Msg>, onact: EventHandler<Act>) -> Element {
    let i18n = use_i18n();
    let mut receipt = use_signal(String::new);
    let OrderView { order, progress, waiting } = view;
    let state = if busy { ButtonState::Busy } else { ButtonState::Ready };
    let id = order.id;
    let may = |next| order.may_go_to(next);
    let foot = rsx! {
        if may(OrderState::Accepted) {
            Button { label: msg::order_accept(), icon: Glyph::Check, state, testid: "order-accept", onclick: move |()| onact.call(Act::Accept) }
        }
        if may(OrderState::Packed) {
            Button { label: msg::order_pack(), icon: Glyph::Box, state, testid: "order-pack", onclick: move |()| onact.call(Act::Pack) }
        }
        if may(OrderState::HandedOver) {
            Button {
                label: msg::order_hand_over(),
                icon: Glyph::Truck,
                state,
                testid: "order-hand-over",
                onclick: move |()| onact.call(Act::HandOver(receipt.peek().clone())),
            }
        }
        if may(OrderState::Declined) {
            LinkButton { label: msg::order_decline(), to: Route::DeclineScreen { id }, kind: ButtonKind::Danger, testid: "order-decline" }
        }
    };
    let clock = |at: MarketTime| goods::market_clock(at.0);
    let asks = order.state == OrderState::Placed;
    rsx! {
        Screen {
            help: ScreenHelp::about("order", msg::help_order()).saying(aloud(&order, now)),
            title: msg::order_title(order.number.to_string()),
            back: BackTo::Previous(Route::OrdersScreen {}.into()),
            foot: (may(OrderState::HandedOver) || may(OrderState::Declined)).then_some(foot),
            middle: if may(OrderState::HandedOver) { Middle::Used } else { Middle::Read },
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if let Some(due) = order.answer_by.filter(|_| asks) {
                Banner { glyph: Glyph::Clock, tone: Tone::Wait, title: msg::order_answer_by(Deadline { due: clock(due), now: clock(now) }) }
            }
            Card {
                div { class: "row fact",
                    GoodsPicture { product: order.product.clone() }
                    div { class: "grow column",
                        b { Words { text: msg::order_line(goods::quantity(order.quantity), order.title.clone()) } }
                        span { class: "soft",
                            Words { text: msg::order_buyer_line(order.buyer.name.clone(), countries::name(order.buyer.country)) }
                        }
                        MoneyText { amount: goods::amount(order.total), size: MoneySize::Lead }
                        span { class: "soft small", Words { text: goods::price(order.price) } }
                    }
                }
                div {
                    class: "row row-wrap",
                    "data-testid": "order-state",
                    "data-state": order.state.name(),
                    "data-progress": goods::progress_name(progress),
                    Chip { glyph: orders::glyph(order.state), tone: orders::tone(order.state), label: Text::from(goods::order_state(order.state)) }
                    StatusChip { status: goods::status(progress) }
                }
                if waiting > 0 {
                    p { class: "soft small", {i18n.t(msg::order_waiting(waiting))} }
                }
            }
            if let Some(decline) = &order.decline {
                Banner {
                    glyph: Glyph::Close,
                    title: msg::order_declined_why(),
                    detail: Text::from(goods::decline_reason(decline.reason)),
                    if !decline.words.is_empty() {
                        p { bdi { {decline.words.clone()} } }
                    }
                }
            }
            Card { Timeline { steps: steps(&order, now) } }
            Card {
                Labelled { glyph: Glyph::People, label: msg::order_address(), words: order.buyer.address.clone() }
                if !order.note.is_empty() {
                    Labelled { glyph: Glyph::Info, label: msg::order_note(), words: order.note.clone() }
                }
                if !order.receipt.is_empty() {
                    Labelled { glyph: Glyph::Truck, label: msg::order_receipt(), words: order.receipt.clone() }
                }
                if may(OrderState::HandedOver) {
                    TextField {
                        id: "receipt",
                        label: msg::order_receipt(),
                        value: "",
                        need: Need::Optional,
                        max_length: 40,
                        testid: "order-receipt",
                        oninput: move |words| receipt.set(words),
                    }
                }
            }
        }
    }
}

#[component]
fn Labelled(glyph: Glyph, label: Msg, words: String) -> Element {
    rsx! {
        div { class: "row fact",
            Icon { glyph }
            span { class: "grow column",
                span { class: "soft small", Words { text: label } }
                span { Words { text: Text::verbatim(words) } }
            }
        }
    }
}

/// The same for those who hear rather than read.
fn aloud(order: &Order, now: MarketTime) -> Vec<Text> {
    let clock = |at: MarketTime| goods::market_clock(at.0);
    let mut said: Vec<Text> = vec![
        msg::order_line(goods::quantity(order.quantity), order.title.clone()).into(),
        msg::order_buyer_line(order.buyer.name.clone(), countries::name(order.buyer.country)).into(),
        Arg::Money(goods::amount(order.total)).into(),
        goods::order_state(order.state).into(),
    ];
    if let Some(due) = order.answer_by.filter(|_| order.state == OrderState::Placed) {
        said.push(msg::order_answer_by(Deadline { due: clock(due), now: clock(now) }).into());
    }
    said
}

/// What happened, and what is still to come on the usual way.
fn steps(order: &Order, now: MarketTime) -> Vec<TimelineStep> {
    let today = goods::market_clock(now.0).date();
    let mut steps: Vec<TimelineStep> = order
        .steps
        .iter()
        .map(|step| {
            let at = goods::market_clock(step.at.0);
            let when = msg::order_step_at(Day { date: at.date(), today }, Clock(at.time()));
            TimelineStep { title: step_word(step.state).into(), detail: Some(when.into()), progress: Progress::Done }
        })
        .collect();
    if order.state.is_over() {
        return steps;
    }
    let to_come = [OrderState::Accepted, OrderState::Packed, OrderState::HandedOver, OrderState::Delivered, OrderState::Paid];
    for state in to_come.into_iter().filter(|state| *state > order.state) {
        let is_next = order.may_go_to(state) && order.state.waits_for_seller();
        steps.push(TimelineStep {
            title: step_word(state).into(),
            detail: (state == OrderState::Paid).then(|| Arg::Money(goods::amount(order.total)).into()),
            progress: if is_next { Progress::Now } else { Progress::Later },
        });
    }
    steps
}

fn step_word(state: OrderState) -> Msg {
    match state {
        OrderState::Placed => msg::order_step_placed(),
        OrderState::Accepted => msg::order_step_accepted(),
        OrderState::Packed => msg::order_step_packed(),
        OrderState::HandedOver => msg::order_step_handed_over(),
        OrderState::Delivered => msg::order_step_delivered(),
        OrderState::Paid => msg::order_step_paid(),
        OrderState::Declined | OrderState::Cancelled | OrderState::Unknown => goods::order_state(state),
    }
}
