//! Writes the bindings of `sync-core-ffi` from its shared library, in which the macros of `uniffi` have left what there is to call.

use clap::{Parser, ValueEnum};
use std::process::ExitCode;
use uniffi_bindgen::{
    BindgenPaths, BindgenPathsLayer,
    bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths},
};

/// Writes what other languages need to call the phone's core
#[derive(Debug, Parser)]
struct Arguments {
    /// The shared library
    library: String,
    /// Where to write
    #[arg(long)]
    out: String,
    /// For which languages
    #[arg(long, value_enum, required = true)]
    language: Vec<Language>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Language {
    Kotlin,
    Swift,
    Python,
}

impl From<Language> for TargetLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::Kotlin => Self::Kotlin,
            Language::Swift => Self::Swift,
            Language::Python => Self::Python,
        }
    }
}

/// The one crate with bindings, and its `uniffi.toml`.
struct Ours;

impl BindgenPathsLayer for Ours {
    fn get_crate_root(&self, name: &str) -> Option<camino::Utf8PathBuf> {
        (name == "sync_core_ffi").then(|| concat!(env!("CARGO_MANIFEST_DIR"), "/..").into())
    }
}

fn main() -> ExitCode {
    let Arguments { library, out, language } = Arguments::parse();
    let mut paths = BindgenPaths::default();
    paths.add_layer(Ours);
    let languages = language.into_iter().map(TargetLanguage::from).collect();
    let options = GenerateOptions { languages, source: library.into(), out_dir: out.into(), ..GenerateOptions::default() };
    match generate_with_bindgen_paths(options, paths) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
