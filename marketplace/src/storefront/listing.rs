//! One offer with all its facts, and the form to order it.

use super::{
    browse::{price, stock_left},
    countries,
    order_form::{Field, Filled},
    page::{Head, Index, home_link, page},
    photos::{Shown, gallery},
    pictures::{Icon, icon},
    visitor::Visitor,
    words::text,
};
use crate::{SellerCard, ShopListing};
use maud::{Markup, html};
use protocol::{Listing, Unit};

/// The page; with what was typed and what is wrong with it, after an order that could not be placed.
pub(crate) fn show(visitor: &Visitor, offer: &ShopListing, filled: &Filled, shown: &Shown) -> Markup {
    let ShopListing { listing, seller } = offer;
    let body = html! {
        (home_link(visitor))
        article.listing data-testid="listing" data-listing=(listing.id) {
            (gallery(visitor, shown, listing))
            header.head {
                h1 { bdi { (listing.title) } }
                p.price { (price(visitor, listing)) }
                (stock_left(visitor, listing))
                // On a phone the form is below everything else.
                @if listing.is_for_sale() { a.button.jump href="#order" { (visitor.words.say("order-form-title")) } }
            }
            div.about {
                @if !listing.description.is_empty() { p.description { bdi { (listing.description) } } }
                (facts(visitor, listing))
                (seller_card(visitor, seller))
            }
            div.order #order {
                @if listing.is_for_sale() { (form(visitor, listing, filled)) } @else { (not_for_sale(visitor, filled)) }
            }
        }
    };
    let head = Head { title: &listing.title, index: Index::Yes, preview: shown.preview(listing), problem: filled.has_problems() };
    page(visitor, &head, &body)
}

fn facts(visitor: &Visitor, listing: &Listing) -> Markup {
    let words = visitor.words;
    let fact = |id: &str, value: Markup| html! { div { dt { (words.say(id)) } dd { (value) } } };
    let product = listing.product.product();
    html! {
        section.card {
            h2 { (words.say("fact-title")) }
            dl.facts {
                (fact("fact-product", html! { (words.name("product", listing.product.as_str())) }))
                @if !listing.form.is_empty() { (fact("fact-form", html! { (form_name(visitor, &listing.form)) })) }
                @if !listing.grade.is_empty() { (fact("fact-grade", html! { bdi { (listing.grade) } })) }
                @if let Some(harvest) = listing.harvest {
                    (fact("fact-harvest", html! { time datetime=(harvest) { (words.day(harvest)) } }))
                }
                (fact("fact-origin", html! {
                    @if !listing.origin.place.is_empty() { bdi { (listing.origin.place) } ", " }
                    (countries::name(words.0, listing.origin.country))
                }))
                (fact("fact-least", html! { (words.quantity(listing.least_order, listing.price.per)) }))
                @if let Some(product) = product { (fact("fact-hs", html! { span.code { (dotted(product.hs6(None))) } })) }
            }
        }
    }
}

/// A form of the catalogue by its name; one that is newer than this build as the phone wrote it.
fn form_name(visitor: &Visitor, form: &str) -> Markup {
    let known = protocol::catalogue::CATALOGUE.iter().any(|product| product.forms.contains(&form));
    html! { @if known { (visitor.words.say(&format!("form-{form}"))) } @else { bdi { (form) } } }
}

/// Six digits as papers write them: `0901.11`.
fn dotted(hs6: &str) -> String {
    hs6.split_at_checked(4).map_or_else(|| hs6.to_owned(), |(heading, sub)| format!("{heading}.{sub}"))
}

fn seller_card(visitor: &Visitor, seller: &SellerCard) -> Markup {
    let words = visitor.words;
    html! {
        section.card.row {
            span.medal { (icon(Icon::Home)) }
            div {
                h2 { (words.say("seller-title")) }
                p { b { bdi { (seller.name) } } br; bdi { (seller.village) } ", " (countries::name(words.0, seller.country)) }
            }
        }
    }
}

fn not_for_sale(visitor: &Visitor, filled: &Filled) -> Markup {
    let words = visitor.words;
    html! {
        section.card data-testid="not-for-sale" {
            @if let Some(general) = filled.general() { p.alert role="alert" { (icon(Icon::Warning)) (general) } }
            h2 { (words.say("not-for-sale-title")) }
            p { (words.say("not-for-sale-text")) }
            a.button.ghost href="/" { (words.say("home-link")) }
        }
    }
}

