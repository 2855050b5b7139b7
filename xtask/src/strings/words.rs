//! The words of `phones/words`, and what is refused in them.

use crate::failure::{Failure, While};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The language that the others are compared with, and that stands where a phone speaks none of ours.
pub(crate) const REFERENCE: &str = "en";

/// All languages, English first.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) languages: Vec<Language>,
}

/// One folder of `phones/words`.
#[derive(Debug)]
pub(crate) struct Language {
    /// Its BCP 47 tag.
    pub(crate) tag: String,
    /// In the order of the English files.
    pub(crate) messages: Vec<Message>,
}

/// One message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) systems: Systems,
    /// The key of iOS's `Info.plist` that it stands for.
    pub(crate) plist: Option<String>,
    pub(crate) pieces: Vec<Piece>,
}

/// Which phones say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Systems {
    Both,
    Android,
    Apple,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    /// A variable, by its place among the message's variables in English, from 1.
    Variable(usize),
}

impl Words {
    /// Reads them from the project.
    pub(crate) fn read(root: &Path) -> Result<Self, Failure> {
        let folder = root.join("phones/words");
        let mut languages = Vec::new();
        for language in sorted(&folder)? {
            let mut files = Vec::new();
            for file in sorted(&folder.join(&language))? {
                let path = folder.join(&language).join(&file);
                files.push((file, fs::read_to_string(&path).during(|| format!("reading {}", path.display()))?));
            }
            languages.push((language, files));
        }
        Self::check(&languages)
    }

    /// From texts instead of files.
    #[cfg(test)]
    pub(crate) fn of(languages: &[(&str, &[(&str, &str)])]) -> Result<Self, Failure> {
        let owned = |files: &[(&str, &str)]| files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Self::check(&languages.iter().map(|(tag, files)| ((*tag).to_owned(), owned(files))).collect::<Vec<_>>())
    }

    fn check(languages: &[(String, Vec<(String, String)>)]) -> Result<Self, Failure> {
        let mut problems = Vec::new();
        let (english, english_files) = languages
            .iter()
            .find(|(tag, _)| tag == REFERENCE)
            .ok_or_else(|| Failure::new(format!("phones/words/{REFERENCE} is missing")))?;
        let ours = read(english, english_files, &mut problems);
        let mut checked = vec![Language { tag: english.clone(), messages: ours.iter().map(|found| found.message(found)).collect() }];
        for (tag, files) in languages.iter().filter(|(tag, _)| tag != REFERENCE) {
            let theirs: BTreeMap<String, Found> =
                read(tag, files, &mut problems).into_iter().map(|found| (found.id.clone(), found)).collect();
            compare(tag, &ours, &theirs, &mut problems);
            let messages = ours.iter().filter_map(|english| Some(theirs.get(&english.id)?.message(english))).collect();
            checked.push(Language { tag: tag.clone(), messages });
        }
        if problems.is_empty() { Ok(Self { languages: checked }) } else { Err(Failure::new(problems.join("\n"))) }
    }
}

/// A message as one language has it.
struct Found {
    id: String,
    at: String,
    systems: Systems,
    plist: Option<String>,
    /// Names of variables where they stand, and texts.
    parts: Vec<Part>,
}

enum Part {
    Text(String),
    Variable(String),
}

impl Found {
    /// Its variables, in the order in which they first stand.
    fn variables(&self) -> Vec<&str> {
        let mut variables = Vec::new();
        for part in &self.parts {
            if let Part::Variable(name) = part
                && !variables.contains(&name.as_str())
            {
                variables.push(name.as_str());
            }
        }
        variables
    }

    fn message(&self, english: &Self) -> Message {
        let order = english.variables();
        let piece = |part: &Part| match part {
            Part::Text(text) => Piece::Text(text.clone()),
            Part::Variable(name) => Piece::Variable(order.iter().position(|own| own == name).map_or(1, |place| place + 1)),
        };
        Message {
            id: self.id.clone(),
            systems: english.systems,
            plist: english.plist.clone(),
            pieces: self.parts.iter().map(piece).collect(),
        }
    }
}

