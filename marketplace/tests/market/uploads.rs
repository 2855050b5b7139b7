//! Uploads that break off, are taken up again, are too many, too long, not what they say: section 8 of `docs/PROTOCOL.md`.

use crate::{
    store::postgres,
    tus::{Answer, Tus, cut_body, in_pieces, metadata, name_of, picture, slow_body, with_segment},
    world::{DAY, HOUR, Identity, World, config},
};
use axum::body::{Body, Bytes};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{Method, Request};
use marketplace::{Database, Market, Pictures};
use protocol::{
    Realm,
    limits::{MAX_UPLOADED_A_DAY, MAX_UPLOADS, UPLOAD_KEPT_MS},
};
use sha2::Digest as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

async fn amina() -> Tus {
    let world = World::new().await;
    let token = world.enrol(&Identity::amina()).await.token;
    Tus::new(&world, &token)
}

/// The same market as another process sees it: the same database and pictures, nothing else shared.
async fn another_process(world: &World) -> World {
    let config = config(world.market.config().database.clone(), Realm::Market, &world.clock, &world.sms);
    let market = Market::open(config).await.unwrap();
    World { app: marketplace::router(market.clone()), market, ..world.clone() }
}

#[tokio::test]
async fn what_the_server_can_is_told_to_everybody() {
    let world = World::new().await;
    for at in ["/v1/uploads", "/v1/uploads/some-id"] {
        let told = Answer::of(world.ask(Request::options(at).body(Body::empty()).unwrap()).await).await;
        assert_eq!(told.status, 204);
        assert_eq!(told.header("tus-version"), "1.0.0");
        assert_eq!(told.header("tus-max-size"), "80000");
        assert_eq!(told.header("tus-extension"), "creation,creation-with-upload,expiration,checksum,termination");
        assert_eq!(told.header("tus-checksum-algorithm"), "sha1,sha256");
    }
}

#[tokio::test]
async fn a_picture_goes_up_in_chunks_and_is_there_for_everybody() {
    let amina = amina().await;
    let jpeg = picture(560, 420, 1);
    let name = name_of(&jpeg);
    assert!(jpeg.len() > 24_000, "{}", jpeg.len());
    let made = amina.create(&name, jpeg.len(), jpeg[..8192].to_vec()).await;
    assert_eq!((made.status.as_u16(), made.offset()), (201, Some(8192)));
    let at = made.header("location").to_owned();
    assert!(at.starts_with("/v1/uploads/") && at.len() > 20, "{at}");
    // 29 November 2026, seven days on.
    assert_eq!(made.header("upload-expires"), "Sun, 29 Nov 2026 00:00:00 GMT");
    assert_eq!(amina.served(&name).await, None);

    let stands = amina.head(&at).await;
    assert_eq!((stands.status.as_u16(), stands.offset()), (200, Some(8192)));
    assert_eq!(stands.header("upload-length"), jpeg.len().to_string());
    assert_eq!(stands.header("upload-metadata"), metadata(&name));

    amina.world.wait(HOUR);
    let more = amina.patch(&at, 8192, jpeg[8192..20_000].to_vec()).await;
    assert_eq!((more.status.as_u16(), more.offset(), more.body.len()), (204, Some(20_000), 0));
    assert_eq!(more.header("upload-expires"), "Sun, 29 Nov 2026 01:00:00 GMT", "counted from the last byte");
    let nothing = amina.patch(&at, 20_000, Body::empty()).await;
    assert_eq!((nothing.status.as_u16(), nothing.offset()), (204, Some(20_000)));
    // Without a length, as HTTP/2 and chunked bodies come.
    let last = amina.patch(&at, 20_000, in_pieces(&jpeg[20_000..], 777)).await;
    assert_eq!((last.status.as_u16(), last.offset()), (204, Some(jpeg.len())));
    assert_eq!(amina.served(&name).await.as_deref(), Some(&jpeg[..]));

    // The last answer may be lost: it is told again.
    let stands = amina.head(&at).await;
    assert_eq!((stands.offset(), stands.header("upload-expires")), (Some(jpeg.len()), ""));
    assert_eq!(amina.patch(&at, 20_000, jpeg[20_000..].to_vec()).await.code(), "wrong_offset");
}

