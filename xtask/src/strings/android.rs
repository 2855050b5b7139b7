//! Android's `strings.xml`, one for each language, and the list of languages for its settings.

use super::words::{Message, Piece, REFERENCE, Systems, Words};
use std::path::PathBuf;

/// Where Android's resources lie.
pub(super) const RESOURCES: &str = "android/app/src/main/res";

/// All of them.
pub(super) fn files(words: &Words) -> Vec<(PathBuf, String)> {
    let resources = PathBuf::from(RESOURCES);
    let mut files: Vec<_> = words
        .languages
        .iter()
        .map(|language| (resources.join(folder(&language.tag)).join("strings.xml"), strings(&language.tag, &language.messages)))
        .collect();
    files.push((resources.join("xml/locales_config.xml"), locales(words)));
    files
}

/// The folder of a language. Android's resources still know Indonesian by its code of before 1989, and take a script only in
/// the form that begins with `b+`.
fn folder(tag: &str) -> String {
    match tag {
        REFERENCE => "values".to_owned(),
        "id" => "values-in".to_owned(),
        tag if tag.contains('-') => format!("values-b+{}", tag.replace('-', "+")),
        tag => format!("values-{tag}"),
    }
}

fn strings(tag: &str, messages: &[Message]) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Made by `cargo xtask strings` from phones/words/{tag}: change it there. -->\n<resources>\n"
    );
    for message in messages.iter().filter(|message| message.systems != Systems::Apple) {
        xml.extend(["    <string name=\"", &name(&message.id), "\">", &text(message), "</string>\n"]);
    }
    xml + "</resources>\n"
}

/// A message's name in Kotlin and XML.
pub(super) fn name(id: &str) -> String {
    id.replace('-', "_")
}

/// Text for a resource, whose own marks are escaped before XML's. Variables are texts: a number would be written in other digits
/// than the screens use.
fn text(message: &Message) -> String {
    let has_variables = message.pieces.iter().any(|piece| matches!(piece, Piece::Variable(_)));
    let mut text = String::new();
    for piece in &message.pieces {
        match piece {
            Piece::Variable(place) => text.extend(["%", &place.to_string(), "$s"]),
            Piece::Text(own) => {
                for c in own.chars() {
                    match c {
                        '\'' | '"' | '\\' => text.extend(['\\', c]),
                        '@' | '?' if text.is_empty() => text.extend(['\\', c]),
                        '%' if has_variables => text += "%%",
                        '\n' => text += "\\n",
                        '&' => text += "&amp;",
                        '<' => text += "&lt;",
                        '>' => text += "&gt;",
                        c => text.push(c),
                    }
                }
            }
        }
    }
    text
}

fn locales(words: &Words) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Made by `cargo xtask strings` from the folders of phones/words. -->\n<locale-config xmlns:android=\"http://schemas.android.com/apk/res/android\">\n",
    );
    for language in &words.languages {
        xml.extend(["    <locale android:name=\"", &language.tag, "\" />\n"]);
    }
    xml + "</locale-config>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_folder_that_android_looks_in() {
        let folders = ["en", "id", "zh-Hans", "rw"].map(folder);
        assert_eq!(folders, ["values", "values-in", "values-b+zh+Hans", "values-rw"]);
    }

    #[test]
    fn marks_of_resources_and_of_xml_are_escaped() {
        let words =
            Words::of(&[("en", &[("a.ftl", "a = ?It's \"so\" & <so> \\ 5 %\nb = { $n } %, { $n }?\n"), ("ios.ftl", "c = not here\n")])])
                .unwrap();
        let xml = strings("en", &words.languages[0].messages);
        let read = roxmltree::Document::parse(&xml).unwrap();
        let texts: Vec<_> = read.descendants().filter(|node| node.has_tag_name("string")).map(|node| node.text().unwrap()).collect();
        assert_eq!(texts, ["\\?It\\'s \\\"so\\\" & <so> \\\\ 5 %", "%1$s %%, %1$s?"]);
    }
}
