//! What the languages say, and whether they say the same things.
//!
//! English is the reference. Each of its messages names the kind of every variable in its comment:
//!
//! ```ftl
//! # How many things wait to be sent.
//! # $count (Number): all waiting things, photos included
//! home-waiting = { $count ->
//!     [one] { $count } thing waits
//!    *[other] { $count } things wait
//! }
//! ```
//!
//! Refused: a variable whose kind is not said, a message or variable that one language has and another
//! has not, plural forms a language does not have, cases of a text that are not those of English,
//! functions and references to other messages (the first format nothing in Rust's Fluent, the second hide
//! variables from this check).

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The language all others are compared with.
pub(crate) const REFERENCE: &str = "en";

/// One Fluent file.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) source: String,
}

/// One folder of `locales/`.
pub(crate) struct Language {
    pub(crate) tag: String,
    pub(crate) files: Vec<Source>,
}

/// What a variable holds, and so how it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    Decimal,
    Money,
    Weight,
    Bytes,
    Percent,
    Day,
    Clock,
    Deadline,
    Age,
    Message,
    Text,
}

impl Kind {
    const ALL: [(&'static str, Self); 12] = [
        ("Number", Self::Number),
        ("Decimal", Self::Decimal),
        ("Money", Self::Money),
        ("Weight", Self::Weight),
        ("Bytes", Self::Bytes),
        ("Percent", Self::Percent),
        ("Day", Self::Day),
        ("Clock", Self::Clock),
        ("Deadline", Self::Deadline),
        ("Age", Self::Age),
        ("Message", Self::Message),
        ("Text", Self::Text),
    ];

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, kind)| *kind)
    }
}

/// One message of the reference language.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) doc: String,
    /// In the order in which the comment names them, which is the order of the function's parameters.
    pub(crate) variables: Vec<(String, Kind)>,
}

/// Every message, after all checks.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) messages: Vec<Message>,
}

impl Catalogue {
    /// Compares all languages with the reference, and gives every problem at once.
    pub(crate) fn check(languages: &[Language]) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let Some(reference) = languages.iter().find(|language| language.tag == REFERENCE) else {
            return Err(vec![format!("locales/{REFERENCE} is missing")]);
        };
        let english = read(reference, &mut problems);
        let messages: Vec<Message> = english.values().map(|entry| entry.declare(&mut problems)).collect();
        for language in languages.iter().filter(|language| language.tag != REFERENCE) {
            let theirs = read(language, &mut problems);
            compare(&english, &theirs, &language.tag, &mut problems);
        }
        let kinds: BTreeMap<(&str, &str), Kind> =
            messages.iter().flat_map(|m| m.variables.iter().map(|(name, kind)| ((m.id.as_str(), name.as_str()), *kind))).collect();
        for language in languages {
            for entry in read(language, &mut Vec::new()).values() {
                check_plurals(entry, &language.tag, &kinds, &mut problems);
                check_cases(entry, english.get(&entry.id), &kinds, &mut problems);
            }
        }
        if problems.is_empty() { Ok(Self { messages }) } else { Err(problems) }
    }
}

/// A message as one language has it.
struct Found {
    id: String,
    at: String,
    comment: Vec<String>,
    variables: BTreeSet<String>,
    selects: Vec<Select>,
}

struct Select {
    variable: String,
    keys: Vec<String>,
}

impl Found {
    fn declare(&self, problems: &mut Vec<String>) -> Message {
        let mut doc = Vec::new();
        let mut variables = Vec::new();
        for line in &self.comment {
            match line.trim().strip_prefix('$').and_then(|rest| rest.split_once(" (")) {
                Some((name, rest)) => match rest.split_once(')').and_then(|(word, _)| Kind::parse(word)) {
                    Some(kind) => variables.push((name.to_owned(), kind)),
                    None => problems.push(format!("{}: ${name} has an unknown kind", self.at)),
                },
                None => doc.push(line.trim().to_owned()),
            }
        }
        let declared: BTreeSet<String> = variables.iter().map(|(name, _)| name.clone()).collect();
        for name in self.variables.difference(&declared) {
            problems.push(format!("{}: say the kind of ${name} in the comment, as `# ${name} (Number): …`", self.at));
        }
        for name in declared.difference(&self.variables) {
            problems.push(format!("{}: the comment names ${name}, the message does not use it", self.at));
        }
        Message { id: self.id.clone(), doc: doc.join("\n"), variables }
    }
}

