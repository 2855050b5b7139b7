//! What can be read out of Kotlin without compiling it.

use super::tree::{Tree, without_comments};

/// Where our Kotlin lies.
pub(super) const SOURCES: &str = "android/app/src/main/kotlin/";

/// A class, and what it extends or implements.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Class {
    /// With its package.
    pub(super) name: String,
    /// As written, without packages.
    pub(super) parents: Vec<String>,
}

/// All code of ours, without comments.
pub(super) fn code(tree: &Tree) -> String {
    tree.files(SOURCES, ".kt").map(|(_, source)| without_comments(source)).collect::<Vec<_>>().join("\n")
}

/// Every class at the start of a line.
pub(super) fn classes(tree: &Tree) -> Vec<Class> {
    let mut classes = Vec::new();
    for (_, source) in tree.files(SOURCES, ".kt") {
        let code = without_comments(source);
        let package = code.lines().find_map(|line| line.strip_prefix("package ")).unwrap_or_default().trim();
        let starts = code.match_indices("class ").filter(|(at, _)| {
            let line = code.get(..*at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
            // Of the outermost, with its modifiers; not the word inside a line of code.
            !line.starts_with(' ') && line.split_whitespace().all(|word| word.chars().all(char::is_alphabetic))
        });
        for (at, _) in starts {
            let head = code.get(at + "class ".len()..).and_then(|rest| rest.split('{').next()).unwrap_or_default();
            let name = head.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            // Behind the constructor's parameters, which have colons of their own.
            let parents = behind_parameters(head).strip_prefix(':').unwrap_or_default();
            classes.push(Class {
                name: format!("{package}.{name}"),
                parents: parents
                    .split(',')
                    .map(|parent| parent.trim().split(['(', '<', ' ']).next().unwrap_or_default().to_owned())
                    .filter(|parent| !parent.is_empty())
                    .collect(),
            });
        }
    }
    classes
}

fn behind_parameters(head: &str) -> &str {
    let name_end = head.find(|c: char| !c.is_alphanumeric()).unwrap_or(head.len());
    let rest = head.get(name_end..).unwrap_or_default();
    if !rest.starts_with('(') {
        return rest.trim_start();
    }
    let mut depth = 0_u32;
    for (at, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return rest.get(at + 1..).unwrap_or_default().trim_start();
        }
    }
    ""
}

/// Files that import nothing of Android: what runs on any JVM.
pub(super) fn without_android(tree: &Tree) -> Vec<&str> {
    tree.files(SOURCES, ".kt")
        .filter(|(_, source)| {
            let code = without_comments(source);
            !["android.", "androidx.", "dev.dioxus.", "org.isoko.app.R", "org.isoko.app.BuildConfig"].iter().any(|package| {
                code.lines().any(|line| line.trim_start().strip_prefix("import ").is_some_and(|name| name.starts_with(package)))
            }) && !code.contains("android.")
        })
        .map(|(path, _)| path)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_read_with_their_parents() {
        let source = "package a.b\n\n// class Not : JobService\nclass SyncJob : JobService() {\n    class Inner : X()\n}\n\ninternal class Shell(private val a: Map<String, Int>) : NativeShell, Other<Int>(5) {}\ndata class Pair(val a: Int)\n";
        let read = classes(&Tree::of(&[("android/app/src/main/kotlin/a.kt", source)]));
        let wanted = [("a.b.SyncJob", vec!["JobService"]), ("a.b.Shell", vec!["NativeShell", "Other"]), ("a.b.Pair", vec![])];
        let wanted =
            wanted.map(|(name, parents)| Class { name: name.to_owned(), parents: parents.iter().map(ToString::to_string).collect() });
        assert_eq!(read, wanted);
    }

    #[test]
    fn a_file_with_android_in_it_is_not_listed() {
        let tree = Tree::of(&[
            ("android/app/src/main/kotlin/a.kt", "import kotlin.concurrent.thread\n// android.os.Build\n"),
            ("android/app/src/main/kotlin/b.kt", "import android.os.Build\n"),
            ("android/app/src/main/kotlin/c.kt", "val x: android.net.Network\n"),
            ("android/app/src/main/kotlin/d.kt", "import org.isoko.app.R\n"),
        ]);
        assert_eq!(without_android(&tree), ["android/app/src/main/kotlin/a.kt"]);
    }
}
