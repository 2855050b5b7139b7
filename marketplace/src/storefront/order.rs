//! The buyer's own page of one order, behind its secret address: where the order is, what happened, and what she can do.

use super::{
    countries,
    numbers::machine_moment,
    page::{Head, Index, page},
    pictures::{Icon, icon, picture},
    visitor::Visitor,
    words::text,
};
use crate::BuyerOrder;
use maud::{Markup, html};
use protocol::{DeclineReason, MarketTime, Order, OrderState};

/// What a page says besides the order itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aside {
    Nothing,
    /// What the buyer wanted to do came too late.
    MovedOn,
}

/// The page.
pub(crate) fn show(visitor: &Visitor, BuyerOrder { order, seller }: &BuyerOrder, secret: &str, aside: Aside) -> Markup {
    let words = visitor.words;
    let title = words.fill("order-title", [("number", text(order.number.to_string()))]);
    let body = html! {
        h1 { (title) }
        @if aside == Aside::MovedOn {
            p.alert role="alert" data-testid="order-moved-on" { (icon(Icon::Warning)) (words.say("order-moved-on")) }
        }
        div.order-page {
            (now(visitor, order, secret))
            section.card.history {
                h2 { (words.say("order-history")) }
                (history(visitor, order))
            }
            section.card.what {
                h2 { (words.say("order-what")) }
                div.row {
                    div.picture.small { (picture(&order.product)) }
                    div {
                        p { b { bdi { (order.title) } } }
                        p.soft { bdi { (seller.name) } " · " bdi { (seller.village) } ", " (countries::name(words.0, seller.country)) }
                        p { a href={ "/l/" (order.listing) } { (words.say("order-offer-link")) } }
                    }
                }
                (facts(visitor, order))
            }
            section.card.keep {
                h2 { (icon(Icon::Link)) (words.say("order-keep-title")) }
                p { (words.say("order-keep-text")) }
            }
        }
    };
    page(visitor, &Head { title: &title, index: Index::No, preview: None, problem: false }, &body)
}

/// Where the order is now, what that means, and what the buyer can do about it.
fn now(visitor: &Visitor, order: &Order, secret: &str) -> Markup {
    let words = visitor.words;
    let name = state_name(order.state);
    let tone = match order.state {
        OrderState::Declined => "no",
        OrderState::Cancelled | OrderState::Unknown => "rest",
        _ => "yes",
    };
    html! {
        section.card.now.(tone) data-testid="order-state" data-state=(name) {
            div.row {
                span.medal { (icon(Icon::of(order.state))) }
                div {
                    h2 { (words.say(&format!("now-{name}"))) }
                    p { (words.say(&format!("now-{name}-text"))) }
                }
            }
            @if let Some(decline) = &order.decline {
                div.why {
                    h3 { (words.say("decline-title")) }
                    p data-testid="decline-reason" { (words.say(decline_message(decline.reason))) }
                    @if !decline.words.is_empty() {
                        h3 { (words.say("decline-words")) }
                        blockquote data-testid="decline-words" { bdi { (decline.words) } }
                    }
                }
            }
            @if let (OrderState::Placed, Some(at)) = (order.state, order.answer_by) {
                p data-testid="answer-by" { (words.fill("order-answer-by", [("date", text(words.moment(at)))])) }
            }
            div.actions {
                @if order.may_go_to(OrderState::Delivered) {
                    form action={ "/o/" (secret) "/received" } method="post" {
                        button.button.light type="submit" data-testid="order-received" { (icon(Icon::Home)) (words.say("received-go")) }
                    }
                }
                @if !order.state.is_over() {
                    a.button.ghost href={ "/o/" (secret) } data-testid="order-look-again" { (icon(Icon::Reload)) (words.say("order-look-again")) }
                }
                @if order.may_go_to(OrderState::Cancelled) {
                    form action={ "/o/" (secret) "/cancel" } method="post" {
                        button.button.ghost type="submit" data-testid="order-cancel" { (icon(Icon::Return)) (words.say("cancel-go")) }
                    }
                }
            }
            @if order.may_go_to(OrderState::Cancelled) { p.fine { (words.say("cancel-text")) } }
        }
    }
}

/// What happened with its times, then what is still to come if all goes well.
fn history(visitor: &Visitor, order: &Order) -> Markup {
    let last = order.steps.len().saturating_sub(1);
    html! {
        ol.history {
            @for (at, step) in order.steps.iter().enumerate() {
                @let when = if at == last && !order.state.is_over() { "now" } else { "done" };
                (row(visitor, step.state, when, Some(step.at)))
            }
            @for state in to_come(order.state) { (row(visitor, *state, "to-come", None)) }
        }
    }
}

/// One state of the way; `at` where it was reached.
fn row(visitor: &Visitor, state: OrderState, when: &str, at: Option<MarketTime>) -> Markup {
    let words = visitor.words;
    let name = state_name(state);
    html! {
        li.(when) data-testid="order-step" data-step=(name) data-when=(when) aria-current=[(when == "now").then_some("step")] {
            span.mark { (icon(Icon::of(state))) }
            div { b { (words.say(&format!("step-{name}"))) } span.when { (words.say(&format!("step-{when}"))) }
                @if let Some(at) = at { time datetime=(machine_moment(at)) { (words.moment(at)) } }
            }
        }
    }
}

/// The way of an order that nobody stops.
const WAY: [OrderState; 6] =
    [OrderState::Placed, OrderState::Accepted, OrderState::Packed, OrderState::HandedOver, OrderState::Delivered, OrderState::Paid];

fn to_come(state: OrderState) -> &'static [OrderState] {
    let at = WAY.iter().position(|step| *step == state);
    at.and_then(|at| WAY.get(at + 1..)).unwrap_or_default()
}

fn facts(visitor: &Visitor, order: &Order) -> Markup {
    let words = visitor.words;
    let fact = |id: &str, value: Markup| html! { div { dt { (words.say(id)) } dd { (value) } } };
    let per = order.price.per;
    html! {
        dl.facts {
            (fact("order-quantity", html! { span data-testid="order-quantity" { (words.quantity(order.quantity, per)) } }))
            (fact("order-price", html! { (words.money(order.price.money)) " " (words.per(per)) }))
            (fact("order-total", html! {
                b data-testid="order-total" { (words.money(order.total)) } br; small { (words.say("order-total-note")) }
            }))
            (fact("order-to", html! {
                bdi { (order.buyer.name) } br; bdi.lines { (order.buyer.address) } br; (countries::name(words.0, order.buyer.country))
            }))
            @if !order.note.is_empty() { (fact("order-note", html! { bdi.lines { (order.note) } })) }
            @if !order.receipt.is_empty() { (fact("order-receipt", html! { bdi { (order.receipt) } })) }
        }
    }
}

/// The state's name on the wire, in the message files, and in `data-state`.
pub(crate) const fn state_name(state: OrderState) -> &'static str {
    match state {
        OrderState::Placed => "placed",
        OrderState::Accepted => "accepted",
        OrderState::Packed => "packed",
        OrderState::HandedOver => "handed_over",
        OrderState::Delivered => "delivered",
        OrderState::Paid => "paid",
        OrderState::Declined => "declined",
        OrderState::Cancelled => "cancelled",
        OrderState::Unknown => "unknown",
    }
}

const fn decline_message(reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::SoldOut => "decline-sold_out",
        DeclineReason::Quality => "decline-quality",
        DeclineReason::CannotShip => "decline-cannot_ship",
        DeclineReason::Price => "decline-price",
        DeclineReason::Other => "decline-other",
    }
}
