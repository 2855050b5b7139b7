//! The first page: what is for sale, with a search.

use super::{
    countries,
    page::{Head, Index, page},
    photos::{Shown, cover},
    pictures::{FAMILIES, Icon, family, icon},
    visitor::Visitor,
    words::text,
};
use crate::{Browse, Page, ShopListing};
use maud::{Markup, html};
use protocol::{Country, Listing, Text};
use std::collections::HashMap;

/// What the visitor looks for, as far as it could be understood. A filter that says nothing we know is no filter: an old or
/// mistyped link still shows goods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wish {
    search: String,
    family: &'static str,
    country: Option<Country>,
    page: u32,
}

impl Wish {
    /// Reads the address.
    pub(crate) fn read(query: &HashMap<String, String>) -> Self {
        let get = |name: &str| query.get(name).map_or("", String::as_str);
        // More words than a title has cannot be in one.
        let search: String = get("q").chars().take(Text::TITLE.max).collect();
        Self {
            search: Text::TITLE.clean(&search).unwrap_or_default(),
            family: FAMILIES.iter().find(|(name, _)| *name == get("family")).map_or("", |(name, _)| *name),
            country: get("country").parse().ok(),
            page: get("page").parse().unwrap_or(0),
        }
    }

    /// The same, as the market is asked.
    pub(crate) fn browse(&self) -> Browse {
        Browse {
            search: (!self.search.is_empty()).then(|| self.search.clone()),
            product: None,
            family: family(self.family),
            country: self.country,
            page: self.page,
        }
    }

    fn is_everything(&self) -> bool {
        self.search.is_empty() && self.family.is_empty() && self.country.is_none()
    }
}

/// The page.
pub(crate) fn show(visitor: &Visitor, wish: &Wish, found: &Page<ShopListing>, shown: &Shown) -> Markup {
    let words = visitor.words;
    let title = words.say("browse-title");
    let body = html! {
        section.hero {
            h1 { (title) }
            p { (words.say("browse-lead")) }
            (search(visitor, wish))
        }
        section.results aria-label=(words.say("results-label")) {
            @if found.items.is_empty() {
                (nothing(visitor, wish))
            } @else {
                ul.cards { @for (at, offer) in found.items.iter().enumerate() { li { (card(visitor, offer, shown, at)) } } }
            }
            (pages(visitor, found))
        }
    };
    page(visitor, &Head { title: &title, index: Index::Yes, preview: None, problem: false }, &body)
}

fn search(visitor: &Visitor, wish: &Wish) -> Markup {
    let words = visitor.words;
    html! {
        form.search action="/" method="get" role="search" {
            div.field.wide {
                label for="q" { (words.say("search-label")) }
                input #q type="search" name="q" value=(wish.search) autocomplete="off" enterkeyhint="search" dir="auto" data-testid="search-words";
            }
            div.field {
                label for="family" { (words.say("family-label")) }
                select #family name="family" data-testid="search-family" {
                    option value="" { (words.say("family-all")) }
                    @for (name, _) in FAMILIES {
                        option value=(name) selected[name == wish.family] { (words.say(&format!("family-{name}"))) }
                    }
                }
            }
            div.field {
                label for="country" { (words.say("from-label")) }
                select #country name="country" data-testid="search-country" {
                    option value="" { (words.say("from-all")) }
                    @for (country, name) in countries::all(words.0) {
                        option value=(country) selected[wish.country == Some(*country)] { (name) }
                    }
                }
            }
            button.button type="submit" data-testid="search-go" { (icon(Icon::Search)) (words.say("search-go")) }
            @if !wish.is_everything() { a.plain href="/" { (words.say("search-clear")) } }
        }
    }
}

/// One offer. The title is the link; the stylesheet stretches it over the whole card.
fn card(visitor: &Visitor, ShopListing { listing, seller }: &ShopListing, shown: &Shown, at: usize) -> Markup {
    let words = visitor.words;
    html! {
        article.card.offer data-testid="listing-card" data-listing=(listing.id) {
            (cover(visitor, shown, listing, at))
            div.facts {
                h2 { a href={ "/l/" (listing.id) } { bdi { (listing.title) } } }
                p.price { (price(visitor, listing)) }
                (stock_left(visitor, listing))
                p.seller {
                    (icon(Icon::Pin))
                    span { bdi { (seller.name) } " · " bdi { (seller.village) } ", " (countries::name(words.0, seller.country)) }
                }
            }
        }
    }
}

/// The price and what it is for.
pub(crate) fn price(visitor: &Visitor, listing: &Listing) -> Markup {
    let words = visitor.words;
    html! { b { (words.money(listing.price.money)) } " " span { (words.per(listing.price.per)) } }
}

/// What the market may still sell, or that it may not. `data-amount` is the bare number of grams or pieces.
pub(crate) fn stock_left(visitor: &Visitor, listing: &Listing) -> Markup {
    let words = visitor.words;
    let market = listing.stock.market;
    html! {
        @if listing.is_for_sale() {
            p.pill.ok data-testid="stock-left" data-amount=(market.amount()) {
                (icon(Icon::Box)) (words.fill("stock-left", [("amount", text(words.quantity(market, listing.price.per)))]))
            }
        } @else {
            p.pill data-testid="stock-left" data-amount=(market.amount()) {
                (icon(Icon::Cross)) (words.say(if market.amount() > 0 { "not-for-sale-title" } else { "sold-out" }))
            }
        }
    }
}

fn nothing(visitor: &Visitor, wish: &Wish) -> Markup {
    let words = visitor.words;
    let message = if wish.is_everything() && wish.page == 0 { "shelves-empty" } else { "results-none" };
    html! {
        div.card.alone data-testid="nothing" {
            div.picture { (super::pictures::basket()) }
            h2 { (words.say(message)) }
            p { (words.say(&format!("{message}-text"))) }
            @if !wish.is_everything() { a.button.ghost href="/" { (words.say("search-clear")) } }
        }
    }
}

fn pages(visitor: &Visitor, found: &Page<ShopListing>) -> Markup {
    let words = visitor.words;
    html! {
        @if found.more || found.page > 0 {
            nav.pages aria-label=(words.say("results-label")) {
                @if found.page > 0 {
                    a.button.ghost href=(visitor.with("page", "0")) { (icon(Icon::Back)) (words.say("results-first")) }
                }
                @if found.more {
                    @let next = found.page.saturating_add(1).to_string();
                    a.button href=(visitor.with("page", &next)) data-testid="more" { (words.say("results-more")) (icon(Icon::Next)) }
                }
            }
        }
    }
}
