//! Who she is, what she put away, and what happened to a listing, rendered without a browser, in every language.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests; clippy only recognises the functions marked so

mod stage;

use app::i18n::msg;
use app::screens::bin::BinView;
use app::screens::profile::{Known, ProfileView};
use dioxus::prelude::*;
use protocol::{Country, ListingId, MarketTime, Quantity};
use serde_json::json;
use stage::{count, languages, render, testid};
use sync_core::view::Shares;
use sync_core::{Bin, Draft, Enrolment, ListingView, Profile, Progress};

/// Thursday, 20 November 2025, 09:00 UTC: 11:00 in Kigali.
const NOW: MarketTime = MarketTime(1_763_629_200_000);
const DAY: i64 = 86_400_000;
const LISTING: &str = "019a0000-0000-7000-8000-000000000002";
const DEVICE: &str = "019a0000-0000-7000-8000-000000000003";

fn amina(enrolment: Enrolment) -> Known {
    let mut profile: Profile = serde_json::from_value(json!({
        "seller": LISTING, "person": LISTING, "device": DEVICE, "name": "Amina Uwase", "phone": "+250788123456", "village": "Nyamasheke",
        "country": "RW", "language": "rw", "enrolment": {"state": "unsent"},
    }))
    .unwrap();
    profile.enrolment = enrolment;
    Known::Somebody(Box::new(profile))
}

fn profile(enrolment: Enrolment) -> Element {
    rsx! { ProfileView { known: amina(enrolment), problem: None } }
}

#[test]
fn what_the_market_confirmed_is_fixed_and_says_why() {
    for tag in languages() {
        let done = render(tag, || profile(Enrolment::Done));
        for (part, words) in [("profile-name", "Amina Uwase"), ("profile-phone", "+250788123456"), ("profile-village", "Nyamasheke")] {
            assert!(testid(&done, part).contains(words), "{tag} {part}");
        }
        assert!(!testid(&done, "profile-fixed").is_empty(), "{tag}");
        assert_eq!(count(&done, "[data-testid=profile-correct], [data-testid=profile-code]"), 0, "{tag}");
        for enrolment in [Enrolment::Unsent, Enrolment::CodeSent { expires_at: NOW }] {
            let open = render(tag, move || profile(enrolment));
            assert_eq!(count(&open, "a[data-testid=profile-correct], a[data-testid=profile-code]"), 2, "{tag}");
            assert_eq!(count(&open, "[data-testid=profile-fixed]"), 0, "{tag}");
            assert_ne!(testid(&open, "profile-state"), testid(&done, "profile-state"), "{tag}");
        }
    }
}

#[test]
fn nobody_yet_nothing_read_yet_and_trouble() {
    for tag in languages() {
        let nobody = render(tag, || rsx! { ProfileView { known: Known::Nobody, problem: None } });
        assert_eq!(count(&nobody, "a[data-testid=profile-enrol]"), 1, "{tag}");
        let nothing = render(tag, || rsx! { ProfileView { known: Known::Nothing, problem: None } });
        assert_eq!(count(&nothing, ".empty, .banner, .card"), 0, "{tag}");
        let trouble = render(tag, || rsx! { ProfileView { known: Known::Nothing, problem: Some(msg::problem_damaged()) } });
        assert_eq!(count(&trouble, ".banner-help"), 1, "{tag}");
    }
}

fn full() -> Bin {
    let id: ListingId = LISTING.parse().unwrap();
    let named = Draft { title: "Honey from the hill".into(), ..Draft::new(DEVICE.parse().unwrap(), Country::RW) };
    let listing = serde_json::from_value(json!({
        "id": id, "seller": LISTING, "version": 7, "product": "coffee_green", "title": "Bourbon",
        "price": {"money": {"minor": 1150, "currency": "USD"}, "per": "KGM"}, "stock": {"market": {"g": 28_000}},
        "least_order": {"g": 1_000}, "origin": {"country": "RW"}, "state": "removed", "born": [1, DEVICE, [1_763_000_000_000_i64, 0]],
    }))
    .unwrap();
    let none = Quantity::Grams(0);
    let shares = Shares { market: Quantity::Grams(28_000), here: none, coming: none, elsewhere: none, lapsed: false };
    let view = ListingView { listing, shares, progress: Progress::AtMarket, waiting: 0 };
    Bin { drafts: vec![(named, NOW.plus_ms(30 * DAY))], listings: vec![(view, NOW.plus_ms(DAY))] }
}

