//! Words, numbers and dates in the farmer's language.
//!
//! A message is a function of [`msg`] (generated from `locales/en`, so a misspelt one does not compile) and gives a
//! [`Msg`]: the id with its typed values, in no language yet. [`I18n::t`] says it in the language of this session, and
//! a component that calls it is drawn again when the language changes.
//!
//! ```ignore
//! let i18n = use_i18n();
//! rsx! { p { {i18n.t(msg::sync_waiting(3))} } }
//! ```
//!
//! A new language is a new folder in `locales/`; its direction and number style are already in the tables here.

mod bundles;
mod deadline;
mod input;
mod message;
mod number;

use dioxus::prelude::*;

pub use bundles::Locale;
pub use deadline::{Age, Clock, Day, Deadline, local_time};
pub use input::normalise_digits;
pub use message::{Arg, Msg, Text, msg};
pub use number::{Amount, Bytes, Decimal, Num, Percent, Weight};

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The language of this session. `Copy`, so that it can go into every handler.
#[derive(Clone, Copy, PartialEq)]
pub struct I18n {
    locale: Signal<Locale>,
}

impl I18n {
    /// The language now; a component that asks is drawn again when it changes.
    pub fn locale(self) -> Locale {
        (self.locale)()
    }

    /// Changes the language for the whole session.
    pub fn set_locale(mut self, locale: Locale) {
        if *self.locale.peek() != locale {
            self.locale.set(locale);
        }
    }

    /// Says a message, or passes a verbatim text through.
    pub fn t(self, text: impl Into<Text>) -> String {
        self.locale().say(&text.into())
    }

    /// The direction of the language now.
    pub fn direction(self) -> Direction {
        self.locale().direction()
    }
}

/// The language of this session, from the nearest [`use_i18n_provider`].
pub fn use_i18n() -> I18n {
    use_context::<I18n>()
}

/// Provides the language to everything below. The root of the app calls it, and so does a test of one component.
pub fn use_i18n_provider(start: Locale) -> I18n {
    use_context_provider(|| I18n { locale: Signal::new(start) })
}

#[cfg(test)]
mod tests;
