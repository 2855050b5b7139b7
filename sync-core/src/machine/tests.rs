//! The machine's golden traces: what happened on the left, what it wants on the right.

use super::*;
use protocol::{Action, Cursor, Hlc, ListingState, OpId, PersonId, Realm, enrol::EnrolRequest};

const NOW: i64 = 1_795_000_000_000;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Operation `n` of Amina.
fn op(n: u8) -> Operation {
    Operation {
        id: OpId::new(Realm::Market, 1, [n; 10]),
        seq: n.into(),
        actor: PersonId::new(Realm::Market, 1, [0; 10]),
        on_behalf_of: None,
        at: Hlc(1, 0),
        entity: OpId::new(Realm::Market, 2, [n; 10]).uuid(),
        seen: 0,
        until: None,
        action: Action::ListingState { state: ListingState::Paused },
    }
}

/// A phone whose machine is watched: the fake store answers `load` with what waits.
struct Phone {
    machine: SyncMachine,
    store: Loaded,
    asked: usize,
    trace: Vec<String>,
}

impl Phone {
    fn new() -> Self {
        let store = Loaded {
            enrolment: EnrolmentStep::Done,
            has_token: true,
            cursor: Cursor("e.1".into()),
            batch: vec![],
            refetch: vec![],
            limits: Limits::default(),
            pictures: false,
            data: Data::Plenty,
            contact_ms: None,
            tries: 0,
            not_before: 0,
            now: NOW,
        };
        Self { machine: SyncMachine::new(Pace::FOREGROUND), store, asked: 0, trace: vec![] }
    }

    fn with_ops(ops: impl IntoIterator<Item = u8>) -> Self {
        let mut phone = Self::new();
        phone.store.batch = ops.into_iter().map(op).collect();
        phone
    }

    /// What the machine wants, in short; what the store is asked for it gets at once.
    fn on(&mut self, event: Event) -> String {
        self.trace.clear();
        self.step(event);
        self.trace.join(" · ")
    }

    fn step(&mut self, event: Event) {
        for instruction in self.machine.step(event) {
            match instruction {
                Instruction::Load { ops, .. } => {
                    self.asked = ops;
                    let mut loaded = self.store.clone();
                    loaded.batch.truncate(ops);
                    self.step(Event::Loaded(Box::new(loaded)));
                }
                Instruction::Enrol(_) => self.trace.push("enrol".into()),
                Instruction::RenewToken => self.trace.push("renew".into()),
                Instruction::Sync(request) => {
                    let ops: Vec<_> =
                        request.ops.iter().filter_map(|op| if let Sent::Known(op) = op { Some(op.seq) } else { None }).collect();
                    self.trace.push(format!("sync {ops:?}"));
                }
                Instruction::GiveUp(op) => {
                    self.store.batch.retain(|waiting| waiting.id != op.id);
                    self.trace.push(format!("give up {}", op.seq));
                }
                Instruction::RememberWait { tries, not_before } => {
                    (self.store.tries, self.store.not_before) = (tries, not_before);
                    self.trace.push(format!("remember try {tries}, {}", since(not_before)));
                }
                Instruction::Picture { most } => self.trace.push(format!("a piece of {most}")),
                Instruction::ThenPictures => self.trace.push("then pictures".into()),
                Instruction::WakeAt(at) => self.trace.push(format!("wake {}", since(at))),
                Instruction::Tell(Phase::Working) => {}
                Instruction::Tell(Phase::Waiting(until)) => self.trace.push(format!("waiting {}", since(until))),
                Instruction::Tell(phase) => self.trace.push(format!("{phase:?}")),
            }
        }
    }

    /// What was sent is answered, and gone from the outbox.
    fn answered(&mut self, seqs: impl IntoIterator<Item = u64>) -> String {
        let seqs: Vec<_> = seqs.into_iter().collect();
        self.store.batch.retain(|op| !seqs.contains(&op.seq));
        self.store.tries = 0;
        let more = !self.store.batch.is_empty();
        self.on(kept(more))
    }

    fn wake(&mut self, cause: Cause) -> String {
        let now = self.store.now;
        self.on(Event::Wake { cause, now })
    }
}

fn since(at: i64) -> String {
    format!("{:+}", at - NOW)
}