/// The form. The browser's own checks are off: they would speak the browser's language, not the page's.
fn form(visitor: &Visitor, listing: &Listing, filled: &Filled) -> Markup {
    let words = visitor.words;
    let per = listing.price.per;
    let least = words.quantity(listing.least_order, per);
    let hint = words.fill("quantity-hint", [("least", text(least.as_str())), ("left", text(words.quantity(listing.stock.market, per)))]);
    let costs = listing
        .price
        .total(listing.least_order)
        .map(|total| words.fill("quantity-costs", [("least", text(least.as_str())), ("money", text(words.money(total)))]));
    html! {
        form.card action={ "/l/" (listing.id) "/order" } method="post" novalidate data-testid="order-form" {
            h2 { (words.say("order-form-title")) }
            (problems(visitor, filled))
            p.soft { (words.say("order-form-text")) }
            // The key under which this form counts once, however often it is sent; see `order_form`.
            input type="hidden" name="form_key" value=(filled.typed().form_key);
            (field(visitor, filled, Field::Quantity, &words.say(how_many(per)), Some(html! { (hint) @if let Some(costs) = &costs { br; (costs) } })))
            (field(visitor, filled, Field::Name, &words.say("name-label"), None))
            (field(visitor, filled, Field::Country, &words.say("country-label"), None))
            (field(visitor, filled, Field::Address, &words.say("address-label"), None))
            (field(visitor, filled, Field::Note, &words.say("note-label"), None))
            button.button.wide type="submit" data-testid="order-submit" { (words.say("order-go")) }
            p.soft.centre { (words.say("order-go-note")) }
        }
    }
}

const fn how_many(unit: Unit) -> &'static str {
    match unit {
        Unit::Kilogram => "quantity-kilogram",
        Unit::Gram => "quantity-gram",
        Unit::Jin => "quantity-jin",
        Unit::Bag60 => "quantity-bag60",
        Unit::Piece => "quantity-piece",
    }
}

fn problems(visitor: &Visitor, filled: &Filled) -> Markup {
    let words = visitor.words;
    html! {
        @if filled.has_problems() {
            div.alert role="alert" data-testid="order-problems" {
                p { (icon(Icon::Warning)) strong { (words.say("errors-title")) } }
                @if let Some(general) = filled.general() { p data-testid="problem-general" { (general) } } @else { p { (words.say("errors-text")) } }
                @if filled.problems().next().is_some() {
                    ul { @for (field, problem) in filled.problems() { li { a href={ "#" (field.name()) } { (problem) } } } }
                }
            }
        }
    }
}

/// A label, its control with what was typed, a hint, and what is wrong. The first wrong field takes the focus, so that the page
/// opens where something must be done.
fn field(visitor: &Visitor, filled: &Filled, field: Field, label: &str, hint: Option<Markup>) -> Markup {
    let name = field.name();
    let problem = filled.problem(field);
    let first = filled.problems().next().is_some_and(|(first, _)| first == field);
    let described = [hint.is_some().then(|| format!("{name}-hint")), problem.map(|_| format!("{name}-problem"))];
    let described: Vec<String> = described.into_iter().flatten().collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = problem.map(|_| "true");
    let typed = filled.typed().of(field);
    html! {
        div.field.wrong[problem.is_some()] {
            label for=(name) {
                (label)
                @if field == Field::Note { " " small { "(" (visitor.words.say("optional")) ")" } }
            }
            @if let Some(problem) = problem {
                p.problem #{ (name) "-problem" } data-testid={ "problem-" (name) } { (icon(Icon::Warning)) span { (problem) } }
            }
            @match field {
                Field::Quantity => input #(name) name=(name) value=(typed) type="text" inputmode="decimal" autocomplete="off" required
                    aria-invalid=[invalid] aria-describedby=[described] autofocus[first] data-testid="order-quantity";,
                Field::Name => input #(name) name=(name) value=(typed) type="text" autocomplete="name" dir="auto" required
                    aria-invalid=[invalid] aria-describedby=[described] autofocus[first] data-testid="order-name";,
                Field::Country => select #(name) name=(name) autocomplete="country" required
                    aria-invalid=[invalid] aria-describedby=[described] autofocus[first] data-testid="order-country" {
                    option value="" { (visitor.words.say("country-choose")) }
                    @for (country, its_name) in countries::all(visitor.words.0) {
                        option value=(country) selected[country.code() == typed] { (its_name) }
                    }
                },
                Field::Address => textarea #(name) name=(name) rows="3" autocomplete="street-address" dir="auto" required
                    aria-invalid=[invalid] aria-describedby=[described] autofocus[first] data-testid="order-address" { "\n" (typed) },
                Field::Note => textarea #(name) name=(name) rows="2" dir="auto"
                    aria-invalid=[invalid] aria-describedby=[described] autofocus[first] data-testid="order-note" { "\n" (typed) },
            }
            @if let Some(hint) = hint { p.hint #{ (name) "-hint" } { (hint) } }
        }
    }
}
