//! The browser's windows on the phone: it is in sight while one of them is.

use std::sync::{Arc, Mutex, PoisonError};

use dioxus::document;
use dioxus::prelude::*;
use tokio::sync::broadcast;

use crate::platform::Visibility;

/// Which windows can be seen. Clones share it.
#[derive(Clone, Debug)]
pub struct Windows(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    in_sight: Mutex<u32>,
    told: broadcast::Sender<Visibility>,
}

impl Default for Windows {
    fn default() -> Self {
        Self(Arc::new(Inner { in_sight: Mutex::new(0), told: broadcast::channel(16).0 }))
    }
}

impl Windows {
    /// Hears when the first window comes into sight, and the last one goes out of it.
    pub fn watch(&self) -> broadcast::Receiver<Visibility> {
        self.0.told.subscribe()
    }

    fn add(&self, change: i32) {
        let mut in_sight = self.0.in_sight.lock().unwrap_or_else(PoisonError::into_inner);
        let before = *in_sight;
        *in_sight = before.saturating_add_signed(change);
        if (before == 0) != (*in_sight == 0) {
            // Nobody listening is fine: then no screen is open either.
            let _ = self.0.told.send(if before == 0 { Visibility::Shown } else { Visibility::Hidden });
        }
    }
}

/// One window: out of sight as well when it is closed.
#[derive(Debug)]
struct Window {
    windows: Windows,
    shown: bool,
}

impl Window {
    fn is(&mut self, shown: bool) {
        if std::mem::replace(&mut self.shown, shown) != shown {
            self.windows.add(if shown { 1 } else { -1 });
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.is(false);
    }
}

/// Follows what the page says of itself. Must be called inside a component.
pub(super) fn follow_page(windows: &Windows) {
    let mut window = Window { windows: windows.clone(), shown: false };
    spawn(async move {
        let mut events = document::eval(
            "const tell = () => dioxus.send(document.visibilityState === 'visible');\
             document.addEventListener('visibilitychange', tell); tell();",
        );
        while let Ok(shown) = events.recv::<bool>().await {
            window.is(shown);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phone_is_in_sight_while_one_window_is() {
        let windows = Windows::default();
        let mut told = windows.watch();
        let open = || {
            let mut window = Window { windows: windows.clone(), shown: false };
            window.is(true);
            window
        };
        let (mut one, two) = (open(), open());
        one.is(true);
        assert_eq!(told.try_recv(), Ok(Visibility::Shown));
        one.is(false);
        assert!(told.try_recv().is_err());
        drop(two);
        assert_eq!(told.try_recv(), Ok(Visibility::Hidden));
        drop(one);
        assert!(told.try_recv().is_err());
        drop(open());
        assert_eq!((told.try_recv(), told.try_recv()), (Ok(Visibility::Shown), Ok(Visibility::Hidden)));
    }
}
