//! The order form between the buyer and the market: what she typed, what of it can be an order, and what is wrong in words.
//!
//! Forms here need no token against forgery from other sites. Forgery abuses an authority that a browser carries along by
//! itself, and there is none: no session, no sign-in, a cookie only for the language. Whoever makes a stranger's browser send
//! this form has placed an anonymous order that he could as well have placed himself, and the key in the form only makes it count
//! once. Cancelling an order, or saying that it arrived, takes the secret in the order page's address, which no other site knows.

use super::{
    amount::{self, AmountProblem},
    words::{Fill, Words, text},
};
use crate::OrderForm;
use protocol::{AmountError, Buyer, Country, Invalid, Listing, Quantity, Rejection, Text, TextError};
use std::collections::HashMap;

/// One thing that the buyer fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Quantity,
    Name,
    Country,
    Address,
    Note,
}

impl Field {
    const ALL: [Self; 5] = [Self::Quantity, Self::Name, Self::Country, Self::Address, Self::Note];

    /// Its name in the form, and of its part of the message files.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Quantity => "quantity",
            Self::Name => "name",
            Self::Country => "country",
            Self::Address => "address",
            Self::Note => "note",
        }
    }
}

/// The fields as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    fields: [String; 5],
    /// The key that the form was given with.
    pub(crate) form_key: String,
}

impl Typed {
    /// Takes them out of a form that was sent. What is missing was left empty.
    pub(crate) fn read(mut form: HashMap<String, String>) -> Self {
        let mut take = |name: &str| form.remove(name).unwrap_or_default();
        Self { fields: Field::ALL.map(|field| take(field.name())), form_key: take("form_key") }
    }

    /// What was typed into one.
    pub(crate) fn of(&self, field: Field) -> &str {
        let [quantity, name, country, address, note] = &self.fields;
        match field {
            Field::Quantity => quantity,
            Field::Name => name,
            Field::Country => country,
            Field::Address => address,
            Field::Note => note,
        }
    }
}

/// A form as it is shown: what was typed, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filled {
    typed: Typed,
    problems: Vec<(Field, String)>,
    general: Option<String>,
}

impl Filled {
    /// An empty form with its key.
    pub(crate) fn new(form_key: String) -> Self {
        Self { typed: Typed { form_key, ..Typed::default() }, ..Self::default() }
    }

    /// With another key, because the one that came was not one of ours.
    pub(crate) fn with_key(mut self, form_key: String) -> Self {
        self.typed.form_key = form_key;
        self
    }

    pub(crate) fn typed(&self) -> &Typed {
        &self.typed
    }

    /// What is wrong with one field.
    pub(crate) fn problem(&self, field: Field) -> Option<&str> {
        self.problems().find(|(wrong, _)| *wrong == field).map(|(_, problem)| problem)
    }

    /// What is wrong with which fields, in the order of the form.
    pub(crate) fn problems(&self) -> impl Iterator<Item = (Field, &str)> {
        self.problems.iter().map(|(field, problem)| (*field, problem.as_str()))
    }

    /// What is wrong with the whole.
    pub(crate) fn general(&self) -> Option<&str> {
        self.general.as_deref()
    }

    pub(crate) fn has_problems(&self) -> bool {
        self.general.is_some() || !self.problems.is_empty()
    }

    /// A form with something wrong as a whole.
    pub(crate) fn refused(typed: Typed, general: String) -> Self {
        Self { typed, problems: Vec::new(), general: Some(general) }
    }

    fn wrong(typed: Typed, field: Field, problem: String) -> Self {
        Self { typed, problems: vec![(field, problem)], general: None }
    }
}

/// The order that was typed; or everything that is wrong with it, at once. Whether the stock suffices is for the market to say.
pub(crate) fn check(words: Words, listing: &Listing, typed: Typed) -> Result<(OrderForm, Typed), Box<Filled>> {
    let mut problems = Vec::new();
    let mut keep = |field, problem: Option<String>| problems.extend(problem.map(|problem| (field, problem)));

    let quantity = amount::read(typed.of(Field::Quantity), listing.price.per, words.0);
    keep(Field::Quantity, quantity.err().map(|problem| amount_words(words, listing, problem)));
    let name = Text::NAME.clean(typed.of(Field::Name));
    keep(Field::Name, name.as_ref().err().map(|error| text_words(words, Field::Name, *error)));
    let country = typed.of(Field::Country).parse::<Country>();
    keep(Field::Country, country.err().map(|_| words.say("country-empty")));
    let address = Text::ADDRESS
        .clean(typed.of(Field::Address))
        .and_then(|address| if address.is_empty() { Err(TextError::Empty) } else { Ok(address) });
    keep(Field::Address, address.as_ref().err().map(|error| text_words(words, Field::Address, *error)));
    let note = Text::NOTE.clean(typed.of(Field::Note));
    keep(Field::Note, note.as_ref().err().map(|error| text_words(words, Field::Note, *error)));

    match (quantity, name, country, address, note) {
        (Ok(quantity), Ok(name), Ok(country), Ok(address), Ok(note)) => {
            let buyer = Buyer { name, country, address };
            Ok((OrderForm { quantity, buyer, note, form_key: typed.form_key.clone() }, typed))
        }
        _ => Err(Box::new(Filled { typed, problems, general: None })),
    }
}

