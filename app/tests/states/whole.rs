//! The whole app over a real phone, at every address: the first picture, before anything is read; a phone on which there is nothing;
//! and one whose store is damaged. Here nobody chooses what a screen is given.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::i18n::{Locale, msg};
use app::{App, AppContext};
use dioxus::prelude::*;
use dioxus_history::{History, MemoryHistory};
use protocol::Country;
use scraper::Html;
use sync_core::core::PHONE;
use sync_core::{Core, CoreConfig, NewSeller};
use tokio::time::timeout;

use super::checks::{page_text, plain, structure};
use super::phone::{Nowhere, Phone, id};
use super::stage::{count, languages};

/// How a screen is before it is read, and when it cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reads {
    /// It reads from the phone.
    Yes,
    /// It reads, and leads on as soon as it did; until then there is nothing to see.
    AndLeadsOn,
    /// What it shows is known without the phone.
    No,
}

/// Every address, by the name of its variant.
fn addresses() -> Vec<(&'static str, String, Reads)> {
    let thing = id(0);
    [
        ("Start", "/", Reads::AndLeadsOn),
        ("LanguageScreen", "/language", Reads::No),
        ("WelcomeScreen", "/welcome", Reads::No),
        ("EnrolScreen", "/enrol", Reads::Yes),
        ("CodeScreen", "/enrol/code", Reads::Yes),
        ("HomeScreen", "/home", Reads::Yes),
        ("ListingsScreen", "/listings", Reads::Yes),
        ("ListingScreen", "/listings/ID", Reads::Yes),
        ("OrdersScreen", "/orders", Reads::Yes),
        ("OrderScreen", "/orders/ID", Reads::Yes),
        ("SyncCentre", "/sync", Reads::Yes),
        ("DataScreen", "/data", Reads::Yes),
        ("StorageScreen", "/storage", Reads::Yes),
        ("MoreScreen", "/more", Reads::Yes),
        ("SettingsScreen", "/settings", Reads::No),
        ("ProfileScreen", "/profile", Reads::Yes),
        ("BinScreen", "/bin", Reads::Yes),
        ("PinScreen", "/pin", Reads::No),
        ("EditorScreen", "/editor/ID/4", Reads::Yes),
        ("DeclineScreen", "/orders/ID/decline", Reads::No),
        ("TrainerScreen", "/trainer", Reads::No),
        ("Gallery", "/gallery", Reads::No),
        ("NotFound", "/no/where", Reads::No),
    ]
    .into_iter()
    .map(|(variant, address, reads)| (variant, address.replace("ID", &thing), reads))
    .collect()
}

/// The app, opened at an address. Its first picture is there.
fn open(context: &AppContext, address: &str) -> VirtualDom {
    let history: Rc<dyn History> = Rc::new(MemoryHistory::with_initial_path(address));
    let mut dom = VirtualDom::new(App).with_root_context(context.clone()).with_root_context(history);
    dom.rebuild_in_place();
    dom
}

fn picture(dom: &VirtualDom) -> Html {
    Html::parse_fragment(&dioxus_ssr::render(dom))
}

/// Lets the app go on until the page is as it should be, for at most so long.
async fn until(dom: &mut VirtualDom, is: impl Fn(&Html) -> bool, most: Duration) -> Html {
    let end = Instant::now() + most;
    loop {
        let html = picture(dom);
        if is(&html) || Instant::now() > end {
            return html;
        }
        if timeout(Duration::from_millis(50), dom.wait_for_work()).await.is_ok() {
            dom.render_immediate(&mut dioxus::dioxus_core::NoOpMutations);
        }
    }
}

fn say_in(context: &AppContext, tag: &str) {
    context.preferences.change(|preferences| preferences.locale = Locale::matching(tag)).unwrap();
}

fn run<T>(story: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(story)
}

async fn amina_says_who_she_is(core: &Core) {
    let amina = NewSeller {
        name: "Amina Uwase".into(),
        phone: "+250788123456".into(),
        village: "Nyamasheke".into(),
        country: Some(Country::RW),
        language: "rw".into(),
        invitation: None,
    };
    core.create_seller(amina).await.unwrap();
}

