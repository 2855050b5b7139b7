//! What is on Amina's phone, and a phone around the screens that ask for one.

use std::path::Path;
use std::sync::Arc;

use app::AppContext;
use app::core::{CoreHandle, Mode, Phones};
use app::i18n::{Arg, Bytes, Locale, Text};
use app::lock::Lock;
use app::platform::{HandedOver, MediaPath, PhotoWay, Platform, PlatformError};
use app::preferences::PreferenceStore;
use dioxus::prelude::*;
use protocol::{Country, Listing, ListingId, MarketTime, Order, OrderId, Quantity};
use serde_json::{Value, json};
use sync_core::transport::Exchange;
use sync_core::view::Shares;
use sync_core::{Draft, Enrolment, ListingView, NetError, OrderView, Profile, Progress, SystemClock, Transport};
use tempfile::TempDir;

/// Thursday, 20 November 2025, 09:00 UTC: 11:00 in Kigali.
pub(crate) const NOW: MarketTime = MarketTime(1_763_629_200_000);
pub(crate) const HOUR: i64 = 3_600_000;
pub(crate) const ID: &str = "019a0000-0000-7000-8000-000000000002";
pub(crate) const DEVICE: &str = "019a0000-0000-7000-8000-000000000003";

/// What people wrote themselves, and what is a name in every language. It is shown as it is.
pub(crate) const HERS: [&str; 13] = [
    "Amina Uwase",
    "Amina",
    "Nyamasheke",
    "Bourbon from the lake",
    "Bourbon",
    "Washed and dried on the hill.",
    "Kwame Mensah",
    "12 Ring Road, Accra",
    "Please pack it dry.",
    "Isoko: your code is 482913",
    "Rain came into the store.",
    "AA",
    "Isoko",
];

/// A number as each language writes it, by hand: what the app writes must be the same.
pub(crate) fn francs(locale: Locale) -> String {
    match locale.tag() {
        "hi" => "12,34,567",
        "rw" | "id" | "es" => "1.234.567",
        "fr" => "1 234 567",
        _ => "1,234,567",
    }
    .to_owned()
}

/// Three thousand, by hand as well. Spanish writes four digits without a sign between them.
pub(crate) fn thousands(locale: Locale) -> String {
    match locale.tag() {
        "es" => "3000",
        "rw" | "id" => "3.000",
        "fr" => "3 000",
        _ => "3,000",
    }
    .to_owned()
}

/// So many kilos as a language says them.
pub(crate) fn kilos(locale: Locale, kilos: i64) -> String {
    locale.message(&app::goods::quantity(Quantity::Grams(kilos * 1_000)))
}

/// So many bytes as a language says them.
pub(crate) fn bytes(locale: Locale, bytes: u64) -> String {
    locale.say(&Text::Value(Arg::Bytes(Bytes(bytes))))
}

/// An id that no other of the same sort has.
pub(crate) fn id(number: usize) -> String {
    format!("019a0000-0000-7000-8000-{:012}", number + 100)
}

pub(crate) fn listing(number: usize) -> ListingView {
    let listing: Listing = serde_json::from_value(json!({
        "id": id(number), "seller": ID, "version": 7, "product": "coffee_green", "title": "Bourbon from the lake",
        "description": "Washed and dried on the hill.", "form": "green", "grade": "AA",
        "price": {"money": {"minor": 1_234_567, "currency": "RWF"}, "per": "KGM"},
        "stock": {"market": {"g": 28_000}, "held": {DEVICE: {"g": 12_000}}},
        "least_order": {"g": 1_000}, "origin": {"country": "RW", "place": "Nyamasheke"}, "state": "published",
        "born": [1, DEVICE, [1_763_000_000_000_i64, 0]],
    }))
    .unwrap();
    let kilos = |kilos: i64| Quantity::Grams(kilos * 1_000);
    let shares = Shares { market: kilos(28), here: kilos(12), coming: kilos(0), elsewhere: kilos(0), lapsed: false };
    ListingView { listing, shares, progress: Progress::AtMarket, waiting: 0 }
}

