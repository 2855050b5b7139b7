//! Stock is only ever moved: what is there is what came in less what went out, share by share, and no share goes below zero.

use crate::worlds::{
    Deed, Event, Outcome, World, amount, deed, holder, listed, listed_by, measure, phone, script, some, stock_action, tablet,
};
use proptest::{prelude::*, test_runner::TestCaseError};
use protocol::{Action, ListingState, Order, Quantity, Rejection, Stock, quantity::Holder};
use std::collections::BTreeMap;

/// The shares, by sums alone. Shares of nothing are not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shares(BTreeMap<String, i128>);

impl Shares {
    fn of(stock: &Stock) -> Self {
        let mut shares = Self(BTreeMap::new());
        shares.add(Holder::Market, stock.market);
        for (device, share) in &stock.held {
            shares.add(Holder::Device(*device), *share);
        }
        shares
    }

    fn share(&self, holder: Holder) -> i128 {
        self.0.get(&format!("{holder:?}")).copied().unwrap_or_default()
    }

    fn total(&self) -> i128 {
        self.0.values().sum()
    }

    fn change(&mut self, holder: Holder, by: i128) {
        let share = self.share(holder) + by;
        self.0.insert(format!("{holder:?}"), share);
        self.0.retain(|_, share| *share != 0);
    }

    fn add(&mut self, holder: Holder, amount: Quantity) {
        self.change(holder, amount.amount().into());
    }

    fn take(&mut self, holder: Holder, amount: Quantity) {
        self.change(holder, -i128::from(amount.amount()));
    }

    /// What an action does to them.
    fn act(&mut self, action: &Action) {
        match action {
            Action::StockAdd { to, amount } => self.add(*to, *amount),
            Action::StockRemove { from, amount, .. } => self.take(*from, *amount),
            Action::StockMove { from, to, amount } => {
                self.take(*from, *amount);
                self.add(*to, *amount);
            }
            _ => {}
        }
    }

    /// What happened to them when `event` turned `before` into `after`: only what the model is told counts, never the rows' stock.
    fn follow(&mut self, event: &Event, before: &World, after: &World) {
        match event {
            Event::Listing(deed) => self.act(&deed.action),
            Event::Buys(quantity) => self.take(Holder::Market, *quantity),
            Event::Order(which, _) | Event::Observed(which, _) => {
                let was = before.pick(*which).unwrap();
                let is = after.pick(*which).unwrap();
                if !Order::gives_back(was.state) && Order::gives_back(is.state) {
                    self.add(Holder::Market, was.quantity);
                }
            }
            Event::Delivered(_) => {}
        }
    }
}

/// Whether nothing stands against a change of the stock: amounts that can be, of one measure, from and to the market or the
/// author's own device, enough there, and room for it.
fn must_be_accepted(deed: &Deed, world: &World, shares: &Shares) -> bool {
    let (from, to, amount) = match deed.action {
        Action::StockAdd { to, amount } => (None, Some(to), amount),
        Action::StockRemove { from, amount, .. } => (Some(from), None, amount),
        Action::StockMove { from, to, amount } => (Some(from), Some(to), amount),
        _ => return false,
    };
    let own = |holder: &Holder| [Holder::Market, Holder::Device(deed.device)].contains(holder);
    let measure = world.listing.stock.market.measure();
    // A move changes no total, but where an ended order brought it beyond the bound (`release_goes_beyond`) it is refused as well.
    let total = shares.total() + if from.is_none() { i128::from(amount.amount()) } else { 0 };
    let room = to.is_none() || total <= i128::from(Quantity::most(measure));
    from.iter().chain(&to).all(own)
        && amount.measure() == measure
        && amount.is_some_amount()
        && from.is_none_or(|from| shares.share(from) >= amount.amount().into())
        && room
        && world.listing.state != ListingState::Removed
        && deed.until.is_none_or(|until| until >= 0)
}

/// One step of a world and of its model, and what must hold after it.
fn step(world: &mut World, shares: &mut Shares, event: &Event) -> Result<(), TestCaseError> {
    let before = world.clone();
    let outcome = world.step(event);
    match &outcome {
        Outcome::Done => shares.follow(event, &before, world),
        Outcome::Refused(Rejection::NotEnoughStock { left }) => {
            let (holder, amount) = match event {
                Event::Listing(Deed {
                    action: Action::StockRemove { from, amount, .. } | Action::StockMove { from, amount, .. }, ..
                }) => (*from, *amount),
                Event::Buys(amount) => (Holder::Market, *amount),
                other => return Err(TestCaseError::fail(format!("{other:?} takes nothing"))),
            };
            prop_assert_eq!(i128::from(left.amount()), shares.share(holder));
            prop_assert!(left.amount() < amount.amount(), "refused, but there is enough");
        }
        Outcome::Refused(_) | Outcome::Nothing => {}
    }
    if let Event::Listing(deed) = event
        && must_be_accepted(deed, &before, shares)
        && matches!(outcome, Outcome::Refused(_))
    {
        return Err(TestCaseError::fail(format!("nothing stood against it: {outcome:?}")));
    }
    prop_assert_eq!(&Shares::of(&world.listing.stock), &*shares);
    if let Event::Listing(Deed { device, action, .. }) = event {
        let others = Holder::Device(if *device == phone() { tablet() } else { phone() });
        let was = Shares::of(&before.listing.stock).share(others);
        let is = shares.share(others);
        // Nobody sells, or counts, what is another device's to sell.
        prop_assert!(is >= was && (is == was || matches!(action, Action::StockMove { .. })), "{device} made {was} into {is}");
    }
    Ok(())
}