#[tokio::test]
async fn what_is_there_is_not_sent_again() {
    let amina = amina().await;
    let jpeg = picture(200, 150, 2);
    assert_eq!(amina.send(&jpeg).await.offset(), Some(jpeg.len()));
    let marie = amina.world.enrol(&Identity::new("Marie", "+250788000001")).await.token;
    let marie = Tus::new(&amina.world, &marie);
    let made = marie.create(&name_of(&jpeg), jpeg.len(), Body::empty()).await;
    assert_eq!((made.status.as_u16(), made.offset()), (201, Some(jpeg.len())));
    assert_eq!(marie.head(made.header("location")).await.offset(), Some(jpeg.len()));
    let (_, body) = slow_body();
    assert_eq!(marie.create(&name_of(&jpeg), jpeg.len(), body).await.offset(), Some(jpeg.len()), "no byte is waited for");
    assert_eq!(marie.create(&name_of(&jpeg), jpeg.len() - 1, Body::empty()).await.code(), "invalid");
}

#[tokio::test]
async fn requests_that_are_not_as_tus_wants_them() {
    let amina = amina().await;
    let jpeg = picture(120, 90, 3);
    let (name, at) = (name_of(&jpeg), amina.begun(&jpeg).await);
    let (length, meta) = (jpeg.len().to_string(), metadata(&name));
    let bytes = ("content-type", "application/offset+octet-stream");
    for version in ["", "0.2.2", "1.0.1"] {
        for (method, at) in [(Method::POST, "/v1/uploads"), (Method::HEAD, &at), (Method::PATCH, &at), (Method::DELETE, &at)] {
            let refused = amina.ask(method, at, &[("tus-resumable", version)], Body::empty()).await;
            assert_eq!((refused.status.as_u16(), refused.header("tus-version")), (412, "1.0.0"));
        }
    }
    let long = format!("{meta},note {}", STANDARD.encode("x".repeat(1000)));
    let upper = format!("sha256 {}", STANDARD.encode(name.to_string().to_uppercase()));
    let creations: &[(&[(&str, &str)], &str)] = &[
        (&[("upload-metadata", &meta)], "bad_request"),
        (&[("upload-metadata", &meta), ("upload-defer-length", "1")], "bad_request"),
        (&[("upload-metadata", &meta), ("upload-length", "-1")], "bad_request"),
        (&[("upload-metadata", &meta), ("upload-length", "0x10")], "bad_request"),
        (&[("upload-metadata", &meta), ("upload-length", "99999999999999999999")], "bad_request"),
        (&[("upload-metadata", &meta), ("upload-length", "0")], "invalid"),
        (&[("upload-metadata", &meta), ("upload-length", "80001")], "too_large"),
        (&[("upload-length", &length)], "invalid"),
        (&[("upload-length", &length), ("upload-metadata", "filename eA==")], "invalid"),
        (&[("upload-length", &length), ("upload-metadata", "sha256 ????")], "invalid"),
        (&[("upload-length", &length), ("upload-metadata", &upper)], "invalid"),
        (&[("upload-length", &length), ("upload-metadata", &long)], "too_large"),
    ];
    for (headers, code) in creations {
        assert_eq!(amina.ask(Method::POST, "/v1/uploads", headers, Body::empty()).await.code(), *code, "{headers:?}");
    }
    let good = [("upload-metadata", meta.as_str()), ("upload-length", &length)];
    let refused = amina.ask(Method::POST, "/v1/uploads", &[good[0], good[1], ("content-type", "image/jpeg")], Body::from("x")).await;
    assert_eq!(refused.code(), "unsupported_media");

    let patches: &[(&[(&str, &str)], &str)] = &[
        (&[("upload-offset", "0")], "unsupported_media"),
        (&[("upload-offset", "0"), ("content-type", "image/jpeg")], "unsupported_media"),
        (&[bytes], "bad_request"),
        (&[bytes, ("upload-offset", "+0")], "bad_request"),
        (&[bytes, ("upload-offset", "1")], "wrong_offset"),
        (&[bytes, ("upload-offset", "0"), ("upload-checksum", "md5 AAAA")], "bad_request"),
        (&[bytes, ("upload-offset", "0"), ("upload-checksum", "sha1 AAAA")], "bad_request"),
    ];
    for (headers, code) in patches {
        assert_eq!(amina.ask(Method::PATCH, &at, headers, Body::from("x")).await.code(), *code, "{headers:?}");
    }
    assert_eq!(amina.patch(&at, 0, vec![0; jpeg.len() + 1]).await.code(), "too_large");
    assert_eq!(amina.head(&at).await.offset(), Some(0), "nothing of all this was kept");

    for (method, at) in [(Method::GET, "/v1/uploads"), (Method::GET, at.as_str()), (Method::PUT, &at), (Method::POST, &at)] {
        let refused = amina.ask(method, at, &[], Body::empty()).await;
        assert_eq!(refused.code(), "method_not_allowed");
        assert!(refused.header("allow").contains("OPTIONS"));
    }
    let stranger = Tus::new(&amina.world, "no token");
    assert_eq!(stranger.head(&at).await.status, 401);
    assert_eq!(stranger.create(&name, jpeg.len(), Body::empty()).await.code(), "unauthorized");
    assert_eq!(stranger.patch(&at, 0, jpeg.clone()).await.code(), "unauthorized");
}

