//! The ten promises, checked.

use super::{
    acts::is_sold_out,
    books::Books,
    phone::{Fate, Promise},
    world::{Lived, World},
};
use protocol::{Action, Outcome, quantity::Holder};
use std::collections::BTreeMap;
use sync_core::{core::Filter, view::Progress};
use uuid::Uuid;

impl World {
    /// Operations that nobody was told of, because the power went before the command could say `Ok`: they are there, so they count.
    pub(super) fn adopt(&mut self, phone: usize) {
        let found = self.phones[phone].operations();
        // What was being taken back, replaced or done anew when the power went may be gone.
        if let Some(entity) = self.phones[phone].at_work_on.take() {
            for (op, promise) in &mut self.phones[phone].promises {
                let gone = !found.outbox.contains_key(op) && !found.acknowledged.contains(op);
                if promise.entity == entity && promise.fate == Fate::Kept && gone {
                    promise.fate = Fate::TakenBack;
                }
            }
        }
        for (op, held) in found.outbox {
            let promise = Promise { entity: held.op.entity, action: held.op.action, fate: Fate::Kept };
            self.phones[phone].promises.entry(op).or_insert(promise);
        }
    }

    /// Durable first, and no silent loss: what a command said `Ok` to is in the outbox, or was acknowledged.
    pub(super) fn check_promises(&mut self, phone: usize, when: &str) -> Lived {
        let one = &self.phones[phone];
        let found = one.operations();
        let missing = one
            .promises
            .iter()
            .find(|(op, promise)| promise.fate == Fate::Kept && !found.outbox.contains_key(op) && !found.acknowledged.contains(op));
        let Some((op, promise)) = missing else { return Ok(()) };
        // Forgotten after a season, or acknowledged by way of another device: then the market has it.
        if Books::of(&self.market.look()).answers.contains_key(op)
            && (self.carried.contains(op) || self.weather.absences || self.weather.clocks)
        {
            return Ok(());
        }
        Err(format!("durable first, no silent loss: {} {when} has lost {op}: {}", one.name, promise.action.name()))
    }

    /// Honest status: what is called "at the market" is there.
    pub(super) async fn check_honesty(&mut self, phone: usize) -> Lived {
        let one = &self.phones[phone];
        let Some(core) = &one.core else { return Ok(()) };
        // A phone that has not kept the news of a restoration says what was true before it.
        let cursor: String = one.look().query_row("SELECT cursor FROM contact", [], |row| row.get(0)).unwrap();
        let epoch: String = self.market.look().query_row("SELECT value FROM meta WHERE name = 'epoch'", [], |row| row.get(0)).unwrap();
        if !cursor.is_empty() && !cursor.starts_with(&epoch) {
            return Ok(());
        }
        let at_market: Vec<Uuid> = core
            .listings(Filter::default())
            .await
            .unwrap_or_default()
            .into_iter()
            .filter(|view| view.progress == Progress::AtMarket)
            .map(|view| view.listing.id.uuid())
            .collect();
        let books = Books::of(&self.market.look());
        for (op, promise) in &one.promises {
            if promise.fate == Fate::Kept && at_market.contains(&promise.entity) && !books.answers.contains_key(op) {
                return Err(format!(
                    "honest status: {} says that {} is at the market, which never heard of {op}",
                    one.name, promise.entity
                ));
            }
        }
        Ok(())
    }

    /// Whether there is nothing left to say: every phone has sent what it can, and has heard everything.
    pub(super) fn is_at_rest(&self) -> bool {
        let market = self.market.look();
        self.phones.iter().all(|phone| {
            let store = phone.look();
            let one = |connection: &rusqlite::Connection, sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
            let waiting = one(&store, "SELECT count(*) FROM outbox WHERE state = 'waiting'");
            let asked = one(&store, "SELECT count(*) FROM mirror WHERE refetch = 1");
            let cursor: String = store.query_row("SELECT cursor FROM contact", [], |row| row.get(0)).unwrap();
            let Ok(profile) = store.query_row("SELECT body FROM profile", [], |row| row.get::<_, String>(0)) else { return false };
            let seller = serde_json::from_str::<serde_json::Value>(&profile).unwrap()["seller"].as_str().unwrap().to_owned();
            let head: i64 = market.query_row("SELECT last_seq FROM seller_clock WHERE seller_id = ?1", [seller], |row| row.get(0)).unwrap();
            let epoch: String = market.query_row("SELECT value FROM meta WHERE name = 'epoch'", [], |row| row.get(0)).unwrap();
            waiting == 0 && asked == 0 && cursor == format!("{epoch}.{head}")
        })
    }

