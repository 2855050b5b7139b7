//! Pictures: which are wanted, and how they are served.

use crate::{
    tus::{Answer, Tus, name_of, picture},
    world::{Identity, World},
};
use axum::body::Body;
use http::{Method, Request};
use marketplace::{Database, Pictures};
use protocol::{BlobName, limits::MAX_WANTED};
use serde_json::json;

async fn get(world: &World, method: Method, at: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers.iter().fold(Request::builder().method(method).uri(at), |request, (name, value)| request.header(*name, *value));
    Answer::of(world.ask(request.body(Body::empty()).unwrap()).await).await
}

async fn with_picture() -> (Tus, Vec<u8>, String) {
    let world = World::new().await;
    let token = world.enrol(&Identity::amina()).await.token;
    let amina = Tus::new(&world, &token);
    let jpeg = picture(320, 240, 1);
    assert_eq!(amina.send(&jpeg).await.status, 201);
    let at = format!("/pictures/{}", name_of(&jpeg));
    (amina, jpeg, at)
}

#[tokio::test]
async fn the_market_wants_what_it_does_not_have() {
    let (amina, jpeg, _) = with_picture().await;
    let (here, away, other) = (name_of(&jpeg), name_of(b"a"), name_of(b"b"));
    let ask = async |names: &[BlobName], token: Option<&str>| {
        amina.world.post("/v1/pictures/wanted", token, json!({ "names": names }).to_string()).await
    };
    let token = Some(amina.token.as_str());
    let (status, answer) = ask(&[other, here, away, other], token).await;
    assert_eq!((status.as_u16(), &answer["wanted"]), (200, &json!([other, away])));
    assert!(answer["now"].is_i64());
    assert_eq!(ask(&[], token).await.1["wanted"], json!([]));
    // Half an upload is not a picture.
    let half = picture(100, 100, 2);
    amina.create(&name_of(&half), half.len(), half[..200].to_vec()).await;
    assert_eq!(ask(&[name_of(&half)], token).await.1["wanted"], json!([name_of(&half)]));
    let many: Vec<BlobName> = (0..=MAX_WANTED).map(|n| name_of(&n.to_be_bytes())).collect();
    assert_eq!(ask(&many[..MAX_WANTED], token).await.0, 200);
    assert_eq!(ask(&many, token).await.1["code"], "too_large");
    assert_eq!(ask(&[here], None).await.1["code"], "unauthorized");
    let (_, problem) = amina.world.post("/v1/pictures/wanted", token, r#"{"names":["ABC"]}"#).await;
    assert_eq!(problem["code"], "bad_request");
}

#[tokio::test]
async fn a_picture_is_kept_for_ever_by_whoever_has_it() {
    let (amina, jpeg, at) = with_picture().await;
    let world = &amina.world;
    let whole = get(world, Method::GET, &at, &[("accept-encoding", "gzip, zstd, br")]).await;
    assert_eq!((whole.status.as_u16(), &whole.body[..]), (200, &jpeg[..]));
    let tag = format!("\"{}\"", name_of(&jpeg));
    let expected = [
        ("content-type", "image/jpeg"),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("etag", &tag),
        ("x-content-type-options", "nosniff"),
        ("accept-ranges", "bytes"),
        ("content-encoding", ""),
        ("vary", ""),
        ("set-cookie", ""),
    ];
    for (name, value) in expected {
        assert_eq!(whole.header(name), value, "{name}");
    }
    let head = get(world, Method::HEAD, &at, &[]).await;
    assert_eq!((head.status.as_u16(), head.header("content-length"), head.body.len()), (200, jpeg.len().to_string().as_str(), 0));
    assert_eq!(head.header("etag"), tag);
    for known in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".into()] {
        let same = get(world, Method::GET, &at, &[("if-none-match", &known)]).await;
        assert_eq!((same.status.as_u16(), same.body.len(), same.header("etag")), (304, 0, tag.as_str()), "{known}");
        assert_eq!(same.header("cache-control"), "public, max-age=31536000, immutable");
    }
    assert_eq!(get(world, Method::GET, &at, &[("if-none-match", "\"x\"")]).await.status, 200);
    assert_eq!(get(world, Method::POST, &at, &[]).await.status, 405);
}

