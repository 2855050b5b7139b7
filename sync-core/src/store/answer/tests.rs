//! Every rule of `docs/PROTOCOL.md`, section 6, "What the phone does with an answer". Amina's phone keeps what the market says; the
//! cooperative's tablet is her other device, and a buyer is far away.

use super::*;
use crate::store::{
    migrate,
    outbox::{self, State},
    shown,
};
use protocol::{
    Answer, Country, DeviceId, Hlc, ListingId, ListingState, MarketTime, Money, NewListing, OpId, Origin, PersonId, PhoneNumber, Price,
    ProductCode, Quantity, Realm, Rejection, Row as _, SellerId, Stock, Unit,
    operation::ListingEdit,
    quantity::Holder,
    sync::{EntityRef, Limits},
};
use serde_json::json;

const NOW: i64 = 1_795_000_000_000;

fn id(n: u8) -> [u8; 10] {
    [n; 10]
}
fn listing_id(n: u8) -> ListingId {
    ListingId::new(Realm::Market, 2, id(n))
}
fn amina() -> Profile {
    Profile {
        seller: SellerId::new(Realm::Market, 1, id(1)),
        person: PersonId::new(Realm::Market, 1, id(1)),
        device: DeviceId::new(Realm::Market, 1, id(1)),
        name: "Amina".into(),
        phone: PhoneNumber::parse("0788123456", Country::RW).unwrap(),
        village: "Huye".into(),
        country: Country::RW,
        language: "rw".into(),
        invitation: None,
        enrolment: crate::Enrolment::Done,
    }
}
fn coop() -> DeviceId {
    DeviceId::new(Realm::Market, 1, id(9))
}

fn op(seq: u8, listing: u8, action: Action) -> Operation {
    Operation {
        id: OpId::new(Realm::Market, 5, id(seq)),
        seq: seq.into(),
        actor: amina().person,
        on_behalf_of: None,
        at: Hlc(NOW + i64::from(seq), 0),
        entity: listing_id(listing).uuid(),
        seen: 0,
        until: None,
        action,
    }
}
fn create(title: &str) -> Action {
    let listing = NewListing {
        product: ProductCode::new("coffee_green").unwrap(),
        title: title.into(),
        description: String::new(),
        form: String::new(),
        grade: String::new(),
        price: Price { money: Money::new(1200, protocol::Currency::USD), per: Unit::Kilogram },
        stock: Stock::at_market(Quantity::Grams(40_000)),
        least_order: Quantity::Grams(1000),
        harvest: None,
        origin: Origin { country: Country::RW, place: String::new() },
        photos: vec![],
    };
    Action::ListingCreate { listing: Box::new(listing) }
}
fn title(words: &str) -> Action {
    Action::ListingEdit { edit: ListingEdit { title: Some(words.into()), ..ListingEdit::default() } }
}
fn more(grams: i64) -> Action {
    Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(grams) }
}
fn at_market(row: Option<Listing>, op: &Operation, version: u64, device: DeviceId) -> Listing {
    let ctx = Context { version, now: MarketTime(NOW), seller: amina().seller, device: Some(device) };
    Listing::apply(row, op, &ctx).unwrap()
}
fn applied(op: &Operation, row: &Listing) -> Answer {
    let applied = Applied { version: row.version, at: MarketTime(NOW), digest: row.digest().unwrap() };
    Answer { id: op.id, outcome: Outcome::Applied(applied) }
}
fn rejected(op: &Operation, rejection: Rejection) -> Answer {
    Answer { id: op.id, outcome: Outcome::Rejected(rejection) }
}
/// An answer up to change number `to`.
fn answer(span: Option<(u64, u64)>) -> SyncResponse {
    let to = span.map_or(0, |(_, to)| to);
    SyncResponse { now: MarketTime(NOW), cursor: Cursor(format!("e.{to}")), span, ..SyncResponse::default() }
}

/// Amina's phone.
struct Phone(Connection);

impl Phone {
    fn new() -> Self {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate::bring_up_to_date(&mut connection, Realm::Market).unwrap();
        Self(connection)
    }

    fn with(ops: &[&Operation]) -> Self {
        let phone = Self::new();
        for op in ops {
            outbox::put(&phone.0, op, NOW, None).unwrap();
        }
        phone
    }

