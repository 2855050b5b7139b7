//! A number that is asked for: large, with big keys below it, and typed on a keyboard just as well.

use dioxus::prelude::*;

use crate::components::icon::{Glyph, Icon};
use crate::components::words::Words;
use crate::i18n::{Text, msg, normalise_digits, use_i18n};

/// More than any amount has, less than would break the screen.
const MOST_SIGNS: usize = 15;

/// The number as typed, kept as typed: nothing is refused while typing. `unit` stands beside it: its word, or what it is chosen with. `read`
/// says how it is understood. Children stand between the number and the keys.
#[component]
pub fn NumberField(
    id: &'static str,
    #[props(into)] label: Text,
    value: String,
    decimals: bool,
    unit: Element,
    read: Option<Text>,
    problem: Option<Text>,
    testid: Option<&'static str>,
    onchange: EventHandler<String>,
    #[props(default = VNode::empty())] children: Element,
) -> Element {
    let i18n = use_i18n();
    let mut typed = use_signal(|| value.clone());
    // The input keeps its own text while it is typed into; a key of the pad makes it anew.
    let mut turn = use_signal(|| 0_u32);
    let mut change = move |text: String| {
        typed.set(text.clone());
        onchange.call(text);
    };
    let mut press = move |key: Key| {
        let mut text = typed.peek().clone();
        key.on(&mut text, i18n.locale().numbers().decimal_sign());
        *turn.write() += 1;
        change(text);
    };
    let problem_id = format!("{id}-problem");
    rsx! {
        div { class: "column",
            div { class: "readout",
                for turn in [turn()] {
                    input {
                        key: "{turn}",
                        class: "readout-input",
                        id,
                        "data-testid": testid,
                        // The keys below are on the screen already: no second keyboard over them.
                        inputmode: "none",
                        autocomplete: "off",
                        dir: "ltr",
                        maxlength: i64::try_from(MOST_SIGNS).unwrap_or(15),
                        placeholder: "0",
                        "aria-label": i18n.t(label.clone()),
                        "aria-invalid": problem.is_some().then_some("true"),
                        "aria-describedby": problem.is_some().then(|| problem_id.clone()),
                        initial_value: "{typed.peek()}",
                        oninput: move |event| change(normalise_digits(&event.value())),
                    }
                }
                {unit}
            }
            if let Some(read) = read {
                p { class: "soft centre", "aria-live": "polite", Words { text: read } }
            }
            if let Some(problem) = problem {
                p { class: "field-problem", id: "{problem_id}", role: "alert",
                    Icon { glyph: Glyph::Help }
                    span {
                        span { class: "sr-only", {i18n.t(msg::field_problem())} }
                        Words { text: problem }
                    }
                }
            }
        }
        {children}
        div { class: "pad", role: "group", "aria-label": i18n.t(msg::number_pad_name()),
            for digit in 1_u8..=9 {
                button { key: "{digit}", r#type: "button", class: "pad-key", onclick: move |_| press(Key::Digit(digit)), "{digit}" }
            }
            button {
                r#type: "button",
                class: "pad-key",
                disabled: !decimals,
                "aria-label": i18n.t(msg::number_pad_decimal()),
                onclick: move |_| press(Key::Decimal),
                {i18n.locale().numbers().decimal_sign().to_string()}
            }
            button { r#type: "button", class: "pad-key", onclick: move |_| press(Key::Digit(0)), "0" }
            button {
                r#type: "button",
                class: "pad-key",
                "aria-label": i18n.t(msg::number_pad_delete()),
                onclick: move |_| press(Key::Delete),
                Icon { glyph: Glyph::Delete }
            }
        }
    }
}

/// The word of a unit, beside its number.
#[component]
pub fn UnitWord(#[props(into)] unit: Text) -> Element {
    rsx! {
        span { class: "readout-unit", Words { text: unit } }
    }
}

#[derive(Clone, Copy)]
enum Key {
    Digit(u8),
    Decimal,
    Delete,
}

impl Key {
    fn on(self, text: &mut String, decimal: char) {
        match self {
            Self::Delete => drop(text.pop()),
            _ if text.chars().count() >= MOST_SIGNS => {}
            Self::Decimal if text.contains(['.', ',']) => {}
            Self::Decimal => {
                if text.is_empty() {
                    text.push('0');
                }
                text.push(decimal);
            }
            Self::Digit(digit) => {
                if text == "0" {
                    text.clear();
                }
                text.push(char::from(b'0' + digit.min(9)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_add_to_what_was_typed() {
        let mut text = String::new();
        for key in [Key::Digit(0), Key::Digit(4), Key::Decimal, Key::Decimal, Key::Digit(5), Key::Digit(7), Key::Delete] {
            key.on(&mut text, ',');
        }
        assert_eq!(text, "4,5");
        let mut text = "9".repeat(MOST_SIGNS);
        Key::Digit(1).on(&mut text, '.');
        assert_eq!(text.len(), MOST_SIGNS);
    }
}
