//! Why a command did not do its work, in words for the person who started it. Nothing here is handled by a program, so
//! words are all there is.

use std::fmt;

/// What went wrong, and where it helps what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure(String);

impl Failure {
    /// One that was said already, where it belonged.
    pub(crate) fn told() -> Self {
        Self(String::new())
    }

    /// Whether it was.
    pub(crate) fn is_told(&self) -> bool {
        self.0.is_empty()
    }

    /// With these words.
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says what was being done when the system said no.
pub(crate) trait While<T> {
    /// The same, with what was being done.
    fn during(self, what: impl FnOnce() -> String) -> Result<T, Failure>;
}

impl<T, E: fmt::Display> While<T> for Result<T, E> {
    fn during(self, what: impl FnOnce() -> String) -> Result<T, Failure> {
        self.map_err(|error| Failure(format!("{}: {error}", what())))
    }
}