    fn keep(&self, sent: &[&Operation], response: &SyncResponse) -> Kept {
        let sent: Vec<_> = sent.iter().map(|op| (*op).clone()).collect();
        keep(&self.0, &amina(), &sent, response, NOW).unwrap().0
    }

    /// A phone that has heard of these rows.
    fn knowing(rows: &[&Listing]) -> Self {
        let phone = Self::new();
        let last = rows.iter().map(|row| row.version).max().unwrap_or(0);
        let changes = rows.iter().map(|row| Change::since(*row, row.id.uuid(), 0, 0)).collect::<Vec<_>>();
        let mut response = SyncResponse { changes, ..answer(Some((0, last))) };
        if let Some(first) = response.changes.first_mut() {
            first.covers = u32::try_from(last).unwrap();
        }
        let kept = phone.keep(&[], &response);
        assert!(!kept.reread && kept.mismatched == 0, "{kept:?}");
        phone
    }

    fn mirror(&self, n: u8) -> Option<Listing> {
        match mirror::get(&self.0, EntityKind::Listing, listing_id(n).uuid()).unwrap() {
            Some(Entity::Listing(row)) => Some(*row),
            _ => None,
        }
    }
    fn shown(&self, n: u8) -> Option<Listing> {
        match shown::get(&self.0, EntityKind::Listing, listing_id(n).uuid()).unwrap()?.entity {
            Entity::Listing(row) => Some(*row),
            Entity::Order(_) => None,
        }
    }
    fn refetch(&self) -> Vec<EntityRef> {
        mirror::to_refetch(&self.0, 9).unwrap()
    }
    fn outbox(&self) -> Vec<(u64, &'static str)> {
        let name = |state: &State| match state {
            State::Waiting => "waiting",
            State::Held => "held",
            State::Refused(_) => "refused",
        };
        outbox::all(&self.0).unwrap().iter().map(|entry| (entry.op.seq, name(&entry.state))).collect()
    }
    fn cursor(&self) -> String {
        contact::get(&self.0).unwrap().cursor.0
    }
}

#[test]
fn her_own_operations_are_applied_here_and_the_digest_proves_it() {
    let (list, edit) = (op(1, 1, create("Coffee")), op(2, 1, title("Bourbon")));
    let phone = Phone::with(&[&list, &edit]);
    let born = at_market(None, &list, 1, amina().device);
    let row = at_market(Some(born.clone()), &edit, 2, amina().device);
    let kept =
        phone.keep(&[&list, &edit], &SyncResponse { answers: vec![applied(&list, &born), applied(&edit, &row)], ..answer(Some((0, 2))) });
    assert_eq!(kept, Kept { answered: 2, ..Kept::default() });
    assert_eq!((phone.mirror(1), phone.shown(1)), (Some(row.clone()), Some(row)));
    assert_eq!(phone.outbox(), []);
    assert_eq!(phone.cursor(), "e.2");
}

#[test]
fn changed_fields_are_merged_and_what_waits_is_on_top() {
    let born = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let phone = Phone::knowing(&[&born]);
    let waiting = op(2, 1, more(5_000));
    outbox::put(&phone.0, &waiting, NOW, None).unwrap();

    let theirs = at_market(Some(born), &op(9, 1, title("Bourbon")), 2, coop());
    let change = Change::since(&theirs, theirs.id.uuid(), 1, 1);
    assert!(!change.whole && !change.fields.contains_key("stock"), "only what changed travels");
    let kept = phone.keep(&[], &SyncResponse { changes: vec![change], ..answer(Some((1, 2))) });
    assert_eq!(kept, Kept { changed: 1, ..Kept::default() });
    assert_eq!(phone.mirror(1), Some(theirs));
    let shown = phone.shown(1).unwrap();
    assert_eq!((shown.title.as_str(), shown.stock.total()), ("Bourbon", Quantity::Grams(45_000)));
    assert_eq!(phone.outbox(), [(2, "waiting")]);
}

