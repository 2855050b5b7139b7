//! What people do: sellers with their phones, buyers with the market.

use super::{
    clocks::{DAY, HOUR},
    people::{coffee, li_wei, price},
    phone::{Fate, Operations, Promise},
    world::{Lived, Why, World},
};
use marketplace::OrderForm;
use protocol::{
    Action, Decline, DeclineReason, ListingId, ListingState, MarketTime, OpId, OrderEvent, Quantity, Rejection,
    operation::{ListingEdit, Removal},
};
use rand::{RngExt, seq::IndexedRandom};
use sync_core::{
    Budget, Core, CoreError, Need,
    core::{Filter, Mend},
};

impl World {
    /// Somebody does something with a phone that is on.
    pub(super) async fn act(&mut self) -> Lived {
        let on: Vec<usize> = (0..self.phones.len()).filter(|phone| self.phones[*phone].core.is_some()).collect();
        let Some(&phone) = on.choose(&mut self.dice) else { return Ok(()) };
        let core = self.phones[phone].core.clone().unwrap();
        if self.weather.crashes && self.dice.random_bool(0.05) {
            let points = self.dice.random_range(0..25);
            self.phones[phone].disk.lose_power_after(points);
        }
        let before = self.phones[phone].operations();
        let (what, done) = self.do_something(phone, &core).await;
        drop(core);
        let name = self.phones[phone].name;
        if self.phones[phone].disk.is_dead() {
            if let Ok(ops) = &done {
                // It said so before the power went: it holds.
                for (op, entity, action) in ops {
                    self.promise(phone, *op, *entity, action.clone());
                }
            }
            self.say(format!("{name}: {what}, and the power goes"));
            return self.power_went(phone).await;
        }
        self.phones[phone].disk.keep_power();
        self.phones[phone].at_work_on = None;
        match done {
            Ok(ops) => {
                let ids = ops.iter().map(|(op, ..)| op.to_string()[24..].to_owned()).collect::<Vec<_>>().join(" ");
                self.say(format!("{name}: {what} [{ids}]"));
                for (op, entity, action) in ops {
                    self.promise(phone, op, entity, action);
                }
                self.replaced(phone, &before);
            }
            Err(CoreError::Rejected(why)) => self.say(format!("{name}: {what}: not possible, {why}")),
            Err(CoreError::NeedsUser(need)) => self.say(format!("{name}: {what}: {need:?}")),
            Err(error) => return Err(format!("{name}: {what}: {error}")),
        }
        self.adopt(phone);
        self.check_promises(phone, "after an act")?;
        self.check_honesty(phone).await?;
        let why = if self.dice.random_bool(0.2) { Why::Tap } else { Why::Work };
        self.run(phone, why).await
    }

    fn promise(&mut self, phone: usize, op: OpId, entity: uuid::Uuid, action: Action) {
        self.phones[phone].promises.insert(op, Promise { entity, action, fate: Fate::Kept });
    }

    /// Finds what the last act replaced, which must never have been sent.
    fn replaced(&mut self, phone: usize, before: &Operations) {
        let now = self.phones[phone].operations();
        let gone: Vec<OpId> = before
            .outbox
            .iter()
            .filter(|(op, held)| {
                held.sends == 0 && held.state == "waiting" && !now.outbox.contains_key(op) && !now.acknowledged.contains(op)
            })
            .filter(|(_, held)| {
                now.outbox
                    .values()
                    .any(|later| later.op.seq > held.op.seq && (later.op.makes_needless(&held.op, protocol::operation::Between::Nothing)))
            })
            .map(|(op, _)| *op)
            .collect();
        for op in gone {
            if let Some(promise) = self.phones[phone].promises.get_mut(&op) {
                promise.fate = Fate::Replaced;
            }
        }
    }