#[tokio::test]
async fn parts_of_a_picture() {
    let (amina, jpeg, at) = with_picture().await;
    let (tag, length) = (format!("\"{}\"", name_of(&jpeg)), jpeg.len());
    let ranges = [
        ("bytes=0-0", 0..1),
        ("bytes=100-199", 100..200),
        ("bytes=100-", 100..length),
        ("bytes=-100", length - 100..length),
        ("bytes=5-999999999", 5..length),
    ];
    for (asked, range) in ranges {
        for headers in [&[("range", asked)][..], &[("range", asked), ("if-range", &tag)]] {
            let part = get(&amina.world, Method::GET, &at, headers).await;
            assert_eq!((part.status.as_u16(), &part.body[..]), (206, &jpeg[range.clone()]), "{asked}");
            assert_eq!(part.header("content-range"), format!("bytes {}-{}/{length}", range.start, range.end - 1));
            assert_eq!((part.header("etag"), part.header("content-type")), (tag.as_str(), "image/jpeg"));
        }
    }
    for whole in ["bytes=abc", "lines=1-2", "bytes=9-5", "bytes=0-1,5-6", ""] {
        let all = get(&amina.world, Method::GET, &at, &[("range", whole)]).await;
        assert_eq!((all.status.as_u16(), all.body.len()), (200, length), "{whole}");
    }
    let changed = get(&amina.world, Method::GET, &at, &[("range", "bytes=0-9"), ("if-range", "\"x\"")]).await;
    assert_eq!((changed.status.as_u16(), changed.body.len()), (200, length));
    let beyond = format!("bytes={length}-");
    let none = get(&amina.world, Method::GET, &at, &[("range", &beyond)]).await;
    assert_eq!((none.status.as_u16(), none.header("content-range")), (416, format!("bytes */{length}").as_str()));
    assert_eq!(none.header("cache-control"), "no-store");
}

#[tokio::test]
async fn what_is_not_there_is_not_remembered_as_such() {
    let (amina, jpeg, at) = with_picture().await;
    let away = name_of(b"on its way").to_string();
    let upper = name_of(&jpeg).to_string().to_uppercase();
    for name in [away.as_str(), "x", "..", "%2e%2e%2fmarket.sqlite", &upper, &at[10..70], "%00"] {
        let none = get(&amina.world, Method::GET, &format!("/pictures/{name}"), &[]).await;
        assert_eq!((none.status.as_u16(), none.header("cache-control")), (404, "no-store"), "{name}");
    }
}

#[tokio::test]
async fn a_picture_that_its_store_lost_is_wanted_again() {
    let folder = tempfile::tempdir().unwrap();
    let pictures = Pictures::Folder(folder.path().join("elsewhere"));
    let world = World::with_pictures(Database::File(folder.path().join("market.sqlite")), &pictures).await;
    let token = world.enrol(&Identity::amina()).await.token;
    let amina = Tus::new(&world, &token);
    let jpeg = picture(320, 240, 3);
    let name = name_of(&jpeg);
    amina.send(&jpeg).await;
    let file = folder.path().join("elsewhere").join(&name.to_string()[..2]).join(format!("{name}.jpg"));
    assert_eq!(std::fs::read(&file).unwrap(), jpeg);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(amina.served(&name).await, None);
    let device = world.market.authenticate(&token).await.unwrap();
    assert_eq!(world.market.wanted(&device, &[name]).await.unwrap().wanted, [name]);
    assert_eq!(amina.send(&jpeg).await.status, 201);
    assert_eq!(amina.served(&name).await.as_deref(), Some(&jpeg[..]));
}

#[tokio::test]
async fn a_database_elsewhere_needs_to_be_told_where_pictures_are_kept() {
    let world = World::new().await;
    let config = marketplace::MarketConfig { database: Database::Url("postgres://nowhere".into()), ..world.market.config().clone() };
    let refused = marketplace::Market::open(config.clone()).await.unwrap_err();
    assert!(refused.to_string().contains("--pictures"), "{refused}");
    let refused = marketplace::Market::open_with(config, &Pictures::Url("nowhere://".into())).await.unwrap_err();
    assert!(matches!(refused, marketplace::MarketError::Pictures(_)), "{refused}");
}
