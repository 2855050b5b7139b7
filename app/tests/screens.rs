//! The screens that a farmer meets between phone and market, rendered without a browser, in every language.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests; clippy only recognises the functions marked so

mod stage;

use std::collections::BTreeMap;

use app::i18n::{Locale, Weight};
use app::screens::data::{DataNow, DataView};
use app::screens::home::{HomeNow, HomeView};
use app::screens::listing::ListingDetail;
use app::screens::sync_centre::{Behind, SyncNow, SyncView};
use dioxus::prelude::*;
use protocol::{Action, Listing, MarketTime, OpId, ProductCode, Quantity, Rejection};
use serde_json::{Value, json};
use stage::{count, languages, render, testid, text};
use sync_core::view::{Shares, Why};
use sync_core::{Budget, ListingView, Phase, Progress, SyncStatus, Waiting};

/// Thursday, 20 November 2025, 09:00 UTC: 11:00 in Kigali.
const NOW: MarketTime = MarketTime(1_763_629_200_000);
const OP: &str = "019a0000-0000-7000-8000-000000000001";
const LISTING: &str = "019a0000-0000-7000-8000-000000000002";
const DEVICE: &str = "019a0000-0000-7000-8000-000000000003";

fn kilos(kilos: i64) -> Quantity {
    Quantity::Grams(kilos * 1_000)
}

/// So many kilos as a language writes them.
fn weight(tag: &str, kilos: i64) -> String {
    Weight::grams(kilos * 1_000).show(Locale::matching(tag).unwrap()).replace('\u{a0}', " ")
}

fn listing(more: &Value) -> Listing {
    let mut listing = json!({
        "id": LISTING, "seller": "019a0000-0000-7000-8000-000000000004", "version": 7, "product": "coffee_green", "title": "Bourbon",
        "price": {"money": {"minor": 1150, "currency": "USD"}, "per": "KGM"}, "stock": {"market": {"g": 28_000}, "held": {DEVICE: {"g": 12_000}}},
        "least_order": {"g": 1_000}, "origin": {"country": "RW"}, "state": "published", "born": [1, DEVICE, [1_763_000_000_000_i64, 0]],
    });
    listing.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_value(listing).unwrap()
}

fn view(shares: Shares, listing: Listing) -> ListingView {
    ListingView { listing, shares, progress: Progress::AtMarket, waiting: 0 }
}

const fn shares(market: i64, here: i64, coming: i64, elsewhere: i64, lapsed: bool) -> Shares {
    Shares {
        market: Quantity::Grams(market * 1_000),
        here: Quantity::Grams(here * 1_000),
        coming: Quantity::Grams(coming * 1_000),
        elsewhere: Quantity::Grams(elsewhere * 1_000),
        lapsed,
    }
}

fn detail(shares: Shares, listing: Listing) -> Element {
    rsx! { ListingDetail { view: view(shares, listing), problem: None, field_problem: None, now: NOW, onchange: |_| {} } }
}

#[test]
fn who_holds_what_is_one_line_in_every_language() {
    fn held() -> Element {
        detail(shares(28, 12, 0, 0, false), listing(&json!({})))
    }
    for (tag, line) in [
        ("en", "12 kg here, 28 kg at the market"),
        ("am", "እዚህ 12 ኪሎ፣ ገበያ ላይ 28 ኪሎ"),
        ("ar", "هنا 12 كغ، وفي السوق 28 كغ"),
        ("es", "12 kg aquí, 28 kg en el mercado"),
        ("fr", "12 kg ici, 28 kg au marché"),
        ("hi", "यहाँ 12 किलो, बाज़ार में 28 किलो"),
        ("id", "12 kg di sini, 28 kg di pasar"),
        ("ms", "12 kg di sini, 28 kg di pasar"),
        ("rw", "Hano: 12 kg. Ku isoko: 28 kg"),
        ("sw", "12 kg hapa, 28 kg sokoni"),
        ("ur", "یہاں 12 کلو، منڈی میں 28 کلو"),
        ("zh-Hans", "这里 12 公斤，市场 28 公斤"),
    ] {
        let html = render(tag, held);
        assert_eq!(testid(&html, "shares"), line);
        assert!(testid(&html, "stock-left").starts_with("40 "), "{tag}");
        for absent in ["shares-coming", "shares-elsewhere", "shares-lapsed", "displaced"] {
            assert_eq!(count(&html, &format!("[data-testid={absent}]")), 0, "{tag} {absent}");
        }
        for button in ["cash-sell", "keep-some", "give-some"] {
            assert_eq!(count(&html, &format!("button[data-testid={button}]")), 1, "{tag} {button}");
        }
    }
}

