//! `cargo xtask phones-check`: what can be said about `android/` and `ios/` where neither SDK is at hand.
//!
//! Files are well-formed; what one file names, another has; nothing is asked of a farmer without a reason in her language. Whether
//! it compiles only the SDKs can say, and whether it works only a phone: docs/PHONES.md keeps the two apart.

mod android;
mod apple;
mod forms;
pub(crate) mod grammar;
mod kotlin;
mod rounds;
mod tree;

use crate::{
    cargo,
    failure::Failure,
    strings::{self, Words},
};
use tree::Tree;

/// Runs every check, and says all that is wrong at once.
pub(crate) fn run() -> Result<(), Failure> {
    let tree = Tree::read(cargo::root())?;
    let words = Words::read(cargo::root())?;
    let mut problems = problems(&tree, &words);
    problems.extend(strings::stale(cargo::root(), &strings::files(&words))?);
    if !problems.is_empty() {
        return Err(Failure::new(problems.join("\n")));
    }
    println!("android: {} files of XML and Kotlin agree; ios: {} files of plists and Swift.", tree.count("android/"), tree.count("ios/"));
    println!("Kotlin without Android, which runs wherever there is a JVM:");
    for path in kotlin::without_android(&tree) {
        println!("  {path}");
    }
    println!("Not looked at here: types, resources of libraries, signing, and any device (docs/PHONES.md).");
    Ok(())
}

fn problems(tree: &Tree, words: &Words) -> Vec<String> {
    [forms::problems(tree), android::problems(tree, words), apple::problems(tree, words), grammar::problems(tree), rounds::problems(tree)]
        .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phones_are_in_order() {
        let tree = Tree::read(cargo::root()).unwrap();
        assert!(tree.count("android/") > 30 && tree.count("ios/") > 30);
        assert_eq!(problems(&tree, &Words::read(cargo::root()).unwrap()), [""; 0]);
    }

    #[test]
    fn what_decides_in_the_background_knows_no_android() {
        let tree = Tree::read(cargo::root()).unwrap();
        let found = kotlin::without_android(&tree);
        for name in ["BackgroundSync.kt", "Surroundings.kt"] {
            assert!(found.iter().any(|path| path.ends_with(name)), "{name} in {found:?}");
        }
    }
}
