//! Whether the Kotlin is Kotlin and the Swift is Swift: by tree-sitter's grammars, as no compiler for iOS is at hand, and one for
//! Kotlin knows nothing of Android.

use super::tree::Tree;
use tree_sitter::{Language, Node, Parser};

/// Where they cannot be read.
pub(super) fn problems(tree: &Tree) -> Vec<String> {
    let kotlin = Language::from(tree_sitter_kotlin_ng::LANGUAGE);
    let swift = Language::from(tree_sitter_swift::LANGUAGE);
    let mut problems = Vec::new();
    for (folder, ending, name, language) in
        [("android/", ".kt", "Kotlin", &kotlin), ("android/", ".kts", "Kotlin", &kotlin), ("ios/", ".swift", "Swift", &swift)]
    {
        let mut parser = Parser::new();
        if let Err(error) = parser.set_language(language) {
            problems.push(format!("the grammar of {name} does not fit its parser: {error}"));
            continue;
        }
        for (path, source) in tree.files(folder, ending) {
            match parser.parse(source, None) {
                Some(parsed) => faults(path, name, parsed.root_node(), &mut problems),
                None => problems.push(format!("{path}: could not be parsed")),
            }
        }
    }
    problems
}

/// Where a piece of Swift that is not kept among the project's files cannot be read.
pub(crate) fn swift(path: &str, source: &str) -> Vec<String> {
    let mut parser = Parser::new();
    let mut problems = Vec::new();
    let parsed = parser.set_language(&Language::from(tree_sitter_swift::LANGUAGE)).ok().and_then(|()| parser.parse(source, None));
    match parsed {
        Some(parsed) => faults(path, "Swift", parsed.root_node(), &mut problems),
        None => problems.push(format!("{path}: could not be parsed")),
    }
    problems
}

fn faults(path: &str, name: &str, node: Node<'_>, problems: &mut Vec<String>) {
    if node.is_error() || node.is_missing() {
        let at = node.start_position();
        problems.push(format!("{path}:{}:{}: is no {name}", at.row + 1, at.column + 1));
    } else if node.has_error() {
        for child in node.children(&mut node.walk()) {
            faults(path, name, child, problems);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, source: &str) -> Vec<String> {
        problems(&Tree::of(&[(path, source)]))
    }

    #[test]
    fn what_is_no_swift_is_found_where_it_stands() {
        let good = "enum A {\n    static func b() -> Bool { true }\n}\n";
        assert_eq!(found("ios/Sources/A.swift", good), [""; 0]);
        let bad = found("ios/Sources/A.swift", &good.replace("-> Bool {", "-> {"));
        assert!(bad.iter().any(|problem| problem.starts_with("ios/Sources/A.swift:2:")), "{bad:?}");
        assert!(!found("ios/Sources/A.swift", "enum A {\n").is_empty());
        assert!(swift("made", good).is_empty() && !swift("made", "enum A {\n").is_empty());
    }

    #[test]
    fn what_is_no_kotlin_is_found() {
        let good = "object A {\n    fun b(): Boolean = true\n}\n";
        assert_eq!(found("android/A.kt", good), [""; 0]);
        let bad = found("android/A.kt", &good.replace("(): Boolean", "(: Boolean"));
        assert!(bad.iter().any(|problem| problem.starts_with("android/A.kt:")), "{bad:?}");
        assert!(!found("android/build.gradle.kts", "plugins {\n").is_empty());
    }
}