#[test]
fn unknown_members_are_kept_and_unknown_kinds_are_kept_and_skipped() {
    let row = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let mut newer = Change::since(&row, row.id.uuid(), 0, 1);
    newer.fields.insert("altitude_m".into(), json!(1800));
    newer.digest = protocol::Digest::of(&newer.fields);
    let auction = Change { kind: "auction".into(), version: 2, fields: newer.fields.clone(), ..newer.clone() };
    let phone = Phone::new();
    let kept = phone.keep(&[], &SyncResponse { changes: vec![newer, auction], ..answer(Some((0, 2))) });
    assert_eq!(kept, Kept { changed: 1, ..Kept::default() });
    assert_eq!(phone.mirror(1).unwrap().extra["altitude_m"], json!(1800));
    assert_eq!(phone.0.query_row("SELECT kind FROM unknown_change", [], |row| row.get::<_, String>(0)).unwrap(), "auction");
}

#[test]
fn a_digest_that_does_not_fit_asks_for_that_row_only_and_the_whole_row_settles_it() {
    let born = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let phone = Phone::knowing(&[&born]);
    let theirs = at_market(Some(born), &op(9, 1, title("Bourbon")), 2, coop());
    let mut change = Change::since(&theirs, theirs.id.uuid(), 1, 1);
    change.fields.remove("title");
    let kept = phone.keep(&[], &SyncResponse { changes: vec![change], ..answer(Some((1, 2))) });
    assert_eq!((kept.mismatched, kept.reread), (1, false));
    assert_eq!(phone.refetch(), [EntityRef { kind: "listing".into(), id: listing_id(1).uuid() }]);
    assert_eq!(phone.cursor(), "e.2", "nothing else waits for it");

    // The whole row is taken as it is, even where a newer market's digest covers what this build cannot hold.
    let mut whole = Change::whole(&theirs, theirs.id.uuid());
    whole.digest = "0000000000000000".parse().ok();
    let kept = phone.keep(&[], &SyncResponse { changes: vec![whole], ..answer(Some((2, 2))) });
    assert_eq!((kept.mismatched, kept.reread), (0, false));
    assert_eq!((phone.mirror(1), phone.refetch()), (Some(theirs), vec![]));
}

#[test]
fn an_own_operation_with_another_digest_asks_for_the_row() {
    let list = op(1, 1, create("Coffee"));
    let phone = Phone::with(&[&list]);
    let row = at_market(None, &op(1, 1, create("Tea")), 1, amina().device);
    let kept = phone.keep(&[&list], &SyncResponse { answers: vec![applied(&list, &row)], ..answer(Some((0, 1))) });
    assert_eq!((kept.mismatched, phone.outbox(), phone.refetch().len()), (1, vec![], 1));
}

#[test]
fn an_applied_operation_that_cannot_be_applied_here_asks_for_the_row() {
    let edit = op(2, 1, title("Bourbon"));
    let phone = Phone::with(&[&edit]);
    let row = at_market(Some(at_market(None, &op(1, 1, create("x")), 1, coop())), &edit, 2, amina().device);
    let kept = phone.keep(&[&edit], &SyncResponse { answers: vec![applied(&edit, &row)], ..answer(Some((1, 2))) });
    assert_eq!((kept.mismatched, phone.outbox(), phone.shown(1)), (1, vec![], None));
    assert_eq!(phone.refetch().len(), 1);
    phone.keep(&[], &SyncResponse { changes: vec![Change::whole(&row, row.id.uuid())], ..answer(None) });
    assert_eq!((phone.shown(1), phone.refetch()), (Some(row), vec![]));
}

#[test]
fn a_whole_row_that_this_build_cannot_read_is_not_asked_for_for_ever() {
    let born = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let phone = Phone::knowing(&[&born]);
    mirror::ask_again(&phone.0, EntityKind::Listing, listing_id(1).uuid()).unwrap();
    let mut whole = Change::whole(&born, born.id.uuid());
    whole.version = 2;
    whole.fields.insert("state".into(), json!("auctioned"));
    let kept = phone.keep(&[], &SyncResponse { changes: vec![whole], ..answer(None) });
    assert_eq!(kept.mismatched, 1);
    assert_eq!(phone.refetch(), []);
    assert_eq!(phone.mirror(1), Some(born), "what could be read stays");
    let kept: i64 = phone.0.query_row("SELECT count(*) FROM unknown_change", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 1, "for the build that can read it");
}