fn kept(more: bool) -> Event {
    Event::Kept { more, took_ms: 1000, bytes: 500, now: NOW }
}
fn refused(code: ProblemCode) -> Event {
    Event::Refused { code, after_s: None, now: NOW }
}
/// A broken connection, with the dice in the middle: no jitter.
fn broken() -> Event {
    Event::Failed { offline: false, now: NOW, dice: MIDDLE }
}
fn offline() -> Event {
    Event::Failed { offline: true, now: NOW, dice: MIDDLE }
}

#[test]
fn first_run_nobody_then_a_code_then_everything_goes() {
    let mut amina = Phone::with_ops([1, 2]);
    amina.store.enrolment = EnrolmentStep::Nobody;
    assert_eq!(amina.wake(Cause::Timer), "NeedsEnrolment · wake +1800000");

    amina.store.enrolment = EnrolmentStep::Ask(Box::new(enrol_request()));
    assert_eq!(amina.wake(Cause::Work), "enrol");
    amina.store.enrolment = EnrolmentStep::TypeCode;
    assert_eq!(amina.on(Event::Done { now: NOW }), "NeedsEnrolment · wake +1800000");

    amina.store.enrolment = EnrolmentStep::Done;
    assert_eq!(amina.wake(Cause::Tap), "sync [1, 2]");
    assert_eq!(amina.answered([1, 2]), "Idle · wake +15000");
}

fn enrol_request() -> EnrolRequest {
    let id = [7; 10];
    EnrolRequest {
        v: protocol::VERSION.into(),
        device: protocol::DeviceId::new(Realm::Market, 1, id),
        key: String::new(),
        person: PersonId::new(Realm::Market, 1, id),
        seller: protocol::SellerId::new(Realm::Market, 1, id),
        phone: protocol::PhoneNumber::parse("0788123456", protocol::Country::RW).unwrap(),
        name: "Amina".into(),
        village: "Huye".into(),
        country: protocol::Country::RW,
        language: String::new(),
        invitation: None,
    }
}

#[test]
fn being_offline_is_calm_and_costs_no_try() {
    let mut amina = Phone::with_ops([1]);
    for _ in 0..100 {
        assert_eq!(amina.wake(Cause::Timer), "sync [1]");
        assert_eq!(amina.on(offline()), "Offline · wake +4000");
    }
    // After a hundred times the first broken exchange is still the first try.
    amina.wake(Cause::Timer);
    assert_eq!(amina.on(broken()), "remember try 1, +1999 · waiting +1999 · wake +1999");
}

#[test]
fn failures_wait_longer_each_time_up_to_half_an_hour_and_an_answer_forgets_them() {
    let mut amina = Phone::with_ops([1]);
    let mut waits = vec![];
    for _ in 0..12 {
        amina.store.not_before = 0;
        assert_eq!(amina.wake(Cause::Timer), "sync [1]");
        amina.on(broken());
        waits.push((amina.store.not_before - NOW + 500) / 1000);
    }
    assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1800, 1800]);
    amina.wake(Cause::Tap);
    assert_eq!(amina.answered([1]), "Idle · wake +15000");
    amina.store.batch = vec![op(2)];
    amina.store.not_before = 0;
    amina.wake(Cause::Timer);
    assert_eq!(amina.on(broken()), "remember try 1, +1999 · waiting +1999 · wake +1999");
}

#[test]
fn while_it_waits_work_does_not_hurry_but_people_and_networks_do() {
    let mut amina = Phone::with_ops([1]);
    amina.store.not_before = NOW + 60_000;
    assert_eq!(amina.wake(Cause::Timer), "waiting +60000 · wake +60000");
    assert_eq!(amina.wake(Cause::Work), "waiting +60000 · wake +60000");
    for cause in [Cause::Tap, Cause::Connectivity, Cause::Foreground] {
        assert_eq!(amina.wake(cause), "sync [1]", "{cause:?}");
        amina.on(offline());
    }
}

