//! Whether what Android is told agrees with what is there.

use super::forms;
use super::kotlin;
use super::tree::{Tree, names_after, names_in_calls};
use crate::strings::Words;
use roxmltree::Node;
use std::collections::{BTreeMap, BTreeSet};

const MANIFEST: &str = "android/app/src/main/AndroidManifest.xml";
const RESOURCES: &str = "android/app/src/main/res/";
const ANDROID: &str = "http://schemas.android.com/apk/res/android";

/// Permissions that the system gives without asking anybody.
const GIVEN: [&str; 3] = ["INTERNET", "ACCESS_NETWORK_STATE", "RECEIVE_BOOT_COMPLETED"];

/// Permissions that she is asked for, and the message that tells her why.
const ASKED: [(&str, &str); 1] = [("POST_NOTIFICATIONS", "notice-ask")];

/// What a component of a manifest extends.
const COMPONENTS: [(&str, &[&str]); 4] = [
    ("application", &["Application"]),
    ("activity", &["WryActivity", "AppCompatActivity", "ComponentActivity", "Activity"]),
    ("service", &["JobService", "Service"]),
    ("receiver", &["BroadcastReceiver"]),
];

/// Everything that does not agree.
pub(super) fn problems(tree: &Tree, words: &Words) -> Vec<String> {
    let Ok(manifest) = forms::parse(tree.text(MANIFEST)) else {
        return vec![format!("{MANIFEST}: cannot be read")];
    };
    let code = kotlin::code(tree);
    let mut problems = Vec::new();
    components(tree, manifest.root_element(), &mut problems);
    providers(manifest.root_element(), &code, &mut problems);
    permissions(manifest.root_element(), &code, words, &mut problems);
    channels(&code, &mut problems);
    resources(tree, &code, words, &mut problems);
    problems
}

fn named<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((ANDROID, name))
}

/// Classes of the manifest exist and are what they are called; classes of that kind are in the manifest.
fn components(tree: &Tree, manifest: Node<'_, '_>, problems: &mut Vec<String>) {
    let namespace = names_in_calls(tree.text("android/app/build.gradle.kts"), "namespace = \"").next().unwrap_or_default();
    let classes = kotlin::classes(tree);
    let mut told = BTreeSet::new();
    for (element, parents) in COMPONENTS {
        for node in manifest.descendants().filter(|node| node.has_tag_name(element)) {
            let Some(short) = named(node, "name") else {
                problems.push(format!("{MANIFEST}: an {element} has no name"));
                continue;
            };
            let name = short.strip_prefix('.').map_or_else(|| short.to_owned(), |rest| format!("{namespace}.{rest}"));
            match classes.iter().find(|class| class.name == name) {
                None => problems.push(format!("{MANIFEST}: there is no class {name} for its {element}")),
                Some(class) if !class.parents.iter().any(|parent| parents.contains(&parent.as_str())) => {
                    problems.push(format!("{MANIFEST}: {name} is told to be an {element} and extends {:?}", class.parents));
                }
                Some(class) if class.parents.iter().any(|parent| parent == "JobService") => {
                    // Without it the system refuses to run the job, and says so only in its log.
                    if named(node, "permission") != Some("android.permission.BIND_JOB_SERVICE") {
                        problems.push(format!("{MANIFEST}: {name} is a job and lacks BIND_JOB_SERVICE"));
                    }
                }
                Some(_) => {}
            }
            told.insert(name);
        }
    }
    for class in classes {
        let is_component = COMPONENTS.iter().any(|(_, parents)| class.parents.iter().any(|parent| parents.contains(&parent.as_str())));
        if is_component && !told.contains(&class.name) {
            problems.push(format!("{MANIFEST}: does not tell of {}, which extends {:?}", class.name, class.parents));
        }
    }
}

/// The name under which files are lent is the same on both sides.
fn providers(manifest: Node<'_, '_>, code: &str, problems: &mut Vec<String>) {
    let mut told = BTreeSet::new();
    for node in manifest.descendants().filter(|node| node.has_tag_name("provider")) {
        match named(node, "authorities").and_then(|authority| authority.strip_prefix("${applicationId}")) {
            Some(ending) => {
                told.insert(ending.to_owned());
                if !code.contains(&format!("packageName}}{ending}\"")) {
                    problems.push(format!("{MANIFEST}: no code lends files as …{ending}"));
                }
            }
            // Two builds of one app beside each other could not be installed.
            None => problems.push(format!("{MANIFEST}: an authority does not begin with the application's id")),
        }
        if named(node, "exported") != Some("false") {
            problems.push(format!("{MANIFEST}: a provider is open to every app"));
        }
    }
    for ending in names_after(code, "packageName}.").map(|name| format!(".{name}")) {
        if !told.contains(&ending) {
            problems.push(format!("{MANIFEST}: has no provider …{ending}, which Kotlin lends files as"));
        }
    }
}

