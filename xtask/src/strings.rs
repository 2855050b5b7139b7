//! `cargo xtask strings`: what the phones' systems say for us, from `phones/words` into the folders of Android and iOS.
//!
//! Fluent is the one source, as for the screens. The systems have formats of their own, so the files are made and kept in git:
//! whoever builds for a phone needs no Rust tool for them, and a change of words is seen in both places. Two files of words are
//! for one system each (`android.ftl`, `ios.ftl`), all others for both.

mod android;
mod apple;
mod words;

use crate::{
    cargo,
    failure::{Failure, While},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

pub(crate) use words::{Message, Systems, Words};

/// What `strings` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Write nothing; fail if what lies there is not what would be written
    #[arg(long)]
    check: bool,
}

/// Writes the files, or compares them.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    let words = Words::read(cargo::root())?;
    let files = files(&words);
    if options.check {
        let stale = stale(cargo::root(), &files)?;
        return if stale.is_empty() {
            println!("{} files say what phones/words says.", files.len());
            Ok(())
        } else {
            Err(Failure::new(stale.join("\n")))
        };
    }
    for stray in strays(cargo::root(), &files)? {
        fs::remove_file(cargo::root().join(&stray)).during(|| format!("removing {}", stray.display()))?;
    }
    for (path, text) in &files {
        let path = cargo::root().join(path);
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).during(|| format!("making {}", folder.display()))?;
        fs::write(&path, text).during(|| format!("writing {}", path.display()))?;
    }
    println!("Wrote {} files.", files.len());
    Ok(())
}

/// Every file and its text, by its path in the project.
pub(crate) fn files(words: &Words) -> BTreeMap<PathBuf, String> {
    android::files(words).into_iter().chain(apple::files(words)).collect()
}

/// Whether iOS has it.
pub(crate) fn is_for_apple(message: &Message) -> bool {
    message.systems != Systems::Android
}

/// What is not as it would be written, each with what to do about it.
pub(crate) fn stale(root: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<String>, Failure> {
    let mut stale = Vec::new();
    for (path, text) in files {
        if fs::read_to_string(root.join(path)).ok().as_ref() != Some(text) {
            stale.push(format!("{} is not what phones/words says: run `cargo xtask strings`", path.display()));
        }
    }
    for stray in strays(root, files)? {
        stale.push(format!("{} belongs to no language of phones/words: run `cargo xtask strings`", stray.display()));
    }
    Ok(stale)
}

/// Files of ours that nothing would write: those of a language that is gone.
fn strays(root: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, Failure> {
    let mut strays = Vec::new();
    for (folder, name) in
        [(android::RESOURCES, "strings.xml"), (apple::FOLDER, "Localizable.strings"), (apple::FOLDER, "InfoPlist.strings")]
    {
        let path = root.join(folder);
        if !path.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&path).during(|| format!("reading {}", path.display()))? {
            let entry = entry.during(|| format!("reading {}", path.display()))?;
            let file = Path::new(folder).join(entry.file_name()).join(name);
            if root.join(&file).is_file() && !files.contains_key(&file) {
                strays.push(file);
            }
        }
    }
    Ok(strays)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phones_say_what_the_words_say() {
        let words = Words::read(cargo::root()).unwrap();
        assert_eq!(words.languages.len(), 12);
        assert_eq!(stale(cargo::root(), &files(&words)).unwrap(), [""; 0]);
    }

    #[test]
    fn a_changed_file_a_missing_one_and_one_of_no_language_are_found() {
        let folder = std::env::temp_dir().join(format!("isoko-strings-{}", std::process::id()));
        let words = Words::of(&[("en", &[("notices.ftl", "# The only word.\nhello = Hello\n")])]).unwrap();
        let files = files(&words);
        for (path, text) in &files {
            fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
            fs::write(folder.join(path), text).unwrap();
        }
        assert_eq!(stale(&folder, &files).unwrap(), [""; 0]);
        fs::write(folder.join("android/app/src/main/res/values/strings.xml"), "<resources/>").unwrap();
        fs::remove_file(folder.join("ios/en.lproj/Localizable.strings")).unwrap();
        fs::create_dir_all(folder.join("ios/tlh.lproj")).unwrap();
        fs::write(folder.join("ios/tlh.lproj/Localizable.strings"), "").unwrap();
        let found = stale(&folder, &files).unwrap().join("\n");
        fs::remove_dir_all(&folder).unwrap();
        for path in ["values/strings.xml is not", "en.lproj/Localizable.strings is not", "tlh.lproj/Localizable.strings belongs to no"] {
            assert!(found.contains(path), "{path} in {found}");
        }
    }
}
