//! The market on HTTP: bodies, encodings, tokens, problems; with one real socket at the end.

use crate::{
    phone::Phone,
    world::{DAY, Identity, World, coffee, json},
};
use axum::body::Body;
use http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use protocol::{
    SyncRequest, SyncResponse,
    enrol::{ChallengeRequest, TokenRequest, token_text},
    limits::MAX_REQUEST_BYTES,
};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

fn bytes_of<T: serde::Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).unwrap()
}

#[tokio::test]
async fn the_whole_of_section_four_over_http() {
    let world = World::new().await;
    let amina = Identity::amina();
    let (status, sent) = world.post("/v1/enrol", None, bytes_of(&amina.request())).await;
    assert_eq!(status, StatusCode::ACCEPTED);
    assert_eq!(sent["expires_at"].as_i64().unwrap() - sent["now"].as_i64().unwrap(), 900_000);
    let (status, outbox) = json(world.ask(Request::get("/dev/sms").body(Body::empty()).unwrap()).await).await;
    assert_eq!((status, &outbox[0]["to"]), (StatusCode::OK, &json!("+250788123456")));
    assert!(outbox[0]["at"].is_i64() && outbox[0]["text"].as_str().unwrap().contains(&world.newest_code()));
    let (status, token) = world.post("/v1/enrol/confirm", None, bytes_of(&amina.confirm(&world.newest_code()))).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(token["limits"]["revision"], 1);
    let token = token["token"].as_str().unwrap();
    let (status, invitation) = world.post("/v1/invitations", Some(token), "").await;
    assert_eq!((status, invitation["invitation"].as_str().unwrap().len()), (StatusCode::OK, 8));

    world.wait(31 * DAY);
    let (status, problem) = world.post("/v1/sync", Some(token), r#"{"v":"2026-11-22"}"#).await;
    assert_eq!((status.as_u16(), &problem["code"]), (401, &json!("token_expired")));
    let (_, challenge) = world.post("/v1/token/challenge", None, bytes_of(&ChallengeRequest { device: amina.device })).await;
    let nonce = challenge["nonce"].as_str().unwrap().to_owned();
    let renew = TokenRequest { device: amina.device, sig: amina.sign(&token_text(amina.device, &nonce)), nonce };
    let (status, token) = world.post("/v1/token", None, bytes_of(&renew)).await;
    assert_eq!(status, StatusCode::OK);
    let (status, _) = world.post("/v1/sync", token["token"].as_str(), r#"{"v":"2026-11-22"}"#).await;
    assert_eq!(status, StatusCode::OK);
}

#[tokio::test]
async fn whatever_fails_is_a_problem_document() {
    let world = World::new().await;
    let token = world.enrol(&Identity::amina()).await.token;
    let long = "x".repeat(MAX_REQUEST_BYTES + 1);
    let post = |path: &str| Request::post(path).header("authorization", format!("bearer {token}"));
    let cases: Vec<(Request<Body>, u16, &str)> = vec![
        (Request::get("/v1/nothing").body(Body::empty()).unwrap(), 404, "not_found"),
        (Request::get("/v1/").body(Body::empty()).unwrap(), 404, "not_found"),
        (Request::get("/v1/sync").body(Body::empty()).unwrap(), 405, "method_not_allowed"),
        (Request::delete("/v1/enrol").body(Body::empty()).unwrap(), 405, "method_not_allowed"),
        (Request::post("/v1/sync").body(Body::empty()).unwrap(), 401, "unauthorized"),
        (Request::post("/v1/sync").header("authorization", "Basic eA==").body(Body::empty()).unwrap(), 401, "unauthorized"),
        (Request::post("/v1/sync").header("authorization", "Bearer").body(Body::empty()).unwrap(), 401, "unauthorized"),
        (post("/v1/sync").body(Body::from("{}")).unwrap(), 415, "unsupported_media"),
        (post("/v1/sync").header("content-type", "text/plain").body(Body::from("{}")).unwrap(), 415, "unsupported_media"),
        (post("/v1/sync").header("content-type", "application/jsonp").body(Body::from("{}")).unwrap(), 415, "unsupported_media"),
        (
            post("/v1/sync").header("content-type", "application/json").header("content-encoding", "br").body(Body::from("{}")).unwrap(),
            415,
            "unsupported_media",
        ),
        (
            post("/v1/sync").header("content-type", "application/json").header("content-encoding", "zstd").body(Body::from("{}")).unwrap(),
            400,
            "bad_request",
        ),
        (post("/v1/sync").header("content-type", "application/json").body(Body::from(long.clone())).unwrap(), 413, "too_large"),
        (
            post("/v1/sync")
                .header("content-type", "application/json")
                .header("content-length", "99999999999")
                .body(Body::from("{}"))
                .unwrap(),
            413,
            "too_large",
        ),
        (Request::post("/v1/enrol").header("content-type", "application/json").body(Body::from(long)).unwrap(), 413, "too_large"),
    ];
    for (request, status, code) in cases {
        let what = format!("{} {}", request.method(), request.uri());
        let (got, problem) = json(world.ask(request).await).await;
        assert_eq!((got.as_u16(), &problem["code"]), (status, &json!(code)), "{what}");
        assert_eq!(problem["type"], format!("urn:isoko:problem:{code}"));
    }
    let refused = world.ask(Request::post("/v1/sync").body(Body::empty()).unwrap()).await;
    assert_eq!(refused.headers()["www-authenticate"], "Bearer");
}

#[tokio::test]
async fn a_request_may_be_compressed_and_a_bomb_is_not_unpacked() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    amina.lists(coffee());
    let send = |body: Vec<u8>| {
        let request =
            Request::post("/v1/sync").header("content-type", "application/json; charset=utf-8").header("content-encoding", "zstd");
        world.ask(request.header("authorization", format!("Bearer {}", amina.token)).body(Body::from(body)).unwrap())
    };
    let request = bytes_of(&amina.request());
    let (status, answer) = json(send(zstd::bulk::compress(&request, 3).unwrap()).await).await;
    assert_eq!((status.as_u16(), answer["answers"][0]["applied"]["version"].as_u64()), (200, Some(1)));
    // A gigabyte of spaces is 32 kB on the wire.
    let bomb = zstd::stream::encode_all(std::io::Read::take(std::io::repeat(b' '), 1 << 30), 3).unwrap();
    assert!(bomb.len() < MAX_REQUEST_BYTES);
    let (status, problem) = json(send(bomb).await).await;
    assert_eq!((status.as_u16(), &problem["code"]), (413, &json!("too_large")));
    let half = zstd::bulk::compress(&request, 3).unwrap();
    let (status, problem) = json(send(half[..half.len() / 2].to_vec()).await).await;
    assert_eq!((status.as_u16(), &problem["code"]), (400, &json!("bad_request")));
    // A frame that wants 128 MB of memory before its first byte.
    let mut greedy = zstd::stream::Encoder::new(Vec::new(), 3).unwrap();
    greedy.window_log(27).unwrap();
    std::io::Write::write_all(&mut greedy, &request).unwrap();
    let (status, _) = json(send(greedy.finish().unwrap()).await).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn answers_are_compressed_for_who_asks_and_where_it_helps() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    for _ in 0..5 {
        amina.lists(coffee());
    }
    amina.sync(&world).await;
    let ask = |encoding: &'static str, cursor: &str| {
        let body = bytes_of(&SyncRequest { cursor: protocol::Cursor(cursor.into()), ..amina.request() });
        let request = Request::post("/v1/sync").header("content-type", "application/json").header("accept-encoding", encoding);
        world.ask(request.header("authorization", format!("Bearer {}", amina.token)).body(Body::from(body)).unwrap())
    };
    let plain = ask("", "").await;
    assert!(!plain.headers().contains_key("content-encoding"));
    let plain: Value = serde_json::from_slice(&plain.into_body().collect().await.unwrap().to_bytes()).unwrap();
    let packed = ask("gzip, zstd", "").await;
    assert_eq!(packed.headers()["content-encoding"], "zstd");
    // They speak to caches, which keep no answer to a POST; a phone pays for them on every sync.
    assert!(!packed.headers().contains_key("vary") && !packed.headers().contains_key("cache-control"));
    let packed = packed.into_body().collect().await.unwrap().to_bytes();
    let unpacked: Value = serde_json::from_slice(&zstd::stream::decode_all(&packed[..]).unwrap()).unwrap();
    assert_eq!(plain, unpacked);
    assert_eq!(ask("gzip", "").await.headers()["content-encoding"], "gzip");
    // Too short to become shorter.
    let short = ask("zstd", &amina.cursor.0).await;
    assert!(!short.headers().contains_key("content-encoding"));
}

