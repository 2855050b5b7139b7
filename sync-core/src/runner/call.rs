//! Who wants a sync, and whom to tell when it is over.

use super::Report;
use crate::machine::Cause;
use tokio::sync::oneshot;

/// A wake, and whom to tell when the machine rests again.
pub(crate) struct Wake {
    pub(crate) cause: Cause,
    pub(crate) done: Option<oneshot::Sender<Report>>,
}

/// One or more wakes that one run serves.
pub(super) struct Call {
    pub(super) cause: Cause,
    pub(super) listeners: Vec<oneshot::Sender<Report>>,
}

impl From<Wake> for Call {
    fn from(wake: Wake) -> Self {
        Self { cause: wake.cause, listeners: Vec::from_iter(wake.done) }
    }
}

impl Call {
    /// Time has come.
    pub(super) const fn timer() -> Self {
        Self { cause: Cause::Timer, listeners: Vec::new() }
    }

    /// The next piece of a picture.
    pub(super) const fn pictures() -> Self {
        Self { cause: Cause::Pictures, listeners: Vec::new() }
    }

    /// The market has something.
    pub(super) const fn news() -> Self {
        Self { cause: Cause::News, listeners: Vec::new() }
    }

    pub(super) fn join(&mut self, wake: Wake) {
        self.listeners.extend(wake.done);
        let urgency = |cause| match cause {
            Cause::Pictures => 0,
            Cause::Work => 1,
            Cause::Timer | Cause::News => 2,
            Cause::Foreground | Cause::Connectivity => 3,
            Cause::Tap => 4,
        };
        if urgency(wake.cause) > urgency(self.cause) {
            self.cause = wake.cause;
        }
    }
}