    async fn do_something(&mut self, phone: usize, core: &Core) -> (String, Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError>) {
        let mine: Vec<ListingId> =
            core.listings(Filter::default()).await.unwrap_or_default().into_iter().map(|view| view.listing.id).collect();
        let roll = self.dice.random_range(0..100);
        let Some(&id) = mine.choose(&mut self.dice) else { return self.list(phone, core).await };
        let grams = Quantity::Grams(self.dice.random_range(1..9_000));
        let entity = id.uuid();
        self.phones[phone].at_work_on = Some(entity);
        let short = &id.to_string()[24..];
        match roll {
            0..6 if mine.len() < 5 => self.list(phone, core).await,
            0..14 => {
                let edit = if self.dice.random_bool(0.7) {
                    ListingEdit { title: Some(format!("Coffee {roll} of {}", self.figures.acts)), ..ListingEdit::default() }
                } else {
                    ListingEdit { description: Some(format!("Words {}", self.figures.acts)), ..ListingEdit::default() }
                };
                let done = core.edit_listing(id, edit.clone()).await;
                (format!("new words for {short}"), one(done, entity, Action::ListingEdit { edit }))
            }
            14..24 => {
                let price = price(self.dice.random_range(100..5_000));
                let done = core.set_price(id, price).await;
                (format!("another price for {short}: {}", price.money.minor), one(done, entity, Action::ListingPrice { price }))
            }
            24..29 => {
                let state = *[ListingState::Paused, ListingState::Published, ListingState::Published, ListingState::Removed]
                    .choose(&mut self.dice)
                    .unwrap();
                let done = core.set_listing_state(id, state).await;
                (format!("{short} becomes {state:?}"), one(done, entity, Action::ListingState { state }))
            }
            29..36 => self.add(core, id, grams).await,
            36..42 => (format!("keeps {} g of {short} back", grams.amount()), found(core, entity, core.keep_back(id, grams).await).await),
            42..45 => (
                format!("gives {} g of {short} to the market", grams.amount()),
                found(core, entity, core.give_to_market(id, grams).await).await,
            ),
            45..57 => {
                let why = *[Removal::CashSale, Removal::CashSale, Removal::Spoiled].choose(&mut self.dice).unwrap();
                let done = core.take_out(id, grams, why).await;
                let done = match done {
                    Ok(removed) => with_actions(core, entity, removed.here.into_iter().chain(removed.at_market).collect()).await,
                    Err(error) => Err(error),
                };
                (format!("{why:?} of {} g of {short}", grams.amount()), done)
            }
            57..63 => self.take_back(phone, core).await,
            63..71 => self.mend(phone, core).await,
            71..75 if self.weather.caps => {
                let cap = *[None, Some(2_000), Some(20_000)].choose(&mut self.dice).unwrap();
                let budget = Budget { cap, saver: self.dice.random_bool(0.5), pictures_unmetered_only: false };
                (format!("{budget:?}"), core.set_budget(budget).await.map(|()| vec![]))
            }
            75..81 if self.weather.files => self.files(phone, core).await,
            _ => self.decide(core).await,
        }
    }

    async fn list(&mut self, phone: usize, core: &Core) -> (String, Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError>) {
        let number = self.listings.len() + 1;
        let mut new = coffee(number, self.dice.random_range(5_000..40_000));
        if self.dice.random_bool(0.3)
            && let Some(device) = core.profile().await.ok().flatten().map(|profile| profile.device)
        {
            new.stock.held.insert(device, Quantity::Grams(self.dice.random_range(1..9_000)));
        }
        match core.list(new).await {
            Ok(id) => {
                self.listings.push((id, self.phones[phone].seller));
                if self.phones[phone].disk.is_dead() {
                    return ("lists something".to_owned(), Ok(vec![]));
                }
                let op = self.phones[phone].operations().outbox.into_values().find(|held| held.op.entity == id.uuid());
                let ops = op.map(|held| (held.op.id, id.uuid(), held.op.action)).into_iter().collect();
                (format!("lists {}", &id.to_string()[24..]), Ok(ops))
            }
            Err(error) => ("lists something".to_owned(), Err(error)),
        }
    }

    async fn add(&mut self, core: &Core, id: ListingId, grams: Quantity) -> (String, Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError>) {
        let short = &id.to_string()[24..];
        match self.dice.random_range(0..4) {
            0 => {
                (format!("{} g more of {short}, kept", grams.amount()), found(core, id.uuid(), core.add_stock_here(id, grams).await).await)
            }
            1 => {
                let until = MarketTime(core.market_now().await.map_or(0, |now| now.0) + self.dice.random_range(HOUR..DAY));
                let done = core.add_stock_until(id, grams, until).await;
                (format!("{} g more of {short}, today", grams.amount()), found(core, id.uuid(), done).await)
            }
            _ => (format!("{} g more of {short}", grams.amount()), found(core, id.uuid(), core.add_stock(id, grams).await).await),
        }
    }

