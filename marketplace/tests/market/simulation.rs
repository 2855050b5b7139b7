//! A network that loses replies, sends requests twice and late, and phones that forget: whatever happens, in the end phones and
//! market have the same rows, and every operation had exactly one effect.

use crate::{
    phone::Phone,
    world::{World, coffee, usd},
};
use marketplace::PlaceError;
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::Config};
use protocol::{
    Action, Decline, DeclineReason, ListingState, OrderEvent, Outcome, Quantity, Rejection, Row as _, SyncRequest,
    operation::{ListingEdit, Removal},
    quantity::Holder,
};
use std::collections::BTreeMap;

/// One thing that happens. `u8` is a device, `Index` picks among what is there.
#[derive(Clone, Debug)]
enum Step {
    List(u8),
    Edit(u8, Index, u8),
    Price(u8, Index, u8),
    State(u8, Index, ListingState),
    Add(u8, Index, u16),
    Remove(u8, Index, u16),
    Keep(u8, Index, u16),
    Decide(u8, Index, u8),
    Buy(Index, u16),
    Buyer(Index, bool),
    Sync(u8, Fate, u16),
    Forget(u8),
    Wait(u16),
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Arrives,
    /// The market never sees it.
    LostOnTheWayUp,
    /// The market sees it, the phone does not hear.
    LostOnTheWayDown,
    /// The market sees it twice; the phone hears the second answer.
    Twice,
    /// The market sees it now and once more, much later.
    Late,
}

fn step() -> impl Strategy<Value = Step> {
    let device = || 0..3_u8;
    let state = prop_oneof![Just(ListingState::Published), Just(ListingState::Paused), Just(ListingState::Removed)];
    let fate = prop_oneof![
        4 => Just(Fate::Arrives),
        1 => Just(Fate::LostOnTheWayUp),
        2 => Just(Fate::LostOnTheWayDown),
        1 => Just(Fate::Twice),
        1 => Just(Fate::Late),
    ];
    let listing = any::<Index>;
    prop_oneof![
        2 => device().prop_map(Step::List),
        3 => (device(), listing(), any::<u8>()).prop_map(|(d, l, n)| Step::Edit(d, l, n)),
        2 => (device(), listing(), any::<u8>()).prop_map(|(d, l, n)| Step::Price(d, l, n)),
        1 => (device(), listing(), state).prop_map(|(d, l, s)| Step::State(d, l, s)),
        2 => (device(), listing(), 1..5000_u16).prop_map(|(d, l, n)| Step::Add(d, l, n)),
        2 => (device(), listing(), 1..30_000_u16).prop_map(|(d, l, n)| Step::Remove(d, l, n)),
        1 => (device(), listing(), 1..30_000_u16).prop_map(|(d, l, n)| Step::Keep(d, l, n)),
        3 => (device(), listing(), 0..4_u8).prop_map(|(d, l, n)| Step::Decide(d, l, n)),
        4 => (listing(), 1000..20_000_u16).prop_map(|(l, n)| Step::Buy(l, n)),
        1 => (listing(), any::<bool>()).prop_map(|(o, b)| Step::Buyer(o, b)),
        9 => (device(), fate, prop_oneof![Just(0), 1..4000_u16]).prop_map(|(d, f, b)| Step::Sync(d, f, b)),
        1 => device().prop_map(Step::Forget),
        1 => any::<u16>().prop_map(Step::Wait),
    ]
}

struct Play {
    world: World,
    devices: Vec<Phone>,
    late: Vec<(usize, SyncRequest)>,
    secrets: Vec<String>,
    /// What every operation was answered, by whatever answer came first.
    answers: BTreeMap<protocol::OpId, Outcome>,
    bought: usize,
}

impl Play {
    async fn new() -> Self {
        let world = World::new().await;
        let amina = Phone::amina(&world).await;
        let marie = amina.joined(&world, "Marie", "+250788000001").await;
        let jean = amina.joined(&world, "Jean", "+250788000002").await;
        Self { world, devices: vec![amina, marie, jean], late: vec![], secrets: vec![], answers: BTreeMap::new(), bought: 0 }
    }

