//! Small worlds, and everything that can happen in them.

use proptest::{collection::vec, option, prelude::*, sample::select};
use protocol::{
    Action, Buyer, Context, Country, Currency, Day, Decline, DeclineReason, DeviceId, Hlc, Listing, ListingId, ListingState, MarketTime,
    Measure, Money, NewListing, OpId, Operation, Order, OrderEvent, OrderId, Origin, PersonId, Photo, Price, ProductCode, Quantity, Realm,
    Rejection, Row as _, SellerId, Stock, Unit,
    digest::Sha256Hex,
    ids,
    operation::{ListingEdit, Removal},
    order::NewOrder,
    quantity::Holder,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The market's time when a world begins.
pub(crate) const NOW: i64 = 1_763_779_200_000;

fn id<T>(kind: u8, n: u32, from: impl Fn(uuid::Uuid) -> Result<T, ids::NotAnId>) -> T {
    let mut random = [kind, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    random[1..5].copy_from_slice(&n.to_be_bytes());
    from(ids::make(Realm::Market, NOW.unsigned_abs(), random)).unwrap()
}
pub(crate) fn seller() -> SellerId {
    id(1, 0, SellerId::from_uuid)
}
/// Amina's phone; a smaller id than the tablet's.
pub(crate) fn phone() -> DeviceId {
    id(2, 1, DeviceId::from_uuid)
}
/// The cooperative's tablet.
pub(crate) fn tablet() -> DeviceId {
    id(2, 2, DeviceId::from_uuid)
}
fn listing_id() -> ListingId {
    id(3, 0, ListingId::from_uuid)
}

/// What a device did, and what it knew when it did it.
#[derive(Clone, Debug)]
pub(crate) struct Deed {
    pub(crate) device: DeviceId,
    pub(crate) action: Action,
    /// How many change numbers it was behind.
    pub(crate) lag: u64,
    /// Its stamp, before or after the market's time.
    pub(crate) at: Hlc,
    /// When it expires, before or after the market's time.
    pub(crate) until: Option<i64>,
}

/// One thing that happens.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// Something is done to the listing (now and then with an action that is meant for orders).
    Listing(Deed),
    /// Something is done to one of the orders, counted round (now and then with an action that is meant for listings).
    Order(usize, Deed),
    /// A buyer orders.
    Buys(Quantity),
    /// The market or a buyer moves an order.
    Observed(usize, OrderEvent),
    /// One of the seller's devices has it.
    Delivered(usize),
}

/// What came of it.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// It changed something.
    Done,
    /// It changed nothing, for this reason.
    Refused(Rejection),
    /// There was nothing to do it to.
    Nothing,
}

/// A seller's rows at the market, with everything that they ever were.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) listing: Listing,
    pub(crate) orders: Vec<Order>,
    /// The seller's change number.
    pub(crate) version: u64,
    pub(crate) now: i64,
    /// All that the listing ever was, oldest first.
    pub(crate) listings: Vec<Listing>,
    /// All that each order ever was, oldest first.
    pub(crate) histories: BTreeMap<OrderId, Vec<Order>>,
    seq: u32,
}

impl World {
    /// One where `new` was just listed, from the phone.
    pub(crate) fn begin(new: NewListing) -> Self {
        let deed = Deed {
            device: phone(),
            action: Action::ListingCreate { listing: Box::new(new) },
            lag: 0,
            at: Hlc(NOW - 86_400_000, 0),
            until: None,
        };
        let op = operation(1, listing_id().uuid(), 0, NOW, &deed);
        let listing = Listing::apply(None, &op, &context(1, NOW, Some(phone()))).unwrap();
        let listings = vec![listing.clone()];
        Self { listing, orders: vec![], version: 1, now: NOW, listings, histories: BTreeMap::new(), seq: 1 }
    }

    /// One where all of `script` happened.
    pub(crate) fn after(new: NewListing, script: &[Event]) -> Self {
        let mut world = Self::begin(new);
        for event in script {
            world.step(event);
        }
        world
    }

    /// The operation that a deed is, on the listing.
    pub(crate) fn on_listing(&mut self, deed: &Deed) -> Operation {
        self.seq += 1;
        operation(self.seq, listing_id().uuid(), self.version.saturating_sub(deed.lag), self.now, deed)
    }

    /// The operation that a deed is, on an order.
    pub(crate) fn on_order(&mut self, order: OrderId, deed: &Deed) -> Operation {
        self.seq += 1;
        operation(self.seq, order.uuid(), self.version.saturating_sub(deed.lag), self.now, deed)
    }

