//! Buyers of the practice market, with addresses that exist nowhere.

use protocol::{Buyer, Quantity};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PracticeBuyer {
    /// Her name.
    pub name: &'static str,
    /// Her country.
    pub country: &'static str,
    /// Her address.
    pub address: &'static str,
    /// How much of what there is she orders, in eighths, at least the least order.
    pub eighths: i64,
}

/// They take turns.
pub const BUYERS: &[PracticeBuyer] = &[
    PracticeBuyer { name: "Li Wei", country: "CN", address: "8 Practice Road, Hangzhou", eighths: 1 },
    PracticeBuyer { name: "Sara Tremblay", country: "CA", address: "8, rue de l'Exercice, Montréal", eighths: 2 },
    PracticeBuyer { name: "Camille Moreau", country: "FR", address: "8, rue de l'Essai, Lyon", eighths: 1 },
    PracticeBuyer { name: "Aisha Khan", country: "PK", address: "8 Practice Street, Lahore", eighths: 3 },
];

impl PracticeBuyer {
    /// Her address, as an order carries it.
    pub fn buyer(&self) -> Option<Buyer> {
        Some(Buyer { name: self.name.into(), country: self.country.parse().ok()?, address: self.address.into() })
    }

    /// How much she orders of `left`, in whole units of `unit` grams or pieces; never less than the least order.
    pub fn wants(&self, left: Quantity, least: Quantity, unit: i64) -> Quantity {
        let share = left.amount().saturating_mul(self.eighths) / 8;
        let whole = share - share % unit.max(1);
        Quantity::of(left.measure(), whole.max(least.amount()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn li_wei_orders_five_of_forty_kilos() {
        let [li_wei, ..] = BUYERS else { unreachable!() };
        assert_eq!(li_wei.wants(Quantity::Grams(40_000), Quantity::Grams(1000), 1000), Quantity::Grams(5000));
        assert_eq!(li_wei.wants(Quantity::Grams(1500), Quantity::Grams(1000), 1000), Quantity::Grams(1000));
        assert!(BUYERS.iter().all(|b| b.buyer().is_some()));
    }
}
