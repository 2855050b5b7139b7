//! Words of two devices that did not see one another: the later stamp wins, whoever had signal first, and the other's are kept.

use crate::worlds::{Deed, Event, Outcome, World, day, deed, device, honey, listed, origin, phone, script, stamp, tablet, values};
use proptest::{collection::vec, option, prelude::*, sample::select};
use protocol::{
    Action, DeviceId, Hlc, Listing, ListingState, Measure, Quantity, Row as _, Stock, hlc::MAX_AHEAD_MS, limits, operation::ListingEdit,
};
use serde_json::{Map, Value};

/// An edit that can be made of any listing of honey.
fn edit() -> impl Strategy<Value = ListingEdit> {
    let form = select(vec!["", "liquid", "comb"]).prop_map(str::to_owned);
    (
        option::of("[a-c]{1,2}"),
        option::of("[a-c]{0,2}"),
        option::of(form),
        option::of("[a-c]{0,2}"),
        option::of(day()),
        option::of(origin()),
    )
        .prop_map(|(title, description, form, grade, harvest, origin)| ListingEdit {
            title,
            description,
            form,
            grade,
            least_order: None,
            harvest,
            origin,
        })
        .prop_filter("an edit of nothing", |edit| !edit.is_empty())
}

fn fields(edit: &ListingEdit) -> Map<String, Value> {
    let Ok(Value::Object(fields)) = serde_json::to_value(edit) else { panic!("an edit is an object") };
    fields
}

/// What a row says of a field: an empty one is not there.
fn said(row: &Listing, field: &str) -> Value {
    values(row).remove(field).unwrap_or_else(|| if field == "harvest" { Value::Null } else { Value::from("") })
}

fn makes(device: DeviceId, edit: &ListingEdit, at: Hlc, lag: u64) -> Event {
    Event::Listing(Deed { device, action: Action::ListingEdit { edit: edit.clone() }, lag, at, until: None })
}

/// The stamp as it counts.
fn counts(at: Hlc, now: i64) -> Hlc {
    at.min(Hlc(now + MAX_AHEAD_MS, u32::MAX))
}

fn world_for_words(new: protocol::NewListing, script: &[Event]) -> World {
    let mut world = World::after(new, script);
    // Words of a removed listing are refused; here it is always there.
    let back = Action::ListingState { state: ListingState::Published };
    let deed = Deed { device: phone(), action: back, lag: 0, at: Hlc(crate::worlds::NOW, 0), until: None };
    assert!(matches!(world.step(&Event::Listing(deed)), Outcome::Done));
    world
}

/// The edits in the order in which they came, all at one moment, all made by who had seen only the world as it was.
fn arrive(world: &World, edits: &[(DeviceId, ListingEdit, Hlc)]) -> World {
    let mut world = world.clone();
    let now = world.now;
    for (n, (device, edit, at)) in edits.iter().enumerate() {
        world.now = now;
        let outcome = world.step(&makes(*device, edit, *at, u64::try_from(n).unwrap()));
        assert!(matches!(outcome, Outcome::Done), "{outcome:?}");
    }
    world
}

