//! What the phone's own shell and the screens tell each other.
//!
//! The shell (Android's activity, the iOS app) attaches itself as a [`NativeShell`]; the screens ask it for a photo, for the share
//! sheet, for a voice. What happens to the phone (back was pressed, the app came to the front, photos were taken) it tells with
//! [`shell_event`]. Both sides may come and go: an activity is made anew, a process is started by a worker without one.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tokio::sync::broadcast;

use crate::report::Network;

/// What only the phone's own system can do. Called from any thread; returns at once, `false` if it cannot be done here.
#[uniffi::export(with_foreign)]
pub trait NativeShell: Send + Sync {
    /// Opens the camera. The photo is written to `file`, and then told as [`ShellEvent::Photos`] with the same `request`.
    fn take_photo(&self, request: String, file: String) -> bool;
    /// Lets the person choose at most `most` photos, copies them into `folder`, and tells their paths as [`ShellEvent::Photos`].
    fn choose_photos(&self, request: String, folder: String, most: u32) -> bool;
    /// Opens the share sheet for a file.
    fn share(&self, file: String, mime: String) -> bool;
    /// Opens a dialler, a chat, a web page.
    fn open_link(&self, url: String) -> bool;
    /// Speaks with the device's voice; nothing to say ends what is being said.
    fn speak(&self, text: String, language: String) -> bool;
    /// Whether there is a voice for a language.
    fn can_speak(&self, language: String) -> bool;
    /// Goes to the background, as back on the first screen does.
    fn leave(&self);
    /// How many things wait for the market: with some, background work is to be asked for.
    fn waiting_changed(&self, waiting: u32);
}

/// What happened to the phone.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ShellEvent {
    /// Back was pressed.
    Back,
    /// The app came to the front.
    Resumed,
    /// It went to the background. The process may be ended at any time from now on.
    Suspended,
    /// The system is short of memory.
    LowMemory,
    /// Another network, or none.
    Network {
        /// Which.
        network: Network,
    },
    /// The photos of a request; none if the person changed her mind.
    Photos {
        /// Which request.
        request: String,
        /// Their paths.
        files: Vec<String>,
    },
    /// A link led into the app.
    Link {
        /// It.
        url: String,
    },
}

static SHELL: Mutex<Option<Arc<dyn NativeShell>>> = Mutex::new(None);

/// The shell, if one is attached.
pub fn shell() -> Option<Arc<dyn NativeShell>> {
    SHELL.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// The shell attaches itself; the newest counts.
#[uniffi::export]
pub fn attach_shell(shell: Arc<dyn NativeShell>) {
    *SHELL.lock().unwrap_or_else(PoisonError::into_inner) = Some(shell);
}

/// The shell goes, and so does what it held.
#[uniffi::export]
pub fn detach_shell() {
    drop(SHELL.lock().unwrap_or_else(PoisonError::into_inner).take());
}

fn events() -> &'static broadcast::Sender<ShellEvent> {
    static EVENTS: OnceLock<broadcast::Sender<ShellEvent>> = OnceLock::new();
    EVENTS.get_or_init(|| broadcast::channel(64).0)
}

/// Hears what happens from now on.
pub fn shell_events() -> broadcast::Receiver<ShellEvent> {
    events().subscribe()
}

/// The shell tells what happened. `true` if anybody listens; if nobody does, the shell does what it would do without the screens.
#[uniffi::export]
pub fn shell_event(event: ShellEvent) -> bool {
    events().send(event).is_ok()
}
