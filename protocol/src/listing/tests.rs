//! The rules of listings, told as stories. Amina sells; her phone and the cooperative's tablet are two devices of one seller.

use super::*;
use crate::{
    Action, Context, Currency, Invalid, MarketTime, Measure, Money, OpId, Operation, PersonId, Realm, Rejection, Unit,
    operation::{ListingEdit, Removal},
    quantity::Holder,
};
use proptest::prelude::*;

fn id<T>(n: u8, from: impl Fn(uuid::Uuid) -> Result<T, crate::ids::NotAnId>) -> T {
    from(crate::ids::make(Realm::Market, 1_763_779_200_000 + u64::from(n), [n; 10])).unwrap()
}
fn seller() -> SellerId {
    id(1, SellerId::from_uuid)
}
fn phone() -> DeviceId {
    id(2, DeviceId::from_uuid)
}
fn tablet() -> DeviceId {
    id(3, DeviceId::from_uuid)
}
fn usd(minor: i64) -> Price {
    Price { money: Money::new(minor, Currency::USD), per: Unit::Kilogram }
}

fn coffee() -> NewListing {
    NewListing {
        product: ProductCode::new("coffee_green").unwrap(),
        title: "Bourbon coffee, washed".into(),
        description: String::new(),
        form: "green".into(),
        grade: "AA".into(),
        price: usd(1200),
        stock: Stock::at_market(Quantity::Grams(40_000)),
        least_order: Quantity::Grams(1000),
        harvest: None,
        origin: Origin { country: Country::RW, place: "Huye".into() },
        photos: vec![],
    }
}

fn op(n: u8, seen: u64, wall: i64, action: Action) -> Operation {
    Operation {
        id: id(100 + n, OpId::from_uuid),
        seq: n.into(),
        actor: id(4, PersonId::from_uuid),
        on_behalf_of: None,
        at: Hlc(wall, 0),
        entity: id(9, ListingId::from_uuid).uuid(),
        seen,
        until: None,
        action,
    }
}

fn ctx(version: u64, device: DeviceId) -> Context {
    Context { version, now: MarketTime(1_763_779_200_000), seller: seller(), device: Some(device) }
}

fn listed() -> Listing {
    Listing::apply(None, &op(1, 0, 10, Action::ListingCreate { listing: Box::new(coffee()) }), &ctx(1, phone())).unwrap()
}

fn title(words: &str) -> Action {
    Action::ListingEdit { edit: ListingEdit { title: Some(words.into()), ..ListingEdit::default() } }
}

#[test]
fn amina_lists_forty_kilos() {
    let listing = listed();
    assert!(listing.is_for_sale());
    assert_eq!((listing.version, listing.state), (1, ListingState::Published));
    assert_eq!(listing.mark("price"), Mark(1, Some(phone()), Hlc(10, 0)));
}

#[test]
fn what_cannot_be_listed() {
    let refused = |change: &dyn Fn(&mut NewListing), field: &str, problem: Invalid| {
        let mut new = coffee();
        change(&mut new);
        let answer = Listing::apply(None, &op(1, 0, 10, Action::ListingCreate { listing: Box::new(new) }), &ctx(1, phone()));
        assert_eq!(answer, Err(Rejection::invalid(field, problem)), "{field}");
    };
    refused(&|n| n.title = "x".repeat(10_240), "title", Invalid::TooLong);
    refused(&|n| n.title = "\u{200b}".into(), "title", Invalid::Empty);
    refused(&|n| n.title = "a\u{202e}b".into(), "title", Invalid::Unclean);
    refused(&|n| n.product = ProductCode::new("moon_rock").unwrap(), "product", Invalid::Unknown);
    refused(&|n| n.form = "liquid".into(), "form", Invalid::Unknown);
    refused(&|n| n.price = usd(0), "price", Invalid::NotPositive);
    refused(&|n| n.price = usd(-1), "price", Invalid::NotPositive);
    refused(&|n| n.price = usd(i64::MAX), "price", Invalid::TooLarge);
    refused(&|n| n.price.per = Unit::Piece, "price", Invalid::WrongMeasure);
    refused(&|n| n.stock = Stock::at_market(Quantity::Grams(0)), "stock", Invalid::NotPositive);
    refused(&|n| n.stock = Stock::at_market(Quantity::Grams(-5)), "stock", Invalid::NotPositive);
    refused(&|n| n.stock = Stock::at_market(Quantity::Grams(i64::MAX)), "stock", Invalid::TooLarge);
    refused(&|n| n.stock = Stock::at_market(Quantity::Pieces(5)), "stock", Invalid::WrongMeasure);
    refused(&|n| n.least_order = Quantity::Grams(0), "least_order", Invalid::NotPositive);
    refused(&|n| n.least_order = Quantity::Pieces(1), "least_order", Invalid::WrongMeasure);
}

