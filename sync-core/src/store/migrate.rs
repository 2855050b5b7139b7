//! Schema versions: one transaction per step, in order, and a store from the future is left alone.

use super::newer;
use crate::error::{CoreError, Need};
use protocol::Realm;
use rusqlite::{Connection, TransactionBehavior};

/// Every step there ever was. A released step is never edited: phones have run it.
pub const STEPS: &[&str] = &[
    include_str!("migrations/0001_start.sql"),
    include_str!("migrations/0002_sent_is_sent.sql"),
    include_str!("migrations/0003_photos.sql"),
    include_str!("migrations/0004_bin.sql"),
    include_str!("migrations/0005_earned.sql"),
];

/// Marks the file as Isoko's (`PRAGMA application_id`): "isok".
const APPLICATION_ID: i64 = 0x6973_6f6b;

/// Runs the steps that the store has not seen. The write-ahead log is switched on first, so that a step that is cut short leaves
/// the store as it was before the step.
pub fn bring_up_to_date(connection: &mut Connection, realm: Realm) -> Result<(), CoreError> {
    // In one transaction: another process may be making the store at this moment.
    let look = connection.transaction()?;
    let application: i64 = look.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = look.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    look.commit()?;
    if application != APPLICATION_ID && tables > 0 {
        return Err(CoreError::Corrupt("not a store of this app".into()));
    }
    let _: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    connection.execute_batch("PRAGMA synchronous = FULL")?;
    loop {
        // Two processes may open the folder at once: the version is read again inside each step's transaction.
        let step = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done: u32 = step.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let done = usize::try_from(done).unwrap_or(usize::MAX);
        if done > STEPS.len() {
            return Err(newer());
        }
        let Some(sql) = STEPS.get(done) else { break };
        step.execute_batch(sql)?;
        step.execute_batch(&format!("PRAGMA user_version = {}; PRAGMA application_id = {APPLICATION_ID};", done + 1))?;
        step.commit()?;
    }
    check_realm(connection, realm)
}

/// A folder belongs to one realm from its first opening on: practice can never be opened as real, nor the reverse.
fn check_realm(connection: &Connection, realm: Realm) -> Result<(), CoreError> {
    let name = match realm {
        Realm::Market => "market",
        Realm::Practice => "practice",
    };
    // Written if there is none, then read: two processes may open a new folder at once.
    connection.execute("INSERT OR IGNORE INTO setting (name, value) VALUES ('realm', ?1)", [name])?;
    let known: String = connection.query_row("SELECT value FROM setting WHERE name = 'realm'", [], |row| row.get(0))?;
    if known == name { Ok(()) } else { Err(CoreError::NeedsUser(Need::OtherRealm)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dump(connection: &Connection) -> Vec<String> {
        let mut tables = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name").unwrap();
        tables.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    }

    /// Grows with every step: a store of each earlier version, with something in its outbox, becomes equal to a fresh one.
    #[test]
    fn an_upgraded_store_equals_a_fresh_one_and_keeps_its_outbox() {
        let folder = tempfile::tempdir().unwrap();
        let mut fresh = Connection::open(folder.path().join("fresh")).unwrap();
        bring_up_to_date(&mut fresh, Realm::Market).unwrap();
        for version in 1..=STEPS.len() {
            let mut old = Connection::open(folder.path().join(format!("v{version}"))).unwrap();
            for sql in &STEPS[..version] {
                old.execute_batch(sql).unwrap();
            }
            old.execute_batch(&format!("PRAGMA user_version = {version}; PRAGMA application_id = {APPLICATION_ID}")).unwrap();
            old.execute(
                "INSERT INTO outbox (op, seq, position, kind, entity, lane, body, made_ms) VALUES ('o', 1, 1, 'listing', 'e', 2, '{}', 0)",
                [],
            )
            .unwrap();
            bring_up_to_date(&mut old, Realm::Market).unwrap();
            assert_eq!(dump(&old), dump(&fresh), "from version {version}");
            assert_eq!(old.query_row("SELECT count(*) FROM outbox", [], |row| row.get::<_, i64>(0)), Ok(1));
        }
    }

    #[test]
    fn a_store_from_the_future_is_left_alone() {
        let mut store = Connection::open_in_memory().unwrap();
        bring_up_to_date(&mut store, Realm::Market).unwrap();
        store.execute_batch("PRAGMA user_version = 999").unwrap();
        assert_eq!(bring_up_to_date(&mut store, Realm::Market), Err(CoreError::NeedsUser(Need::NewerApp)));
    }

    #[test]
    fn practice_is_never_opened_as_real() {
        let mut store = Connection::open_in_memory().unwrap();
        bring_up_to_date(&mut store, Realm::Practice).unwrap();
        assert_eq!(bring_up_to_date(&mut store, Realm::Market), Err(CoreError::NeedsUser(Need::OtherRealm)));
        assert_eq!(bring_up_to_date(&mut store, Realm::Practice), Ok(()));
    }

    #[test]
    fn another_programs_database_is_not_touched() {
        let mut other = Connection::open_in_memory().unwrap();
        other.execute_batch("CREATE TABLE theirs (x)").unwrap();
        assert!(matches!(bring_up_to_date(&mut other, Realm::Market), Err(CoreError::Corrupt(_))));
    }
}
