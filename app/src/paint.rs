//! Tells when the first screen that shows something is painted, for those who measure how long that takes (`cargo xtask start`).

use dioxus::prelude::*;

/// Set, the app says `painted` on standard error. Nothing else changes.
pub const TELL: &str = "ISOKO_TELL_PAINT";

/// Two frames later: the first of them holds it, the second begins when the first is on the screen.
const SCRIPT: &str = "requestAnimationFrame(() => requestAnimationFrame(() => dioxus.send(true)));";

/// Tells it of this screen, as soon as it has something to show.
pub(crate) fn use_paint_told(shown: bool) {
    let tell = use_hook(|| std::env::var_os(TELL).is_some());
    use_effect(use_reactive!(|shown| if tell && shown {
        spawn(async {
            if document::eval(SCRIPT).recv::<bool>().await.is_ok() {
                eprintln!("painted");
            }
        });
    }));
}