/// Each permission is one that nobody is asked for, or has its reason in every language; Kotlin asks for none that is not told.
fn permissions(manifest: Node<'_, '_>, code: &str, words: &Words, problems: &mut Vec<String>) {
    let told: BTreeSet<&str> = manifest
        .descendants()
        .filter(|node| node.has_tag_name("uses-permission"))
        .filter_map(|node| named(node, "name")?.strip_prefix("android.permission."))
        .collect();
    for permission in &told {
        if GIVEN.contains(permission) {
            continue;
        }
        let Some((_, reason)) = ASKED.iter().find(|(asked, _)| asked == permission) else {
            problems.push(format!("{MANIFEST}: she would be asked for {permission}, and there is no reason to show her"));
            continue;
        };
        for language in &words.languages {
            if !language.messages.iter().any(|message| message.id == *reason) {
                problems.push(format!("phones/words/{}: {reason} is missing, the reason for {permission}", language.tag));
            }
        }
        if !code.contains(&format!("Manifest.permission.{permission}")) {
            problems.push(format!("{MANIFEST}: no code asks for {permission}"));
        }
    }
    for permission in names_after(code, "Manifest.permission.") {
        if !told.contains(permission) {
            problems.push(format!("{MANIFEST}: does not tell of {permission}, which Kotlin asks for"));
        }
    }
    // What a call needs without naming it.
    for (call, permission) in [("setPersisted(true)", "RECEIVE_BOOT_COMPLETED"), ("setRequiredNetworkType", "ACCESS_NETWORK_STATE")] {
        if code.contains(call) != told.contains(permission) {
            problems.push(format!("{MANIFEST}: {permission} and {call} go together"));
        }
    }
}

/// A notification in a channel that nobody makes is not shown.
fn channels(code: &str, problems: &mut Vec<String>) {
    let made: BTreeSet<&str> = names_after(code, "NotificationChannelCompat.Builder(").collect();
    let used: BTreeSet<&str> = names_after(code, "NotificationCompat.Builder(context, ").collect();
    for channel in used.symmetric_difference(&made) {
        problems.push(format!("android: the channel {channel} is not both made and used"));
    }
    let constants: BTreeMap<&str, usize> =
        made.iter().map(|name| (*name, code.matches(&format!("const val {name} = \"")).count())).collect();
    for (channel, _) in constants.iter().filter(|(_, count)| **count != 1) {
        problems.push(format!("android: the channel {channel} has not one name"));
    }
}

