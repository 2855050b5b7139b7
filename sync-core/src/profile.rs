//! Who uses this phone: the seller as she described herself, and how far her enrolment is.

use crate::error::{CoreError, InputProblem};
use protocol::{Country, DeviceId, MarketTime, PersonId, PhoneNumber, Realm, SellerId, Text};
use serde::{Deserialize, Serialize};

/// What a new seller says of herself, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSeller {
    /// Her name, or the cooperative's.
    pub name: String,
    /// Her phone number in any of the local ways.
    pub phone: String,
    /// Her village.
    pub village: String,
    /// Her country; none chosen is Rwanda only where a screen says so.
    pub country: Option<Country>,
    /// Her language, BCP 47: for the message with the code.
    pub language: String,
    /// For another phone of a seller that the market knows: what one of her phones showed, and that seller.
    pub invitation: Option<(String, SellerId)>,
}

/// The seller on this phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The seller: what listings and orders belong to.
    pub seller: SellerId,
    /// The person who uses this phone.
    pub person: PersonId,
    /// This installation.
    pub device: DeviceId,
    /// Her name, as buyers see it.
    pub name: String,
    /// Her phone number.
    pub phone: PhoneNumber,
    /// Her village.
    pub village: String,
    /// Her country.
    pub country: Country,
    /// Her language.
    pub language: String,
    /// What lets this device join a known seller.
    #[serde(default)]
    pub invitation: Option<String>,
    /// How far enrolment is.
    pub enrolment: Enrolment,
}

/// How far enrolment is. Selling does not wait for it; sending does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum Enrolment {
    /// The market has not heard of her: the code is asked for as soon as it can be reached.
    Unsent,
    /// A code was sent to her phone number.
    CodeSent {
        /// Until when it counts.
        expires_at: MarketTime,
    },
    /// The market knows this device.
    Done,
}

impl Profile {
    /// The realm this phone lives in.
    pub fn realm(&self) -> Realm {
        self.device.realm()
    }
}

/// A new seller's words, cleaned and checked, in the order in which they are asked.
pub(crate) struct Checked {
    pub(crate) name: String,
    pub(crate) phone: PhoneNumber,
    pub(crate) village: String,
    pub(crate) country: Country,
}

impl NewSeller {
    pub(crate) fn check(&self) -> Result<Checked, CoreError> {
        let text = |field, kind: Text, words: &str| kind.clean(words).map_err(|e| CoreError::correct(field, InputProblem::Text(e)));
        let country = self.country.ok_or(CoreError::correct("country", InputProblem::Missing))?;
        Ok(Checked {
            name: text("name", Text::NAME, &self.name)?,
            phone: PhoneNumber::parse(&self.phone, country).map_err(|e| CoreError::correct("phone", InputProblem::Phone(e)))?,
            village: text("village", Text::NAME, &self.village)?,
            country,
        })
    }
}
