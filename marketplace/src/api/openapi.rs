//! The OpenAPI document, generated from the handlers and the protocol's types.

use axum::Json;
use utoipa::{
    Modify, OpenApi,
    openapi::security::{Http, HttpAuthScheme, SecurityScheme},
};

#[derive(OpenApi)]
#[openapi(
    info(title = "Isoko market", version = "2026-11-22", description = "What phones and the market say to each other; see docs/PROTOCOL.md."),
    paths(super::enrol, super::confirm, super::challenge, super::token, super::invite, super::sync, super::news::news, super::pictures::wanted,
        super::pictures::picture, super::uploads::create, super::uploads::look, super::uploads::append, super::uploads::end),
    modifiers(&Tokens),
    tags((name = "enrolment", description = "Binding a device's key to a seller"), (name = "sync", description = "Operations and changes"),
        (name = "pictures", description = "Pictures, sent by tus 1.0.0")),
)]
struct Document;

/// The security scheme that the handlers name.
struct Tokens;

impl Modify for Tokens {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
    }
}

/// `GET /openapi.json`.
pub(super) async fn document() -> Json<utoipa::openapi::OpenApi> {
    Json(Document::openapi())
}
