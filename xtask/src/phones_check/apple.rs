//! Whether what iOS is told agrees with what is there.

use super::forms;
use super::tree::{Tree, quoted, without_comments};
use crate::strings::Words;
use plist::{Dictionary, Value};
use std::collections::BTreeSet;

const INFO: &str = "ios/Info.plist";
const PRIVACY: &str = "ios/PrivacyInfo.xcprivacy";
const ASSETS: &str = "ios/Assets.xcassets";

/// What iOS wants a reason for, by what Swift calls.
const ASKED: [(&str, &str); 7] = [
    ("UIImagePickerController", "NSCameraUsageDescription"),
    ("AVCaptureDevice", "NSCameraUsageDescription"),
    ("PHPhotoLibrary", "NSPhotoLibraryUsageDescription"),
    ("UIImageWriteToSavedPhotosAlbum", "NSPhotoLibraryAddUsageDescription"),
    ("CLLocationManager", "NSLocationWhenInUseUsageDescription"),
    ("CNContactStore", "NSContactsUsageDescription"),
    ("AVAudioRecorder", "NSMicrophoneUsageDescription"),
];

/// Categories of calls that need a declared reason, and the reasons that may be given for them here.
const REASONS: [(&str, &[&str]); 5] = [
    ("NSPrivacyAccessedAPICategoryFileTimestamp", &["C617.1", "3B52.1", "DDA9.1"]),
    ("NSPrivacyAccessedAPICategoryDiskSpace", &["E174.1", "85F4.1"]),
    ("NSPrivacyAccessedAPICategorySystemBootTime", &["35F9.1"]),
    ("NSPrivacyAccessedAPICategoryUserDefaults", &["CA92.1"]),
    ("NSPrivacyAccessedAPICategoryActiveKeyboards", &["54BD.1"]),
];

/// Everything that does not agree.
pub(super) fn problems(tree: &Tree, words: &Words) -> Vec<String> {
    let mut problems = Vec::new();
    let Some(info) = dictionary(tree.text(INFO)) else { return vec![format!("{INFO}: cannot be read")] };
    let code: String = tree.files("ios/Sources/", ".swift").map(|(_, source)| without_comments(source)).collect::<Vec<_>>().join("\n");
    identifiers(tree, &info, &mut problems);
    background(&info, &code, &mut problems);
    reasons(&info, &code, words, &mut problems);
    languages(&info, words, &mut problems);
    pictures(tree, &info, &mut problems);
    privacy(tree, &code, &mut problems);
    said(words, &code, &mut problems);
    problems
}

fn dictionary(text: &str) -> Option<Dictionary> {
    Value::from_reader_xml(text.as_bytes()).ok()?.into_dictionary()
}

fn texts<'a>(from: &'a Dictionary, key: &str) -> BTreeSet<&'a str> {
    from.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_string).collect()
}

/// One name for the app, wherever it is written.
fn identifiers(tree: &Tree, info: &Dictionary, problems: &mut Vec<String>) {
    let ours = info.get("CFBundleIdentifier").and_then(Value::as_string).unwrap_or_default();
    let elsewhere = [
        ("ios/release", format!("IDENTIFIER={ours}\n")),
        ("ios/Isoko.entitlements", format!("TEAM.{ours}<")),
        ("android/app/build.gradle.kts", format!("applicationId = \"{ours}\"")),
    ];
    for (path, wanted) in elsewhere {
        if !tree.text(path).contains(&wanted) {
            problems.push(format!("{path}: does not name the app {ours}, as {INFO} does"));
        }
    }
}

/// Tasks that are registered are permitted, and the other way round: the system ends an app that registers another one.
fn background(info: &Dictionary, code: &str, problems: &mut Vec<String>) {
    let app = info.get("CFBundleIdentifier").and_then(Value::as_string).unwrap_or_default();
    let permitted = texts(info, "BGTaskSchedulerPermittedIdentifiers");
    let own: BTreeSet<&str> = quoted(code).filter(|text| text.strip_prefix(app).is_some_and(|rest| rest.starts_with('.'))).collect();
    for identifier in permitted.symmetric_difference(&own) {
        problems.push(format!("{INFO}: {identifier} is in one of BGTaskSchedulerPermittedIdentifiers and Swift, not in both"));
    }
    let registered = code.matches("BGTaskScheduler.shared.register(").count();
    if registered != permitted.len() {
        problems.push(format!("{INFO}: permits {} tasks, Swift registers {registered}", permitted.len()));
    }
    let modes = texts(info, "UIBackgroundModes");
    for (mode, call) in [("fetch", "BGAppRefreshTaskRequest("), ("processing", "BGProcessingTaskRequest(")] {
        if modes.contains(mode) != code.contains(call) {
            problems.push(format!("{INFO}: the mode {mode} and {call}…) go together"));
        }
    }
}