#[test]
fn what_is_not_here_yet_or_any_more_is_said() {
    fn held() -> Element {
        detail(shares(23, 12, 5, 3, true), listing(&json!({"stock": {"market": {"g": 23_000}, "held": {DEVICE: {"g": 20_000}}}})))
    }
    for tag in languages() {
        let html = render(tag, held);
        assert!(testid(&html, "shares-coming").contains(&weight(tag, 5)), "{tag}");
        assert!(testid(&html, "shares-elsewhere").contains(&weight(tag, 3)), "{tag}");
        assert!(!testid(&html, "shares-lapsed").is_empty(), "{tag}");
        // What may have gone back is not given away either; the market's part can be sold.
        assert_eq!((count(&html, "[data-testid=give-some]"), count(&html, "[data-testid=cash-sell]")), (0, 1), "{tag}");
    }
}

#[test]
fn a_listing_that_is_only_at_the_market_or_sold_out_says_no_more_than_that() {
    let html = render("en", || detail(shares(40, 0, 0, 0, false), listing(&json!({"stock": {"market": {"g": 40_000}}}))));
    assert_eq!(count(&html, "[data-testid=shares]"), 0);
    assert_eq!(count(&html, "[data-testid=cash-sell]"), 1);
    let html = render("en", || detail(shares(0, 0, 0, 0, false), listing(&json!({"stock": {"market": {"g": 0}}}))));
    assert_eq!(count(&html, "[data-testid=cash-sell], [data-testid=keep-some], [data-testid=give-some]"), 0);
    let html = render("en", || detail(shares(28, 12, 0, 0, false), listing(&json!({"state": "removed"}))));
    assert_eq!(count(&html, "[data-testid=cash-sell], [data-testid=stock-add]"), 0, "what is in the bin is not sold");
}

#[test]
fn words_that_lost_can_be_taken_again() {
    fn lost() -> Element {
        let other = |field: &str, words: &str| json!({"field": field, "words": words, "by": DEVICE, "at": [NOW.0 - 3_600_000, 0]});
        let displaced = json!([other("title", "Bourbon"), other("title", "Bourbon from the lake"), other("price", "7")]);
        detail(shares(40, 0, 0, 0, false), listing(&json!({"displaced": displaced, "stock": {"market": {"g": 40_000}}})))
    }
    for tag in languages() {
        let html = render(tag, lost);
        assert_eq!(count(&html, "[data-testid=displaced]"), 1, "{tag}: only what is not there already, and only words");
        assert!(testid(&html, "displaced").contains("Bourbon from the lake"));
    }
    assert!(testid(&render("en", lost), "displaced").contains("today, 10:00"));
}

fn amounts(most: Quantity, here: Quantity) -> Element {
    use app::goods::{amounts::AmountSheet, quantity};
    use app::i18n::msg;
    rsx! {
        AmountSheet {
            title: msg::cash_title(),
            most,
            all: (here, msg::cash_all_here(quantity(here))),
            problem: None,
            onpick: |_| {},
            onclose: |()| {},
        }
    }
}

#[test]
fn the_cash_sheet_offers_what_fits_and_all_of_it() {
    for (tag, all) in [("en", "All 12 kg here"), ("fr", "Tout ici : 12 kg"), ("rw", "Byose biri hano: 12 kg"), ("sw", "Zote hapa: 12 kg")] {
        let html = render(tag, || amounts(kilos(40), kilos(12)));
        assert_eq!(count(&html, "button[data-testid=amount]"), 4, "{tag}");
        assert_eq!(testid(&html, "amount-all"), all);
        assert_eq!(count(&html, "button[data-testid=amount-other]"), 1);
    }
    let pieces = render("en", || amounts(Quantity::Pieces(2), Quantity::Pieces(2)));
    assert_eq!(testid(&pieces, "amount"), "1 piece");
    assert_eq!(count(&pieces, "button[data-testid=amount]"), 1, "two are all");
}

