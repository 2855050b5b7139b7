//! What every page has: its head, the way home, the languages, and the plain word that no money moves.

use super::{
    assets,
    photos::Preview,
    pictures::{Icon, icon, sign},
    visitor::Visitor,
    words::{Language, text},
};
use maud::{DOCTYPE, Markup, html};

/// What a page says of itself.
pub(crate) struct Head<'a> {
    /// What it is about; may be words of a seller.
    pub(crate) title: &'a str,
    /// Whether search engines may show it. Order pages are nobody's business but the buyer's.
    pub(crate) index: Index,
    /// What is shown of it where somebody links to it.
    pub(crate) preview: Option<Preview>,
    /// Whether something on it must be looked at again: then the title says so first.
    pub(crate) problem: bool,
}

/// Whether a page may be found by searching.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Index {
    Yes,
    No,
}

/// A whole page.
pub(crate) fn page(visitor: &Visitor, head: &Head<'_>, body: &Markup) -> Markup {
    let words = visitor.words;
    let title = if head.problem { "page-title-error" } else { "page-title" };
    html! {
        (DOCTYPE)
        html lang=(words.0.tag()) dir="ltr" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="theme-color" content="#1c6b40";
                @if head.index == Index::No { meta name="robots" content="noindex"; }
                @if let Some(Preview { address, width, height }) = &head.preview {
                    meta property="og:type" content="website";
                    meta property="og:title" content=(head.title);
                    meta property="og:image" content=(address);
                    meta property="og:image:width" content=(width);
                    meta property="og:image:height" content=(height);
                }
                title { (words.fill(title, [("title", text(head.title))])) }
                link rel="icon" type="image/svg+xml" href="/icon.svg";
                link rel="stylesheet" href=(assets::style_address());
            }
            body {
                a.skip href="#content" { (words.say("skip-to-content")) }
                header {
                    div.top {
                        a.brand href="/" {
                            span.sign { (sign()) }
                            span { b { (words.say("brand")) } " " small { (words.say("brand-tagline")) } }
                        }
                        nav.languages aria-label=(words.say("languages-label")) { (languages(visitor)) }
                    }
                    p.sandbox data-testid="sandbox" {
                        (icon(Icon::Shield))
                        span { strong { (words.say("sandbox-title")) } " " span { (words.say("sandbox-text")) } }
                    }
                }
                main #content tabindex="-1" { (body) }
                footer.foot { p { (words.say("page-foot")) } }
            }
        }
    }
}

fn languages(visitor: &Visitor) -> Markup {
    html! {
        @for language in Language::ALL {
            @let current = language == visitor.words.0;
            a href=(visitor.in_language(language)) lang=(language.tag()) hreflang=(language.tag())
                aria-current=[current.then_some("true")] data-testid={ "lang-" (language.tag()) } { (language.own_name()) }
        }
    }
}

/// The way back to all offers.
pub(crate) fn home_link(visitor: &Visitor) -> Markup {
    html! { a.back href="/" { (icon(Icon::Back)) span { (visitor.words.say("home-link")) } } }
}

/// A page that says one thing: something is not there, or went wrong. It says nothing of the inside.
pub(crate) fn notice(visitor: &Visitor, message: &str) -> Markup {
    let words = visitor.words;
    let title = words.say(&format!("{message}-title"));
    let body = html! {
        section.card.alone data-testid="notice" {
            span.medal { (icon(Icon::Question)) }
            h1 { (title) }
            p { (words.say(&format!("{message}-text"))) }
            a.button href="/" { (words.say("home-link")) }
        }
    };
    page(visitor, &Head { title: &title, index: Index::No, preview: None, problem: false }, &body)
}
