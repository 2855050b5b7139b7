//! The one thing that comes first.

use dioxus::prelude::*;
use protocol::{MarketTime, Order, OrderId, OrderState};

use super::{First, goods_of};
use crate::components::button::{Button, ButtonKind, ButtonState, LinkButton};
use crate::components::card::{Card, CardKind};
use crate::components::icon::{Glyph, Icon};
use crate::components::words::Words;
use crate::countries;
use crate::goods;
use crate::i18n::{Deadline, Msg, Text, msg};
use crate::route::Route;

#[component]
pub(super) fn Hero(first: First, now: MarketTime, busy: bool, onaccept: EventHandler<OrderId>) -> Element {
    match first {
        First::Nothing => rsx! {},
        First::Answer(order) => rsx! { Answer { order: *order, now, busy, onaccept } },
        First::Fulfil(order) => rsx! { Fulfil { order: *order } },
        First::Code => rsx! {
            Frame {
                glyph: Glyph::Phone,
                title: msg::home_enrol_title(),
                detail: msg::home_enrol_hint(),
                LinkButton { label: msg::home_enrol_go(), to: Route::CodeScreen {}, kind: ButtonKind::Primary, testid: "home-code-go" }
            }
        },
        First::Help(count) => rsx! {
            Frame {
                glyph: Glyph::Help,
                title: msg::home_help_title(count),
                detail: msg::home_help_hint(),
                LinkButton { label: msg::home_help_go(), to: Route::SyncCentre {}, kind: ButtonKind::Primary, testid: "home-help-go" }
            }
        },
    }
}

#[component]
fn Answer(order: Order, now: MarketTime, busy: bool, onaccept: EventHandler<OrderId>) -> Element {
    let id = order.id;
    let above = order.answer_by.map_or_else(msg::home_order_new, |by| {
        msg::home_order_by(Deadline { due: goods::market_clock(by.0), now: goods::market_clock(now.0) })
    });
    let who = msg::home_order_who(order.buyer.name.clone(), countries::name(order.buyer.country), goods::amount(order.total));
    rsx! {
        Frame {
            glyph: Glyph::Bell,
            above,
            title: goods_of(&order),
            detail: who,
            div { class: "button-row",
                Button {
                    label: msg::home_accept(),
                    state: if busy { ButtonState::Busy } else { ButtonState::Ready },
                    testid: "home-accept",
                    onclick: move |()| onaccept.call(id),
                }
                LinkButton { label: msg::home_see(), to: Route::OrderScreen { id }, kind: ButtonKind::Quiet, testid: "home-see" }
            }
        }
    }
}

#[component]
fn Fulfil(order: Order) -> Element {
    let packed = order.state == OrderState::Packed;
    let goods = goods_of(&order);
    rsx! {
        Frame {
            glyph: if packed { Glyph::Truck } else { Glyph::Box },
            title: if packed { msg::home_bring(goods) } else { msg::home_pack(goods) },
            detail: msg::home_order_of(order.number.to_string(), order.buyer.name.clone()),
            LinkButton { label: msg::home_see(), to: Route::OrderScreen { id: order.id }, kind: ButtonKind::Primary, testid: "home-see" }
        }
    }
}

#[component]
fn Frame(glyph: Glyph, above: Option<Msg>, #[props(into)] title: Text, detail: Msg, children: Element) -> Element {
    rsx! {
        Card { kind: CardKind::Hero,
            div { class: "row",
                Icon { glyph }
                if let Some(above) = above.clone() {
                    span { class: "grow small", Words { text: above } }
                } else {
                    h2 { class: "grow big", Words { text: title.clone() } }
                }
            }
            if above.is_some() {
                h2 { class: "big", Words { text: title } }
            }
            p { class: "soft", Words { text: detail } }
            {children}
        }
    }
}