#[test]
fn the_bin_says_what_rests_there_until_when() {
    for tag in languages() {
        let html = render(tag, || rsx! { BinView { bin: Some((full(), NOW)), problem: None, onback: |_| {} } });
        assert!(testid(&html, "bin-draft").contains("Honey from the hill") && testid(&html, "bin-draft").contains("20"), "{tag}");
        assert!(testid(&html, "bin-listing").contains("Bourbon"), "{tag}");
        assert_eq!(count(&html, "[data-testid=bin-back]"), 2, "{tag}");
        let empty = render(tag, || rsx! { BinView { bin: Some((Bin::default(), NOW)), problem: None, onback: |_| {} } });
        assert_eq!((count(&empty, ".empty"), count(&empty, "[data-testid=bin-back]")), (1, 0), "{tag}");
        let trouble = render(tag, || rsx! { BinView { bin: None, problem: Some(msg::problem_damaged()), onback: |_| {} } });
        assert_eq!((count(&trouble, ".banner-help"), count(&trouble, ".empty")), (1, 0), "{tag}");
    }
    let html = render("en", || rsx! { BinView { bin: Some((full(), NOW)), problem: None, onback: |_| {} } });
    assert!(testid(&html, "bin-draft").contains("Here until 20 December"), "{}", testid(&html, "bin-draft"));
    assert!(testid(&html, "bin-listing").contains("Here until tomorrow"));
    let unnamed = render("en", || {
        let bin = Bin { drafts: vec![(Draft::new(DEVICE.parse().unwrap(), Country::RW), NOW)], listings: vec![] };
        rsx! { BinView { bin: Some((bin, NOW)), problem: None, onback: |_| {} } }
    });
    assert!(testid(&unnamed, "bin-draft").contains("Not named yet"));
}

fn happened() -> Element {
    use protocol::Action;
    use sync_core::view::{Deed, Happened};
    let done = |hours: i64, action: serde_json::Value, waits| {
        let action: Action = serde_json::from_value(action).unwrap();
        Happened { at: NOW.plus_ms(-hours * 3_600_000), deed: Deed::Done { action, waits } }
    };
    let price = json!({"type": "listing_price", "price": {"money": {"minor": 1200, "currency": "USD"}, "per": "KGM"}});
    let sale = json!({"type": "stock_remove", "from": {"device": DEVICE}, "amount": {"g": 5_000}, "why": "cash_sale"});
    let ordered = Deed::Ordered { order: LISTING.parse().unwrap(), quantity: Quantity::Grams(3_000), buyer: "Kwame Mensah".into() };
    let happened = vec![done(1, price, true), done(2, sale, false), Happened { at: NOW.plus_ms(-26 * 3_600_000), deed: ordered }];
    rsx! { app::screens::listing::history::History { happened, now: NOW } }
}

#[test]
fn what_happened_to_a_listing_is_told_the_last_first() {
    for tag in languages() {
        let html = render(tag, happened);
        assert_eq!(count(&html, "[data-testid=history-row]"), 3, "{tag}");
        assert_eq!(count(&html, "a[data-testid=history-row]"), 1, "{tag}: an order leads to itself");
        assert!(testid(&html, "history-row").contains("10:00"), "{tag}: {}", testid(&html, "history-row"));
        assert!(html.root_element().text().any(|text| text.contains("Kwame Mensah")), "{tag}");
    }
    assert_eq!(testid(&render("en", happened), "history-row"), "New pricetoday, 10:0012.00 USD a kiloOn this phone");
    let nothing = render("en", || rsx! { app::screens::listing::history::History { happened: vec![], now: NOW } });
    assert_eq!(count(&nothing, "*:not(html):not(head):not(body)"), 0);
}