#[tokio::test]
async fn a_network_that_knows_only_post() {
    let amina = amina().await;
    let jpeg = picture(120, 90, 4);
    let at = amina.begun(&jpeg).await;
    let bytes = ("content-type", "application/offset+octet-stream");
    let sent = [bytes, ("upload-offset", "0"), ("x-http-method-override", "PATCH")];
    let sent = amina.ask(Method::POST, &at, &sent, jpeg[..100].to_vec().into()).await;
    assert_eq!((sent.status.as_u16(), sent.offset()), (204, Some(100)));
    let stands = amina.ask(Method::POST, &at, &[("x-http-method-override", "HEAD")], Body::empty()).await;
    assert_eq!((stands.status.as_u16(), stands.offset()), (200, Some(100)));
    assert_eq!(amina.ask(Method::POST, &at, &[("x-http-method-override", "DELETE")], Body::empty()).await.status, 204);
    assert_eq!(amina.head(&at).await.status, 404);
}

#[tokio::test]
async fn what_arrived_before_a_cut_is_kept_to_the_byte() {
    let amina = amina().await;
    let jpeg = picture(640, 480, 5);
    // Around the bounds of what is written at once, too.
    for cut in [0, 1, 999, 1000, 1001, 16_383, 16_384, 16_385, jpeg.len() - 1, jpeg.len()] {
        let other = picture(640, 480, 1000 + cut as u32);
        assert!(other.len() >= jpeg.len() / 2, "{}", other.len());
        let cut = cut.min(other.len());
        let at = amina.begun(&other).await;
        assert_eq!(amina.patch(&at, 0, cut_body(&other[..cut])).await.status, 400);
        assert_eq!(amina.head(&at).await.offset(), Some(cut));
        let rest = amina.patch(&at, cut, other[cut..].to_vec()).await;
        assert_eq!((rest.status.as_u16(), rest.offset()), (204, Some(other.len())), "{cut}");
        assert_eq!(amina.served(&name_of(&other)).await.as_deref(), Some(&other[..]), "{cut}");
    }
}

