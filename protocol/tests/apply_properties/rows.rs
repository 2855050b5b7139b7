//! A row is the same on both sides: the same to the bit from the same facts, also after it travelled; and what changed since a
//! version makes the newer row out of the older one.

use crate::worlds::{Event, World, event, listed, script, unknown_members};
use proptest::{prelude::*, test_runner::TestCaseError};
use protocol::{Change, Context, DeviceId, Listing, Mark, Operation, Order, Rejection, Row, listing::check, row::merge};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::fmt::Debug;

/// As it comes out at the other side.
fn travelled<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

/// What a row and an order have in common here.
trait Applied: Row + Clone + Debug + PartialEq {
    fn by(current: Option<Self>, op: &Operation, ctx: &Context) -> Result<Self, Rejection>;
    fn unknown(&mut self) -> &mut Map<String, Value>;
}
impl Applied for Listing {
    fn by(current: Option<Self>, op: &Operation, ctx: &Context) -> Result<Self, Rejection> {
        Self::apply(current, op, ctx)
    }
    fn unknown(&mut self) -> &mut Map<String, Value> {
        &mut self.extra
    }
}
impl Applied for Order {
    fn by(current: Option<Self>, op: &Operation, ctx: &Context) -> Result<Self, Rejection> {
        Self::apply(current, op, ctx)
    }
    fn unknown(&mut self) -> &mut Map<String, Value> {
        &mut self.extra
    }
}

/// What the market does and what the phone does later, on what came over the wire.
fn both_sides<R: Applied>(row: &R, op: &Operation, ctx: &Context) -> Result<(), TestCaseError> {
    let at_market = R::by(Some(row.clone()), op, ctx);
    let on_phone = R::by(Some(travelled(row)), &travelled(op), ctx);
    prop_assert_eq!(&at_market, &on_phone);
    let Ok(row) = at_market else { return Ok(()) };
    let digest = row.digest();
    prop_assert!(digest.is_some(), "a row without a digest");
    prop_assert_eq!(digest, on_phone.ok().and_then(|row| row.digest()));
    // And when that is kept, read and kept again: the store is one more journey.
    let kept = travelled(&travelled(&row));
    prop_assert_eq!(digest, kept.digest());
    prop_assert_eq!(row, kept);
    Ok(())
}

/// Every field whose value is another one now bears the mark of this change; nothing else does.
fn tells_what_changed<R: Applied>(before: &R, after: &R, version: u64, device: Option<DeviceId>) -> Result<(), TestCaseError> {
    prop_assert_eq!(after.version(), version);
    prop_assert_eq!(after.born(), before.born());
    let (was, is) = (before.to_fields(), after.to_fields());
    for field in was.keys().chain(is.keys()) {
        let told = ["version", "marks"].contains(&field.as_str());
        if !told && was.get(field) != is.get(field) {
            let Mark(at, by, _) = after.mark(field);
            prop_assert_eq!((at, by), (version, device), "{} changed and does not say so", field);
        }
    }
    for (field, mark) in after.marks() {
        prop_assert!(mark.0 == version || before.mark(field) == *mark, "{field} bears another mark than it had");
    }
    Ok(())
}

/// What a phone has that knew `known` and is told `change`: a whole row takes the place of what was known, changed fields are put on it.
fn told<R: Applied>(known: Option<&R>, change: &Change) -> Result<R, TestCaseError> {
    let base = if change.whole { None } else { known };
    merge(base, travelled(&change.fields)).map_err(|e| TestCaseError::fail(e.to_string()))
}

/// Everything that a row ever was, from any of it to any later one.
fn rebuilds<R: Applied>(history: &[R]) -> Result<(), TestCaseError> {
    for (n, newer) in history.iter().enumerate() {
        let nothing = newer.changes_since(newer.version());
        prop_assert!(nothing.keys().all(|key| ["version", "marks"].contains(&key.as_str())), "{nothing:?} since then");
        for older in &history[..=n] {
            for since in [older.version(), older.version() / 2] {
                let change = Change::since(newer, uuid::Uuid::nil(), since, 1);
                let rebuilt = told(Some(older), &change)?;
                prop_assert_eq!(&rebuilt, newer, "from {} with what changed since {}", older.version(), since);
                prop_assert_eq!(rebuilt.digest(), newer.digest());
                // An answer that is kept twice is kept once.
                prop_assert_eq!(&told(Some(&rebuilt), &change)?, newer);
            }
        }
        // And from nothing, for a phone that has never heard of it.
        prop_assert_eq!(&told::<R>(None, &Change::since(newer, uuid::Uuid::nil(), 0, 1))?, newer);
    }
    Ok(())
}