    /// Everything is at rest: all ten.
    pub(super) async fn check_everything(&mut self) -> Lived {
        self.say("everything is at rest");
        self.check_the_market()?;
        let books = Books::of(&self.market.look());
        for phone in 0..self.phones.len() {
            self.check_promises(phone, "at the end")?;
            self.check_honesty(phone).await?;
            self.check_outbox(phone, &books)?;
            self.check_agreement(phone, &books)?;
        }
        Ok(())
    }

    /// Liveness and isolation: nothing waits that could be sent; what was refused is shown, and nobody's fault.
    fn check_outbox(&mut self, phone: usize, books: &Books) -> Lived {
        let one = &self.phones[phone];
        let found = one.operations();
        let name = one.name;
        let unborn = |entity: Uuid| {
            found
                .outbox
                .values()
                .any(|held| held.op.entity == entity && held.state == "refused" && matches!(held.op.action, Action::ListingCreate { .. }))
        };
        let mut refused = 0;
        for (op, held) in &found.outbox {
            match held.state.as_str() {
                "refused" => refused += 1,
                "held" if unborn(held.op.entity) => {}
                state => {
                    let status = one.core.as_ref().and_then(sync_core::Core::wakes_at);
                    return Err(format!("liveness: {name} still has {op} ({}, {state}); wakes at {status:?}", held.op.action.name()));
                }
            }
            if let (
                Action::StockRemove { from: from @ Holder::Device(_), .. } | Action::StockMove { from: from @ Holder::Device(_), .. },
                Some(why),
            ) = (&held.op.action, &held.rejection)
                && is_sold_out(why)
                && !one.excused
                && !self.carried.contains(op)
            {
                return Err(format!("no oversell: {name} sold from its own share ({from:?}), and the market refused it: {op}, {why}"));
            }
        }
        // What was acknowledged is what the market answered.
        for op in &found.acknowledged {
            if !matches!(books.answers.get(op), Some(Outcome::Applied(_))) {
                return Err(format!("exactly once: {name} holds {op} for acknowledged, the market says {:?}", books.answers.get(op)));
            }
        }
        self.figures.refused += refused;
        Ok(())
    }

    /// Convergence: the phone has what the market has, to the bit, and shows it.
    fn check_agreement(&mut self, phone: usize, books: &Books) -> Lived {
        let one = &self.phones[phone];
        let name = one.name;
        let store = one.look();
        let seller: String = {
            let Ok(body) = store.query_row("SELECT body FROM profile", [], |row| row.get::<_, String>(0)) else {
                return Err(format!("durable first: {name} has lost who it is"));
            };
            serde_json::from_str::<serde_json::Value>(&body).unwrap()["seller"].as_str().unwrap().to_owned()
        };
        let rows = |table: &str| -> BTreeMap<Uuid, serde_json::Value> {
            let mut statement = store.prepare(&format!("SELECT id, body FROM {table} WHERE body != ''")).unwrap();
            let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).unwrap();
            rows.map(|row| row.unwrap()).map(|(id, body)| (id.parse().unwrap(), serde_json::from_str(&body).unwrap())).collect()
        };
        let (mirror, shown) = (rows("mirror"), rows("shown"));
        let of_seller = |row: &serde_json::Value| row["seller"] == seller.as_str();
        let listings = books.listings.iter().map(|(id, row)| (*id, serde_json::to_value(row).unwrap()));
        let orders = books.orders.iter().map(|(id, row)| (*id, serde_json::to_value(row).unwrap()));
        let market: BTreeMap<Uuid, serde_json::Value> = listings.chain(orders).filter(|(_, row)| of_seller(row)).collect();
        for (id, row) in &market {
            match mirror.get(id) {
                None => return Err(format!("convergence: {name} never heard of {}", line(row))),
                Some(here) if here != row => return Err(format!("convergence: {name} has\n  {here}\nthe market has\n  {row}")),
                Some(_) => {}
            }
        }
        if let Some((id, row)) = mirror.iter().find(|(id, _)| !market.contains_key(id)) {
            return Err(format!("convergence: {name} has {id}, which the market has not: {}", line(row)));
        }
        let held = one.operations().outbox;
        for (id, row) in &mirror {
            let is_quiet = held.values().all(|held| held.op.entity != *id);
            if is_quiet && shown.get(id) != Some(row) {
                return Err(format!("convergence: {name} shows something else of {id} than it has"));
            }
        }
        Ok(())
    }
}

fn line(row: &serde_json::Value) -> String {
    format!("{} (version {})", row["title"], row["version"])
}
