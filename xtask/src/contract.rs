//! `sync-core/ffi/contract`: the phone's core as other languages call it.

use crate::{
    bindings,
    cargo::{self, Profile},
    failure::{Failure, While},
    node,
    phones_check::grammar,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Java Native Access, where `ISOKO_JNA` does not say it.
const JNA: &str = "/usr/share/java/jna.jar";

/// What the Kotlin is compiled into.
const JAR: &str = "contract.jar";

/// The jar that Kotlin's bindings call the library through.
pub(crate) fn jna() -> Option<PathBuf> {
    let named = env::var_os("ISOKO_JNA").map_or_else(|| JNA.into(), PathBuf::from);
    Some(named).filter(|path| path.is_file())
}

/// Debian keeps the part of it that is no Java apart from the jar; elsewhere it lies inside.
fn jni() -> PathBuf {
    PathBuf::from(format!("/usr/lib/{}-linux-gnu/jni", env::consts::ARCH))
}

/// Writes the bindings, compiles Kotlin, and lets both languages call a phone.
pub(crate) fn run() -> Result<(), Failure> {
    let folder = cargo::root().join("sync-core").join("ffi").join("contract");
    let made = folder.join("made");
    cargo::build(Profile::Dev, &["marketplace", "isoko"])?;
    node::libraries(&folder)?;
    let library = bindings::write(&["kotlin", "swift", "python"], &made)?;
    swift(&made.join("isoko.swift"))?;
    // Under the name that Android's one library has, and under its own.
    for name in ["main", "sync_core_ffi"] {
        let copy = made.join(format!("{}{name}{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX));
        fs::copy(&library, &copy).during(|| format!("writing {}", copy.display()))?;
    }
    let jar = jna().ok_or_else(|| Failure::new(format!("no jna.jar at {JNA}; name one in ISOKO_JNA")))?;
    kotlin(&folder, &made, &jar)?;
    let classes = env::join_paths([made.join(JAR), jar.clone()]).during(|| "naming the classes".to_owned())?;
    cargo::run(Command::new("java").arg("-cp").arg(classes).arg("BackgroundSyncTestKt"))?;
    let mut node = Command::new("node");
    node.current_dir(&folder).env("ISOKO_PROGRAMS", Profile::Dev.folder()?).env("ISOKO_CONTRACT", &made).env("ISOKO_JNA", jar);
    node.env("ISOKO_JNI", jni());
    cargo::run(node.args(["--test", "--test-concurrency=1", "--test-reporter=spec", "contract.test.mjs"]))
}

/// No compiler for it is at hand; whether it is Swift at all is told by its grammar.
fn swift(bindings: &Path) -> Result<(), Failure> {
    let source = fs::read_to_string(bindings).during(|| format!("reading {}", bindings.display()))?;
    // A closure that gives the empty tuple is another thing that the grammar reads as something else.
    let source = without_conditional_attributes(&source).replace("{ () }", "{ Void() }");
    let problems = grammar::swift(&bindings.display().to_string(), &source);
    if problems.is_empty() { Ok(()) } else { Err(Failure::new(problems.join("\n"))) }
}

/// Without attributes that stand in a condition of their own, which Swift knows since 5.8 and the grammar does not. Lines stay where
/// they were.
fn without_conditional_attributes(source: &str) -> String {
    let mut lines: Vec<&str> = source.lines().collect();
    let attribute = |lines: &[&str]| matches!(lines, [begin, attribute, end] if begin.trim() == "#if swift(>=5.8)" && attribute.trim_start().starts_with('@') && end.trim() == "#endif");
    let found: Vec<usize> = lines.windows(3).enumerate().filter(|(_, window)| attribute(window)).map(|(at, _)| at).collect();
    for at in found {
        if let Some(window) = lines.get_mut(at..at + 3) {
            window.fill("");
        }
    }
    lines.join("\n")
}

/// Compiles the bindings, our own logic for background sync, and the program that calls them into one jar.
fn kotlin(folder: &Path, made: &Path, jna: &Path) -> Result<(), Failure> {
    let jar = made.join(JAR);
    // What comes from the package's own archive cannot be executed, so the shell is told to read it.
    let mut compiler = Command::new("bash");
    compiler.arg(folder.join("node_modules/kotlin-compiler/bin/kotlinc")).args(["-include-runtime", "-nowarn", "-d"]).arg(&jar);
    compiler.arg("-cp").arg(jna).arg(made.join("uniffi/isoko/isoko.kt")).args(sources(folder));
    cargo::run(&mut compiler)
}

/// What Android's jobs run, which knows nothing of Android, its stories, and the caller of the contract.
fn sources(folder: &Path) -> [PathBuf; 4] {
    let android = cargo::root().join("android/app/src");
    [
        android.join("main/kotlin/org/isoko/app/background/BackgroundSync.kt"),
        android.join("main/kotlin/org/isoko/app/background/Surroundings.kt"),
        android.join("test/kotlin/BackgroundSyncTest.kt"),
        folder.join("Contract.kt"),
    ]
}
