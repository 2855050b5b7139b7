//! Waiting for news (`docs/PROTOCOL.md`, section 6): a phone with somebody in front of it learns at once that there is something.
//!
//! News inside one process is a broadcast after each commit. It is only a hint: whoever waits looks at the seller's counter, also
//! when nothing was heard for a while, because another process of the same market may have written.

use crate::{
    Device, Market, MarketError,
    store::sellers,
    sync::{cursor_at, has_unproved, is_past},
};
use protocol::{Cursor, SellerId, limits, sync::News as Told};
use std::time::Duration;
use tokio::sync::{broadcast, watch};

/// How long nothing may be heard before the counter is looked at all the same.
const LOOK: Duration = Duration::from_secs(10);

/// How many changes may be told before a waiter has listened to the first; whoever misses some looks for itself.
const BACKLOG: usize = 1024;

/// Who changed.
#[derive(Clone, Debug)]
pub(crate) struct News {
    changed: broadcast::Sender<SellerId>,
    closing: watch::Sender<bool>,
}

impl Default for News {
    fn default() -> Self {
        Self { changed: broadcast::channel(BACKLOG).0, closing: watch::channel(false).0 }
    }
}

impl News {
    /// Something of this seller changed. Nobody listening is fine.
    pub(crate) fn tell(&self, seller: SellerId) {
        let _ = self.changed.send(seller);
    }

    /// Sends everybody who waits home: the market stops.
    pub(crate) fn close(&self) {
        self.closing.send_replace(true);
    }
}

impl Market {
    /// Waits until the seller has something after the cursor, but not for ever.
    pub async fn news(&self, device: &Device, cursor: &Cursor) -> Result<Told, MarketError> {
        let wait = Duration::from_millis(limits::WAIT_MS);
        let news = tokio::time::timeout(wait, self.until_news(device.seller, cursor)).await.unwrap_or(Ok(false))?;
        Ok(Told { now: self.now(), news })
    }

    /// `true` as soon as there is something, `false` when the market stops.
    pub(crate) async fn until_news(&self, seller: SellerId, cursor: &Cursor) -> Result<bool, MarketError> {
        let news = self.store().news();
        // Listened first, then looked: what comes in between is heard.
        let (mut changed, mut closing) = (news.changed.subscribe(), news.closing.subscribe());
        loop {
            if self.has_news(seller, cursor).await? {
                return Ok(true);
            }
            tokio::select! {
                _ = closing.wait_for(|closing| *closing) => return Ok(false),
                () = heard(&mut changed, seller) => {}
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }

    /// The cursor of a phone that has everything.
    pub(crate) async fn cursor_now(&self, seller: SellerId) -> Result<Cursor, MarketError> {
        let mut tx = self.store().read().await?;
        let head = sellers::last_number(&mut tx, seller).await?;
        Ok(cursor_at(&self.meta().epoch, head))
    }

    async fn has_news(&self, seller: SellerId, cursor: &Cursor) -> Result<bool, MarketError> {
        let mut tx = self.store().read().await?;
        let head = sellers::last_number(&mut tx, seller).await?;
        // A cursor that proves a delivery is worth a sync, too: the time to answer is then set, and told.
        Ok(is_past(cursor, &self.meta().epoch, head) || has_unproved(&mut tx, seller, cursor, &self.meta().epoch, head).await?)
    }

    /// Lets go of everybody who waits for news, so that the market can stop.
    pub fn stop_waiting(&self) {
        self.store().news().close();
    }
}

/// Until something of this seller changed, or too much changed to know.
async fn heard(changed: &mut broadcast::Receiver<SellerId>, seller: SellerId) {
    loop {
        match changed.recv().await {
            Ok(other) if other != seller => {}
            Err(broadcast::error::RecvError::Closed) => std::future::pending().await,
            _ => return,
        }
    }
}
