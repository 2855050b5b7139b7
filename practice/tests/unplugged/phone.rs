//! The phone as a process: the core on a real folder, and HTTP.
//!
//! It acts and syncs in turn, and says each thing when the core has said yes to it.

use super::life::{Told, hear, say};
use protocol::{
    Action, Country, Currency, Decline, DeclineReason, ListingId, Money, NewListing, OpId, OrderId, OrderState, Origin, Price, ProductCode,
    Quantity, Stock, Unit,
    operation::{ListingEdit, Removal},
};
use rand::{RngExt, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use std::{path::Path, sync::Arc};
use sync_core::{Core, CoreConfig, CoreError, HttpTransport, core::Filter};

/// Acts between two syncs.
const MOST_ACTS: usize = 4;

/// In how many syncs a phone that has nothing more to do must be done.
const MOST_SYNCS: usize = 20;

/// Opens it. It syncs when it is told to.
pub(crate) fn open(folder: &Path, market: &str) -> Core {
    let transport = Arc::new(HttpTransport::new(&format!("http://{market}")).unwrap());
    Core::open(CoreConfig { automatic: false, ..CoreConfig::new(folder, transport) }).unwrap()
}

/// Says what it still has to send, waits for a word, then acts and syncs until it is killed; or syncs until all is said.
pub(crate) fn be(told: &Told) {
    let heard = hear();
    let core = open(&told.folder, &told.market);
    let mut phone = Phone { dice: ChaCha8Rng::seed_from_u64(told.seed), core: core.clone(), seed: told.seed };
    core.block_on(async {
        let waiting = core.waiting().await.unwrap();
        say(&json!({ "waiting": waiting.iter().map(|entry| act(entry.op, entry.entity, &entry.action)).collect::<Vec<_>>() }));
        heard.recv().unwrap();
        if told.ends {
            return phone.settle().await;
        }
        loop {
            for _ in 0..phone.dice.random_range(1..=MOST_ACTS) {
                phone.act().await;
            }
            phone.sync().await;
        }
    })
    .unwrap();
}

/// One operation, by what it does to the stock of which listing, and by what it sets if it may be replaced before it is sent.
fn act(op: OpId, entity: impl serde::Serialize, action: &Action) -> Value {
    let grams = match action {
        Action::ListingCreate { listing } => listing.stock.total().amount(),
        Action::StockAdd { amount, .. } => amount.amount(),
        Action::StockRemove { amount, .. } => -amount.amount(),
        _ => 0,
    };
    let sets = match action {
        Action::ListingEdit { .. } => Some("words"),
        Action::ListingPrice { .. } => Some("price"),
        _ => None,
    };
    json!({ "op": op, "entity": entity, "grams": grams, "sets": sets })
}

struct Phone {
    dice: ChaCha8Rng,
    core: Core,
    seed: u64,
}

impl Phone {
    /// Does something, and says so.
    async fn act(&mut self) {
        let listings = self.core.listings(Filter::default()).await.unwrap();
        let listing = listings.choose(&mut self.dice).map(|view| view.listing.id);
        let orders = self.core.orders(Filter::default()).await.unwrap();
        let undecided: Vec<_> = orders.iter().filter(|view| view.order.state < OrderState::HandedOver).map(|view| &view.order).collect();
        let order = undecided.choose(&mut self.dice).map(|order| (order.id, order.state));
        let what = self.dice.random_range(0..10);
        let grams = self.dice.random_range(1..5000);
        let done = match (what, listing, order) {
            (_, None, _) => self.list().await,
            (0, ..) if listings.len() < 4 => self.list().await,
            (0..4, _, Some((order, state))) => self.decide(order, state).await,
            (0..6, Some(id), _) => {
                let title = format!("Coffee {}", self.dice.random_range(0..1000));
                self.core.edit_listing(id, ListingEdit { title: Some(title), ..ListingEdit::default() }).await
            }
            (6, Some(id), _) => self.core.set_price(id, price(self.dice.random_range(1..5000))).await,
            (7, Some(id), _) => self.core.remove_stock(id, Quantity::Grams(grams / 5 + 1), Removal::CashSale).await,
            (_, Some(id), _) => self.core.add_stock(id, Quantity::Grams(grams)).await,
        };
        match done {
            Ok(op) => self.tell(op).await,
            // The rules may say no at once: nothing was promised.
            Err(CoreError::Rejected(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }

    async fn list(&mut self) -> Result<OpId, CoreError> {
        let grams = self.dice.random_range(20_000..50_000);
        let listing = NewListing {
            product: ProductCode::new("coffee_green").unwrap(),
            title: format!("Coffee of life {}", self.seed),
            description: String::new(),
            form: String::new(),
            grade: String::new(),
            price: price(1200),
            stock: Stock::at_market(Quantity::Grams(grams)),
            least_order: Quantity::Grams(1),
            harvest: None,
            origin: Origin { country: Country::RW, place: "Huye".into() },
            photos: vec![],
        };
        let id: ListingId = self.core.list(listing).await?;
        let waiting = self.core.waiting().await?;
        Ok(waiting.iter().find(|entry| entry.entity == id.uuid()).unwrap().op)
    }

    async fn decide(&mut self, order: OrderId, state: OrderState) -> Result<OpId, CoreError> {
        match state {
            OrderState::Placed if self.dice.random_bool(0.3) => {
                self.core.decline_order(order, Decline { reason: DeclineReason::Quality, words: "Rain".into() }).await
            }
            OrderState::Placed => self.core.accept_order(order).await,
            OrderState::Accepted => self.core.pack_order(order).await,
            _ => self.core.hand_over_order(order, "EMS").await,
        }
    }

    async fn tell(&self, op: OpId) {
        let waiting = self.core.waiting().await.unwrap();
        let entry = waiting.iter().find(|entry| entry.op == op).unwrap();
        say(&json!({ "acknowledged": act(op, entry.entity, &entry.action) }));
    }

    /// One sync, with a word before and after it.
    async fn sync(&self) -> bool {
        say(&json!({ "sync": "begins" }));
        let report = self.core.sync_now().await.unwrap();
        say(&json!({ "sync": "ended", "reached": report.reached }));
        report.reached && report.answered == 0 && report.changed == 0
    }

    async fn settle(&self) {
        for _ in 0..MOST_SYNCS {
            if self.sync().await && self.core.status().await.unwrap().waiting == 0 {
                return;
            }
        }
        panic!("never quiet: {:?}", self.core.waiting().await.unwrap());
    }
}

fn price(minor: i64) -> Price {
    Price { money: Money::new(minor, Currency::USD), per: Unit::Kilogram }
}
