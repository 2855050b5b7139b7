//! Every screen's address. Deep links, the back button and tests use the same ones on every shell.

use dioxus::prelude::*;

use crate::Inside;
use crate::screens::gallery::Gallery;
use crate::screens::language::LanguageScreen;
use crate::screens::not_found::NotFound;
use crate::screens::start::Start;

/// Every screen's address.
#[derive(Clone, Debug, PartialEq, Routable)]
#[rustfmt::skip]
#[allow(missing_docs)] // a variant is the screen of the same name
pub enum Route {
    #[layout(Inside)]
        #[route("/")]
        Start {},
        #[route("/language")]
        LanguageScreen {},
        #[route("/gallery")]
        Gallery {},
        #[route("/:..path")]
        NotFound { path: Vec<String> },
}
