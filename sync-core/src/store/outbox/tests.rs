//! What goes first, how much of it, and what never overtakes.

use super::*;
use crate::store::migrate;
use protocol::{Action, Hlc, ListingState, PersonId, Realm, operation::ListingEdit};
use std::time::Instant;

fn store() -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    migrate::bring_up_to_date(&mut connection, Realm::Market).unwrap();
    connection
}

fn id(n: u32) -> [u8; 10] {
    let mut id = [0; 10];
    id[..4].copy_from_slice(&n.to_be_bytes());
    id
}

fn op(seq: u32, entity: u32, action: Action) -> Operation {
    Operation {
        id: OpId::new(Realm::Market, 5, id(seq)),
        seq: seq.into(),
        actor: PersonId::new(Realm::Market, 1, [0; 10]),
        on_behalf_of: None,
        at: Hlc(1, 0),
        entity: OpId::new(Realm::Market, 2, id(entity)).uuid(),
        seen: 0,
        until: None,
        action,
    }
}

fn words(title: &str) -> Action {
    Action::ListingEdit { edit: ListingEdit { title: Some(title.into()), ..ListingEdit::default() } }
}
fn pause() -> Action {
    Action::ListingState { state: ListingState::Paused }
}

fn seqs(batch: &[Operation]) -> Vec<u64> {
    batch.iter().map(|op| op.seq).collect()
}

#[test]
fn urgent_entities_go_first_and_nothing_overtakes_on_its_own() {
    let store = store();
    // Amina edits words of listing 1, then pauses it; edits listing 2; accepts order 3.
    for op in [op(1, 1, words("a")), op(2, 2, words("b")), op(3, 1, pause()), op(4, 3, Action::OrderAccept), op(5, 2, words("c"))] {
        put(&store, &op, 0, None).unwrap();
    }
    assert_eq!(seqs(&next_batch(&store, 100, 100_000).unwrap()), [4, 1, 3, 2, 5]);
    for most in 1..=5 {
        assert_eq!(seqs(&next_batch(&store, most, 100_000).unwrap()), [4, 1, 3, 2, 5][..most]);
    }
}

#[test]
fn a_batch_holds_so_many_bytes_but_at_least_one_operation() {
    let store = store();
    for seq in 1..=10 {
        put(&store, &op(seq, seq, words(&"x".repeat(500))), 0, None).unwrap();
    }
    let one = all(&store).unwrap()[0].bytes + 1;
    assert_eq!(next_batch(&store, 100, 3 * one).unwrap().len(), 3);
    assert_eq!(next_batch(&store, 100, 4 * one - 1).unwrap().len(), 3);
    assert_eq!(next_batch(&store, 100, 1).unwrap().len(), 1);
    assert_eq!(next_batch(&store, 0, 0).unwrap().len(), 1);
}

#[test]
fn what_is_held_or_refused_stays_and_what_was_mended_takes_its_place() {
    let store = store();
    for seq in 1..=3 {
        put(&store, &op(seq, 1, words("x")), 0, None).unwrap();
    }
    refuse(&store, op(1, 1, pause()).id, &Rejection::Malformed).unwrap();
    hold(&store, EntityKind::Listing, op(1, 1, pause()).entity, &State::Held).unwrap();
    assert!(!is_waiting(&store).unwrap());
    assert_eq!(next_batch(&store, 9, 9999).unwrap(), []);
    assert_eq!(counts(&store).unwrap(), (2, 1));

    remove(&store, op(1, 1, pause()).id).unwrap();
    put(&store, &op(4, 1, words("better")), 0, Some(1)).unwrap();
    hold(&store, EntityKind::Listing, op(1, 1, pause()).entity, &State::Waiting).unwrap();
    assert_eq!(seqs(&next_batch(&store, 9, 9999).unwrap()), [4, 2, 3]);
}

/// A season without signal: choosing a batch stays far below what a person notices, also on a phone ten times slower.
#[test]
fn a_thousand_waiting_are_chosen_from_quickly() {
    let mut store = store();
    let tx = store.transaction().unwrap();
    for seq in 1..=1_000 {
        put(&tx, &op(seq, seq % 100, words(&"x".repeat(200))), 0, None).unwrap();
    }
    tx.commit().unwrap();
    let start = Instant::now();
    assert_eq!(next_batch(&store, 200, 1 << 20).unwrap().len(), 200);
    assert!(start.elapsed().as_millis() < 250, "{:?}", start.elapsed());
}
