//! A network that can be made slow or absent, below the transport: a TCP proxy in front of the market.
//!
//! The core is given the proxy's address and cannot know that it is a switch. Without a network connections are refused
//! or cut; 2G carries about 20 kbit/s with 650 ms each way (GPRS in the field); good passes everything through.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep_until};

/// How good the network is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Signal {
    /// No network at all.
    None,
    /// GPRS.
    #[serde(rename = "2g")]
    Gprs,
    /// As it comes.
    #[default]
    Good,
}

impl Signal {
    /// All of them, worst first.
    pub const ALL: [Self; 3] = [Self::None, Self::Gprs, Self::Good];

    /// As the desk's form writes it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Gprs => "2g",
            Self::Good => "good",
        }
    }
}

/// How much a line carries in one direction.
#[derive(Clone, Copy, Debug)]
struct Line {
    delay: Duration,
    bytes_per_second: u32,
}

/// From the phone to the market. GPRS gives the way up fewer time slots than the way down.
const GPRS_UP: Line = Line { delay: Duration::from_millis(650), bytes_per_second: 18_000 / 8 };
/// From the market to the phone.
const GPRS_DOWN: Line = Line { delay: Duration::from_millis(650), bytes_per_second: 20_000 / 8 };
/// About one radio block: small enough that switching the network off hits in the middle of a message.
const CHUNK: usize = 512;
/// Chunks on their way at once: 32 KiB, like the buffers of a real slow line; past them the sender has to wait.
const IN_FLIGHT: usize = 64;
/// Connections that wait to be accepted.
const BACKLOG: u32 = 128;

/// Where the market is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketAddress {
    host: String,
    port: u16,
    /// The whole address as it was given, without a slash at the end.
    url: String,
}

/// Why there is no network switch.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// The market's address is not `http://host:port`.
    #[error("the market's address must look like http://127.0.0.1:7500, not {0:?}")]
    BadAddress(String),
    /// No port could be opened.
    #[error("network switch: {0}")]
    Io(#[from] std::io::Error),
}

impl MarketAddress {
    /// Reads `http://host[:port][/]`. Without TLS, as the proxy could not answer for the market's name.
    pub fn parse(url: &str) -> Result<Self, NetworkError> {
        let bad = || NetworkError::BadAddress(url.to_owned());
        let trimmed = url.trim_end_matches('/');
        let authority = trimmed.strip_prefix("http://").ok_or_else(bad)?;
        if authority.is_empty() || authority.contains(['/', '@', '?', '#']) {
            return Err(bad());
        }
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() && !port.ends_with(']') => (host, port.parse().map_err(|_| bad())?),
            _ => (authority, 80),
        };
        Ok(Self { host: host.trim_matches(['[', ']']).to_owned(), port, url: trimmed.to_owned() })
    }

    /// The address for browsers, which reach the market without the switch.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens a connection to the market itself.
    pub(super) async fn connect(&self) -> std::io::Result<TcpStream> {
        TcpStream::connect((self.host.as_str(), self.port)).await
    }

    /// What HTTP's `Host` header says.
    pub(super) fn authority(&self) -> &str {
        self.url.strip_prefix("http://").unwrap_or(&self.url)
    }
}

/// The switch and its proxy. It always starts as good: nothing of it outlives the process.
#[derive(Clone, Debug)]
pub struct Network {
    signal: Arc<watch::Sender<Signal>>,
    at: SocketAddr,
}

impl fmt::Display for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Network {
    /// Starts the proxy on a free port of this machine.
    pub async fn start(market: MarketAddress) -> Result<Self, NetworkError> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let network = Self { signal: Arc::new(watch::channel(Signal::default()).0), at: listener.local_addr()? };
        tokio::spawn(accept(listener, market, network.signal.subscribe()));
        Ok(network)
    }

    /// What the core is given as the market's address.
    pub fn url(&self) -> String {
        format!("http://{}", self.at)
    }

    /// The network now.
    pub fn signal(&self) -> Signal {
        *self.signal.borrow()
    }

    /// Changes the network. Going to none cuts every connection; other changes hold from the next bytes on.
    pub fn set(&self, signal: Signal) {
        self.signal.send_replace(signal);
    }
}

