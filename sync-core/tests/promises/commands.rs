//! Commands: on disk when they return, refused at once where the rule says no.

use crate::{
    market::Market,
    phone::{NOW, SetClock, amina, coffee, enrolled, list_coffee, open},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use protocol::{
    AmountError, Hlc, ListingState, Money, NewListing, OrderId, Price, Quantity, Realm, Rejection, Stock, TextError, Unit,
    operation::ListingEdit, operation::Removal, phone::PhoneError,
};
use rusqlite::Connection;
use sync_core::{
    Bin, Core, CoreError, Draft, InputProblem, Need, NewSeller, Progress,
    core::Filter,
    export, store,
    view::{Deed, Why},
};
use tempfile::tempdir;

fn correct(field: &'static str, problem: InputProblem) -> CoreError {
    CoreError::correct(field, problem)
}

/// The second phone opens the folder while the first still runs: what `Ok` said is on disk, not in somebody's memory.
#[tokio::test]
async fn ok_means_on_disk() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    core.create_seller(amina()).await.unwrap();
    let coffee = list_coffee(&core).await;
    core.add_stock(coffee, Quantity::Grams(500)).await.unwrap();
    let again = open(folder.path(), &market, &SetClock::at(NOW));
    let view = again.listing(coffee).await.unwrap().unwrap();
    assert_eq!((view.listing.stock.total(), view.progress, view.waiting), (Quantity::Grams(40_500), Progress::OnThisPhone, 2));
    let waiting = again.waiting().await.unwrap();
    assert_eq!(waiting.iter().map(|one| one.action.name()).collect::<Vec<_>>(), ["listing_create", "stock_add"]);
    assert!(waiting.iter().all(|one| one.why == Why::Enrolment && one.name == "Bourbon, washed" && one.bytes > 100));
    assert_eq!(again.profile().await.unwrap(), core.profile().await.unwrap());
}

#[tokio::test]
async fn a_draft_survives_as_typed_and_is_gone_when_it_is_a_listing() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    core.create_seller(amina()).await.unwrap();
    let mut draft = core.new_draft().await.unwrap();
    draft.amount = "٤٠ kilo".into();
    draft.title = "  Bourbon \u{202e}".into();
    draft.step = 3;
    core.save_draft(draft.clone()).await.unwrap();
    let again = open(folder.path(), &market, &SetClock::at(NOW));
    let found = again.draft(draft.id).await.unwrap().unwrap();
    assert_eq!((&found.amount, &found.title, found.step), (&draft.amount, &draft.title, 3), "nothing typed is changed");
    assert!(matches!(core.publish(draft.id).await, Err(CoreError::NeedsUser(Need::Correct { field: "product", .. }))));

    let late = coffee(found);
    core.save_draft(late.clone()).await.unwrap();
    core.publish(late.id).await.unwrap();
    assert_eq!(core.drafts().await.unwrap(), []);
    // The screen's last autosave arrives after the tap on "publish".
    core.save_draft(late.clone()).await.unwrap();
    assert_eq!(core.drafts().await.unwrap(), [], "no ghost");
    assert_eq!(core.publish(late.id).await, Err(CoreError::Rejected(Rejection::NotFound)));
}

const DAY: i64 = 24 * 60 * 60 * 1000;

