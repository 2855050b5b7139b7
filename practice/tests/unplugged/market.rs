//! The market as a process: as `marketplace serve` runs it, on a file.

use super::life::{Told, hear, say};
use marketplace::{Database, LocalOutbox, Market, MarketConfig, SystemClock};
use protocol::Realm;
use serde_json::json;
use std::{path::Path, sync::Arc};

/// Its file.
pub(crate) const FILE: &str = "market.sqlite";

/// How it is opened, by the process and by whoever looks afterwards.
pub(crate) fn config(folder: &Path) -> MarketConfig {
    MarketConfig {
        database: Database::File(folder.join(FILE)),
        realm: Realm::Market,
        clock: Arc::new(SystemClock),
        sms: Arc::new(LocalOutbox::default()),
        public_url: String::new(),
        dev: true,
    }
}

/// Serves until it is killed.
pub(crate) fn be(told: &Told) {
    let _ends_with_us = hear();
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let listener = marketplace::listen(&told.market).await.unwrap();
        let market = Market::open(config(&told.folder)).await.unwrap();
        say(&json!({ "listening": listener.local_addr().unwrap() }));
        marketplace::serve(market, listener, std::future::pending()).await.unwrap();
    });
}