fn keeps_its_bounds(world: &World, event: &Event, before: i128) -> Result<(), TestCaseError> {
    let stock = &world.listing.stock;
    let measure = stock.market.measure();
    prop_assert!(stock.market.amount() >= 0);
    for share in stock.held.values() {
        prop_assert!(share.amount() > 0, "a share of {share:?} is kept");
        prop_assert_eq!(share.measure(), measure);
    }
    let most = i128::from(Quantity::most(measure));
    let total = Shares::of(stock).total();
    prop_assert_eq!(i128::from(stock.total().amount()), total);
    // Nothing that a seller does brings a total beyond the bound. What an ended order gives back may: it is never refused.
    let gives_back = matches!(event, Event::Order(..) | Event::Observed(..));
    prop_assert!(total <= most || total <= before || gives_back, "{total} of {most}");
    Ok(())
}

proptest! {
    /// The one sum that matters: there is what was there at the start, with what was added, without what was removed and ordered,
    /// with what ended orders gave back. Share by share, after every single thing that happens.
    #[test]
    fn what_is_there_is_what_came_in_less_what_went_out(new in listed(), script in script(50)) {
        let mut world = World::begin(new);
        let mut shares = Shares::of(&world.listing.stock);
        for event in &script {
            let before = shares.total();
            step(&mut world, &mut shares, event)?;
            keeps_its_bounds(&world, event, before)?;
        }
    }

    /// The same where nothing but stock is touched, so that little stands against it and shares run empty often.
    #[test]
    fn a_share_never_goes_below_zero(
        (new, deeds) in measure().prop_flat_map(|measure| {
            (listed_by(measure), prop::collection::vec(deed(stock_action(holder(), some(measure))), 0..40))
        }),
    ) {
        let mut world = World::begin(new);
        let mut shares = Shares::of(&world.listing.stock);
        for deed in deeds {
            let before = shares.total();
            let event = Event::Listing(Deed { until: None, ..deed });
            step(&mut world, &mut shares, &event)?;
            keeps_its_bounds(&world, &event, before)?;
        }
    }

    /// An amount that no phone would send is refused by everybody: nothing, less than nothing, more than there can be, of another measure.
    #[test]
    fn amounts_that_cannot_be_are_refused(new in listed(), deed in deed(stock_action(holder(), amount()))) {
        let mut world = World::begin(new);
        let (Action::StockAdd { amount, .. } | Action::StockRemove { amount, .. } | Action::StockMove { amount, .. }) = deed.action else {
            return Ok(());
        };
        let can_be = amount.is_some_amount() && amount.measure() == world.listing.stock.market.measure();
        if let Outcome::Done = world.step(&Event::Listing(deed)) {
            prop_assert!(can_be, "{amount:?} was accepted");
        }
    }

    /// Whatever is possible in both orders has one result: which of two devices had signal first does not matter.
    #[test]
    fn changes_of_stock_commute(
        (new, script, a, b) in measure().prop_flat_map(|measure| {
            let deed = || deed(stock_action(holder(), some(measure)));
            (listed_by(measure), script(12), deed(), deed())
        }),
    ) {
        let world = World::after(new, &script);
        let run = |first: &Deed, second: &Deed| {
            let mut world = world.clone();
            // Both are done by who has not seen the other's.
            let second = Deed { lag: second.lag + 1, ..second.clone() };
            let done = matches!(world.step(&Event::Listing(first.clone())), Outcome::Done)
                && matches!(world.step(&Event::Listing(second)), Outcome::Done);
            done.then_some(world.listing.stock)
        };
        if let (Some(ab), Some(ba)) = (run(&a, &b), run(&b, &a)) {
            prop_assert_eq!(ab, ba);
        }
    }
}

/// How the bound can be left: what an order gives back is never refused, also when the seller filled its place meanwhile.
/// Written down so that whoever changes this sees it; the sums hold all the same.
#[test]
fn release_goes_beyond() {
    let most = Quantity::Grams(Quantity::most(protocol::Measure::Mass));
    let mut world = World::begin(crate::worlds::honey(Stock::at_market(most)));
    let one = Quantity::Grams(1);
    let deed = |action| Deed { device: crate::worlds::phone(), action, lag: 0, at: protocol::Hlc(crate::worlds::NOW, 0), until: None };
    let more = Event::Listing(deed(Action::StockAdd { to: Holder::Market, amount: one }));
    assert!(matches!(world.step(&more), Outcome::Refused(_)));
    assert!(matches!(world.step(&Event::Buys(one)), Outcome::Done));
    assert!(matches!(world.step(&more), Outcome::Done));
    assert!(matches!(world.step(&Event::Observed(0, protocol::OrderEvent::Cancelled)), Outcome::Done));
    assert_eq!(world.listing.stock.total(), Quantity::Grams(most.amount() + 1));
}
