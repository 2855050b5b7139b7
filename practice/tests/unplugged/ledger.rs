//! What was promised, kept apart from both sides.

use super::market;
use rusqlite::Connection;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    time::Duration,
};

/// What one operation does to the stock of which listing, in grams.
#[derive(Clone, Debug)]
struct Act {
    entity: String,
    grams: i64,
    /// What it sets, if a later one that sets the same may take its place before it was sent (`docs/PROTOCOL.md`, section 7).
    sets: Option<String>,
}

/// Every operation that the phone ever made, and what became of it.
pub(crate) struct Ledger {
    market: PathBuf,
    acts: BTreeMap<String, Act>,
    acknowledged: BTreeSet<String>,
    answered: BTreeSet<String>,
    /// How often a phone woke up with operations that the market had done since it last looked: their answer was lost.
    pub(crate) lost_answers: usize,
}

impl Ledger {
    /// An empty one, that can look into the market's folder.
    pub(crate) fn new(market: PathBuf) -> Self {
        let (acts, acknowledged, answered) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        Self { market, acts, acknowledged, answered, lost_answers: 0 }
    }

    /// How many operations were promised.
    pub(crate) fn promises(&self) -> usize {
        self.acknowledged.len()
    }

    /// The listings that operations are about, some of which may be orders.
    pub(crate) fn entities(&self) -> BTreeSet<&str> {
        self.acts.values().map(|act| act.entity.as_str()).collect()
    }

    /// The phone said yes.
    pub(crate) fn acknowledge(&mut self, act: &Value) {
        let op = self.know(act);
        self.acknowledged.insert(op);
    }

    /// A phone woke up and has this to send, while the market is there. Whatever it does not have any more, the market has; and the
    /// market has all that it ever had.
    pub(crate) fn woke(&mut self, waiting: &[Value]) {
        let waiting: BTreeSet<String> = waiting.iter().map(|act| self.know(act)).collect();
        let answered: BTreeSet<String> = self.outcomes().into_keys().collect();
        self.account(&waiting.union(&answered).cloned().collect());
        assert!(answered.is_superset(&self.answered), "the market forgot: {:?}", self.answered.difference(&answered));
        assert!(answered.iter().all(|op| self.acts.contains_key(op)), "the market knows what nobody did");
        // What was lost before and is still not settled does not count again.
        let lost = waiting.iter().any(|op| answered.contains(op) && !self.answered.contains(op));
        self.lost_answers += usize::from(lost);
        self.answered = answered;
    }

    /// Every operation is there, but for words and prices that were never sent and that later ones took the place of.
    fn account(&mut self, there: &BTreeSet<String>) {
        let missing: Vec<String> = self.acts.keys().filter(|op| !there.contains(*op)).cloned().collect();
        for op in missing {
            let act = &self.acts[&op];
            // Ids of one phone ascend.
            let mut later = self.acts.iter().filter(|(other, _)| **other > op && there.contains(*other)).map(|(_, other)| other);
            let replaced = act.sets.is_some() && later.any(|other| other.entity == act.entity && other.sets == act.sets);
            assert!(replaced, "lost: {op}, {act:?}, acknowledged: {}", self.acknowledged.contains(&op));
            self.acts.remove(&op);
        }
    }

    /// At the end: each operation was answered once. What the applied ones add up to, for each listing.
    pub(crate) fn sums(&mut self) -> BTreeMap<&str, i64> {
        let outcomes = self.outcomes();
        self.account(&outcomes.keys().cloned().collect());
        assert!(outcomes.keys().eq(self.acts.keys()), "every operation is at the market, and no other");
        let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
        for (op, act) in &self.acts {
            if outcomes[op].get("applied").is_some() {
                *sums.entry(&act.entity).or_default() += act.grams;
            }
        }
        sums
    }

    /// The change numbers have no gaps, and the file is whole.
    pub(crate) fn check_file(&self) {
        let file = self.open();
        let number = |sql| file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
        let changes = number("SELECT count(*) FROM change_log");
        assert_eq!(changes, number("SELECT max(seq) FROM change_log"));
        assert_eq!(changes, number("SELECT last_seq FROM seller_clock"));
        assert_eq!(file.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)).unwrap(), "ok");
    }

    fn know(&mut self, act: &Value) -> String {
        let op = act["op"].as_str().unwrap().to_owned();
        let (entity, grams) = (act["entity"].as_str().unwrap().to_owned(), act["grams"].as_i64().unwrap());
        let sets = act["sets"].as_str().map(str::to_owned);
        self.acts.insert(op.clone(), Act { entity, grams, sets });
        op
    }

    fn outcomes(&self) -> BTreeMap<String, Value> {
        let file = self.open();
        // Its key makes each id unique for one seller, and there is one.
        let mut rows = file.prepare("SELECT op_id, outcome FROM op_log").unwrap();
        let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?))).unwrap();
        rows.map(|row| row.map(|(op, outcome)| (op, serde_json::from_str(&outcome).unwrap())).unwrap()).collect()
    }

    fn open(&self) -> Connection {
        let file = Connection::open(self.market.join(market::FILE)).unwrap();
        file.busy_timeout(Duration::from_secs(10)).unwrap();
        file
    }
}