#[test]
fn a_clock_that_jumps_does_not_turn_a_minute_into_a_year() {
    let mut amina = Phone::with_ops([1]);
    // Put back 400 days after a wait was kept. Seed 0 of the simulator found a phone that took the same wait up again at each look.
    amina.store.not_before = NOW + 60_000;
    amina.store.now = NOW - 400 * DAY;
    assert_eq!(amina.wake(Cause::Timer), "sync [1]");
    amina.on(offline());
    // Put back by less than the longest wait: it ends a little later.
    amina.store.now = NOW - 60_000;
    assert_eq!(amina.wake(Cause::Timer), "waiting +60000 · wake +60000");
    // Put forward 400 days: the wait is over.
    amina.store.now = NOW + 400 * DAY;
    assert_eq!(amina.wake(Cause::Timer), "sync [1]");
}

#[test]
fn a_token_that_ran_out_is_renewed_and_the_same_goes_again() {
    let mut amina = Phone::with_ops([1]);
    for code in [ProblemCode::TokenExpired, ProblemCode::Unauthorized] {
        assert_eq!(amina.wake(Cause::Tap), "sync [1]");
        assert_eq!(amina.on(refused(code)), "renew");
        assert_eq!(amina.on(Event::Done { now: NOW }), "sync [1]");
        assert_eq!(amina.on(kept(false)), "Idle · wake +15000");
    }
    // The phone's own clock says so already: it does not even ask.
    amina.store.has_token = false;
    assert_eq!(amina.wake(Cause::Tap), "renew");
}

#[test]
fn a_fresh_token_that_is_refused_too_needs_a_person() {
    let mut amina = Phone::with_ops([1]);
    amina.wake(Cause::Tap);
    amina.on(refused(ProblemCode::TokenExpired));
    amina.on(Event::Done { now: NOW });
    assert_eq!(amina.on(refused(ProblemCode::TokenExpired)), "NeedsUser(TokenExpired) · wake +1800000");
}

#[test]
fn a_renewal_that_did_not_get_through_is_tried_again() {
    let mut amina = Phone::with_ops([1]);
    amina.wake(Cause::Tap);
    assert_eq!(amina.on(refused(ProblemCode::TokenExpired)), "renew");
    assert_eq!(amina.on(offline()), "Offline · wake +4000");
    assert_eq!(amina.wake(Cause::Timer), "sync [1]");
    assert_eq!(amina.on(refused(ProblemCode::TokenExpired)), "renew", "not: ask the person to enrol again");
}

#[test]
fn a_token_that_always_seems_to_have_run_out_is_not_renewed_for_ever() {
    let mut amina = Phone::with_ops([1]);
    amina.store.has_token = false;
    assert_eq!(amina.wake(Cause::Tap), "renew");
    assert_eq!(amina.on(Event::Done { now: NOW }), "sync [1]");
}

#[test]
fn the_one_operation_that_spoils_a_request_is_found_by_halving() {
    for code in [ProblemCode::BadRequest, ProblemCode::TooLarge] {
        let mut amina = Phone::with_ops(1..=8);
        assert_eq!(amina.wake(Cause::Tap), "sync [1, 2, 3, 4, 5, 6, 7, 8]");
        assert_eq!(amina.on(refused(code)), "sync [1, 2, 3, 4]");
        assert_eq!(amina.answered(1..=4), "sync [5, 6, 7, 8]");
        assert_eq!(amina.on(refused(code)), "sync [5, 6]");
        assert_eq!(amina.on(refused(code)), "sync [5]");
        assert_eq!(amina.answered([5]), "sync [6, 7]");
        assert_eq!(amina.on(refused(code)), "sync [6]");
        assert_eq!(amina.on(refused(code)), "give up 6 · sync [7, 8]");
        assert_eq!(amina.answered([7, 8]), "Idle · wake +15000");
    }
}

#[test]
fn after_a_halving_there_is_no_empty_request() {
    let mut amina = Phone::with_ops([1, 2]);
    amina.wake(Cause::Tap);
    assert_eq!(amina.on(refused(ProblemCode::TooLarge)), "sync [1]");
    assert_eq!(amina.answered([1]), "sync [2]");
    assert_eq!(amina.answered([2]), "Idle · wake +15000");
}

#[test]
fn a_refused_renewal_does_not_cost_an_operation() {
    let mut amina = Phone::with_ops([1]);
    amina.wake(Cause::Tap);
    assert_eq!(amina.on(refused(ProblemCode::TokenExpired)), "renew");
    let after = amina.on(refused(ProblemCode::BadRequest));
    assert!(!after.contains("give up"), "{after}");
    assert_eq!(amina.store.batch.len(), 1);
}

