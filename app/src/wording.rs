//! What went wrong, in words a farmer understands and can act on; never a code. The words are in `problem.ftl`.

use protocol::limits::MAX_PHOTOS;
use protocol::phone::PhoneError;
use protocol::{AmountError, Invalid, OrderState, Quantity, Rejection, TextError};
use sync_core::{CoreError, InputProblem, Need, PhotoProblem, Trouble};

use crate::i18n::{Msg, Weight, msg};

/// Why a command or a query did not do what was asked.
pub fn core_error(error: &CoreError) -> Msg {
    match error {
        CoreError::Retry(Trouble::Offline) => msg::problem_offline(),
        CoreError::Retry(Trouble::Market { .. }) => msg::problem_later(),
        CoreError::NeedsUser(need) => need_of(need),
        CoreError::Rejected(reason) => rejection(reason),
        CoreError::Corrupt(_) => msg::problem_corrupt(),
        CoreError::Damaged => msg::problem_damaged(),
        CoreError::Stopped => msg::problem_stopped(),
    }
}

fn need_of(need: &Need) -> Msg {
    match need {
        Need::Profile => msg::problem_need_profile(),
        Need::Code => msg::problem_need_code(),
        Need::WrongCode => msg::problem_wrong_code(),
        Need::NewCode => msg::problem_new_code(),
        Need::EnrolAgain => msg::problem_enrol_again(),
        Need::Invitation => msg::problem_invitation(),
        Need::Correct { field, problem } => input(field, *problem),
        Need::SendFirst { waiting } => msg::problem_send_first(*waiting),
        Need::Space => msg::problem_space(),
        Need::Folder => msg::problem_folder(),
        Need::NewerApp => msg::problem_newer_app(),
        Need::Update => msg::problem_update(),
        Need::OtherRealm => msg::problem_other_realm(),
        Need::ShareLapsed => msg::problem_share_lapsed(),
        Need::TooLate => msg::problem_too_late(),
        Need::OtherFile => msg::problem_other_file(),
        Need::OtherSeller => msg::problem_other_seller(),
    }
}

/// What is wrong with a value as typed. `field` is the core's name of it.
pub fn input(field: &str, problem: InputProblem) -> Msg {
    match problem {
        InputProblem::Amount(problem) => amount(problem),
        InputProblem::Text(TextError::Empty) | InputProblem::Missing => msg::problem_missing(field),
        InputProblem::Text(TextError::TooLong) => msg::problem_too_long(),
        InputProblem::Text(TextError::Unclean) => msg::problem_unclean(),
        InputProblem::Phone(problem) => phone(problem),
        InputProblem::Photo(problem) => photo(problem),
    }
}

/// What is wrong with an amount as typed.
pub fn amount(problem: AmountError) -> Msg {
    match problem {
        AmountError::Empty => msg::problem_amount_empty(),
        AmountError::NotANumber => msg::problem_amount_not_a_number(),
        AmountError::TooFine => msg::problem_amount_too_fine(),
        AmountError::Zero => msg::problem_amount_zero(),
        AmountError::Negative => msg::problem_amount_negative(),
        AmountError::TooLarge => msg::problem_amount_too_large(),
    }
}

/// What is wrong with a phone number as typed.
pub fn phone(problem: PhoneError) -> Msg {
    match problem {
        PhoneError::Empty => msg::problem_missing("phone"),
        PhoneError::NotANumber => msg::problem_phone_not_a_number(),
        PhoneError::WrongLength => msg::problem_phone_wrong_length(),
        PhoneError::NeedsCountryCode => msg::problem_phone_needs_country(),
    }
}

/// Why there is no photo.
pub fn photo(problem: PhotoProblem) -> Msg {
    match problem {
        PhotoProblem::Heic => msg::photo_problem_heic(),
        PhotoProblem::NotAPicture => msg::photo_problem_not_a_picture(),
        PhotoProblem::TooLarge => msg::photo_problem_too_large(),
        PhotoProblem::Damaged => msg::photo_problem_damaged(),
        PhotoProblem::Lost => msg::photo_problem_lost(),
        PhotoProblem::TooMany => msg::photo_problem_too_many(MAX_PHOTOS),
    }
}

/// Why the market said no.
pub fn rejection(reason: &Rejection) -> Msg {
    match reason {
        Rejection::UnknownOperation | Rejection::Malformed => msg::problem_not_understood(),
        Rejection::NotFound => msg::problem_not_found(),
        Rejection::NotYours => msg::problem_not_yours(),
        Rejection::WrongRealm => msg::problem_other_realm(),
        Rejection::IdReused | Rejection::AlreadyThere => msg::problem_already_there(),
        Rejection::Conflict { field, .. } => msg::problem_conflict(field.as_str()),
        Rejection::Invalid { field, problem } => invalid(field, *problem),
        Rejection::NotEnoughStock { left: Quantity::Grams(grams) } => msg::problem_stock_weight(Weight::grams(*grams)),
        Rejection::NotEnoughStock { left: Quantity::Pieces(pieces) } => msg::problem_stock_pieces(*pieces),
        Rejection::WrongState { state } => msg::problem_order_state(order_word(*state)),
        Rejection::Removed => msg::problem_removed(),
        Rejection::NotForSale => msg::problem_not_for_sale(),
        Rejection::Expired => msg::problem_expired(),
        Rejection::Unknown => msg::problem_unknown(),
    }
}

/// What the market finds wrong with a value. `field` is the market's name of it.
pub fn invalid(field: &str, problem: Invalid) -> Msg {
    match problem {
        Invalid::Empty => msg::problem_missing(field),
        Invalid::TooLong => msg::problem_too_long(),
        Invalid::Unclean => msg::problem_unclean(),
        Invalid::NotPositive => msg::problem_amount_zero(),
        Invalid::TooLarge => msg::problem_amount_too_large(),
        Invalid::WrongMeasure => msg::problem_wrong_measure(),
        Invalid::Unknown => msg::problem_value_unknown(),
        Invalid::Other => msg::problem_value_other(),
    }
}

/// The word that `problem-order-state` selects on.
const fn order_word(state: OrderState) -> &'static str {
    match state {
        OrderState::Placed => "placed",
        OrderState::Accepted => "accepted",
        OrderState::Packed => "packed",
        OrderState::HandedOver => "handed-over",
        OrderState::Delivered => "delivered",
        OrderState::Paid => "paid",
        OrderState::Declined => "declined",
        OrderState::Cancelled => "cancelled",
        OrderState::Unknown => "unknown",
    }
}

#[cfg(test)]
mod tests;
