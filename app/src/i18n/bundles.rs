//! The languages that are built in, and looking a message up in them.

use std::fmt;
use std::io::Read as _;
use std::sync::OnceLock;

use flate2::read::GzDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::Direction;
use super::message::{Arg, Msg, Text, msg};
use super::number::{Num, NumberStyle};

/// A language that is built in. English is the first, and the one every other falls back to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(usize);

impl Locale {
    /// The reference language.
    pub const ENGLISH: Self = Self(0);

    /// All languages, English first, then by tag.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(Self)
    }

    /// The BCP 47 tag, as HTML's `lang` wants it.
    pub fn tag(self) -> &'static str {
        LANGUAGES.get(self.0).map_or("en", |entry| entry.tag)
    }

    /// The language's own name for itself.
    pub fn own_name(self) -> String {
        self.say(&msg::language_own_name().into())
    }

    /// The best match for what a system reports (`fr-RW`, `sw_KE.UTF-8`): the same tag, else the same language.
    pub fn matching(reported: &str) -> Option<Self> {
        let reported = reported.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let language = match language_of(&reported) {
            // What old Androids still call Indonesian.
            old if old.eq_ignore_ascii_case("in") => "id",
            language => language,
        };
        Self::all()
            .find(|locale| locale.tag().eq_ignore_ascii_case(&reported))
            .or_else(|| Self::all().find(|locale| language_of(locale.tag()).eq_ignore_ascii_case(language)))
    }

    /// The language of the phone, English when we do not speak it.
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|reported| Self::matching(&reported)).unwrap_or(Self::ENGLISH)
    }

    /// Which way its script runs.
    pub fn direction(self) -> Direction {
        match language_of(self.tag()) {
            "ar" | "ur" | "fa" | "he" | "ps" | "sd" => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// How it writes numbers.
    pub fn numbers(self) -> NumberStyle {
        NumberStyle::of(language_of(self.tag()))
    }

    /// A digit of its own script, where it has one and people type it.
    pub fn own_digit(self, digit: u8) -> Option<char> {
        let zero = match language_of(self.tag()) {
            "ar" => '\u{0660}',
            "ur" => '\u{06f0}',
            "hi" => '\u{0966}',
            _ => return None,
        };
        char::from_u32(u32::from(zero) + u32::from(digit)).filter(|_| digit < 10)
    }

    /// Says a text in this language.
    pub fn say(self, text: &Text) -> String {
        match text {
            Text::Message(message) => self.message(message),
            Text::Value(value) => value.show(self),
            Text::Verbatim(own) => own.clone(),
        }
    }

    /// Says a message in this language.
    pub fn message(self, message: &Msg) -> String {
        self.lookup(message).or_else(|| Self::ENGLISH.lookup(message)).unwrap_or_else(|| {
            tracing::error!(id = message.id(), locale = self.tag(), "no such message");
            message.id().to_owned()
        })
    }

    fn lookup(self, message: &Msg) -> Option<String> {
        let bundle = bundle_of(self)?;
        let pattern = bundle.get_message(message.id())?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in message.args() {
            match value {
                // Counts go in as numbers, because they choose the plural form; `show_number` writes their digits.
                Arg::Number(Num(number)) => args.set(*name, FluentValue::from(*number)),
                value => args.set(*name, FluentValue::from(value.show(self))),
            }
        }
        let mut errors: Vec<FluentError> = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        for error in errors {
            tracing::error!(id = message.id(), locale = self.tag(), %error, "message could not be said whole");
        }
        Some(said)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.tag().to_owned()
    }
}

impl TryFrom<String> for Locale {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::matching(&tag).ok_or(tag)
    }
}

fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

type Bundle = FluentBundle<FluentResource>;
type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

struct Entry {
    tag: &'static str,
    /// Its messages, packed by the build.
    packed: &'static [u8],
    formatter: Formatter,
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Each is read when somebody wants it: a phone speaks one language, and English where a message is missing.
static BUNDLES: [OnceLock<Bundle>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

fn bundle_of(locale: Locale) -> Option<&'static Bundle> {
    Some(BUNDLES.get(locale.0)?.get_or_init(|| LANGUAGES.get(locale.0).map_or_else(|| FluentBundle::new_concurrent(Vec::new()), bundle)))
}

fn bundle(entry: &Entry) -> Bundle {
    let language: LanguageIdentifier = entry.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_formatter(Some(entry.formatter));
    let mut source = String::new();
    if let Err(error) = GzDecoder::new(entry.packed).read_to_string(&mut source) {
        tracing::error!(%error, locale = entry.tag, "packed messages");
    }
    // The build has parsed the same text, so what is left in the error case is still every good message.
    let resource = match FluentResource::try_new(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            tracing::error!(?errors, locale = entry.tag, "messages with mistakes");
            resource
        }
    };
    bundle.add_resource_overriding(resource);
    bundle
}

/// Writes whole numbers inside messages; Fluent itself would print them without any grouping.
#[allow(clippy::cast_possible_truncation)] // counts came in as i64, far below 2^53
fn show_number<const LANGUAGE: usize>(value: &FluentValue, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Locale(LANGUAGE).numbers().whole(number.value as i64)),
        _ => None,
    }
}
