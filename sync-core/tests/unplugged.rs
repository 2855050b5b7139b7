//! The plug is pulled, fifty times, at any moment: whatever was acknowledged is there, exactly once.
#![cfg(feature = "cli")]

#[cfg(test)]
mod tests {
    use protocol::{Action, Operation};
    use rusqlite::Connection;
    use serde_json::Value;
    use std::{
        collections::{BTreeMap, BTreeSet},
        io::Read,
        path::Path,
        process::{Command, Stdio},
        thread,
        time::Duration,
    };

    /// Runs until it is killed, and returns what it acknowledged. A line cut in the middle acknowledges nothing.
    fn pull_the_plug(folder: &Path, seed: u64, after: Duration) -> Vec<Value> {
        let mut phone = Command::new(env!("CARGO_BIN_EXE_isoko"))
            .args(["soak", "--seed", &seed.to_string(), "--data"])
            .arg(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = phone.stdout.take().unwrap();
        let reader = thread::spawn(move || {
            let mut all = String::new();
            out.read_to_string(&mut all).unwrap();
            all
        });
        thread::sleep(after);
        phone.kill().unwrap();
        let output = phone.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "it was killed, it did not fail");
        let all = reader.join().unwrap();
        let whole = all.rfind('\n').map_or("", |end| &all[..end]);
        whole.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    fn is_edit(op: &Operation) -> bool {
        matches!(op.action, Action::ListingEdit { .. })
    }

    fn operations(store: &Connection) -> Vec<(i64, Operation)> {
        let mut rows = store.prepare("SELECT seq, body FROM outbox ORDER BY seq").unwrap();
        let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?))).unwrap();
        rows.map(|row| row.map(|(seq, body)| (seq, serde_json::from_str(&body).unwrap())).unwrap()).collect()
    }

    #[test]
    fn fifty_times_nothing_acknowledged_is_lost_or_doubled() {
        let folder = tempfile::tempdir().unwrap();
        let mut promised: Vec<Value> = Vec::new();
        for round in 0..50_u64 {
            // From before the store is open to well into the work, never the same twice.
            let after = Duration::from_millis(5 + round * 37 % 331);
            promised.extend(pull_the_plug(folder.path(), round + 1, after));
        }
        assert!(promised.len() > 100, "only {} acts in fifty lives", promised.len());

        let store = Connection::open(folder.path().join(sync_core::store::FILE)).unwrap();
        assert_eq!(store.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)).unwrap(), "ok");
        let found = operations(&store);
        let seqs: Vec<i64> = found.iter().map(|(seq, _)| *seq).collect();
        assert!(seqs.is_sorted_by(|a, b| a < b), "none twice: {seqs:?}");
        let ids: BTreeSet<_> = found.iter().map(|(_, op)| op.id.to_string()).collect();
        assert_eq!(ids.len(), found.len());

        let mut listed: BTreeMap<String, u32> = BTreeMap::new();
        for (_, op) in &found {
            if matches!(op.action, Action::ListingCreate { .. }) {
                *listed.entry(op.entity.to_string()).or_default() += 1;
            }
        }
        for act in &promised {
            let listing = act["listing"].as_str().unwrap();
            assert_eq!(listed.get(listing), Some(&1), "{act}");
            // Words that were never sent may have been replaced by later words, and by nothing else.
            if let Some(op) = act["op"].as_str().filter(|_| act["did"] != "edit") {
                assert!(ids.contains(op), "acknowledged and lost: {act}");
            }
        }
        let last_words: BTreeMap<_, _> =
            promised.iter().filter(|act| act["did"] == "edit").map(|act| (act["listing"].as_str().unwrap(), act)).collect();
        for (listing, act) in last_words {
            let edits: Vec<_> = found.iter().filter(|(_, op)| op.entity.to_string() == listing && is_edit(op)).collect();
            let [(_, edit)] = edits[..] else { panic!("one edit of each listing is left: {edits:?}") };
            // The plug may have been pulled between the commit of an edit and its line.
            let later = edit.id.to_string().as_str() > act["op"].as_str().unwrap();
            assert!(edit.id.to_string() == act["op"].as_str().unwrap() || later, "acknowledged and lost: {act}");
        }
        // Each life acknowledged all but at most the act that the plug was pulled in.
        let facts = found.iter().filter(|(_, op)| !is_edit(op)).count();
        let promised_facts = promised.iter().filter(|act| act["did"] != "edit").count();
        assert!(facts - promised_facts <= 50, "{facts} found, {promised_facts} promised");
        let drafts: i64 = store.query_row("SELECT count(*) FROM draft d JOIN shown s ON s.id = d.id", [], |row| row.get(0)).unwrap();
        assert_eq!(drafts, 0, "a draft is a listing or a draft, never both");

        // What is shown is what the outbox makes of it.
        for (listing, _) in listed {
            let body: String = store.query_row("SELECT body FROM shown WHERE id = ?1", [&listing], |row| row.get(0)).unwrap();
            let shown: Value = serde_json::from_str(&body).unwrap();
            let added: i64 = found
                .iter()
                .filter(|(_, op)| op.entity.to_string() == listing)
                .map(|(_, op)| if let Action::StockAdd { amount, .. } = &op.action { amount.amount() } else { 0 })
                .sum();
            assert_eq!(shown["stock"]["market"]["g"].as_i64().or_else(|| shown["stock"]["g"].as_i64()), Some(40_000 + added));
        }
    }
}