fn thing(action: Value, why: Why) -> Waiting {
    Waiting {
        op: OP.parse().unwrap(),
        action: serde_json::from_value::<Action>(action).unwrap(),
        entity: LISTING.parse().unwrap(),
        name: "Bourbon".into(),
        made_ms: NOW.0 - 2 * 3_600_000,
        bytes: 340,
        unsent: why == Why::Signal,
        until: None,
        why,
    }
}

fn centre(waiting: Vec<Waiting>, behind: Option<Behind>, status: SyncStatus) -> Element {
    let behind: BTreeMap<OpId, Behind> = behind.into_iter().map(|behind| (OP.parse().unwrap(), behind)).collect();
    let now = SyncNow { status, waiting, behind, now_ms: NOW.0, now: NOW };
    rsx! {
        SyncView {
            now,
            problem: None,
            result: None,
            busy: false,
            exported: None,
            imported: None,
            ontry: |()| {},
            onexport: |()| {},
            onact: |_| {},
            onhelp: |_| {},
            onfile: |_| {},
        }
    }
}

fn price(minor: i64) -> Value {
    json!({"money": {"minor": minor, "currency": "USD"}, "per": "KGM"})
}

fn refused(action: Value, rejection: Value) -> Waiting {
    thing(action, Why::Refused { rejection: serde_json::from_value::<Rejection>(rejection).unwrap() })
}

fn coffee(changed_ms: Option<i64>, may: bool) -> Behind {
    Behind { product: ProductCode::new("coffee_green").unwrap(), changed_ms, may }
}

#[test]
fn what_waits_says_why_and_can_be_taken_back_while_it_was_not_sent() {
    fn waits() -> Element {
        let until = Some(NOW.plus_ms(3 * 3_600_000));
        let today = Waiting { until, ..thing(json!({"type": "stock_add", "to": "market", "amount": {"g": 5_000}}), Why::Signal) };
        centre(vec![today], None, SyncStatus { waiting: 1, ..SyncStatus::default() })
    }
    for tag in languages() {
        let html = render(tag, waits);
        let item = testid(&html, "waiting-item");
        assert!(item.contains(&weight(tag, 5)) && item.contains("09:00"), "{tag}: {item}");
        assert!(testid(&html, "waiting-until").contains("14:00"), "{tag}");
        assert_eq!(count(&html, "details > summary"), 1);
        assert_eq!(count(&html, "[data-testid=waiting-take-back]"), 1, "{tag}");
    }
    let sent = render("en", || {
        centre(vec![thing(json!({"type": "listing_price", "price": price(1_200)}), Why::Sending)], None, SyncStatus::default())
    });
    assert_eq!(count(&sent, "[data-testid=waiting-take-back]"), 0);
}

#[test]
fn a_price_conflict_is_a_question_with_two_answers_and_their_times() {
    fn conflict() -> Element {
        let mine = json!({"type": "listing_price", "price": price(1_200)});
        let why = json!({"code": "conflict", "field": "price", "theirs": price(1_150), "yours": price(1_200)});
        centre(vec![refused(mine, why)], Some(coffee(Some(NOW.0 - 18 * 3_600_000), true)), SyncStatus::default())
    }
    let html = render("en", conflict);
    assert_eq!(text(&html, "h3"), "Which price is right?");
    assert_eq!(testid(&html, "sync-mine"), "You, on this phone · today, 09:0012.00 USD a kiloKeep mine");
    assert_eq!(testid(&html, "sync-theirs"), "Another of your phones · yesterday, 17:0011.50 USD a kiloKeep the other one");
    for tag in languages() {
        let html = render(tag, conflict);
        assert_eq!(count(&html, "[data-testid=question] button.answer"), 2, "{tag}");
        assert_eq!(count(&html, "[data-testid=sync-again]"), 0, "{tag}");
    }
}