#[tokio::test]
async fn a_real_connection_that_breaks() {
    let amina = amina().await;
    let jpeg = picture(640, 480, 6);
    let at = amina.begun(&jpeg).await;
    let listener = marketplace::listen("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serving = tokio::spawn(marketplace::serve(amina.world.market.clone(), listener, std::future::pending()));
    let mut stands = 0;
    for more in [1, 700, 5000, 17_000] {
        let head = format!(
            "PATCH {at} HTTP/1.1\r\nhost: market\r\nauthorization: Bearer {}\r\ntus-resumable: 1.0.0\r\nupload-offset: {stands}\r\n\
             content-type: application/offset+octet-stream\r\ncontent-length: {}\r\n\r\n",
            amina.token,
            jpeg.len() - stands
        );
        let mut connection = tokio::net::TcpStream::connect(address).await.unwrap();
        connection.write_all(head.as_bytes()).await.unwrap();
        connection.write_all(&jpeg[stands..stands + more]).await.unwrap();
        connection.shutdown().await.unwrap();
        drop(tokio::time::timeout(std::time::Duration::from_secs(20), connection.read_to_end(&mut Vec::new())).await.unwrap());
        stands += more;
        assert_eq!(amina.head(&at).await.offset(), Some(stands));
    }
    assert_eq!(amina.patch(&at, stands, jpeg[stands..].to_vec()).await.status, 204);
    assert_eq!(amina.served(&name_of(&jpeg)).await.as_deref(), Some(&jpeg[..]));
    serving.abort();
}

#[tokio::test]
async fn the_newest_request_ends_the_older_one() {
    let amina = amina().await;
    let jpeg = picture(640, 480, 7);
    let at = amina.begun(&jpeg).await;
    // Three requests of one phone whose connections hang, each begun when the one before brought something.
    let mut older = Vec::new();
    let mut stands = 0;
    for _ in 0..3 {
        let (send, body) = slow_body();
        let (phone, its_at) = (amina.clone(), at.clone());
        older.push((send.clone(), tokio::spawn(async move { phone.patch(&its_at, stands, body).await })));
        send.send(Ok(Bytes::copy_from_slice(&jpeg[stands..stands + 1234]))).await.unwrap();
        // The second is taken from the queue when the first was received.
        send.send(Ok(Bytes::new())).await.unwrap();
        stands += 1234;
        let told = tokio::time::timeout(std::time::Duration::from_secs(20), amina.head(&at)).await.unwrap();
        assert_eq!(told.offset(), Some(stands), "the older one ends at once, and what it brought is kept");
    }
    for (send, older) in older {
        // What still comes on an old connection goes nowhere.
        drop(send.send(Ok(Bytes::from_static(b"late"))).await);
        drop(send);
        assert_eq!(older.await.unwrap().code(), "wrong_offset");
    }
    assert_eq!(amina.head(&at).await.offset(), Some(stands));
    assert_eq!(amina.patch(&at, stands, jpeg[stands..].to_vec()).await.status, 204);
    assert_eq!(amina.served(&name_of(&jpeg)).await.as_deref(), Some(&jpeg[..]));
}

#[tokio::test]
async fn of_many_at_once_no_byte_is_doubled_or_mixed() {
    let amina = amina().await;
    let jpeg = picture(640, 480, 8);
    let at = amina.begun(&jpeg).await;
    loop {
        let stands = amina.head(&at).await.offset().unwrap();
        if stands == jpeg.len() {
            break;
        }
        let end = (stands + 9000).min(jpeg.len());
        let all = (0..8).map(|n| {
            let (amina, at, body) = (amina.clone(), at.clone(), in_pieces(&jpeg[stands..end], 500 + n * 100));
            tokio::spawn(async move { amina.patch(&at, stands, body).await.status.as_u16() })
        });
        for done in all.collect::<Vec<_>>() {
            let status = done.await.unwrap();
            assert!(matches!(status, 204 | 409), "{status}");
        }
    }
    assert_eq!(amina.served(&name_of(&jpeg)).await.as_deref(), Some(&jpeg[..]));
}

#[tokio::test]
async fn with_a_checksum_it_is_all_or_nothing() {
    let amina = amina().await;
    let jpeg = picture(300, 200, 9);
    let at = amina.begun(&jpeg).await;
    let (first, rest) = jpeg.split_at(3000);
    let patch = async |offset: usize, checksum: String, body: Body| {
        let offset = offset.to_string();
        let headers = [
            ("upload-offset", offset.as_str()),
            ("content-type", "application/offset+octet-stream"),
            ("upload-checksum", checksum.as_str()),
        ];
        amina.ask(Method::PATCH, &at, &headers, body).await
    };
    let sha1 = |bytes: &[u8]| format!("sha1 {}", STANDARD.encode(sha1::Sha1::digest(bytes)));
    let sha256 = |bytes: &[u8]| format!("sha256 {}", STANDARD.encode(sha2::Sha256::digest(bytes)));
    let wrong = patch(0, sha1(rest), first.to_vec().into()).await;
    assert_eq!((wrong.status.as_u16(), wrong.code().as_str()), (460, "wrong_checksum"));
    assert_eq!(patch(0, sha1(first), cut_body(&first[..2000])).await.status, 400);
    assert_eq!(amina.head(&at).await.offset(), Some(0));
    assert_eq!(patch(0, sha1(first), first.to_vec().into()).await.offset(), Some(3000));
    assert_eq!(patch(3000, sha256(first), rest.to_vec().into()).await.status, 460);
    assert_eq!(patch(3000, sha256(rest), rest.to_vec().into()).await.offset(), Some(jpeg.len()));
    assert_eq!(amina.served(&name_of(&jpeg)).await.as_deref(), Some(&jpeg[..]));
}

#[tokio::test]
async fn what_is_not_the_picture_that_it_says_is_refused_and_forgotten() {
    let amina = amina().await;
    let good = picture(320, 240, 10);
    let mut other = good.clone();
    let middle = other.len() / 2;
    other[middle] ^= 1;
    // Its first table is gone: nobody knows how to read it.
    let tables = good.windows(2).position(|pair| pair == [0xff, 0xdb]).unwrap();
    let without_table = [&good[..tables], &good[tables + 2 + usize::from(good[tables + 3])..]].concat();
    // Its coded pixels are ones only, which is no code of any table.
    let pixels = good.windows(2).rposition(|pair| pair == [0xff, 0xda]).unwrap() + 14;
    let mut garbled = good.clone();
    garbled.splice(pixels..good.len() - 2, [0xff, 0].repeat(2000));
    let exif = with_segment(&good, 0xe1, b"Exif\0\0MM\0\x2a\0\0\0\x08GPS 2.03 S 29.12 E");
    let comment = with_segment(&good, 0xfe, b"Amina's field");
    let after = [&good[..], b"and more"].concat();
    let wide = picture(1025, 16, 1);
    let png = b"\x89PNG\r\n\x1a\n".repeat(20);
    // The bytes, those that they are said to be, and the words of the refusal.
    let cases = [
        (&other[..], &good[..], "not the bytes of that name"),
        (&exif[..], &exif[..], "metadata"),
        (&comment[..], &comment[..], "metadata"),
        (&after[..], &after[..], "after its end"),
        (&wide[..], &wide[..], "too many pixels"),
        (&without_table[..], &without_table[..], "cannot be decoded"),
        (&garbled[..], &garbled[..], "cannot be decoded"),
        (&png[..], &png[..], "not a whole JPEG"),
        (b"<script>alert(1)</script>", b"<script>alert(1)</script>", "not a whole JPEG"),
    ];
    for (bytes, named_as, why) in cases {
        let name = name_of(named_as);
        // In one request, and in two.
        let refused = amina.create(&name, bytes.len(), bytes.to_vec()).await;
        assert_eq!(refused.status, 422, "{why} {}", bytes.len());
        assert_eq!(refused.code(), "invalid");
        assert!(refused.problem().detail.unwrap().contains(why), "{why}: {:?}", refused.problem().detail);
        let made = amina.create(&name, bytes.len(), bytes[..10].to_vec()).await;
        let at = made.header("location");
        assert_eq!(amina.patch(at, 10, bytes[10..].to_vec()).await.status, 422, "{why}");
        assert_eq!(amina.head(at).await.status, 404, "{why}");
        assert_eq!(amina.served(&name).await, None, "{why}");
    }
    assert_eq!(amina.send(&good).await.status, 201);
}

#[tokio::test]
async fn an_upload_is_its_sellers_and_no_one_elses() {
    let amina = amina().await;
    let jpeg = picture(120, 90, 11);
    let at = amina.begun(&jpeg).await;
    let marie = amina.world.enrol(&Identity::new("Marie", "+250788000001")).await.token;
    let marie = Tus::new(&amina.world, &marie);
    assert_eq!(marie.head(&at).await.status, 404);
    assert_eq!(marie.patch(&at, 0, jpeg.clone()).await.code(), "not_found");
    assert_eq!(marie.ask(Method::DELETE, &at, &[], Body::empty()).await.code(), "not_found");
    // Her own of the same picture is another one.
    let hers = marie.begun(&jpeg).await;
    assert_ne!(hers, at);
    assert_eq!(amina.head(&at).await.offset(), Some(0));
    assert_eq!(amina.patch(&at, 0, jpeg.clone()).await.status, 204);
    assert_eq!(marie.patch(&hers, 0, jpeg.clone()).await.status, 204, "both arrive, and it is one picture");
}

#[tokio::test]
async fn a_new_creation_takes_the_place_of_the_one_whose_answer_was_lost() {
    let amina = amina().await;
    let (jpeg, other) = (picture(120, 90, 12), picture(120, 90, 13));
    let (kept, first) = (amina.begun(&other).await, amina.begun(&jpeg).await);
    assert_eq!(amina.patch(&first, 0, jpeg[..500].to_vec()).await.offset(), Some(500));
    let second = amina.begun(&jpeg).await;
    assert_ne!(first, second);
    assert_eq!(amina.head(&first).await.status, 404);
    assert_eq!(amina.head(&second).await.offset(), Some(0));
    assert_eq!(amina.head(&kept).await.status, 200, "others stay");
    for _ in 0..2 * MAX_UPLOADS {
        amina.begun(&jpeg).await;
    }
}

#[tokio::test]
async fn unfinished_uploads_run_out() {
    let amina = amina().await;
    let jpeg = picture(300, 200, 14);
    let at = amina.begun(&jpeg).await;
    amina.world.wait(UPLOAD_KEPT_MS - 1000);
    assert_eq!(amina.patch(&at, 0, jpeg[..500].to_vec()).await.status, 204);
    amina.world.wait(UPLOAD_KEPT_MS - 1000);
    assert_eq!(amina.head(&at).await.offset(), Some(500), "each byte gives it another week");
    amina.world.wait(1000);
    for _ in 0..2 {
        assert_eq!(amina.head(&at).await.status, 410);
        assert_eq!(amina.patch(&at, 500, jpeg[500..].to_vec()).await.code(), "expired");
        assert_eq!(amina.world.market.forget_old_uploads().await.unwrap(), 0, "for a while it is said that there was one");
    }
    amina.world.wait(UPLOAD_KEPT_MS);
    assert_eq!(amina.world.market.forget_old_uploads().await.unwrap(), 1);
    assert_eq!(amina.head(&at).await.status, 404);
    assert_eq!(amina.send(&jpeg).await.status, 201);
}

#[tokio::test]
async fn nobody_fills_the_market_with_uploads() {
    let amina = amina().await;
    let many: Vec<String> = {
        let mut many = Vec::new();
        for n in 0..MAX_UPLOADS {
            let name = name_of(&n.to_be_bytes());
            many.push(amina.create(&name, 80_000, Body::empty()).await.header("location").to_owned());
        }
        many
    };
    let jpeg = picture(120, 90, 15);
    let refused = amina.send(&jpeg).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (429, "too_many"));
    assert!(!refused.header("retry-after").is_empty());
    assert_eq!(amina.ask(Method::DELETE, &many[0], &[], Body::empty()).await.status, 204);
    assert_eq!(amina.send(&jpeg).await.status, 201);
    amina.world.wait(UPLOAD_KEPT_MS);
    assert_eq!(amina.send(&picture(120, 90, 16)).await.status, 201, "those that ran out do not count");
}

