//! Waiting for news: a phone with somebody in front of it learns at once, by one long request or by server-sent events.

use crate::{
    phone::Phone,
    world::{World, coffee, json},
};
use axum::body::Body;
use http::{Request, StatusCode, header};
use http_body_util::BodyExt as _;
use serde_json::Value;
use std::time::Duration;

async fn ask(world: &World, cursor: &str, token: &str, accept: &str) -> axum::response::Response<Body> {
    let address = format!("/v1/news?cursor={cursor}");
    let request = Request::get(address).header(header::AUTHORIZATION, format!("Bearer {token}")).header(header::ACCEPT, accept);
    world.ask(request.body(Body::empty()).unwrap()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_ends_the_wait() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let token = amina.token.clone();
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let (waiting, cursor, key) = (world.clone(), amina.cursor.0.clone(), token.clone());
    let wait = tokio::spawn(async move { json(ask(&waiting, &cursor, &key, "*/*").await).await });
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!wait.is_finished(), "there is nothing yet");
    world.order(id, 5000).await.unwrap();
    let (status, told) = tokio::time::timeout(Duration::from_secs(5), wait).await.unwrap().unwrap();
    assert_eq!((status, &told["news"]), (StatusCode::OK, &Value::Bool(true)));

    // It has heard of the order; its cursor proves that, which is news of its own: the time to answer.
    amina.round_trip(&world).await;
    let (_, told) = json(ask(&world, &amina.cursor.0, &token, "*/*").await).await;
    assert_eq!(told["news"], true);
    amina.sync(&world).await;
    assert!(amina.orders.values().all(|order| order.answer_by.is_some()));
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_news_is_none_and_a_market_that_stops_lets_go() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let token = amina.token.clone();
    amina.lists(coffee());
    amina.sync(&world).await;
    let (waiting, cursor, key) = (world.clone(), amina.cursor.0.clone(), token.clone());
    let wait = tokio::spawn(async move { json(ask(&waiting, &cursor, &key, "*/*").await).await });
    let mut beata = Phone::enrolled(&world, crate::world::Identity::new("Beata", "+250788654321")).await;
    beata.lists(coffee());
    beata.sync(&world).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!wait.is_finished());
    world.market.stop_waiting();
    let (status, told) = tokio::time::timeout(Duration::from_secs(5), wait).await.unwrap().unwrap();
    assert_eq!((status, &told["news"]), (StatusCode::OK, &Value::Bool(false)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_cursor_is_news_and_a_stranger_hears_nothing() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let token = amina.token.clone();
    amina.cursor = protocol::Cursor("another market's".into());
    let address = "/v1/news?cursor=another%20market%27s";
    let request = |token: &str| Request::get(address).header(header::AUTHORIZATION, format!("Bearer {token}")).body(Body::empty()).unwrap();
    let (_, told) = json(world.ask(request(&token)).await).await;
    assert_eq!(told["news"], true);
    let (status, problem) = json(world.ask(request("nobody")).await).await;
    assert_eq!((status, &problem["code"]), (StatusCode::UNAUTHORIZED, &Value::String("unauthorized".into())));
}

#[tokio::test(flavor = "multi_thread")]
async fn events_come_as_they_happen() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let token = amina.token.clone();
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let answer = ask(&world, &amina.cursor.0, &token, "text/event-stream").await;
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/event-stream");
    let mut body = answer.into_body();
    for _ in 0..2 {
        world.order(id, 1000).await.unwrap();
        let frame = tokio::time::timeout(Duration::from_secs(5), body.frame()).await.unwrap().unwrap().unwrap();
        let text = String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap();
        assert!(text.starts_with("event: news\ndata: {\"now\":") && text.contains("\"news\":true"), "{text}");
    }
}
