//! The pages, as a browser reads them.

use super::samples::{coffee, order as order_of, visitor};
use crate::{
    BuyerOrder, Page, ShopListing,
    storefront::{
        browse::{self, Wish},
        listing, order,
        order::Aside,
        order_form::{self, Field, Filled, Typed},
        page::notice,
        photos::Shown,
        words::Language,
    },
};
use maud::Markup;
use protocol::{Country, ListingState, MarketTime, OrderState, Quantity, Rejection, Stock};
use scraper::{ElementRef, Html, Selector};
use std::collections::HashMap;

fn read(page: &Markup) -> Html {
    let html = Html::parse_document(&page.0);
    assert_eq!(html.errors, Vec::<std::borrow::Cow<'static, str>>::new(), "not HTML");
    assert!(!page.0.contains("{$") && !page.0.contains("{ $"), "a message was not filled: {}", page.0);
    html
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn one<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(html, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

/// The text with its spaces made one.
fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn id(name: &str) -> String {
    format!("[data-testid={name}]")
}

fn shelf(items: Vec<ShopListing>) -> Page<ShopListing> {
    Page { items, page: 0, more: false }
}

/// No photo is at the market.
fn none() -> Shown {
    Shown::default()
}

fn form(fields: &[(&str, &str)]) -> Typed {
    let mut form: HashMap<String, String> =
        [("quantity", "5"), ("name", "Li Wei"), ("country", "CN"), ("address", "Hangzhou"), ("note", ""), ("form_key", "k")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
    form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    Typed::read(form)
}

#[test]
fn a_card_says_what_for_how_much_and_from_whom() {
    let html = read(&browse::show(&visitor("/"), &Wish::default(), &shelf(vec![coffee()]), &none()));
    let card = one(&html, &id("listing-card"));
    assert_eq!(card.attr("data-listing"), Some(coffee().listing.id.to_string().as_str()));
    let words = text(card);
    for part in ["Bourbon coffee, washed", "12.00 USD", "per kg", "40 kg left", "Amina Uwase", "Huye", "Rwanda"] {
        assert!(words.contains(part), "{part} in {words}");
    }
    assert_eq!(one(&html, &id("stock-left")).attr("data-amount"), Some("40000"));
    assert_eq!(all(&html, "article .picture svg").len(), 1);
}

#[test]
fn every_page_with_money_says_that_none_moves_in_every_language() {
    for language in Language::ALL {
        let visitor = visitor(&format!("/?lang={}", language.tag()));
        let pages = [
            browse::show(&visitor, &Wish::default(), &shelf(vec![coffee()]), &none()),
            listing::show(&visitor, &coffee(), &Filled::new("k".into()), &none()),
            order::show(&visitor, &order_of(&[OrderState::Placed]), "s", Aside::Nothing),
        ];
        for page in &pages {
            let html = read(page);
            let said = text(one(&html, &id("sandbox")));
            assert!(
                said.to_lowercase().contains(["sandbox", "bac à sable", "沙盒"].map(str::to_owned)[language as usize].as_str()),
                "{said}"
            );
            assert_eq!(one(&html, "html").attr("lang"), Some(language.tag()));
            assert_eq!(all(&html, "h1").len(), 1);
            assert_eq!(all(&html, "script, style, [style], [onclick]").len(), 0, "nothing that the policy would stop");
        }
    }
}

#[test]
fn an_empty_shelf_and_an_empty_search_say_different_things() {
    let nothing = shelf(vec![]);
    let empty = read(&browse::show(&visitor("/"), &Wish::default(), &nothing, &none()));
    assert!(text(one(&empty, &id("nothing"))).contains("The shelves are empty"));
    let query = [("q".to_owned(), "gold".to_owned())].into();
    let searched = read(&browse::show(&visitor("/?q=gold"), &Wish::read(&query), &nothing, &none()));
    assert!(text(one(&searched, &id("nothing"))).contains("Nothing like that"));
    assert_eq!(one(&searched, &id("search-words")).attr("value"), Some("gold"));
}

#[test]
fn a_mistyped_address_still_shows_goods() {
    let query = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let wish = Wish::read(&query(&[("q", "\u{200b}  "), ("family", "gold"), ("country", "ZZ"), ("page", "-1")]));
    assert_eq!(wish, Wish::default());
    let wish = Wish::read(&query(&[("q", &"x".repeat(10_240)), ("family", "tea"), ("country", "RW"), ("page", "2")])).browse();
    assert_eq!(wish.search.map(|words| words.len()), Some(80));
    assert_eq!((wish.family, wish.country, wish.page), (Some(protocol::catalogue::Family::Tea), Some(Country::RW), 2));
}

#[test]
fn the_next_page_keeps_the_search() {
    let found = Page { items: vec![coffee()], page: 1, more: true };
    let query = [("q".to_owned(), "coffee".to_owned())].into();
    let html = read(&browse::show(&visitor("/?q=coffee&page=1&lang=fr"), &Wish::read(&query), &found, &none()));
    assert_eq!(one(&html, &id("more")).attr("href"), Some("/?q=coffee&page=2"));
}

#[test]
fn a_listing_has_all_its_facts() {
    let html = read(&listing::show(&visitor("/l/x?lang=fr"), &coffee(), &Filled::new("the key".into()), &none()));
    let page = text(one(&html, &id("listing")));
    for part in [
        "Café vert",
        "En parche",
        "AA",
        "0901.11",
        "14 mai 2026",
        "Maraba, Rwanda",
        "12,00 USD",
        "le kg",
        "Reste 40 kg",
        "1 kg : 12,00 USD",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert_eq!(one(&html, "input[name=form_key]").attr("value"), Some("the key"));
    assert_eq!(all(&html, "#country option").len(), 250);
    for field in ["quantity", "name", "country", "address", "note"] {
        assert_eq!(all(&html, &format!("label[for={field}]")).len(), 1);
        one(&html, &id(&format!("order-{field}")));
    }
    assert_eq!(one(&html, "form[method=post]").attr("action"), Some(format!("/l/{}/order", coffee().listing.id).as_str()));
}

#[test]
fn what_cannot_be_ordered_has_no_form() {
    let mut paused = coffee();
    paused.listing.state = ListingState::Paused;
    let mut sold_out = coffee();
    sold_out.listing.stock = Stock::at_market(Quantity::Grams(0));
    for (offer, said) in [(paused, "Not for sale now"), (sold_out, "Sold out")] {
        let html = read(&listing::show(&visitor("/l/x"), &offer, &Filled::default(), &none()));
        assert_eq!(all(&html, &id("order-form")).len(), 0);
        assert_eq!(text(one(&html, &id("stock-left"))), said);
    }
}

#[test]
fn words_of_people_are_isolated_and_never_markup() {
    let mut offer = coffee();
    offer.listing.title = "<script>alert(1)</script> قهوة".into();
    offer.listing.description = "\"><img src=x onerror=alert(1)>".into();
    offer.seller.name = "<b>Amina</b>".into();
    let filled = order_form::check(
        visitor("/").words,
        &offer.listing,
        form(&[("name", "\"><script>"), ("quantity", "x"), ("address", "</textarea><script>")]),
    );
    for html in [
        read(&browse::show(&visitor("/"), &Wish::default(), &shelf(vec![offer.clone()]), &none())),
        read(&listing::show(&visitor("/l/x"), &offer, &filled.unwrap_err(), &none())),
    ] {
        assert_eq!(all(&html, "script, img, [onerror]").len(), 0);
        assert_eq!(all(&html, "bdi b").len(), 0);
        assert!(all(&html, "bdi").iter().any(|bdi| text(*bdi).contains("<script>alert(1)</script> قهوة")));
    }
}

#[test]
fn what_is_wrong_stands_beside_the_field_and_what_was_typed_stays() {
    let long = "x".repeat(10_240);
    let typed = form(&[("quantity", "lots"), ("name", &long), ("country", "ZZ"), ("address", " \u{200b} "), ("note", "Be quick")]);
    let filled = order_form::check(visitor("/").words, &coffee().listing, typed).unwrap_err();
    let html = read(&listing::show(&visitor("/l/x"), &coffee(), &filled, &none()));
    for (field, said) in [
        ("quantity", "Write only a number, such as 2.5."),
        ("name", "Use at most 60 characters for the name."),
        ("country", "Choose a country or territory from the list."),
        ("address", "Write the address where it should arrive."),
    ] {
        assert_eq!(text(one(&html, &id(&format!("problem-{field}")))), said);
        let control = one(&html, &id(&format!("order-{field}")));
        assert_eq!(control.attr("aria-invalid"), Some("true"));
        assert!(control.attr("aria-describedby").unwrap().contains(&format!("{field}-problem")));
    }
    assert_eq!(one(&html, &id("order-quantity")).attr("value"), Some("lots"));
    assert_eq!(one(&html, &id("order-name")).attr("value").map(str::len), Some(10_240));
    assert_eq!(text(one(&html, &id("order-note"))), "Be quick");
    assert!(one(&html, &id("order-quantity")).attr("autofocus").is_some());
    assert_eq!(all(&html, "[autofocus]").len(), 1);
    assert_eq!(all(&html, &id("order-problems")).len(), 1);
    assert!(text(one(&html, "title")).starts_with("Please check:"));
}

#[test]
fn amounts_that_are_none_say_why_in_every_language() {
    for language in Language::ALL {
        let words = visitor(&format!("/?lang={}", language.tag())).words;
        let mut said = Vec::new();
        for typed in ["", "0", "-3", "abc", "0.0001", "99999999999999999999", if language == Language::French { "1.234" } else { "1,234" }]
        {
            let filled = order_form::check(words, &coffee().listing, form(&[("quantity", typed)])).unwrap_err();
            assert_eq!(filled.problems().map(|(field, _)| field).collect::<Vec<_>>(), [Field::Quantity]);
            said.push(filled.problem(Field::Quantity).unwrap().to_owned());
        }
        said.dedup();
        assert_eq!(said.len(), 6, "zero and less share their words: {said:?}");
    }
}

#[test]
fn a_comma_is_a_decimal_mark_too() {
    let (order, _) =
        order_form::check(visitor("/").words, &coffee().listing, form(&[("quantity", "1,5"), ("name", " Li\u{202e} Wei ")])).unwrap();
    assert_eq!(order.quantity, Quantity::Grams(1500));
    assert_eq!(order.buyer.name, "Li Wei");
    assert_eq!(order.form_key, "k");
}

#[test]
fn what_the_market_refuses_is_said_beside_the_field_that_mends_it() {
    let words = visitor("/").words;
    let listing = coffee().listing;
    let refused = |rejection: &Rejection| order_form::refusal(words, &listing, form(&[]), rejection);
    let field = |filled: &Filled, field: Field| filled.problem(field).map(str::to_owned);
    let not_enough = refused(&Rejection::NotEnoughStock { left: Quantity::Grams(2500) });
    assert_eq!(field(&not_enough, Field::Quantity), Some("Only 2.5\u{a0}kg is left. Order at most that.".into()));
    let too_little = refused(&Rejection::invalid("quantity", protocol::Invalid::NotPositive));
    assert_eq!(field(&too_little, Field::Quantity), Some("The least you can order is 1\u{a0}kg.".into()));
    let too_large = refused(&Rejection::invalid("quantity", protocol::Invalid::TooLarge));
    assert!(field(&too_large, Field::Quantity).is_some());
    assert!(field(&refused(&Rejection::invalid("name", protocol::Invalid::TooLong)), Field::Name).unwrap().contains("60"));
    assert!(field(&refused(&Rejection::invalid("country", protocol::Invalid::Unknown)), Field::Country).is_some());
    for whole in [Rejection::NotForSale, Rejection::Removed, Rejection::NotEnoughStock { left: Quantity::Grams(0) }, Rejection::Unknown] {
        assert!(refused(&whole).general().is_some(), "{whole:?}");
        assert_eq!(refused(&whole).typed().of(Field::Name), "Li Wei");
    }
}

const ON_TIME: [OrderState; 6] =
    [OrderState::Placed, OrderState::Accepted, OrderState::Packed, OrderState::HandedOver, OrderState::Delivered, OrderState::Paid];

#[test]
fn the_order_page_tells_what_happened_and_what_comes() {
    for (at, state) in ON_TIME.iter().enumerate() {
        let html = read(&order::show(&visitor("/o/s"), &order_of(&ON_TIME[..=at]), "s", Aside::Nothing));
        let name = serde_json::to_value(state).unwrap();
        assert_eq!(one(&html, &id("order-state")).attr("data-state"), name.as_str());
        let steps = all(&html, &id("order-step"));
        assert_eq!(steps.len(), 6);
        assert_eq!(all(&html, "[data-when=to-come]").len(), 5 - at);
        assert_eq!(all(&html, "ol.history time").len(), at + 1);
        assert!(steps.iter().all(|step| step.select(&Selector::parse("svg").unwrap()).count() == 1));
        assert_eq!(all(&html, &id("order-cancel")).len(), usize::from(*state == OrderState::Placed));
        assert_eq!(all(&html, &id("order-received")).len(), usize::from(*state == OrderState::HandedOver));
        assert_eq!(text(one(&html, &id("order-total"))), "60.00 USD");
        assert_eq!(one(&html, "meta[name=robots]").attr("content"), Some("noindex"));
    }
}

#[test]
fn a_no_comes_with_its_reason_and_the_sellers_words() {
    let html = read(&order::show(&visitor("/o/s?lang=zh"), &order_of(&[OrderState::Placed, OrderState::Declined]), "s", Aside::Nothing));
    assert_eq!(text(one(&html, &id("decline-reason"))), "目前品质不适合发货。");
    assert_eq!(text(one(&html, &id("decline-words"))), "Rain came into the store.");
    assert_eq!(all(&html, "[data-when=to-come]").len(), 0);
    assert_eq!(all(&html, "form[action^='/o/']").len(), 0);
}

#[test]
fn an_order_that_moved_on_and_a_deadline_are_said() {
    let mut placed = order_of(&[OrderState::Placed]);
    placed.order.answer_by = Some(MarketTime(1_763_779_200_000));
    let html = read(&order::show(&visitor("/o/s"), &placed, "s", Aside::Nothing));
    assert!(text(one(&html, &id("answer-by"))).contains("22 November 2025"));
    let moved = read(&order::show(&visitor("/o/s"), &order_of(&[OrderState::Placed, OrderState::Accepted]), "s", Aside::MovedOn));
    one(&moved, &id("order-moved-on"));
}

#[test]
fn what_a_newer_market_says_is_not_an_error() {
    let mut new = coffee();
    new.listing.product = protocol::ProductCode::new("dragonfruit").unwrap();
    new.listing.form = "smoked".into();
    let html = read(&listing::show(&visitor("/l/x"), &new, &Filled::default(), &none()));
    assert!(text(one(&html, "dl.facts")).contains("Other goods"));
    let BuyerOrder { order, seller } = order_of(&[OrderState::Placed, OrderState::Unknown]);
    let html = read(&order::show(&visitor("/o/s"), &BuyerOrder { order, seller }, "s", Aside::Nothing));
    assert_eq!(one(&html, &id("order-state")).attr("data-state"), Some("unknown"));
}

#[test]
fn a_notice_says_nothing_of_the_inside() {
    for message in ["not-found", "fault", "refused", "too-large"] {
        let html = read(&notice(&visitor("/nowhere"), message));
        one(&html, &id("notice"));
    }
}
