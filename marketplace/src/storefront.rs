//! The buyers' storefront: pages written by the server, in English, French and Chinese, that need no script.
//!
//! Pages are pure functions of plain data ([`browse`], [`listing`], [`order`], [`page`]); [`handlers`] asks the market and hands
//! them what it said; [`guard`] finishes every answer. No rule of the market is here: amounts, totals and states are the
//! protocol's.

mod amount;
mod assets;
mod blur;
mod browse;
mod countries;
mod guard;
mod handlers;
mod listing;
mod numbers;
mod order;
mod order_form;
mod page;
mod photos;
mod pictures;
mod visitor;
mod words;

#[cfg(test)]
mod tests;

use crate::Market;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};

/// The most bytes of a form: room for every field at its longest in any script, and for a good deal too much, so that most of
/// what is too long comes back with its own words and a note beside it.
const FORM_BYTES: usize = 64 * 1024;

/// Its pages. Whatever else is asked for is answered with a page that says that nothing is there.
pub fn router(market: Market) -> Router {
    Router::new()
        .route("/", get(handlers::home))
        .route("/l/{id}", get(handlers::offer))
        .route("/l/{id}/order", get(handlers::back_to_offer).post(handlers::place))
        .route("/o/{secret}", get(handlers::buyers_order))
        .route("/o/{secret}/cancel", post(handlers::cancel).get(handlers::back_to_order))
        .route("/o/{secret}/received", post(handlers::received).get(handlers::back_to_order))
        .route("/style.css", get(assets::style))
        .route("/icon.svg", get(assets::icon))
        .route("/robots.txt", get(assets::robots))
        .fallback(handlers::nowhere)
        .layer(DefaultBodyLimit::max(FORM_BYTES))
        .layer(middleware::from_fn(guard::guard))
        .with_state(market)
}
