//! Who is killed when, and what must hold in the end.

use super::{
    buyers::{self, Buyers},
    ledger::Ledger,
    life::{Life, Told},
    market, phone,
};
use marketplace::Market;
use protocol::{Country, ListingId, Order, Row};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};
use sync_core::NewSeller;

/// So often must each have been killed in the middle of an exchange.
const PHONES: usize = 45;
const MARKETS: usize = 20;

/// In so many exchanges must the answer have been lost: the market had done it, and the phone did not hear of it. Fewer prove little.
const LOST_ANSWERS: usize = 5;

/// By then it must have happened, on the slowest machine.
const LATEST: Duration = Duration::from_mins(3);

pub(crate) fn run(seed: u64) {
    let folder = tempfile::tempdir().unwrap();
    let mut story = Story::begin(seed, folder.path().to_owned());
    let buyers = Buyers::begin(&story.address, seed);
    let begun = Instant::now();
    while story.phones < PHONES || story.markets < MARKETS || story.ledger.lost_answers < LOST_ANSWERS {
        story.round(&buyers);
        assert!(begun.elapsed() < LATEST, "seed {seed}: {}", story.score());
    }
    let secrets = story.heal(buyers);
    eprintln!("seed {seed}: {}, {} orders, {:.1} s", story.score(), secrets.len(), begun.elapsed().as_secs_f64());
    story.check(&secrets);
}

struct Story {
    folder: PathBuf,
    dice: ChaCha8Rng,
    /// Where the market is, in all its lives.
    address: String,
    market: Option<Life>,
    phone: Option<Life>,
    lives: u64,
    /// How long an exchange takes here.
    typical: Duration,
    /// When the exchange under way began, if one is.
    exchanging: Option<Instant>,
    ledger: Ledger,
    /// How often the phone was killed while it exchanged.
    phones: usize,
    /// How often the market was.
    markets: usize,
}

impl Story {
    /// A market, and a phone that it knows.
    fn begin(seed: u64, folder: PathBuf) -> Self {
        let mut story = Self {
            ledger: Ledger::new(folder.join("market")),
            folder,
            dice: ChaCha8Rng::seed_from_u64(seed),
            address: format!("127.0.0.1:{}", free_port()),
            market: None,
            phone: None,
            lives: seed * 1_000_000,
            typical: Duration::from_millis(30),
            exchanging: None,
            phones: 0,
            markets: 0,
        };
        story.start_market();
        let core = phone::open(&story.folder.join("phone"), &story.address);
        let amina = NewSeller {
            name: "Amina".into(),
            phone: "0788123456".into(),
            village: "Huye".into(),
            country: Some(Country::RW),
            language: "en".into(),
            invitation: None,
        };
        core.block_on(async {
            core.create_seller(amina).await.unwrap();
            core.request_code().await.unwrap();
            core.confirm_code(&buyers::code(&story.address)).await.unwrap();
        })
        .unwrap();
        story
    }

    fn told(&mut self, name: &str, ends: bool) -> Told {
        self.lives += 1;
        Told { folder: self.folder.join(name), market: self.address.clone(), seed: self.lives, ends }
    }

    fn start_market(&mut self) {
        let life = Life::begin("be_the_market", &self.told("market", false));
        life.next().expect("the market starts");
        self.market = Some(life);
    }

    /// The phone wakes up and says what it still has to send, which is compared with what the market has; then it goes on.
    fn start_phone(&mut self, ends: bool) -> Life {
        let mut life = Life::begin("be_the_phone", &self.told("phone", ends));
        let (_, said) = life.next().expect("the phone starts");
        self.ledger.woke(said["waiting"].as_array().unwrap());
        life.tell("go on");
        life
    }

    /// Both are there, an exchange begins, and one or both are killed somewhere in it.
    fn round(&mut self, buyers: &Buyers) {
        if self.market.is_none() {
            self.start_market();
        }
        let phone = self.phone.take().unwrap_or_else(|| self.start_phone(false));
        self.exchanging = None;
        for (at, said) in phone.pending() {
            self.hear(at, &said);
        }
        *buyers.offers.lock().unwrap() = self.ledger.entities().into_iter().map(str::to_owned).collect();
        // A new one: how far the last one is, is not known.
        let begun = loop {
            let (at, said) = phone.next().expect("a phone lives until it is killed");
            self.hear(at, &said);
            if said["sync"] == "begins" {
                break at;
            }
        };
        // From before the request is out to after the answer is kept.
        let when = begun + self.typical.mul_f64(self.dice.random_range(0.0..1.2));
        thread::sleep(when.saturating_duration_since(Instant::now()));
        match self.dice.random_range(0..10) {
            0..5 => self.kill_phone(phone),
            5..9 => self.kill_market(phone),
            _ => {
                drop(self.market.take());
                let before = self.phones;
                self.kill_phone(phone);
                self.markets += self.phones - before;
            }
        }
    }