proptest! {
    /// What is refused has no effect, and is refused again for the same reason; what is accepted gets the context's number, and says
    /// of every field that it changed.
    #[test]
    fn refused_or_done_and_nothing_between(new in listed(), script in script(30), last in event()) {
        let mut world = World::after(new, &script);
        match last {
            Event::Listing(deed) => {
                let (op, before, ctx) = (world.on_listing(&deed), world.listing.clone(), world.context(Some(deed.device)));
                let answer = Listing::apply(Some(world.listing.clone()), &op, &ctx);
                if let Ok(after) = &answer {
                    tells_what_changed(&before, after, ctx.version, Some(deed.device))?;
                }
                prop_assert_eq!(answer, Listing::apply(Some(before), &op, &ctx));
            }
            Event::Order(which, deed) => {
                let Some(before) = world.pick(which) else { return Ok(()) };
                let (op, ctx) = (world.on_order(before.id, &deed), world.context(Some(deed.device)));
                let answer = Order::apply(Some(before.clone()), &op, &ctx);
                if let Ok(after) = &answer {
                    tells_what_changed(&before, after, ctx.version, Some(deed.device))?;
                }
                prop_assert_eq!(answer, Order::apply(Some(before), &op, &ctx));
            }
            Event::Observed(which, event) => {
                let (Some(before), ctx) = (world.pick(which), world.context(None)) else { return Ok(()) };
                if let Ok(after) = before.clone().observe(event, &ctx) {
                    tells_what_changed(&before, &after, ctx.version, None)?;
                }
            }
            Event::Delivered(which) => {
                let (Some(before), ctx) = (world.pick(which), world.context(None)) else { return Ok(()) };
                if let Some(after) = before.clone().delivered_to_device(&ctx) {
                    tells_what_changed(&before, &after, ctx.version, None)?;
                }
            }
            Event::Buys(quantity) => {
                let (before, ctx) = (world.listing.clone(), world.context(None));
                if let Ok(after) = before.clone().reserve(quantity, &ctx) {
                    tells_what_changed(&before, &after, ctx.version, None)?;
                    tells_what_changed(&after, &after.clone().release(quantity, &ctx), ctx.version, None)?;
                }
            }
        }
    }

    /// The digest proves something only if both sides compute the same row from the same facts, also with members that neither knows.
    #[test]
    fn both_sides_have_the_same_row(new in listed(), script in script(25), last in event(), unknown in unknown_members()) {
        let mut world = World::after(new, &script);
        match last {
            Event::Listing(deed) => {
                let (op, ctx) = (world.on_listing(&deed), world.context(Some(deed.device)));
                let mut row = world.listing.clone();
                *row.unknown() = unknown;
                both_sides(&row, &op, &ctx)?;
            }
            Event::Order(which, deed) => {
                let Some(mut row) = world.pick(which) else { return Ok(()) };
                let (op, ctx) = (world.on_order(row.id, &deed), world.context(Some(deed.device)));
                *row.unknown() = unknown;
                both_sides(&row, &op, &ctx)?;
            }
            _ => {}
        }
    }

    /// What could not have been listed never comes to be, whatever is edited: no value gets in by another door.
    #[test]
    fn every_row_could_have_been_listed(new in listed(), script in script(40)) {
        let world = World::after(new, &script);
        for row in &world.listings {
            let measure = row.stock.market.measure();
            prop_assert_eq!(check::title(&row.title), Ok(()));
            prop_assert_eq!(check::description(&row.description), Ok(()));
            prop_assert_eq!(check::form(&row.product, &row.form), Ok(()));
            prop_assert_eq!(check::grade(&row.grade), Ok(()));
            prop_assert_eq!(check::price(row.price, measure), Ok(()));
            prop_assert_eq!(check::least_order(row.least_order, measure), Ok(()));
            prop_assert_eq!(check::origin(&row.origin), Ok(()));
            prop_assert_eq!(check::photos(&row.photos), Ok(()));
        }
    }

    /// Members that this build does not know are there afterwards as they were, whatever is done to the row.
    #[test]
    fn unknown_members_survive(new in listed(), script in script(25), unknown in unknown_members()) {
        let mut world = World::begin(new);
        world.listing.extra.clone_from(&unknown);
        for event in &script {
            world.step(event);
            for order in &mut world.orders {
                order.extra.clone_from(&unknown);
            }
        }
        prop_assert_eq!(&world.listing.extra, &unknown);
        let fields = world.listing.to_fields();
        prop_assert!(unknown.iter().all(|(key, value)| fields.get(key) == Some(value)));
        for order in &world.orders {
            prop_assert_eq!(&order.extra, &unknown);
        }
    }

    /// A phone that was away for any while, told what changed since, has the market's row.
    #[test]
    fn what_changed_makes_the_newer_row(new in listed(), script in script(30), unknown in unknown_members()) {
        let mut world = World::begin(new);
        world.listing.extra = unknown;
        world.listings = vec![world.listing.clone()];
        for event in &script {
            world.step(event);
        }
        // The beginning and the end of a long story are enough: each row is compared with all before it.
        rebuilds(&world.listings[world.listings.len().saturating_sub(6)..])?;
        rebuilds(&world.listings[..world.listings.len().min(3)])?;
        for history in world.histories.values() {
            rebuilds(history)?;
        }
    }
}
