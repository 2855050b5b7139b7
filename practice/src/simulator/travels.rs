//! What becomes of a request on its way to the market, and of its answer on the way back.

use super::{
    clocks::{HOUR, SECOND},
    phone::UnderWay,
    wire::{Copy, Letter},
    world::{Event, Lived, World},
};
use protocol::{OpId, SyncResponse};
use rand::RngExt;
use std::collections::BTreeSet;
use sync_core::{NetError, Reply};

impl World {
    /// A request leaves, and its fate is drawn. `false` if it failed at once.
    pub(super) fn post(&mut self, phone: usize, letter: Letter) -> Result<bool, String> {
        self.figures.letters += 1;
        let ops = operations_of(&letter.body);
        let one = &mut self.phones[phone];
        if let Some(again) = ops.iter().find(|op| one.settled.contains(op)) {
            return Err(format!("monotone bytes: {} sends {again} again, which was acknowledged", one.name));
        }
        if refetches(&letter.body) {
            self.figures.refetched += 1;
        }
        if !one.signal {
            let _ = letter.reply.send(Err(NetError::Offline));
            return Ok(false);
        }
        self.counter += 1;
        let number = self.counter;
        one.carried = ops;
        one.under_way = Some(UnderWay { number, reply: letter.reply });
        let name = one.name;
        let copy = Copy { path: letter.path, token: letter.token, body: letter.body };
        let delay = self.delay();
        let fate = if self.weather.network && !self.healed { self.dice.random_range(0..100) } else { 99 };
        let sends = format!("{name} sends {} bytes with {} operations", copy.body.len(), self.phones[phone].carried.len());
        match fate {
            0..10 => {
                self.mishap_on_the_way(format!("{sends}: lost"));
                self.at(45 * SECOND, Event::Answered(phone, number, Err(NetError::Broken)));
            }
            10..16 => {
                let cut = self.dice.random_range(0..=copy.body.len());
                self.mishap_on_the_way(format!("{sends}: cut after {cut}"));
                self.at(delay, Event::Arrives(Copy { body: copy.body[..cut].to_vec(), ..copy.clone() }, None));
                self.at(delay + SECOND, Event::Answered(phone, number, Err(NetError::Broken)));
            }
            16..26 => {
                self.mishap_on_the_way(format!("{sends}, twice"));
                let later = self.dice.random_range(0..2 * HOUR);
                self.at(delay + later, Event::Arrives(copy.clone(), None));
                self.at(delay, Event::Arrives(copy.clone(), Some((phone, number))));
            }
            _ => {
                self.say(sends);
                self.at(delay, Event::Arrives(copy.clone(), Some((phone, number))));
            }
        }
        if self.weather.network && !self.healed && self.dice.random_bool(0.1) && !self.old.is_empty() {
            let old = self.old[self.dice.random_range(0..self.old.len())].clone();
            self.mishap_on_the_way("an old letter turns up at the market".to_owned());
            self.at(delay, Event::Arrives(old, None));
        }
        self.old.push(copy);
        Ok(true)
    }

    fn delay(&mut self) -> i64 {
        if self.healed || !self.weather.network { 300 } else { self.dice.random_range(50..40 * SECOND) }
    }

    fn mishap_on_the_way(&mut self, words: String) {
        self.figures.mishaps += 1;
        self.say(words);
    }

    pub(super) async fn arrives(&mut self, letter: Copy, from: Option<(usize, u64)>) -> Lived {
        if self.weather.market_crashes && !self.healed && self.dice.random_bool(0.08) {
            let points = self.dice.random_range(0..25);
            self.market.disk.lose_power_after(points);
        }
        let reply = self.market.answer(&letter).await;
        if self.market.disk.is_dead() {
            let survival = self.survival();
            self.figures.crashes += 1;
            self.say("the market loses power while it answers");
            self.market.crash(survival).await;
        } else {
            self.market.disk.keep_power();
        }
        self.check_the_market()?;
        let Some((phone, number)) = from else { return Ok(()) };
        let delay = self.delay();
        let fate = if self.weather.network && !self.healed { self.dice.random_range(0..100) } else { 99 };
        let name = self.phones[phone].name;
        match (reply, fate) {
            (None, _) => self.at(delay, Event::Answered(phone, number, Err(NetError::Broken))),
            (Some(_), 0..12) => {
                self.mishap_on_the_way(format!("the answer to {name} is lost"));
                self.at(45 * SECOND, Event::Answered(phone, number, Err(NetError::Broken)));
            }
            (Some(reply), 12..20) => {
                let cut = self.dice.random_range(0..reply.body.len().max(1));
                self.mishap_on_the_way(format!("the answer to {name} is cut after {cut} of {} bytes", reply.body.len()));
                self.at(delay, Event::Answered(phone, number, Ok(Reply { body: reply.body[..cut].to_vec(), ..reply })));
            }
            (Some(reply), _) => self.at(delay, Event::Answered(phone, number, Ok(reply))),
        }
        Ok(())
    }

    pub(super) async fn answered(&mut self, phone: usize, number: u64, reply: Result<Reply, NetError>) -> Lived {
        let one = &mut self.phones[phone];
        if one.under_way.as_ref().is_none_or(|under_way| under_way.number != number) {
            return Ok(());
        }
        if self.weather.crashes && !self.healed && self.dice.random_bool(0.05) {
            one.disk.lose_power_after(self.dice.random_range(0..30));
        }
        if let Ok(reply) = &reply
            && let Ok(response) = serde_json::from_slice::<SyncResponse>(&reply.body)
        {
            if response.reread {
                one.settled.clear();
            }
            let (answers, changes) = (response.answers.len(), response.changes.len());
            let more = if response.reread { ", all is to be read again" } else { "" };
            let name = one.name;
            self.say(format!("{name} is answered: {answers} answers, {changes} changes{more}"));
        }
        let one = &mut self.phones[phone];
        if let Some(under_way) = one.under_way.take() {
            let _ = under_way.reply.send(reply);
        }
        self.settle(phone).await
    }
}

fn operations_of(body: &[u8]) -> BTreeSet<OpId> {
    let json: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    let ops = json["ops"].as_array().cloned().unwrap_or_default();
    ops.iter().filter_map(|op| op["id"].as_str()?.parse().ok()).collect()
}

fn refetches(body: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(body).is_ok_and(|json| json["refetch"].is_array())
}
