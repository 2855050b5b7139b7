//! `cargo xtask mobile-check`: whether the app and the phone's core compile for phones, as far as a machine without their systems' kits
//! can tell. Types, features and what is chosen by target are checked; nothing is linked, so a missing symbol is not found.

use crate::{
    cargo,
    failure::{Failure, While},
    machine::{self, Need},
    phones_check,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

/// Old and new Android phones, iPhones and iPads.
const TARGETS: [&str; 3] = ["armv7-linux-androideabi", "aarch64-linux-android", "aarch64-apple-ios"];

/// What `mobile-check` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Only this target; may be given more than once
    #[arg(long, value_name = "TARGET", value_parser = TARGETS)]
    target: Vec<String>,
}

/// Checks all targets, also after one that fails.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    let targets: Vec<&str> = if options.target.is_empty() { TARGETS.to_vec() } else { options.target.iter().map(String::as_str).collect() };
    let folder = cargo::target_folder()?.join("mobile-check");
    let tools = StandIns::make(&folder.join("tools"))?;
    let mut failed = Vec::new();
    println!("=== android, ios: what lies around the program\n");
    if let Err(failure) = phones_check::run() {
        println!("{failure}");
        failed.push("what lies in android/ and ios/");
    }
    for target in targets {
        let begun = Instant::now();
        let kit = Kit::of(target)?;
        println!("=== {target}: {}\n", kit.in_words());
        match cargo::run(&mut check(target, &kit, &tools, &folder)) {
            Ok(()) => println!("\n--- {target}: passed after {} s\n", begun.elapsed().as_secs()),
            Err(failure) => {
                println!("\n--- {target}: FAILED: {failure}\n");
                failed.push(target);
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Failure::new(format!("not in order: {}", failed.join(", ")))) }
}

/// What compiles for a target.
enum Kit {
    /// The toolchain at hand has the target's standard library.
    Own,
    /// Debian's compiler for browsers, of which the standard library's source is packaged too: it is compiled with the app.
    Debian,
}

impl Kit {
    fn of(target: &str) -> Result<Self, Failure> {
        if own_has(target) {
            return Ok(Self::Own);
        }
        machine::provide(Need::PHONES)?;
        machine::check(Need::PHONES).map_err(|failure| {
            Failure::new(format!("There is no standard library for {target} here. With rustup: rustup target add {target}.\n{failure}"))
        })?;
        Ok(Self::Debian)
    }

    const fn in_words(&self) -> &'static str {
        match self {
            Self::Own => "type-checked with the toolchain at hand",
            Self::Debian => "type-checked with Debian's compiler and the standard library's source",
        }
    }
}

/// Debian's compiler; a rustup toolchain usually stands before it in the path.
pub(crate) const DEBIAN: &str = "/usr/bin";

/// Whether Debian's compiler is there, with the source of the standard library.
pub(crate) fn debian_has_source() -> bool {
    let sysroot = Command::new(Path::new(DEBIAN).join("rustc")).args(["--print", "sysroot"]).output();
    let source = |sysroot: &str| Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml");
    let has = sysroot.is_ok_and(|output| source(&String::from_utf8_lossy(&output.stdout)).is_file());
    has && Path::new(DEBIAN).join("cargo").is_file()
}

fn own_has(target: &str) -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = Command::new(rustc).args(["--print", "sysroot"]).output();
    sysroot.is_ok_and(|output| {
        let sysroot = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
        let libraries = fs::read_dir(sysroot.join("lib/rustlib").join(target).join("lib"));
        libraries.is_ok_and(|libraries| libraries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-")))
    })
}

/// Programs in place of C compilers, which build scripts call: a type check needs none of what they make.
struct StandIns {
    compiler: PathBuf,
    folder: PathBuf,
}

impl StandIns {
    fn make(folder: &Path) -> Result<Self, Failure> {
        let making = || format!("writing to {}", folder.display());
        fs::create_dir_all(folder).during(making)?;
        // Not `cc`: the folder is in the path for the sake of `xcrun`, and what runs here is linked with the real one.
        let compiler = folder.join("no-cc");
        // Makes the file that comes after -o.
        script(&compiler, "while [ $# -gt 0 ]; do if [ \"$1\" = -o ]; then : > \"$2\"; fi; shift; done")?;
        script(&folder.join("no-ar"), ":")?;
        // Where a build script for Apple's systems asks for their kit.
        script(
            &folder.join("xcrun"),
            "case \"$*\" in *--show-sdk-path*) echo /;; *--show-sdk-version*) echo 18.0;; *) echo /bin/true;; esac",
        )?;
        Ok(Self { compiler, folder: folder.to_owned() })
    }
}

fn script(path: &Path, body: &str) -> Result<(), Failure> {
    let writing = || format!("writing {}", path.display());
    fs::write(path, format!("#!/bin/sh\n{body}\n")).during(writing)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).during(writing)?;
    }
    Ok(())
}

fn check(target: &str, kit: &Kit, tools: &StandIns, folder: &Path) -> Command {
    let mut path = vec![tools.folder.clone()];
    let mut check = cargo::cargo();
    if matches!(kit, Kit::Debian) {
        let debian = Path::new(DEBIAN);
        check = Command::new(debian.join("cargo"));
        check.current_dir(cargo::root()).env("RUSTC", debian.join("rustc")).env("RUSTC_BOOTSTRAP", "1");
        // What a rustup toolchain told us is not meant for another compiler.
        for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "RUSTDOC", "LD_LIBRARY_PATH"] {
            check.env_remove(name);
        }
        path.push(debian.to_owned());
    }
    path.extend(env::var_os("PATH").iter().flat_map(env::split_paths));
    if let Ok(path) = env::join_paths(path) {
        check.env("PATH", path);
    }
    check.args(["check", "--locked", "-p", "app", "-p", "sync-core-ffi", "--no-default-features", "--features", "app/mobile"]);
    check.args(["--target", target]).arg("--target-dir").arg(folder);
    if matches!(kit, Kit::Debian) {
        check.arg("-Zbuild-std=std,panic_abort");
    }
    let name = target.replace('-', "_");
    for tool in ["CC", "CXX"] {
        check.env(format!("{tool}_{name}"), &tools.compiler);
    }
    check.env(format!("AR_{name}"), tools.folder.join("no-ar"));
    // As a build for phones has it: wry writes the Kotlin around the web view there.
    check.env("WRY_ANDROID_PACKAGE", "dev.dioxus.main").env("WRY_ANDROID_LIBRARY", "main");
    check.env("WRY_ANDROID_KOTLIN_FILES_OUT_DIR", folder);
    check
}
