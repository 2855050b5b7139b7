//! Orders, one order, and saying no to it.

use app::i18n::{Msg, msg};
use app::route::Route;
use app::screens::decline::DeclineView;
use app::screens::order::{OrderDetail, OrderGone, OrderUnread};
use app::screens::orders::{Group, OrdersView, Part};
use dioxus::prelude::*;
use protocol::OrderState;
use serde_json::json;
use sync_core::{OrderView, Progress};

use super::phone::{NOW, francs, kilos, order, order_id, thousands};
use super::table::Kind::{Empty, Loading};
use super::table::{Nothing, Screen, State, no_numbers};

fn orders(parts: Option<Vec<Part>>, searching: bool, problem: Option<Msg>) -> Element {
    rsx! { OrdersView { parts, now: NOW, problem, searching, onsearch: |_| {}, onlook: |_| {} } }
}

/// Some of each group, of which the last is long.
fn parts() -> Vec<Part> {
    let states: [&[&str]; 5] =
        [&["placed", "placed"], &["accepted"], &["packed"], &["handed_over", "delivered"], &["paid", "declined", "cancelled"]];
    let mut parts: Vec<Part> = Group::ALL
        .into_iter()
        .zip(states)
        .enumerate()
        .map(|(at, (group, states))| {
            let orders = states.iter().enumerate().map(|(number, state)| order(10 * at + number, state, &json!({}))).collect();
            Part { group, count: u32::try_from(states.len()).unwrap(), skipped: 0, orders }
        })
        .collect();
    parts[0].orders[1].waiting = 1;
    parts[0].orders[1].progress = Progress::OnThisPhone;
    parts[4].count = 3_000;
    parts
}

fn detail(view: OrderView, problem: Option<Msg>) -> Element {
    rsx! { OrderDetail { view, now: NOW, busy: false, problem, onact: |_| {} } }
}

fn said_no() -> OrderView {
    order(0, "declined", &json!({"decline": {"reason": "quality", "words": "Rain came into the store."}, "receipt": "AA"}))
}

fn decline(problem: Option<Msg>, words_problem: Option<Msg>) -> Element {
    rsx! { DeclineView { id: order_id(), busy: false, problem, words_problem, ondecline: |_| {} } }
}

pub(crate) fn screens() -> Vec<Screen> {
    vec![
        Screen::among_tabs(
            "OrdersScreen",
            Route::OrdersScreen {},
            vec![
                State::Loading(|| orders(None, false, None)),
                State::Loading(|| orders(None, true, None)),
                State::Empty(|| orders(Some(vec![]), false, None), Nothing::Scene),
                State::Empty(|| orders(Some(vec![]), true, None), Nothing::Scene),
                State::Full(
                    || orders(Some(parts()), false, None),
                    vec![
                        ("[data-testid=order-row]", 9),
                        ("h2.section-title:not([id])", 5),
                        ("input[type=search]", 1),
                        (".section-count", 5),
                        (".long-page", 154),
                    ],
                    |locale| vec![francs(locale), kilos(locale, 5), thousands(locale)],
                ),
                State::Error(|| orders(None, false, Some(msg::problem_damaged())), msg::problem_damaged, &[".tab-bar a[href='/home']"]),
                // What was found before stays where a search fails.
                State::Error(
                    || orders(Some(parts()), true, Some(msg::problem_damaged())),
                    msg::problem_damaged,
                    &["[data-testid=order-row]", "input[type=search]"],
                ),
            ],
        ),
        Screen::among_tabs(
            "OrderScreen",
            Route::OrderScreen { id: order_id() },
            vec![
                State::Loading(|| rsx! { OrderUnread { problem: None } }),
                State::Empty(|| rsx! { OrderGone {} }, Nothing::Scene),
                State::Full(
                    || detail(order(0, OrderState::Placed.name(), &json!({})), None),
                    vec![("ol.timeline > li", 6), ("footer button", 1), ("footer a", 1), (".banner-wait", 1)],
                    |locale| vec![francs(locale), kilos(locale, 5)],
                ),
                State::Full(
                    || detail(order(0, OrderState::Packed.name(), &json!({})), None),
                    vec![("input#receipt", 1), ("footer button", 1), ("[aria-current=step]", 1)],
                    |locale| vec![francs(locale)],
                ),
                State::Full(
                    || detail(said_no(), None),
                    vec![("ol.timeline > li", 1), ("footer", 0), (".banner-rest", 1)],
                    |locale| vec![kilos(locale, 5)],
                ),
                State::Error(
                    || rsx! { OrderUnread { problem: msg::problem_damaged() } },
                    msg::problem_damaged,
                    &[".top-bar-back button", ".tab-bar a"],
                ),
                State::Error(
                    || detail(order(0, OrderState::Placed.name(), &json!({})), Some(msg::problem_space())),
                    msg::problem_space,
                    &["footer [data-testid=order-accept]", "footer a[data-testid=order-decline]", ".top-bar-back button"],
                ),
            ],
        ),
        Screen::alone(
            "DeclineScreen",
            vec![
                State::Never(Loading, "it asks, and reads nothing: the order stays behind it"),
                State::Never(Empty, "the reasons are in the app itself"),
                State::Full(
                    || decline(None, None),
                    vec![("input[name=reason]", 5), ("textarea#words", 1), ("footer button", 1)],
                    no_numbers,
                ),
                State::Error(
                    || decline(Some(msg::problem_space()), None),
                    msg::problem_space,
                    &["input[name=reason]", "footer button", ".top-bar-back button"],
                ),
                State::Error(
                    || decline(None, Some(msg::problem_too_long())),
                    msg::problem_too_long,
                    &["textarea#words[aria-invalid]", "footer button"],
                ),
            ],
        ),
    ]
}
