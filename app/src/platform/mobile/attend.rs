//! Attends to what happens to the phone: it comes to the front and goes, back is pressed, photos come, the network changes. It lives as
//! long as the process, whatever screens are open.

use std::sync::{Arc, PoisonError};
use std::time::SystemTime;

use sync_core::budget::Link;
use sync_core::machine::Cause;
use sync_core::{Core, CoreError, Topic};
use sync_core_ffi::report::Network;
use sync_core_ffi::shell::{ShellEvent, shell, shell_events};
use tokio::sync::broadcast::{self, error::RecvError};

use super::MobilePlatform;
use crate::core::{Mode, Phones};
use crate::lock::Lock;
use crate::platform::Visibility;

/// Who attends.
pub(super) struct Attendant {
    phones: Phones,
    platform: Arc<MobilePlatform>,
    lock: Arc<Lock>,
    /// Whether somebody looks at the screens. The app opens because somebody does.
    shown: bool,
    /// How many things wait, as the shell was told last.
    told: Option<u32>,
}

/// Begins, on a thread of its own: events come from the system's threads, and before any screen.
pub(super) fn start(attendant: Attendant) {
    let events = shell_events();
    let attended =
        std::thread::Builder::new().name("isoko-shell".into()).spawn(move || {
            match tokio::runtime::Builder::new_current_thread().enable_time().build() {
                Ok(runtime) => runtime.block_on(attendant.attend(events)),
                Err(error) => tracing::error!(%error, "nobody attends to the phone"),
            }
        });
    if let Err(error) = attended {
        tracing::error!(%error, "nobody attends to the phone");
    }
}

impl Attendant {
    pub(super) fn new(phones: Phones, platform: Arc<MobilePlatform>, lock: Arc<Lock>) -> Self {
        Self { phones, platform, lock, shown: true, told: None }
    }

    /// Whether somebody looks at the screens of her own phone: not at practice, and not at a lock that is shut.
    pub(super) fn sees(&self) -> bool {
        self.shown && !self.lock.is_locked() && self.phones.showing().mode == Mode::Real
    }

    async fn attend(mut self, mut events: broadcast::Receiver<ShellEvent>) {
        for photo in self.platform.captures.left(SystemTime::now()) {
            self.platform.captures.keep(&self.phones, &photo).await;
        }
        let core = self.phones.real().ok();
        let mut changes = core.as_ref().map(Core::subscribe);
        loop {
            tokio::select! {
                event = events.recv() => match event {
                    Ok(event) => self.happened(event).await,
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return,
                },
                topic = next(&mut changes) => self.changed(topic).await,
            }
        }
    }

    pub(super) async fn happened(&mut self, event: ShellEvent) {
        let seen = match event {
            ShellEvent::Resumed => Some(Visibility::Shown),
            ShellEvent::Suspended => Some(Visibility::Hidden),
            _ => None,
        };
        // Here and at once: a phone that slept for long shows nothing of before, not even until the screens have heard it as well.
        if let Some(seen) = seen {
            self.lock.seen(seen);
            let _ = self.platform.seen.send(seen);
        }
        let real = self.phones.real().ok();
        match (event, real) {
            (ShellEvent::Back, _) => {
                // No screen is there to go back from: it is starting, or broken.
                if self.platform.back.send(()).is_err() {
                    crate::platform::Platform::leave(&*self.platform);
                }
            }
            (ShellEvent::Photos { files, .. }, _) => {
                for file in files {
                    self.platform.captures.keep(&self.phones, file.as_ref()).await;
                }
            }
            (ShellEvent::Link { url }, _) => {
                *self.platform.link.lock().unwrap_or_else(PoisonError::into_inner) = Some(url);
                self.platform.links.send_replace(());
            }
            (ShellEvent::Resumed, Some(core)) => {
                self.shown = true;
                // A worker may have written meanwhile, in another process.
                core.everything_may_have_changed();
                core.set_foreground(true);
            }
            (ShellEvent::Suspended, Some(core)) => {
                self.shown = false;
                core.set_foreground(false);
                self.told = None;
                self.changed(Topic::Outbox).await;
            }
            (ShellEvent::Network { network }, Some(core)) => {
                core.set_link(if network == Network::Unmetered { Link::Unmetered } else { Link::Metered });
                if network != Network::None {
                    core.wake(Cause::Connectivity);
                }
            }
            (ShellEvent::LowMemory, Some(core)) => {
                if let Err(error) = core.release_memory().await {
                    tracing::debug!(%error, "no memory was given back");
                }
            }
            (ShellEvent::Resumed | ShellEvent::Suspended | ShellEvent::Network { .. } | ShellEvent::LowMemory, None) => {}
        }
    }

    pub(super) async fn changed(&mut self, topic: Topic) {
        let Ok(core) = self.phones.real() else { return };
        let attended = match topic {
            // She sees it on the screen: no notification need tell her.
            Topic::Orders if self.sees() => seen(&core).await,
            Topic::Outbox | Topic::Photos => self.tell_waiting(&core).await,
            _ => Ok(()),
        };
        if let Err(error) = attended {
            tracing::debug!(%error, "a change was not attended to");
        }
    }

    async fn tell_waiting(&mut self, core: &Core) -> Result<(), CoreError> {
        let status = core.status().await?;
        let waiting = status.waiting.saturating_add(status.pictures.count);
        if self.told != Some(waiting)
            && let Some(shell) = shell()
        {
            shell.waiting_changed(waiting);
            self.told = Some(waiting);
        }
        Ok(())
    }
}

async fn seen(core: &Core) -> Result<(), CoreError> {
    let orders = core.unannounced().await?;
    if orders.is_empty() { Ok(()) } else { core.announce(orders).await }
}

/// The next change; never, where there is no phone. After falling behind, everything may have changed: what waits most of all.
async fn next(changes: &mut Option<broadcast::Receiver<Topic>>) -> Topic {
    if let Some(heard) = changes {
        match heard.recv().await {
            Ok(topic) => return topic,
            Err(RecvError::Lagged(_)) => return Topic::Outbox,
            Err(RecvError::Closed) => *changes = None,
        }
    }
    std::future::pending().await
}
