//! Big keys for numbers, with what was typed above them.

use dioxus::html::NamedKey;
use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Locale, Text, msg, normalise_digits, use_i18n};

/// The most digits before the decimal sign: a billion of anything is more than a farm has.
const MOST_WHOLE_DIGITS: usize = 9;

/// A number as it is being typed: `0` to `9` and one `.`, whatever the language shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(String);

impl Typed {
    /// Starts with a number of `units / 10^digits`, without zeros at its end; zero is nothing typed.
    pub fn from_units(units: i64, digits: u32) -> Self {
        if units <= 0 {
            return Self::default();
        }
        let width = usize::try_from(digits).unwrap_or_default();
        let text = format!("{units:0>least$}", least = width + 1);
        let (whole, fraction) = text.split_at(text.len() - width);
        let fraction = fraction.trim_end_matches('0');
        Self(if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
    }

    /// The number in units of `10^-digits`; nothing typed is zero.
    pub fn units(&self, digits: u32) -> i64 {
        let (whole, fraction) = self.0.split_once('.').unwrap_or((&self.0, ""));
        let width = usize::try_from(digits).unwrap_or_default();
        let fraction: String = fraction.chars().chain(std::iter::repeat('0')).take(width).collect();
        format!("{whole}{fraction}").parse().unwrap_or(0)
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One more key. A key that would make it wrong does nothing: the pad cannot type a bad number.
    #[must_use]
    pub fn press(&self, key: PadKey, decimals: u32) -> Self {
        let mut text = self.0.clone();
        match key {
            PadKey::Delete => {
                text.pop();
                if text == "0" {
                    text.clear();
                }
            }
            PadKey::Decimal if decimals > 0 && !text.contains('.') => {
                if text.is_empty() {
                    text.push('0');
                }
                text.push('.');
            }
            PadKey::Decimal => {}
            PadKey::Digit(digit) => {
                let full = match text.split_once('.') {
                    Some((_, fraction)) => fraction.len() >= usize::try_from(decimals).unwrap_or_default(),
                    None => text.len() >= MOST_WHOLE_DIGITS,
                };
                if !full {
                    if text == "0" {
                        text.clear();
                    }
                    text.push(char::from(b'0' + digit.min(9)));
                }
            }
        }
        Self(text)
    }

    /// As the language writes it, with the decimal sign as soon as it is typed.
    pub fn show(&self, locale: Locale) -> String {
        let (whole, fraction) = match self.0.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (self.0.as_str(), None),
        };
        let style = locale.numbers();
        let whole = style.whole(whole.parse().unwrap_or(0));
        fraction.map_or_else(|| whole.clone(), |fraction| format!("{whole}{}{fraction}", style.decimal_sign()))
    }
}

/// A key of the pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PadKey {
    /// 0 to 9.
    Digit(u8),
    /// The decimal sign.
    Decimal,
    /// Takes the last one back.
    Delete,
}

impl PadKey {
    /// The same keys on a keyboard, in any script's digits.
    fn from_keyboard(key: &Key) -> Option<Self> {
        match key {
            Key::Named(NamedKey::Backspace | NamedKey::Delete) => Some(Self::Delete),
            Key::Character(typed) => match normalise_digits(typed).as_bytes() {
                [digit @ b'0'..=b'9'] => Some(Self::Digit(digit - b'0')),
                [b'.' | b','] => Some(Self::Decimal),
                _ => None,
            },
            Key::Named(_) => None,
        }
    }
}

/// The number with its unit above, the keys below. `decimals` is how many the unit has; with 0 there is no such key.
#[component]
pub fn NumberPad(#[props(into)] label: Text, value: Typed, decimals: u32, unit: Option<Text>, onchange: EventHandler<Typed>) -> Element {
    let i18n = use_i18n();
    let press = {
        let value = value.clone();
        move |key: PadKey| onchange.call(value.press(key, decimals))
    };
    let keyboard = press.clone();
    let said = if value.is_empty() { i18n.t(msg::number_pad_nothing()) } else { value.show(i18n.locale()) };
    rsx! {
        div {
            role: "group",
            "aria-label": i18n.t(label),
            onkeydown: move |event| {
                if let Some(key) = PadKey::from_keyboard(&event.key()) {
                    keyboard(key);
                }
            },
            p { class: "readout", "aria-live": "polite",
                if value.is_empty() {
                    span { class: "readout-number readout-nothing", "aria-hidden": "true", "0" }
                    span { class: "sr-only", "{said}" }
                } else {
                    bdi { class: "readout-number", "{said}" }
                }
                if let Some(unit) = unit {
                    span { class: "readout-unit", Words { text: unit } }
                }
            }
            div { class: "pad", role: "group", "aria-label": i18n.t(msg::number_pad_name()),
                for digit in 1_u8..=9 {
                    PadDigit { key: "{digit}", digit, onpress: press.clone() }
                }
                button {
                    r#type: "button",
                    class: "pad-key",
                    disabled: decimals == 0,
                    "aria-label": i18n.t(msg::number_pad_decimal()),
                    onclick: {
                        let press = press.clone();
                        move |_| press(PadKey::Decimal)
                    },
                    {i18n.locale().numbers().decimal_sign().to_string()}
                }
                PadDigit { digit: 0, onpress: press.clone() }
                button {
                    r#type: "button",
                    class: "pad-key",
                    "aria-label": i18n.t(msg::number_pad_delete()),
                    onclick: move |_| press(PadKey::Delete),
                    Icon { glyph: Glyph::Delete }
                }
            }
        }
    }
}

#[component]
fn PadDigit(digit: u8, onpress: EventHandler<PadKey>) -> Element {
    rsx! {
        button {
            r#type: "button",
            class: "pad-key",
            onclick: move |_| onpress.call(PadKey::Digit(digit)),
            "{digit}"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &str, decimals: u32) -> Typed {
        keys.chars().fold(Typed::default(), |typed, key| {
            let key = match key {
                '.' => PadKey::Decimal,
                '<' => PadKey::Delete,
                digit => PadKey::Digit(u8::try_from(digit.to_digit(10).unwrap()).unwrap()),
            };
            typed.press(key, decimals)
        })
    }

    #[test]
    fn the_pad_cannot_type_a_bad_number() {
        for (keys, decimals, units) in [
            ("40", 3, 40_000),
            ("12.5", 2, 1_250),
            ("12.559", 2, 1_255),
            ("..5", 2, 50),
            ("1.2.3", 2, 123),
            ("007", 0, 7),
            ("9500.5", 0, 95_005),
            ("0.<<<", 2, 0),
            ("12<<<<", 2, 0),
            ("99999999999999999999", 2, 99_999_999_900),
        ] {
            assert_eq!(typed(keys, decimals).units(decimals), units, "{keys}");
        }
        assert_eq!(typed("9500.5", 0).show(Locale::ENGLISH), "95,005");
    }

    #[test]
    fn a_number_comes_back_as_it_was_typed() {
        for (units, digits) in [(1, 3), (40_000, 3), (1_250, 2), (9_500, 0), (100, 0), (10, 2)] {
            let typed = Typed::from_units(units, digits);
            assert_eq!(typed.units(digits), units, "{typed:?}");
        }
        assert_eq!(Typed::from_units(1_250, 2).show(Locale::matching("fr").unwrap()), "12,5");
        assert!(Typed::from_units(0, 2).is_empty());
    }
}
