//! What the machine must have besides Rust: looked for by what it does, installed on Debian, named elsewhere.

use crate::{
    cargo, contract,
    failure::{Failure, While},
    mobile_check, node,
};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

/// One thing that a step needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// How C libraries are found.
    PkgConfig,
    /// The desktop shell's window.
    WebKit,
    /// The desktop shell's keyboard.
    Xdo,
    /// The desktop shell's link to the development tools.
    OpenSsl,
    /// The browser of the browser tests.
    Chromium,
    /// What runs the browser tests.
    Node,
    /// What fetches their two libraries.
    Npm,
    /// What runs the clients of the conformance tests that are written in it, and makes an environment for them.
    Python,
    /// What runs Kotlin.
    Java,
    /// How Kotlin calls a library.
    Jna,
    /// A compiler with the standard library's source, to compile for phones without their kits.
    PhoneCompiler,
}

impl Need {
    /// What the desktop shell needs to be compiled. macOS and Windows bring their own.
    pub(crate) const DESKTOP: &'static [Self] =
        if cfg!(target_os = "linux") { &[Self::PkgConfig, Self::WebKit, Self::Xdo, Self::OpenSsl] } else { &[] };
    /// What the browser tests need.
    pub(crate) const BROWSER: &'static [Self] = &[Self::Chromium, Self::Node, Self::Npm];
    /// What the conformance tests need.
    pub(crate) const CONFORMANCE: &'static [Self] = &[Self::Node, Self::Npm, Self::Python];

    /// What the tests of the phone's core from other languages need.
    pub(crate) const CONTRACT: &'static [Self] = &[Self::Node, Self::Npm, Self::Python, Self::Java, Self::Jna];

    /// What the check for phones needs where the toolchain at hand has no phones' standard library.
    pub(crate) const PHONES: &'static [Self] = &[Self::PhoneCompiler];

    fn is_there(self) -> bool {
        match self {
            Self::PkgConfig => answers("pkg-config", &["--version"]),
            Self::WebKit => answers("pkg-config", &["--exists", "webkit2gtk-4.1"]),
            // It has no pkg-config file before version 3.2021.
            Self::Xdo => Path::new("/usr/include/xdo.h").is_file() || answers("pkg-config", &["--exists", "libxdo"]),
            Self::OpenSsl => answers("pkg-config", &["--exists", "openssl"]),
            Self::Chromium => node::chromium().is_some(),
            Self::Node => node::is_new_enough(),
            Self::Npm => answers("npm", &["--version"]),
            // Debian's own Python can do everything but this without its package.
            Self::Python => answers("python3", &["-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"]),
            Self::Java => answers("java", &["-version"]),
            Self::Jna => contract::jna().is_some(),
            Self::PhoneCompiler => mobile_check::debian_has_source(),
        }
    }

    /// Its package in Debian.
    const fn debian(self) -> &'static str {
        match self {
            Self::PkgConfig => "pkg-config",
            Self::WebKit => "libwebkit2gtk-4.1-dev",
            Self::Xdo => "libxdo-dev",
            Self::OpenSsl => "libssl-dev",
            Self::Chromium => "chromium",
            Self::Node => "nodejs",
            Self::Npm => "npm",
            Self::Python => "python3-venv",
            Self::Java => "default-jre-headless",
            Self::Jna => "libjna-java",
            Self::PhoneCompiler => "rustc-web cargo-web rust-web-src",
        }
    }

    /// What to install elsewhere.
    const fn elsewhere(self) -> &'static str {
        match self {
            Self::PkgConfig => "pkg-config (Fedora: pkgconf-pkg-config; Arch: pkgconf)",
            Self::WebKit => "WebKitGTK 4.1 with its headers (Fedora: webkit2gtk4.1-devel; Arch: webkit2gtk-4.1)",
            Self::Xdo => "libxdo with its headers (Fedora: libxdo-devel; Arch: xdotool)",
            Self::OpenSsl => "OpenSSL with its headers (Fedora: openssl-devel; Arch: openssl)",
            Self::Chromium => {
                "Chromium or Chrome (Fedora, Arch: chromium; macOS: brew install --cask google-chrome), or name one in CHROMIUM"
            }
            Self::Node => "Node.js 18.19 or newer (Fedora, Arch: nodejs; macOS: brew install node)",
            Self::Npm => "npm (Fedora: nodejs-npm; Arch: npm; macOS: comes with node)",
            Self::Python => "Python 3.11 or newer with its module venv (Fedora: python3; Arch: python; macOS: brew install python)",
            Self::Java => {
                "a Java runtime, 17 or newer (Fedora: java-latest-openjdk-headless; Arch: jre-openjdk-headless; macOS: brew install openjdk)"
            }
            Self::Jna => "Java Native Access 5 (jna.jar), named in ISOKO_JNA",
            Self::PhoneCompiler => "rustup, and its targets for phones",
        }
    }
}