#[tokio::test]
async fn health_and_the_document() {
    let world = World::new().await;
    let get = |path: &str| world.ask(Request::get(path).body(Body::empty()).unwrap());
    assert_eq!(get("/healthz").await.status(), 200);
    let (status, document) = json(get("/openapi.json").await).await;
    assert_eq!((status.as_u16(), &document["openapi"]), (200, &json!("3.1.0")));
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    let expected = [
        "/pictures/{name}",
        "/v1/enrol",
        "/v1/enrol/confirm",
        "/v1/invitations",
        "/v1/news",
        "/v1/pictures/wanted",
        "/v1/sync",
        "/v1/token",
        "/v1/token/challenge",
        "/v1/uploads",
        "/v1/uploads/{id}",
    ];
    assert_eq!(paths, expected);
    let upload = document["paths"]["/v1/uploads/{id}"].as_object().unwrap();
    assert!(["head", "patch", "delete"].iter().all(|method| upload.contains_key(*method)));
    assert!(document["components"]["securitySchemes"]["token"].is_object());
    // Every type that is named is described.
    let text = document.to_string();
    for name in text.split("#/components/schemas/").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(document["components"]["schemas"][name].is_object(), "{name} is not described");
    }
    for name in ["SyncRequest", "SyncResponse", "Operation", "Action", "Rejection", "Problem", "EnrolRequest"] {
        assert!(document["components"]["schemas"][name].is_object(), "{name} is missing");
    }
    world.market.close().await;
    let (status, problem) = json(get("/healthz").await).await;
    assert_eq!((status.as_u16(), &problem["code"]), (503, &json!("unavailable")));
}

