//! Big keys for a PIN. What was typed shows only as dots, and is never said aloud.

use dioxus::html::NamedKey;
use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Text, msg, normalise_digits, use_i18n};

/// A key of the pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinKey {
    /// 0 to 9.
    Digit(u8),
    /// Takes the last one back.
    Delete,
}

impl PinKey {
    /// The same keys on a keyboard, in any script's digits.
    pub fn from_keyboard(key: &Key) -> Option<Self> {
        match key {
            Key::Named(NamedKey::Backspace | NamedKey::Delete) => Some(Self::Delete),
            Key::Character(typed) => match normalise_digits(typed).as_bytes() {
                [digit @ b'0'..=b'9'] => Some(Self::Digit(digit - b'0')),
                _ => None,
            },
            Key::Named(_) => None,
        }
    }

    /// What stands there after this key; `most` digits and no more.
    #[must_use]
    pub fn type_into(self, typed: &str, most: usize) -> String {
        let mut typed = typed.to_owned();
        match self {
            Self::Digit(digit) if typed.len() < most => typed.push(char::from(b'0' + digit.min(9))),
            Self::Digit(_) => {}
            Self::Delete => drop(typed.pop()),
        }
        typed
    }
}

/// Takes digits from a keyboard, wherever the focus is on the screen inside.
#[component]
pub fn PinKeys(onpress: EventHandler<PinKey>, children: Element) -> Element {
    rsx! {
        div {
            class: "pin-keys",
            onkeydown: move |event| {
                if let Some(key) = PinKey::from_keyboard(&event.key()) {
                    onpress.call(key);
                }
            },
            {children}
        }
    }
}

/// How many digits were typed, of at least `least`, with the keys below. Where the language has digits of its own, they stand on the
/// keys beside those of the rest of the app. `problem` is what was wrong with the last ones; `testid` is where a test finds it.
#[component]
pub fn PinPad(
    #[props(into)] label: Text,
    typed: usize,
    least: usize,
    problem: Option<Text>,
    testid: Option<&'static str>,
    onpress: EventHandler<PinKey>,
) -> Element {
    let i18n = use_i18n();
    let name = i18n.t(label.clone());
    rsx! {
        div { class: "pin-pad", role: "group", "aria-label": "{name}",
            // In the place of the question, as there is no room for both above the keys of a small phone.
            div { class: "pin-label",
                if problem.is_none() {
                    p { Words { text: label } }
                }
                div { class: "pin-problem", role: "alert",
                    if let Some(problem) = problem {
                        p { "data-testid": testid, Words { text: problem } }
                    }
                }
            }
            p { class: "pin-dots", "aria-live": "polite",
                span { class: "sr-only", {i18n.t(msg::pin_typed(i64::try_from(typed).unwrap_or_default()))} }
                for place in 0..typed.max(least) {
                    span { key: "{place}", class: if place < typed { "pin-dot pin-dot-full" } else { "pin-dot" }, "aria-hidden": "true" }
                }
            }
            div { class: "pad", role: "group", "aria-label": i18n.t(msg::number_pad_name()),
                for digit in 1_u8..=9 {
                    PinDigit { key: "{digit}", digit, onpress }
                }
                span {}
                PinDigit { digit: 0, onpress }
                button {
                    r#type: "button",
                    class: "pad-key",
                    "aria-label": i18n.t(msg::number_pad_delete()),
                    onclick: move |_| onpress.call(PinKey::Delete),
                    Icon { glyph: Glyph::Delete }
                }
            }
        }
    }
}

#[component]
fn PinDigit(digit: u8, onpress: EventHandler<PinKey>) -> Element {
    let i18n = use_i18n();
    rsx! {
        button {
            r#type: "button",
            class: "pad-key",
            onclick: move |_| onpress.call(PinKey::Digit(digit)),
            span { class: "pad-digit",
                "{digit}"
                if let Some(own) = i18n.locale().own_digit(digit) {
                    span { class: "pad-own", "aria-hidden": "true", "{own}" }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_digits_and_no_more_from_any_keyboard() {
        let typed = |keys: &str| {
            keys.chars().fold(String::new(), |typed, key| {
                let key = if key == '<' { Key::Named(NamedKey::Backspace) } else { Key::Character(key.to_string()) };
                PinKey::from_keyboard(&key).map_or(typed.clone(), |key| key.type_into(&typed, 8))
            })
        };
        assert_eq!(typed("2580"), "2580");
        assert_eq!(typed("٢٥٨٠"), "2580");
        assert_eq!(typed("۲५八x 0"), "250");
        assert_eq!(typed("12<<<9"), "9");
        assert_eq!(typed("1234567890"), "12345678");
    }
}