#[test]
fn every_address_is_opened() {
    let opened: BTreeSet<String> = addresses().into_iter().map(|(variant, ..)| variant.to_owned()).collect();
    assert_eq!(opened, super::variants());
}

#[test]
fn the_first_picture_of_every_address_claims_nothing_that_was_not_read() {
    run(async {
        let phone = Phone::new();
        let mut wrong = BTreeSet::new();
        for tag in languages() {
            say_in(&phone.context, tag);
            for (variant, address, reads) in addresses().into_iter().filter(|(variant, ..)| *variant != "Gallery") {
                let html = picture(&open(&phone.context, &address));
                let title = count(&html, "h1");
                match reads {
                    Reads::AndLeadsOn => assert_eq!(title, 0, "{tag} {variant}"),
                    _ => wrong.extend(structure(&html).into_iter().map(|what| format!("{variant}: {what}"))),
                }
                if reads == Reads::Yes && count(&html, ".empty, [role=alert], .banner, [aria-busy]") > 0 {
                    wrong.insert(format!("{variant}: {}", page_text(&html)));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

#[test]
fn on_a_phone_with_nothing_on_it_every_address_has_something_to_say_and_nothing_to_complain_of() {
    run(async {
        let phone = Phone::new();
        say_in(&phone.context, "en");
        amina_says_who_she_is(&phone.context.phones.real().unwrap()).await;
        let mut wrong = BTreeSet::new();
        for (variant, address, _) in addresses().into_iter().filter(|(variant, ..)| *variant != "Gallery") {
            let mut dom = open(&phone.context, &address);
            let told = |html: &Html| count(html, ".screen-body") > 0 && count(html, ".screen-body:empty") == 0;
            let html = until(&mut dom, told, Duration::from_secs(5)).await;
            wrong.extend(structure(&html).into_iter().map(|what| format!("{variant}: {what}")));
            if !told(&html) || count(&html, ".banner-help, [role=alert]:not(:empty) p") > 0 {
                wrong.insert(format!("{variant}: {}", page_text(&html)));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

/// A phone on which Amina said who she is. Since it was opened, something has spoiled what lies on its disk, all but the first page.
async fn spoiled() -> Phone {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join(PHONE);
    let core = Core::open(CoreConfig::new(&store, Arc::new(Nowhere))).unwrap();
    amina_says_who_she_is(&core).await;
    drop(core);
    // Only what is closed in peace leaves nothing beside its file.
    let end = Instant::now() + Duration::from_secs(10);
    while store.join("open").exists() {
        assert!(Instant::now() < end, "the phone does not close");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let phone = Phone::in_folder(folder);
    let core = phone.context.phones.real().unwrap();
    core.set_setting("spoiled", "not yet".to_owned()).await.unwrap();
    let file = store.join("isoko.sqlite3");
    let mut bytes = std::fs::read(&file).unwrap();
    let page = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    assert!(bytes.len() > 4 * page, "there is something to spoil");
    bytes[page..].fill(0xa5);
    std::fs::write(&file, bytes).unwrap();
    // Who hears of a change looks at the disk again, and not at what was kept of it in memory.
    core.set_setting("spoiled", "now".to_owned()).await.unwrap();
    phone
}

#[test]
fn over_a_damaged_store_every_address_says_so_and_leads_somewhere() {
    run(async {
        let phone = spoiled().await;
        let context = &phone.context;
        let mut wrong = BTreeSet::new();
        for tag in ["en", "ar", "rw"] {
            say_in(context, tag);
            let damaged = plain(&Locale::matching(tag).unwrap().message(&msg::problem_damaged()));
            for (variant, address, reads) in addresses().into_iter().filter(|(.., reads)| *reads != Reads::No) {
                let mut dom = open(context, &address);
                let said = |html: &Html| count(html, ".banner-help") > 0;
                let html = until(&mut dom, said, Duration::from_secs(5)).await;
                wrong.extend(structure(&html).into_iter().map(|what| format!("{variant}: {what}")));
                let onward = count(&html, ".top-bar-back button, .tab-bar a, main a") > 0;
                if !page_text(&html).contains(&damaged) || !onward || count(&html, ".empty") > 0 {
                    wrong.insert(format!("{tag} {variant} ({reads:?}): {}", page_text(&html)));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}