#[tokio::test]
async fn nobody_sends_more_than_a_days_bytes() {
    let amina = amina().await;
    let name = name_of(b"never a picture");
    // Bytes that arrived count, also those of uploads that came to nothing.
    let whole = MAX_UPLOADED_A_DAY / 80_000;
    let bytes = vec![0; 79_999];
    for _ in 0..whole {
        assert_eq!(amina.create(&name, 80_000, bytes.clone()).await.status, 201);
    }
    let refused = amina.create(&name, 80_000, bytes.clone()).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (429, "too_many"));
    assert_eq!(refused.header("retry-after"), (DAY / 1000 + 1).to_string(), "until the day is over");
    let marie = amina.world.enrol(&Identity::new("Marie", "+250788000001")).await.token;
    assert_eq!(Tus::new(&amina.world, &marie).send(&picture(120, 90, 17)).await.status, 201, "hers are her own");
    amina.world.wait(DAY);
    assert_eq!(amina.send(&picture(120, 90, 18)).await.status, 201);
}

/// What any database must do: keep what arrived, over a restart and between two processes of one market.
async fn survives(database: Database, pictures: Pictures) {
    let world = World::with_pictures(database.clone(), &pictures).await;
    let token = world.enrol(&Identity::amina()).await.token;
    let amina = Tus::new(&world, &token);
    let jpeg = picture(640, 480, 19);
    let at = amina.begun(&jpeg).await;
    assert_eq!(amina.patch(&at, 0, cut_body(&jpeg[..20_001])).await.status, 400);

    let there = World::with_pictures(database.clone(), &pictures).await;
    let other = Tus::new(&there, &token);
    assert_eq!(other.head(&at).await.offset(), Some(20_001));
    // A request hangs at the one process; the phone asks the other.
    let (send, body) = slow_body();
    let hanging = {
        let (amina, at) = (amina.clone(), at.clone());
        tokio::spawn(async move { amina.patch(&at, 20_001, body).await })
    };
    send.send(Ok(Bytes::copy_from_slice(&jpeg[20_001..20_100]))).await.unwrap();
    send.send(Ok(Bytes::new())).await.unwrap();
    assert_eq!(other.head(&at).await.offset(), Some(20_001));
    assert_eq!(other.patch(&at, 20_001, jpeg[20_001..25_000].to_vec()).await.status, 204);
    drop(send);
    assert_eq!(hanging.await.unwrap().code(), "wrong_offset", "only the newest writes");
    assert_eq!(other.head(&at).await.offset(), Some(25_000));

    world.market.close().await;
    there.market.close().await;
    let world = World::with_pictures(database.clone(), &pictures).await;
    let amina = Tus::new(&world, &token);
    assert_eq!(amina.head(&at).await.offset(), Some(25_000));
    assert_eq!(amina.patch(&at, 25_000, jpeg[25_000..].to_vec()).await.status, 204);
    world.market.close().await;
    let world = World::with_pictures(database, &pictures).await;
    let amina = Tus::new(&world, &token);
    assert_eq!(amina.head(&at).await.offset(), Some(jpeg.len()));
    assert_eq!(amina.served(&name_of(&jpeg)).await.as_deref(), Some(&jpeg[..]));
    world.market.close().await;
}

