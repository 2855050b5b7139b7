//! The desk beside the phone: the network, the SMS that the market sent, the way to the storefront. Plain HTML, so that
//! it stands when the phone's session does not.

use axum::extract::{Form, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::network::{MarketAddress, Signal};
use super::server::Preview;
use crate::i18n::{Locale, Msg, msg};
use crate::page::page;

const SCRIPT: &str = include_str!("../../../assets/desk.js");
const STYLE: &str = include_str!("../../../assets/preview.css");

/// The most that a list of SMS may be; a demo's is a few hundred bytes.
const MOST_SMS_BYTES: u64 = 1_000_000;

pub(super) fn routes() -> Router<Preview> {
    Router::new().route("/desk", get(desk)).route("/desk/network", post(switch)).route("/desk/state", get(state))
}

/// The name of the desk's frame, for screen readers.
pub(super) fn frame_title(locale: Locale) -> String {
    say(locale, &msg::desk_title())
}

#[derive(Deserialize)]
struct Place {
    beside: Option<String>,
}

async fn desk(State(preview): State<Preview>, Query(place): Query<Place>) -> Html<String> {
    let locale = preview.locale();
    let beside = place.beside.is_some();
    let signal = preview.network.signal();
    let buttons: Vec<String> = Signal::ALL
        .iter()
        .map(|one| {
            let word = match one {
                Signal::None => msg::desk_network_none(),
                Signal::Gprs => msg::desk_network_2g(),
                Signal::Good => msg::desk_network_good(),
            };
            format!("<button name=\"signal\" value=\"{one}\" aria-pressed=\"{}\">{}</button>", *one == signal, say(locale, &word))
        })
        .collect();
    let to_phone =
        if beside { String::new() } else { format!("<a class=\"button button-quiet\" href=\"/\">{}</a>", say(locale, &msg::desk_phone())) };
    let body = format!(
        "<main class=\"desk\" data-empty=\"{empty}\" data-unreachable=\"{unreachable}\">\
         <h1 class=\"desk-title\">{title}</h1>\
         <section class=\"card\"><h2 id=\"network\">{network}</h2>\
         <form method=\"post\" action=\"/desk/network{back}\"><div class=\"desk-switch\" role=\"group\" aria-labelledby=\"network\">{buttons}</div></form>\
         <p class=\"soft small\">{hint}</p></section>\
         <section class=\"card\"><h2>{sms}</h2><ul class=\"sms\" id=\"sms\" tabindex=\"0\" aria-live=\"polite\" aria-label=\"{sms}\"></ul></section>\
         <nav class=\"desk-links\" aria-label=\"{title}\"><a class=\"button button-primary\" href=\"{market}\" target=\"_blank\" rel=\"noopener\">{store}</a>{to_phone}</nav>\
         </main><script>{SCRIPT}</script>",
        buttons = buttons.concat(),
        title = say(locale, &msg::desk_title()),
        network = say(locale, &msg::desk_network()),
        hint = say(locale, &msg::desk_network_hint()),
        sms = say(locale, &msg::desk_sms()),
        empty = say(locale, &msg::desk_sms_empty()),
        unreachable = say(locale, &msg::desk_sms_unreachable()),
        store = say(locale, &msg::desk_storefront()),
        market = escape(preview.market.url()),
        back = if beside { "?beside=1" } else { "" },
    );
    let chosen = preview.context.preferences.load();
    let html = page(locale, chosen.theme, chosen.text, &format!("<style>{STYLE}</style>"), &body).replace("<div id=\"main\"></div>\n", "");
    Html(if beside { html.replacen("<html ", "<html class=\"desk-beside\" ", 1) } else { html })
}

#[derive(Deserialize)]
struct Chosen {
    signal: Signal,
}

async fn switch(State(preview): State<Preview>, Query(place): Query<Place>, Form(chosen): Form<Chosen>) -> Redirect {
    preview.network.set(chosen.signal);
    if let Err(error) = super::keep_signal(&preview.data, chosen.signal) {
        // The switch works all the same; it is only forgotten at the next start.
        tracing::warn!(%error, "the switch could not be kept");
    }
    tracing::info!(signal = %chosen.signal, "network switched");
    Redirect::to(if place.beside.is_some() { "/desk?beside=1" } else { "/desk" })
}

#[derive(Serialize)]
struct DeskState {
    signal: Signal,
    /// As the market gave it, newest first; nothing when the market did not answer.
    sms: Option<Value>,
}

async fn state(State(preview): State<Preview>) -> Response {
    let sms = match fetch_sms(&preview.market).await {
        Ok(sms) => Some(sms),
        Err(error) => {
            tracing::debug!(%error, "no SMS from the market");
            None
        }
    };
    let state = DeskState { signal: preview.network.signal(), sms };
    (StatusCode::OK, [(header::CACHE_CONTROL, "no-store")], Json(state)).into_response()
}

/// Asks the market itself, past the switch: the SMS of a real phone do not come over the data network either.
///
/// HTTP/1.0, so that the answer is simply everything up to the end of the connection.
async fn fetch_sms(market: &MarketAddress) -> std::io::Result<Value> {
    let mut stream = market.connect().await?;
    let request = format!("GET /dev/sms HTTP/1.0\r\nHost: {}\r\nAccept: application/json\r\n\r\n", market.authority());
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(MOST_SMS_BYTES).read_to_end(&mut answer).await?;
    parse_answer(&answer).ok_or_else(|| std::io::Error::other("not an answer with SMS"))
}

fn parse_answer(answer: &[u8]) -> Option<Value> {
    let end_of_head = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(answer.get(..end_of_head)?).ok()?;
    head.split(' ').nth(1).filter(|status| *status == "200")?;
    let list: Value = serde_json::from_slice(answer.get(end_of_head + 4..)?).ok()?;
    list.is_array().then_some(list)
}

/// A message as it may stand in HTML.
fn say(locale: Locale, message: &Msg) -> String {
    escape(&locale.message(message))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_good_answer_with_a_list_counts() {
        let good = b"HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n[{\"to\":\"+250\",\"text\":\"482 193\",\"at\":1}]";
        assert_eq!(parse_answer(good).unwrap()[0]["text"], "482 193");
        for bad in [&b"HTTP/1.0 404 Not Found\r\n\r\n[]"[..], b"HTTP/1.0 200 OK\r\n\r\n{}", b"HTTP/1.0 200 OK\r\n\r\n[", b"nonsense", b""] {
            assert_eq!(parse_answer(bad), None);
        }
    }

    #[test]
    fn what_stands_in_html_is_escaped() {
        assert_eq!(escape("<a href=\"x\">&"), "&lt;a href=&quot;x&quot;&gt;&amp;");
    }
}
