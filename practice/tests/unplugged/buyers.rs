//! Buyers, who order all the while. One who gets no answer sends the same form again, as a browser does; so each form places one
//! order, however often it was sent.

use rand::{RngExt, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use std::{
    io::{self, Read, Write},
    net::TcpStream,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// Nobody waits longer for an answer from the same machine.
const PATIENCE: Duration = Duration::from_secs(10);

/// All buyers.
pub(crate) struct Buyers {
    /// What they can order: ids of listings.
    pub(crate) offers: Arc<Mutex<Vec<String>>>,
    enough: Arc<AtomicBool>,
    ordering: JoinHandle<Vec<String>>,
}

impl Buyers {
    /// They begin to order.
    pub(crate) fn begin(market: &str, seed: u64) -> Self {
        let (offers, enough) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let (market, see, stop) = (market.to_owned(), Arc::clone(&offers), Arc::clone(&enough));
        let ordering = thread::spawn(move || {
            let mut dice = ChaCha8Rng::seed_from_u64(seed);
            let mut placed = Vec::new();
            for number in 0.. {
                thread::sleep(Duration::from_millis(dice.random_range(0..300)));
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let offer: Option<String> = see.lock().unwrap().choose(&mut dice).cloned();
                placed.extend(offer.and_then(|offer| order(&market, &offer, &format!("form-{seed}-number-{number}"))));
            }
            placed
        });
        Self { offers, enough, ordering }
    }

    /// They have what they wanted: the secrets of all orders that they saw placed. The market must be there, for those who wait.
    pub(crate) fn end(self) -> Vec<String> {
        self.enough.store(true, Ordering::Relaxed);
        self.ordering.join().unwrap()
    }
}

/// Until there is an answer. The secret of the order, if it is yes.
fn order(market: &str, listing: &str, form_key: &str) -> Option<String> {
    let form = format!("quantity=0.5&name=Li+Wei&country=CN&address=Hangzhou&note=&form_key={form_key}");
    let head = "content-type: application/x-www-form-urlencoded";
    loop {
        let request = format!("POST /l/{listing}/order HTTP/1.1\r\nhost: {market}\r\n{head}\r\ncontent-length: {}", form.len());
        let answer = ask(market, &format!("{request}\r\nconnection: close\r\n\r\n{form}")).unwrap_or_default();
        match answer.get(9..12) {
            Some("303") => {
                let place = answer.lines().find_map(|line| line.strip_prefix("location: /o/"));
                return Some(place.expect("an order has an address").trim().to_owned());
            }
            // Not there yet, or not so much of it.
            Some("404" | "409" | "422") => return None,
            Some(other) if !other.starts_with('5') => panic!("{answer}"),
            // Killed, or about to be.
            _ => thread::sleep(Duration::from_millis(20)),
        }
    }
}

/// The newest code that the market sent.
pub(crate) fn code(market: &str) -> String {
    let answer = ask(market, &format!("GET /dev/sms HTTP/1.1\r\nhost: {market}\r\nconnection: close\r\n\r\n")).unwrap();
    let sms: serde_json::Value = serde_json::from_str(answer.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    let text = sms[0]["text"].as_str().unwrap();
    text.chars().filter(char::is_ascii_digit).take(6).collect()
}

fn ask(market: &str, request: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(market)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}
