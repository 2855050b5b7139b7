//! Who asks for a page: in which language she reads, and where she is.

use super::words::{Language, Words};
use axum::{extract::FromRequestParts, http::request::Parts};
use http::{HeaderMap, HeaderName, Uri, header};
use std::convert::Infallible;

/// The cookie that remembers a chosen language. It holds nothing else, and nobody is known by it.
pub(crate) const COOKIE: &str = "lang";

/// The visitor of one request.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    /// In her language.
    pub(crate) words: Words,
    /// The language, if this very request chose it.
    pub(crate) chosen: Option<Language>,
    /// Whether she pays for every byte, or waits for it: her browser says so, or that the network is slow.
    pub(crate) sparing: bool,
    path: String,
    query: String,
}

impl Visitor {
    /// Reads a request: the language of `?lang=`, else of the cookie, else what the browser likes best, else English.
    pub(crate) fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let query = uri.query().unwrap_or_default();
        let chosen = query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Language::of_tag);
        let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let cookie = || {
            let mut cookies = header(header::COOKIE)?.split(';').filter_map(|cookie| cookie.trim().split_once('='));
            cookies.find(|(name, _)| *name == COOKIE).and_then(|(_, tag)| Language::of_tag(tag))
        };
        let liked = || header(header::ACCEPT_LANGUAGE).and_then(Language::of_accept);
        let language = chosen.or_else(cookie).or_else(liked).unwrap_or(Language::English);
        let slow = header(HeaderName::from_static("ect")).is_some_and(|kind| matches!(kind, "slow-2g" | "2g" | "3g"));
        let sparing = slow || header(HeaderName::from_static("save-data")).is_some_and(|wish| wish.eq_ignore_ascii_case("on"));
        // Two slashes at the start of a link would make the rest of a mistyped address the name of another server.
        let path = format!("/{}", uri.path().trim_start_matches(['/', '\\']));
        Self { words: Words(language), chosen, sparing, path, query: without(query, "lang") }
    }

    /// This page in another language.
    pub(crate) fn in_language(&self, language: Language) -> String {
        self.with("lang", language.tag())
    }

    /// This page with one parameter set anew.
    pub(crate) fn with(&self, name: &str, value: &str) -> String {
        let rest = without(&self.query, name);
        let and = if rest.is_empty() { "" } else { "&" };
        format!("{}?{rest}{and}{name}={value}", self.path)
    }
}

/// A query without one parameter; the others stay as they were encoded.
fn without(query: &str, name: &str) -> String {
    let others = query.split('&').filter(|pair| !pair.is_empty() && pair.split('=').next() != Some(name));
    others.collect::<Vec<_>>().join("&")
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.uri, &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visitor(uri: &str, cookie: &str, accept: &str) -> Visitor {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, cookie.parse().unwrap());
        headers.insert(header::ACCEPT_LANGUAGE, accept.parse().unwrap());
        Visitor::of(&uri.parse().unwrap(), &headers)
    }

    #[test]
    fn the_address_wins_over_the_cookie_and_the_cookie_over_the_browser() {
        assert_eq!(visitor("/?lang=fr", "lang=zh-Hans", "en").words, Words(Language::French));
        assert_eq!(visitor("/", "a=b; lang=zh-Hans", "en").words, Words(Language::Chinese));
        assert_eq!(visitor("/", "lang=xx", "fr, en;q=0.5").words, Words(Language::French));
        assert_eq!(visitor("/?lang=xx", "", "").words, Words(Language::English));
        assert_eq!(visitor("/", "lang=fr", "").chosen, None);
    }

    #[test]
    fn a_link_keeps_the_rest_of_the_address() {
        let here = visitor("/?q=caf%C3%A9&lang=en&family=coffee&page=2", "", "");
        assert_eq!(here.in_language(Language::French), "/?q=caf%C3%A9&family=coffee&page=2&lang=fr");
        assert_eq!(here.with("page", "3"), "/?q=caf%C3%A9&family=coffee&page=3");
        assert_eq!(visitor("/l/x", "", "").in_language(Language::Chinese), "/l/x?lang=zh-Hans");
        assert_eq!(visitor("//evil.example/", "", "").in_language(Language::French), "/evil.example/?lang=fr");
    }
}