    async fn decide(&mut self, core: &Core) -> (String, Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError>) {
        let orders = core.orders(Filter::default()).await.unwrap_or_default();
        let Some(view) = orders.choose(&mut self.dice) else { return ("looks for orders".to_owned(), Ok(vec![])) };
        let (id, number) = (view.order.id, view.order.number);
        let decline = Decline { reason: DeclineReason::Quality, words: "Rain".into() };
        let (what, done) = match self.dice.random_range(0..8) {
            0..4 => ("accepts", core.accept_order(id).await),
            4 | 5 => ("declines", core.decline_order(id, decline).await),
            6 => ("packs", core.pack_order(id).await),
            _ => ("hands over", core.hand_over_order(id, "EMS").await),
        };
        (format!("{what} order {number}"), found(core, id.uuid(), done).await)
    }

    async fn take_back(&mut self, phone: usize, core: &Core) -> (String, Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError>) {
        let waiting = core.waiting().await.unwrap_or_default();
        let Some(thing) = waiting.choose(&mut self.dice).cloned() else { return ("has nothing to take back".to_owned(), Ok(vec![])) };
        self.phones[phone].at_work_on = Some(thing.entity);
        let before = self.phones[phone].operations();
        let done = core.take_back(thing.op).await;
        if let Ok(()) = done {
            let was = &before.outbox[&thing.op];
            assert!(was.sends == 0, "what was sent was taken back");
            self.forget_what_went(phone, &before, thing.entity);
        }
        (format!("takes back {}", thing.action.name()), done.map(|()| vec![]))
    }

    async fn mend(&mut self, phone: usize, core: &Core) -> (String, Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError>) {
        let waiting = core.waiting().await.unwrap_or_default();
        let refused: Vec<_> = waiting.into_iter().filter(|thing| matches!(thing.why, sync_core::view::Why::Refused { .. })).collect();
        let Some(thing) = refused.choose(&mut self.dice).cloned() else { return ("has nothing to mend".to_owned(), Ok(vec![])) };
        self.phones[phone].at_work_on = Some(thing.entity);
        let before = self.phones[phone].operations();
        if self.dice.random_bool(0.5) {
            let done = core.dismiss(thing.op).await;
            if done.is_ok() {
                self.forget_what_went(phone, &before, thing.entity);
            }
            return (format!("leaves {}", thing.action.name()), done.map(|()| vec![]));
        }
        let done = core.mend(thing.op, Mend::Again).await;
        if done.is_ok() {
            self.forget_what_went(phone, &before, thing.entity);
        }
        (format!("does {} again", thing.action.name()), found(core, thing.entity, done).await)
    }

    /// What a person took out of the outbox of one entity is nobody's loss.
    fn forget_what_went(&mut self, phone: usize, before: &Operations, entity: uuid::Uuid) {
        if self.phones[phone].disk.is_dead() {
            return;
        }
        let now = self.phones[phone].operations();
        for (op, held) in &before.outbox {
            if held.op.entity == entity
                && !now.outbox.contains_key(op)
                && let Some(promise) = self.phones[phone].promises.get_mut(op)
            {
                promise.fate = Fate::TakenBack;
            }
        }
    }