    /// The context of the next change, made by `device` or by the market itself.
    pub(crate) fn context(&self, device: Option<DeviceId>) -> Context {
        context(self.version + 1, self.now, device)
    }

    /// Lets it happen, as the market does: what is refused leaves everything as it was.
    pub(crate) fn step(&mut self, event: &Event) -> Outcome {
        self.now += 1_000;
        match event {
            Event::Listing(deed) => {
                let op = self.on_listing(deed);
                match Listing::apply(Some(self.listing.clone()), &op, &self.context(Some(deed.device))) {
                    Ok(listing) => self.keep_listing(listing),
                    Err(why) => return Outcome::Refused(why),
                }
            }
            Event::Order(which, deed) => {
                let Some(order) = self.pick(*which) else { return Outcome::Nothing };
                let op = self.on_order(order.id, deed);
                match Order::apply(Some(order), &op, &self.context(Some(deed.device))) {
                    Ok(order) => self.keep_order(&order),
                    Err(why) => return Outcome::Refused(why),
                }
            }
            Event::Buys(quantity) => {
                let listing_ctx = context(self.version + 2, self.now, None);
                let new = self.wish(*quantity);
                match Order::place(new, self.listing.clone(), &self.context(None), &listing_ctx) {
                    Ok((order, listing)) => {
                        self.version += 1;
                        self.histories.insert(order.id, vec![order.clone()]);
                        self.orders.push(order);
                        self.keep_listing(listing);
                    }
                    Err(why) => return Outcome::Refused(why),
                }
            }
            Event::Observed(which, event) => {
                let Some(order) = self.pick(*which) else { return Outcome::Nothing };
                match order.observe(*event, &self.context(None)) {
                    Ok(order) => self.keep_order(&order),
                    Err(why) => return Outcome::Refused(why),
                }
            }
            Event::Delivered(which) => {
                let Some(order) = self.pick(*which) else { return Outcome::Nothing };
                match order.delivered_to_device(&self.context(None)) {
                    Some(order) => self.keep_order(&order),
                    None => return Outcome::Nothing,
                }
            }
        }
        Outcome::Done
    }

    /// The order that an event is about.
    pub(crate) fn pick(&self, which: usize) -> Option<Order> {
        which.checked_rem(self.orders.len()).map(|at| self.orders[at].clone())
    }

    fn wish(&self, quantity: Quantity) -> NewOrder {
        let number = u32::try_from(self.orders.len()).unwrap();
        let buyer = Buyer { name: "Li Wei".into(), country: "CN".parse().unwrap(), address: "West Lake 1, Hangzhou".into() };
        NewOrder { id: id(4, number, OrderId::from_uuid), number: number.into(), quantity, buyer, note: String::new() }
    }

    fn keep_listing(&mut self, listing: Listing) {
        self.version += 1;
        self.listings.push(listing.clone());
        self.listing = listing;
    }

    /// Keeps an order, and gives its goods back if that is where it came.
    fn keep_order(&mut self, order: &Order) {
        self.version += 1;
        let was = self.orders.iter_mut().find(|one| one.id == order.id).unwrap();
        let ends = order.state != was.state && Order::gives_back(order.state);
        *was = order.clone();
        self.histories.get_mut(&order.id).unwrap().push(order.clone());
        if ends {
            self.keep_listing(self.listing.clone().release(order.quantity, &self.context(None)));
        }
    }
}

fn context(version: u64, now: i64, device: Option<DeviceId>) -> Context {
    Context { version, now: MarketTime(now), seller: seller(), device }
}

fn operation(seq: u32, entity: uuid::Uuid, seen: u64, now: i64, deed: &Deed) -> Operation {
    Operation {
        id: id(5, seq, OpId::from_uuid),
        seq: seq.into(),
        actor: id(6, 0, PersonId::from_uuid),
        on_behalf_of: None,
        at: deed.at,
        entity,
        seen,
        until: deed.until.map(|ms| MarketTime(now + ms)),
        action: deed.action.clone(),
    }
}

/// What a row is, without what is there to tell of its changes.
pub(crate) fn values(row: &Listing) -> Map<String, Value> {
    let mut fields = row.to_fields();
    for told in ["version", "marks", "displaced"] {
        fields.remove(told);
    }
    fields
}

// ---- what there can be ----