#[test]
fn different_fields_both_apply() {
    let one = Listing::apply(Some(listed()), &op(2, 1, 20, title("Red Bourbon")), &ctx(2, phone())).unwrap();
    let grade = Action::ListingEdit { edit: ListingEdit { grade: Some("A".into()), ..ListingEdit::default() } };
    let both = Listing::apply(Some(one), &op(3, 1, 15, grade), &ctx(3, tablet())).unwrap();
    assert_eq!((both.title.as_str(), both.grade.as_str()), ("Red Bourbon", "A"));
    assert!(both.displaced.is_empty());
}

#[test]
fn the_later_words_win_whoever_had_signal_first_and_the_others_are_kept() {
    let amina = op(2, 1, 20, title("Amina's words"));
    let marie = op(3, 1, 30, title("Marie's words"));
    let amina_first = Listing::apply(Some(listed()), &amina, &ctx(2, phone())).unwrap();
    let amina_first = Listing::apply(Some(amina_first), &marie, &ctx(3, tablet())).unwrap();
    let marie_first = Listing::apply(Some(listed()), &marie, &ctx(2, tablet())).unwrap();
    let marie_first = Listing::apply(Some(marie_first), &amina, &ctx(3, phone())).unwrap();
    assert_eq!(amina_first.title, "Marie's words");
    assert_eq!(marie_first.title, "Marie's words");
    for listing in [amina_first, marie_first] {
        assert_eq!(listing.displaced.len(), 1);
        assert_eq!(listing.displaced[0].words, "Amina's words");
        assert_eq!(listing.displaced[0].by, Some(phone()));
    }
}

#[test]
fn a_phone_in_2046_does_not_win_against_later_edits_for_ever() {
    let far = op(2, 1, 2_398_377_600_000, title("from 2046"));
    let listing = Listing::apply(Some(listed()), &far, &ctx(2, phone())).unwrap();
    let soon = Context { now: MarketTime(1_763_779_200_000 + 3_600_000), ..ctx(3, tablet()) };
    let later = op(3, 1, soon.now.0, title("an hour later"));
    assert_eq!(Listing::apply(Some(listing), &later, &soon).unwrap().title, "an hour later");
}

#[test]
fn two_prices_are_a_question_for_people() {
    let amina = Listing::apply(Some(listed()), &op(2, 1, 20, Action::ListingPrice { price: usd(1200) }), &ctx(2, phone())).unwrap();
    let amina = Listing::apply(Some(amina), &op(3, 1, 21, Action::ListingPrice { price: usd(1300) }), &ctx(3, phone())).unwrap();
    let marie = op(4, 1, 99, Action::ListingPrice { price: usd(1150) });
    let answer = Listing::apply(Some(amina.clone()), &marie, &ctx(4, tablet()));
    assert!(matches!(answer, Err(Rejection::Conflict { ref field, .. }) if field == "price"));
    // Who has seen the other's price may change it; who wants the same is not asked.
    assert!(Listing::apply(Some(amina.clone()), &Operation { seen: 3, ..marie }, &ctx(4, tablet())).is_ok());
    assert!(Listing::apply(Some(amina), &op(5, 1, 5, Action::ListingPrice { price: usd(1300) }), &ctx(4, tablet())).is_ok());
}

#[test]
fn another_sellers_listing_is_not_touched() {
    let stranger = Context { seller: id(77, SellerId::from_uuid), ..ctx(2, tablet()) };
    assert_eq!(Listing::apply(Some(listed()), &op(2, 1, 20, title("mine now")), &stranger), Err(Rejection::NotYours));
}

#[test]
fn what_is_removed_can_be_brought_back_and_nothing_else() {
    let state = |state| Action::ListingState { state };
    let gone = Listing::apply(Some(listed()), &op(2, 1, 20, state(ListingState::Removed)), &ctx(2, phone())).unwrap();
    assert!(!gone.is_for_sale());
    assert_eq!(Listing::apply(Some(gone.clone()), &op(3, 2, 21, title("x")), &ctx(3, phone())), Err(Rejection::Removed));
    assert!(Listing::apply(Some(gone), &op(3, 2, 21, state(ListingState::Published)), &ctx(3, phone())).unwrap().is_for_sale());
}

