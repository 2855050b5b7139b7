//! The world: events in virtual time, one after the other. Nothing happens beside them, so a seed repeats itself.

use super::{
    Figures, Weather,
    clocks::{DAY, HOUR, MINUTE, SECOND, TrueTime},
    market::MarketSide,
    people::DEVICES,
    phone::Phone,
    plants::Plant,
    story::Story,
    wire::{Copy, Letter},
};
use faulty_disk::Survival;
use protocol::{ListingId, OpId, OrderId};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};
use sync_core::{NetError, Reply};

/// A promise that was broken, in words.
pub(super) type Lived = Result<(), String>;

/// How many things people do in one seed.
const ACTS: u32 = 70;

/// How long after healing everything must be at rest: the longest waits are half an hour, a used-up day ends, and a page asks for more.
const QUIET: i64 = 3 * DAY;

pub(super) enum Event {
    /// Somebody does something with a phone.
    Act,
    /// A buyer does something.
    Buyer,
    /// Bad luck.
    Mishap,
    /// A phone's time has come.
    Timer(usize, u64),
    /// A request arrives at the market. `None`: a copy that nobody waits for.
    Arrives(Copy, Option<(usize, u64)>),
    /// An answer arrives at a phone.
    Answered(usize, u64, Result<Reply, NetError>),
    /// A phone that was off is switched on.
    On(usize),
    /// A phone finds signal again.
    Signal(usize),
}

pub(super) struct World {
    pub(super) dice: ChaCha8Rng,
    pub(super) time: TrueTime,
    pub(super) story: Story,
    pub(super) figures: Figures,
    pub(super) weather: Weather,
    pub(super) market: MarketSide,
    pub(super) phones: Vec<Phone>,
    pub(super) listings: Vec<(ListingId, usize)>,
    /// Orders with the secret of the buyer's link.
    pub(super) orders: Vec<(OrderId, String)>,
    /// Operations that were given to the market by another device as well.
    pub(super) carried: BTreeSet<OpId>,
    pub(super) files: Vec<(usize, Vec<u8>)>,
    pub(super) old: Vec<Copy>,
    pub(super) counter: u64,
    pub(super) healed: bool,
    events: BTreeMap<(i64, u64), Event>,
    acts_left: u32,
    folder: tempfile::TempDir,
}

/// In memory where the system has such a folder.
fn fast_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