fn read(language: &Language, problems: &mut Vec<String>) -> BTreeMap<String, Found> {
    let mut found = BTreeMap::new();
    for file in &language.files {
        let resource = match fluent_syntax::parser::parse(file.source.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.iter().map(|error| format!("{}: {error}", file.path)));
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let at = format!("{}: {id}", file.path);
            let mut entry = Found {
                id: id.clone(),
                comment: message.comment.iter().flat_map(|c| &c.content).map(ToString::to_string).collect(),
                at,
                variables: BTreeSet::new(),
                selects: Vec::new(),
            };
            match &message.value {
                Some(pattern) => walk(pattern, &mut entry, problems),
                None => problems.push(format!("{}: has no text", entry.at)),
            }
            if !message.attributes.is_empty() {
                problems.push(format!("{}: write attributes as messages of their own", entry.at));
            }
            if let Some(earlier) = found.insert(id, entry) {
                problems.push(format!("{}: said twice in {}", earlier.at, language.tag));
            }
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, entry: &mut Found, problems: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, entry, problems);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, entry: &mut Found, problems: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, entry, problems),
        Expression::Select { selector, variants } => {
            walk_inline(selector, entry, problems);
            if let InlineExpression::VariableReference { id } = selector {
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                entry.selects.push(Select { variable: id.name.to_owned(), keys: keys.collect() });
            }
            for variant in variants {
                walk(&variant.value, entry, problems);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, entry: &mut Found, problems: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            entry.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, entry, problems),
        InlineExpression::FunctionReference { id, .. } => {
            problems.push(format!("{}: {}() formats nothing here; give the variable a kind", entry.at, id.name));
        }
        InlineExpression::MessageReference { id, .. } => {
            problems.push(format!("{}: refers to {}; use a term or a $variable (Message)", entry.at, id.name));
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {}
    }
}

fn compare(english: &BTreeMap<String, Found>, theirs: &BTreeMap<String, Found>, tag: &str, problems: &mut Vec<String>) {
    for (id, ours) in english {
        match theirs.get(id) {
            None => problems.push(format!("locales/{tag}: {id} is missing (English: {})", ours.at)),
            Some(entry) => {
                for name in ours.variables.difference(&entry.variables) {
                    problems.push(format!("{}: does not use ${name}, English does", entry.at));
                }
                for name in entry.variables.difference(&ours.variables) {
                    problems.push(format!("{}: uses ${name}, which English does not have", entry.at));
                }
            }
        }
    }
    for (id, entry) in theirs {
        if !english.contains_key(id) {
            problems.push(format!("{}: English has no such message", entry.at));
        }
    }
}

/// The plural categories that `fluent-bundle` yields for whole numbers in a language. Not CLDR's own list: its
/// plural crate knows no Kinyarwanda (and would silently apply English), and yields no `many` for French and Spanish.
fn categories(tag: &str) -> &'static [&'static str] {
    match tag.split('-').next().unwrap_or(tag) {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "rw" | "rn" | "zh" | "id" | "ms" => &["other"],
        _ => &["one", "other"],
    }
}

fn check_plurals(entry: &Found, tag: &str, kinds: &BTreeMap<(&str, &str), Kind>, problems: &mut Vec<String>) {
    for select in &entry.selects {
        if kinds.get(&(entry.id.as_str(), select.variable.as_str())) != Some(&Kind::Number) {
            continue;
        }
        let words: BTreeSet<&str> = select.keys.iter().map(String::as_str).filter(|key| key.parse::<f64>().is_err()).collect();
        // Months and the like: every case is a number, and `other` is only Fluent's obligatory default.
        if words.iter().all(|word| *word == "other") {
            continue;
        }
        let wanted: BTreeSet<&str> = categories(tag).iter().copied().collect();
        for word in words.difference(&wanted) {
            problems.push(format!("{}: {tag} never yields [{word}]; write numbers, as [0] or [1]", entry.at));
        }
        for word in wanted.difference(&words) {
            problems.push(format!("{}: the plural form [{word}] is missing", entry.at));
        }
    }
}

/// The cases of a text, and of a number that is a name (a month): the same in every language, as a missing one would be said as the
/// default, which is another thing. Plural forms are each language's own.
fn check_cases(entry: &Found, english: Option<&Found>, kinds: &BTreeMap<(&str, &str), Kind>, problems: &mut Vec<String>) {
    let Some(english) = english else { return };
    for ours in &english.selects {
        let is_count = kinds.get(&(entry.id.as_str(), ours.variable.as_str())) == Some(&Kind::Number)
            && ours.keys.iter().any(|key| key != "other" && key.parse::<f64>().is_err());
        if is_count {
            continue;
        }
        let wanted: BTreeSet<&String> = ours.keys.iter().collect();
        for theirs in entry.selects.iter().filter(|theirs| theirs.variable == ours.variable) {
            let cases: BTreeSet<&String> = theirs.keys.iter().collect();
            for case in wanted.difference(&cases) {
                problems.push(format!("{}: the case [{case}] of ${} is missing", entry.at, ours.variable));
            }
            for case in cases.difference(&wanted) {
                problems.push(format!("{}: English has no case [{case}] of ${}", entry.at, ours.variable));
            }
        }
    }
}
