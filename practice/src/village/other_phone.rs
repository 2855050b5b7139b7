//! Another phone of the same seller, in somebody else's hands and at a place with signal.

use super::{PracticeError, Village};
use crate::{life::Life, network::Link};
use protocol::{ListingId, Price};
use sync_core::{Core, CoreConfig, CoreError, Enrolment, NewSeller, Profile, core::Filter, view::Why};

/// Who has it.
pub const OTHER: &str = "Vestine";

/// Her number: practice sends no message to anybody.
const NUMBER: &str = "+250788000077";

/// What she did.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherPrice {
    /// Of which listing.
    pub listing: ListingId,
    /// What it is called.
    pub title: String,
    /// The price that she gave it, which the market has.
    pub price: Price,
}

impl Village {
    /// Somebody else with a phone of the same seller makes the newest listing at the market a tenth cheaper. Her phone is a real one
    /// that was invited; it is kept in the village's folder and switched on only for this.
    pub async fn other_phone_reprices(&self) -> Result<OtherPrice, PracticeError> {
        let village = self.clone();
        self.on_runtime(async move { village.reprice().await }).await
    }

    async fn reprice(self) -> Result<OtherPrice, PracticeError> {
        let _alone = self.inner.alone.lock().await;
        let trainee = self.core()?;
        let known = trainee.profile().await?.filter(|profile| profile.enrolment == Enrolment::Done);
        let owner = known.ok_or(PracticeError::NothingForSale)?;
        // Whoever begins anew as another seller has nothing to do with the phones of the first.
        let folder = format!("other-phones/{}", owner.seller);
        let config = self.inner.config(&folder, Life::default(), Link::default())?;
        let other = Core::open(CoreConfig { automatic: false, foreground: false, ..config })?;
        self.join(&other, &owner).await?;
        heard(&other).await?;
        // Asked again for some reason and not answered, it would be asked for ever: she goes by what is at the market.
        for thing in other.waiting().await? {
            if matches!(thing.why, Why::Refused { .. }) {
                other.dismiss(thing.op).await?;
            }
        }
        let newest = other.listings(Filter { take: 1, ..Filter::default() }).await?;
        let listing = newest.into_iter().next().ok_or(PracticeError::NothingForSale)?.listing;
        let mut price = cheaper(listing.price);
        // Two who agree are not asked.
        if trainee.listing(listing.id).await?.is_some_and(|view| view.listing.price == price) {
            price = cheaper(price);
        }
        other.set_price(listing.id, price).await?;
        heard(&other).await?;
        Ok(OtherPrice { listing: listing.id, title: listing.title, price })
    }

    /// Joins the seller as another phone does: by an invitation, and a code that is sent to its number.
    async fn join(&self, other: &Core, owner: &Profile) -> Result<(), PracticeError> {
        if other.profile().await?.is_some_and(|profile| profile.enrolment == Enrolment::Done) {
            return Ok(());
        }
        let device = marketplace::Device { id: owner.device, seller: owner.seller, person: owner.person };
        let invited = self.inner.market.invite(&device).await.map_err(|problem| PracticeError::Refused(Box::new(problem)))?;
        let new = NewSeller {
            name: OTHER.into(),
            phone: NUMBER.into(),
            village: owner.village.clone(),
            country: Some(owner.country),
            language: owner.language.clone(),
            invitation: Some((invited.invitation, invited.seller)),
        };
        other.create_seller(new).await?;
        other.request_code().await?;
        let sent = self.messages().into_iter().find(|sms| sms.to.to_string() == NUMBER).ok_or(PracticeError::Closed)?;
        let code: String = sent.text.chars().filter(char::is_ascii_digit).take(6).collect();
        Ok(other.confirm_code(&code).await?)
    }
}

/// Says everything and hears everything.
async fn heard(other: &Core) -> Result<(), PracticeError> {
    let report = other.sync_now().await?;
    let said = other.status().await?.waiting == 0;
    if report.reached && said { Ok(()) } else { Err(CoreError::Retry(sync_core::Trouble::Offline).into()) }
}

/// A tenth less, in figures that a person would name: three of them, then noughts. What cannot go down by so little goes up.
fn cheaper(price: Price) -> Price {
    let now = price.money.minor;
    let exact = now - now / 10;
    let digits = exact.checked_ilog10().unwrap_or(0);
    let step = 10_i64.pow(digits.saturating_sub(2));
    let rounded = (exact + step / 2) / step * step;
    let minor = if rounded == now { now + 1 } else { rounded };
    Price { money: protocol::Money { minor, ..price.money }, ..price }
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::{Currency, Money, Unit};

    #[test]
    fn a_tenth_less_in_figures_that_people_name() {
        for (now, then) in [(1200, 1080), (4000, 3600), (1_234_567, 1_110_000), (999, 900), (10, 9), (9, 10), (1, 2), (18_000, 16_200)] {
            let price = |minor| Price { money: Money::new(minor, Currency::RWF), per: Unit::Kilogram };
            assert_eq!(cheaper(price(now)), price(then));
        }
    }
}
