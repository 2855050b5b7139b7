//! Writes the Rust side of the messages: `msg::…` functions and the table of languages.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use flate2::{Compression, write::GzEncoder};

use crate::catalogue::{Catalogue, Kind, Language, Message};

/// One function per message.
pub(crate) fn messages(catalogue: &Catalogue) -> String {
    catalogue.messages.iter().map(message).collect()
}

fn message(message: &Message) -> String {
    let mut parameters = String::new();
    let mut with = String::new();
    for (name, kind) in &message.variables {
        let parameter = name.replace('-', "_");
        let _ = write!(parameters, "{parameter}: impl Into<{}>, ", rust_type(*kind));
        let _ = write!(with, ".with({name:?}, Arg::{kind:?}({parameter}.into()))");
    }
    let mut doc = String::new();
    for line in message.doc.lines().filter(|line| !line.is_empty()) {
        let _ = writeln!(doc, "/// {line}");
    }
    if doc.is_empty() {
        let _ = writeln!(doc, "/// `{}`", message.id);
    }
    let function = message.id.replace('-', "_");
    let id = &message.id;
    format!("{doc}pub fn {function}({parameters}) -> Msg {{ Msg::new({id:?}){with} }}\n\n")
}

fn rust_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "Num",
        Kind::Decimal => "Decimal",
        Kind::Money => "Amount",
        Kind::Weight => "Weight",
        Kind::Bytes => "Bytes",
        Kind::Percent => "Percent",
        Kind::Day => "Day",
        Kind::Clock => "Clock",
        Kind::Deadline => "Deadline",
        Kind::Age => "Age",
        Kind::Message => "Msg",
        Kind::Text => "String",
    }
}

/// `(tag, packed messages, formatter)` of every folder. Fluent takes a bare function as formatter, so each language gets
/// its own instance of one generic function.
pub(crate) fn languages(languages: &[Language]) -> String {
    let mut text = format!("const LANGUAGES: [Entry; {}] = [\n", languages.len());
    for (index, Language { tag, .. }) in languages.iter().enumerate() {
        let packed = format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}.ftl.gz\"))");
        let _ = writeln!(text, "    Entry {{ tag: {tag:?}, packed: {packed}, formatter: show_number::<{index}> }},");
    }
    text + "];\n"
}

/// All messages of a language in one piece, packed: in letters of two and three bytes they are a tenth of what a phone downloads.
pub(crate) fn packed(language: &Language) -> io::Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    for file in &language.files {
        packed.write_all(file.source.as_bytes())?;
        packed.write_all(b"\n")?;
    }
    packed.finish()
}