#[test]
fn a_missed_number_throws_the_cursor_away_and_never_the_outbox() {
    let born = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let gone = at_market(None, &op(2, 2, create("Tea")), 2, amina().device);
    let phone = Phone::knowing(&[&born, &gone]);
    let waiting = op(3, 1, more(1));
    outbox::put(&phone.0, &waiting, NOW, None).unwrap();

    let theirs = at_market(Some(born), &op(9, 1, title("Bourbon")), 4, coop());
    let kept = phone.keep(&[], &SyncResponse { changes: vec![Change::since(&theirs, theirs.id.uuid(), 2, 1)], ..answer(Some((2, 4))) });
    assert!(kept.reread && kept.more, "{kept:?}");
    assert_eq!((phone.cursor().as_str(), phone.outbox()), ("", vec![(3, "waiting")]));

    // Page one of the reading has listing 1, and there is more: listing 2 stays until the reading is whole.
    let page = Change::since(&theirs, theirs.id.uuid(), 0, 4);
    phone.keep(&[], &SyncResponse { changes: vec![page], more: true, ..answer(Some((0, 4))) });
    assert!(phone.shown(2).is_some());
    let kept = phone.keep(&[], &answer(Some((4, 4))));
    assert!(!kept.reread);
    assert_eq!((phone.shown(1).map(|row| row.title), phone.shown(2)), (Some("Bourbon".into()), None));
    assert_eq!((phone.mirror(2), phone.outbox()), (None, vec![(3, "waiting")]));
}

#[test]
fn a_market_restored_from_a_backup_is_believed_although_its_numbers_are_lower() {
    let born = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let later = at_market(Some(born.clone()), &op(2, 1, title("Lost in the restoration")), 90, coop());
    let phone = Phone::knowing(&[&later]);
    let waiting = op(3, 1, more(1));
    outbox::put(&phone.0, &waiting, NOW, None).unwrap();

    // The answer to the operation is among what the restored market says first; it is number 2 there.
    let row = at_market(Some(born), &waiting, 2, amina().device);
    let first = SyncResponse { answers: vec![applied(&waiting, &row)], reread: true, cursor: Cursor("f.0".into()), ..answer(None) };
    let kept = phone.keep(&[&waiting], &first);
    assert!(kept.reread && kept.more);
    assert_eq!(phone.cursor(), "f.0");
    let page =
        SyncResponse { changes: vec![Change::since(&row, row.id.uuid(), 0, 2)], cursor: Cursor("f.2".into()), ..answer(Some((0, 2))) };
    let kept = phone.keep(&[], &page);
    assert!(!kept.reread);
    assert_eq!(phone.mirror(1), Some(row.clone()));
    assert_eq!(phone.shown(1), Some(row));
}

#[test]
fn a_market_that_cannot_be_read_to_the_end_is_not_read_again_at_once_for_ever() {
    let phone = Phone::new();
    let gap = answer(Some((0, 3)));
    let first = phone.keep(&[], &gap);
    let second = phone.keep(&[], &gap);
    assert_eq!((first.reread, first.more), (true, true));
    assert_eq!((second.reread, second.more), (true, false));
}

#[test]
fn tombstones_take_rows_away_and_old_news_is_no_news() {
    let born = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let newer = at_market(Some(born.clone()), &op(2, 1, title("Bourbon")), 2, coop());
    let phone = Phone::knowing(&[&newer]);
    phone.keep(&[], &SyncResponse { changes: vec![Change { covers: 0, ..Change::since(&born, born.id.uuid(), 0, 0) }], ..answer(None) });
    assert_eq!(phone.mirror(1), Some(newer.clone()));

    let gone =
        Change { gone: true, digest: None, fields: serde_json::Map::new(), version: 3, ..Change::since(&newer, newer.id.uuid(), 2, 1) };
    phone.keep(&[], &SyncResponse { changes: vec![gone], ..answer(Some((2, 3))) });
    assert_eq!((phone.mirror(1), phone.shown(1)), (None, None));
}

