//! What was just done, and undoing it: instead of "are you sure?".

use std::time::Duration;

use dioxus::prelude::*;

use super::button::{Button, ButtonKind, IconButton};
use super::icon::Glyph;
use super::words::Words;
use crate::i18n::{Text, msg};

/// Long enough to read it aloud, decide and reach the button (WCAG 2.2.1 leaves the time to us, as the same undo is
/// also in the bin).
const STAYS: Duration = Duration::from_secs(12);

#[derive(Clone, PartialEq)]
struct Shown {
    text: Text,
    undo: Option<Callback<()>>,
    /// Tells a toast from the one after it, so that an old timer does not take a new one away.
    turn: u64,
}

/// The toast of this session. `Copy`, so that it can go into every handler.
#[derive(Clone, Copy, PartialEq)]
pub struct Toasts {
    shown: Signal<Option<Shown>>,
    turn: Signal<u64>,
}

impl Toasts {
    /// Says what was done.
    pub fn say(self, text: impl Into<Text>) {
        self.show(text.into(), None);
    }

    /// Says what was done, with a button that undoes it. `undo` must outlive the screen: make it with `Callback::new`
    /// in a scope that stays, such as the layout.
    pub fn say_with_undo(self, text: impl Into<Text>, undo: Callback<()>) {
        self.show(text.into(), Some(undo));
    }

    fn show(mut self, text: Text, undo: Option<Callback<()>>) {
        let turn = *self.turn.peek() + 1;
        self.turn.set(turn);
        self.shown.set(Some(Shown { text, undo, turn }));
    }

    fn close(mut self) {
        self.shown.set(None);
    }
}

/// The toast of this session.
pub fn use_toasts() -> Toasts {
    use_context::<Toasts>()
}

/// Provides the toast to everything below.
pub fn use_toasts_provider() -> Toasts {
    use_context_provider(|| Toasts { shown: Signal::new(None), turn: Signal::new(0) })
}

/// Where the toast appears. Always there, as a screen reader only announces changes inside a region it already knows.
#[component]
pub fn ToastHost() -> Element {
    let toasts = use_toasts();
    use_effect(move || {
        let Some(turn) = toasts.shown.read().as_ref().map(|shown| shown.turn) else { return };
        spawn(async move {
            tokio::time::sleep(STAYS).await;
            if toasts.shown.peek().as_ref().is_some_and(|shown| shown.turn == turn) {
                toasts.close();
            }
        });
    });
    let shown = toasts.shown.read().clone();
    rsx! {
        div { class: "toasts", role: "status",
            if let Some(Shown { text, undo, turn }) = shown {
                Toast {
                    key: "{turn}",
                    text,
                    onundo: undo.map(|undo| EventHandler::new(move |()| {
                        undo.call(());
                        toasts.close();
                    })),
                    onclose: move |()| toasts.close(),
                }
            }
        }
    }
}

/// The toast itself.
#[component]
pub fn Toast(#[props(into)] text: Text, onundo: Option<EventHandler<()>>, onclose: EventHandler<()>) -> Element {
    rsx! {
        div { class: "toast",
            p { class: "toast-text", Words { text } }
            if let Some(onundo) = onundo {
                Button { label: msg::undo(), kind: ButtonKind::Plain, onclick: move |()| onundo.call(()) }
            }
            IconButton { glyph: Glyph::Close, label: msg::close(), onclick: move |()| onclose.call(()) }
        }
    }
}