fn read(tag: &str, files: &[(String, String)], problems: &mut Vec<String>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for (name, source) in files {
        let path = format!("phones/words/{tag}/{name}");
        let resource = match fluent_syntax::parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.iter().map(|error| format!("{path}: {error}")));
                resource
            }
        };
        let systems = match name.as_str() {
            "android.ftl" => Systems::Android,
            "ios.ftl" => Systems::Apple,
            _ => Systems::Both,
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let at = format!("{path}: {}", message.id.name);
            let mut comment = message.comment.iter().flat_map(|comment| &comment.content);
            let plist = comment.find_map(|line| line.strip_prefix("plist: ")).map(|key| key.trim().to_owned());
            let mut parts = Vec::new();
            match &message.value {
                Some(pattern) if message.attributes.is_empty() => take(pattern, &at, &mut parts, problems),
                _ => problems.push(format!("{at}: must be one text, without attributes")),
            }
            if found.iter().any(|earlier| earlier.id == message.id.name) {
                problems.push(format!("{at}: is there twice"));
            }
            found.push(Found { id: message.id.name.to_owned(), at, systems, plist, parts });
        }
    }
    found
}

fn take(pattern: &Pattern<&str>, at: &str, parts: &mut Vec<Part>, problems: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => parts.push(Part::Text((*value).to_owned())),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                parts.push(Part::Variable(id.name.to_owned()));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                parts.push(Part::Text((*value).to_owned()));
            }
            PatternElement::Placeable { .. } => problems.push(format!(
                "{at}: only variables may stand in braces. Plural forms would be three engines' work, of which two know no Kinyarwanda: say it so that any number fits"
            )),
        }
    }
}

fn compare(tag: &str, english: &[Found], theirs: &BTreeMap<String, Found>, problems: &mut Vec<String>) {
    for ours in english {
        let Some(entry) = theirs.get(&ours.id) else {
            problems.push(format!("phones/words/{tag}: {} is missing (English: {})", ours.id, ours.at));
            continue;
        };
        let (wanted, used) = (BTreeSet::from_iter(ours.variables()), BTreeSet::from_iter(entry.variables()));
        for name in wanted.symmetric_difference(&used) {
            problems.push(format!("{}: ${name} is in one of this and English, not in both", entry.at));
        }
        if entry.systems != ours.systems {
            problems.push(format!("{}: stands in another file than in English", entry.at));
        }
    }
    for entry in theirs.values().filter(|entry| !english.iter().any(|ours| ours.id == entry.id)) {
        problems.push(format!("{}: English has no such message", entry.at));
    }
}

/// The names in a folder, in order.
fn sorted(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).during(|| format!("reading {}", folder.display()))? {
        names.push(entry.during(|| format!("reading {}", folder.display()))?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(english: &str, french: &str) -> String {
        Words::of(&[("en", &[("a.ftl", english)]), ("fr", &[("a.ftl", french)])]).unwrap_err().to_string()
    }

    #[test]
    fn variables_keep_their_english_number_in_every_order() {
        let words =
            Words::of(&[("en", &[("a.ftl", "a = { $one } of { $two }\n")]), ("fr", &[("a.ftl", "a = { $two }, { $one }\n")])]).unwrap();
        assert_eq!(words.languages[1].messages[0].pieces, [Piece::Variable(2), Piece::Text(", ".to_owned()), Piece::Variable(1)]);
    }

    #[test]
    fn what_one_language_has_and_another_has_not_is_refused() {
        assert!(problems("a = A\nb = B\n", "a = A\n").contains("phones/words/fr: b is missing"));
        assert!(problems("a = A\n", "a = A\nb = B\n").contains("English has no such message"));
        assert!(problems("a = { $n }\n", "a = A\n").contains("$n is in one of"));
        assert!(problems("a = A\n", "a = { $n }\n").contains("$n is in one of"));
        assert!(problems("a = A\na = B\n", "a = A\n").contains("is there twice"));
        assert!(problems("a = A\n", "a = {\n").contains("phones/words/fr/a.ftl"));
    }

    #[test]
    fn plural_forms_and_attributes_are_refused() {
        assert!(problems("a = { $n ->\n    [one] one\n   *[other] more\n}\n", "a = { $n }\n").contains("only variables"));
        assert!(problems("a = A\n    .b = B\n", "a = A\n").contains("without attributes"));
    }

    #[test]
    fn a_word_stays_in_the_file_of_its_system() {
        let found = Words::of(&[("en", &[("android.ftl", "a = A\n")]), ("fr", &[("ios.ftl", "a = A\n")])]).unwrap_err().to_string();
        assert!(found.contains("another file"), "{found}");
    }
}
