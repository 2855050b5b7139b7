//! The phone dies in the middle of an exchange, as when the battery is empty, and is switched on again.

use super::{PracticeError, Village};
use sync_core::CoreError;

/// What the phone was doing when it died.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Death {
    /// It had sent this many things, and perhaps asked what is new: the market has done its part, and the phone never heard of it.
    MidExchange {
        /// As many as still waited on the phone.
        waiting: u32,
    },
    /// Nothing reached the market: there is no signal, or the market does not know the phone yet.
    Quiet {
        /// As many as wait on the phone.
        waiting: u32,
    },
}

impl Village {
    /// Kills the phone in the middle of an exchange, and switches it on again: another core on the same folder. Handles of the old
    /// core that screens still have reach nobody any more; whoever shows something takes the new one.
    pub async fn phone_dies(&self) -> Result<Death, PracticeError> {
        // To its end, also when the screen that asked goes: a phone that stays off helps nobody.
        let village = self.clone();
        self.on_runtime(async move { village.die().await }).await
    }

    async fn die(self) -> Result<Death, PracticeError> {
        let _alone = self.inner.alone.lock().await;
        let phone = self.inner.phone().clone().ok_or(CoreError::Stopped)?;
        phone.life.end_in_an_exchange();
        let cut = tokio::select! {
            biased;
            () = phone.life.over() => true,
            _ = phone.core.sync_now() => false,
        };
        phone.life.end();
        // A screen may hold it a moment longer: it must not keep the folder's exchanges to itself.
        phone.core.kill_sync();
        let waiting = phone.core.status().await.map(|status| status.waiting);
        drop(phone);
        let village = self.clone();
        tokio::task::spawn_blocking(move || village.switch_on_again()).await.map_err(|_| PracticeError::Closed)??;
        let waiting = waiting?;
        Ok(if cut { Death::MidExchange { waiting } } else { Death::Quiet { waiting } })
    }

    /// Nobody sees a village without a phone: who asks for it meanwhile waits.
    fn switch_on_again(&self) -> Result<(), PracticeError> {
        let mut phone = self.inner.phone();
        // Not shut, only let go of: what it was doing ends where it stands.
        *phone = None;
        *phone = Some(self.inner.switch_on()?);
        Ok(())
    }
}