/// Every question of the system has our reason, in every language, and no reason is given for what is not asked.
fn reasons(info: &Dictionary, code: &str, words: &Words, problems: &mut Vec<String>) {
    let given: BTreeSet<&str> = info.keys().map(String::as_str).filter(|key| key.ends_with("UsageDescription")).collect();
    for (call, key) in ASKED {
        if code.contains(call) && !given.contains(key) {
            // The system ends an app that asks without one.
            problems.push(format!("{INFO}: {call} needs {key}"));
        }
    }
    for key in &given {
        if !ASKED.iter().any(|(call, asked)| asked == key && code.contains(call)) {
            problems.push(format!("{INFO}: nothing of ours needs {key}"));
        }
        for language in &words.languages {
            if !language.messages.iter().any(|message| message.plist.as_deref() == Some(key)) {
                problems.push(format!("phones/words/{}: there is no text for {key}", language.tag));
            }
        }
    }
    for message in words.languages.first().into_iter().flat_map(|english| &english.messages) {
        if let Some(key) = message.plist.as_deref()
            && !given.contains(key)
        {
            problems.push(format!("{INFO}: has no {key}, for which phones/words has a text"));
        }
    }
}

/// All languages are told, and no other.
fn languages(info: &Dictionary, words: &Words, problems: &mut Vec<String>) {
    let told = texts(info, "CFBundleLocalizations");
    let ours: BTreeSet<&str> = words.languages.iter().map(|language| language.tag.as_str()).collect();
    for tag in told.symmetric_difference(&ours) {
        problems.push(format!("{INFO}: {tag} is in one of CFBundleLocalizations and phones/words, not in both"));
    }
}

/// The launch screen is there, and the pictures and colours that it names.
fn pictures(tree: &Tree, info: &Dictionary, problems: &mut Vec<String>) {
    let screen = info.get("UILaunchStoryboardName").and_then(Value::as_string).unwrap_or_default();
    let path = format!("ios/{screen}.storyboard");
    if !tree.has(&path) {
        problems.push(format!("{INFO}: there is no {path}"));
    }
    if !tree.has(&format!("{ASSETS}/AppIcon.appiconset")) {
        problems.push(format!("{ASSETS}: has no AppIcon"));
    }
    let Ok(storyboard) = forms::parse(tree.text(&path)) else { return };
    for node in storyboard.descendants() {
        let (attribute, kind) = match node.tag_name().name() {
            "imageView" => ("image", "imageset"),
            "color" => ("name", "colorset"),
            _ => continue,
        };
        if let Some(name) = node.attribute(attribute)
            && !tree.has(&format!("{ASSETS}/{name}.{kind}"))
        {
            problems.push(format!("{path}: there is no {name}.{kind} in {ASSETS}"));
        }
    }
}

/// Declared categories are known ones with known reasons; what Swift calls is declared. What Rust and SQLite call, `ios/release`
/// compares with the program it made.
fn privacy(tree: &Tree, code: &str, problems: &mut Vec<String>) {
    let Some(privacy) = dictionary(tree.text(PRIVACY)) else {
        problems.push(format!("{PRIVACY}: cannot be read"));
        return;
    };
    if privacy.get("NSPrivacyTracking").and_then(Value::as_boolean) != Some(false) {
        problems.push(format!("{PRIVACY}: must say that nobody is tracked"));
    }
    let mut declared = BTreeSet::new();
    let kinds = privacy.get("NSPrivacyAccessedAPITypes").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_dictionary);
    for kind in kinds {
        let category = kind.get("NSPrivacyAccessedAPIType").and_then(Value::as_string).unwrap_or_default();
        let given = texts(kind, "NSPrivacyAccessedAPITypeReasons");
        match REASONS.iter().find(|(known, _)| *known == category) {
            Some((_, allowed)) if !given.is_empty() && given.iter().all(|reason| allowed.contains(reason)) => {}
            _ => problems.push(format!("{PRIVACY}: {given:?} is no reason for {category:?}")),
        }
        declared.insert(category);
    }
    if code.contains("UserDefaults") != declared.contains("NSPrivacyAccessedAPICategoryUserDefaults") {
        problems.push(format!("{PRIVACY}: UserDefaults in Swift and in the list go together"));
    }
}

