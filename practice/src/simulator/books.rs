//! The market's books: what each listing must have left, by what the market itself answered.

use super::world::{Lived, World};
use protocol::{Action, Listing, OpId, Order, Outcome};
use rusqlite::Connection;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Everything that the market has.
pub(super) struct Books {
    pub(super) listings: BTreeMap<Uuid, Listing>,
    pub(super) orders: BTreeMap<Uuid, Order>,
    pub(super) answers: BTreeMap<OpId, Outcome>,
}

impl Books {
    pub(super) fn of(market: &Connection) -> Self {
        let rows = |sql: &str| -> Vec<(String, String)> {
            let mut statement = market.prepare(sql).unwrap();
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap()
        };
        let listings = rows("SELECT id, body FROM listing").into_iter();
        let orders = rows("SELECT id, body FROM orders").into_iter();
        let answers = rows("SELECT op_id, outcome FROM op_log").into_iter();
        Self {
            listings: listings.map(|(id, body)| (id.parse().unwrap(), serde_json::from_str(&body).unwrap())).collect(),
            orders: orders.map(|(id, body)| (id.parse().unwrap(), serde_json::from_str(&body).unwrap())).collect(),
            answers: answers.map(|(op, outcome)| (op.parse().unwrap(), serde_json::from_str(&outcome).unwrap())).collect(),
        }
    }
}

impl World {
    /// After each thing that the market did: no share is negative, and each listing has what is left of it.
    pub(super) fn check_the_market(&mut self) -> Lived {
        let books = Books::of(&self.market.look());
        let mut expected: BTreeMap<Uuid, i64> = BTreeMap::new();
        for (op, outcome) in &books.answers {
            let promised = self.phones.iter().find_map(|phone| phone.promises.get(op));
            if let (Outcome::Applied(_), Some(promise)) = (outcome, promised) {
                *expected.entry(promise.entity).or_default() += effect(&promise.action);
            }
        }
        for order in books.orders.values() {
            if !Order::gives_back(order.state) {
                *expected.entry(order.listing.uuid()).or_default() -= order.quantity.amount();
            }
        }
        for (id, listing) in &books.listings {
            let shares = std::iter::once(listing.stock.market).chain(listing.stock.held.values().copied());
            if let Some(below) = shares.map(protocol::Quantity::amount).find(|share| *share < 0) {
                return Err(format!("no oversell: a share of {id} is {below}"));
            }
            let (left, expected) = (listing.stock.total().amount(), expected.get(id).copied().unwrap_or(0));
            if left != expected {
                return Err(format!("exactly once: the market has {left} g of {id}; its answers and orders come to {expected} g"));
            }
        }
        Ok(())
    }
}

/// What an operation does to all that there is of a listing.
fn effect(action: &Action) -> i64 {
    match action {
        Action::ListingCreate { listing } => listing.stock.total().amount(),
        Action::StockAdd { amount, .. } => amount.amount(),
        Action::StockRemove { amount, .. } => -amount.amount(),
        _ => 0,
    }
}