#[test]
fn an_order_that_has_gone_on_is_no_question_any_more() {
    fn decided() -> Element {
        let why = json!({"code": "conflict", "field": "state", "theirs": "declined", "yours": "accepted"});
        centre(vec![refused(json!({"type": "order_accept"}), why)], Some(coffee(Some(NOW.0), false)), SyncStatus::default())
    }
    for tag in languages() {
        let html = render(tag, decided);
        assert_eq!((count(&html, "button.answer"), count(&html, "[data-testid=sync-leave]")), (0, 1), "{tag}");
    }
    assert!(testid(&render("en", decided), "waiting-item").contains("No to the order"));
}

#[test]
fn what_expired_and_what_went_back_have_words_and_a_button_of_their_own() {
    fn expired() -> Element {
        let add = json!({"type": "stock_add", "to": "market", "amount": {"g": 5_000}});
        centre(vec![Waiting { until: Some(NOW), ..refused(add, json!({"code": "expired"})) }], None, SyncStatus::default())
    }
    fn gone() -> Element {
        let sale = json!({"type": "stock_remove", "from": {"device": DEVICE}, "amount": {"g": 5_000}, "why": "cash_sale"});
        centre(vec![refused(sale, json!({"code": "not_enough_stock", "left": {"g": 0}}))], None, SyncStatus::default())
    }
    for (tag, again, market) in [
        ("en", "Do it again for today", "Take it from the market’s part"),
        ("fr", "Le refaire pour aujourd’hui", "Le prendre sur la part du marché"),
        ("rw", "Ongera ubikore uyu munsi", "Bikure mu by’isoko"),
        ("sw", "Fanya tena kwa leo", "Itoe sehemu ya soko"),
    ] {
        assert_eq!(testid(&render(tag, expired), "sync-again"), again);
        assert_eq!(testid(&render(tag, gone), "sync-again"), market);
        assert_eq!(count(&render(tag, gone), "[data-testid=sync-leave]"), 1);
    }
}

#[test]
fn the_phones_own_troubles_are_said_calmly() {
    fn troubled() -> Element {
        let status = SyncStatus {
            phase: Phase::DataUsedUp(NOW.0),
            damaged: true,
            space_low: true,
            contact_ms: Some(NOW.0),
            offset_ms: -11 * 60_000,
            ..SyncStatus::default()
        };
        centre(vec![], None, status)
    }
    fn well() -> Element {
        centre(vec![], None, SyncStatus { contact_ms: Some(NOW.0), offset_ms: 9 * 60_000, ..SyncStatus::default() })
    }
    for tag in languages() {
        let html = render(tag, troubled);
        for note in ["note-damaged", "note-space", "note-clock", "data-used-up"] {
            assert!(!testid(&html, note).is_empty(), "{tag} {note}");
            assert_eq!(count(&render(tag, well), &format!("[data-testid={note}]")), 0, "{tag} {note}");
        }
        assert!(testid(&html, "note-clock").contains("11:00"), "{tag}");
        assert_eq!(count(&html, "[data-testid=data-send-now]"), 1);
        assert_eq!(count(&html, "[data-testid=data-used-up] .banner-rest"), 1, "calm");
    }
}

#[test]
fn home_says_when_the_clock_is_wrong_and_no_more() {
    fn home() -> Element {
        let status = SyncStatus { contact_ms: Some(NOW.0), offset_ms: 2 * 3_600_000, complete: true, ..SyncStatus::default() };
        let now =
            HomeNow { profile: None, status, orders: vec![], orders_waiting: 0, earned: vec![], drafts: vec![], listings: 1, now: NOW };
        rsx! { HomeView { now, problem: None, busy: false, hidden: false, onhide: |_| {}, onaccept: |_| {}, onsell: |()| {} } }
    }
    for tag in languages() {
        let html = render(tag, home);
        assert!(testid(&html, "note-clock").contains("11:00"), "{tag}");
        assert_eq!(count(&html, "[data-testid=note-clock] .banner-rest"), 1, "quiet");
        assert_eq!(count(&html, "[data-testid=note-space], [data-testid=note-damaged]"), 0);
    }
}

#[test]
fn what_needs_help_leads_to_where_it_is_mended() {
    let html = render("en", || {
        let view = ListingView { progress: Progress::NeedsHelp, ..view(shares(28, 12, 0, 0, false), listing(&json!({}))) };
        rsx! { ListingDetail { view, problem: None, field_problem: None, now: NOW, onchange: |_| {} } }
    });
    assert_eq!(count(&html, "a[data-testid=listing-help]"), 1);
}

