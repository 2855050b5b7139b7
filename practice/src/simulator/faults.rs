//! What can go wrong in a seed: some of it in each, never all.

use super::{
    clocks::{DAY, HOUR, MINUTE},
    world::{Event, Lived, World},
};
use rand::{RngExt, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use std::sync::atomic::Ordering;

/// What kinds of bad luck a seed has.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weather {
    /// Requests and answers are lost, doubled, late, cut, in another order.
    pub network: bool,
    /// Phones lose power or are ended, at any point of a commit.
    pub crashes: bool,
    /// Phones' storage fills up.
    pub full_disks: bool,
    /// Phones' clocks jump by up to 400 days.
    pub clocks: bool,
    /// The market loses power, at any point of a commit.
    pub market_crashes: bool,
    /// The market is restored from a backup.
    pub restorations: bool,
    /// Phones are away for weeks.
    pub absences: bool,
    /// Sellers cap their data.
    pub caps: bool,
    /// Unsent work travels as files; older apps are tried on the folder.
    pub files: bool,
}

impl Weather {
    pub(super) fn draw(dice: &mut ChaCha8Rng) -> Self {
        Self {
            network: dice.random_bool(0.8),
            crashes: dice.random_bool(0.6),
            full_disks: dice.random_bool(0.3),
            clocks: dice.random_bool(0.4),
            market_crashes: dice.random_bool(0.4),
            restorations: dice.random_bool(0.25),
            absences: dice.random_bool(0.3),
            caps: dice.random_bool(0.3),
            files: dice.random_bool(0.3),
        }
    }
}

impl World {
    /// Bad luck strikes.
    pub(super) async fn mishap(&mut self) -> Lived {
        let phone = self.dice.random_range(0..self.phones.len());
        let name = self.phones[phone].name;
        match self.dice.random_range(0..9) {
            0 | 1 if self.weather.network => {
                self.phones[phone].signal = false;
                let away = self.dice.random_range(10 * MINUTE..DAY);
                self.say(format!("{name} loses signal"));
                self.at(away, Event::Signal(phone));
            }
            2 if self.weather.crashes && self.phones[phone].core.is_some() => return self.power_went(phone).await,
            3 if self.weather.full_disks && self.phones[phone].core.is_some() => {
                let used = self.phones[phone].disk.used();
                let room = *[None, Some(0), Some(2_000), Some(20_000)].choose(&mut self.dice).unwrap();
                self.phones[phone].disk.set_quota(room.map(|room| used + room));
                self.say(format!("{name} has room for {room:?} bytes"));
            }
            4 if self.weather.clocks => {
                let ahead = self.dice.random_range(-400 * DAY..400 * DAY);
                self.phones[phone].clock.ahead.store(ahead, Ordering::Relaxed);
                self.phones[phone].excused = true;
                self.say(format!("{name}'s clock is {} hours ahead", ahead / HOUR));
                if self.phones[phone].run.is_none() {
                    self.set_timer(phone);
                }
            }
            5 if self.weather.market_crashes => {
                let survival = self.survival();
                self.figures.crashes += 1;
                self.say(format!("the market loses power ({survival:?})"));
                self.market.crash(survival).await;
            }
            6 if self.weather.restorations && self.dice.random_bool(0.4) => return self.restore().await,
            6 => {
                self.say("the market is backed up");
                self.market.back_up();
            }
            7 if self.weather.absences => {
                let away = self.dice.random_range(20 * DAY..70 * DAY);
                self.phones[phone].signal = false;
                // Whoever is away for longer than a lease may find its share gone.
                self.phones[phone].excused = true;
                self.say(format!("{name} is away for {} days", away / DAY));
                self.at(away, Event::Signal(phone));
                if self.dice.random_bool(0.5) {
                    // Everybody rests for some weeks.
                    let rest = self.dice.random_range(DAY..40 * DAY);
                    self.time.go_on_to(self.time.now() + rest);
                    self.say("weeks pass");
                }
                let market = self.market.market.clone();
                if let Some(market) = market {
                    market.return_lapsed_shares().await.unwrap();
                }
                return self.check_the_market();
            }
            _ => {}
        }
        Ok(())
    }

    async fn restore(&mut self) -> Lived {
        if !self.market.has_backup() {
            return Ok(());
        }
        self.figures.restorations += 1;
        self.say("the market is lost, and restored from its backup");
        self.market.restore().await;
        for phone in &mut self.phones {
            phone.excused = true;
        }
        Ok(())
    }
}
