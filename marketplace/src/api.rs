//! The market's API on HTTP: the addresses of `docs/PROTOCOL.md` under `/v1`, and what operators and developers ask for.
//!
//! Whatever fails under `/v1` is answered with a problem document that carries the market's time, never with a stack trace.

use crate::{Device, Market, SentSms};
use axum::{
    Json, Router,
    extract::{Request, State},
    http::{StatusCode, header, request::Parts},
    middleware,
    response::{IntoResponse as _, Response},
    routing::{any, get, post},
};
use protocol::{
    Problem, ProblemCode, SyncResponse,
    enrol::{Challenge, ChallengeRequest, CodeSent, ConfirmRequest, EnrolRequest, Invitation, Token, TokenRequest},
};
use reply::Reply;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

pub(crate) mod body;
mod compress;
mod news;
#[cfg(feature = "server")]
mod openapi;
mod pictures;
mod reply;
mod sync_body;
mod uploads;

/// Everything but the storefront.
pub(crate) fn router(market: Market) -> Router {
    let broken = market.clone();
    let v1 = Router::new()
        .route("/enrol", post(enrol))
        .route("/enrol/confirm", post(confirm))
        .route("/token/challenge", post(challenge))
        .route("/token", post(token))
        .route("/invitations", post(invite))
        .route("/sync", post(sync))
        .route("/news", get(news::news))
        .route("/pictures/wanted", post(pictures::wanted))
        .route("/uploads", any(uploads::all))
        .route("/uploads/{id}", any(uploads::one))
        .fallback(not_found)
        .method_not_allowed_fallback(not_allowed)
        .layer(CatchPanicLayer::custom(move |_| reply::problem(&broken, Problem::new(ProblemCode::Internal))));
    // Nesting leaves this one address out, and it must not fall to the storefront.
    let root = any(not_found);
    let mut router = Router::new().nest("/v1", v1).route("/v1/", root).route("/healthz", get(healthz));
    router = router.route("/pictures/{name}", get(pictures::picture));
    // Nobody reads it in practice, on a phone.
    #[cfg(feature = "server")]
    {
        router = router.route("/openapi.json", get(openapi::document));
    }
    if market.config().dev {
        router = router.route("/dev/sms", get(dev_sms));
    }
    router.with_state(market)
}

/// What goes around all of the market, the storefront too.
pub(crate) fn around(router: Router) -> Router {
    router
        .layer(middleware::from_fn(compress::zstd_where_shorter))
        // For browsers and tools that do not know zstd.
        .layer(CompressionLayer::new().no_br().no_zstd().gzip(true))
        .layer(middleware::from_fn(compress::without_vary))
        .layer(CatchPanicLayer::custom(|_| (StatusCode::INTERNAL_SERVER_ERROR, "The market made a mistake.").into_response()))
}

/// Asks for a one-time code, by SMS.
#[utoipa::path(post, path = "/v1/enrol", tag = "enrolment", request_body = EnrolRequest, responses(
    (status = 202, description = "A code is on its way", body = CodeSent),
    (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
    (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
))]
async fn enrol(State(market): State<Market>, request: Request) -> Response {
    let answer = async { market.enrol(body::read::<EnrolRequest>(request).await?).await };
    answer.await.reply(&market, StatusCode::ACCEPTED)
}

/// Confirms the code, with the device's signature. Sent again, it is answered again.
#[utoipa::path(post, path = "/v1/enrol/confirm", tag = "enrolment", request_body = ConfirmRequest, responses(
    (status = 200, description = "The device is enrolled", body = Token),
    (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
    (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
))]
async fn confirm(State(market): State<Market>, request: Request) -> Response {
    let answer = async { market.confirm(body::read::<ConfirmRequest>(request).await?).await };
    answer.await.reply(&market, StatusCode::OK)
}

/// Asks for a nonce to sign.
#[utoipa::path(post, path = "/v1/token/challenge", tag = "enrolment", request_body = ChallengeRequest, responses(
    (status = 200, description = "What to sign, within five minutes", body = Challenge),
    (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
    (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
))]
async fn challenge(State(market): State<Market>, request: Request) -> Response {
    let answer = async { market.challenge(body::read::<ChallengeRequest>(request).await?).await };
    answer.await.reply(&market, StatusCode::OK)
}

/// Renews a token with a signed nonce.
#[utoipa::path(post, path = "/v1/token", tag = "enrolment", request_body = TokenRequest, responses(
    (status = 200, description = "A new token", body = Token),
    (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
    (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
))]
async fn token(State(market): State<Market>, request: Request) -> Response {
    let answer = async { market.token(body::read::<TokenRequest>(request).await?).await };
    answer.await.reply(&market, StatusCode::OK)
}

/// Invites another device of the same seller.
#[utoipa::path(post, path = "/v1/invitations", tag = "enrolment", security(("token" = [])), responses(
    (status = 200, description = "What the other device shows when it enrols", body = Invitation),
    (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
    (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
))]
async fn invite(State(market): State<Market>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let answer = async { market.invite(&caller(&market, &parts).await?).await };
    answer.await.reply(&market, StatusCode::OK)
}

/// One round trip: operations up, answers and changes down.
#[utoipa::path(post, path = "/v1/sync", tag = "sync", request_body = protocol::SyncRequest, security(("token" = [])), responses(
    (status = 200, description = "One answer for each operation, and what changed", body = SyncResponse),
    (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
    (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
))]
async fn sync(State(market): State<Market>, request: Request) -> Response {
    let answer = async {
        let (parts, body) = request.into_parts();
        // Before a byte of the body is read: strangers' bytes are not worth the reading.
        let device = caller(&market, &parts).await?;
        market.sync(&device, sync_body::read(Request::from_parts(parts, body)).await?).await
    };
    answer.await.reply(&market, StatusCode::OK)
}

async fn not_found(State(market): State<Market>) -> Response {
    reply::problem(&market, Problem::new(ProblemCode::NotFound))
}

async fn not_allowed(State(market): State<Market>) -> Response {
    reply::problem(&market, Problem::new(ProblemCode::MethodNotAllowed))
}

/// Whether the market can answer: it asks its database.
async fn healthz(State(market): State<Market>) -> Response {
    match market.is_well().await {
        Ok(()) => "ok\n".into_response(),
        Err(error) => reply::problem(&market, error.into()),
    }
}

/// What was sent by SMS, newest first. Only for demonstrations.
async fn dev_sms(State(market): State<Market>) -> Json<Vec<SentSms>> {
    Json(market.config().sms.sent())
}

/// The device of the request's token.
async fn caller(market: &Market, parts: &Parts) -> Result<Device, Problem> {
    let header = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match header.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => market.authenticate(token.trim()).await,
        _ => Err(Problem::new(ProblemCode::Unauthorized)),
    }
}
