//! The names of countries in the farmer's language.

use protocol::Country;

use crate::i18n::{Msg, msg};

/// Those that have a name in every language: first where sellers live, the nearest first, then where buyers often are.
const NAMED: &str = "RW BI UG TZ KE ET CD MY ID PK IN CN MA TN EG JO SY CL CO PE FR GB US CA AU \
    GH NG ZA SN CI CM ZM MZ SS SD DE BE NL IT ES CH SE TR AE SA QA JP KR VN TH SG BR MX";

/// All countries that can be offered by name, Rwanda first.
pub fn named() -> impl Iterator<Item = Country> {
    NAMED.split_ascii_whitespace().filter_map(|code| code.parse().ok())
}

/// A country's name; its two letters where no name is known.
pub fn name(country: Country) -> Msg {
    msg::country_name(country.code())
}

/// A place and its country; the country alone where no place is said.
pub fn place(place: &str, country: Country) -> Msg {
    match place.trim() {
        "" => name(country),
        place => msg::place_in_country(place, name(country)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn every_offered_country_has_a_name_in_every_language() {
        assert_eq!(named().next(), Some(Country::RW));
        assert_eq!(named().count(), NAMED.split_ascii_whitespace().count());
        for locale in Locale::all() {
            for country in named() {
                let said = locale.message(&name(country));
                assert!(
                    said.chars().count() > 1 && !said.contains(country.code()) && !said.contains('\u{2068}'),
                    "{locale:?} {country}: {said}"
                );
            }
        }
    }

    #[test]
    fn a_place_stands_apart_from_what_is_around_it() {
        let said = |tag| Locale::matching(tag).unwrap().message(&msg::place_and_phone(place(" Nyamasheke ", Country::RW), "+250788123456"));
        // Isolated, or a number after a name in Latin letters changes places with it in a line from right to left.
        assert!(said("ar").starts_with("\u{2068}\u{200f}\u{2068}Nyamasheke\u{2069}، \u{2068}رواندا\u{2069}\u{2069}"), "{:?}", said("ar"));
        assert!(said("ar").ends_with("\u{2069} · \u{2068}+250788123456\u{2069}"), "{}", said("ar"));
        assert_eq!(said("en").replace(['\u{2068}', '\u{2069}'], ""), "Nyamasheke, Rwanda · +250788123456");
        assert_eq!(place("", Country::RW), name(Country::RW));
    }

    #[test]
    fn another_country_is_known_by_its_letters() {
        let said = Locale::ENGLISH.message(&name("TV".parse().unwrap()));
        assert!(said.contains("TV"), "{said}");
    }
}
