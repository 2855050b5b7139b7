//! The HTML page around the app: the same head in every shell, and its root kept in step with language and theme.

use dioxus::prelude::*;

use crate::i18n::Locale;
use crate::look::{TextSize, Theme};

/// The whole stylesheet. Inlined, as an asset would be missing from a bare binary and flash unstyled elsewhere.
pub const STYLE: &str = include_str!("../../assets/app.css");

/// Runs before the renderer's own script. Renderers take clicks on file inputs away from the browser, and then open no
/// chooser on phones and in liveview; stopping the click at the door lets the browser open its own.
const FILE_INPUTS: &str = "addEventListener('click', e => { if (e.target instanceof HTMLInputElement && e.target.type === 'file') e.stopImmediatePropagation(); }, true);";

/// Sheets over a screen, and the device's own voice.
const SHEET: &str = include_str!("../../assets/sheet.js");

/// Where the focus goes when what had it is gone.
const FOCUS: &str = include_str!("../../assets/focus.js");

/// The stall with the leaf, small.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%231c6b40'/%3E%3Cpath d='M16 27V15M16 18c-1-6-6-8-10-7 0 5 4 8 10 7zM16 16c0-5 4-8 10-8 0 6-4 9-10 8z' fill='%23f0b429' stroke='%23f0b429' stroke-width='2' stroke-linejoin='round'/%3E%3C/svg%3E";

/// A page ready for the app: language, direction, theme and the size of letters are right before the first paint.
///
/// `head` goes to the end of the head, `body` after the element the app is mounted in.
pub fn page(locale: Locale, theme: Theme, text: TextSize, head: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\" data-theme=\"{theme}\" data-text=\"{text}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Isoko</title>\n<link rel=\"icon\" href=\"{ICON}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <style>{STYLE}</style>\n<script>{FILE_INPUTS}\n{SHEET}\n{FOCUS}</script>\n{head}\n</head>\n\
         <body>\n<div id=\"main\"></div>\n{body}\n</body>\n</html>\n",
        lang = locale.tag(),
        dir = locale.direction().attribute(),
        theme = theme.attribute(),
        text = text.attribute(),
    )
}

/// Brings `<html lang dir data-theme data-text>` in step: dialogs, scroll bars and screen readers go by the root element.
pub fn keep_root_in_step(locale: Locale, theme: Theme, text: TextSize) {
    document::eval(&format!(
        "const root = document.documentElement; root.lang = '{}'; root.dir = '{}'; root.dataset.theme = '{}'; root.dataset.text = '{}';",
        locale.tag(),
        locale.direction().attribute(),
        theme.attribute(),
        text.attribute(),
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shell_starts_in_the_direction_of_its_language() {
        for locale in Locale::all() {
            let html = page(locale, Theme::Auto, TextSize::Huge, "", "");
            let direction = if matches!(locale.tag(), "ar" | "ur") { "rtl" } else { "ltr" };
            let root = format!("<html lang=\"{}\" dir=\"{direction}\"", locale.tag());
            assert!(html.contains(&root), "{locale:?}: {root}");
            assert!(html.contains(" data-theme=\"auto\" data-text=\"huge\">"), "{locale:?}");
        }
    }
}
