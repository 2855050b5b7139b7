//! Serving on a socket, until asked to stop.

use crate::{Market, MarketError};
use std::{future::Future, time::Duration};
use tokio::net::TcpListener;

/// How long answers that are under way may take once the market was asked to stop.
const LAST_ANSWERS: Duration = Duration::from_secs(10);

/// How often the market looks after itself. Leases are counted in weeks; an hour more or less is nothing to them.
const HOUSE: Duration = Duration::from_hours(1);

/// Takes an address: `127.0.0.1:7500`, or port 0 for one that is free.
pub async fn listen(address: &str) -> Result<TcpListener, MarketError> {
    TcpListener::bind(address).await.map_err(|why| MarketError::Listen { address: address.to_owned(), why: why.to_string() })
}

/// Serves the market until `stop`, then lets the answers that are under way finish, and closes the database.
pub async fn serve(market: Market, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> Result<(), MarketError> {
    let address = listener.local_addr().map(|address| address.to_string()).unwrap_or_default();
    let (asked, mut stopping) = tokio::sync::watch::channel(false);
    let waiting = market.clone();
    let graceful = async move {
        stop.await;
        waiting.stop_waiting();
        asked.send_replace(true);
    };
    let server = axum::serve(listener, crate::router(market.clone())).with_graceful_shutdown(graceful);
    let too_long = async move {
        // An error means that the server is gone already: then there is nothing to wait for.
        if stopping.wait_for(|asked| *asked).await.is_ok() {
            tokio::time::sleep(LAST_ANSWERS).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    let served = tokio::select! {
        served = server => served.map_err(|why| MarketError::Listen { address, why: why.to_string() }),
        () = too_long => Ok(()),
        () = keep_house(market.clone()) => Ok(()),
    };
    market.close().await;
    served
}

/// What the market does by itself, now and then, as long as it serves.
async fn keep_house(market: Market) {
    loop {
        match market.return_lapsed_shares().await {
            Ok(0) => {}
            Ok(listings) => tracing::info!(listings, "shares of devices that were away too long are for sale again"),
            Err(error) => tracing::warn!(%error, "lapsed shares could not be returned; tried again within the hour"),
        }
        match market.forget_old_uploads().await {
            Ok(0) => {}
            Ok(uploads) => tracing::info!(uploads, "uploads that nobody finished are forgotten"),
            Err(error) => tracing::warn!(%error, "old uploads could not be forgotten; tried again within the hour"),
        }
        tokio::time::sleep(HOUSE).await;
    }
}

/// Resolves when the process is asked to stop: Ctrl-C, or SIGTERM where there is such a thing. The signals are caught from the
/// call on, not only from the first poll: call it before telling anybody that the market is there.
pub fn asked_to_stop() -> impl Future<Output = ()> + Send + 'static {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{Signal, SignalKind, signal};
        async fn caught(signal: std::io::Result<Signal>) {
            match signal {
                Ok(mut signal) => drop(signal.recv().await),
                Err(_) => std::future::pending().await,
            }
        }
        let (interrupted, terminated) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
        async move {
            tokio::select! {
                () = caught(interrupted) => {},
                () = caught(terminated) => {},
            }
        }
    }
    #[cfg(not(unix))]
    {
        async {
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }
}
