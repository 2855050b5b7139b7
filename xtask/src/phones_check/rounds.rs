//! Whether both phones decide alike in the background. Kotlin's class is run by tests, Swift's is its copy: here are compared the
//! numbers in the two, and the reasons for which only the farmer can help.

use super::tree::{Tree, without_comments};
use std::collections::{BTreeMap, BTreeSet};

const KOTLIN: &str = "android/app/src/main/kotlin/org/isoko/app/background/BackgroundSync.kt";
const SWIFT: &str = "ios/Sources/BackgroundSync.swift";

/// What differs.
pub(super) fn problems(tree: &Tree) -> Vec<String> {
    let (kotlin, swift) = (without_comments(tree.text(KOTLIN)), without_comments(tree.text(SWIFT)));
    let mut problems = Vec::new();
    let (ours, theirs) = (kotlin_numbers(&kotlin), swift_numbers(&swift));
    if ours.is_empty() {
        problems.push(format!("{KOTLIN}: names no times"));
    }
    for name in ours.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
        if ours.get(name) != theirs.get(name) {
            problems.push(format!("{name} is {:?} in {KOTLIN} and {:?} in {SWIFT}", ours.get(name), theirs.get(name)));
        }
    }
    let (ours, theirs) = (kotlin_hopeless(&kotlin), swift_hopeless(&swift));
    if ours.is_empty() || ours != theirs {
        problems.push(format!("only she can help with {ours:?} in {KOTLIN}, with {theirs:?} in {SWIFT}"));
    }
    problems
}

/// `const val GOING_WELL_MS = 60_000L`, by the name that Swift would give it.
fn kotlin_numbers(code: &str) -> BTreeMap<String, String> {
    let numbers = code.lines().filter_map(|line| line.trim().strip_prefix("const val ")?.split_once(" = "));
    numbers.filter(|(name, _)| name.ends_with("_MS")).map(|(name, value)| (camel(name), plain(value))).collect()
}

/// `static let goingWellMs: UInt64 = 60_000`.
fn swift_numbers(code: &str) -> BTreeMap<String, String> {
    let numbers = code.lines().filter_map(|line| line.trim().strip_prefix("static let ")?.split_once(": UInt64 = "));
    numbers.filter(|(name, _)| name.ends_with("Ms")).map(|(name, value)| (name.to_owned(), plain(value))).collect()
}

/// `Wait.CODE, Wait.HELP -> null`.
fn kotlin_hopeless(code: &str) -> BTreeSet<String> {
    let row = code.lines().find(|line| line.contains("Wait.") && line.trim_end().ends_with("-> null")).unwrap_or_default();
    row.split(',').filter_map(|part| part.split("Wait.").nth(1)).map(|rest| camel(rest.split(' ').next().unwrap_or_default())).collect()
}

/// `case .code, .help:` with `return nil` behind it.
fn swift_hopeless(code: &str) -> BTreeSet<String> {
    let rows: Vec<&str> = code.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let case = rows.windows(2).find_map(|pair| match pair {
        [case, "return nil"] => case.strip_prefix("case "),
        _ => None,
    });
    case.unwrap_or_default().trim_end_matches(':').split(',').map(|name| name.trim().trim_start_matches('.').to_owned()).collect()
}

fn camel(name: &str) -> String {
    let mut words = name.split('_').map(str::to_lowercase);
    let first = words.next().unwrap_or_default();
    words.fold(first, |name, word| {
        let (head, tail) = word.split_at(word.len().min(1));
        name + &head.to_uppercase() + tail
    })
}

fn plain(value: &str) -> String {
    value.chars().filter(|c| !matches!(c, '_' | 'L' | ' ')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str =
        "const val GOING_WELL_MS = 60_000L\nprivate const val OTHER = 1\nwhen (x) {\n    Wait.CODE, Wait.DATA_USED_UP -> null\n}\n";
    const THEIRS: &str = "static let goingWellMs: UInt64 = 60_000\nswitch x {\ncase .code, .dataUsedUp:\n    // Nobody.\n    return nil\ncase .time: return 1\n}\n";

    fn found(old: &str, new: &str) -> String {
        problems(&Tree::of(&[(KOTLIN, OURS), (SWIFT, &THEIRS.replace(old, new))])).join("\n")
    }

    #[test]
    fn a_difference_between_the_two_is_found() {
        assert_eq!(found("", ""), "");
        assert!(found("60_000", "61_000").contains("goingWellMs"));
        assert!(found("static let goingWellMs: UInt64 = 60_000\n", "").contains("goingWellMs"));
        assert!(found("switch", "static let moreMs: UInt64 = 1\nswitch").contains("moreMs"));
        assert!(found(", .dataUsedUp", "").contains("only she can help"));
        assert!(problems(&Tree::of(&[])).len() == 2);
    }
}