#[test]
fn what_expires_is_refused_afterwards() {
    let late = Operation { until: Some(MarketTime(5)), ..op(2, 1, 20, title("today only")) };
    assert_eq!(Listing::apply(Some(listed()), &late, &ctx(2, phone())), Err(Rejection::Expired));
}

#[test]
fn nobody_sells_from_another_devices_share() {
    let amount = Quantity::Grams(12_000);
    let keep = Action::StockMove { from: Holder::Market, to: Holder::Device(phone()), amount };
    let listing = Listing::apply(Some(listed()), &op(2, 1, 20, keep), &ctx(2, phone())).unwrap();
    assert_eq!(listing.stock.market, Quantity::Grams(28_000));
    let sell = |amount| Action::StockRemove { from: Holder::Device(phone()), amount, why: Removal::CashSale };
    assert_eq!(Listing::apply(Some(listing.clone()), &op(3, 2, 21, sell(amount)), &ctx(3, tablet())), Err(Rejection::NotYours));
    let steal = Action::StockMove { from: Holder::Device(phone()), to: Holder::Market, amount };
    assert_eq!(Listing::apply(Some(listing.clone()), &op(3, 2, 21, steal), &ctx(3, tablet())), Err(Rejection::NotYours));
    let too_much = Quantity::Grams(12_001);
    let answer = Listing::apply(Some(listing.clone()), &op(3, 2, 21, sell(too_much)), &ctx(3, phone()));
    assert_eq!(answer, Err(Rejection::NotEnoughStock { left: amount }));
    let sold = Listing::apply(Some(listing), &op(3, 2, 21, sell(amount)), &ctx(3, phone())).unwrap();
    assert_eq!(sold.stock.total(), Quantity::Grams(28_000));
    assert!(sold.stock.held.is_empty());
}

#[test]
fn a_newer_markets_field_survives_an_older_phone() {
    let mut json = serde_json::to_value(listed()).unwrap();
    json["organic"] = serde_json::json!({"certificate": "RW-BIO-1"});
    let listing: Listing = serde_json::from_value(json).unwrap();
    let edited = Listing::apply(Some(listing), &op(2, 1, 20, title("New words")), &ctx(2, phone())).unwrap();
    assert_eq!(serde_json::to_value(edited).unwrap()["organic"]["certificate"], "RW-BIO-1");
}

#[test]
fn changes_since_a_version_rebuild_the_row() {
    let old = listed();
    let new = Listing::apply(Some(old.clone()), &op(2, 1, 20, title("New words")), &ctx(2, phone())).unwrap();
    let new = Listing::apply(Some(new), &op(3, 2, 21, Action::ListingPrice { price: usd(1300) }), &ctx(3, phone())).unwrap();
    let changes = new.changes_since(2);
    assert!(changes.contains_key("price") && !changes.contains_key("title"), "{changes:?}");
    let rebuilt: Listing = crate::row::merge(Some(&old), new.changes_since(1)).unwrap();
    assert_eq!(rebuilt, new);
    assert_eq!(rebuilt.digest(), new.digest());
    assert_eq!(crate::row::merge::<Listing>(None, new.changes_since(0)).unwrap(), new);
    assert!(crate::row::merge::<Listing>(None, new.changes_since(1)).is_err());
}

fn any_action() -> impl Strategy<Value = Action> {
    let holder = prop_oneof![Just(Holder::Market), Just(Holder::Device(phone())), Just(Holder::Device(tablet()))];
    let amount = prop_oneof![(-5..60_000_i64).prop_map(Quantity::Grams), Just(Quantity::Grams(i64::MAX)), Just(Quantity::Pieces(3)),];
    prop_oneof![
        "[a-c]{1,3}".prop_map(|words| title(&words)),
        (-1..2000_i64).prop_map(|minor| Action::ListingPrice { price: usd(minor) }),
        (holder.clone(), amount.clone()).prop_map(|(to, amount)| Action::StockAdd { to, amount }),
        (holder.clone(), amount.clone()).prop_map(|(from, amount)| Action::StockRemove { from, amount, why: Removal::CashSale }),
        (holder.clone(), holder, amount).prop_map(|(from, to, amount)| Action::StockMove { from, to, amount }),
        prop_oneof![Just(ListingState::Published), Just(ListingState::Paused), Just(ListingState::Removed)]
            .prop_map(|state| Action::ListingState { state }),
    ]
}

