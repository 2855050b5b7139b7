//! What opens in the place of a button: it takes the focus, and the button has it again when it is closed.

use dioxus::prelude::*;

/// Stands where the button with the test id `opener` stood. Say [`closed`] when it goes.
#[component]
pub fn Instead(opener: &'static str, children: Element) -> Element {
    rsx! {
        div {
            tabindex: "-1",
            "data-opener": opener,
            onmounted: move |_| {
                document::eval(&format!("isokoFocus.opened('{opener}');"));
            },
            {children}
        }
    }
}

/// What stood there is gone again.
pub fn closed() {
    document::eval("isokoFocus.closed();");
}