#[test]
fn the_market_says_how_long_to_wait_within_half_an_hour() {
    for (after_s, wait) in [(Some(90), "+90000"), (Some(86_400), "+1800000"), (None, "+1999")] {
        let mut amina = Phone::with_ops([1]);
        amina.wake(Cause::Tap);
        let event = Event::Refused { code: ProblemCode::TooMany, after_s, now: NOW };
        assert_eq!(amina.on(event), format!("remember try 1, {wait} · waiting {wait} · wake {wait}"));
    }
}

#[test]
fn woken_while_busy_it_looks_again_once() {
    let mut amina = Phone::with_ops([1]);
    amina.wake(Cause::Timer);
    amina.store.batch = vec![op(2)];
    for _ in 0..3 {
        assert_eq!(amina.wake(Cause::Work), "");
    }
    assert_eq!(amina.on(kept(false)), "sync [2]");
    assert_eq!(amina.answered([2]), "Idle · wake +15000");
}

#[test]
fn a_tap_while_busy_counts_even_if_the_exchange_fails() {
    let mut amina = Phone::with_ops([1]);
    amina.wake(Cause::Timer);
    assert_eq!(amina.wake(Cause::Tap), "");
    assert_eq!(amina.on(broken()), "remember try 1, +1999 · sync [1]");
    // Work does not hurry a broken connection.
    assert_eq!(amina.wake(Cause::Work), "");
    assert_eq!(amina.on(broken()), "remember try 2, +3999 · waiting +3999 · wake +3999");
}

#[test]
fn a_tap_is_not_forgotten_over_more_pages() {
    let mut amina = Phone::new();
    amina.wake(Cause::Timer);
    amina.wake(Cause::Tap);
    assert_eq!(amina.on(kept(true)), "sync []");
    assert_eq!(amina.on(kept(false)), "sync []", "the look that the tap asked for");
    assert_eq!(amina.on(kept(false)), "Idle · wake +15000");
}

#[test]
fn work_that_was_sent_meanwhile_costs_no_empty_exchange() {
    let mut amina = Phone::with_ops([1]);
    amina.wake(Cause::Work);
    amina.answered([1]);
    assert_eq!(amina.wake(Cause::Work), "Idle · wake +15000");
    // But time, and people, ask what is new.
    assert_eq!(amina.wake(Cause::Timer), "sync []");
    amina.on(offline());
    assert_eq!(amina.wake(Cause::Work), "Offline · wake +4000", "it does not claim to have spoken to anybody");
}

#[test]
fn a_full_disk_is_not_filled_with_bytes_that_cannot_be_kept() {
    let mut amina = Phone::with_ops([1]);
    for wait in [1_999, 3_999, 7_999] {
        assert_eq!(amina.wake(Cause::Tap), "sync [1]");
        let after = amina.on(Event::StoreFailed { now: NOW });
        assert!(after.ends_with(&format!("wake +{wait}")), "{after}");
        // Not even the wait could be kept.
        (amina.store.tries, amina.store.not_before) = (0, 0);
    }
}

#[test]
fn what_only_a_person_can_mend_is_asked_of_one() {
    use ProblemCode::{BadSignature, Invalid, SellerExists, UnknownDevice, UnsupportedVersion, WrongRealm};
    for code in [UnsupportedVersion, UnknownDevice, BadSignature, WrongRealm, SellerExists, Invalid] {
        let mut amina = Phone::with_ops([1]);
        amina.wake(Cause::Tap);
        assert_eq!(amina.on(refused(code)), format!("NeedsUser({code:?}) · wake +1800000"));
        assert_eq!(amina.store.batch.len(), 1, "what waits is kept");
    }
}