    fn kill_phone(&mut self, phone: Life) {
        for (at, said) in phone.kill() {
            self.hear(at, &said);
        }
        self.phones += usize::from(self.exchanging.is_some());
    }

    /// Whether it was in the middle of an exchange shows in what the phone says of that.
    fn kill_market(&mut self, phone: Life) {
        let killed = Instant::now();
        drop(self.market.take());
        for (at, said) in phone.pending() {
            self.hear(at, &said);
        }
        if let Some(begun) = self.exchanging
            && begun <= killed
        {
            while self.exchanging.is_some() {
                let (at, said) = phone.next().expect("a phone outlives the market");
                self.hear(at, &said);
                self.markets += usize::from(said["reached"] == false);
            }
        }
        self.phone = Some(phone);
    }

    fn hear(&mut self, at: Instant, said: &Value) {
        if let Some(act) = said.get("acknowledged") {
            self.ledger.acknowledge(act);
        }
        match said["sync"].as_str() {
            Some("begins") => self.exchanging = Some(at),
            Some("ended") => {
                if let Some(begun) = self.exchanging.take()
                    && said["reached"] == true
                {
                    self.typical = (self.typical * 7 + (at - begun)) / 8;
                }
            }
            _ => {}
        }
    }

    /// Nobody is killed any more; the phone says all that it has to say. The secrets of all orders.
    fn heal(&mut self, buyers: Buyers) -> Vec<String> {
        if self.market.is_none() {
            self.start_market();
        }
        let secrets = buyers.end();
        if let Some(phone) = self.phone.take() {
            self.kill_phone(phone);
        }
        let phone = self.start_phone(true);
        let said = phone.end();
        assert!(said.iter().all(|(_, said)| said["reached"] != false), "the market is there: {said:?}");
        // Killed, not closed: what is on its disk is what counts.
        drop(self.market.take());
        secrets
    }

    /// What both have on their disks.
    fn check(&mut self, secrets: &[String]) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let market = Market::open(market::config(&self.folder.join("market"))).await.unwrap();
            let core = phone::open(&self.folder.join("phone"), &self.address);
            assert_eq!(
                core.waiting().await.unwrap().iter().filter(|entry| !matches!(entry.why, sync_core::view::Why::Refused { .. })).count(),
                0
            );
            let mut expected: BTreeMap<String, i64> = self.ledger.sums().into_iter().map(|(id, sum)| (id.to_owned(), sum)).collect();
            for secret in secrets {
                let order = market.order_by_secret(secret).await.unwrap().expect("a buyer saw it placed").order;
                let on_phone = core.order(order.id).await.unwrap().expect("the phone heard of it").order;
                assert_eq!(on_phone.digest(), order.digest(), "{on_phone:#?} {order:#?}");
                if !Order::gives_back(order.state) {
                    *expected.get_mut(&order.listing.to_string()).unwrap() -= order.quantity.amount();
                }
            }
            let orders = core.orders(sync_core::core::Filter::default()).await.unwrap();
            assert_eq!(orders.len(), secrets.len(), "each form placed one order");
            let listings = core.listings(sync_core::core::Filter::default()).await.unwrap();
            assert!(!listings.is_empty());
            for view in listings {
                let id: ListingId = view.listing.id;
                let at_market = market.shop_listing(id).await.unwrap().expect("it is at the market").listing;
                assert_eq!(view.listing.digest(), at_market.digest(), "{:#?} {at_market:#?}", view.listing);
                assert_eq!(at_market.stock.total().amount(), expected[&id.to_string()], "one effect for each operation");
            }
            market.close().await;
        });
        self.ledger.check_file();
    }

    fn score(&self) -> String {
        let (phones, markets, promises) = (self.phones, self.markets, self.ledger.promises());
        let (lost, typical) = (self.ledger.lost_answers, self.typical.as_millis());
        format!(
            "phone killed {phones} times and market {markets} times in an exchange of {typical} ms, {lost} answers lost, {promises} promises"
        )
    }
}

/// The market comes back where it was, so nobody may take its place meanwhile: below the ports that systems give to whoever asks for
/// any. One of those could even connect to itself.
fn free_port() -> u16 {
    let first = 15_000 + u16::try_from(std::process::id() % 10_000).unwrap();
    (first..first + 1000).find(|port| std::net::TcpListener::bind(("127.0.0.1", *port)).is_ok()).expect("one of a thousand is free")
}