impl World {
    pub(super) async fn new(seed: u64, plant: Option<Plant>) -> Self {
        let folder = fast_folder();
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let time = TrueTime::new();
        let weather = Weather::draw(&mut dice);
        let market = MarketSide::new(folder.path(), time.clone(), seed, plant).await;
        let phone = |(number, (name, seller)): (usize, (&'static str, usize))| {
            Phone::new(folder.path(), number, name, seller, time.clone(), seed, plant)
        };
        let phones = DEVICES.into_iter().enumerate().map(phone).collect();
        let mut story = Story::new();
        story.say(time.now(), &format!("seed {seed}, {weather:?}, {plant:?}"));
        Self {
            dice,
            time,
            story,
            figures: Figures::default(),
            weather,
            market,
            phones,
            listings: Vec::new(),
            orders: Vec::new(),
            carried: BTreeSet::new(),
            files: Vec::new(),
            events: BTreeMap::new(),
            old: Vec::new(),
            counter: 0,
            acts_left: ACTS,
            healed: false,
            folder,
        }
    }

    pub(super) async fn live(&mut self) -> Lived {
        self.enrol_all().await;
        self.market.back_up();
        self.at(MINUTE, Event::Act);
        self.at(HOUR, Event::Buyer);
        self.at(2 * HOUR, Event::Mishap);
        for phone in 0..self.phones.len() {
            self.run(phone, Why::Timer).await?;
        }
        while self.acts_left > 0 {
            self.next().await?;
        }
        self.heal().await?;
        self.check_everything().await
    }

    /// Closes what is open.
    pub(super) async fn end(mut self) {
        for phone in &mut self.phones {
            phone.stop(Survival::Everything).await;
            phone.disk.forget();
        }
        if let Some(market) = self.market.market.take() {
            market.close().await;
        }
        self.market.disk.forget();
        drop(self.folder);
    }

    // ---- time ----

    pub(super) fn say(&mut self, words: impl AsRef<str>) {
        self.story.say(self.time.now(), words.as_ref());
    }

    pub(super) fn at(&mut self, after: i64, event: Event) {
        self.counter += 1;
        self.events.insert((self.time.now() + after.max(0), self.counter), event);
    }

    async fn next(&mut self) -> Lived {
        let Some(((when, _), event)) = self.events.pop_first() else { return Err("liveness: nothing is to happen ever again".into()) };
        self.time.go_on_to(when);
        match event {
            Event::Act | Event::Buyer | Event::Mishap if self.healed => Ok(()),
            Event::Act => {
                self.acts_left -= 1;
                self.figures.acts += 1;
                let pause = if self.dice.random_bool(0.1) {
                    self.dice.random_range(HOUR..8 * HOUR)
                } else {
                    self.dice.random_range(SECOND..20 * MINUTE)
                };
                self.at(pause, Event::Act);
                self.act().await
            }
            Event::Buyer => {
                let pause = self.dice.random_range(10 * MINUTE..6 * HOUR);
                self.at(pause, Event::Buyer);
                self.buyer().await;
                Ok(())
            }
            Event::Mishap => {
                let pause = self.dice.random_range(30 * MINUTE..8 * HOUR);
                self.at(pause, Event::Mishap);
                self.mishap().await
            }
            Event::Timer(phone, timer) if self.phones[phone].timer == timer => self.run(phone, Why::Timer).await,
            Event::Timer(..) => Ok(()),
            Event::Arrives(letter, from) => self.arrives(letter, from).await,
            Event::Answered(phone, number, reply) => self.answered(phone, number, reply).await,
            Event::On(phone) => self.switch_on(phone).await,
            Event::Signal(phone) => {
                self.phones[phone].signal = true;
                self.say(format!("{} has signal", self.phones[phone].name));
                self.run(phone, Why::Signal).await
            }
        }
    }

    // ---- phones ----

    pub(super) async fn run(&mut self, phone: usize, why: Why) -> Lived {
        let one = &mut self.phones[phone];
        let Some(core) = one.core.clone() else { return Ok(()) };
        if one.run.is_some() {
            one.again = true;
            return Ok(());
        }
        one.run = Some(tokio::spawn(async move {
            match why {
                Why::Timer => core.tick().await,
                Why::Work => core.tick_work().await,
                Why::Tap | Why::Signal => core.sync_now().await,
            }
        }));
        self.settle(phone).await
    }

    /// Lets a phone go on until it sends something or rests.
    pub(super) async fn settle(&mut self, phone: usize) -> Lived {
        loop {
            let one = &mut self.phones[phone];
            let Some(run) = &mut one.run else { return Ok(()) };
            let step = async {
                tokio::select! {
                    biased;
                    Some(letter) = one.mail.recv() => Step::Sends(letter),
                    done = run => Step::Rests(done.ok().and_then(Result::ok).is_some()),
                }
            };
            let Ok(step) = tokio::time::timeout(Duration::from_secs(30), step).await else {
                return Err(format!("liveness: {} neither sends nor rests", one.name));
            };
            if let Step::Rests(_) = step {
                one.run = None;
            }
            if one.disk.is_dead() {
                return self.power_went(phone).await;
            }
            match step {
                Step::Sends(letter) => {
                    if !self.post(phone, letter)? {
                        continue;
                    }
                    return Ok(());
                }
                Step::Rests(_) => {
                    self.note_what_was_settled(phone);
                    if std::mem::take(&mut self.phones[phone].again) {
                        return Box::pin(self.run(phone, Why::Work)).await;
                    }
                    self.set_timer(phone);
                    return Ok(());
                }
            }
        }
    }

    pub(super) fn set_timer(&mut self, phone: usize) {
        let one = &mut self.phones[phone];
        one.timer += 1;
        let Some(core) = &one.core else { return };
        let now = core.device_now_ms();
        // As the runner waits: until the wall clock says so, but never longer than half an hour.
        let wait = core.wakes_at().map_or(30 * MINUTE, |at| (at - now).clamp(0, 30 * MINUTE));
        let event = Event::Timer(phone, one.timer);
        // Systems let the work of apps that nobody looks at wait, so that the phone may sleep.
        let wait = if self.healed { wait } else { wait + self.dice.random_range(0..3 * HOUR) };
        self.at(wait, event);
    }

    /// What was under way and is not in the outbox any more was acknowledged, and the phone knows.
    pub(super) fn note_what_was_settled(&mut self, phone: usize) {
        let one = &mut self.phones[phone];
        if one.core.is_none() {
            return;
        }
        one.settled = one.operations().acknowledged;
    }

    pub(super) fn survival(&mut self) -> Survival {
        match self.dice.random_range(0..4) {
            0 => Survival::Nothing,
            1 => Survival::Everything,
            _ => Survival::Eighths(self.dice.random_range(0..8)),
        }
    }

    pub(super) async fn power_went(&mut self, phone: usize) -> Lived {
        let survival = self.survival();
        self.figures.crashes += 1;
        self.say(format!("{} goes off without warning ({survival:?})", self.phones[phone].name));
        self.phones[phone].stop(survival).await;
        let off = self.dice.random_range(SECOND..2 * HOUR);
        self.at(off, Event::On(phone));
        Ok(())
    }

    pub(super) async fn switch_on(&mut self, phone: usize) -> Lived {
        if self.phones[phone].core.is_some() {
            return Ok(());
        }
        let name = self.phones[phone].name;
        if self.weather.files && !self.healed && self.dice.random_bool(0.3) {
            self.try_an_older_app(phone)?;
        }
        if let Err(error) = self.phones[phone].start() {
            return Err(format!("durable first: {name} does not open any more: {error}"));
        }
        self.say(format!("{name} is on"));
        self.adopt(phone);
        self.check_promises(phone, "after it was off")?;
        self.note_what_was_settled(phone);
        self.run(phone, Why::Timer).await
    }

    // ---- healing ----

    async fn heal(&mut self) -> Lived {
        self.healed = true;
        self.say("everything heals; nobody does anything any more");
        self.market.disk.keep_power();
        for phone in 0..self.phones.len() {
            let one = &mut self.phones[phone];
            one.disk.keep_power();
            one.disk.set_quota(None);
            one.signal = true;
            if one.core.is_none() {
                self.switch_on(phone).await?;
            }
        }
        let until = self.time.now() + QUIET;
        let mut look_at = self.time.now() + HOUR;
        while self.time.now() < until && !self.events.is_empty() {
            self.next().await?;
            if self.time.now() >= look_at {
                if self.is_at_rest() {
                    break;
                }
                look_at = self.time.now() + HOUR;
            }
        }
        self.figures.hours = ((self.time.now() - super::clocks::START) / HOUR) as u64;
        Ok(())
    }
}

/// Why a phone syncs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    Timer,
    Work,
    Tap,
    Signal,
}

enum Step {
    Sends(Letter),
    Rests(#[expect(dead_code, reason = "for whoever debugs")] bool),
}
