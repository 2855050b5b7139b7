//! Whether files are what their endings say.

use super::tree::Tree;
use roxmltree::{Document, ParsingOptions};

/// XML as Android and Xcode read it; plists bring a document type.
pub(super) fn parse(text: &str) -> Result<Document<'_>, roxmltree::Error> {
    Document::parse_with_options(text, ParsingOptions { allow_dtd: true, ..ParsingOptions::default() })
}

/// What is not well-formed.
pub(super) fn problems(tree: &Tree) -> Vec<String> {
    let mut problems = Vec::new();
    for ending in [".xml", ".storyboard", ".plist", ".xcprivacy", ".entitlements"] {
        for (path, text) in tree.files("", ending) {
            if let Err(error) = parse(text) {
                problems.push(format!("{path}: is no XML: {error}"));
            }
        }
    }
    for ending in [".plist", ".xcprivacy", ".entitlements"] {
        for (path, text) in tree.files("", ending) {
            if let Err(error) = plist::Value::from_reader_xml(text.as_bytes()) {
                problems.push(format!("{path}: is no plist: {error}"));
            }
        }
    }
    for (path, text) in tree.files("ios/", ".json") {
        match serde_json::from_str::<serde_json::Value>(text) {
            Err(error) => problems.push(format!("{path}: is no JSON: {error}")),
            Ok(contents) => pictures(tree, path, &contents, &mut problems),
        }
    }
    for (path, text) in tree.files("ios/", ".strings") {
        for (line, row) in text.lines().enumerate() {
            if !is_entry(row) {
                problems.push(format!("{path}:{}: is neither \"key\" = \"text\"; nor a comment", line + 1));
            }
        }
    }
    problems
}

/// Each picture that a set of assets names lies beside it, and the other way round.
fn pictures(tree: &Tree, path: &str, contents: &serde_json::Value, problems: &mut Vec<String>) {
    let folder = path.trim_end_matches("Contents.json");
    let named: Vec<&str> = contents["images"].as_array().into_iter().flatten().filter_map(|image| image["filename"].as_str()).collect();
    for name in &named {
        if !tree.has(&format!("{folder}{name}")) {
            problems.push(format!("{path}: names {name}, which is not there"));
        }
    }
    for (picture, _) in tree.files(folder, ".png") {
        let name = picture.trim_start_matches(folder);
        if !name.contains('/') && !named.contains(&name) {
            problems.push(format!("{picture}: is not named by its Contents.json"));
        }
    }
}

/// A line of a `.strings` file as we write them.
fn is_entry(row: &str) -> bool {
    let row = row.trim();
    if row.is_empty() || (row.starts_with("/*") && row.ends_with("*/")) {
        return true;
    }
    let Some((key, text)) = row.strip_prefix('"').and_then(|row| row.strip_suffix("\";")).and_then(|row| row.split_once("\" = \"")) else {
        return false;
    };
    let bare = |text: &str| text.replace("\\\\", "").replace("\\\"", "").contains('"');
    !key.is_empty() && !bare(key) && !bare(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> String {
        problems(&Tree::of(&[(path, text)])).join("\n")
    }

    #[test]
    fn broken_files_are_found() {
        assert!(found("android/a.xml", "<a>").contains("android/a.xml: is no XML"));
        assert!(found("ios/a.storyboard", "<a></b>").contains("is no XML"));
        assert!(found("ios/a.plist", "<plist version=\"1.0\"><dict><string>key?</string></dict></plist>").contains("is no plist"));
        assert!(found("ios/a.json", "{").contains("is no JSON"));
        assert!(found("ios/en.lproj/a.strings", "\"a\" = \"b\"").contains("a.strings:1"));
        assert!(found("ios/en.lproj/a.strings", "\"a\" = \"say \"b\"\";").contains("a.strings:1"));
        assert_eq!(found("ios/en.lproj/a.strings", "/* c */\n\"a\" = \"say \\\"b\\\" \\\\\";\n"), "");
    }

    #[test]
    fn pictures_and_their_lists_agree() {
        let list = r#"{"images": [{"filename": "a.png"}]}"#;
        assert!(found("ios/A/Contents.json", list).contains("names a.png, which is not there"));
        let tree = Tree::of(&[("ios/A/Contents.json", list), ("ios/A/a.png", ""), ("ios/A/b.png", "")]);
        assert_eq!(problems(&tree), ["ios/A/b.png: is not named by its Contents.json"]);
    }
}
