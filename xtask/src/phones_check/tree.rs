//! The files of `android/` and `ios/`, by their paths in the project.

use crate::failure::{Failure, While};
use std::{collections::BTreeMap, fs, path::Path};

/// Texts; of pictures only that they are there.
#[derive(Debug, Default)]
pub(super) struct Tree(BTreeMap<String, String>);

impl Tree {
    /// Reads them, without what the builds make.
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        let mut tree = Self::default();
        for folder in ["android", "ios"] {
            tree.read_folder(root, folder)?;
        }
        Ok(tree)
    }

    fn read_folder(&mut self, root: &Path, folder: &str) -> Result<(), Failure> {
        for entry in fs::read_dir(root.join(folder)).during(|| format!("reading {folder}"))? {
            let name = entry.during(|| format!("reading {folder}"))?.file_name().to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            if root.join(&path).is_dir() {
                if !matches!(name.as_str(), "generated" | "build" | ".gradle") {
                    self.read_folder(root, &path)?;
                }
                continue;
            }
            let bytes = fs::read(root.join(&path)).during(|| format!("reading {path}"))?;
            self.0.insert(path, String::from_utf8(bytes).unwrap_or_default());
        }
        Ok(())
    }

    /// From texts instead of files.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    }

    /// One file; empty if it is not there.
    pub(super) fn text(&self, path: &str) -> &str {
        self.0.get(path).map_or("", String::as_str)
    }

    /// Whether a file or folder is there.
    pub(super) fn has(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        self.0.keys().any(|own| own == path || own.starts_with(&folder))
    }

    /// Files under a folder, with this ending.
    pub(super) fn files<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many there are under a folder.
    pub(super) fn count(&self, folder: &str) -> usize {
        self.files(folder, "").count()
    }
}

/// Source text without its comments: what a comment names need not exist. Quotes are heeded, so that `https://` is no comment.
pub(super) fn without_comments(source: &str) -> String {
    let mut code = String::with_capacity(source.len());
    let mut rest = source.chars().peekable();
    let mut quoted = false;
    while let Some(c) = rest.next() {
        match (c, rest.peek()) {
            ('\\', Some(_)) if quoted => {
                code.push(c);
                code.extend(rest.next());
            }
            ('"', _) => {
                quoted = !quoted;
                code.push(c);
            }
            ('/', Some('/')) if !quoted => {
                for skipped in rest.by_ref() {
                    if skipped == '\n' {
                        code.push('\n');
                        break;
                    }
                }
            }
            ('/', Some('*')) if !quoted => {
                let mut before = ' ';
                for skipped in rest.by_ref() {
                    if before == '*' && skipped == '/' {
                        break;
                    }
                    before = skipped;
                }
            }
            _ => code.push(c),
        }
    }
    code
}

/// What stands right behind each place where `before` stands, as far as it is a name.
pub(super) fn names_after<'a>(text: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(before).map(move |(at, _)| {
        let rest = text.get(at + before.len()..).unwrap_or_default();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    })
}

/// The texts that stand right behind `before`, which ends in a quote, up to the next quote.
pub(super) fn names_in_calls<'a>(code: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    code.match_indices(before).map(move |(at, _)| code.get(at + before.len()..).and_then(|rest| rest.split('"').next()).unwrap_or_default())
}

/// The texts in quotes.
pub(super) fn quoted(code: &str) -> impl Iterator<Item = &str> {
    code.lines().flat_map(|line| line.split('"').skip(1).step_by(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_addresses_stay() {
        let code = without_comments("a(\"https://x\") // R.string.gone\n/* R.xml.gone\n */b(\"\\\"//\")");
        assert_eq!(code, "a(\"https://x\") \nb(\"\\\"//\")");
    }

    #[test]
    fn names_and_quotes_are_found() {
        assert_eq!(names_after("R.string.one, R.string.two_2)", "R.string.").collect::<Vec<_>>(), ["one", "two_2"]);
        assert_eq!(quoted("a(\"b\", \"c\")").collect::<Vec<_>>(), ["b", "c"]);
    }
}