    async fn files(&mut self, phone: usize, core: &Core) -> (String, Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError>) {
        let ours: Vec<usize> = (0..self.files.len()).filter(|file| self.files[*file].0 == self.phones[phone].seller).collect();
        if ours.is_empty() || self.dice.random_bool(0.5) {
            return match core.export_unsent().await {
                Ok(path) => {
                    self.files.push((self.phones[phone].seller, std::fs::read(path).unwrap()));
                    ("saves what is unsent to a file".to_owned(), Ok(vec![]))
                }
                Err(error) => ("saves what is unsent".to_owned(), Err(error)),
            };
        }
        let file = self.files[*ours.choose(&mut self.dice).unwrap()].1.clone();
        let before = self.phones[phone].operations();
        let done = core.import_unsent(&file).await;
        if self.phones[phone].disk.is_dead() {
            // Whatever was taken in is found when the phone is on again; none of it is this phone's alone.
            let unsent = sync_core::export::read(&file).unwrap();
            self.carried.extend(unsent.operations.iter().map(|op| op.id));
            return ("takes a file in".to_owned(), done.map(|_| vec![]));
        }
        let now = self.phones[phone].operations();
        let new: Vec<_> = now.outbox.iter().filter(|(op, _)| !before.outbox.contains_key(op)).collect();
        self.carried.extend(new.iter().map(|(op, _)| **op));
        let ops = new.into_iter().map(|(op, held)| (*op, held.op.entity, held.op.action.clone())).collect();
        (format!("takes a file in: {done:?}"), done.map(|_| ops))
    }

    /// A buyer orders, takes back, or has her goods. Buyers have good networks.
    pub(super) async fn buyer(&mut self) {
        let Some(market) = self.market.market.clone() else { return };
        if let Some((_, secret)) = self.orders.choose(&mut self.dice).cloned().filter(|_| self.dice.random_bool(0.3)) {
            let event = if self.dice.random_bool(0.4) { OrderEvent::Cancelled } else { OrderEvent::Delivered };
            if market.buyer_event(&secret, event).await.is_ok() {
                self.say(format!("a buyer: {event:?}"));
            }
            return;
        }
        let Some(&(listing, _)) = self.listings.choose(&mut self.dice) else { return };
        let quantity = Quantity::Grams(self.dice.random_range(100..6_000));
        let form = OrderForm {
            quantity,
            buyer: li_wei(),
            note: String::new(),
            form_key: format!("form-of-act-{:010}", self.dice.random_range(0..u32::MAX)),
        };
        if let Ok(placed) = market.place_order(listing, form).await {
            self.figures.orders += 1;
            self.say(format!("Li Wei orders {} g of {}: order {}", quantity.amount(), &listing.to_string()[24..], placed.order.number));
            self.orders.push((placed.order.id, placed.secret));
        }
    }

    /// An older app is tried on the folder of a phone that is off: it must leave everything alone.
    pub(super) fn try_an_older_app(&mut self, phone: usize) -> Lived {
        let one = &mut self.phones[phone];
        let store = rusqlite::Connection::open(one.store()).unwrap();
        let version: i64 = store.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        store.execute_batch("PRAGMA user_version = 999").unwrap();
        drop(store);
        let outcome = one.start();
        let refused = matches!(outcome, Err(CoreError::NeedsUser(Need::NewerApp)));
        rusqlite::Connection::open(one.store()).unwrap().execute_batch(&format!("PRAGMA user_version = {version}")).unwrap();
        let name = one.name;
        self.say(format!("an older app is tried on {name}"));
        if refused { Ok(()) } else { Err(format!("no silent loss: an older app opened {name}'s store")) }
    }
}

fn one(done: Result<OpId, CoreError>, entity: uuid::Uuid, action: Action) -> Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError> {
    done.map(|op| vec![(op, entity, action)])
}

async fn found(core: &Core, entity: uuid::Uuid, done: Result<OpId, CoreError>) -> Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError> {
    match done {
        Ok(op) => with_actions(core, entity, vec![op]).await,
        Err(error) => Err(error),
    }
}

/// What operations that were just made do, as the phone says.
async fn with_actions(core: &Core, entity: uuid::Uuid, ops: Vec<OpId>) -> Result<Vec<(OpId, uuid::Uuid, Action)>, CoreError> {
    let waiting = core.waiting().await?;
    Ok(ops
        .into_iter()
        .map(|op| {
            let action = waiting.iter().find(|thing| thing.op == op).map(|thing| thing.action.clone());
            (op, entity, action.unwrap_or(Action::OrderAccept))
        })
        .collect())
}

/// A reason that is nobody's fault.
pub(super) const fn is_sold_out(rejection: &Rejection) -> bool {
    matches!(rejection, Rejection::NotEnoughStock { .. })
}
