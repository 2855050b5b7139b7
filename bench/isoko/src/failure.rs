//! What can go wrong for the driver: the core's errors, and a few of its own.

use std::fmt;
use sync_core::CoreError;

/// Why a command did not do what it was to do; a text for whoever reads the benchmark's log.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(why: impl fmt::Display) -> Self {
        Self(why.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<CoreError> for Failure {
    fn from(error: CoreError) -> Self {
        Self::new(error)
    }
}