#[tokio::test]
async fn uploads_survive_a_restart_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    survives(Database::File(folder.path().join("market.sqlite")), Pictures::Beside).await;
    assert!(folder.path().join("market.pictures").is_dir());
}

#[tokio::test]
async fn uploads_survive_a_restart_on_postgresql() {
    let Some(database) = postgres("uploads").await else { return };
    let folder = tempfile::tempdir().unwrap();
    survives(database, Pictures::Folder(folder.path().join("pictures"))).await;
}

#[tokio::test]
async fn a_market_that_stops_keeps_what_hanging_requests_brought() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(Database::File(folder.path().join("market.sqlite"))).await;
    let token = world.enrol(&Identity::amina()).await.token;
    let amina = Tus::new(&world, &token);
    let jpeg = picture(640, 480, 20);
    let at = amina.begun(&jpeg).await;
    let (send, body) = slow_body();
    let hanging = {
        let (amina, at) = (amina.clone(), at.clone());
        tokio::spawn(async move { amina.patch(&at, 0, body).await })
    };
    send.send(Ok(Bytes::copy_from_slice(&jpeg[..4321]))).await.unwrap();
    send.send(Ok(Bytes::new())).await.unwrap();
    world.market.close().await;
    hanging.await.unwrap();
    let world = another_process(&world).await;
    assert_eq!(Tus::new(&world, &token).head(&at).await.offset(), Some(4321));
}

