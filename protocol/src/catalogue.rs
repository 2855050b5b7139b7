//! The goods that can be sold, by the Harmonized System (HS 2022, six digits, World Customs Organization).

use crate::quantity::{Measure, Quantity};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// A product of the catalogue, by a name that never changes: `coffee_green`. A newer market may know more of them than this
/// build, so an unknown one is kept; it only cannot be listed from here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, examples("coffee_green")))]
pub struct ProductCode(String);

/// The text is not shaped like a product's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a product's name (1 to 32 of a-z, 0-9 and _)")]
pub struct NotAProduct;

impl ProductCode {
    /// A name, if it is shaped like one.
    pub fn new(name: &str) -> Result<Self, NotAProduct> {
        let fits = (1..=32).contains(&name.len()) && name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        if fits { Ok(Self(name.to_owned())) } else { Err(NotAProduct) }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the catalogue says of it, if this build knows it.
    pub fn product(&self) -> Option<&'static Product> {
        CATALOGUE.iter().find(|product| product.name == self.0)
    }
}

impl fmt::Display for ProductCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ProductCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(from)?).map_err(serde::de::Error::custom)
    }
}

/// One kind of goods.
#[derive(Debug, PartialEq, Eq)]
pub struct Product {
    /// Its name in this protocol and in the message files (`product-coffee_green`).
    pub name: &'static str,
    /// Its picture's family, for a listing without a photo.
    pub family: Family,
    /// Its six digits.
    hs: Hs,
    /// By what it can be measured, the usual first.
    pub measures: &'static [Measure],
    /// In what forms it is sold, if it matters: names for the message files (`form-parchment`).
    pub forms: &'static [&'static str],
}

/// A group of goods that look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says what it is")]
pub enum Family {
    Coffee,
    Tea,
    Honey,
    Spice,
    Nut,
    Fruit,
    Cocoa,
    Sauce,
    Basket,
}

#[derive(Debug, PartialEq, Eq)]
enum Hs {
    One(&'static str),
    /// Another code when one packing holds more than 3 kg (HS 0902).
    ByPacking {
        up_to_3_kg: &'static str,
        above: &'static str,
    },
}

/// Tea in packings of at most this is classified apart: 3 kg (HS 2022, subheadings 0902.10 and 0902.30).
pub const TEA_PACKING: Quantity = Quantity::Grams(3000);

impl Product {
    /// Its code in this protocol.
    pub fn code(&self) -> ProductCode {
        ProductCode(self.name.to_owned())
    }

    /// Its HS 2022 subheading, six digits without a dot, for goods packed in packings of `packing` each. Where the packing is
    /// not known, loose goods in large packings are assumed, as exporters of sacks do.
    pub fn hs6(&self, packing: Option<Quantity>) -> &'static str {
        match self.hs {
            Hs::One(code) => code,
            Hs::ByPacking { up_to_3_kg, above } => match packing {
                Some(Quantity::Grams(grams)) if grams <= TEA_PACKING.amount() => up_to_3_kg,
                _ => above,
            },
        }
    }
}

const MASS: &[Measure] = &[Measure::Mass];
const MASS_OR_COUNT: &[Measure] = &[Measure::Mass, Measure::Count];
const COUNT_OR_MASS: &[Measure] = &[Measure::Count, Measure::Mass];
const COUNT: &[Measure] = &[Measure::Count];

const fn one(
    name: &'static str,
    family: Family,
    hs: &'static str,
    measures: &'static [Measure],
    forms: &'static [&'static str],
) -> Product {
    Product { name, family, hs: Hs::One(hs), measures, forms }
}

/// Everything that can be sold with this build, in the order of the picker: most sold first.
pub static CATALOGUE: &[Product] = &[
    one("coffee_green", Family::Coffee, "090111", MASS, &["green", "parchment"]),
    one("coffee_roasted", Family::Coffee, "090121", MASS, &["beans", "ground"]),
    Product {
        name: "tea_black",
        family: Family::Tea,
        hs: Hs::ByPacking { up_to_3_kg: "090230", above: "090240" },
        measures: MASS,
        forms: &["leaf", "broken", "dust"],
    },
    Product {
        name: "tea_green",
        family: Family::Tea,
        hs: Hs::ByPacking { up_to_3_kg: "090210", above: "090220" },
        measures: MASS,
        forms: &["leaf", "broken", "dust"],
    },
    one("honey", Family::Honey, "040900", COUNT_OR_MASS, &["liquid", "comb"]),
    one("chilli_dried", Family::Spice, "090421", MASS, &[]),
    one("chilli_ground", Family::Spice, "090422", MASS_OR_COUNT, &[]),
    one("vanilla", Family::Spice, "090510", MASS, &[]),
    one("vanilla_ground", Family::Spice, "090520", MASS_OR_COUNT, &[]),
    one("macadamia", Family::Nut, "080262", MASS, &["raw", "roasted"]),
    one("macadamia_in_shell", Family::Nut, "080261", MASS, &[]),
    one("avocado", Family::Fruit, "080440", MASS_OR_COUNT, &["fresh", "dried"]),
    one("mango", Family::Fruit, "080450", MASS_OR_COUNT, &["fresh", "dried"]),
    one("pineapple", Family::Fruit, "080430", MASS_OR_COUNT, &["fresh", "dried"]),
    one("apple", Family::Fruit, "080810", MASS, &[]),
    one("orange", Family::Fruit, "080510", MASS, &["fresh", "dried"]),
    one("cocoa_beans", Family::Cocoa, "180100", MASS, &["raw", "roasted"]),
    one("sauce", Family::Sauce, "210390", COUNT_OR_MASS, &[]),
    one("basket", Family::Basket, "460219", COUNT, &[]),
    one("basket_bamboo", Family::Basket, "460211", COUNT, &[]),
    one("basket_rattan", Family::Basket, "460212", COUNT, &[]),
    one("coffee_green_decaf", Family::Coffee, "090112", MASS, &[]),
    one("coffee_roasted_decaf", Family::Coffee, "090122", MASS, &["beans", "ground"]),
    one("coffee_husks", Family::Coffee, "090190", MASS, &[]),
    one("coffee_extract", Family::Coffee, "210111", COUNT_OR_MASS, &[]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tea_changes_its_code_at_three_kilograms() {
        let tea = |name: &str| ProductCode::new(name).unwrap().product().unwrap();
        for (name, packing, code) in [
            ("tea_green", Some(Quantity::Grams(3000)), "090210"),
            ("tea_green", Some(Quantity::Grams(3001)), "090220"),
            ("tea_black", Some(Quantity::Grams(3000)), "090230"),
            ("tea_black", Some(Quantity::Grams(3001)), "090240"),
            ("tea_black", None, "090240"),
        ] {
            assert_eq!(tea(name).hs6(packing), code, "{name} {packing:?}");
        }
    }

    #[test]
    fn names_and_codes_are_well_formed_and_names_are_unique() {
        for product in CATALOGUE {
            assert!(ProductCode::new(product.name).is_ok(), "{}", product.name);
            assert!(product.hs6(None).len() == 6 && product.hs6(None).bytes().all(|b| b.is_ascii_digit()));
            assert_eq!(CATALOGUE.iter().filter(|p| p.name == product.name).count(), 1);
        }
        assert_eq!(ProductCode::new("Coffee"), Err(NotAProduct));
    }
}
