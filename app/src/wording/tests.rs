use protocol::Invalid::{Empty, NotPositive, Other, TooLarge, TooLong, Unclean, Unknown, WrongMeasure};
use protocol::OrderState::{Accepted, Cancelled, Declined, Delivered, HandedOver, Packed, Paid, Placed};

use super::*;
use crate::i18n::Locale;

fn inputs() -> Vec<InputProblem> {
    use AmountError::{Empty, Negative, NotANumber, TooFine, TooLarge, Zero};
    let amounts = [Empty, Negative, NotANumber, TooFine, TooLarge, Zero].map(InputProblem::Amount);
    let texts = [TextError::Empty, TextError::TooLong, TextError::Unclean].map(InputProblem::Text);
    let phones =
        [PhoneError::Empty, PhoneError::NotANumber, PhoneError::WrongLength, PhoneError::NeedsCountryCode].map(InputProblem::Phone);
    amounts.into_iter().chain(texts).chain(phones).chain([InputProblem::Missing]).collect()
}

fn rejections() -> Vec<Rejection> {
    let mut all = vec![
        Rejection::UnknownOperation,
        Rejection::Malformed,
        Rejection::NotFound,
        Rejection::NotYours,
        Rejection::WrongRealm,
        Rejection::IdReused,
        Rejection::AlreadyThere,
        Rejection::Conflict { field: "price".into(), theirs: 1.into(), yours: 2.into() },
        Rejection::NotEnoughStock { left: Quantity::Grams(2_500) },
        Rejection::NotEnoughStock { left: Quantity::Pieces(0) },
        Rejection::NotEnoughStock { left: Quantity::Pieces(1) },
        Rejection::Removed,
        Rejection::NotForSale,
        Rejection::Expired,
        Rejection::Unknown,
    ];
    let states = [Placed, Accepted, Packed, HandedOver, Delivered, Paid, Declined, Cancelled, OrderState::Unknown];
    all.extend(states.map(|state| Rejection::WrongState { state }));
    for problem in [Empty, NotPositive, Other, TooLarge, TooLong, Unclean, Unknown, WrongMeasure] {
        all.push(Rejection::Invalid { field: "title".into(), problem });
    }
    all
}

fn errors() -> Vec<CoreError> {
    let mut all = vec![
        CoreError::Retry(Trouble::Offline),
        CoreError::Retry(Trouble::Market { after_s: None }),
        CoreError::Corrupt("SQLITE_CORRUPT".into()),
        CoreError::Damaged,
        CoreError::Stopped,
    ];
    let needs = [
        Need::Profile,
        Need::Code,
        Need::WrongCode,
        Need::NewCode,
        Need::EnrolAgain,
        Need::Invitation,
        Need::SendFirst { waiting: 1 },
        Need::SendFirst { waiting: 7 },
        Need::Space,
        Need::Folder,
        Need::NewerApp,
        Need::Update,
        Need::OtherRealm,
        Need::ShareLapsed,
        Need::TooLate,
        Need::OtherFile,
        Need::OtherSeller,
    ];
    all.extend(needs.map(CoreError::NeedsUser));
    for field in ["name", "phone", "village", "country", "title", "product", "amount", "price", "place", "words", "something new"] {
        all.extend(inputs().into_iter().map(|problem| CoreError::correct(field, problem)));
    }
    all.extend(rejections().into_iter().map(CoreError::Rejected));
    all
}

#[test]
fn everything_that_can_go_wrong_has_words_in_every_language_and_no_codes() {
    for locale in Locale::all() {
        for error in errors() {
            let message = core_error(&error);
            let words = locale.message(&message);
            // A sentence, not a word: Chinese has no spaces, but ends its sentences.
            assert!(words.len() > 8 && words.contains([' ', '。', '？']), "{locale:?} {error:?}: {words}");
            assert_ne!(words, message.id(), "{locale:?} {error:?}");
            for code in ["SQLITE", "_", "{", "null", "Error"] {
                assert!(!words.contains(code), "{locale:?} {error:?}: {words}");
            }
        }
    }
}

#[test]
fn what_is_missing_is_named() {
    let say = |field| Locale::ENGLISH.message(&input(field, InputProblem::Missing));
    assert_eq!(say("village"), "Write the name of your village.");
    assert_ne!(say("name"), say("something new"));
}