#[test]
fn limits_and_speed_bound_what_is_asked_for() {
    let mut amina = Phone::with_ops([1]);
    amina.store.limits = Limits { ops: 3, request_bytes: 10_000, ..Limits::default() };
    amina.wake(Cause::Tap);
    amina.answered([1]);
    let Some(Instruction::Load { ops, bytes, .. }) = amina.machine.step(Event::Wake { cause: Cause::Tap, now: NOW }).pop() else {
        panic!()
    };
    assert_eq!((ops, bytes), (3, 10_000 - 1024));
    // A market that says nonsense still gets one operation at a time.
    amina.machine.limits = Limits { ops: 0, request_bytes: 0, budget: 0, ..Limits::default() };
    amina.machine.state = State::Resting;
    let Some(Instruction::Load { ops, bytes, .. }) = amina.machine.step(Event::Wake { cause: Cause::Tap, now: NOW }).pop() else {
        panic!()
    };
    assert_eq!((ops, bytes), (1, 4096));
}

/// A piece of a picture was sent: 8 KiB in so many milliseconds.
fn pictured(left: bool, took_ms: u64, after: i64) -> Event {
    Event::Pictured { left, took_ms, bytes: 8500, now: NOW + after }
}

fn with_pictures() -> Phone {
    let mut phone = Phone::new();
    phone.store.pictures = true;
    phone
}

#[test]
fn pictures_go_piece_by_piece_when_the_words_are_said() {
    let mut phone = with_pictures();
    assert_eq!(phone.wake(Cause::Timer), "sync []");
    assert_eq!(phone.on(kept(false)), "Pictures · wake +15000 · then pictures");
    // Nothing was measured yet: rural 2G.
    assert_eq!(phone.wake(Cause::Pictures), "a piece of 9000");
    assert_eq!(phone.on(pictured(true, 1000, 1000)), "Pictures · wake +15000 · then pictures");
    // The link is quicker than that.
    assert_eq!(phone.wake(Cause::Pictures), "a piece of 21500");
    assert_eq!(phone.on(pictured(true, 100, 1100)), "Pictures · wake +15000 · then pictures");
    assert_eq!(phone.wake(Cause::Pictures), "a piece of 32768");
    assert_eq!(phone.on(pictured(false, 100, 1200)), "Idle · wake +16200");
}

#[test]
fn what_the_seller_does_goes_between_two_pieces() {
    let mut phone = with_pictures();
    phone.wake(Cause::Timer);
    phone.on(kept(false));
    assert_eq!(phone.wake(Cause::Pictures), "a piece of 9000");
    // She accepts an order while a piece is on its way.
    phone.store.batch.push(op(1));
    assert_eq!(phone.wake(Cause::Work), "");
    assert_eq!(phone.on(pictured(true, 4000, 4000)), "sync [1]");
    phone.store.batch.clear();
    assert_eq!(phone.on(kept(false)), "Pictures · wake +15000 · then pictures");
    // And when the machine rests between two: what is due is asked for first.
    phone.store.batch.push(op(2));
    assert_eq!(phone.wake(Cause::Work), "sync [2]");
}

#[test]
fn orders_are_looked_for_while_pictures_take_long() {
    let mut phone = with_pictures();
    phone.wake(Cause::Timer);
    phone.on(kept(false));
    phone.wake(Cause::Pictures);
    assert_eq!(phone.on(pictured(true, 4000, 4000)), "Pictures · wake +15000 · then pictures");
    phone.wake(Cause::Pictures);
    assert_eq!(phone.on(pictured(true, 4000, 16_000)), "sync []");
    // A clock that was put back a year does not keep the phone from looking.
    phone.on(kept(false));
    phone.wake(Cause::Pictures);
    assert_eq!(phone.on(pictured(true, 4000, -365 * DAY)), "sync []");
}

#[test]
fn a_new_photo_needs_no_words_to_go() {
    let mut phone = Phone::new();
    phone.wake(Cause::Timer);
    phone.on(kept(false));
    phone.store.pictures = true;
    assert_eq!(phone.wake(Cause::Work), "Pictures · wake +15000 · then pictures");
}

#[test]
fn a_piece_that_breaks_off_waits_as_everything_does() {
    let mut phone = with_pictures();
    phone.wake(Cause::Timer);
    phone.on(kept(false));
    phone.wake(Cause::Pictures);
    assert_eq!(phone.on(broken()), "remember try 1, +1999 · waiting +1999 · wake +1999");
    // The words first, also then.
    assert_eq!(phone.wake(Cause::Connectivity), "sync []");
    phone.on(kept(false));
    phone.wake(Cause::Pictures);
    assert_eq!(phone.on(refused(ProblemCode::TokenExpired)), "renew");
    assert_eq!(phone.on(Event::Done { now: NOW }), "sync []");
}

