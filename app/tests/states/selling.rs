//! Home, what she sells, and one thing that she sells.

use std::collections::BTreeMap;

use app::i18n::{Locale, msg};
use app::route::Route;
use app::screens::home::{HomeNow, HomeView};
use app::screens::listing::history::History;
use app::screens::listing::{ListingDetail, ListingGone, ListingUnread};
use app::screens::listings::{ListingsView, Shown, Stall};
use app::screens::photos::PhotoStrip;
use dioxus::prelude::*;
use protocol::{Money, Photo};
use serde_json::json;
use sync_core::view::{Deed, Happened};
use sync_core::{Capture, Earned, Enrolment, ListingView, Phase, PhotoProblem, PhotoView, Photos, Progress, SyncStatus};

use super::checks::{page_text, plain};
use super::phone::{DEVICE, HOUR, NOW, WithPhone, amina, bytes, draft, francs, id, kilos, listing, listing_id, order, thousands};
use super::stage::render;
use super::table::{Nothing, Screen, State, no_numbers};

fn home(now: Option<HomeNow>, problem: Option<app::i18n::Msg>) -> Element {
    rsx! { HomeView { now, problem, busy: false, hidden: false, onaccept: |_| {}, onsell: |()| {}, onhide: |_| {} } }
}

/// What was earned is not for everybody's eyes. No order is over the same amount.
fn earning(hidden: bool) -> Element {
    let francs = |minor| Money { minor, currency: "RWF".parse().unwrap() };
    let now = HomeNow { earned: vec![Earned { paid: francs(7_654_321), coming: francs(45_000) }], ..busy() };
    rsx! { HomeView { now, problem: None, busy: false, hidden, onaccept: |_| {}, onsell: |()| {}, onhide: |_| {} } }
}

#[test]
fn what_is_hidden_is_nowhere_in_the_page() {
    for locale in Locale::all() {
        let page = |hidden: bool| page_text(&render(locale.tag(), move || earning(hidden)));
        for amount in [7_654_321, 45_000] {
            let amount = plain(&locale.numbers().whole(amount));
            assert!(page(false).contains(&amount), "{locale:?} {amount}");
            assert!(!page(true).contains(&amount), "{locale:?} {amount}");
        }
    }
}

fn quiet(listings: u32) -> HomeNow {
    let status = SyncStatus { contact_ms: Some(NOW.0), complete: true, ..SyncStatus::default() };
    HomeNow {
        profile: Some(amina(Enrolment::Done)),
        status,
        orders: vec![],
        orders_waiting: 0,
        earned: vec![],
        drafts: vec![],
        listings,
        now: NOW,
    }
}

fn busy() -> HomeNow {
    let status = SyncStatus { phase: Phase::Offline, waiting: 3, refused: 2, ..quiet(0).status };
    let francs = |minor| Money { minor, currency: "RWF".parse().unwrap() };
    let earned = Earned { paid: francs(1_234_567), coming: francs(45_000) };
    let orders = ["placed", "accepted", "packed"].into_iter().enumerate().map(|(number, state)| order(number, state, &json!({})));
    HomeNow { status, orders: orders.collect(), orders_waiting: 3_000, earned: vec![earned], drafts: vec![draft(7), draft(8)], ..quiet(1) }
}

fn listings(stall: Option<Stall>, shown: Shown, problem: Option<app::i18n::Msg>) -> Element {
    rsx! {
        ListingsView {
            stall,
            shown,
            searching: false,
            busy: false,
            problem,
            onshow: |_| {},
            onsearch: |_| {},
            onlook: |_| {},
            onsell: |()| {},
        }
    }
}

fn detail(view: ListingView, problem: Option<app::i18n::Msg>, photos: Option<Element>, history: Element) -> Element {
    rsx! { ListingDetail { view, problem, field_problem: None, now: NOW, photos, history, onchange: |_| {} } }
}

