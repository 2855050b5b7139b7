//! Amina's phone, which her nephew knows, too.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use super::*;

const NOON: i64 = 1_763_629_200_000;
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// A wall clock that people set, and one that only goes forward.
#[derive(Default)]
struct TwoClocks {
    wall: AtomicI64,
    passed: AtomicU64,
}

impl TwoClocks {
    fn at_noon() -> Arc<Self> {
        Arc::new(Self { wall: AtomicI64::new(NOON), passed: AtomicU64::new(5_000) })
    }

    /// Time passes on both.
    fn pass(&self, ms: i64) {
        self.wall.fetch_add(ms, Ordering::Relaxed);
        self.passed.fetch_add(u64::try_from(ms).unwrap(), Ordering::Relaxed);
    }

    /// Somebody sets the wall clock.
    fn set(&self, by: i64) {
        self.wall.fetch_add(by, Ordering::Relaxed);
    }
}

impl Clock for TwoClocks {
    fn now_ms(&self) -> i64 {
        self.wall.load(Ordering::Relaxed)
    }
    fn passed_ms(&self) -> u64 {
        self.passed.load(Ordering::Relaxed)
    }
    fn random(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

fn pin(digits: &str) -> Pin {
    Pin::typed(digits).unwrap_or_else(|_| panic!("{digits}"))
}

/// Her lock with the PIN 2580, as it is after the app was started.
async fn locked(data: &Path, clock: &Arc<TwoClocks>) -> Arc<Lock> {
    let lock = Arc::new(Lock::open(data, Arc::clone(clock) as Arc<dyn Clock>));
    lock.change(None, Some(pin("2580"))).await.unwrap();
    assert!(!lock.is_locked(), "setting a PIN does not throw her out");
    restarted(data, clock)
}

fn restarted(data: &Path, clock: &Arc<TwoClocks>) -> Arc<Lock> {
    Arc::new(Lock::open(data, Arc::clone(clock) as Arc<dyn Clock>))
}

async fn wrong(lock: &Arc<Lock>, times: u32) {
    for _ in 0..times {
        assert!(lock.unlock(pin("9999")).await.is_err());
    }
}

#[test]
fn four_to_eight_digits_that_are_not_the_first_guess() {
    for (digits, problem) in [
        ("258", Some(PinProblem::Length)),
        ("258025802", Some(PinProblem::Length)),
        ("25a0", Some(PinProblem::Length)),
        ("٢٥٨٠", Some(PinProblem::Length)),
        ("0000", Some(PinProblem::Easy)),
        ("1234", Some(PinProblem::Easy)),
        ("87654321", Some(PinProblem::Easy)),
        ("2580", None),
        ("1233", None),
        ("90123456", None),
    ] {
        assert_eq!(Pin::chosen(digits).err(), problem, "{digits}");
    }
    assert!(Pin::typed("1234").is_ok(), "what was a PIN once can be typed");
}

#[test]
fn what_is_kept_is_a_hash_with_its_cost() {
    let hash = pin("2580").hash(&*TwoClocks::at_noon()).unwrap();
    assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$BwcHBwcHBwcHBwcHBwcHBw$"), "{hash}");
    assert!(!hash.contains("2580"));
    assert!(pin("2580").fits(&hash) && !pin("2581").fits(&hash) && !pin("25800").fits(&hash));
    assert!(!pin("2580").fits("") && !pin("2580").fits("2580"));
}

#[tokio::test]
async fn a_start_locks_and_the_pin_opens() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    assert!(!restarted(folder.path(), &clock).is_locked(), "no PIN, no lock");
    let lock = locked(folder.path(), &clock).await;
    assert!(lock.is_locked());
    assert!(matches!(lock.unlock(pin("2581")).await, Err(LockError::Wrong)));
    assert!(lock.is_locked());
    let mut heard = lock.watch();
    lock.unlock(pin("2580")).await.unwrap();
    assert!(!lock.is_locked() && heard.has_changed().unwrap() && !*heard.borrow_and_update());
    assert!(!std::fs::read_to_string(folder.path().join("lock.json")).unwrap().contains("2580"));
}

#[tokio::test]
async fn nobody_changes_a_pin_who_does_not_know_it() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    let lock = locked(folder.path(), &clock).await;
    assert!(matches!(lock.change(None, Some(pin("1470"))).await, Err(LockError::Wrong)));
    assert!(matches!(lock.change(Some(pin("9999")), None).await, Err(LockError::Wrong)));
    lock.change(Some(pin("2580")), Some(pin("1470"))).await.unwrap();
    lock.unlock(pin("1470")).await.unwrap();
    lock.change(Some(pin("1470")), None).await.unwrap();
    assert!(!lock.is_set() && !restarted(folder.path(), &clock).is_locked());
}

#[tokio::test]
async fn waits_grow_and_no_restart_and_no_clock_shortens_them() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    let lock = locked(folder.path(), &clock).await;
    wrong(&lock, 2).await;
    assert_eq!(lock.wait_left(), Duration::ZERO);
    for seconds in [30, 60, 120, 300, 300] {
        assert!(matches!(lock.unlock(pin("9999")).await, Err(LockError::Wait(_))));
        assert_eq!(lock.wait_left(), Duration::from_secs(seconds));
        // Not even the right one is looked at, and asking costs no try.
        assert!(matches!(lock.unlock(pin("2580")).await, Err(LockError::Wait(_))));
        assert_eq!(lock.wait_left(), Duration::from_secs(seconds));
        clock.pass(i64::try_from(seconds).unwrap() * 1_000);
    }
    wrong(&lock, 1).await;
    clock.set(30 * DAY);
    assert_eq!(lock.wait_left(), Duration::from_mins(5), "a clock set forward");
    clock.set(-60 * DAY);
    assert_eq!(lock.wait_left(), Duration::from_mins(5), "a clock set back");
    clock.pass(4 * 60_000);
    let lock = restarted(folder.path(), &clock);
    assert_eq!(lock.wait_left(), Duration::from_mins(5), "a restart begins it anew");
    clock.pass(5 * 60_000);
    lock.unlock(pin("2580")).await.unwrap();
    wrong(&lock, 2).await;
    assert_eq!(lock.wait_left(), Duration::ZERO, "a right one forgives the wrong ones");
}

