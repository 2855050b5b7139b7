//! Why a command did not do what was asked: a kind and a number for scripts, a sentence for people.

use serde_json::{Map, Value, json};
use sync_core::{CoreError, InputProblem, Need, Trouble};

/// A failure, as it is printed.
#[derive(Debug)]
pub(crate) struct Failure {
    /// For scripts; stable.
    pub(crate) kind: &'static str,
    /// For people.
    pub(crate) message: String,
    class: Class,
    details: Map<String, Value>,
}

/// What a script can do about it: the exit code.
#[derive(Clone, Copy, Debug)]
enum Class {
    Usage = 2,
    Later = 3,
    Person = 4,
    Rejected = 5,
    Damaged = 6,
}

impl Failure {
    fn new(class: Class, kind: &'static str, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), class, details: Map::new() }
    }

    /// The command line could not be understood.
    pub(crate) fn usage(message: &str) -> Self {
        let message = message.strip_prefix("error: ").unwrap_or(message);
        Self::new(Class::Usage, "usage", message)
    }

    /// Something was given that is not there.
    pub(crate) fn no_such(what: &str) -> Self {
        Self::from(CoreError::Rejected(protocol::Rejection::NotFound)).because(&format!("There is no such {what} on this phone."))
    }

    /// The market cannot be reached.
    pub(crate) fn offline() -> Self {
        Self::from(CoreError::Retry(Trouble::Offline))
    }

    /// With something before it: what did succeed, or what was being done.
    pub(crate) fn because(mut self, before: &str) -> Self {
        self.message = format!("{before} {}", self.message);
        self
    }

    /// With more for scripts.
    pub(crate) fn with(mut self, name: &str, value: Value) -> Self {
        self.details.insert(name.into(), value);
        self
    }

    pub(crate) fn exit_code(&self) -> u8 {
        self.class as u8
    }

    pub(crate) fn document(&self) -> Value {
        let mut error = self.details.clone();
        error.insert("kind".into(), self.kind.into());
        error.insert("message".into(), self.message.trim_end().into());
        json!({ "error": error })
    }
}

impl From<CoreError> for Failure {
    fn from(error: CoreError) -> Self {
        match error {
            CoreError::Retry(Trouble::Offline) => {
                Self::new(Class::Later, "offline", "The market cannot be reached. Everything stays on this phone.")
            }
            CoreError::Retry(Trouble::Market { after_s }) => {
                Self::new(Class::Later, "later", "It cannot be done right now; try again later.").with("after_s", json!(after_s))
            }
            CoreError::NeedsUser(need) => Self::from(need),
            CoreError::Rejected(rejection) => {
                Self::new(Class::Rejected, "rejected", format!("The rules say no: {rejection}.")).with("rejection", json!(rejection))
            }
            CoreError::Corrupt(what) => Self::new(
                Class::Damaged,
                "damaged",
                format!("What is in the folder cannot be read ({what}). Nothing was changed; keep the folder."),
            ),
            CoreError::Damaged => Self::new(
                Class::Damaged,
                "damaged",
                "The store's file is damaged. Do it again: the next opening rebuilds it, with everything unsent.",
            ),
            CoreError::Stopped => Self::new(Class::Damaged, "stopped", "The phone was closed meanwhile."),
        }
    }
}

impl From<Need> for Failure {
    fn from(need: Need) -> Self {
        let person = |kind, message: &str| Self::new(Class::Person, kind, message);
        match need {
            Need::Profile => person("profile", "Nobody uses this phone yet: enrol first."),
            Need::Code => person("code", "The code that was sent must be typed first: enrol --code."),
            Need::WrongCode => person("wrong_code", "This is not the code that was sent (six digits)."),
            Need::NewCode => person("new_code", "The code ran out: enrol again for another one."),
            Need::EnrolAgain => person("enrol_again", "The market does not know this phone: enrol again. Nothing is lost."),
            Need::Invitation => person("invitation", "The market knows this seller: another of her phones must invite this one."),
            Need::Correct { field, problem } => correct(field, problem),
            Need::SendFirst { waiting } => {
                person("send_first", &format!("{waiting} things still wait: sync or export them first.")).with("waiting", json!(waiting))
            }
            Need::Space => person("space", "The disk is full. Nothing was lost; free some space and do it again."),
            Need::Folder => person("folder", "This folder cannot be written to."),
            Need::NewerApp => {
                person("newer_app", "A newer version of this program wrote this folder: install that one. Nothing was changed.")
            }
            Need::Update => {
                person("update", "The market no longer speaks this program's version: install a newer one. What waits is kept.")
            }
            Need::OtherRealm => person("other_realm", "Practice and the real market do not mix."),
            Need::ShareLapsed => {
                person("share_lapsed", "This phone was away for so long that its share may be the market's again: sync first.")
            }
            Need::TooLate => person("too_late", "It was given to the network already: wait for the answer."),
            Need::OtherFile => person("other_file", "This is not a file of unsent work, or it was changed on its way."),
            Need::OtherSeller => person("other_seller", "This file is another seller's."),
        }
    }
}

fn correct(field: &'static str, problem: InputProblem) -> Failure {
    let (name, words) = match problem {
        InputProblem::Missing => ("missing".to_owned(), "missing or not usable".to_owned()),
        InputProblem::Amount(error) => (snake(&format!("{error:?}")), error.to_string()),
        InputProblem::Text(error) => (snake(&format!("{error:?}")), error.to_string()),
        InputProblem::Photo(problem) => {
            let name = snake(&format!("{problem:?}"));
            (name.clone(), name.replace('_', " "))
        }
        InputProblem::Phone(error) => (snake(&format!("{error:?}")), error.to_string()),
    };
    Failure::new(Class::Person, "correct", format!("The {field} must be corrected: {words}."))
        .with("field", json!(field))
        .with("problem", json!(name))
}

/// `TooLong` as `too_long`: as the protocol writes the same words.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}
