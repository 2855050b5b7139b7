//! An ear at the market while somebody looks at the screen and nothing else goes on (`GET /v1/news`).

use super::Runner;
use crate::{
    budget::Purpose,
    core::budget,
    machine::{Pace, Phase},
    store::{contact, people, traffic},
};
use protocol::sync::News;
use std::{sync::atomic::Ordering, time::Duration};

/// After a connection that broke: the next look, or a network that comes back, will tell.
const PAUSE: Duration = Duration::from_secs(30);

/// A market that has no ear for us is asked again after a while: it may have been brought up to date.
const DEAF: Duration = Duration::from_hours(1);

impl Runner {
    /// Until the market says that there is something. Never, if nobody looks, if data is saved, or if the market cannot tell.
    pub(super) async fn news(&self) {
        loop {
            if !self.may_listen() {
                return std::future::pending().await;
            }
            match self.listen_once().await {
                Some(true) => return,
                Some(false) => {}
                None => tokio::time::sleep(if self.shared.deaf.load(Ordering::Relaxed) { DEAF } else { PAUSE }).await,
            }
        }
    }

    /// With the market in reach, all said, and somebody in front of the screen.
    fn may_listen(&self) -> bool {
        let foreground = self.pace() != Pace::BACKGROUND;
        foreground && self.transport.can_listen() && self.shared.phase.lock().is_ok_and(|phase| *phase == Phase::Idle)
    }

    /// One request: whether there is something, or `None` if that could not be learned.
    async fn listen_once(&self) -> Option<bool> {
        let now = self.clock.now_ms();
        let link = self.link();
        let ready = self.store.read(move |c| {
            let today = traffic::today(c, now)?;
            let may = budget(c)?.allows(Purpose::News, link, today.up.saturating_add(today.down), 0);
            let token = people::token(c)?.filter(|_| may);
            let cursor = contact::get(c)?.cursor;
            Ok(token.map(|held| (held.token, cursor)))
        });
        let Ok(Some((token, cursor))) = ready.await else { return std::future::pending().await };
        let path = format!("/v1/news?cursor={}", escaped(&cursor.0));
        let reply = self.transport.listen(&path, Some(&token)).await.ok()?;
        let bytes = traffic::Bytes { up: reply.sent, down: reply.received };
        let now = self.clock.now_ms();
        let _ = self.store.write(move |tx| Ok((traffic::add(tx, now, "news", bytes)?, vec![]))).await;
        // 404: an older market.
        self.shared.deaf.store(reply.status == 404, Ordering::Relaxed);
        if reply.status != 200 {
            return None;
        }
        serde_json::from_slice::<News>(&reply.body).ok().map(|told| told.news)
    }
}

/// A cursor is opaque: whatever is in it must get through an address.
fn escaped(text: &str) -> String {
    let escape = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_cursor_gets_through_an_address() {
        assert_eq!(escaped("5f3a9c01.12"), "5f3a9c01.12");
        assert_eq!(escaped("a b&c=d/é"), "a%20b%26c%3Dd%2F%C3%A9");
    }
}