    fn does_to_listing(&mut self, device: u8, pick: Index, action: Action) {
        let phone = &mut self.devices[usize::from(device)];
        // Those that it knows from the market, and those that still wait in its outbox.
        let waiting = phone.outbox.iter().filter_map(protocol::Operation::listing);
        let known: std::collections::BTreeSet<_> = phone.listings.keys().copied().chain(waiting).collect();
        if !known.is_empty() {
            let id = *pick.get(&known.into_iter().collect::<Vec<_>>());
            phone.does(id.uuid(), action);
        }
    }

    async fn send(&mut self, device: usize, request: &SyncRequest) -> protocol::SyncResponse {
        let response = self.devices[device].send(&self.world, request.clone()).await.unwrap();
        for answer in &response.answers {
            let first = self.answers.entry(answer.id).or_insert_with(|| answer.outcome.clone());
            assert_eq!(*first, answer.outcome, "one operation, one answer");
        }
        response
    }

    async fn sync(&mut self, device: usize, fate: Fate, budget: u16) {
        self.devices[device].budget = (budget > 0).then_some(u32::from(budget));
        let request = self.devices[device].request();
        let response = match fate {
            Fate::LostOnTheWayUp => return,
            Fate::LostOnTheWayDown => {
                self.send(device, &request).await;
                return;
            }
            Fate::Arrives => self.send(device, &request).await,
            Fate::Late => {
                self.late.push((device, request.clone()));
                self.send(device, &request).await
            }
            Fate::Twice => {
                self.send(device, &request).await;
                self.send(device, &request).await
            }
        };
        self.devices[device].keep(&request, &response);
    }