#[tokio::test]
async fn a_draft_that_was_thrown_away_rests_for_thirty_days_whatever_the_clock_does() {
    let (folder, market, clock) = (tempdir().unwrap(), Market::new(), SetClock::at(NOW));
    let core = open(folder.path(), &market, &clock);
    core.create_seller(amina()).await.unwrap();
    let draft = coffee(core.new_draft().await.unwrap());
    core.save_draft(draft.clone()).await.unwrap();
    core.discard_draft(draft.id).await.unwrap();
    assert_eq!((core.drafts().await.unwrap(), core.draft(draft.id).await.unwrap()), (vec![], None));
    // The screen's last autosave arrives after the tap on "throw away".
    core.save_draft(Draft { title: "Bourbon, late".into(), ..draft.clone() }).await.unwrap();
    assert_eq!(core.drafts().await.unwrap(), [], "no ghost");
    assert_eq!(core.publish(draft.id).await, Err(CoreError::Rejected(Rejection::NotFound)));

    let until = async |core: &Core| core.bin().await.unwrap().drafts.first().map(|(draft, until)| (draft.title.clone(), until.0));
    assert_eq!(until(&core).await, Some(("Bourbon, late".into(), NOW + 30 * DAY)));
    // A battery that was taken out, and a clock that was put right again: a day at most for each look.
    clock.set(NOW + 400 * DAY);
    assert_eq!(until(&core).await.unwrap().1, NOW + 429 * DAY);
    clock.set(NOW);
    assert_eq!(until(&core).await.unwrap().1, NOW + 29 * DAY);
    for day in 1..29 {
        clock.set(NOW + day * DAY);
        assert_eq!(until(&core).await.unwrap().1, NOW + 29 * DAY, "day {day}");
    }
    // It comes back as it was, and when it is thrown away again it rests as long as any other.
    core.put_back_draft(draft.id).await.unwrap();
    assert_eq!(core.drafts().await.unwrap().len(), 1);
    assert_eq!(core.put_back_draft(draft.id).await, Err(CoreError::Rejected(Rejection::NotFound)));
    core.discard_draft(draft.id).await.unwrap();
    for day in 29..58 {
        clock.set(NOW + day * DAY);
        assert_eq!(until(&core).await.unwrap().1, NOW + 58 * DAY);
    }
    clock.set(NOW + 58 * DAY);
    assert_eq!(until(&core).await, None);
    assert_eq!(core.put_back_draft(draft.id).await, Err(CoreError::Rejected(Rejection::NotFound)));
}

#[tokio::test]
async fn a_listing_that_was_removed_is_in_the_bin_for_thirty_days_of_the_markets() {
    let (folder, market, clock) = (tempdir().unwrap(), Market::new(), SetClock::at(NOW));
    let core = open(folder.path(), &market, &clock);
    core.create_seller(amina()).await.unwrap();
    let (first, second) = (list_coffee(&core).await, list_coffee(&core).await);
    assert_eq!(core.bin().await.unwrap(), Bin::default());
    core.set_listing_state(first, ListingState::Removed).await.unwrap();
    clock.set(NOW + DAY);
    core.set_listing_state(second, ListingState::Removed).await.unwrap();
    let listings =
        async || core.bin().await.unwrap().listings.into_iter().map(|(view, until)| (view.listing.id, until.0)).collect::<Vec<_>>();
    assert_eq!(listings().await, [(second, NOW + 31 * DAY), (first, NOW + 30 * DAY)]);
    clock.set(NOW + 30 * DAY);
    assert_eq!(listings().await, [(second, NOW + 31 * DAY)]);
    core.set_listing_state(second, ListingState::Paused).await.unwrap();
    assert_eq!(listings().await, []);
    assert_eq!(core.listing(second).await.unwrap().unwrap().listing.state, ListingState::Paused);
}