#[test]
fn a_share_is_never_given_to_a_device_that_may_not_be_there() {
    let amount = Quantity::Grams(5000);
    let away = Action::StockMove { from: Holder::Market, to: Holder::Device(tablet()), amount };
    assert_eq!(Listing::apply(Some(listed()), &op(2, 1, 20, away), &ctx(2, phone())), Err(Rejection::NotYours));

    let mut new = coffee();
    new.stock.held.insert(tablet(), amount);
    let create = |device| Listing::apply(None, &op(1, 0, 10, Action::ListingCreate { listing: Box::new(new.clone()) }), &ctx(1, device));
    assert_eq!(create(phone()), Err(Rejection::NotYours));
    // What the lister herself keeps back was never at the market.
    assert_eq!(create(tablet()).map(|row| (row.stock.market.amount(), row.stock.total().amount())), Ok((40_000, 45_000)));
}

#[test]
fn a_lost_phones_share_returns_and_the_others_stay() {
    let keep = |device| Action::StockMove { from: Holder::Market, to: Holder::Device(device), amount: Quantity::Grams(10_000) };
    let row = Listing::apply(Some(listed()), &op(2, 1, 20, keep(phone())), &ctx(2, phone())).unwrap();
    let row = Listing::apply(Some(row), &op(3, 2, 30, keep(tablet())), &ctx(3, tablet())).unwrap();
    assert_eq!(row.clone().shares_returned(|_| false, &ctx(4, phone())), None, "nothing lapsed, nothing changed");

    let by_market = Context { device: None, ..ctx(4, phone()) };
    let row = row.shares_returned(|device| device == phone(), &by_market).unwrap();
    assert_eq!(row.stock.market, Quantity::Grams(30_000));
    assert_eq!(row.stock.share(Holder::Device(tablet())), Quantity::Grams(10_000));
    assert_eq!((row.version, row.mark("stock").1), (4, None));
    // A sale from the share that went back is told to people, not settled behind their backs.
    let sale = Action::StockRemove { from: Holder::Device(phone()), amount: Quantity::Grams(1), why: Removal::CashSale };
    let left = Quantity::Grams(0);
    assert_eq!(Listing::apply(Some(row), &op(4, 3, 40, sale), &ctx(5, phone())), Err(Rejection::NotEnoughStock { left }));
}

proptest! {
    /// Whatever arrives in whatever order: no share is ever negative, the measure never changes, and phone and market, given the
    /// same answers, have the same row to the bit.
    #[test]
    fn any_history_keeps_the_invariants(history in prop::collection::vec((any_action(), any::<bool>(), 0..6u64, 0..50i64), 1..40)) {
        let (mut market, mut mirror) = (listed(), listed());
        for (n, (action, by_phone, lag, wall)) in history.into_iter().enumerate() {
            let version = market.version + 1;
            let device = if by_phone { phone() } else { tablet() };
            let op = op(u8::try_from(n).unwrap(), market.version.saturating_sub(lag), wall, action);
            if let Ok(next) = Listing::apply(Some(market.clone()), &op, &ctx(version, device)) {
                mirror = Listing::apply(Some(mirror), &op, &ctx(version, device)).unwrap();
                prop_assert_eq!(next.version, version);
                prop_assert_eq!(next.digest(), mirror.digest());
                let rebuilt: Listing = crate::row::merge(Some(&market), next.changes_since(market.version)).unwrap();
                prop_assert_eq!(&rebuilt, &next);
                market = next;
            }
            prop_assert_eq!(market.stock.market.measure(), Measure::Mass);
            prop_assert!(market.stock.market.amount() >= 0);
            prop_assert!(market.stock.held.values().all(|share| share.amount() > 0));
        }
    }

    /// Stock moves commute wherever both orders are possible.
    #[test]
    fn stock_moves_commute(a in 1..30_000i64, b in 1..30_000i64) {
        let add = op(2, 1, 20, Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(a) });
        let less = op(3, 1, 21, Action::StockRemove { from: Holder::Market, amount: Quantity::Grams(b), why: Removal::Spoiled });
        let run = |first: &Operation, second: &Operation| {
            let row = Listing::apply(Some(listed()), first, &ctx(2, phone())).unwrap();
            Listing::apply(Some(row), second, &ctx(3, phone())).unwrap().stock
        };
        prop_assert_eq!(run(&add, &less), run(&less, &add));
    }
}
