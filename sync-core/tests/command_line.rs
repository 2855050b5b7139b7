//! `isoko` as scripts use it: the documents of `docs/ISOKO-CLI.md`, and clear errors for everything that cannot be right.
#![cfg(feature = "cli")]

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use std::{
        path::Path,
        process::{Command, Output, Stdio},
    };

    fn run(folder: &Path, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_isoko"))
            .env_remove("ISOKO_DATA")
            .env_remove("ISOKO_MARKET")
            .arg("--data")
            .arg(folder)
            .args(args)
            .output()
            .unwrap()
    }

    fn document(output: &Output) -> Value {
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stdout)))
    }

    fn ok(folder: &Path, args: &[&str]) -> Value {
        let output = run(folder, &[&["--json"], args].concat());
        let document = document(&output);
        assert!(output.status.success(), "{args:?}: {document}");
        document
    }

    /// Exit code and kind.
    fn fails(folder: &Path, args: &[&str]) -> (i32, Value) {
        let output = run(folder, &[&["--json"], args].concat());
        let error = document(&output)["error"].clone();
        let all = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
        let all = String::from_utf8_lossy(&all);
        assert!(!all.contains("panicked") && !all.contains("RUST_BACKTRACE"), "{all}");
        (output.status.code().unwrap(), error)
    }

    const NOBODY: &str = "http://127.0.0.1:9";
    const COFFEE: [&str; 9] = ["listing", "add", "--product", "coffee_green", "--title", "Bourbon", "--currency", "USD", "--price=12.00"];

    fn coffee(more: &[&'static str]) -> Vec<&'static str> {
        [&COFFEE, more].concat()
    }

    fn amina() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let who = ["enrol", "--name", "Amina", "--phone", "0788123456", "--village", "Huye", "--country", "RW", "--market", NOBODY];
        let (code, error) = fails(folder.path(), &who);
        assert_eq!((code, &error["kind"]), (3, &Value::from("offline")));
        folder
    }

    #[test]
    fn a_day_without_a_network() {
        let folder = amina();
        let folder = folder.path();
        assert_eq!(ok(folder, &["status"])["profile"]["enrolment"], "unsent");
        let listing = ok(folder, &coffee(&["--amount", "40", "--unit", "kg", "--least", "1"]))["listing"].clone();
        assert_eq!((&listing["stock"]["g"], &listing["price_text"]), (&40_000.into(), &"12.00 USD per kg".into()));
        assert_eq!((&listing["progress"], &listing["waiting"]), (&"on_this_phone".into(), &1.into()));
        let id = listing["id"].as_str().unwrap();
        let edited = ok(folder, &["listing", "edit", id, "--title", "Bourbon AA", "--price", "13", "--state", "paused"]);
        assert_eq!(edited["ops"].as_array().unwrap().len(), 3);
        assert_eq!((&edited["listing"]["title"], &edited["listing"]["state"]), (&"Bourbon AA".into(), &"paused".into()));
        assert_eq!(ok(folder, &["stock", "add", id, "--amount", "1.5"])["listing"]["stock_text"], "41.5 kg");
        assert_eq!(ok(folder, &["stock", "remove", id, "--amount", "1", "--why", "cash_sale"])["listing"]["stock"]["g"], 40_500);
        assert_eq!(ok(folder, &["listing", "list", "--state", "paused"])["listings"].as_array().unwrap().len(), 1);
        assert_eq!(ok(folder, &["listing", "list", "--state", "published"])["listings"].as_array().unwrap().len(), 0);
        assert_eq!(ok(folder, &["listing", "show", id])["row"]["least_order"]["g"], 1000);
        let waiting = ok(folder, &["waiting"])["waiting"].clone();
        let types: Vec<_> = waiting.as_array().unwrap().iter().map(|one| one["type"].as_str().unwrap()).collect();
        assert_eq!(types, ["listing_create", "listing_edit", "listing_price", "listing_state", "stock_add", "stock_remove"]);
        assert!(waiting.as_array().unwrap().iter().all(|one| one["why"] == "enrolment"));
        let export = ok(folder, &["export"]);
        assert_eq!(export["operations"], 6);
        assert!(Path::new(export["path"].as_str().unwrap()).is_file());
        assert_eq!(ok(folder, &["order", "list"])["orders"], Value::Array(vec![]));
        let lines = run(folder, &["listing", "list"]);
        let lines = String::from_utf8(lines.stdout).unwrap();
        assert!(lines.contains("Bourbon AA  40.5 kg  13.00 USD per kg  paused  (on this phone)"), "{lines}");
    }

    #[test]
    fn what_cannot_be_right_is_said_clearly() {
        let folder = amina();
        let folder = folder.path();
        for (args, problem) in [
            (["--amount", "-4"], "negative"),
            (["--amount", "0"], "zero"),
            (["--amount", "99999999999999999999"], "too_large"),
            (["--amount", "0.0001"], "too_fine"),
            (["--amount", "four"], "not_a_number"),
            (["--amount", ""], "empty"),
        ] {
            let (code, error) = fails(folder, &coffee(&args));
            assert_eq!(
                (code, &error["kind"], &error["field"], &error["problem"]),
                (4, &"correct".into(), &"amount".into(), &problem.into())
            );
        }
        let long = "x".repeat(10_240);
        let title = ["listing", "add", "--product", "honey", "--title", &long, "--currency", "USD", "--price", "1", "--amount", "1"];
        let (code, error) = fails(folder, &title);
        assert_eq!((code, &error["field"], &error["problem"]), (4, &"title".into(), &"too_long".into()));
        let (code, error) = fails(folder, &coffee(&["--amount", "4", "--unit", "pc"]));
        assert_eq!((code, &error["kind"], &error["rejection"]["code"]), (5, &"rejected".into(), &"invalid".into()));
        let unknown = ["listing", "add", "--product", "gold", "--title", "x", "--currency", "USD", "--price", "1", "--amount", "1"];
        assert_eq!(fails(folder, &unknown).0, 5);

        let nothing = "01a2015f-aebf-702d-b3c9-4c1edcc0dbf3";
        assert_eq!(fails(folder, &["stock", "add", nothing, "--amount", "1"]).1["rejection"]["code"], "not_found");
        assert_eq!(fails(folder, &["order", "accept", "12"]).1["rejection"]["code"], "not_found");
        for args in [
            &["listing", "add", "--product", "honey"][..],
            &["bogus"],
            &["sync"],
            &["order", "accept", "twelve"],
            &["listing", "edit", nothing, "--title"],
            &["listing", "list", "--state", "lost"],
            &["enrol", "--name", "Amina", "--phone", "1", "--village", "x", "--country", "ZZ", "--market", NOBODY],
            &["listing", "add", "--product", "honey", "--title", "x", "--currency", "XXX", "--price", "1", "--amount", "1"],
        ] {
            let (code, error) = fails(folder, args);
            assert_eq!((code, &error["kind"]), (2, &"usage".into()), "{args:?}");
        }
        assert_eq!(fails(folder, &["sync", "--market", "ftp://market"]).1["field"], "market");
        assert_eq!(fails(folder, &["enrol", "--code", "12", "--market", NOBODY]).1["kind"], "wrong_code");
        let (code, error) = fails(folder, &["sync", "--market", NOBODY]);
        assert_eq!((code, &error["kind"], &error["report"]["reached"]), (3, &"offline".into(), &false.into()));
        // Nothing of all this waits.
        assert_eq!(ok(folder, &["waiting"])["waiting"], Value::Array(vec![]));
    }

    #[test]
    fn folders_that_cannot_be_one() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(fails(folder.path(), &coffee(&["--amount", "1"])).1["kind"], "profile");
        let file = folder.path().join("file");
        std::fs::write(&file, "x").unwrap();
        assert_eq!(fails(&file, &["status"]).1["kind"], "folder");
        let other = folder.path().join("other");
        std::fs::create_dir(&other).unwrap();
        std::fs::write(other.join(sync_core::store::FILE), "a letter ".repeat(1000)).unwrap();
        let (code, error) = fails(&other, &["status"]);
        assert_eq!((code, &error["kind"]), (6, &"damaged".into()));
    }

    /// `isoko … | head -0`: nobody listens, and nobody shouts.
    #[test]
    fn a_reader_that_goes_away_is_no_error() {
        let folder = amina();
        let mut isoko = Command::new(env!("CARGO_BIN_EXE_isoko"))
            .arg("--data")
            .arg(folder.path())
            .args(["soak", "--acts", "20"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(isoko.stdout.take());
        let output = isoko.wait_with_output().unwrap();
        assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    }

    #[test]
    fn help_and_version_are_answers() {
        let folder = tempfile::tempdir().unwrap();
        for args in [["--help"], ["--version"]] {
            let output = run(folder.path(), &args);
            assert!(output.status.success() && !output.stdout.is_empty());
        }
    }
}