#[test]
fn the_days_data_is_told_by_kind_and_may_be_capped() {
    fn data() -> Element {
        let budget = Budget { cap: Some(5_000_000), saver: true, pictures_unmetered_only: false };
        let kinds = vec![("sync".to_owned(), 38_000), ("news".to_owned(), 2_000), ("moon".to_owned(), 1)];
        rsx! { DataView { now: DataNow { budget, kinds }, problem: None, onset: |_| {} } }
    }
    for tag in languages() {
        let html = render(tag, data);
        assert_eq!(count(&html, "[data-testid=data-kind]"), 3, "{tag}");
        assert_eq!(count(&html, "input[name=cap]"), 4, "{tag}");
        assert_eq!(count(&html, "input[name=cap][value=\"5000000\"][checked]"), 1, "{tag}");
        assert_eq!(count(&html, "[data-testid=data-saver] input[checked]"), 1, "{tag}");
        assert_eq!(count(&html, "[data-testid=data-wifi] input[checked]"), 0, "{tag}");
    }
    assert_eq!(testid(&render("en", data), "data-used"), "41 kB of 5 MB");
    let none = render("fr", || {
        let budget = Budget { cap: None, saver: false, pictures_unmetered_only: false };
        rsx! { DataView { now: DataNow { budget, kinds: vec![] }, problem: None, onset: |_| {} } }
    });
    assert_eq!(count(&none, "input[name=cap][value=none][checked]"), 1);
}

#[test]
fn the_first_screens_and_the_empty_ones_are_said_whole_in_every_language() {
    use app::core::Mode;
    use app::screens::decline::DeclineView;
    use app::screens::enrol::{EnrolDraft, EnrolView};
    use app::screens::language::LanguageView;
    use app::screens::listings::{ListingsView, Shown, Stall};
    use app::screens::more::MoreView;
    use app::screens::orders::OrdersView;
    use app::screens::welcome::WelcomeView;
    use protocol::TextError;
    use sync_core::{CoreError, InputProblem};

    fn welcome() -> Element {
        rsx! { WelcomeView { mode: Mode::Real, opening: false, onpractise: |()| {}, onleave: |()| {} } }
    }
    fn enrol() -> Element {
        let error = Some(CoreError::correct("village", InputProblem::Text(TextError::Empty)));
        rsx! { EnrolView { draft: EnrolDraft::default(), error, busy: false, onchange: |_| {}, onnext: |()| {} } }
    }
    fn language() -> Element {
        rsx! { LanguageView { chosen: Locale::ENGLISH, onchoose: |_| {}, onnext: |()| {} } }
    }
    fn listings() -> Element {
        rsx! {
            ListingsView {
                stall: Some(Stall::default()),
                shown: Shown::All,
                searching: false,
                busy: false,
                problem: None,
                onshow: |_| {},
                onsearch: |_| {},
                onlook: |_| {},
                onsell: |()| {},
            }
        }
    }
    fn orders() -> Element {
        rsx! { OrdersView { parts: Some(vec![]), now: NOW, problem: None, searching: false, onsearch: |_| {}, onlook: |_| {} } }
    }
    fn decline() -> Element {
        rsx! { DeclineView { id: LISTING.parse().unwrap(), busy: false, problem: None, words_problem: None, ondecline: |_| {} } }
    }
    fn more() -> Element {
        rsx! { MoreView { profile: None, status: None, problem: None, mode: Mode::Real, onpractice: |_| {} } }
    }
    let screens: [fn() -> Element; 7] = [welcome, enrol, language, listings, orders, decline, more];
    let titles = |tag| screens.map(|screen| text(&render(tag, screen), "h1"));
    let english = titles("en");
    for tag in languages() {
        let titles = titles(tag);
        for (title, in_english) in titles.iter().zip(&english) {
            assert!(!title.is_empty() && (tag == "en" || title != in_english), "{tag}: {title}");
        }
    }
    // Each language is offered under its own name, and that name is spoken as what it is.
    let html = render("en", language);
    for locale in Locale::all() {
        assert_eq!(count(&html, &format!("[lang={}]", locale.tag())), 1, "{locale:?}");
    }
}
