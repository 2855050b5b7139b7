//! The phone without a screen.

use crate::report::{Badge, Network, PhoneError, SyncReport};
use protocol::OrderId;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use sync_core::{Core, CoreConfig, Ended, HttpTransport, budget::Link, core::PHONE};
use tokio::sync::watch;

/// One caller's hold on the phone of a folder. All holds of a process share one core.
#[derive(Debug, uniffi::Object)]
pub struct Phone {
    core: Mutex<Option<Core>>,
    data: PathBuf,
    /// How many syncs were called off.
    called_off: watch::Sender<u64>,
}

/// Opens the phone whose app keeps its data in `data`, which must be there: a worker never makes a phone. `market` is the address to
/// sync with, or nothing for the one that the app was built for.
#[uniffi::export]
pub fn open_phone(data: String, market: Option<String>) -> Result<Arc<Phone>, PhoneError> {
    let data = PathBuf::from(data);
    if !data.is_dir() {
        return Err(PhoneError::Folder);
    }
    let transport = HttpTransport::new(market.as_deref().unwrap_or(sync_core::transport::built_for()))?;
    // Where the screens are open already, they go on as they were.
    let config = CoreConfig { foreground: false, ..CoreConfig::new(data.join(PHONE), Arc::new(transport)) };
    let core = Core::open_shared(config)?;
    Ok(Arc::new(Phone { core: Mutex::new(Some(core)), data, called_off: watch::Sender::new(0) }))
}

#[uniffi::export]
impl Phone {
    /// Syncs until there is nothing left that can be said now, or until the deadline, in milliseconds from now. Blocks: for a worker
    /// thread. Two callers at once are both told what came of it.
    pub fn sync_once(&self, deadline_ms: u64) -> Result<SyncReport, PhoneError> {
        let core = self.core()?;
        // From now on: an earlier cancellation was of an earlier sync.
        let mut called_off = self.called_off.subscribe();
        let called_off = async move {
            if called_off.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        let errand = core.block_on(core.run_errand(Duration::from_millis(deadline_ms), called_off))??;
        Ok(SyncReport::new(errand, core.device_now_ms()))
    }

    /// What a badge may show.
    pub fn badge(&self) -> Result<Badge, PhoneError> {
        let core = self.core()?;
        let standing = core.block_on(core.standing(Ended::Finished))??;
        Ok(Badge { orders_to_answer: standing.to_answer, waiting: standing.waiting, needs_help: standing.needs_help })
    }

    /// The ids of the orders that came and of which nobody on this phone was told yet.
    pub fn unannounced(&self) -> Result<Vec<String>, PhoneError> {
        let core = self.core()?;
        let orders = core.block_on(core.unannounced())??;
        Ok(orders.into_iter().map(|order| order.to_string()).collect())
    }

    /// Somebody was told of these.
    pub fn announced(&self, orders: Vec<String>) -> Result<(), PhoneError> {
        let core = self.core()?;
        let orders: Vec<OrderId> = orders.into_iter().filter_map(|order| order.parse().ok()).collect();
        Ok(core.block_on(core.announce(orders))??)
    }

    /// The language that was chosen in the app, as BCP 47 says it; nothing if none was, or if it cannot be read.
    pub fn language(&self) -> Option<String> {
        language(&self.data)
    }

    /// What the system says of the network: what costs nothing may carry more.
    pub fn set_network(&self, network: Network) {
        if let Ok(core) = self.core() {
            core.set_link(if network == Network::Unmetered { Link::Unmetered } else { Link::Metered });
        }
    }

    /// Lets every [`sync_once`](Self::sync_once) of this hold return soon. What the market was given by then counts.
    pub fn cancel(&self) {
        self.called_off.send_modify(|times| *times += 1);
    }

    /// Cancels, and lets go of the phone. The last hold of a process closes the store. (Not `close`: that is Kotlin's own.)
    pub fn shut(&self) {
        self.cancel();
        drop(self.core.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

impl Phone {
    fn core(&self) -> Result<Core, PhoneError> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or(PhoneError::Closed)
    }
}

/// The member `locale` of the file in which the app keeps how it speaks and looks.
fn language(data: &Path) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Chosen {
        locale: Option<String>,
    }
    let bytes = std::fs::read(data.join("preferences.json")).ok()?;
    serde_json::from_slice::<Chosen>(&bytes).ok()?.locale
}
