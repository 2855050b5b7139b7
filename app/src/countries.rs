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
    fn another_country_is_known_by_its_letters() {
        let said = Locale::ENGLISH.message(&name("TV".parse().unwrap()));
        assert!(said.contains("TV"), "{said}");
    }
}
