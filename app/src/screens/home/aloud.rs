//! What home says to those who hear rather than read: the same things as on it, the first one first.

use protocol::OrderState;

use super::{First, HomeNow, goods_of, phase_word};
use crate::countries;
use crate::goods;
use crate::i18n::{Deadline, Text, msg};

/// `hidden`, what was earned is not said either.
pub(super) fn aloud(now: &HomeNow, hidden: bool) -> Vec<Text> {
    let mut said: Vec<Text> = Vec::new();
    let first = now.first();
    match &first {
        First::Answer(order) => {
            said.push(
                order
                    .answer_by
                    .map_or_else(msg::home_order_new, |by| {
                        msg::home_order_by(Deadline { due: goods::market_clock(by.0), now: goods::market_clock(now.now.0) })
                    })
                    .into(),
            );
            said.push(goods_of(order).into());
            said.push(
                msg::home_order_who(order.buyer.name.clone(), countries::name(order.buyer.country), goods::amount(order.total)).into(),
            );
        }
        First::Fulfil(order) if order.state == OrderState::Packed => said.push(msg::home_bring(goods_of(order)).into()),
        First::Fulfil(order) => said.push(msg::home_pack(goods_of(order)).into()),
        First::Code => said.extend([msg::home_enrol_title().into(), msg::home_enrol_hint().into()]),
        First::Help(count) => said.extend([msg::home_help_title(*count).into(), msg::home_help_hint().into()]),
        First::Nothing => {}
    }
    let hero = first.order();
    said.extend(now.orders.iter().map(|view| &view.order).filter(|order| Some(order.id) != hero).map(|order| Text::from(goods_of(order))));
    if now.orders_waiting as usize > now.orders.len() {
        said.push(msg::home_orders_all(now.orders_waiting).into());
    }
    if !hidden {
        said.extend(super::earned::aloud(&now.earned));
    }
    if now.status.waiting > 0 {
        said.push(msg::home_waiting(now.status.waiting).into());
    }
    said.push(msg::home_signal(phase_word(now.status.phase)).into());
    if said.len() == 1 {
        let nothing_yet = now.listings == 0 && now.drafts.is_empty();
        said.insert(0, if nothing_yet { msg::home_empty_title() } else { msg::home_calm_title() }.into());
    }
    said
}
