//! `GET /v1/news`: waiting for something to fetch, as one long request or as server-sent events.

use super::{caller, reply::Reply as _};
use crate::{Device, Market};
use axum::{
    extract::{Query, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{
        IntoResponse as _, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use protocol::{Cursor, Problem, sync::News};
use serde::Deserialize;
use std::{convert::Infallible, time::Duration};

/// Often enough for networks that drop what is silent for half a minute, and rare enough to cost nearly nothing.
const COMMENT: Duration = Duration::from_secs(25);

/// Events of one connection are at least this far apart: a hundred changes in a moment are one reason to sync.
const PAUSE: Duration = Duration::from_millis(500);

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Since {
    /// Up to where the phone has heard everything; empty at the start.
    #[serde(default)]
    #[param(value_type = String, required = false)]
    cursor: Cursor,
}

/// Waits for news. With `Accept: text/event-stream`, keeps telling.
#[utoipa::path(get, path = "/v1/news", tag = "sync", params(Since), security(("token" = [])), responses(
    (status = 200, description = "Whether a sync is worth it now", body = News),
    (status = "4XX", description = "Why not", body = Problem, content_type = "application/problem+json"),
    (status = "5XX", description = "Try again later", body = Problem, content_type = "application/problem+json"),
))]
pub(super) async fn news(State(market): State<Market>, Query(since): Query<Since>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    match caller(&market, &parts).await {
        Err(problem) => Err::<News, _>(problem).reply(&market, StatusCode::OK),
        Ok(device) if wants_events(&parts.headers) => events(market, device, since.cursor).into_response(),
        Ok(device) => market.news(&device, &since.cursor).await.map_err(Problem::from).reply(&market, StatusCode::OK),
    }
}

fn wants_events(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/event-stream"))
}

fn events(market: Market, device: Device, cursor: Cursor) -> impl axum::response::IntoResponse {
    let stream = futures_util::stream::unfold((market, cursor, false), move |(market, cursor, told)| async move {
        if told {
            tokio::time::sleep(PAUSE).await;
        }
        let news = market.until_news(device.seller, &cursor).await.ok().filter(|news| *news)?;
        // From here on what counts is what changes after this moment: the phone syncs by itself.
        let cursor = market.cursor_now(device.seller).await.ok()?;
        let event = Event::default().event("news").json_data(News { now: market.now(), news }).ok()?;
        Some((Ok::<_, Infallible>(event), (market, cursor, true)))
    });
    Sse::new(stream).keep_alive(KeepAlive::new().interval(COMMENT).text(""))
}