#[tokio::test]
async fn a_try_counts_although_the_app_is_ended_while_it_is_looked_at() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    let lock = locked(folder.path(), &clock).await;
    let before = std::fs::read_to_string(folder.path().join("lock.json")).unwrap();
    wrong(&lock, 1).await;
    assert_ne!(std::fs::read_to_string(folder.path().join("lock.json")).unwrap(), before);
    wrong(&restarted(folder.path(), &clock), 1).await;
    wrong(&restarted(folder.path(), &clock), 1).await;
    assert_eq!(restarted(folder.path(), &clock).wait_left(), Duration::from_secs(30));
}

#[tokio::test]
async fn a_minute_out_of_sight_locks_and_a_look_at_an_sms_does_not() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    let lock = locked(folder.path(), &clock).await;
    let again = async || lock.unlock(pin("2580")).await.unwrap();
    again().await;
    lock.seen(Visibility::Hidden);
    clock.pass(59_000);
    lock.tick();
    lock.seen(Visibility::Shown);
    assert!(!lock.is_locked());
    lock.seen(Visibility::Hidden);
    clock.pass(60_000);
    lock.tick();
    assert!(lock.is_locked(), "already before it is looked at");
    again().await;
    lock.seen(Visibility::Shown);
    // A phone that slept: only the wall clock knows.
    lock.seen(Visibility::Hidden);
    clock.set(HOUR);
    lock.seen(Visibility::Shown);
    assert!(lock.is_locked());
    again().await;
    // Put back meanwhile: nobody knows how long it was.
    lock.seen(Visibility::Hidden);
    clock.set(-HOUR);
    lock.seen(Visibility::Shown);
    assert!(lock.is_locked());
    again().await;
    lock.change(Some(pin("2580")), None).await.unwrap();
    lock.seen(Visibility::Hidden);
    clock.pass(DAY);
    lock.seen(Visibility::Shown);
    assert!(!lock.is_locked(), "no PIN, no lock");
}

#[tokio::test]
async fn a_forgotten_pin_goes_three_days_after_the_market_was_heard() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    let lock = locked(folder.path(), &clock).await;
    let market = |ms: i64| Some(Heard(NOON + ms));
    assert_eq!(lock.look(market(0)), None, "nobody asked");
    lock.forget(market(-10 * DAY));
    // The last answer is from before it was said, and proves nothing.
    assert_eq!(lock.look(market(-10 * DAY)), Some(Duration::from_hours(72)));
    clock.set(90 * DAY);
    assert_eq!(lock.look(market(HOUR)), Some(Duration::from_hours(72)), "from the first answer on, whatever the phone's clock says");
    let lock = restarted(folder.path(), &clock);
    lock.forget(market(DAY));
    assert_eq!(lock.look(market(HOUR + DAY)), Some(Duration::from_hours(48)), "asking again begins nothing anew");
    assert!(lock.is_locked());
    assert_eq!(lock.look(market(HOUR + 3 * DAY)), None);
    assert!(!lock.is_locked() && !lock.is_set() && !restarted(folder.path(), &clock).is_locked());
}

#[tokio::test]
async fn the_right_pin_ends_the_forgetting() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    let lock = locked(folder.path(), &clock).await;
    lock.forget(None);
    assert!(lock.look(None).is_some());
    lock.unlock(pin("2580")).await.unwrap();
    assert_eq!(lock.look(Some(Heard(NOON + 300 * DAY))), None);
    assert!(lock.is_set() && restarted(folder.path(), &clock).is_locked());
}

#[tokio::test]
async fn without_any_signal_it_takes_a_month_that_is_lived_through() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    let lock = locked(folder.path(), &clock).await;
    lock.forget(None);
    clock.set(400 * DAY);
    lock.look(None);
    clock.set(-400 * DAY);
    lock.look(None);
    // Looking every few seconds writes nothing.
    let kept = || std::fs::read_to_string(folder.path().join("lock.json")).unwrap();
    let before = kept();
    for _ in 0..100 {
        clock.pass(5_000);
        lock.look(None);
    }
    assert_eq!(kept(), before);
    clock.pass(DAY - 500_000);
    lock.look(None);
    // Those gained two days; 28 more.
    for _ in 0..28 {
        assert!(lock.look(None).is_some() && lock.is_locked());
        clock.pass(DAY);
    }
    assert_eq!(lock.look(None), None);
    assert!(!lock.is_locked());
}

#[tokio::test]
async fn a_damaged_file_stays_shut_but_not_for_ever() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TwoClocks::at_noon());
    let _ = locked(folder.path(), &clock).await;
    std::fs::write(folder.path().join("lock.json"), "{\"pin\":").unwrap();
    let lock = restarted(folder.path(), &clock);
    assert!(lock.is_locked() && matches!(lock.unlock(pin("2580")).await, Err(LockError::Wrong)));
    lock.forget(None);
    lock.look(Some(Heard(NOON)));
    let lock = restarted(folder.path(), &clock);
    assert_eq!(lock.look(Some(Heard(NOON + 3 * DAY))), None);
    assert!(!lock.is_locked());
}
