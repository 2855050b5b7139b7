//! The storefront's words in its three languages, from the Fluent files in `marketplace/locales`.
//!
//! Every message named in this module tree must be in the files, and the reverse: a test reads both.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{borrow::Cow, sync::LazyLock};
use unic_langid::LanguageIdentifier;

/// A language that the storefront speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    French,
    Chinese,
}

impl Language {
    pub(crate) const ALL: [Self; 3] = [Self::English, Self::French, Self::Chinese];

    /// Its BCP 47 tag, as in `lang` attributes, the cookie and `?lang=`.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Chinese => "zh-Hans",
        }
    }

    /// Its name in itself.
    pub(crate) const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Chinese => "中文",
        }
    }

    /// The language of a tag. Only the first subtag counts: whoever asks for `fr-RW` or `zh-Hant` is served better by our
    /// French or Chinese than by English.
    pub(crate) fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.primary().eq_ignore_ascii_case(primary))
    }

    /// What the browser likes best of what we have (RFC 9110 §12.5.4).
    pub(crate) fn of_accept(header: &str) -> Option<Self> {
        let mut best: Option<(u16, Self)> = None;
        for range in header.split(',').take(32) {
            let mut parts = range.split(';');
            let Some(language) = parts.next().and_then(Self::of_tag) else { continue };
            let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1000, weight);
            // The first of equals wins, as the header is written in order of liking.
            if weight > best.map_or(0, |(most, _)| most) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }

    const fn primary(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Chinese => "zh",
        }
    }

    pub(super) const fn source(self) -> &'static str {
        match self {
            Self::English => include_str!("../../locales/en/storefront.ftl"),
            Self::French => include_str!("../../locales/fr/storefront.ftl"),
            Self::Chinese => include_str!("../../locales/zh-Hans/storefront.ftl"),
        }
    }
}

/// A weight `0.8` in thousandths; one that cannot be read counts as nothing.
fn weight(text: &str) -> u16 {
    protocol::decimal::parse(text, 3).ok().and_then(|weight| u16::try_from(weight).ok()).map_or(0, |weight| weight.min(1000))
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Language::ALL.map(bundle));

fn bundle(language: Language) -> Bundle {
    let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // What people wrote never stands inside a message, so nothing in one needs isolating.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(language.source().to_owned()).unwrap_or_else(|(resource, errors)| {
        tracing::error!(?errors, language = language.tag(), "messages that cannot be read");
        resource
    });
    bundle.add_resource_overriding(resource);
    bundle
}

/// What fills a message's variable.
pub(crate) type Fill<'a> = (&'static str, FluentValue<'a>);

/// The words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Words(pub(crate) Language);

impl Words {
    /// A message without variables.
    pub(crate) fn say(self, id: &str) -> String {
        self.fill(id, [])
    }

    /// A message with its variables.
    pub(crate) fn fill<'a>(self, id: &str, with: impl IntoIterator<Item = Fill<'a>>) -> String {
        let [english, french, chinese] = &*BUNDLES;
        let bundle = match self.0 {
            Language::English => english,
            Language::French => french,
            Language::Chinese => chinese,
        };
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            tracing::error!(id, language = self.0.tag(), "a message is missing");
            return id.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in with {
            args.set(name, value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id, ?errors, language = self.0.tag(), "a message cannot be filled");
        }
        text
    }

    /// A message of a family with members that come from the protocol, such as `product-honey`; `product-unknown` for a member
    /// that these files do not know, because the market or a phone is newer.
    pub(crate) fn name(self, family: &str, member: &str) -> String {
        let id = format!("{family}-{member}");
        let [english, ..] = &*BUNDLES;
        if english.has_message(&id) { self.say(&id) } else { self.say(&format!("{family}-unknown")) }
    }
}

/// A text as a variable.
pub(crate) fn text<'a>(text: impl Into<Cow<'a, str>>) -> FluentValue<'a> {
    FluentValue::String(text.into())
}

/// A number as a variable that chooses the plural form; its digits come in another variable, written for the language.
pub(crate) fn count(plain: &str) -> FluentValue<'_> {
    FluentValue::try_number(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_asked_what_it_likes() {
        for (header, expected) in [
            ("fr-RW,fr;q=0.9,en;q=0.8", Some(Language::French)),
            ("rw, sw;q=0.9, zh-CN;q=0.8, en;q=0.7", Some(Language::Chinese)),
            ("en;q=0.1, fr;q=0.2", Some(Language::French)),
            ("fr;q=0, en;q=0.1", Some(Language::English)),
            ("ZH-hant-TW", Some(Language::Chinese)),
            ("rw", None),
            ("*", None),
            (";;;q=,,", None),
            ("fr;q=9999999999999", None),
        ] {
            assert_eq!(Language::of_accept(header), expected, "{header}");
        }
    }
}