#[tokio::test]
async fn a_picture_whose_storing_failed_is_stored_by_the_next_request() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(Database::File(folder.path().join("market.sqlite"))).await;
    let token = world.enrol(&Identity::amina()).await.token;
    let amina = Tus::new(&world, &token);
    // Where the folder should be, there is a file: pictures cannot be stored.
    std::fs::write(folder.path().join("market.pictures"), "in the way").unwrap();
    let jpeg = picture(320, 240, 21);
    let at = amina.begun(&jpeg).await;
    let failed = amina.patch(&at, 0, jpeg.clone()).await;
    assert_eq!((failed.status.as_u16(), failed.code().as_str()), (503, "unavailable"));
    assert!(!failed.header("retry-after").is_empty());
    assert_eq!(amina.head(&at).await.status, 503, "it is not said that it stands anywhere");
    assert_eq!(amina.served(&name_of(&jpeg)).await, None);
    world.market.close().await;

    std::fs::remove_file(folder.path().join("market.pictures")).unwrap();
    let amina = Tus::new(&another_process(&world).await, &token);
    assert_eq!(amina.head(&at).await.offset(), Some(jpeg.len()));
    assert_eq!(amina.served(&name_of(&jpeg)).await.as_deref(), Some(&jpeg[..]));
}

#[tokio::test]
async fn an_upload_whose_creation_was_answered_into_the_void_is_named_again() {
    let amina = amina().await;
    let jpeg = picture(640, 480, 7);
    let (name, other) = (name_of(&jpeg), name_of(b"another"));
    // The line broke in the middle of the first bytes: nobody heard of the address.
    assert_eq!(amina.create(&name, jpeg.len(), cut_body(&jpeg[..3000])).await.status, 400);
    let told = amina.wanted(&[name, other]).await;
    assert_eq!(told.wanted, [name, other]);
    let [begun] = told.begun.as_slice() else { panic!("{told:?}") };
    assert_eq!((begun.name, begun.offset), (name, 3000));
    assert_eq!(amina.patch(&begun.upload, 3000, jpeg[3000..].to_vec()).await.status, 204);
    assert_eq!(amina.served(&name).await.as_deref(), Some(&jpeg[..]));
    let told = amina.wanted(&[name, other]).await;
    assert_eq!((told.wanted, told.begun), (vec![other], vec![]));
}
