//! Why an order will not be delivered. The buyer reads it.

use dioxus::prelude::*;
use protocol::order::DeclineReason;
use protocol::{Decline, OrderId};
use sync_core::{CoreError, Need as Wanted};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonState};
use crate::components::card::Card;
use crate::components::choice::{Choice, ChoiceGroup, Legend};
use crate::components::field::{FieldKind, Need, TextField};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::core::use_core;
use crate::goods;
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::route::Route;
use crate::wording;

/// Declines an order.
#[component]
pub fn DeclineScreen(id: OrderId) -> Element {
    let core = use_core();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    let mut trouble = use_signal(|| None::<CoreError>);
    let error = trouble.read().clone();
    let words_problem = match &error {
        Some(CoreError::NeedsUser(Wanted::Correct { field, problem })) => Some(wording::input(field, *problem)),
        _ => None,
    };
    let problem = error.as_ref().filter(|_| words_problem.is_none()).map(wording::core_error);
    rsx! {
        DeclineView {
            id,
            busy: busy(),
            problem,
            words_problem,
            ondecline: move |decline| {
                let core = core.clone();
                busy.set(true);
                spawn(async move {
                    match core.decline_order(id, decline).await {
                        Ok(_) if navigator.can_go_back() => navigator.go_back(),
                        Ok(_) => drop(navigator.replace(Route::OrderScreen { id })),
                        Err(error) => trouble.set(Some(error)),
                    }
                    busy.set(false);
                });
            },
        }
    }
}

fn hook(reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::SoldOut => "decline-sold_out",
        DeclineReason::Quality => "decline-quality",
        DeclineReason::CannotShip => "decline-cannot_ship",
        DeclineReason::Price => "decline-price",
        DeclineReason::Other => "decline-other",
    }
}

/// The question without its surroundings.
#[component]
pub fn DeclineView(id: OrderId, busy: bool, problem: Option<Msg>, words_problem: Option<Msg>, ondecline: EventHandler<Decline>) -> Element {
    let i18n = use_i18n();
    let mut reason = use_signal(|| None::<DeclineReason>);
    let mut words = use_signal(String::new);
    let mut tried = use_signal(|| false);
    let choices = DeclineReason::ALL
        .map(|reason| Choice { testid: Some(hook(reason)), ..Choice::new(goods::decline_name(reason), goods::decline_reason(reason)) })
        .to_vec();
    rsx! {
        Screen {
            help: ScreenHelp::about("decline", msg::help_decline()),
            title: msg::decline_title(),
            back: BackTo::Previous(Route::OrderScreen { id }.into()),
            foot: rsx! {
                Button {
                    label: msg::decline_confirm(),
                    state: if busy { ButtonState::Busy } else { ButtonState::Ready },
                    testid: "decline-confirm",
                    onclick: move |()| match reason() {
                        Some(reason) => ondecline.call(Decline { reason, words: words.peek().clone() }),
                        None => tried.set(true),
                    },
                }
            },
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if tried() && reason().is_none() {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: msg::decline_choose() }
            }
            p { class: "soft", {i18n.t(msg::decline_hint())} }
            ChoiceGroup {
                name: "reason",
                legend: msg::decline_title(),
                legend_is: Legend::Hidden,
                choices,
                chosen: reason().map(|reason| goods::decline_name(reason).to_owned()),
                onchoose: move |name: String| reason.set(DeclineReason::ALL.into_iter().find(|reason| goods::decline_name(*reason) == name)),
            }
            Card {
                TextField {
                    id: "words",
                    label: msg::decline_words(),
                    value: "",
                    kind: FieldKind::Lines,
                    need: Need::Optional,
                    problem: words_problem.map(Text::from),
                    max_length: 500,
                    testid: "decline-words",
                    oninput: move |now| words.set(now),
                }
            }
        }
    }
}