/// Photos on every part of their way, and captures of which one cannot be used.
pub(crate) fn photos() -> Photos {
    let photo = |number: usize| {
        let name = |number: usize| format!("{number:064x}");
        serde_json::from_value::<Photo>(json!({"full": name(number), "thumb": name(number + 100), "blur": ""})).unwrap()
    };
    let view = |number, thumb_at_market, at_market, refused, sent| PhotoView {
        photo: photo(number),
        thumb_at_market,
        at_market,
        refused,
        sent,
        of: 80_000,
    };
    let capture = |number: usize, problem| Capture { id: id(number).parse().unwrap(), problem };
    Photos {
        photos: vec![
            view(1, true, true, false, 0),
            view(2, true, false, false, 0),
            view(3, false, false, true, 0),
            view(4, false, false, false, 41_000),
        ],
        captures: vec![capture(1, None), capture(2, Some(PhotoProblem::Heic))],
    }
}

pub(crate) fn strip(photos: Option<Photos>, problem: Option<app::i18n::Msg>) -> Element {
    rsx! {
        WithPhone {
            PhotoStrip { listing: listing_id(), title: "Bourbon from the lake", photos, problem, onact: |_| {} }
        }
    }
}

fn everything() -> Element {
    let mut view = listing(0);
    let lost = json!([{"field": "title", "words": "Bourbon", "by": DEVICE, "at": [NOW.0 - HOUR, 0]}]);
    view.listing.displaced = serde_json::from_value(lost).unwrap();
    view.waiting = 2;
    view.progress = Progress::NeedsHelp;
    let action = |action| serde_json::from_value(action).unwrap();
    let price = json!({"type": "listing_price", "price": {"money": {"minor": 1_234_567, "currency": "RWF"}, "per": "KGM"}});
    let happened = vec![
        Happened { at: NOW.plus_ms(-HOUR), deed: Deed::Done { action: action(price), waits: true } },
        Happened {
            at: NOW.plus_ms(-30 * HOUR),
            deed: Deed::Ordered { order: id(3).parse().unwrap(), quantity: protocol::Quantity::Grams(3_000), buyer: "Kwame Mensah".into() },
        },
    ];
    detail(view, None, Some(strip(Some(photos()), None)), rsx! { History { happened, now: NOW } })
}

fn sold_out() -> Element {
    let mut view = listing(0);
    view.listing.stock.market = protocol::Quantity::Grams(0);
    view.listing.stock.held = BTreeMap::new();
    let nothing = protocol::Quantity::Grams(0);
    (view.shares.market, view.shares.here) = (nothing, nothing);
    detail(view, None, Some(strip(Some(Photos::default()), None)), rsx! {})
}

fn at_home() -> Vec<Screen> {
    vec![Screen::among_tabs(
        "HomeScreen",
        Route::HomeScreen {},
        vec![
            State::Loading(|| home(None, None)),
            State::Empty(|| home(Some(quiet(0)), None), Nothing::Scene),
            State::Full(
                || home(Some(busy()), None),
                vec![
                    (".card-hero", 1),
                    ("[data-testid=home-order]", 2),
                    ("[data-testid=home-draft]", 2),
                    ("[data-testid=home-help]", 1),
                    ("[data-testid=home-waiting]", 1),
                    ("footer button", 1),
                ],
                |locale| vec![francs(locale), kilos(locale, 5), thousands(locale)],
            ),
            State::Full(
                || earning(true),
                vec![("[data-testid=home-earned]", 1), ("[data-testid=earned-hide]", 1), (".meter", 0)],
                no_numbers,
            ),
            State::Error(
                || home(None, Some(msg::problem_damaged())),
                msg::problem_damaged,
                &[".tab-bar a[href='/listings']", ".tab-bar a[href='/more']"],
            ),
            State::Empty(|| home(Some(quiet(4)), None), Nothing::Scene),
            State::Full(
                || home(Some(HomeNow { profile: Some(amina(Enrolment::Unsent)), ..busy_later() }), None),
                vec![(".card-hero [data-testid=home-code-go]", 1), ("[data-testid=home-code]", 1), (".banner", 0)],
                |locale| vec![kilos(locale, 5)],
            ),
        ],
    )]
}

/// Nothing to answer, only something to pack.
fn busy_later() -> HomeNow {
    HomeNow { orders: vec![order(1, "accepted", &json!({}))], ..quiet(1) }
}