pub(crate) fn honey(stock: Stock) -> NewListing {
    let per = if stock.market.measure() == Measure::Mass { Unit::Kilogram } else { Unit::Piece };
    NewListing {
        product: ProductCode::new("honey").unwrap(),
        title: "Forest honey".into(),
        description: String::new(),
        form: "liquid".into(),
        grade: String::new(),
        price: Price { money: Money::new(900, Currency::USD), per },
        least_order: Quantity::of(stock.market.measure(), 1),
        stock,
        harvest: None,
        origin: Origin { country: Country::RW, place: String::new() },
        photos: vec![],
    }
}

pub(crate) fn measure() -> impl Strategy<Value = Measure> + Clone {
    select(vec![Measure::Mass, Measure::Count])
}

/// Honey by the gram or by the jar: little of it, or nearly as much as there can be.
pub(crate) fn listed() -> impl Strategy<Value = NewListing> {
    measure().prop_flat_map(listed_by)
}

pub(crate) fn listed_by(measure: Measure) -> BoxedStrategy<NewListing> {
    let most = Quantity::most(measure);
    let market = prop_oneof![4 => 0..60_000_i64, 1 => most - 100..=most - 10];
    (market, option::weighted(0.4, 1..10_i64))
        .prop_map(move |(market, held)| {
            let mut stock = Stock::at_market(Quantity::of(measure, market.max(1)));
            stock.held.extend(held.map(|amount| (phone(), Quantity::of(measure, amount))));
            honey(stock)
        })
        .boxed()
}

pub(crate) fn device() -> impl Strategy<Value = DeviceId> {
    select(vec![phone(), tablet()])
}

pub(crate) fn holder() -> impl Strategy<Value = Holder> + Clone {
    select(vec![Holder::Market, Holder::Device(phone()), Holder::Device(tablet())])
}

/// Mostly amounts that can be; now and then what no phone would send.
pub(crate) fn amount() -> impl Strategy<Value = Quantity> + Clone {
    (measure(), prop_oneof![20 => 1..20_000_i64, 4 => 1..20_i64, 1 => -5..=0_i64, 1 => Just(i64::MAX), 1 => Just(i64::MIN)])
        .prop_map(|(measure, amount)| Quantity::of(measure, amount))
}

/// Amounts of one measure that can be.
pub(crate) fn some(measure: Measure) -> impl Strategy<Value = Quantity> + Clone {
    prop_oneof![3 => 1..20_000_i64, 1 => 1..20_i64].prop_map(move |amount| Quantity::of(measure, amount))
}

pub(crate) fn stock_action(
    holder: impl Strategy<Value = Holder> + Clone,
    amount: impl Strategy<Value = Quantity> + Clone,
) -> impl Strategy<Value = Action> {
    let why = select(vec![Removal::CashSale, Removal::Spoiled, Removal::Counted]);
    prop_oneof![
        (holder.clone(), amount.clone()).prop_map(|(to, amount)| Action::StockAdd { to, amount }),
        (holder.clone(), amount.clone(), why).prop_map(|(from, amount, why)| Action::StockRemove { from, amount, why }),
        (holder.clone(), holder, amount).prop_map(|(from, to, amount)| Action::StockMove { from, to, amount }),
    ]
}

/// One word field each, with values that can be and a few that cannot.
fn any_edit() -> BoxedStrategy<ListingEdit> {
    let line =
        || prop_oneof![20 => "[a-c]{1,3}", 1 => Just(String::new()), 1 => Just("x".repeat(10_000)), 1 => Just("a\u{202e}b".to_owned())];
    (
        option::of(line()),
        option::of("[a-c]{0,3}"),
        option::of(select(vec!["", "liquid", "comb", "green"]).prop_map(str::to_owned)),
        option::of(line()),
        option::of(amount()),
        option::of(day()),
        option::of(origin()),
    )
        .prop_map(|(title, description, form, grade, least_order, harvest, origin)| ListingEdit {
            title,
            description,
            form,
            grade,
            least_order,
            harvest,
            origin,
        })
        .boxed()
}

pub(crate) fn day() -> impl Strategy<Value = Day> {
    (1..=12_u8, 1..=28_u8).prop_map(|(month, day)| Day::new(2026, month, day).unwrap())
}

pub(crate) fn origin() -> impl Strategy<Value = Origin> {
    (select(vec!["RW", "BI", "UG"]), "[a-c]{0,2}").prop_map(|(country, place)| Origin { country: country.parse().unwrap(), place })
}

fn photo() -> impl Strategy<Value = Photo> {
    let name = |n: u8| Sha256Hex::of_bytes(&[n]);
    (0..9_u8).prop_map(move |n| Photo { full: name(n), thumb: name(n + 100), blur: String::new() })
}

