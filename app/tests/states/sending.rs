//! What waits, what it costs, what it takes of the phone; and the desk of practice.

use std::collections::BTreeMap;
use std::path::PathBuf;

use app::goods;
use app::i18n::{Msg, msg};
use app::platform::HandedOver;
use app::route::Route;
use app::screens::data::{DataNow, DataView};
use app::screens::storage::StorageView;
use app::screens::sync_centre::{Behind, SyncNow, SyncView};
use app::screens::trainer::{NoDesk, TrainerView};
use dioxus::prelude::*;
use practice::{Network, OTHER};
use protocol::{OpId, ProductCode};
use serde_json::{Value, json};
use sync_core::photos::Storage;
use sync_core::view::Why;
use sync_core::{Budget, Phase, SyncStatus, Waiting};

use super::phone::{HOUR, NOW, bytes, francs, id, kilos};
use super::table::Kind::{Empty, Error};
use super::table::{Nothing, Screen, State, no_numbers};

fn centre(now: Option<SyncNow>, problem: Option<Msg>, exported: Option<HandedOver>) -> Element {
    let imported = now.as_ref().map(|_| vec![msg::import_taken(2_u32)]);
    rsx! {
        SyncView {
            now,
            problem,
            result: msg::sync_result_offline(),
            busy: false,
            exported,
            imported,
            ontry: |()| {},
            onexport: |()| {},
            onact: |_| {},
            onhelp: |_| {},
            onfile: |_| {},
        }
    }
}

fn now(waiting: Vec<Waiting>, status: SyncStatus) -> SyncNow {
    let behind = Behind { product: ProductCode::new("coffee_green").unwrap(), changed_ms: Some(NOW.0 - 18 * HOUR), may: true };
    let behind: BTreeMap<OpId, Behind> = waiting.iter().map(|thing| (thing.op, behind.clone())).collect();
    SyncNow { status, waiting, behind, now_ms: NOW.0, now: NOW }
}

fn thing(number: usize, action: Value, why: Why) -> Waiting {
    Waiting {
        op: id(number).parse().unwrap(),
        action: serde_json::from_value(action).unwrap(),
        entity: id(0).parse().unwrap(),
        name: "Bourbon from the lake".into(),
        made_ms: NOW.0 - 2 * HOUR,
        bytes: 340,
        unsent: why == Why::Signal,
        until: (why == Why::Signal).then(|| NOW.plus_ms(3 * HOUR)),
        why,
    }
}

fn price() -> Value {
    json!({"money": {"minor": 1_234_567, "currency": "RWF"}, "per": "KGM"})
}

fn everything() -> SyncNow {
    let price = price();
    let stock = json!({"type": "stock_add", "to": "market", "amount": {"g": 5_000}});
    let refused = |rejection: Value| Why::Refused { rejection: serde_json::from_value(rejection).unwrap() };
    let waiting = vec![
        thing(1, stock.clone(), Why::Signal),
        thing(2, json!({"type": "order_pack"}), Why::Sending),
        thing(3, json!({"type": "listing_state", "state": "paused"}), Why::Enrolment),
        thing(4, json!({"type": "listing_price", "price": price}), Why::Held),
        thing(5, stock, refused(json!({"code": "not_yours"}))),
        thing(
            6,
            json!({"type": "listing_price", "price": price}),
            refused(json!({"code": "conflict", "field": "price", "theirs": price, "yours": price})),
        ),
    ];
    let status = SyncStatus {
        phase: Phase::DataUsedUp(NOW.0),
        waiting: 4,
        refused: 2,
        contact_ms: Some(NOW.0 - 50 * HOUR),
        offset_ms: 2 * HOUR,
        damaged: true,
        space_low: true,
        pictures: (3_u32, 41_000_u64).into(),
        ..SyncStatus::default()
    };
    now(waiting, status)
}

fn data(kinds: &[(&str, u64)]) -> DataNow {
    let budget = Budget { cap: Some(5_000_000), saver: true, pictures_unmetered_only: false };
    DataNow { budget, kinds: kinds.iter().map(|(kind, bytes)| ((*kind).to_owned(), *bytes)).collect() }
}

fn spent(now: Option<DataNow>, problem: Option<Msg>) -> Element {
    rsx! { DataView { now, problem, onset: |_| {} } }
}

fn room(storage: Option<Storage>, problem: Option<Msg>) -> Element {
    rsx! { StorageView { storage, problem, onfree: |()| {} } }
}

fn storage() -> Storage {
    Storage { store: 2_000_000, captures: 300_000, unsent: 41_000, sent: 80_000, foreign: 9_000 }
}

fn desk(sms: Option<Vec<(String, String)>>, said: Option<Msg>) -> Element {
    rsx! {
        TrainerView { network: Network::TwoG, said, sms, busy: false, onnetwork: |_| {}, onhappen: |_| {}, onstartover: |()| {} }
    }
}

fn repriced() -> Msg {
    msg::trainer_repriced(OTHER, "Bourbon from the lake", goods::price(serde_json::from_value(price()).unwrap()))
}

