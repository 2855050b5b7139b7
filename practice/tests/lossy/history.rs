//! What Amina and the buyers do, step by step.

use super::world::World;
use marketplace::{OrderForm, SmsSender};
use protocol::{
    Buyer, Country, Currency, Decline, DeclineReason, ListingId, ListingState, Measure, Money, NewListing, OpId, OrderEvent, OrderId,
    Origin, Price, ProductCode, Quantity, Row, Stock, Unit,
    operation::{ListingEdit, Removal},
};
use rand::{RngExt, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::Ordering,
};
use sync_core::{Core, CoreError, NewSeller};

struct Story {
    world: World,
    core: Core,
    dice: ChaCha8Rng,
    listings: Vec<ListingId>,
    /// The effect on the stock of every operation that the phone said yes to.
    moves: Vec<(OpId, ListingId, i64)>,
    /// Orders with their secrets.
    orders: Vec<(OrderId, ListingId, String)>,
}

pub(crate) async fn run(seed: u64, steps: usize) {
    let folder = fast_folder();
    let world = World::new(seed).await;
    let core = world.open_phone(folder.path());
    let mut story = Story { core, dice: ChaCha8Rng::seed_from_u64(seed), listings: vec![], moves: vec![], orders: vec![], world };
    story.enrol().await;
    story.world.lossy.faulty.store(true, Ordering::Relaxed);
    for _ in 0..steps {
        story.step(folder.path()).await;
    }
    story.world.lossy.faulty.store(false, Ordering::Relaxed);
    story.quiet(seed).await;
    story.check(seed).await;
}

/// In memory where the system has such a folder: what is tested here is agreement, not the disk.
fn fast_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

impl Story {
    async fn enrol(&mut self) {
        let amina = NewSeller {
            name: "Amina".into(),
            phone: "0788123456".into(),
            village: "Huye".into(),
            country: Some(Country::RW),
            language: "en".into(),
            invitation: None,
        };
        self.core.create_seller(amina).await.unwrap();
        self.core.request_code().await.unwrap();
        let text = self.world.sms.sent().first().unwrap().text.clone();
        let code: String = text.chars().filter(char::is_ascii_digit).take(6).collect();
        self.core.confirm_code(&code).await.unwrap();
    }

    async fn step(&mut self, folder: &std::path::Path) {
        self.world.phone_clock.pass(self.dice.random_range(0..60_000));
        self.world.market_clock.pass(self.dice.random_range(0..60_000));
        match self.dice.random_range(0..100) {
            0..8 if self.listings.len() < 5 => self.list().await,
            0..16 => self.edit().await,
            16..24 => self.price().await,
            24..36 => self.stock().await,
            36..40 => self.pause_or_publish().await,
            40..52 => self.buyer_orders().await,
            52..55 => self.buyer_acts().await,
            55..75 => self.decide().await,
            75..95 => {
                let _ = self.core.sync_now().await.unwrap();
            }
            95..97 => self.world.phone_clock.pass(self.dice.random_range(-400 * 86_400_000_i64..400 * 86_400_000)),
            _ => self.core = self.world.open_phone(folder),
        }
    }

    fn pick(&mut self) -> Option<ListingId> {
        self.listings.choose(&mut self.dice).copied()
    }

    async fn list(&mut self) {
        let grams = self.dice.random_range(5_000..50_000);
        let listing = NewListing {
            product: ProductCode::new("coffee_green").unwrap(),
            title: format!("Coffee {}", self.listings.len()),
            description: String::new(),
            form: String::new(),
            grade: String::new(),
            price: Price { money: Money::new(1200, Currency::USD), per: Unit::Kilogram },
            stock: Stock::at_market(Quantity::Grams(grams)),
            least_order: Quantity::Grams(1),
            harvest: None,
            origin: Origin { country: Country::RW, place: "Huye".into() },
            photos: vec![],
        };
        let id = self.core.list(listing).await.unwrap();
        let created = self.core.waiting().await.unwrap().last().unwrap().op;
        self.moves.push((created, id, grams));
        self.listings.push(id);
    }

    async fn edit(&mut self) {
        let Some(id) = self.pick() else { return };
        let title = format!("Words {}", self.dice.random_range(0..1000));
        allowed(self.core.edit_listing(id, ListingEdit { title: Some(title), ..ListingEdit::default() }).await);
    }

    async fn price(&mut self) {
        let Some(id) = self.pick() else { return };
        let price = Price { money: Money::new(self.dice.random_range(1..5000), Currency::USD), per: Unit::Kilogram };
        allowed(self.core.set_price(id, price).await);
    }

