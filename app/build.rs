//! Turns `locales/` into typed functions, one per message, so that a missing or misspelt message
//! fails the build and not the farmer. What is refused, and why, is in `build/catalogue.rs`.

#[path = "build/accessors.rs"]
mod accessors;
#[path = "build/catalogue.rs"]
mod catalogue;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use catalogue::{Catalogue, Language};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=../locales");
    // What only the linker is told, without everything else being built again as with RUSTFLAGS: `cargo xtask size` asks for what the
    // phones' own linkers do.
    println!("cargo::rerun-if-env-changed=ISOKO_LINK_ARGS");
    for argument in env::var("ISOKO_LINK_ARGS").unwrap_or_default().split_whitespace() {
        println!("cargo::rustc-link-arg-bins={argument}");
    }
    if let Err(problem) = run() {
        for line in problem.lines() {
            println!("cargo::error={line}");
        }
        process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let locales = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../locales");
    let languages = read_languages(&locales)?;
    let catalogue = Catalogue::check(&languages).map_err(|problems| problems.join("\n"))?;
    let out = PathBuf::from(variable("OUT_DIR")?);
    write(&out.join("messages.rs"), &accessors::messages(&catalogue))?;
    for language in &languages {
        let file = out.join(format!("{}.ftl.gz", language.tag));
        let packed = accessors::packed(language).map_err(|e| format!("packing {}: {e}", language.tag))?;
        fs::write(&file, packed).map_err(|e| format!("{}: {e}", file.display()))?;
    }
    write(&out.join("languages.rs"), &accessors::languages(&languages))
}

/// English first, because it is the one the others are compared with and fall back to; then by tag.
fn read_languages(locales: &Path) -> Result<Vec<Language>, String> {
    let mut languages = Vec::new();
    for folder in sorted(locales)? {
        if !folder.is_dir() {
            continue;
        }
        let mut files = Vec::new();
        for file in sorted(&folder)? {
            if file.extension().is_some_and(|ending| ending == "ftl") {
                let path = file.canonicalize().map_err(|e| format!("{}: {e}", file.display()))?;
                let source = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
                files.push(catalogue::Source { path: path.display().to_string(), source });
            }
        }
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        languages.push(Language { tag, files });
    }
    languages.sort_by_key(|language| language.tag != catalogue::REFERENCE);
    Ok(languages)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let describe = |e: std::io::Error| format!("{}: {e}", folder.display());
    let mut paths = fs::read_dir(folder)
        .map_err(describe)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(describe)?;
    paths.sort();
    Ok(paths)
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|e| format!("{name}: {e}"))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}