fn sms() -> Vec<(String, String)> {
    vec![("+250788123456".to_owned(), "Isoko: your code is 482913".to_owned()); 3]
}

pub(crate) fn screens() -> Vec<Screen> {
    vec![
        Screen::among_tabs(
            "SyncCentre",
            Route::SyncCentre {},
            vec![
                State::Loading(|| centre(None, None, None)),
                State::Empty(|| centre(Some(now(vec![], SyncStatus::default())), None, None), Nothing::Scene),
                State::Full(
                    || centre(Some(everything()), None, Some(HandedOver::Link("/export/isoko.json".to_owned()))),
                    vec![
                        ("[data-why]:not([data-why=refused])", 4),
                        ("[data-why=refused]", 2),
                        ("button.answer", 2),
                        ("[data-testid=photo-waiting]", 1),
                        ("[data-testid=note-damaged], [data-testid=note-space], [data-testid=note-clock]", 3),
                        ("a[data-testid=sync-export-link]", 1),
                        ("[data-testid=import-result]", 1),
                        ("footer button", 1),
                    ],
                    |locale| vec![francs(locale), kilos(locale, 5), bytes(locale, 340), bytes(locale, 41_000)],
                ),
                State::Full(
                    || centre(Some(everything()), None, Some(HandedOver::Folder(PathBuf::from("/Isoko")))),
                    vec![("[data-testid=waiting-item]", 6)],
                    no_numbers,
                ),
                State::Error(
                    || centre(None, Some(msg::problem_damaged()), None),
                    msg::problem_damaged,
                    &["footer [data-testid=sync-try]", ".top-bar-back button", ".tab-bar a"],
                ),
            ],
        ),
        Screen::among_tabs(
            "DataScreen",
            Route::DataScreen {},
            vec![
                State::Loading(|| spent(None, None)),
                State::Empty(|| spent(Some(data(&[])), None), Nothing::Line("[data-testid=data-nothing]")),
                State::Full(
                    || spent(Some(data(&[("sync", 38_000), ("news", 2_000), ("moon", 1)])), None),
                    vec![("[data-testid=data-kind]", 3), ("input[name=cap]", 4), ("input[type=checkbox]", 2), (".meter", 1)],
                    |locale| vec![bytes(locale, 38_000), bytes(locale, 40_001), bytes(locale, 5_000_000)],
                ),
                State::Error(|| spent(None, Some(msg::problem_damaged())), msg::problem_damaged, &[".top-bar-back button", ".tab-bar a"]),
                State::Error(
                    || spent(Some(data(&[("sync", 38_000)])), Some(msg::problem_space())),
                    msg::problem_space,
                    &["input[name=cap]", "input[type=checkbox]"],
                ),
            ],
        ),
        Screen::among_tabs(
            "StorageScreen",
            Route::StorageScreen {},
            vec![
                State::Loading(|| room(None, None)),
                State::Never(Empty, "Isoko itself always takes some of the phone"),
                State::Full(
                    || room(Some(storage()), None),
                    vec![("main .list-row", 5), ("[data-testid=storage-free]", 1), (".meter", 1)],
                    |locale| {
                        vec![
                            bytes(locale, 2_000_000),
                            bytes(locale, 300_000),
                            bytes(locale, 41_000),
                            bytes(locale, 9_000),
                            bytes(locale, storage().total()),
                        ]
                    },
                ),
                State::Error(|| room(None, Some(msg::problem_damaged())), msg::problem_damaged, &[".top-bar-back button", ".tab-bar a"]),
                State::Error(
                    || room(Some(storage()), Some(msg::problem_space())),
                    msg::problem_space,
                    &["[data-testid=storage-free]", ".top-bar-back button"],
                ),
            ],
        ),
        Screen::alone(
            "TrainerScreen",
            vec![
                State::Loading(|| desk(None, None)),
                State::Empty(|| rsx! { NoDesk {} }, Nothing::Scene),
                State::Empty(|| desk(Some(vec![]), None), Nothing::Line("[data-testid=trainer-sms-none]")),
                State::Full(
                    || desk(Some(sms()), None),
                    vec![
                        ("[data-testid=trainer-sms]", 3),
                        ("input[name=network]", 3),
                        ("input[name=network][checked]", 1),
                        ("[data-testid=trainer-buyer]", 1),
                        ("[data-testid=trainer-other-phone]", 1),
                        ("[data-testid=trainer-death]", 1),
                        ("[data-testid=trainer-day]", 1),
                        ("[data-testid=trainer-start-over]", 1),
                    ],
                    no_numbers,
                ),
                State::Full(
                    || desk(Some(vec![]), Some(repriced())),
                    vec![("footer [data-testid=trainer-said]", 1), ("main .button-quiet", 4), ("main [data-testid=trainer-start-over]", 1)],
                    |locale| vec![francs(locale)],
                ),
                State::Never(
                    Error,
                    "the desk is of practice itself; what does not work there is said where it is tried, as any answer of it",
                ),
            ],
        ),
    ]
}