async fn accept(listener: TcpListener, market: MarketAddress, mut signal: watch::Receiver<Signal>) {
    let mut listener = listener;
    loop {
        let lost = async { signal.wait_for(|now| *now == Signal::None).await.is_ok() };
        let accepted = tokio::select! {
            accepted = listener.accept() => Some(accepted),
            _ = lost => None,
        };
        match accepted {
            Some(Ok((phone, _))) => drop(tokio::spawn(carry(phone, market.clone(), signal.clone()))),
            // Out of file descriptors: the next try has a chance only after others have closed theirs.
            Some(Err(_)) => tokio::time::sleep(Duration::from_millis(50)).await,
            None => match deaf(listener, &mut signal).await {
                Some(again) => listener = again,
                None => return,
            },
        }
    }
}

/// Without a network nobody is reached, rather than reached and cut off: a phone can tell the two apart, as only the first is sure to
/// have sent nothing. Keeps the port meanwhile. Nothing comes back when the switch is gone.
async fn deaf(listener: TcpListener, signal: &mut watch::Receiver<Signal>) -> Option<TcpListener> {
    let at = listener.local_addr().ok()?;
    drop(listener);
    loop {
        let bound = TcpSocket::new_v4().and_then(|socket| {
            socket.set_reuseaddr(true)?;
            socket.bind(at)?;
            Ok(socket)
        });
        let Ok(socket) = bound else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        signal.wait_for(|now| *now != Signal::None).await.ok()?;
        match socket.listen(BACKLOG) {
            Ok(listener) => return Some(listener),
            Err(error) => tracing::warn!(%error, "the network switch listens again later"),
        }
    }
}

async fn carry(mut phone: TcpStream, market: MarketAddress, signal: watch::Receiver<Signal>) {
    // Opening a connection costs a round trip on a real line, too.
    if *signal.borrow() == Signal::Gprs {
        tokio::time::sleep(GPRS_UP.delay).await;
    }
    let Ok(mut server) = market.connect().await else {
        cut(&phone);
        return;
    };
    let _ = (phone.set_nodelay(true), server.set_nodelay(true));
    let ended = {
        let (phone_read, phone_write) = phone.split();
        let (server_read, server_write) = server.split();
        let both = async {
            tokio::join!(pump(phone_read, server_write, GPRS_UP, signal.clone()), pump(server_read, phone_write, GPRS_DOWN, signal.clone()),)
        };
        let mut lost = signal.clone();
        tokio::select! {
            _ = both => true,
            _ = lost.wait_for(|now| *now == Signal::None) => false,
        }
    };
    if !ended {
        cut(&phone);
        cut(&server);
    }
}

/// Resets the connection when it is dropped next, in mid-message if need be: a lost network says no goodbye.
fn cut(stream: &TcpStream) {
    let _ = stream.set_zero_linger();
}

/// Carries one direction until its end. Bytes leave the reader in order, wait for their turn and their delay, and
/// arrive in order; what has not arrived when the network goes is lost.
async fn pump<R, W>(mut from: R, mut to: W, slow: Line, signal: watch::Receiver<Signal>)
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    let (send, mut receive) = mpsc::channel::<(Instant, Vec<u8>)>(IN_FLIGHT);
    let reader = async move {
        // When the line will have carried everything it was given.
        let mut free_at = Instant::now();
        loop {
            let mut chunk = vec![0; CHUNK];
            let Ok(count @ 1..) = from.read(&mut chunk).await else { return };
            chunk.truncate(count);
            let now = Instant::now();
            let arrives = if *signal.borrow() == Signal::Gprs {
                let takes = Duration::from_secs_f64(f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / f64::from(slow.bytes_per_second));
                free_at = free_at.max(now) + takes;
                free_at + slow.delay
            } else {
                // What is still on the slow line must not be overtaken.
                free_at = free_at.max(now);
                free_at
            };
            if send.send((arrives, chunk)).await.is_err() {
                return;
            }
        }
    };
    let writer = async move {
        while let Some((arrives, chunk)) = receive.recv().await {
            sleep_until(arrives).await;
            if to.write_all(&chunk).await.is_err() {
                return;
            }
        }
        let _ = to.shutdown().await;
    };
    tokio::join!(reader, writer);
}

#[cfg(test)]
mod tests;
