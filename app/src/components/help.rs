//! Help with a screen: a sheet that says in plain words what it is for, and reads it aloud with the device's own voice.

use dioxus::prelude::*;

use super::button::{Button, ButtonKind, IconButton};
use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::AppContext;
use crate::i18n::{Locale, Msg, Text, msg, use_i18n};
use crate::platform::Platform;

/// What there is to say about a screen.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenHelp {
    /// The screen, by a name that no other on the page has.
    name: &'static str,
    /// Two to four sentences, one a line.
    about: Msg,
    /// What the screen says now: its key sentences and numbers, for those who hear rather than read. Where nothing is picked out, it is all
    /// that is to be seen on it.
    aloud: Vec<Text>,
}

impl ScreenHelp {
    /// Says what a screen is for.
    pub fn about(name: &'static str, about: Msg) -> Self {
        Self { name, about, aloud: Vec::new() }
    }

    /// And what it says now.
    #[must_use]
    pub fn saying(self, aloud: Vec<Text>) -> Self {
        Self { aloud, ..self }
    }

    /// The address of the sheet in the page.
    fn id(&self) -> String {
        format!("help-{}", self.name)
    }

    /// All that a voice says, in order: where one is, what stands there, and what it is for. `seen` is what is to be seen there.
    pub fn said(&self, title: &Text, seen: Vec<String>, locale: Locale) -> Vec<String> {
        let about = locale.message(&self.about);
        let now = if self.aloud.is_empty() { seen } else { self.aloud.iter().map(|text| locale.say(text)).collect() };
        std::iter::once(locale.say(title))
            .chain(now)
            .chain(about.lines().map(str::to_owned))
            // A voice would read, or stumble over, what keeps directions apart.
            .map(|text| text.chars().filter(|c| !matches!(c, '\u{200f}' | '\u{2066}'..='\u{2069}')).collect::<String>())
            .filter(|text| !text.trim().is_empty())
            .collect()
    }
}

/// Stops a voice that is reading: what it reads is not to be heard any longer.
pub(crate) fn hush(platform: &dyn Platform) {
    document::eval("window.isokoSheet?.hush();");
    if let Some(voice) = platform.voice() {
        // A voice that is just being fetched is waited for elsewhere than where the screens are drawn.
        std::thread::spawn(move || voice.hush());
    }
}

/// The button that opens the sheet.
#[component]
pub fn HelpButton(help: ScreenHelp) -> Element {
    let i18n = use_i18n();
    rsx! {
        IconButton {
            glyph: Glyph::Question,
            label: msg::help_open(),
            testid: "help",
            onclick: move |()| {
                document::eval(&format!("isokoSheet.open('{}', '{}');", help.id(), i18n.locale().tag()));
            },
        }
    }
}

/// The sheet. It is in the page from the start and opens by the browser itself, which keeps the focus in it and gives it back.
#[component]
pub fn HelpSheet(title: Text, help: ScreenHelp) -> Element {
    let i18n = use_i18n();
    let id = help.id();
    let heading = format!("{id}-title");
    let about = i18n.t(help.about.clone());
    let close = id.clone();
    // A sheet that is only looked at, in a test, belongs to no shell.
    let platform = use_hook(|| try_consume_context::<AppContext>().map(|context| context.platform));
    let voice = platform.as_ref().and_then(|platform| platform.voice());
    // Found out when it is asked for: until then nobody has fetched the voice.
    let mut speechless = use_signal(|| false);
    rsx! {
        dialog { class: "sheet", id: "{id}", "aria-labelledby": "{heading}", "data-testid": "help-sheet",
            h2 { class: "section-title", id: "{heading}", tabindex: "-1", autofocus: true, {i18n.t(msg::help_title())} }
            for (index , line) in about.lines().enumerate() {
                p { key: "{index}", class: "help-line", "{line}" }
            }
            // In sight as soon as the page has found a voice for the language.
            button {
                r#type: "button",
                class: if voice.is_none() { "button button-whole button-quiet listen" } else { "button button-whole button-quiet" },
                hidden: voice.is_none() || speechless(),
                "data-testid": "help-listen",
                onclick: move |_| {
                    let locale = i18n.locale();
                    let (help, title, voice) = (help.clone(), title.clone(), voice.clone());
                    spawn(async move {
                        // A renderer that cannot tell leaves what the screen picked out, and what it is for.
                        let seen = document::eval(&format!("return isokoSheet.read('{}')", help.id())).join::<Vec<String>>().await;
                        let said = help.said(&title, seen.unwrap_or_default(), locale);
                        let Some(voice) = voice else {
                            let said = serde_json::Value::from(said);
                            document::eval(&format!("isokoSheet.say({said}, '{}');", locale.tag()));
                            return;
                        };
                        let spoken = tokio::task::spawn_blocking(move || voice.say(&said.join("\n"), locale.tag())).await;
                        speechless.set(!spoken.unwrap_or_default());
                    });
                },
                Icon { glyph: Glyph::Sound }
                span { Words { text: msg::help_listen() } }
            }
            Button {
                label: msg::close(),
                kind: ButtonKind::Primary,
                testid: "help-close",
                onclick: move |()| {
                    document::eval(&format!("isokoSheet.close('{close}');"));
                    if let Some(platform) = &platform {
                        hush(&**platform);
                    }
                },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Arg, Num};

    #[test]
    fn a_voice_says_where_one_is_what_stands_there_and_what_it_is_for_in_her_language() {
        for locale in Locale::all() {
            let help =
                ScreenHelp::about("orders", msg::help_orders()).saying(vec![msg::home_waiting(3).into(), Arg::Number(Num(7)).into()]);
            let said = help.said(&Text::from(msg::orders_title()), vec!["all of it".to_owned()], locale);
            assert_eq!(said[0], locale.message(&msg::orders_title()));
            assert!(said[1].contains('3') && said[2] == "7", "{locale:?}: {said:?}");
            assert!((2..=4).contains(&(said.len() - 3)), "{locale:?}: {said:?}");
            assert!(said.iter().all(|text| !text.contains(['\u{2068}', '\u{2069}', '\n'])), "{locale:?}");
            let nothing_picked = ScreenHelp::about("orders", msg::help_orders());
            let said = nothing_picked.said(&Text::from(msg::orders_title()), vec!["\u{2068}all\u{2069} of it".to_owned()], locale);
            assert_eq!(said[1], "all of it", "{locale:?}");
        }
    }
}