/// Why the market did not take the order, beside the field that can be mended.
pub(crate) fn refusal(words: Words, listing: &Listing, typed: Typed, rejection: &Rejection) -> Filled {
    let quantity = |typed, problem| Filled::wrong(typed, Field::Quantity, amount_words(words, listing, AmountProblem::Not(problem)));
    match rejection {
        Rejection::NotEnoughStock { left } if left.amount() > 0 => {
            let problem = words.fill("quantity-too-much", [("left", text(words.quantity(*left, listing.price.per)))]);
            Filled::wrong(typed, Field::Quantity, problem)
        }
        Rejection::NotEnoughStock { .. } | Rejection::NotForSale | Rejection::Removed => {
            Filled::refused(typed, words.say("order-sold-out"))
        }
        Rejection::Invalid { field, problem } => match (field.as_str(), problem) {
            ("quantity", Invalid::TooLarge) => quantity(typed, AmountError::TooLarge),
            ("quantity", Invalid::NotPositive) => {
                let least = words.quantity(listing.least_order, listing.price.per);
                Filled::wrong(typed, Field::Quantity, words.fill("quantity-too-little", [("least", text(least))]))
            }
            ("quantity", _) => quantity(typed, AmountError::NotANumber),
            (name, problem) => match Field::ALL.into_iter().find(|field| field.name() == name) {
                Some(Field::Country) => Filled::wrong(typed, Field::Country, words.say("country-empty")),
                Some(field) => {
                    let error = if *problem == Invalid::TooLong { TextError::TooLong } else { TextError::Empty };
                    Filled::wrong(typed, field, text_words(words, field, error))
                }
                None => Filled::refused(typed, words.say("order-form-stale")),
            },
        },
        _ => Filled::refused(typed, words.say("order-form-stale")),
    }
}

fn amount_words(words: Words, listing: &Listing, problem: AmountProblem) -> String {
    let per = listing.price.per;
    let mark = words.0.decimal_mark();
    let whole_only = per.size() == 1;
    match problem {
        AmountProblem::TwoWays { grouped, decimal } => words.fill("quantity-two-ways", two_ways(words, listing, grouped, decimal)),
        AmountProblem::Not(AmountError::Empty) => words.say("quantity-empty"),
        AmountProblem::Not(AmountError::NotANumber) => {
            let example = if whole_only { "5".to_owned() } else { format!("2{mark}5") };
            words.fill("quantity-not-a-number", [("example", text(example))])
        }
        AmountProblem::Not(AmountError::TooFine) => words.say(if whole_only { "quantity-whole-only" } else { "quantity-too-fine" }),
        AmountProblem::Not(AmountError::Zero | AmountError::Negative) => words.say("quantity-not-positive"),
        AmountProblem::Not(AmountError::TooLarge) => words.say("quantity-too-large"),
    }
}

fn two_ways(words: Words, listing: &Listing, grouped: Quantity, decimal: Quantity) -> [Fill<'static>; 3] {
    let amount = |quantity| text(words.quantity(quantity, listing.price.per));
    [("one", amount(grouped)), ("other", amount(decimal)), ("mark", text(format!("“{}”", words.0.decimal_mark())))]
}

fn text_words(words: Words, field: Field, error: TextError) -> String {
    let most = match field {
        Field::Name => Text::NAME.max,
        Field::Address => Text::ADDRESS.max,
        _ => Text::NOTE.max,
    };
    match (field, error) {
        (Field::Name, TextError::TooLong) => words.fill("name-too-long", [("most", text(most.to_string()))]),
        (Field::Name, _) => words.say("name-empty"),
        (Field::Address, TextError::TooLong) => words.fill("address-too-long", [("most", text(most.to_string()))]),
        (Field::Address, _) => words.say("address-empty"),
        _ => words.fill("note-too-long", [("most", text(most.to_string()))]),
    }
}