/// Says what of these is missing, in words that say what to do.
pub(crate) fn check(needs: &[Need]) -> Result<(), Failure> {
    let missing = missing(needs);
    if missing.is_empty() { Ok(()) } else { Err(Failure::new(what_to_do(&missing, &|path| fs::read_to_string(path).ok()))) }
}

/// Installs what is missing, where that is possible without asking anybody. What is still missing then is found by [`check`].
pub(crate) fn provide(needs: &[Need]) -> Result<(), Failure> {
    let missing = missing(needs);
    if missing.is_empty() || !is_debian(&|path| fs::read_to_string(path).ok()) {
        return Ok(());
    }
    let Some(as_root) = as_root() else { return Ok(()) };
    let packages: Vec<_> = missing.iter().flat_map(|need| need.debian().split(' ')).collect();
    println!("Installing {} …", packages.join(" "));
    cargo::run(&mut apt(as_root, &["update", "--quiet"]))?;
    cargo::run(apt(as_root, &["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages))
        .during(|| "installing with apt".to_owned())
}

fn missing(needs: &[Need]) -> Vec<Need> {
    needs.iter().copied().filter(|need| !need.is_there()).collect()
}

fn what_to_do(missing: &[Need], read: &dyn Fn(&str) -> Option<String>) -> String {
    if is_debian(read) {
        let packages: Vec<_> = missing.iter().map(|need| need.debian()).collect();
        return format!("Missing here. As root: apt-get install {}", packages.join(" "));
    }
    let things: Vec<_> = missing.iter().map(|need| format!("  - {}", need.elsewhere())).collect();
    format!("Missing here; please install:\n{}", things.join("\n"))
}

/// Whether this is Debian or made from it.
fn is_debian(read: &dyn Fn(&str) -> Option<String>) -> bool {
    let release = read("/etc/os-release").unwrap_or_default();
    let named = |line: &str| {
        let value = line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE="));
        value.is_some_and(|value| value.trim_matches('"').split(' ').any(|name| name == "debian"))
    };
    release.lines().any(named)
}

/// What stands before a command to run it as root without a question; nothing when there is no way.
fn as_root() -> Option<&'static [&'static str]> {
    let id = Command::new("id").arg("-u").output().ok()?;
    if id.stdout.trim_ascii() == b"0" {
        Some(&[])
    } else if answers("sudo", &["--non-interactive", "true"]) {
        // `env`, because sudo keeps our environment to itself.
        Some(&["sudo", "--non-interactive", "env", "DEBIAN_FRONTEND=noninteractive"])
    } else {
        None
    }
}

fn apt(as_root: &[&str], arguments: &[&str]) -> Command {
    let mut words = as_root.iter().chain(&["apt-get"]).chain(arguments);
    let mut command = Command::new(words.next().unwrap_or(&"apt-get"));
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
    command
}

/// Whether a command is there and succeeds.
pub(crate) fn answers(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(text: &'static str) -> impl Fn(&str) -> Option<String> {
        move |_| Some(text.to_owned())
    }

    #[test]
    fn debian_and_what_is_made_from_it_are_told_apart_from_the_rest() {
        assert!(is_debian(&release("NAME=\"Debian GNU/Linux\"\nID=debian\n")));
        assert!(is_debian(&release("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n")));
        assert!(!is_debian(&release("ID=fedora\nHOME_URL=\"https://debian.example\"\n")));
        assert!(!is_debian(&|_| None));
    }

    #[test]
    fn what_is_missing_is_named_as_the_system_names_it() {
        let missing = [Need::WebKit, Need::Chromium];
        assert!(what_to_do(&missing, &release("ID=debian")).ends_with("apt-get install libwebkit2gtk-4.1-dev chromium"));
        let words = what_to_do(&missing, &release("ID=fedora"));
        assert!(words.contains("webkit2gtk4.1-devel") && words.contains("CHROMIUM"), "{words}");
    }

    #[test]
    fn apt_runs_as_root_one_way_or_the_other() {
        assert_eq!(cargo::in_words(&apt(&[], &["update"])), "apt-get update");
        assert_eq!(cargo::in_words(&apt(&["sudo", "-n"], &["update"])), "sudo -n apt-get update");
    }

    #[test]
    fn a_program_that_is_not_there_does_not_answer() {
        assert!(!answers("no-such-program-anywhere", &[]));
    }
}