#[test]
fn an_answer_that_comes_twice_changes_nothing_the_second_time() {
    let list = op(1, 1, create("Coffee"));
    let phone = Phone::with(&[&list]);
    let row = at_market(None, &list, 1, amina().device);
    let response = SyncResponse { answers: vec![applied(&list, &row)], ..answer(Some((0, 1))) };
    phone.keep(&[&list], &response);
    let once = (phone.mirror(1), phone.shown(1), phone.outbox());
    let kept = phone.keep(&[&list], &response);
    assert!(!kept.reread);
    assert_eq!((phone.mirror(1), phone.shown(1), phone.outbox()), once);
}

#[test]
fn an_entity_that_somebody_else_changed_too_comes_with_everything() {
    let born = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let phone = Phone::knowing(&[&born]);
    let hers = op(2, 1, more(5_000));
    outbox::put(&phone.0, &hers, NOW, None).unwrap();
    let theirs = at_market(Some(born), &op(9, 1, title("Bourbon")), 2, coop());
    let both = at_market(Some(theirs), &hers, 3, amina().device);
    let change = Change::since(&both, both.id.uuid(), 1, 2);
    let kept = phone.keep(&[&hers], &SyncResponse { answers: vec![applied(&hers, &both)], changes: vec![change], ..answer(Some((1, 3))) });
    assert_eq!((kept.reread, kept.mismatched), (false, 0));
    assert_eq!((phone.mirror(1), phone.outbox()), (Some(both), vec![]));
}

#[test]
fn a_refused_edit_stops_nothing_else() {
    let born = at_market(None, &op(1, 1, create("Coffee")), 1, amina().device);
    let phone = Phone::knowing(&[&born]);
    let (pause, stock) = (op(2, 1, Action::ListingState { state: ListingState::Paused }), op(3, 1, more(5_000)));
    for op in [&pause, &stock] {
        outbox::put(&phone.0, op, NOW, None).unwrap();
    }
    let conflict = Rejection::Conflict { field: "state".into(), theirs: json!("removed"), yours: json!("paused") };
    let row = at_market(Some(born), &stock, 2, amina().device);
    let answers = vec![rejected(&pause, conflict), applied(&stock, &row)];
    let kept = phone.keep(&[&pause, &stock], &SyncResponse { answers, ..answer(Some((1, 2))) });
    assert_eq!((kept.answered, kept.refused), (2, 1));
    assert_eq!(phone.outbox(), [(2, "refused")]);
    assert_eq!(phone.shown(1), Some(row), "what was refused has no effect on what is shown");
}

#[test]
fn a_refused_creation_holds_what_depends_on_it_sent_or_not() {
    let (list, sent, unsent) = (op(1, 1, create("Coffee")), op(2, 1, more(5_000)), op(3, 1, title("Bourbon")));
    let other = op(4, 2, create("Tea"));
    let phone = Phone::with(&[&list, &sent, &unsent, &other]);
    let tea = at_market(None, &other, 1, amina().device);
    let answers = vec![
        rejected(&list, Rejection::invalid("form", protocol::Invalid::Unknown)),
        rejected(&sent, Rejection::NotFound),
        applied(&other, &tea),
    ];
    let kept = phone.keep(&[&list, &sent, &other], &SyncResponse { answers, ..answer(Some((0, 1))) });
    assert_eq!((kept.answered, kept.refused), (3, 1), "one thing needs help, not two");
    assert_eq!(phone.outbox(), [(1, "refused"), (2, "held"), (3, "held")]);
    let spent: Vec<_> = outbox::all(&phone.0).unwrap().iter().map(|entry| entry.spent).collect();
    assert_eq!(spent, [false, true, false]);
    let shown = phone.shown(1).expect("still shown, so that it can be mended");
    assert_eq!((shown.title.as_str(), shown.stock.total()), ("Bourbon", Quantity::Grams(45_000)));
}

#[test]
fn time_and_limits_are_learned() {
    let phone = Phone::new();
    let limits = Limits { revision: 7, ops: 20, ..Limits::default() };
    phone.keep(&[], &SyncResponse { now: MarketTime(NOW + 5_000), limits: Some(limits), ..answer(None) });
    let contact = contact::get(&phone.0).unwrap();
    assert_eq!((contact.offset_ms, contact.limits, contact.contact_ms, contact.complete), (5_000, limits, Some(NOW), true));
}