pub(crate) fn order(number: usize, state: &str, more: &Value) -> OrderView {
    let mut order = json!({
        "id": id(number), "seller": ID, "version": 9, "number": 2041 + number, "listing": id(0), "product": "coffee_green",
        "title": "Bourbon from the lake", "quantity": {"g": 5_000}, "price": {"money": {"minor": 1_234_567, "currency": "RWF"}, "per": "KGM"},
        "total": {"minor": 1_234_567, "currency": "RWF"},
        "buyer": {"name": "Kwame Mensah", "country": "GH", "address": "12 Ring Road, Accra"}, "note": "Please pack it dry.",
        "state": state, "steps": [{"state": "placed", "at": NOW.0 - 2 * HOUR}], "born": [1, DEVICE, [NOW.0 - 2 * HOUR, 0]],
        "answer_by": NOW.0 + 26 * HOUR,
    });
    order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    OrderView { order: serde_json::from_value::<Order>(order).unwrap(), cover: None, progress: Progress::AtMarket, waiting: 0 }
}

pub(crate) fn order_id() -> OrderId {
    id(0).parse().unwrap()
}

pub(crate) fn listing_id() -> ListingId {
    id(0).parse().unwrap()
}

/// A draft with everything that can be asked, right.
pub(crate) fn draft(number: usize) -> Draft {
    Draft {
        product: protocol::ProductCode::new("coffee_green").ok(),
        title: "Bourbon from the lake".to_owned(),
        description: "Washed and dried on the hill.".to_owned(),
        form: "green".to_owned(),
        grade: "AA".to_owned(),
        amount: "40".to_owned(),
        price: "1234567".to_owned(),
        currency: "RWF".parse().unwrap(),
        place: "Nyamasheke".to_owned(),
        harvest: "2025-10-04".parse().ok(),
        ..Draft::new(id(number).parse().unwrap(), Country::RW)
    }
}

/// One in which nothing was said yet.
pub(crate) fn blank() -> Draft {
    Draft::new(listing_id(), Country::RW)
}

pub(crate) fn amina(enrolment: Enrolment) -> Profile {
    let mut profile: Profile = serde_json::from_value(json!({
        "seller": ID, "person": ID, "device": DEVICE, "name": "Amina Uwase", "phone": "+250788123456", "village": "Nyamasheke",
        "country": "RW", "language": "rw", "enrolment": {"state": "unsent"},
    }))
    .unwrap();
    profile.enrolment = enrolment;
    profile
}

/// A place without signal.
pub(crate) struct Nowhere;

impl Transport for Nowhere {
    fn post<'a>(&'a self, _path: &'a str, _token: Option<&'a str>, _body: Vec<u8>) -> Exchange<'a> {
        Box::pin(async { Err(NetError::Offline) })
    }
}

/// A shell that has a camera and a gallery, and nothing to show in them.
struct Shell;

impl Platform for Shell {
    fn media_url(&self, media: &MediaPath) -> String {
        format!("/media/{}", media.path())
    }
    fn photo_way(&self) -> PhotoWay {
        PhotoWay::Shell
    }
    fn hand_over(&self, _: &Path) -> Result<HandedOver, PlatformError> {
        Err(PlatformError::NotPossible)
    }
    fn open_link(&self, _: &str) -> Result<(), PlatformError> {
        Err(PlatformError::NotPossible)
    }
    fn shows_gallery(&self) -> bool {
        true
    }
}

/// A phone with nothing on it, in a folder that goes with the tests.
pub(crate) struct Phone {
    pub(crate) context: AppContext,
    /// After what lies in it: it is deleted when it goes.
    _folder: TempDir,
}

impl Phone {
    pub(crate) fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    /// With what lies in the folder already.
    pub(crate) fn in_folder(folder: TempDir) -> Self {
        let context = AppContext {
            platform: Arc::new(Shell),
            preferences: Arc::new(PreferenceStore::in_folder(folder.path())),
            phones: Phones::open(folder.path(), Ok(Arc::new(Nowhere))),
            lock: Arc::new(Lock::open(folder.path(), Arc::new(SystemClock))),
        };
        Self { context, _folder: folder }
    }
}

thread_local! {
    /// One for all that only need to have one around them. It goes with its test, and its folder with it.
    static PHONE: Phone = Phone::new();
}

/// What stands inside may ask for a phone. It reads nothing from it before it is drawn.
#[component]
pub(crate) fn WithPhone(children: Element) -> Element {
    let context = use_context_provider(|| PHONE.with(|phone| phone.context.clone()));
    use_context_provider(|| CoreHandle { core: context.phones.real().unwrap(), mode: Mode::Real });
    rsx! { {children} }
}