    async fn stock(&mut self) {
        let Some(id) = self.pick() else { return };
        let grams = self.dice.random_range(1..9_000);
        let (done, effect) = if self.dice.random_bool(0.5) {
            (self.core.add_stock(id, Quantity::Grams(grams)).await, grams)
        } else {
            (self.core.remove_stock(id, Quantity::Grams(grams), Removal::CashSale).await, -grams)
        };
        if let Some(op) = allowed(done) {
            self.moves.push((op, id, effect));
        }
    }

    async fn pause_or_publish(&mut self) {
        let Some(id) = self.pick() else { return };
        let state = if self.dice.random_bool(0.3) { ListingState::Paused } else { ListingState::Published };
        allowed(self.core.set_listing_state(id, state).await);
    }

    /// Buyers have good networks: they talk to the market itself.
    async fn buyer_orders(&mut self) {
        let Some(id) = self.pick() else { return };
        let quantity = Quantity::of(Measure::Mass, self.dice.random_range(1..6_000));
        let buyer = Buyer { name: "Li Wei".into(), country: "CN".parse().unwrap(), address: "Hangzhou".into() };
        let form = OrderForm { quantity, buyer, note: String::new(), form_key: self.world.market.form_key().unwrap() };
        if let Ok(placed) = self.world.market.place_order(id, form).await {
            self.orders.push((placed.order.id, id, placed.secret));
        }
    }

    async fn buyer_acts(&mut self) {
        let Some((_, _, secret)) = self.orders.choose(&mut self.dice).cloned() else { return };
        let event = if self.dice.random_bool(0.5) { OrderEvent::Cancelled } else { OrderEvent::Delivered };
        let _ = self.world.market.buyer_event(&secret, event).await;
    }

    async fn decide(&mut self) {
        let Some((id, _, _)) = self.orders.choose(&mut self.dice).cloned() else { return };
        if self.core.order(id).await.unwrap().is_none() {
            return;
        }
        let decline = Decline { reason: DeclineReason::Quality, words: "Rain".into() };
        allowed(match self.dice.random_range(0..6) {
            0..3 => self.core.accept_order(id).await,
            3 => self.core.decline_order(id, decline).await,
            4 => self.core.pack_order(id).await,
            _ => self.core.hand_over_order(id, "EMS").await,
        });
    }

    /// With the network whole, everything that is not refused leaves without any further doing.
    async fn quiet(&mut self, seed: u64) {
        for _ in 0..20 {
            let report = self.core.sync_now().await.unwrap();
            assert!(report.reached, "seed {seed}: the healed network was not used: {report:?} {:?}", self.core.status().await);
            if report.answered == 0 && report.changed == 0 && self.core.status().await.unwrap().waiting == 0 {
                return;
            }
        }
        panic!("seed {seed}: never quiet: {:?}", self.core.waiting().await.unwrap());
    }

    async fn check(&self, seed: u64) {
        let refused: BTreeSet<OpId> = self.core.waiting().await.unwrap().iter().map(|waiting| waiting.op).collect();
        let mut expected: BTreeMap<ListingId, i64> = BTreeMap::new();
        for (op, listing, effect) in &self.moves {
            if !refused.contains(op) {
                *expected.entry(*listing).or_default() += effect;
            }
        }
        for (id, listing, secret) in &self.orders {
            let at_market = self.world.market.order_by_secret(secret).await.unwrap().unwrap().order;
            let on_phone = self.core.order(*id).await.unwrap().unwrap_or_else(|| panic!("seed {seed}: order {id} never arrived")).order;
            assert_eq!(on_phone.digest(), at_market.digest(), "seed {seed}: {on_phone:#?} {at_market:#?}");
            if !protocol::Order::gives_back(at_market.state) {
                *expected.entry(*listing).or_default() -= at_market.quantity.amount();
            }
        }
        for id in &self.listings {
            let at_market = self.world.market.shop_listing(*id).await.unwrap().unwrap().listing;
            let on_phone = self.core.listing(*id).await.unwrap().unwrap().listing;
            assert_eq!(on_phone.digest(), at_market.digest(), "seed {seed}: {on_phone:#?} {at_market:#?}");
            assert_eq!(at_market.stock.total().amount(), expected[id], "seed {seed}: an operation had another number of effects than one");
            assert!(at_market.stock.market.amount() >= 0);
        }
        let lost = self.world.lossy.lost_replies.load(Ordering::Relaxed);
        let doubled = self.world.lossy.doubled.load(Ordering::Relaxed);
        assert!(lost > 0 && doubled > 0, "seed {seed}: a network that never failed proves nothing");
    }
}

/// The rule may say no at once (sold out, already decided); anything else is a failure.
fn allowed(done: Result<OpId, CoreError>) -> Option<OpId> {
    match done {
        Ok(op) => Some(op),
        Err(CoreError::Rejected(_)) => None,
        Err(other) => panic!("{other}"),
    }
}