#[test]
fn pictures_wait_when_the_days_data_is_used_up() {
    let mut phone = with_pictures();
    phone.store.data = Data::UsedUp(NOW + DAY);
    phone.store.batch.push(op(1));
    assert_eq!(phone.wake(Cause::Work), "sync [1]");
    assert!(!phone.on(kept(false)).contains("pictures"));
}

/// A market that has words but no pictures (an older one, a full one) must not make the phone look every two seconds: each sync
/// that goes well would begin the waits anew.
#[test]
fn pictures_that_are_refused_wait_longer_each_time_and_words_do_not() {
    let mut phone = with_pictures();
    phone.wake(Cause::Timer);
    phone.on(kept(false));
    for wait in [1999, 3999, 7999] {
        assert_eq!(phone.wake(Cause::Pictures), "a piece of 9000");
        assert_eq!(
            phone.on(refused_at(ProblemCode::NotFound, phone.store.now - NOW)),
            format!("Idle · wake {}", since(phone.store.now + wait))
        );
        // Words go meanwhile, and pictures still wait.
        phone.store.batch.push(op(1));
        assert_eq!(phone.wake(Cause::Work), "sync [1]");
        phone.store.batch.clear();
        assert_eq!(phone.on(kept_at(phone.store.now)), format!("Idle · wake {}", since(phone.store.now + wait)));
        phone.store.now += wait;
        assert_eq!(phone.wake(Cause::Timer), "sync []");
        assert!(phone.on(kept_at(phone.store.now)).ends_with("then pictures"));
    }
    // Somebody who taps does not wait; a piece that gets through ends it.
    phone.wake(Cause::Pictures);
    phone.on(refused_at(ProblemCode::NotFound, phone.store.now - NOW));
    phone.wake(Cause::Tap);
    assert!(phone.on(kept_at(phone.store.now)).ends_with("then pictures"));
    phone.wake(Cause::Pictures);
    phone.on(pictured(true, 4000, phone.store.now - NOW));
    phone.wake(Cause::Pictures);
    let again = phone.on(refused_at(ProblemCode::TooMany, phone.store.now - NOW));
    assert_eq!(again, format!("Idle · wake {}", since(phone.store.now + 1999)));
}

#[test]
fn pictures_that_break_off_wait_longer_each_time_too() {
    let mut phone = with_pictures();
    phone.wake(Cause::Timer);
    phone.on(kept(false));
    phone.wake(Cause::Pictures);
    assert_eq!(phone.on(broken()), "remember try 1, +1999 · waiting +1999 · wake +1999");
    phone.store.now += 1999;
    (phone.store.tries, phone.store.not_before) = (0, 0);
    assert_eq!(phone.wake(Cause::Timer), "sync []");
    phone.on(kept_at(phone.store.now));
    phone.wake(Cause::Pictures);
    phone.on(Event::Failed { offline: false, now: phone.store.now, dice: MIDDLE });
    // The network is tried again soon, the pictures later.
    phone.store.now += 1999;
    (phone.store.tries, phone.store.not_before) = (0, 0);
    phone.wake(Cause::Timer);
    assert_eq!(phone.on(kept_at(phone.store.now)), format!("Idle · wake {}", since(phone.store.now + 2000)));
}

#[test]
fn a_market_that_never_takes_the_token_for_pictures_is_not_asked_for_ever() {
    let mut phone = with_pictures();
    phone.wake(Cause::Timer);
    phone.on(kept(false));
    phone.wake(Cause::Pictures);
    assert_eq!(phone.on(refused(ProblemCode::Unauthorized)), "renew");
    assert_eq!(phone.on(Event::Done { now: NOW }), "sync []");
    assert!(phone.on(kept(false)).ends_with("then pictures"));
    phone.wake(Cause::Pictures);
    assert_eq!(phone.on(refused(ProblemCode::Unauthorized)), "Idle · wake +1999");
}

fn kept_at(now: i64) -> Event {
    Event::Kept { more: false, took_ms: 1000, bytes: 500, now }
}
fn refused_at(code: ProblemCode, after: i64) -> Event {
    Event::Refused { code, after_s: None, now: NOW + after }
}
