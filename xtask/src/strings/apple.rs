//! iOS's `Localizable.strings` and `InfoPlist.strings`, a pair for each language.

use super::words::{Message, Piece, Systems, Words};
use std::path::PathBuf;

/// Where they lie.
pub(super) const FOLDER: &str = "ios";

/// All of them.
pub(super) fn files(words: &Words) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for language in &words.languages {
        let folder = PathBuf::from(FOLDER).join(format!("{}.lproj", language.tag));
        let (reasons, words): (Vec<_>, Vec<_>) =
            language.messages.iter().filter(|message| message.systems != Systems::Android).partition(|message| message.plist.is_some());
        let reasons = reasons.iter().filter_map(|message| Some((message.plist.clone()?, *message)));
        files.push((folder.join("InfoPlist.strings"), strings(&language.tag, reasons)));
        files
            .push((folder.join("Localizable.strings"), strings(&language.tag, words.iter().map(|message| (message.id.clone(), *message)))));
    }
    files
}

fn strings<'a>(tag: &str, entries: impl Iterator<Item = (String, &'a Message)>) -> String {
    let mut file = format!("/* Made by `cargo xtask strings` from phones/words/{tag}: change it there. */\n");
    for (key, message) in entries {
        file.extend(["\"", &key, "\" = \"", &text(message), "\";\n"]);
    }
    file
}

fn text(message: &Message) -> String {
    let has_variables = message.pieces.iter().any(|piece| matches!(piece, Piece::Variable(_)));
    let mut text = String::new();
    for piece in &message.pieces {
        match piece {
            Piece::Variable(place) => text.extend(["%", &place.to_string(), "$@"]),
            Piece::Text(own) => {
                for c in own.chars() {
                    match c {
                        '"' | '\\' => text.extend(['\\', c]),
                        '%' if has_variables => text += "%%",
                        '\n' => text += "\\n",
                        c => text.push(c),
                    }
                }
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_go_to_the_plist_and_words_to_the_program() {
        let words = Words::of(&[(
            "en",
            &[
                ("a.ftl", "a = Say \"{ $n }\" 5 % \\\n"),
                ("ios.ftl", "# plist: NSCameraUsageDescription\nb = 5 % why\n"),
                ("android.ftl", "c = not here\n"),
            ],
        )])
        .unwrap();
        let files = files(&words);
        let text = |name: &str| files.iter().find(|(path, _)| path.ends_with(name)).unwrap().1.lines().skip(1).collect::<Vec<_>>();
        assert_eq!(text("en.lproj/Localizable.strings"), [r#""a" = "Say \"%1$@\" 5 %% \\";"#]);
        assert_eq!(text("en.lproj/InfoPlist.strings"), [r#""NSCameraUsageDescription" = "5 % why";"#]);
    }
}
