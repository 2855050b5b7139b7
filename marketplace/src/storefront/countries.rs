//! The names of countries and territories, from the tables of Unicode CLDR, each in the order in which
//! a reader of the language looks for them.

use super::words::Language;
use protocol::Country;
use std::sync::LazyLock;

type Table = Vec<(Country, &'static str)>;

static TABLES: LazyLock<[Table; 3]> =
    LazyLock::new(|| [include_str!("countries/en.tsv"), include_str!("countries/fr.tsv"), include_str!("countries/zh-Hans.tsv")].map(read));

fn read(table: &'static str) -> Table {
    table.lines().filter_map(|line| line.split_once('\t')).filter_map(|(code, name)| Some((code.parse().ok()?, name))).collect()
}

/// All of them, in the language's order.
pub(crate) fn all(language: Language) -> &'static [(Country, &'static str)] {
    let [english, french, chinese] = &*TABLES;
    match language {
        Language::English => english,
        Language::French => french,
        Language::Chinese => chinese,
    }
}

/// One country's name.
pub(crate) fn name(language: Language, country: Country) -> &'static str {
    all(language).iter().find(|(code, _)| *code == country).map_or("–", |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for language in Language::ALL {
            assert_eq!(all(language).len(), 249);
            for country in Country::all() {
                let name = name(language, country);
                assert!(name.chars().count() > 1 && name != country.code(), "{country} in {}", language.tag());
            }
        }
        assert_eq!(name(Language::French, Country::RW), "Rwanda");
        assert_eq!(name(Language::Chinese, Country::RW), "卢旺达");
    }
}
