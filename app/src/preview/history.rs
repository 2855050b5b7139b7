//! The browser's history as the router's.
//!
//! liveview has one of its own, but it draws `/` before it learns the real address, so a deep link would run the first
//! screen's effects. This one knows the address from the start, and keeps the browser's Back, reload and query right.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use dioxus::document;
use dioxus::prelude::*;
use dioxus_history::History;
use serde_json::json;

type Updater = Arc<dyn Fn() + Send + Sync>;

/// The history of one tab.
pub(super) struct BrowserHistory {
    /// What stands before every address: empty, or `/phone` inside the frame.
    prefix: String,
    current: RefCell<String>,
    /// How many of our own pages lie behind this one. The browser keeps it with each entry, so it survives reloads.
    depth: Cell<u64>,
    updater: RefCell<Option<Updater>>,
}

impl BrowserHistory {
    /// A tab that was opened at `path` (without the prefix, with its query).
    pub(super) fn at(path: String, prefix: String) -> Rc<Self> {
        Rc::new(Self { prefix, current: RefCell::new(path), depth: Cell::new(0), updater: RefCell::new(None) })
    }

    /// Follows the browser's own Back and Forward. Must be called inside a component.
    pub(super) fn follow_browser(self: &Rc<Self>) {
        let history = Rc::clone(self);
        spawn(async move {
            let mut events = document::eval(
                "const tell = () => dioxus.send([location.pathname + location.search, isokoHistory.depth()]);\
                 addEventListener('isoko-moved', tell); tell();",
            );
            while let Ok((path, depth)) = events.recv::<(String, u64)>().await {
                history.depth.set(depth);
                let path = path.strip_prefix(history.prefix.as_str()).unwrap_or(&path);
                let path = if path.is_empty() { "/" } else { path };
                if *history.current.borrow() != path {
                    history.current.replace(path.to_owned());
                    history.update();
                }
            }
        });
    }

    fn update(&self) {
        let updater = self.updater.borrow().clone();
        if let Some(updater) = updater {
            updater();
        }
    }

    /// Writes to the browser's history (`assets/preview.js` keeps liveview's own away from it).
    fn write(&self, how: &str) {
        let address = format!("{}{}", self.prefix, self.current.borrow());
        document::eval(&format!("isokoHistory.write('{how}', {}, {});", self.depth.get(), json!(address)));
    }
}

impl History for BrowserHistory {
    fn current_route(&self) -> String {
        self.current.borrow().clone()
    }

    fn current_prefix(&self) -> Option<String> {
        (!self.prefix.is_empty()).then(|| self.prefix.clone())
    }

    fn can_go_back(&self) -> bool {
        self.depth.get() > 0
    }

    fn go_back(&self) {
        if self.can_go_back() {
            document::eval("history.back();");
        }
    }

    fn can_go_forward(&self) -> bool {
        false
    }

    fn go_forward(&self) {
        document::eval("history.forward();");
    }

    fn push(&self, route: String) {
        if *self.current.borrow() == route {
            return;
        }
        self.current.replace(route);
        self.depth.set(self.depth.get() + 1);
        self.write("pushState");
        self.update();
    }

    fn replace(&self, path: String) {
        self.current.replace(path);
        self.write("replaceState");
        self.update();
    }

    fn external(&self, url: String) -> bool {
        document::eval(&format!("location.href = {};", json!(url)));
        true
    }

    fn updater(&self, callback: Updater) {
        self.updater.replace(Some(callback));
    }

    fn include_prevent_default(&self) -> bool {
        true
    }
}