    async fn step(&mut self, step: Step) {
        match step {
            Step::List(device) => {
                self.devices[usize::from(device)].lists(coffee());
            }
            Step::Edit(device, pick, n) => {
                let words = Some(format!("Words {n}"));
                let edit = match n % 3 {
                    0 => ListingEdit { title: words, ..ListingEdit::default() },
                    1 => ListingEdit { description: words, ..ListingEdit::default() },
                    _ => ListingEdit { description: Some(String::new()), grade: words, ..ListingEdit::default() },
                };
                self.does_to_listing(device, pick, Action::ListingEdit { edit });
            }
            Step::Price(device, pick, n) => self.does_to_listing(device, pick, Action::ListingPrice { price: usd(1 + i64::from(n)) }),
            Step::State(device, pick, state) => self.does_to_listing(device, pick, Action::ListingState { state }),
            Step::Add(device, pick, n) => {
                self.does_to_listing(device, pick, Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(n.into()) });
            }
            Step::Remove(device, pick, n) => {
                let amount = Quantity::Grams(n.into());
                self.does_to_listing(device, pick, Action::StockRemove { from: Holder::Market, amount, why: Removal::Counted });
            }
            Step::Keep(device, pick, n) => {
                let to = Holder::Device(self.devices[usize::from(device)].device.id);
                let amount = Quantity::Grams(n.into());
                self.does_to_listing(device, pick, Action::StockMove { from: Holder::Market, to, amount });
            }
            Step::Decide(device, pick, n) => {
                let phone = &mut self.devices[usize::from(device)];
                if !phone.orders.is_empty() {
                    let id = *pick.get(&phone.orders.keys().copied().collect::<Vec<_>>());
                    let decline = Decline { reason: DeclineReason::ALL[usize::from(n)], words: String::new() };
                    let decision = [
                        Action::OrderAccept,
                        Action::OrderDecline { decline },
                        Action::OrderPack,
                        Action::OrderHandOver { receipt: "DHL".into() },
                    ];
                    phone.does(id.uuid(), decision[usize::from(n)].clone());
                }
            }
            Step::Buy(pick, grams) => {
                let shelf = self.world.market.browse(marketplace::Browse::default()).await.unwrap().items;
                if !shelf.is_empty() {
                    let id = pick.get(&shelf).listing.id;
                    match self.world.order(id, grams.into()).await {
                        Ok(placed) => {
                            self.bought += 1;
                            self.secrets.push(placed.secret);
                        }
                        Err(PlaceError::Rejected(Rejection::NotEnoughStock { .. })) => {}
                        Err(other) => panic!("{other}"),
                    }
                }
            }
            Step::Buyer(pick, cancels) => {
                if !self.secrets.is_empty() {
                    let event = if cancels { OrderEvent::Cancelled } else { OrderEvent::Delivered };
                    let secret: &String = pick.get(&self.secrets);
                    let said = self.world.market.buyer_event(secret, event).await;
                    assert!(matches!(said, Ok(_) | Err(PlaceError::Rejected(Rejection::WrongState { .. }))), "{said:?}");
                }
            }
            Step::Sync(device, fate, budget) => self.sync(usize::from(device), fate, budget).await,
            // A phone whose cursor was lost (restored from a backup): it reads again, and keeps its outbox.
            Step::Forget(device) => {
                let phone = &mut self.devices[usize::from(device)];
                phone.cursor = protocol::Cursor("00000000.5".into());
            }
            Step::Wait(ms) => self.world.wait(ms.into()),
        }
    }

    /// The network is good again: everybody syncs until nothing is new, and late requests arrive at last.
    async fn settle(&mut self) {
        for (device, request) in std::mem::take(&mut self.late) {
            self.send(device, &request).await;
        }
        for _ in 0..4 {
            for device in 0..self.devices.len() {
                for _ in 0..200 {
                    self.sync(device, Fate::Arrives, 0).await;
                    let phone = &self.devices[device];
                    if phone.outbox.is_empty() && phone.refetch.is_empty() && self.is_at_the_head(device).await {
                        break;
                    }
                }
            }
        }
    }

    async fn is_at_the_head(&self, device: usize) -> bool {
        let phone = &self.devices[device];
        let response = phone.send(&self.world, phone.request()).await.unwrap();
        response.span.is_none() && !response.more && !response.reread
    }

    async fn check(&self) {
        let [amina, marie, jean] = &self.devices[..] else { panic!("three devices") };
        assert_eq!(amina.digests(), marie.digests());
        assert_eq!(amina.digests(), jean.digests());
        assert_eq!(amina.orders.len(), self.bought, "an order for each that was placed");
        // What the market says itself, to somebody who knows nothing.
        let mut stranger = amina.clone();
        (stranger.cursor, stranger.listings, stranger.orders) = (protocol::Cursor::start(), BTreeMap::new(), BTreeMap::new());
        stranger.sync(&self.world).await;
        assert_eq!(stranger.digests(), amina.digests());
        // Every operation was answered once, and exactly those that were applied changed the stock.
        for phone in &self.devices {
            assert!(phone.outbox.is_empty(), "everything was answered");
        }
        for listing in amina.listings.values() {
            assert!(listing.stock.market.amount() >= 0 && listing.stock.held.values().all(|share| share.amount() > 0));
            assert!(listing.version() >= listing.born.0);
        }
        let (mut market, mut total) = (0, 0);
        for listing in amina.listings.values() {
            market += listing.stock.total().amount();
        }
        for phone in &self.devices {
            for (op, outcome) in &phone.done {
                assert_eq!(Some(outcome), self.answers.get(&op.id));
                if matches!(outcome, Outcome::Applied(_)) {
                    total += match &op.action {
                        Action::ListingCreate { listing } => listing.stock.total().amount(),
                        Action::StockAdd { amount, .. } => amount.amount(),
                        Action::StockRemove { amount, .. } => -amount.amount(),
                        _ => 0,
                    };
                }
            }
        }
        for order in amina.orders.values() {
            if !protocol::Order::gives_back(order.state) {
                total -= order.quantity.amount();
            }
        }
        assert_eq!(market, total, "each operation and order had exactly one effect on the stock");
    }
}

proptest! {
    #![proptest_config(Config { cases: 64, max_shrink_iters: 400, failure_persistence: None, ..Config::default() })]
    #[test]
    fn phones_and_market_agree_whatever_the_network_does(steps in vec(step(), 1..120)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut play = Play::new().await;
            for step in steps {
                play.step(step).await;
            }
            play.settle().await;
            play.check().await;
        });
    }
}