#[tokio::test]
async fn messages_are_shown_in_demonstrations_only() {
    let world = World::new().await;
    let config = marketplace::MarketConfig { dev: false, ..world.market.config().clone() };
    let market = marketplace::Market::open(config).await.unwrap();
    let real = World { app: marketplace::router(market.clone()), market, ..world };
    let response = real.ask(Request::get("/dev/sms").body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), 404);
}

/// One market behind a real socket.
async fn on_a_socket(world: &World) -> (std::net::SocketAddr, tokio::sync::oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
    let listener = marketplace::listen("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel();
    let market = world.market.clone();
    let serving = tokio::spawn(async move {
        marketplace::serve(market, listener, async { drop(stopped.await) }).await.unwrap();
    });
    (address, stop, serving)
}

/// Sends bytes and reads until the market closes.
async fn raw(address: std::net::SocketAddr, sent: &[u8]) -> String {
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(sent).await.unwrap();
    let mut answer = Vec::new();
    drop(tokio::time::timeout(std::time::Duration::from_secs(20), stream.read_to_end(&mut answer)).await.unwrap());
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn over_a_real_socket_with_wrong_lengths() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    let (address, stop, serving) = on_a_socket(&world).await;
    let head =
        format!("POST /v1/sync HTTP/1.1\r\nhost: market\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\n", amina.token);
    let body = serde_json::to_string(&amina.request()).unwrap();
    // Told longer than it is, and shorter; twice, differently; and not a number.
    let mut cut = tokio::net::TcpStream::connect(address).await.unwrap();
    cut.write_all(format!("{head}content-length: {}\r\n\r\n{body}", body.len() + 100).as_bytes()).await.unwrap();
    cut.shutdown().await.unwrap();
    drop(tokio::time::timeout(std::time::Duration::from_secs(20), cut.read_to_end(&mut Vec::new())).await.unwrap());
    assert!(world.market.shop_listing(id).await.unwrap().is_none(), "what was cut off has no effect");
    let short = raw(address, format!("{head}connection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len() - 5).as_bytes()).await;
    // The five bytes too many may reset the connection before the answer is read.
    assert!(short.is_empty() || short.starts_with("HTTP/1.1 400") && short.contains("bad_request"), "{short}");
    assert!(world.market.shop_listing(id).await.unwrap().is_none());
    for lengths in ["content-length: 5\r\ncontent-length: 7\r\n", "content-length: -1\r\n", "content-length: many\r\n"] {
        let answer = raw(address, format!("{head}{lengths}\r\n{body}").as_bytes()).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 400"), "{answer}");
    }
    raw(address, b"\x16\x03\x01\x02\x00not http at all\r\n\r\n").await;
    // And one that is right, after all of these.
    let right = raw(address, format!("{head}connection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len()).as_bytes()).await;
    assert!(right.starts_with("HTTP/1.1 200"), "{right}");
    let response: SyncResponse = serde_json::from_str(right.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    amina.keep(&amina.request(), &response);
    assert_eq!(world.market.shop_listing(id).await.unwrap().unwrap().listing, amina.listings[&id]);
    stop.send(()).unwrap();
    serving.await.unwrap();
    assert!(tokio::net::TcpStream::connect(address).await.is_err(), "it has stopped");
}
