//! The day's data: what the seller set, what was used, what the system says of the network.

use super::Core;
use crate::{
    budget::{Budget, Link},
    changes::Topic,
    error::CoreError,
    machine::Cause,
    store::{contact, traffic},
};
use rusqlite::Connection;

const CAP: &str = "data.cap";
const SAVER: &str = "data.saver";
const PICTURES: &str = "data.pictures_unmetered_only";

/// What the seller set.
pub(crate) fn budget(c: &Connection) -> Result<Budget, CoreError> {
    let is_on = |name| Ok::<_, CoreError>(contact::setting(c, name)?.as_deref() == Some("on"));
    Ok(Budget {
        cap: contact::setting(c, CAP)?.and_then(|bytes| bytes.parse().ok()),
        saver: is_on(SAVER)?,
        pictures_unmetered_only: is_on(PICTURES)?,
    })
}

impl Core {
    /// What the seller set for the day's data.
    pub async fn budget(&self) -> Result<Budget, CoreError> {
        self.inner.store.read(budget).await
    }

    /// Sets it. Counts from now on.
    pub async fn set_budget(&self, budget: Budget) -> Result<(), CoreError> {
        let word = |on: bool| if on { "on" } else { "off" };
        self.inner
            .store
            .write(move |tx| {
                contact::set_setting(tx, CAP, &budget.cap.map_or_else(|| "none".to_owned(), |cap| cap.to_string()))?;
                contact::set_setting(tx, SAVER, word(budget.saver))?;
                contact::set_setting(tx, PICTURES, word(budget.pictures_unmetered_only))?;
                Ok(((), vec![Topic::Settings, Topic::Status]))
            })
            .await?;
        self.wake(Cause::Timer);
        Ok(())
    }

    /// What today's bytes were for, most first: `sync`, `news`, `enrol`.
    pub async fn spent_today(&self) -> Result<Vec<(String, traffic::Bytes)>, CoreError> {
        let now = self.inner.clock.now_ms();
        self.inner.store.read(move |c| traffic::today_by_kind(c, now)).await
    }

    /// The system says what the network costs now.
    pub fn set_link(&self, link: Link) {
        let changed = self.inner.shared.link.lock().is_ok_and(|mut now| std::mem::replace(&mut *now, link) != link);
        if changed && link == Link::Unmetered {
            self.wake(Cause::Connectivity);
        }
    }
}
