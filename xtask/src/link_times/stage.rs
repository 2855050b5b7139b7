//! A market, a phone, and a bad link between them.

use super::buyer;
use crate::{
    cargo::Profile as Built,
    failure::{Failure, While},
    link::{Counts, End, Namespaces, Pair, Profile, pump},
    service::Service,
};
use serde_json::Value;
use std::{
    fmt, fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Stdio,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// Where the market listens in its namespace.
const PORT: u16 = 7500;

/// A market makes its database when it starts.
const STARTING: Duration = Duration::from_secs(30);

/// How often a phone tries at most; each time it gives up by itself.
const TRIES: u32 = 5;

/// How often it is looked whether a phone has ended: finer than anything that is told.
const LOOK: Duration = Duration::from_millis(5);

/// A listing as farmers write them.
const WORDS: &str = "Red bourbon, fully washed and dried for 18 days on raised beds at 1,850 m, sorted twice by hand. Jute bags of 60 kg \
                     with liner, ready at the washing station.";

/// How long something took, and what went through the link for it: IP packets with their headers, also those that got lost.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    pub(super) took: Duration,
    pub(super) up: u64,
    pub(super) down: u64,
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} s ({} B up, {} B down)", self.took.as_secs_f64(), self.up, self.down)
    }
}

/// All three. It is taken down when the work on it is done.
pub(super) struct Stage<'a> {
    namespaces: &'a Namespaces,
    counts: &'a Mutex<[Counts; 2]>,
    stopped: &'a AtomicBool,
    market: Service,
    phone: PathBuf,
}