#[tokio::test]
async fn what_happened_to_a_listing_is_known_before_and_after_the_market_has_it() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let (coffee, other) = (list_coffee(&core).await, list_coffee(&core).await);
    core.add_stock(coffee, Quantity::Grams(500)).await.unwrap();
    let told = async || {
        let happened = core.history(coffee).await.unwrap();
        happened
            .into_iter()
            .map(|one| match one.deed {
                Deed::Done { action, waits } => (action.name(), waits),
                Deed::Ordered { .. } => ("ordered", false),
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(told().await, [("stock_add", true), ("listing_create", true)]);
    core.sync_now().await.unwrap();
    core.set_listing_state(coffee, ListingState::Paused).await.unwrap();
    assert_eq!(told().await, [("listing_state", true), ("stock_add", false), ("listing_create", false)]);
    assert_eq!(core.history(other).await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_the_rule_would_refuse_is_refused_at_once_and_nothing_waits() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    assert!(matches!(core.new_draft().await, Err(CoreError::NeedsUser(Need::Profile))));
    core.create_seller(amina()).await.unwrap();
    let coffee = list_coffee(&core).await;
    let mut good: Option<NewListing> = None;
    if let protocol::Action::ListingCreate { listing } = &core.waiting().await.unwrap()[0].action {
        good = Some((**listing).clone());
    }
    let good = good.unwrap();
    let kg = |n: i64| Quantity::Grams(n * 1000);
    let too_much = Quantity::Grams(protocol::limits::MAX_GRAMS + 1);
    for bad in [
        NewListing { stock: Stock::at_market(kg(0)), ..good.clone() },
        NewListing { stock: Stock::at_market(kg(-4)), ..good.clone() },
        NewListing { stock: Stock::at_market(too_much), ..good.clone() },
        NewListing { stock: Stock::at_market(Quantity::Pieces(4)), ..good.clone() },
        NewListing { title: "x".repeat(10_240), ..good.clone() },
        NewListing { title: "Bour\u{200b}bon".into(), ..good.clone() },
        NewListing { form: "liquid".into(), ..good.clone() },
        NewListing { price: Price { money: Money::new(-1, good.price.money.currency), per: Unit::Kilogram }, ..good.clone() },
        NewListing { price: Price { per: Unit::Piece, ..good.price }, ..good.clone() },
    ] {
        assert!(matches!(core.list(bad).await, Err(CoreError::Rejected(Rejection::Invalid { .. }))));
    }
    let left = kg(40);
    let stranger = protocol::ListingId::new(Realm::Market, 1, [9; 10]);
    let order = OrderId::new(Realm::Market, 1, [9; 10]);
    assert_eq!(core.remove_stock(coffee, kg(41), Removal::CashSale).await, Err(CoreError::Rejected(Rejection::NotEnoughStock { left })));
    assert_eq!(core.add_stock(stranger, kg(1)).await, Err(CoreError::Rejected(Rejection::NotFound)));
    assert_eq!(core.accept_order(order).await, Err(CoreError::Rejected(Rejection::NotFound)));
    let edit = ListingEdit { title: Some(" \u{200b} ".into()), ..ListingEdit::default() };
    assert_eq!(core.edit_listing(coffee, edit).await, Err(correct("title", InputProblem::Text(TextError::Empty))));
    assert_eq!(core.waiting().await.unwrap().len(), 1, "only the good one");
    // A refused command uses up no number: they stay without gaps.
    core.add_stock(coffee, kg(1)).await.unwrap();
    assert_eq!(seqs(folder.path()), [1, 2]);
}

fn seqs(folder: &std::path::Path) -> Vec<i64> {
    let store = Connection::open(folder.join(store::FILE)).unwrap();
    let mut rows = store.prepare("SELECT seq FROM outbox ORDER BY seq").unwrap();
    rows.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[tokio::test]
async fn a_seller_is_asked_for_what_cannot_be_right() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = open(folder.path(), &market, &SetClock::at(NOW));
    let phone = NewSeller { phone: "12".into(), ..amina() };
    assert_eq!(core.create_seller(phone).await, Err(correct("phone", InputProblem::Phone(PhoneError::WrongLength))));
    let country = NewSeller { country: None, ..amina() };
    assert_eq!(core.create_seller(country).await, Err(correct("country", InputProblem::Missing)));
    let name = NewSeller { name: "\u{202e}".into(), ..amina() };
    assert_eq!(core.create_seller(name).await, Err(correct("name", InputProblem::Text(TextError::Empty))));
    let name = NewSeller { name: "أمينة\u{200f} \u{202e}".into(), ..amina() };
    assert_eq!(core.create_seller(name).await.unwrap().name, "أمينة", "right to left, without tricks");
    for code in ["", "12345", "1234567", "abcdef"] {
        assert_eq!(core.confirm_code(code).await, Err(CoreError::NeedsUser(Need::WrongCode)));
    }
}

#[test]
fn typed_amounts_are_asked_for_again_where_they_cannot_be_read() {
    for (typed, error) in [
        ("", AmountError::Empty),
        ("-4", AmountError::Negative),
        ("0", AmountError::Zero),
        ("1.2345", AmountError::TooFine),
        ("99999999999999999999", AmountError::TooLarge),
        ("four", AmountError::NotANumber),
    ] {
        assert_eq!(Quantity::parse(typed, Unit::Kilogram), Err(error), "{typed}");
    }
}

/// Batteries are taken out, and children play with settings: the clock says 1970, then 2046, then last year.
#[tokio::test]
async fn wrong_clocks_neither_reorder_nor_lose() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let clock = SetClock::at(0);
    let core = open(folder.path(), &market, &clock);
    core.create_seller(amina()).await.unwrap();
    let coffee = list_coffee(&core).await;
    for now in [2_398_377_600_000, NOW, 0, NOW - 400 * 86_400_000, i64::MAX, NOW] {
        clock.set(now);
        core.add_stock(coffee, Quantity::Grams(1000)).await.unwrap();
    }
    let store = Connection::open(folder.path().join(store::FILE)).unwrap();
    let mut rows = store.prepare("SELECT body FROM outbox ORDER BY seq").unwrap();
    let ops: Vec<protocol::Operation> =
        rows.query_map([], |row| row.get::<_, String>(0)).unwrap().map(|body| serde_json::from_str(&body.unwrap()).unwrap()).collect();
    let stamps: Vec<Hlc> = ops.iter().map(|op| op.at).collect();
    assert!(stamps.windows(2).all(|pair| pair[0] < pair[1]), "{stamps:?}");
    assert_eq!(ops.iter().map(|op| op.seq).collect::<Vec<_>>(), (1..=7).collect::<Vec<_>>());
    assert!(ops.iter().all(|op| op.is_of(Realm::Market)));
    assert_eq!(core.listing(coffee).await.unwrap().unwrap().listing.stock.total(), Quantity::Grams(46_000));
    core.request_code().await.unwrap();
    core.confirm_code("123456").await.unwrap();
    assert!(core.sync_now().await.unwrap().reached);
    assert_eq!(core.listing(coffee).await.unwrap().map(|view| view.listing), market.listing(coffee));
}

#[tokio::test]
async fn signing_out_is_refused_while_anything_would_be_lost() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    list_coffee(&core).await;
    assert_eq!(core.sign_out().await, Err(CoreError::NeedsUser(Need::SendFirst { waiting: 1 })));
    core.sync_now().await.unwrap();
    core.sign_out().await.unwrap();
    assert_eq!((core.profile().await.unwrap(), core.listings(Filter::default()).await.unwrap()), (None, vec![]));
    // Somebody else may come, with numbers of her own.
    core.create_seller(NewSeller { name: "Jean".into(), ..amina() }).await.unwrap();
    list_coffee(&core).await;
    assert_eq!(seqs(folder.path()), [1]);
}

#[tokio::test]
async fn an_exported_file_proves_whose_it_is() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.add_stock(coffee, Quantity::Grams(1)).await.unwrap();
    let path = core.export_unsent().await.unwrap();
    let file: export::Unsent = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!((file.format.as_str(), file.operations.len()), (export::FORMAT, 2));

    let store = Connection::open(folder.path().join(store::FILE)).unwrap();
    let secret: Vec<u8> = store.query_row("SELECT secret FROM profile", [], |row| row.get(0)).unwrap();
    let public = sync_core::identity::DeviceKey::from_bytes(&secret).unwrap().public();
    let key = VerifyingKey::from_bytes(&URL_SAFE_NO_PAD.decode(public).unwrap().try_into().unwrap()).unwrap();
    let signature = Signature::from_bytes(&URL_SAFE_NO_PAD.decode(&file.sig).unwrap().try_into().unwrap());
    let text = |operations: &[protocol::Operation]| {
        let digest = protocol::digest::Sha256Hex::of_json(&operations).unwrap();
        format!("isoko/unsent/1\n{digest}\n")
    };
    assert!(key.verify(text(&file.operations).as_bytes(), &signature).is_ok());
    let mut changed = file.operations.clone();
    changed[1].seq = 3;
    assert!(key.verify(text(&changed).as_bytes(), &signature).is_err());
}
