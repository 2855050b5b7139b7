//! The preview's web server: the page with the phone, its socket, its photos, and the desk.

use std::path::PathBuf;
use std::rc::Rc;

use axum::Router;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use dioxus::prelude::*;
use dioxus_history::History;
use dioxus_liveview::{LiveViewPool, axum_socket, interpreter_glue};
use serde::Deserialize;

use super::capture;
use super::desk;
use super::history::BrowserHistory;
use super::network::{MarketAddress, Network};
use super::windows::{Windows, follow_page};
use crate::core::Mode;
use crate::i18n::Locale;
use crate::page::page;
use crate::platform::{MediaPath, media};
use crate::{App, AppContext};

/// The address of the phone inside the frame.
const FRAME: &str = "/phone";

/// Before the phone's own script: puts the phone into a frame where there is room, and starts again when the server went
/// away, as liveview cannot take up a lost session.
const BEFORE: &str = include_str!("../../../assets/preview.js");
const STAGE_STYLE: &str = include_str!("../../../assets/preview.css");

/// What the handlers share.
#[derive(Clone)]
pub(super) struct Preview {
    pub(super) context: AppContext,
    pub(super) network: Network,
    pub(super) market: MarketAddress,
    pub(super) data: PathBuf,
    windows: Windows,
    pool: LiveViewPool,
}

impl Preview {
    /// The language of the phone, for what stands around it.
    pub(super) fn locale(&self) -> Locale {
        self.context.preferences.load().locale.unwrap_or_else(Locale::of_system)
    }
}

/// All routes.
pub fn router(context: AppContext, windows: Windows, network: Network, market: MarketAddress, data: PathBuf) -> Router {
    let preview = Preview { context, network, market, data, windows, pool: LiveViewPool::new() };
    Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/ws", get(socket))
        .route("/media/{*path}", get(media))
        .route("/capture/{name}", post(capture::piece))
        .route("/export/{name}", get(export))
        .merge(desk::routes())
        .fallback(get(phone))
        .with_state(preview)
}

/// Any other address is one of the phone's: the page tells the socket which, so that the first paint is already it.
async fn phone(State(preview): State<Preview>, uri: Uri) -> Html<String> {
    let whole = uri.path_and_query().map_or("/", |whole| whole.as_str());
    let (prefix, path) = match whole.strip_prefix(FRAME) {
        Some("") => (FRAME, "/"),
        Some(rest) if rest.starts_with(['/', '?']) => (FRAME, rest),
        _ => ("", whole),
    };
    let glue = interpreter_glue(&format!("/ws?prefix={prefix}&path={}", percent_encode(path)));
    let preferences = preview.context.preferences.load();
    let desk = desk::frame_title(preview.locale());
    Html(page(
        preview.locale(),
        preferences.theme,
        preferences.text,
        &format!("<style>{STAGE_STYLE}</style>"),
        &format!(
            "<div id=\"stage\" hidden><div class=\"stage-phone\"><iframe id=\"stage-phone\" title=\"Isoko\"></iframe></div>\
             <iframe id=\"stage-desk\" title=\"{desk}\"></iframe></div>\n<script>{BEFORE}</script>\n{glue}"
        ),
    ))
}

#[derive(Deserialize)]
struct Address {
    path: String,
    #[serde(default)]
    prefix: String,
}

async fn socket(upgrade: WebSocketUpgrade, Query(address): Query<Address>, headers: HeaderMap, State(preview): State<Preview>) -> Response {
    if !same_origin(&headers) || !(address.prefix.is_empty() || address.prefix == FRAME) || !address.path.starts_with('/') {
        return StatusCode::FORBIDDEN.into_response();
    }
    upgrade.on_upgrade(move |socket| async move {
        let Preview { context, windows, pool, .. } = preview;
        let session = move || {
            VirtualDom::new(Session)
                .with_root_context(context)
                .with_root_context(windows)
                .with_root_context(Opened { path: address.path, prefix: address.prefix })
        };
        if let Err(error) = pool.launch_virtualdom(axum_socket(socket), session).await {
            tracing::debug!(%error, "session ended");
        }
    })
}

/// Another site's page may reach this port from the same browser; it gets no session.
pub(super) fn same_origin(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    match (text(header::ORIGIN), text(header::HOST)) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, authority)| authority == host),
        (None, _) => true,
        _ => false,
    }
}

/// Where a tab was opened.
#[derive(Clone)]
struct Opened {
    path: String,
    prefix: String,
}

/// The root of a tab: the browser's history, then the app as everywhere else.
#[component]
fn Session() -> Element {
    use_hook(|| {
        let Opened { path, prefix } = consume_context::<Opened>();
        let history = BrowserHistory::at(path, prefix);
        history.follow_browser();
        follow_page(&consume_context::<Windows>());
        provide_context::<Rc<dyn History>>(history);
    });
    rsx! { App {} }
}

/// A picture never changes: its name is what it is. Those of a locked phone are not given out.
async fn media(State(preview): State<Preview>, Path(path): Path<String>) -> Response {
    let real = MediaPath::parse(&path).is_some_and(|path| path.mode == Mode::Real);
    if real && preview.context.lock.is_locked() {
        return (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")]).into_response();
    }
    match media::read(&preview.context.phones, &path).await {
        Some(bytes) => {
            ([(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, "private, max-age=31536000, immutable")], bytes).into_response()
        }
        None => (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")]).into_response(),
    }
}

async fn export(State(preview): State<Preview>, Path(name): Path<String>) -> Response {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.starts_with('.') || !name.chars().all(plain) || preview.context.lock.is_locked() {
        return StatusCode::NOT_FOUND.into_response();
    }
    match tokio::fs::read(preview.data.join("exports").join(&name)).await {
        Ok(bytes) => {
            let disposition = format!("attachment; filename=\"{name}\"");
            ([(header::CONTENT_TYPE, "application/octet-stream"), (header::CONTENT_DISPOSITION, disposition.as_str())], bytes)
                .into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Everything but letters and digits, as the result stands inside a query inside a script inside a page.
fn percent_encode(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_cannot_leave_the_script_it_stands_in() {
        assert_eq!(percent_encode("/a?q=</script>\""), "%2Fa%3Fq%3D%3C%2Fscript%3E%22");
        assert_eq!(percent_encode("/é"), "%2F%C3%A9");
    }

    #[test]
    fn only_our_own_pages_get_a_session() {
        let headers = |origin: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("127.0.0.1:7501"));
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, HeaderValue::from_str(origin).unwrap());
            }
            headers
        };
        assert!(same_origin(&headers(Some("http://127.0.0.1:7501"))));
        assert!(same_origin(&headers(None)));
        assert!(!same_origin(&headers(Some("https://elsewhere.example"))));
        assert!(!same_origin(&headers(Some("null"))));
    }
}