impl Stage<'_> {
    /// Sets up a market and a phone on a network, does the work, and takes them down.
    pub(super) fn on<T>(
        network: Profile,
        seed: u64,
        interrupted: &AtomicBool,
        work: impl FnOnce(&mut Stage<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let folder = Built::Dev.folder()?.join("link-times").join(network.name());
        // Left by the last time, to be looked at until now.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).during(|| format!("making {}", folder.display()))?;
        let namespaces = Namespaces::make("isoko-times")?;
        let mut pair = Pair::new(&network.shape(), seed, None);
        let (counts, stopped) = (Mutex::new(pair.counts()), AtomicBool::new(false));
        thread::scope(|scope| {
            let pumping = scope.spawn(|| {
                let pumped = pump(&namespaces, &mut pair, Instant::now(), |pair| {
                    *counts.lock().unwrap_or_else(PoisonError::into_inner) = pair.counts();
                    stopped.load(Ordering::Relaxed) || interrupted.load(Ordering::Relaxed)
                });
                stopped.store(true, Ordering::Relaxed);
                pumped
            });
            let done = start_market(&namespaces, &folder).and_then(|market| {
                let mut stage = Stage { namespaces: &namespaces, counts: &counts, stopped: &stopped, market, phone: folder.join("phone") };
                work(&mut stage)
            });
            stopped.store(true, Ordering::Relaxed);
            pumping.join().map_err(|_| Failure::new("the link broke"))??;
            done
        })
    }

    /// Makes the seller.
    pub(super) fn enrol(&self) -> Result<(), Failure> {
        let who = ["--name", "Amina Uwase", "--phone", "+250788123456", "--village", "Nyamasheke", "--country", "RW"];
        let asking = ["enrol"].into_iter().chain(who).collect::<Vec<_>>();
        let _ = self.until_done(&asking, &["enrol"])?;
        let code = self.beside_the_market(buyer::code)?;
        let confirming = ["enrol", "--code", &code];
        self.until_done(&confirming, &confirming)?;
        self.phone(&["data", "--photos-on-wifi", "true"]).map(drop)
    }

    /// Lists something with a photo, and sends it: the words, and the cover's thumbnail. The photo itself waits for Wi-Fi. Which listing,
    /// and what it took.
    pub(super) fn list(&self, run: u32) -> Result<(String, Measured), Failure> {
        let title = format!("Bourbon from the lake, lot {run}");
        let words = ["--title", &title, "--description", WORDS, "--form", "green", "--harvest", "2026-05-14"];
        let numbers = ["--product", "coffee_green", "--amount", "40", "--price", "12.00", "--currency", "USD"];
        let add: Vec<_> = ["listing", "add"].into_iter().chain(words).chain(numbers).collect();
        let document = self.phone(&add)?;
        let id = text(&document, "/listing/id").ok_or_else(|| Failure::new(format!("not listed: {document}")))?;
        let capture = self.phone.with_file_name(format!("capture-{run}.png"));
        super::capture::write(&capture, run)?;
        let taken = self.phone(&["listing", "photo", &id, &capture.display().to_string()])?;
        if taken.get("error").is_some() {
            return Err(Failure::new(format!("no photo: {taken}")));
        }
        let (_, measured) = self.until_done(&["sync"], &["sync"])?;
        if self.beside_the_market(|market| buyer::pictures(market, &id))? == 0 {
            return Err(Failure::new("the market has no picture of the listing"));
        }
        Ok((id, measured))
    }

    /// A buyer orders from it.
    pub(super) fn order(&self, listing: &str) -> Result<(), Failure> {
        self.beside_the_market(|market| buyer::order(market, listing))
    }

    /// The phone hears of the newest order. Which one it is.
    pub(super) fn hear_of_order(&self) -> Result<String, Failure> {
        self.until_done(&["sync"], &["sync"])?;
        self.found("order", "")
    }

    /// Accepts it.
    pub(super) fn accept(&self, order: &str) -> Result<Measured, Failure> {
        self.until_done(&["order", "accept", order, "--sync"], &["sync"]).map(|(_, measured)| measured)
    }

    /// A sync that has nothing to say and hears nothing.
    pub(super) fn sync_nothing(&self) -> Result<Measured, Failure> {
        let (document, measured) = self.until_done(&["sync"], &["sync"])?;
        match document.pointer("/report/changed").and_then(Value::as_u64) {
            Some(0) => Ok(measured),
            _ => Err(Failure::new(format!("something was still to be said: {document}"))),
        }
    }

    /// How many operations came to the market that it had answered before.
    pub(super) fn sent_twice(&self) -> Result<usize, Failure> {
        let log = self.market.log();
        let said = fs::read_to_string(log).during(|| format!("reading {}", log.display()))?;
        Ok(said.lines().filter(|line| line.contains("answered before")).count())
    }

    /// Runs one command of the phone, and when there was no answer another one, until there was. All of it is measured.
    fn until_done(&self, first: &[&str], then: &[&str]) -> Result<(Value, Measured), Failure> {
        let (begun, before) = (Instant::now(), self.counts());
        let mut told = self.phone(first)?;
        for _ in 1..TRIES {
            let kind = text(&told, "/error/kind");
            match kind.as_deref() {
                None => break,
                Some("offline" | "later") => {
                    println!("    no answer after {:.1} s: again", begun.elapsed().as_secs_f64());
                    told = self.phone(then)?;
                }
                Some(_) => return Err(Failure::new(format!("isoko {}: {told}", first.join(" ")))),
            }
        }
        if told.get("error").is_some() {
            return Err(Failure::new(format!("isoko {}: no answer in {TRIES} tries: {told}", first.join(" "))));
        }
        let took = begun.elapsed();
        // What the market sends last, and the phone's last word, are on their way when the phone has ended.
        thread::sleep(Duration::from_secs(4));
        let ([up, down], [up_before, down_before]) = (self.counts(), before);
        Ok((told, Measured { took, up: up.bytes - up_before.bytes, down: down.bytes - down_before.bytes }))
    }

    /// One command of the phone, in a process of its own. It is killed when the link is gone: it would wait for half a minute.
    fn phone(&self, words: &[&str]) -> Result<Value, Failure> {
        let starting = || "starting isoko".to_owned();
        let mut isoko = self.namespaces.command(End::Phone, Built::Dev.program("isoko")?);
        isoko.arg("--data").arg(&self.phone).args(["--market", &format!("http://{}", address()), "--json"]).args(words);
        let mut isoko = isoko.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().during(starting)?;
        // What it says is one short document, which its pipe holds until it is read below.
        while isoko.try_wait().during(starting)?.is_none() {
            if self.stopped.load(Ordering::Relaxed) {
                let _ = isoko.kill();
                let _ = isoko.wait();
                return Err(Failure::new("Stopped."));
            }
            thread::sleep(LOOK);
        }
        let said = isoko.wait_with_output().during(starting)?;
        let out = String::from_utf8_lossy(&said.stdout);
        serde_json::from_str(&out).during(|| format!("isoko {} said {out}{}", words.join(" "), String::from_utf8_lossy(&said.stderr)))
    }

    /// The newest listing or order with these words.
    fn found(&self, what: &str, words: &str) -> Result<String, Failure> {
        let known = self.phone(&[what, "list", "--take", "1", "--search", words])?;
        text(&known, &format!("/{what}s/0/id")).ok_or_else(|| Failure::new(format!("the phone knows of no {what}: {known}")))
    }

    fn beside_the_market<T: Send>(&self, ask: impl FnOnce(SocketAddr) -> std::io::Result<T> + Send) -> Result<T, Failure> {
        self.namespaces.within(End::Market, || ask(address()))?.during(|| "asking the market".to_owned())
    }

    fn counts(&self) -> [Counts; 2] {
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn address() -> SocketAddr {
    (End::Market.address(), PORT).into()
}

fn text(document: &Value, pointer: &str) -> Option<String> {
    Some(document.pointer(pointer)?.as_str()?.to_owned())
}

fn start_market(namespaces: &Namespaces, folder: &Path) -> Result<Service, Failure> {
    // Whatever the environment says: what is counted is told at this level.
    let mut command = namespaces.command(End::Market, "env");
    command.arg("RUST_LOG=info,sqlx=warn").arg(Built::Dev.program("marketplace")?);
    let (listen, data) = (address().to_string(), folder.join("market"));
    let arguments = ["serve".as_ref(), "--listen".as_ref(), listen.as_ref(), "--data".as_ref(), data.as_os_str(), "--dev".as_ref()];
    let program = Path::new(command.get_program());
    let mut market = Service::start("the market", program, command.get_args().chain(arguments), folder.join("market.log"))?;
    let until = Instant::now() + STARTING;
    while !market.last_words().contains("listening on") {
        if market.ended().is_some() || Instant::now() > until {
            return Err(Failure::new(format!("the market does not start:\n{}", market.last_words())));
        }
        thread::sleep(Duration::from_millis(50));
    }
    Ok(market)
}
