//! Why an operation had no effect, as a kind that a screen can put into words and a farmer can mend.

use crate::{order::OrderState, quantity::Quantity, text::TextError};
use serde::{Deserialize, Serialize};

/// Why the market (or the phone, running the same rule first) did not apply an operation. On the wire an object with `code`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Rejection {
    /// The market does not know this kind of operation.
    #[error("unknown operation")]
    UnknownOperation,
    /// The operation's JSON is not of its kind's shape.
    #[error("malformed operation")]
    Malformed,
    /// The listing or order is not there (or not there yet).
    #[error("not found")]
    NotFound,
    /// It belongs to another seller.
    #[error("not yours")]
    NotYours,
    /// A practice id at the real market, or the reverse.
    #[error("wrong realm")]
    WrongRealm,
    /// This id was used before for another operation.
    #[error("operation id reused")]
    IdReused,
    /// There is already something with this id.
    #[error("already there")]
    AlreadyThere,
    /// Somebody else changed the same thing first, and it is not a thing to be settled automatically.
    #[error("conflict in {field}")]
    Conflict {
        /// Which field.
        field: String,
        /// What it is now.
        #[cfg_attr(feature = "openapi", schema(value_type = Object))]
        theirs: serde_json::Value,
        /// What this operation wanted.
        #[cfg_attr(feature = "openapi", schema(value_type = Object))]
        yours: serde_json::Value,
    },
    /// A value that can never be right.
    #[error("{field} is {problem}")]
    Invalid {
        /// Which field.
        field: String,
        /// What is wrong with it.
        problem: Invalid,
    },
    /// There is not so much.
    #[error("not enough stock")]
    NotEnoughStock {
        /// How much there is.
        left: Quantity,
    },
    /// The order is no longer (or not yet) where this can be done.
    #[error("the order is {state:?}")]
    WrongState {
        /// Where it is.
        state: OrderState,
    },
    /// The listing was removed.
    #[error("removed")]
    Removed,
    /// The listing is not for sale now.
    #[error("not for sale")]
    NotForSale,
    /// It arrived after its own `until`.
    #[error("expired")]
    Expired,
    /// A reason that this build does not know: a newer market's.
    #[error("unknown reason")]
    #[serde(other)]
    Unknown,
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Invalid {
    /// Nothing there.
    #[error("empty")]
    Empty,
    /// More characters than allowed.
    #[error("too long")]
    TooLong,
    /// Contains what cannot be seen.
    #[error("not cleaned")]
    Unclean,
    /// Zero or less, where something must be.
    #[error("not positive")]
    NotPositive,
    /// More than this market trades in.
    #[error("too large")]
    TooLarge,
    /// Pieces where grams are meant, or the reverse.
    #[error("of another measure")]
    WrongMeasure,
    /// Not one of the known ones.
    #[error("unknown")]
    Unknown,
    /// A reason that this build does not know.
    #[error("not right")]
    #[serde(other)]
    Other,
}

impl From<TextError> for Invalid {
    fn from(error: TextError) -> Self {
        match error {
            TextError::Empty => Self::Empty,
            TextError::TooLong => Self::TooLong,
            TextError::Unclean => Self::Unclean,
        }
    }
}

impl Rejection {
    /// A value that can never be right.
    pub fn invalid(field: &str, problem: impl Into<Invalid>) -> Self {
        Self::Invalid { field: field.to_owned(), problem: problem.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_markets_reason_is_kept_as_unknown() {
        let known: Rejection = serde_json::from_str(r#"{"code":"not_enough_stock","left":{"g":5}}"#).unwrap();
        assert_eq!(known, Rejection::NotEnoughStock { left: Quantity::Grams(5) });
        let newer: Rejection = serde_json::from_str(r#"{"code":"moon_is_full","phase":3}"#).unwrap();
        assert_eq!(newer, Rejection::Unknown);
    }
}