fn what_she_sells() -> Vec<Screen> {
    vec![
        Screen::among_tabs(
            "ListingsScreen",
            Route::ListingsScreen {},
            vec![
                State::Loading(|| listings(None, Shown::All, None)),
                State::Empty(|| listings(Some(Stall::default()), Shown::All, None), Nothing::Scene),
                State::Full(
                    || {
                        let stall =
                            Stall { drafts: vec![draft(7), draft(8)], listings: (0..6).map(listing).collect(), count: 6, skipped: 0 };
                        rsx! { WithPhone { {listings(Some(stall), Shown::All, None)} } }
                    },
                    vec![
                        ("[data-testid=listing-card]", 6),
                        ("[data-testid=draft-card]", 2),
                        ("input[type=search]", 1),
                        ("footer button", 1),
                    ],
                    |locale| vec![francs(locale), kilos(locale, 12), kilos(locale, 28)],
                ),
                State::Error(
                    || listings(None, Shown::All, Some(msg::problem_damaged())),
                    msg::problem_damaged,
                    &["input[name=shown]", "footer [data-testid=sell-new]", ".tab-bar a"],
                ),
                State::Loading(|| listings(None, Shown::Paused, None)),
                State::Empty(|| listings(Some(Stall::default()), Shown::Paused, None), Nothing::Scene),
                State::Full(
                    || {
                        listings(
                            Some(Stall { listings: (0..2).map(listing).collect(), count: 2, ..Stall::default() }),
                            Shown::ForSale,
                            None,
                        )
                    },
                    vec![("[data-testid=listing-card]", 2), ("input[name=shown][checked][value=for_sale]", 1)],
                    |locale| vec![francs(locale)],
                ),
                State::Error(
                    || {
                        listings(
                            Some(Stall { listings: vec![listing(0)], count: 1, ..Stall::default() }),
                            Shown::All,
                            Some(msg::problem_space()),
                        )
                    },
                    msg::problem_space,
                    &["[data-testid=listing-card]", "footer [data-testid=sell-new]"],
                ),
            ],
        ),
        Screen::among_tabs(
            "ListingScreen",
            Route::ListingScreen { id: listing_id() },
            vec![
                State::Loading(|| rsx! { ListingUnread { problem: None } }),
                State::Empty(|| rsx! { ListingGone {} }, Nothing::Scene),
                State::Full(
                    everything,
                    vec![
                        ("[data-testid=photo]", 4),
                        ("[data-testid=photo-capture]", 2),
                        ("[data-testid=history-row]", 2),
                        ("[data-testid=displaced]", 1),
                        ("a[data-testid=listing-help]", 1),
                    ],
                    |locale| vec![francs(locale), kilos(locale, 40), kilos(locale, 12), bytes(locale, 41_000), bytes(locale, 80_000)],
                ),
                State::Error(
                    || rsx! { ListingUnread { problem: msg::problem_damaged() } },
                    msg::problem_damaged,
                    &[".top-bar-back button", ".tab-bar a"],
                ),
                State::Empty(sold_out, Nothing::Line("[data-testid=photo-none]")),
                State::Full(
                    || detail(listing(0), None, None, rsx! {}),
                    vec![("[data-testid=cash-sell]", 1), ("[data-testid=stock-add]", 1)],
                    |locale| vec![kilos(locale, 28)],
                ),
                State::Error(
                    || detail(listing(0), Some(msg::problem_share_lapsed()), None, rsx! {}),
                    msg::problem_share_lapsed,
                    &["[data-testid=stock-left]", "[data-testid=stock-add]", "[data-testid=listing-pause]", ".top-bar-back button"],
                ),
                State::Loading(|| detail(listing(0), None, Some(strip(None, None)), rsx! {})),
                State::Error(
                    || detail(listing(0), None, Some(strip(None, Some(msg::problem_damaged()))), rsx! {}),
                    msg::problem_damaged,
                    &["[data-testid=stock-left]", "[data-testid=stock-add]"],
                ),
            ],
        ),
    ]
}

pub(crate) fn screens() -> Vec<Screen> {
    at_home().into_iter().chain(what_she_sells()).collect()
}