/// Every word for iOS is said, and no other.
fn said(words: &Words, code: &str, problems: &mut Vec<String>) {
    let mut known = BTreeSet::new();
    for message in words.languages.first().into_iter().flat_map(|english| &english.messages) {
        if crate::strings::is_for_apple(message) && message.plist.is_none() {
            known.insert(message.id.as_str());
        }
    }
    let asked: BTreeSet<&str> = super::tree::names_in_calls(code, "Words.of(\"").collect();
    for id in known.symmetric_difference(&asked) {
        problems.push(format!("ios: {id} is in one of phones/words and Swift, not in both"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [(&str, &str); 7] = [
        (
            INFO,
            "<plist version=\"1.0\"><dict>
                <key>CFBundleIdentifier</key><string>a.b</string>
                <key>CFBundleLocalizations</key><array><string>en</string></array>
                <key>BGTaskSchedulerPermittedIdentifiers</key><array><string>a.b.refresh</string></array>
                <key>UIBackgroundModes</key><array><string>fetch</string></array>
                <key>NSCameraUsageDescription</key><string>Why</string>
                <key>UILaunchStoryboardName</key><string>First</string>
            </dict></plist>",
        ),
        (
            PRIVACY,
            "<plist version=\"1.0\"><dict>
                <key>NSPrivacyTracking</key><false/>
                <key>NSPrivacyAccessedAPITypes</key><array><dict>
                    <key>NSPrivacyAccessedAPIType</key><string>NSPrivacyAccessedAPICategoryDiskSpace</string>
                    <key>NSPrivacyAccessedAPITypeReasons</key><array><string>E174.1</string></array>
                </dict></array>
            </dict></plist>",
        ),
        (
            "ios/Sources/A.swift",
            "let a = \"a.b.refresh\"\nBGTaskScheduler.shared.register(a)\nBGAppRefreshTaskRequest(a)\nUIImagePickerController()\nWords.of(\"said\", nil)\n",
        ),
        ("ios/First.storyboard", "<document><imageView image=\"Mark\"/><color name=\"Paper\"/></document>"),
        ("ios/release", "readonly IDENTIFIER=a.b\n"),
        ("ios/Isoko.entitlements", "<string>TEAM.a.b</string>"),
        ("android/app/build.gradle.kts", "applicationId = \"a.b\""),
    ];

    fn words() -> Words {
        Words::of(&[("en", &[("ios.ftl", "# plist: NSCameraUsageDescription\nwhy = Why\nsaid = Said\n")])]).unwrap()
    }

    /// What is found when one text of the good files is another.
    fn found(old: &str, new: &str) -> String {
        let mut files: Vec<(&str, String)> = GOOD.iter().map(|(path, text)| (*path, text.replace(old, new))).collect();
        for set in ["AppIcon.appiconset", "Mark.imageset", "Paper.colorset"] {
            let path: &str = Box::leak(format!("{ASSETS}/{set}/Contents.json").into_boxed_str());
            files.push((path, "{}".to_owned()));
        }
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        problems(&Tree::of(&files), &words()).join("\n")
    }

    #[test]
    fn what_agrees_is_left_alone() {
        assert_eq!(found("", ""), "");
    }

    #[test]
    fn each_disagreement_is_found() {
        let table = [
            ("let a = \"a.b.refresh\"", "let a = \"a.b.other\"", "a.b.other is in one of BGTask"),
            ("BGTaskScheduler.shared.register(a)\n", "", "permits 1 tasks, Swift registers 0"),
            ("<string>fetch</string>", "", "the mode fetch"),
            ("BGAppRefreshTaskRequest(a)", "BGAppRefreshTaskRequest(a)\nBGProcessingTaskRequest(a)", "the mode processing"),
            ("UIImagePickerController()", "", "nothing of ours needs NSCameraUsageDescription"),
            ("UIImagePickerController()", "UIImagePickerController()\nCLLocationManager()", "CLLocationManager needs NSLocation"),
            ("NSCameraUsageDescription", "NSMicrophoneUsageDescription", "there is no text for NSMicrophone"),
            ("<array><string>en</string></array>", "<array><string>tlh</string></array>", "tlh is in one of CFBundleLocalizations"),
            ("<string>First</string>", "<string>Second</string>", "there is no ios/Second.storyboard"),
            ("image=\"Mark\"", "image=\"Gone\"", "there is no Gone.imageset"),
            ("name=\"Paper\"", "name=\"Gone\"", "there is no Gone.colorset"),
            ("E174.1", "C617.1", "is no reason for"),
            ("<false/>", "<true/>", "nobody is tracked"),
            ("UIImagePickerController()", "UIImagePickerController()\nUserDefaults.standard", "UserDefaults in Swift"),
            ("Words.of(\"said\", nil)", "Words.of(\"unsaid\", nil)", "unsaid is in one of phones/words"),
            ("IDENTIFIER=a.b\n", "IDENTIFIER=a.c\n", "ios/release: does not name the app"),
            ("applicationId = \"a.b\"", "applicationId = \"a.c\"", "android/app/build.gradle.kts: does not name"),
        ];
        for (old, new, wanted) in table {
            let found = found(old, new);
            assert!(found.contains(wanted), "{old} → {new}: {wanted:?} in {found:?}");
        }
    }
}