fn price() -> impl Strategy<Value = Price> {
    let minor = prop_oneof![10 => 1..5_i64, 1 => -1..=0_i64, 1 => Just(i64::MAX)];
    let per = select(vec![Unit::Gram, Unit::Kilogram, Unit::Jin, Unit::Bag60, Unit::Piece]);
    let currency = select(vec![Currency::USD, Currency::RWF]);
    (minor, currency, per).prop_map(|(minor, currency, per)| Price { money: Money::new(minor, currency), per })
}

fn listing_action() -> BoxedStrategy<Action> {
    let state = prop_oneof![6 => Just(ListingState::Published), 2 => Just(ListingState::Paused), 1 => Just(ListingState::Removed)];
    prop_oneof![
        8 => stock_action(holder(), amount()),
        4 => any_edit().prop_map(|edit| Action::ListingEdit { edit }),
        3 => price().prop_map(|price| Action::ListingPrice { price }),
        1 => vec(photo(), 0..8).prop_map(|photos| Action::ListingPhotos { photos }),
        2 => state.prop_map(|state| Action::ListingState { state }),
        1 => listed().prop_map(|new| Action::ListingCreate { listing: Box::new(new) }),
    ]
    .boxed()
}

fn order_action() -> BoxedStrategy<Action> {
    let words = prop_oneof![8 => "[a-c]{0,3}", 1 => Just("a\u{202e}b".to_owned()), 1 => Just("x".repeat(10_000))];
    let decline = (select(DeclineReason::ALL.to_vec()), words.clone()).prop_map(|(reason, words)| Decline { reason, words });
    prop_oneof![
        3 => Just(Action::OrderAccept),
        1 => decline.prop_map(|decline| Action::OrderDecline { decline }),
        3 => Just(Action::OrderPack),
        3 => words.prop_map(|receipt| Action::OrderHandOver { receipt }),
    ]
    .boxed()
}

/// Stamps of clocks that are right, an hour off, or anything at all.
pub(crate) fn stamp() -> BoxedStrategy<Hlc> {
    let near = (-3_600_000..3_600_000_i64).prop_map(|off| NOW + off);
    (prop_oneof![12 => near, 1 => any::<i64>()], 0..3_u32).prop_map(|(wall, count)| Hlc(wall, count)).boxed()
}

pub(crate) fn deed(action: impl Strategy<Value = Action>) -> impl Strategy<Value = Deed> {
    let lag = prop_oneof![3 => Just(0), 3 => 0..6_u64];
    let until = option::weighted(0.2, -2_000..20_000_i64);
    (device(), action, lag, stamp(), until).prop_map(|(device, action, lag, at, until)| Deed { device, action, lag, at, until })
}

/// Anything that can happen.
pub(crate) fn event() -> BoxedStrategy<Event> {
    prop_oneof![
        15 => deed(listing_action()).prop_map(Event::Listing),
        1 => deed(order_action()).prop_map(Event::Listing),
        1 => (0..6_usize, deed(listing_action())).prop_map(|(which, deed)| Event::Order(which, deed)),
        3 => amount().prop_map(Event::Buys),
        12 => order_event(),
    ]
    .boxed()
}

/// Anything that can happen to an order.
pub(crate) fn order_event() -> BoxedStrategy<Event> {
    let observed = select(vec![OrderEvent::Cancelled, OrderEvent::Delivered, OrderEvent::Delivered, OrderEvent::Paid, OrderEvent::Paid]);
    prop_oneof![
        8 => (0..6_usize, deed(order_action())).prop_map(|(which, deed)| Event::Order(which, deed)),
        4 => (0..6_usize, observed).prop_map(|(which, event)| Event::Observed(which, event)),
        1 => (0..6_usize).prop_map(Event::Delivered),
    ]
    .boxed()
}

pub(crate) fn script(most: usize) -> impl Strategy<Value = Vec<Event>> {
    vec(event(), 0..most)
}

/// What a newer market may write into a row. Not `null`, which on the wire says that a field is no longer there.
pub(crate) fn unknown_members() -> impl Strategy<Value = Map<String, Value>> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO).prop_map(Value::from),
        "\\PC{0,5}".prop_map(Value::from),
    ];
    let any = leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{1,3}", inner, 0..3).prop_map(|map| json!(map)),
        ]
    });
    prop::collection::btree_map("x_[a-z]{1,4}", any, 0..3).prop_map(|map| map.into_iter().collect())
}
