//! The buyers' storefront.

/// Its pages.
pub fn router(_market: crate::Market) -> axum::Router {
    axum::Router::new()
}
