//! The few files beside the pages: stylesheet, icon, and what search engines ask for first.

use axum::response::{IntoResponse, Response};
use http::header;
use sha2::{Digest, Sha256};
use std::{fmt::Write as _, sync::LazyLock};

const STYLE: &str = include_str!("style.css");
const ICON: &str = include_str!("icon.svg");

/// Order pages are behind secrets; should one leak into a link, it is still not to be collected.
const ROBOTS: &str = "User-agent: *\nDisallow: /o/\n";

/// The stylesheet's address changes with its content, so browsers may keep it for a year without asking.
static STYLE_ADDRESS: LazyLock<String> = LazyLock::new(|| {
    let mut address = String::from("/style.css?v=");
    for byte in Sha256::digest(STYLE).iter().take(8) {
        // Writing into a string cannot fail.
        let _ = write!(address, "{byte:02x}");
    }
    address
});

const A_YEAR: &str = "public, max-age=31536000, immutable";
const A_DAY: &str = "public, max-age=86400";

/// Where the stylesheet is.
pub(crate) fn style_address() -> &'static str {
    &STYLE_ADDRESS
}

pub(crate) async fn style() -> Response {
    file("text/css; charset=utf-8", A_YEAR, STYLE)
}

pub(crate) async fn icon() -> Response {
    file("image/svg+xml", A_DAY, ICON)
}

pub(crate) async fn robots() -> Response {
    file("text/plain; charset=utf-8", A_DAY, ROBOTS)
}

fn file(kind: &'static str, keep: &'static str, content: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], content).into_response()
}
