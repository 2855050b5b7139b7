//! The message files against each other and against the code.

use crate::storefront::{
    order::state_name,
    pictures::FAMILIES,
    words::{Language, Words},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use protocol::{DeclineReason, OrderState, catalogue::CATALOGUE};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Every message of a language with its variables.
fn messages(language: Language) -> Messages {
    let resource = parser::parse(language.source()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", language.tag()));
    let mut found = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            in_pattern(message.value.as_ref().expect("a message says something"), &mut variables);
            assert!(found.insert(message.id.name.to_owned(), variables).is_none(), "{} twice in {}", message.id.name, language.tag());
        }
    }
    found
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => in_inline(inline, variables),
                Expression::Select { selector, variants } => {
                    in_inline(selector, variables);
                    for variant in variants {
                        in_pattern(&variant.value, variables);
                    }
                }
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(variables.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                in_inline(inline, variables);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_says_the_same_things() {
    let english = messages(Language::English);
    for language in [Language::French, Language::Chinese] {
        let other = messages(language);
        let ids = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
        let difference: Vec<String> = ids(&english).symmetric_difference(&ids(&other)).cloned().collect();
        assert_eq!(difference, [""; 0], "only in English or only in {}", language.tag());
        for (id, variables) in &english {
            // A plural that a language does not have needs no number to choose it by.
            let without_count = |variables: &BTreeSet<String>| variables.iter().filter(|v| *v != "count").cloned().collect::<Vec<_>>();
            assert_eq!(without_count(&other[id]), without_count(variables), "{id} in {}", language.tag());
        }
    }
}

#[test]
fn other_languages_are_not_english() {
    let same = [
        "brand",
        "page-title",
        "money",
        "amount-kilogram",
        "amount-gram",
        "amount-jin",
        "family-fruit",
        "family-sauce",
        "order-total",
        "product-sauce",
        "product-orange",
    ];
    for (id, _) in messages(Language::English) {
        for language in [Language::French, Language::Chinese] {
            let pattern = |language: Language| {
                let line = language.source().lines().find(|line| line.starts_with(&format!("{id} ="))).unwrap().to_owned();
                line.split_once('=').unwrap().1.trim().to_owned()
            };
            let translated = pattern(language) != pattern(Language::English) || pattern(language).starts_with("{ $count ->");
            assert!(
                translated || same.contains(&id.as_str()) || pattern(language).chars().all(|c| !c.is_alphabetic()),
                "{id} in {}",
                language.tag()
            );
        }
    }
}

/// The messages that the code makes names for, from the protocol's own lists.
fn made_names() -> Vec<String> {
    let states = [
        OrderState::Placed,
        OrderState::Accepted,
        OrderState::Packed,
        OrderState::HandedOver,
        OrderState::Delivered,
        OrderState::Paid,
        OrderState::Declined,
        OrderState::Cancelled,
        OrderState::Unknown,
    ];
    let mut names: Vec<String> = (1..=12).map(|month| format!("month-{month}")).collect();
    for state in states.map(state_name) {
        names.extend([format!("step-{state}"), format!("now-{state}"), format!("now-{state}-text")]);
    }
    names.extend(["now", "done", "to-come"].map(|when| format!("step-{when}")));
    names.extend(FAMILIES.map(|(family, _)| format!("family-{family}")));
    names.extend(["product-unknown".to_owned()]);
    for product in CATALOGUE {
        names.push(format!("product-{}", product.name));
        names.extend(product.forms.iter().map(|form| format!("form-{form}")));
    }
    names.extend(DeclineReason::ALL.map(|reason| format!("decline-{}", serde_json::to_value(reason).unwrap().as_str().unwrap())));
    for notice in ["not-found", "fault", "refused", "too-large", "shelves-empty", "results-none"] {
        names.extend([format!("{notice}-title"), format!("{notice}-text"), notice.to_owned()]);
    }
    names
}

#[test]
fn what_the_protocol_can_say_is_translated() {
    let known = messages(Language::English);
    for name in made_names().iter().filter(|name| !name.ends_with("-title") && name.contains(['-'])) {
        let bare_notice =
            ["not-found", "too-large"].contains(&name.as_str()) || name.starts_with("shelves-empty") || name.starts_with("results-none");
        assert!(known.contains_key(name) || bare_notice, "{name} is not in the files");
    }
}

#[test]
fn no_message_is_unused_and_none_is_missing() {
    let mut code = String::new();
    read_code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/storefront"), &mut code);
    let made = made_names();
    let known = messages(Language::English);
    for id in known.keys() {
        assert!(made.contains(id) || code.contains(&format!("\"{id}\"")), "{id} is never said");
    }
    // Whatever is said by a literal name is there.
    for call in [".say(\"", ".fill(\""] {
        for said in code.split(call).skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(known.contains_key(said), "{said} is said but is not in the files");
        }
    }
}

fn read_code(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("tests") {
            read_code(&path, code);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
            code.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn a_message_that_is_missing_is_its_own_name() {
    assert_eq!(Words(Language::French).say("no-such-message"), "no-such-message");
    assert_eq!(Words(Language::French).name("product", "dragonfruit"), "Autres produits");
}
