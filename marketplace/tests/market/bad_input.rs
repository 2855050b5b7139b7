//! What should never be sent, sent: over HTTP, as bytes. Each is answered with a reason, nothing is lost, nothing breaks.

use crate::{
    phone::Phone,
    world::{Identity, World, coffee, listing_id, op_id},
};
use marketplace::SmsSender as _;
use serde_json::{Value, json};

/// Sends one operation as JSON in the middle of two good ones, and gives back what it was answered.
async fn among_good_ones(world: &World, phone: &mut Phone, bad: &str) -> Value {
    let before = serde_json::to_string(&phone.does(listing_id().uuid(), crate::world::create(coffee()))).unwrap();
    let after = serde_json::to_string(&phone.does(listing_id().uuid(), crate::world::create(coffee()))).unwrap();
    phone.outbox.clear();
    let body = format!(r#"{{"v":"2026-11-22","ops":[{before},{bad},{after}]}}"#);
    let (status, answer) = world.post("/v1/sync", Some(&phone.token), body).await;
    assert_eq!(status, 200, "{answer}");
    let answers = answer["answers"].as_array().unwrap();
    assert_eq!(answers.len(), 3);
    assert!(answers[0]["applied"].is_object() && answers[2]["applied"].is_object(), "{answer}");
    answers[1]["rejected"].clone()
}

fn op(phone: &Phone, entity: impl serde::Serialize, action: &Value) -> Value {
    json!({"id": op_id(), "seq": 1, "actor": phone.identity.person, "at": [1, 0], "entity": entity, "do": action})
}

#[tokio::test]
async fn amounts_that_are_none() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    for (amount, code, problem) in [
        ("-1", "invalid", json!("not_positive")),
        ("0", "invalid", json!("not_positive")),
        ("1000000001", "invalid", json!("too_large")),
        ("9223372036854775807", "invalid", json!("too_large")),
        ("9223372036854775808", "malformed", Value::Null),
        ("1e999", "malformed", Value::Null),
        ("1.5", "malformed", Value::Null),
        ("\"5\"", "malformed", Value::Null),
        ("null", "malformed", Value::Null),
        ("NaN", "", Value::Null),
    ] {
        let bad = op(&amina, id, &json!({"type": "stock_add", "to": "market", "amount": {"g": "AMOUNT"}}))
            .to_string()
            .replace("\"AMOUNT\"", amount);
        if amount == "NaN" {
            let (status, problem) = world.post("/v1/sync", Some(&amina.token), format!(r#"{{"v":"2026-11-22","ops":[{bad}]}}"#)).await;
            assert_eq!((status.as_u16(), &problem["code"]), (400, &json!("bad_request")), "that is no JSON");
            continue;
        }
        let answer = among_good_ones(&world, &mut amina, &bad).await;
        assert_eq!((&answer["code"], &answer["problem"]), (&json!(code), &problem), "{amount}");
    }
}

#[tokio::test]
async fn listings_that_are_none() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let good = serde_json::to_value(coffee()).unwrap();
    for (pointer, bad, code, field) in [
        ("/title", json!("x".repeat(10_240)), "invalid", "title"),
        ("/title", json!("\u{202e}eeffoC"), "invalid", "title"),
        ("/title", json!("Cof\u{200b}fee"), "invalid", "title"),
        ("/title", json!(""), "invalid", "title"),
        ("/description", json!("x".repeat(2001)), "invalid", "description"),
        ("/price/money/currency", json!("XXX"), "malformed", ""),
        ("/price/money/currency", json!("usd"), "malformed", ""),
        ("/price/money/currency", json!("BITCOIN"), "malformed", ""),
        ("/price/money/minor", json!(0), "invalid", "price"),
        ("/price/money/minor", json!(-1200), "invalid", "price"),
        ("/price/money/minor", json!(12.5), "malformed", ""),
        ("/price/money/minor", json!(100_000_000_001_i64), "invalid", "price"),
        ("/price/per", json!("C62"), "invalid", "price"),
        ("/price/per", json!("TON"), "malformed", ""),
        ("/product", json!("moon_rock"), "invalid", "product"),
        ("/product", json!("../etc/passwd"), "malformed", ""),
        ("/stock/market/g", json!(0), "invalid", "stock"),
        ("/stock/market/g", json!(-5), "invalid", "stock"),
        ("/stock/market", json!({"g": 1, "pc": 1}), "malformed", ""),
        ("/origin/country", json!("ZZ"), "malformed", ""),
        ("/origin", json!(null), "malformed", ""),
        ("/photos", json!([{"full": "x", "thumb": "y"}]), "malformed", ""),
    ] {
        let mut listing = good.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        listing.pointer_mut(parent).unwrap()[name] = bad.clone();
        let bad_op = op(&amina, listing_id(), &json!({"type": "listing_create", "listing": listing})).to_string();
        let answer = among_good_ones(&world, &mut amina, &bad_op).await;
        assert_eq!(answer["code"], code, "{pointer} {bad}: {answer}");
        assert_eq!(answer["field"].as_str().unwrap_or(""), field, "{pointer} {bad}");
    }
}

#[tokio::test]
async fn operations_that_are_none() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = json!(op_id());
    for (bad, code) in [
        (format!(r#"{{"id":{id}}}"#), "malformed"),
        (format!(r#"{{"id":{id},"do":{{"type":"fly"}}}}"#), "unknown_operation"),
        (format!(r#"{{"id":{id},"do":"fly"}}"#), "malformed"),
        (format!(r#"{{"id":{id},"do":{{"type":7}}}}"#), "malformed"),
        (format!(r#"{{"id":{id},"do":{{"type":"stock_add"}},"why":"\ud83d"}}"#), "malformed"),
        (format!(r#"{{"id":{id},"x":{}1{}}}"#, "[".repeat(200), "]".repeat(200)), "malformed"),
    ] {
        assert_eq!(among_good_ones(&world, &mut amina, &bad).await["code"], code, "{bad}");
    }
    for bad in ["7", "null", "[]", "{}", r#"{"id":"x"}"#, r#"{"id":"6ba7b810-9dad-41d1-80b4-00c04fd430c8"}"#, r#"{"id":7}"#] {
        let (status, problem) = world.post("/v1/sync", Some(&amina.token), format!(r#"{{"v":"2026-11-22","ops":[{bad}]}}"#)).await;
        assert_eq!((status.as_u16(), &problem["code"]), (400, &json!("bad_request")), "{bad}");
    }
    let deep = "[".repeat(100_000);
    for bad in [
        "",
        "{",
        "nonsense",
        "[]",
        "7",
        "\u{feff}{}",
        r#"{"v":7}"#,
        r#"{"v":"2026-11-22","ops":7}"#,
        r#"{"v":"2026-11-22","budget":-1}"#,
        &deep,
    ] {
        let (status, problem) = world.post("/v1/sync", Some(&amina.token), bad.to_owned()).await;
        assert_eq!((status.as_u16(), &problem["code"]), (400, &json!("bad_request")), "{bad:.40}");
        let told = problem.to_string();
        assert!(!told.contains("src/") && !told.contains(".rs") && !told.contains("sqlx"), "{told}");
    }
    let (status, problem) = world.post("/v1/sync", Some(&amina.token), b"{\"v\":\"\xff\"}".to_vec()).await;
    assert_eq!((status.as_u16(), &problem["code"]), (400, &json!("bad_request")));
    // A version of the future may have another shape; what is wrong is that it is not spoken here.
    let (status, problem) = world.post("/v1/sync", Some(&amina.token), r#"{"v":"2031-01-01","ops":{"packed":true}}"#).await;
    assert_eq!((status.as_u16(), &problem["code"]), (426, &json!("unsupported_version")));
}

#[tokio::test]
async fn enrolments_that_are_none() {
    let world = World::new().await;
    let good = serde_json::to_value(Identity::amina().request()).unwrap();
    for (field, bad, status) in [
        ("phone", json!("0788123456"), 400),
        ("phone", json!("+0"), 400),
        ("phone", json!("+250788123456; DROP TABLE seller"), 400),
        ("country", json!("Rwanda"), 400),
        ("device", json!("amina's phone"), 400),
        ("device", json!("6ba7b810-9dad-41d1-80b4-00c04fd430c8"), 400),
        ("name", json!("\u{202e}Amina"), 422),
        ("name", json!("x".repeat(10_240)), 422),
        ("name", json!(null), 400),
        ("key", json!("AAAA"), 422),
        ("v", json!("1999-01-01"), 426),
    ] {
        let mut request = good.clone();
        request[field] = bad.clone();
        let (got, problem) = world.post("/v1/enrol", None, request.to_string()).await;
        assert_eq!(got.as_u16(), status, "{field} {bad}: {problem}");
    }
    assert!(world.sms.sent().is_empty());
    let (status, sent) = world.post("/v1/enrol", None, good.to_string()).await;
    assert_eq!((status.as_u16(), &sent["again_after_s"]), (202, &json!(30)));
}

#[tokio::test]
async fn members_of_the_future_are_ignored() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let op = amina.lists(coffee());
    let mut request = serde_json::to_value(amina.request()).unwrap();
    request["mood"] = json!("hopeful");
    request["ops"][0]["weather"] = json!({"rain": true});
    request["ops"][0]["do"]["listing"]["story"] = json!("My grandmother planted it");
    let (status, first) = world.post("/v1/sync", Some(&amina.token), request.to_string()).await;
    assert_eq!(status, 200);
    assert!(first["answers"][0]["applied"].is_object(), "{first}");
    let (_, again) = world.post("/v1/sync", Some(&amina.token), request.to_string()).await;
    assert_eq!(first["answers"], again["answers"]);
    assert!(world.market.shop_listing(op).await.unwrap().is_some());
}
