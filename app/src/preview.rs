//! The seller's phone in a browser, for people without one to hand, for trainers, and for the browser tests.
//!
//! Every tab is a session of its own on the one core of this process. `/` is the phone; on a wide window the page puts it
//! into a frame (`/phone/…`, the same app) with the desk beside it.

mod capture;
mod clock;
pub mod desk;
pub mod history;
pub mod network;
pub mod server;
pub mod windows;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sync_core::{Clock, HttpTransport, Transport};
use tokio::net::TcpListener;

use crate::AppContext;
use crate::core::Phones;
use crate::lock::Lock;
use crate::platform::preview::PreviewPlatform;
use crate::preferences::PreferenceStore;
use clock::PhoneClock;
use windows::Windows;

use network::{MarketAddress, Network, NetworkError, Signal};

/// What the preview is started with.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where browsers find it.
    pub listen: SocketAddr,
    /// The phone's data folder.
    pub data: PathBuf,
    /// The market's address.
    pub market: String,
    /// How many minutes the phone's clock is fast; less than nothing, if it is slow.
    pub clock_off: i64,
}

/// Why the preview does not run.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The market's address is wrong, or the network switch does not start.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// The data folder cannot be made, or the port is taken.
    #[error("{what}: {error}")]
    Io {
        /// What was being done.
        what: String,
        /// What the system said.
        error: std::io::Error,
    },
}

/// Runs until the process ends.
pub async fn run(options: Options) -> Result<(), PreviewError> {
    let io = |what: String| move |error| PreviewError::Io { what, error };
    std::fs::create_dir_all(&options.data).map_err(io(format!("data folder {}", options.data.display())))?;
    let market = MarketAddress::parse(&options.market)?;
    let network = Network::start(market.clone()).await?;
    network.set(kept_signal(&options.data));
    // The core talks to the switch instead of the market, and cannot know.
    let transport = HttpTransport::new(&network.url()).map(|transport| Arc::new(transport) as Arc<dyn Transport>);
    let clock: Arc<dyn Clock> = Arc::new(PhoneClock { off_ms: options.clock_off.saturating_mul(60_000) });
    let phones = Phones::open_by(&options.data, transport, Arc::clone(&clock));
    tracing::info!(market = %options.market, through = %network.url(), "network switch");
    let windows = Windows::default();
    let platform = Arc::new(PreviewPlatform { captures: options.data.join(CAPTURES), windows: windows.clone() });
    let preferences = Arc::new(PreferenceStore::in_folder(&options.data));
    let lock = Arc::new(Lock::open(&options.data, clock));
    let context = AppContext { platform, preferences, phones, lock };
    let listener = TcpListener::bind(options.listen).await.map_err(io(format!("listen on {}", options.listen)))?;
    let at = listener.local_addr().map_err(io("listen".to_owned()))?;
    tracing::info!("the phone is at http://{at}");
    let app = server::router(context, windows, network, market, options.data);
    axum::serve(listener, app).await.map_err(io("serve".to_owned()))
}

/// Where captures lie while a browser sends them.
const CAPTURES: &str = "captures";

/// Where the switch is kept: who closes everything without a signal finds it without one.
const SIGNAL_FILE: &str = "signal.json";

fn kept_signal(data: &Path) -> Signal {
    std::fs::read(data.join(SIGNAL_FILE)).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()
}

fn keep_signal(data: &Path, signal: Signal) -> std::io::Result<()> {
    std::fs::write(data.join(SIGNAL_FILE), serde_json::to_vec(&signal)?)
}
