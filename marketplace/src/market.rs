//! The market as one value: opened once, cloned freely, asked by the API, by the storefront and by practice mode.

use crate::{
    Clock, MarketError, Pictures, SmsSender,
    pictures::Album,
    store::{self, Meta, Store, work::Work},
    uploads::Turns,
};
use protocol::{DeviceId, MarketTime, PersonId, Realm, SellerId};
use std::{fmt, future::Future, path::PathBuf, sync::Arc, time::Duration};

/// Where the market keeps its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    /// A SQLite file; made if it is not there.
    File(PathBuf),
    /// Nowhere: gone with the process. For practice and tests.
    Memory,
    /// `postgres://…` or `sqlite://…`.
    Url(String),
}

/// What a market needs to start.
#[derive(Clone)]
pub struct MarketConfig {
    /// Where it keeps its data.
    pub database: Database,
    /// Whose ids it takes: the real market's or practice's.
    pub realm: Realm,
    /// What tells it the time.
    pub clock: Arc<dyn Clock>,
    /// What sends its one-time codes.
    pub sms: Arc<dyn SmsSender>,
    /// Its address as buyers see it, for links: `https://isoko.example`, without a slash at the end.
    pub public_url: String,
    /// Whether `GET /dev/sms` shows the messages that were sent. Never in a real market.
    pub dev: bool,
}

impl fmt::Debug for MarketConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MarketConfig").field("realm", &self.realm).field("public_url", &self.public_url).finish_non_exhaustive()
    }
}

/// A device that showed a valid token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// Which.
    pub id: DeviceId,
    /// For which seller it acts.
    pub seller: SellerId,
    /// Who enrolled it.
    pub person: PersonId,
}

/// The market.
#[derive(Clone, Debug)]
pub struct Market(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    config: MarketConfig,
    store: Store,
    meta: Meta,
    album: Album,
    turns: Turns,
}

impl Market {
    /// Opens the database, brings it up to date, and is ready. Pictures are kept beside it.
    pub async fn open(config: MarketConfig) -> Result<Self, MarketError> {
        Self::open_with(config, &Pictures::Beside).await
    }

    /// The same, with pictures kept elsewhere.
    pub async fn open_with(config: MarketConfig, pictures: &Pictures) -> Result<Self, MarketError> {
        let album = Album::open(pictures, &config.database)?;
        let (store, meta) = Store::open(&config.database, config.realm).await?;
        Ok(Self(Arc::new(Inner { config, store, meta, album, turns: Turns::default() })))
    }

    /// Tells the market that its data was restored from a backup: phones have heard of changes that it forgot. From the next
    /// opening on every phone reads everything again, and sends what it still has waiting.
    pub async fn restored(&self) -> Result<(), MarketError> {
        store::draw_epoch(&self.0.store).await
    }

    /// Waits for what is under way and closes the database. Whatever is asked afterwards fails.
    pub async fn close(&self) {
        self.0.turns.end().await;
        self.0.store.close().await;
    }

    /// The market's time.
    pub fn now(&self) -> MarketTime {
        self.0.config.clock.now()
    }

    /// What it was opened with.
    pub fn config(&self) -> &MarketConfig {
        &self.0.config
    }

    /// Whether the database answers.
    pub async fn is_well(&self) -> Result<(), MarketError> {
        let mut tx = self.store().read().await?;
        sqlx::query("SELECT version FROM migration").fetch_all(&mut *tx).await?;
        Ok(())
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn meta(&self) -> &Meta {
        &self.0.meta
    }

    pub(crate) fn album(&self) -> &Album {
        &self.0.album
    }

    pub(crate) fn turns(&self) -> &Turns {
        &self.0.turns
    }

    /// Takes a seller's lock.
    pub(crate) async fn work_on(&self, seller: SellerId) -> Result<Option<Work>, MarketError> {
        Work::on(self.store(), seller, || self.now()).await
    }

    /// Does work that writes, to its end: also when whoever asked has hung up, because half of it may be done and the other half
    /// must follow or fail as a whole. Done again when another did the same thing at the same moment.
    pub(crate) async fn to_the_end<T, E, F>(&self, work: impl Fn(Self) -> F + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<MarketError> + Races + Send + 'static,
        F: Future<Output = Result<T, E>> + Send,
    {
        let market = self.clone();
        let task = tokio::spawn(async move {
            // A race is won by somebody each time, so five tries are many; the pauses let the others finish.
            for pause_ms in [1, 5, 25, 125] {
                match work(market.clone()).await {
                    Err(error) if error.is_race() => tokio::time::sleep(Duration::from_millis(pause_ms)).await,
                    done => return done,
                }
            }
            work(market).await
        });
        task.await.unwrap_or_else(|stopped| Err(MarketError::Stopped(stopped.to_string()).into()))
    }
}

/// Errors that may be settled by trying again.
pub(crate) trait Races {
    /// Whether this one may.
    fn is_race(&self) -> bool;
}

impl Races for MarketError {
    fn is_race(&self) -> bool {
        Self::is_race(self)
    }
}