/// Resources that are named exist, and words are said somewhere.
fn resources(tree: &Tree, code: &str, words: &Words, problems: &mut Vec<String>) {
    let mut there: BTreeSet<(String, String)> = BTreeSet::new();
    let mut named: BTreeSet<(String, String)> = BTreeSet::new();
    for (path, text) in tree.files(RESOURCES, "") {
        let Some((folder, file)) = path.trim_start_matches(RESOURCES).split_once('/') else { continue };
        let kind = folder.split('-').next().unwrap_or_default();
        if kind != "values" {
            there.insert((kind.to_owned(), file.split('.').next().unwrap_or_default().to_owned()));
            continue;
        }
        let Ok(values) = forms::parse(text) else { continue };
        for value in values.root_element().children().filter(Node::is_element) {
            if let Some(name) = value.attribute("name") {
                there.insert((value.tag_name().name().to_owned(), name.replace('.', "_")));
            }
        }
    }
    let kinds = ["string", "color", "drawable", "mipmap", "style", "xml"];
    for kind in kinds {
        for (_, text) in tree.files("android/app/src/main/", ".xml") {
            // With its dot: `@style/Theme.Isoko`.
            for (at, before) in text.match_indices(&format!("@{kind}/")) {
                let rest = text.get(at + before.len()..).unwrap_or_default();
                let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')).unwrap_or(rest.len());
                named.insert((kind.to_owned(), rest.get(..end).unwrap_or_default().replace('.', "_")));
            }
        }
        for name in names_after(code, &format!(" R.{kind}.")).chain(names_after(code, &format!("(R.{kind}."))) {
            named.insert((kind.to_owned(), name.to_owned()));
        }
    }
    for (kind, name) in named.difference(&there) {
        problems.push(format!("android: there is no {kind} {name}"));
    }
    for message in words.languages.first().into_iter().flat_map(|english| &english.messages) {
        let word = ("string".to_owned(), message.id.replace('-', "_"));
        if there.contains(&word) && !named.contains(&word) {
            problems.push(format!("android: nothing says {}", message.id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KOTLIN: &str = "android/app/src/main/kotlin/a.kt";

    fn words() -> Words {
        let both: &[(&str, &str)] = &[("android.ftl", "notice-ask = Why\nsaid = Said\n")];
        Words::of(&[("en", both), ("fr", both)]).unwrap()
    }

    fn found(inside: &str, kotlin: &str, more: &[(&str, &str)]) -> String {
        let manifest = format!("<manifest xmlns:android=\"{ANDROID}\">{inside}</manifest>");
        let mut files =
            vec![(MANIFEST, manifest.as_str()), (KOTLIN, kotlin), ("android/app/build.gradle.kts", "namespace = \"org.isoko.app\"")];
        files.extend(more);
        problems(&Tree::of(&files), &words()).join("\n")
    }

    #[test]
    fn classes_and_manifest_must_agree() {
        let service = "<service android:name=\".SyncJob\" android:permission=\"android.permission.BIND_JOB_SERVICE\"/>";
        let class = "package org.isoko.app\n\nclass SyncJob : JobService() {}\n";
        assert_eq!(found(service, class, &[]), "");
        assert!(found(service, "package org.isoko.app\n", &[]).contains("no class org.isoko.app.SyncJob"));
        assert!(found("", class, &[]).contains("does not tell of org.isoko.app.SyncJob"));
        assert!(found(service, "package org.isoko.app\n\nclass SyncJob : Thread() {}\n", &[]).contains("extends [\"Thread\"]"));
        assert!(found("<service android:name=\".SyncJob\"/>", class, &[]).contains("lacks BIND_JOB_SERVICE"));
    }

    #[test]
    fn files_are_lent_under_one_name() {
        let provider = "<provider android:authorities=\"${applicationId}.fileprovider\" android:exported=\"false\"/>";
        let lends = "val a = \"${context.packageName}.fileprovider\"\n";
        assert_eq!(found(provider, lends, &[]), "");
        assert!(found(provider, "", &[]).contains("no code lends files"));
        assert!(found("", lends, &[]).contains("has no provider ….fileprovider"));
        assert!(found("<provider android:authorities=\"a\" android:exported=\"true\"/>", "", &[]).contains("open to every app"));
    }

    #[test]
    fn a_permission_needs_a_reason_in_every_language() {
        let asks = "val a = Manifest.permission.POST_NOTIFICATIONS\n";
        let tells = "<uses-permission android:name=\"android.permission.POST_NOTIFICATIONS\"/>";
        assert_eq!(found(tells, asks, &[]), "");
        assert!(found("", asks, &[]).contains("does not tell of POST_NOTIFICATIONS"));
        assert!(found(tells, "", &[]).contains("no code asks for POST_NOTIFICATIONS"));
        assert!(found("<uses-permission android:name=\"android.permission.CAMERA\"/>", "", &[]).contains("no reason to show her"));
        assert!(found("", "job.setPersisted(true)\n", &[]).contains("RECEIVE_BOOT_COMPLETED and setPersisted"));
        let bare = Words::of(&[("en", &[("android.ftl", "a = A\n")])]).unwrap();
        let manifest = format!("<manifest xmlns:android=\"{ANDROID}\">{tells}</manifest>");
        let tree = Tree::of(&[(MANIFEST, &manifest), (KOTLIN, asks)]);
        assert!(problems(&tree, &bare).join("\n").contains("phones/words/en: notice-ask is missing"));
    }

    #[test]
    fn a_channel_is_made_and_used_under_one_name() {
        let makes = "const val CHANNEL = \"orders\"\nval a = NotificationChannelCompat.Builder(CHANNEL, 3)\n";
        let uses = "val b = NotificationCompat.Builder(context, CHANNEL)\n";
        assert_eq!(found("", &format!("{makes}{uses}"), &[]), "");
        assert!(found("", makes, &[]).contains("the channel CHANNEL is not both"));
        assert!(found("", uses, &[]).contains("the channel CHANNEL is not both"));
        assert!(found("", &format!("{}{uses}", makes.replace("const val", "val")), &[]).contains("has not one name"));
    }

    #[test]
    fn resources_that_are_named_exist() {
        let strings = ("android/app/src/main/res/values/strings.xml", "<resources><string name=\"said\">Said</string></resources>");
        assert_eq!(found("", "val a = getString(R.string.said)\n", &[strings]), "");
        assert!(found("", "val a = getString(R.string.gone)\n", &[strings]).contains("there is no string gone"));
        assert!(found("<application android:icon=\"@mipmap/gone\"/>", "", &[]).contains("there is no mipmap gone"));
        assert!(found("", "", &[strings]).contains("nothing says said"));
    }
}
