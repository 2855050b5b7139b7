//! Whether the Swift is Swift: by tree-sitter's grammar, as no compiler for iOS is at hand.

use super::tree::Tree;
use tree_sitter::{Node, Parser};

/// Where it cannot be read.
pub(super) fn problems(tree: &Tree) -> Vec<String> {
    let mut parser = Parser::new();
    if let Err(error) = parser.set_language(&tree_sitter_swift::LANGUAGE.into()) {
        return vec![format!("the grammar of Swift does not fit its parser: {error}")];
    }
    let mut problems = Vec::new();
    for (path, source) in tree.files("ios/", ".swift") {
        match parser.parse(source, None) {
            Some(parsed) => faults(path, parsed.root_node(), &mut problems),
            None => problems.push(format!("{path}: could not be parsed")),
        }
    }
    problems
}

fn faults(path: &str, node: Node<'_>, problems: &mut Vec<String>) {
    if node.is_error() || node.is_missing() {
        let at = node.start_position();
        problems.push(format!("{path}:{}:{}: is no Swift", at.row + 1, at.column + 1));
    } else if node.has_error() {
        for child in node.children(&mut node.walk()) {
            faults(path, child, problems);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_swift_is_found_where_it_stands() {
        let good = "enum A {\n    static func b() -> Bool { true }\n}\n";
        assert_eq!(problems(&Tree::of(&[("ios/Sources/A.swift", good)])), [""; 0]);
        let found = problems(&Tree::of(&[("ios/Sources/A.swift", &good.replace("-> Bool {", "-> {"))]));
        assert!(found.iter().any(|problem| problem.starts_with("ios/Sources/A.swift:2:")), "{found:?}");
        assert!(!problems(&Tree::of(&[("ios/Sources/A.swift", "enum A {\n")])).is_empty());
    }
}