proptest! {
    /// One edit by each of two devices: one text, whatever the order of arrival, and the loser's is among the displaced.
    #[test]
    fn the_later_words_win_and_the_others_are_kept(
        new in listed(), script in script(15), a in edit(), b in edit(), (at_a, at_b) in (stamp(), stamp()),
    ) {
        let world = world_for_words(new, &script);
        let (a, b) = ((phone(), a, at_a), (tablet(), b, at_b));
        let ab = arrive(&world, &[a.clone(), b.clone()]).listing;
        let ba = arrive(&world, &[b.clone(), a.clone()]).listing;
        prop_assert_eq!(values(&ab), values(&ba));
        // Both arrived at one moment, so this is what their stamps count for. Of equal ones the greater device's wins.
        let now = world.now + 1_000;
        let b_wins = (counts(at_b, now), tablet()) > (counts(at_a, now), phone());
        let ((_, winner, _), (loser_device, loser, _)) = if b_wins { (&b, &a) } else { (&a, &b) };
        for (field, words) in fields(winner) {
            prop_assert_eq!(&said(&ab, &field), &words, "the winner's {}", field);
        }
        for (field, words) in fields(loser) {
            let Some(won) = fields(winner).remove(&field) else {
                prop_assert_eq!(&said(&ab, &field), &words, "nobody else wrote {}", field);
                continue;
            };
            for row in [&ab, &ba] {
                let kept = row.displaced.iter().rev().any(|one| {
                    one.field == field && one.words == words && one.by == Some(*loser_device)
                });
                prop_assert!(kept || won == words, "{words} of {field} is nowhere in {:?}", row.displaced);
            }
        }
    }

    /// Any number of edits by each: as long as each device's own arrive in their order, all ways of mixing them end with the same words.
    #[test]
    fn every_mixture_ends_with_the_same_words(
        new in listed(),
        script in script(10),
        edits in vec((device(), edit(), 0..40_i64), 1..6),
        order in vec(any::<bool>(), 6),
    ) {
        let world = world_for_words(new, &script);
        // Each device's stamps grow; those of two devices may be equal.
        let mut last = [0, 0];
        let edits: Vec<_> = edits
            .into_iter()
            .map(|(device, edit, step)| {
                let last = &mut last[usize::from(device == tablet())];
                *last += 1 + step;
                (device, edit, Hlc(crate::worlds::NOW + *last, 0))
            })
            .collect();
        let (mut phones, mut tablets): (Vec<_>, Vec<_>) = edits.iter().cloned().partition(|(device, ..)| *device == phone());
        let mut mixed = Vec::new();
        for phone_first in order {
            let (first, second) = if phone_first { (&mut phones, &mut tablets) } else { (&mut tablets, &mut phones) };
            let from = if first.is_empty() { second } else { first };
            if !from.is_empty() {
                mixed.push(from.remove(0));
            }
        }
        prop_assert_eq!(values(&arrive(&world, &edits).listing), values(&arrive(&world, &mixed).listing));
    }

    /// Edits of different fields both count, in any order, and nothing is displaced.
    #[test]
    fn edits_of_different_fields_commute(new in listed(), script in script(15), all in edit(), mine in any::<[bool; 6]>(), stamps in (stamp(), stamp())) {
        let world = world_for_words(new, &script);
        let (mut a, mut b) = (all.clone(), all.clone());
        let [title, description, form, grade, harvest, origin] = mine;
        (if title { &mut a } else { &mut b }).title = None;
        (if description { &mut a } else { &mut b }).description = None;
        (if form { &mut a } else { &mut b }).form = None;
        (if grade { &mut a } else { &mut b }).grade = None;
        (if harvest { &mut a } else { &mut b }).harvest = None;
        (if origin { &mut a } else { &mut b }).origin = None;
        prop_assume!(!a.is_empty() && !b.is_empty());
        let (a, b) = ((phone(), a, stamps.0), (tablet(), b, stamps.1));
        let ab = arrive(&world, &[a.clone(), b.clone()]).listing;
        let ba = arrive(&world, &[b, a]).listing;
        prop_assert_eq!(values(&ab), values(&ba));
        prop_assert_eq!(&ab.displaced, &world.listing.displaced);
        prop_assert_eq!(&ba.displaced, &world.listing.displaced);
        for (field, words) in fields(&all) {
            prop_assert_eq!(said(&ab, &field), words);
        }
    }

    /// And so do words, a price and stock: they have nothing to do with one another.
    #[test]
    fn what_touches_different_fields_commutes(new in listed(), script in script(15), edit in edit(), minor in 1..2000_i64, at in stamp(), grams in 1..9_i64) {
        let world = world_for_words(new, &script);
        let measure = world.listing.stock.market.measure();
        let price = protocol::Price { money: protocol::Money::new(minor, protocol::Currency::USD), ..world.listing.price };
        let stock = Action::StockRemove { from: protocol::Holder::Market, amount: Quantity::of(measure, grams), why: protocol::operation::Removal::Counted };
        let deeds = [
            Deed { device: phone(), action: Action::ListingEdit { edit }, lag: 0, at, until: None },
            Deed { device: tablet(), action: Action::ListingPrice { price }, lag: 0, at, until: None },
            Deed { device: phone(), action: stock, lag: 0, at, until: None },
        ];
        let run = |order: [usize; 3]| {
            let mut world = world.clone();
            let done = order.iter().enumerate().all(|(n, which)| {
                let deed = Deed { lag: u64::try_from(n).unwrap(), ..deeds[*which].clone() };
                matches!(world.step(&Event::Listing(deed)), Outcome::Done)
            });
            done.then(|| values(&world.listing))
        };
        let first = run([0, 1, 2]);
        for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            prop_assert_eq!(&run(order), &first);
        }
    }

    /// Who has seen the other's words may change them, whatever her clock says, and displaces nothing.
    #[test]
    fn who_has_seen_it_may_change_it(new in listed(), script in script(15), a in edit(), b in edit(), stamps in (stamp(), stamp())) {
        let mut world = world_for_words(new, &script);
        world.step(&makes(phone(), &a, stamps.0, 0));
        let displaced = world.listing.displaced.clone();
        world.step(&makes(tablet(), &b, stamps.1, 0));
        for (field, words) in fields(&b) {
            prop_assert_eq!(said(&world.listing, &field), words);
        }
        prop_assert_eq!(&world.listing.displaced, &displaced);
    }

    /// However often words are displaced, the newest twenty are kept.
    #[test]
    fn the_newest_twenty_are_kept(deeds in vec(deed("[a-z]{1,3}".prop_map(|title| {
        Action::ListingEdit { edit: ListingEdit { title: Some(title), ..ListingEdit::default() } }
    })), 30..60)) {
        let mut world = World::begin(honey(Stock::at_market(Quantity::of(Measure::Mass, 1))));
        for deed in deeds {
            let before = world.listing.clone();
            world.step(&Event::Listing(Deed { lag: 5, until: None, ..deed }));
            let after = &world.listing;
            if after.mark("displaced") == before.mark("displaced") {
                prop_assert_eq!(&after.displaced, &before.displaced);
                continue;
            }
            prop_assert!(after.displaced.len() <= limits::MAX_DISPLACED);
            let (newest, older) = after.displaced.split_last().unwrap();
            let gone = before.displaced.len().saturating_sub(limits::MAX_DISPLACED - 1);
            prop_assert_eq!(older, &before.displaced[gone..], "others than the oldest went");
            // What lost is what stood there, unless that won; then it is what was to be written, and the text is as it was.
            prop_assert!(newest.words == before.title.as_str() || after.title == before.title, "{newest:?}");
        }
    }
}
