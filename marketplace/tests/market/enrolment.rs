//! Section 4: how Amina's phone becomes known, how it stays known for years, and who cannot pretend to be it.

use crate::world::{DAY, Identity, MINUTE, World, device_id, unique};
use ed25519_dalek::SigningKey;
use marketplace::{LocalOutbox, Market, MarketConfig, SmsError, SmsSender};
use protocol::{
    DeviceId, MarketTime, PersonId, PhoneNumber, ProblemCode, Realm, SellerId,
    enrol::{ChallengeRequest, ConfirmRequest, TokenRequest, confirm_text, token_text},
};
use std::sync::Arc;

#[tokio::test]
async fn amina_enrols_with_the_code_that_she_was_sent() {
    let world = World::new().await;
    let amina = Identity::amina();
    let sent = world.market.enrol(amina.request()).await.unwrap();
    assert_eq!(sent.expires_at, sent.now.plus_ms(15 * MINUTE));
    let sms = &world.sms.sent()[0];
    assert_eq!(sms.to.as_str(), "+250788123456");
    assert!(sms.text.contains("kode"), "in her language: {}", sms.text);
    let token = world.market.confirm(amina.confirm(&world.newest_code())).await.unwrap();
    assert_eq!((token.token.len(), token.seller), (43, amina.seller));
    assert_eq!(token.expires_at, token.now.plus_ms(30 * DAY));
    assert_eq!(world.market.authenticate(&token.token).await.unwrap().id, amina.device);
}

#[tokio::test]
async fn a_lost_reply_to_the_code_is_answered_again() {
    let world = World::new().await;
    let amina = Identity::amina();
    world.market.enrol(amina.request()).await.unwrap();
    let confirm = amina.confirm(&world.newest_code());
    let first = world.market.confirm(confirm.clone()).await.unwrap();
    world.wait(10 * MINUTE);
    let again = world.market.confirm(confirm.clone()).await.unwrap();
    for token in [&first.token, &again.token] {
        assert_eq!(world.market.authenticate(token).await.unwrap().seller, amina.seller);
    }
    world.wait(6 * MINUTE);
    assert_eq!(world.market.confirm(confirm).await.unwrap_err().code, ProblemCode::Expired);
}

#[tokio::test]
async fn the_last_two_codes_count_for_fifteen_minutes() {
    let world = World::new().await;
    let amina = Identity::amina();
    let mut codes = vec![];
    for _ in 0..3 {
        world.market.enrol(amina.request()).await.unwrap();
        codes.push(world.newest_code());
        world.wait(MINUTE);
    }
    let try_code = |code: &str| world.market.confirm(amina.confirm(code));
    if codes[0] != codes[1] && codes[0] != codes[2] {
        assert_eq!(try_code(&codes[0]).await.unwrap_err().code, ProblemCode::WrongCode);
    }
    assert!(try_code(&codes[1]).await.is_ok(), "the slower message");

    let marie = Identity::new("Marie", "+250788000001");
    world.market.enrol(marie.request()).await.unwrap();
    let code = world.newest_code();
    world.wait(15 * MINUTE);
    assert_eq!(world.market.confirm(marie.confirm(&code)).await.unwrap_err().code, ProblemCode::Expired);
}

#[tokio::test]
async fn five_wrong_tries_end_a_code_and_strangers_cannot_use_them_up() {
    let world = World::new().await;
    let amina = Identity::amina();
    world.market.enrol(amina.request()).await.unwrap();
    let code = world.newest_code();
    let wrong = format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000);
    let mallory = Identity::new("Mallory", "+250788666666");
    for _ in 0..20 {
        let sig = mallory.sign(&confirm_text(amina.device, &wrong));
        let forged = ConfirmRequest { device: amina.device, code: wrong.clone(), sig };
        assert_eq!(world.market.confirm(forged).await.unwrap_err().code, ProblemCode::BadSignature);
    }
    for text in ["", "12345", "1234567", "abcdef", &wrong] {
        assert_eq!(world.market.confirm(amina.confirm(text)).await.unwrap_err().code, ProblemCode::WrongCode);
    }
    assert_eq!(world.market.confirm(amina.confirm(&code)).await.unwrap_err().code, ProblemCode::Expired);
    world.wait(MINUTE);
    world.enrol(&amina).await;
}

#[tokio::test]
async fn codes_are_not_sent_faster_or_more_often_than_makes_sense() {
    let world = World::new().await;
    let amina = Identity::amina();
    let again_after_s = world.market.enrol(amina.request()).await.unwrap().again_after_s;
    let refused = world.market.enrol(amina.request()).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::TooMany);
    assert!(refused.retry_after_s.is_some_and(|wait| wait >= 1 && wait <= again_after_s + 1));
    world.wait(i64::from(again_after_s) * 1000);
    world.market.enrol(amina.request()).await.unwrap();

    // Many devices that all name Amina's number do not make it ring all day.
    let mut sent = 2;
    loop {
        match world.market.enrol(Identity::amina().request()).await {
            Ok(_) => sent += 1,
            Err(refused) => {
                assert_eq!(refused.code, ProblemCode::TooMany);
                assert!(refused.retry_after_s.unwrap() <= 3601);
                break;
            }
        }
    }
    assert_eq!(sent, 6);
    world.market.enrol(Identity::new("Marie", "+250788000001").request()).await.unwrap();
    world.wait(61 * MINUTE);
    world.market.enrol(Identity::amina().request()).await.unwrap();
}

#[tokio::test]
async fn a_code_for_one_number_does_not_prove_another() {
    let world = World::new().await;
    let mallory = Identity::new("Mallory", "+250788666666");
    world.market.enrol(mallory.request()).await.unwrap();
    let to_her_own = world.newest_code();
    world.wait(MINUTE);
    let as_amina = Identity { phone: "+250788123456", ..mallory };
    world.market.enrol(as_amina.request()).await.unwrap();
    if to_her_own != world.newest_code() {
        assert_eq!(world.market.confirm(as_amina.confirm(&to_her_own)).await.unwrap_err().code, ProblemCode::WrongCode);
    }
}

#[tokio::test]
async fn a_token_runs_out_and_is_renewed_with_a_signature() {
    let world = World::new().await;
    let amina = Identity::amina();
    let old = world.enrol(&amina).await;
    // Away for two years.
    world.wait(730 * DAY);
    assert_eq!(world.market.authenticate(&old.token).await.unwrap_err().code, ProblemCode::TokenExpired);
    let nonce = world.market.challenge(ChallengeRequest { device: amina.device }).await.unwrap().nonce;
    let renew = |nonce: &str, who: &Identity| TokenRequest {
        device: amina.device,
        nonce: nonce.into(),
        sig: who.sign(&token_text(amina.device, nonce)),
    };
    let mallory = Identity::new("Mallory", "+250788666666");
    assert_eq!(world.market.token(renew(&nonce, &mallory)).await.unwrap_err().code, ProblemCode::BadSignature);
    let new = world.market.token(renew(&nonce, &amina)).await.unwrap();
    assert_eq!(world.market.authenticate(&new.token).await.unwrap().id, amina.device);
    assert_eq!(world.market.token(renew(&nonce, &amina)).await.unwrap_err().code, ProblemCode::Expired, "one use");
    assert_eq!(world.market.token(renew("made up", &amina)).await.unwrap_err().code, ProblemCode::Expired);

    let late = world.market.challenge(ChallengeRequest { device: amina.device }).await.unwrap().nonce;
    world.wait(5 * MINUTE);
    assert_eq!(world.market.token(renew(&late, &amina)).await.unwrap_err().code, ProblemCode::Expired, "five minutes");
}

#[tokio::test]
async fn a_signature_for_one_thing_is_none_for_another() {
    let world = World::new().await;
    let amina = Identity::amina();
    world.enrol(&amina).await;
    let nonce = world.market.challenge(ChallengeRequest { device: amina.device }).await.unwrap().nonce;
    for sig in
        [amina.sign(&confirm_text(amina.device, &nonce)), amina.sign(""), String::new(), "A".repeat(86), "é".repeat(43), "A".repeat(9999)]
    {
        let refused = world.market.token(TokenRequest { device: amina.device, nonce: nonce.clone(), sig }).await.unwrap_err();
        assert_eq!(refused.code, ProblemCode::BadSignature);
    }
}

#[tokio::test]
async fn forged_and_made_up_tokens() {
    let world = World::new().await;
    let token = world.enrol(&Identity::amina()).await.token;
    let mut flipped = token.clone().into_bytes();
    flipped[5] = if flipped[5] == b'A' { b'B' } else { b'A' };
    for bad in ["", "x", &String::from_utf8(flipped).unwrap(), &token[1..], &format!("{token}A"), &"A".repeat(43), "' OR 1=1 --"] {
        assert_eq!(world.market.authenticate(bad).await.unwrap_err().code, ProblemCode::Unauthorized, "{bad}");
    }
}

#[tokio::test]
async fn strangers_are_unknown() {
    let world = World::new().await;
    let amina = Identity::amina();
    assert_eq!(world.market.confirm(amina.confirm("123456")).await.unwrap_err().code, ProblemCode::UnknownDevice);
    assert_eq!(world.market.challenge(ChallengeRequest { device: amina.device }).await.unwrap_err().code, ProblemCode::UnknownDevice);
    // Asked for a code, but never confirmed it.
    world.market.enrol(amina.request()).await.unwrap();
    assert_eq!(world.market.challenge(ChallengeRequest { device: amina.device }).await.unwrap_err().code, ProblemCode::UnknownDevice);
}

#[tokio::test]
async fn another_device_joins_by_invitation_only() {
    let world = World::new().await;
    let amina = Identity::amina();
    let token = world.enrol(&amina).await.token;
    let phone = world.market.authenticate(&token).await.unwrap();
    let uninvited = amina.joined_by("Jean", "+250788000002", None);
    assert_eq!(world.market.enrol(uninvited.request()).await.unwrap_err().code, ProblemCode::SellerExists);
    let guessed = amina.joined_by("Jean", "+250788000002", Some("AAAAAAAA".into()));
    assert_eq!(world.market.enrol(guessed.request()).await.unwrap_err().code, ProblemCode::Expired);

    let invitation = world.market.invite(&phone).await.unwrap();
    assert_eq!((invitation.invitation.len(), invitation.seller), (8, amina.seller));
    // Read aloud and typed as one does.
    let typed = format!("{} {}", &invitation.invitation[..4].to_lowercase(), &invitation.invitation[4..]);
    let jean = amina.joined_by("Jean", "+250788000002", Some(typed.clone()));
    let joined = world.enrol(&jean).await;
    assert_eq!(joined.seller, amina.seller);
    let second = amina.joined_by("Paul", "+250788000003", Some(typed));
    assert_eq!(world.market.enrol(second.request()).await.unwrap_err().code, ProblemCode::Expired, "one use");
    // The invited one may enrol again, also with what it was invited by.
    world.wait(MINUTE);
    world.enrol(&jean).await;

    let late = world.market.invite(&phone).await.unwrap().invitation;
    world.wait(DAY);
    let paul = amina.joined_by("Paul", "+250788000003", Some(late));
    assert_eq!(world.market.enrol(paul.request()).await.unwrap_err().code, ProblemCode::Expired, "one day");
}

#[tokio::test]
async fn an_invitation_to_one_seller_does_not_open_another() {
    let world = World::new().await;
    let amina = Identity::amina();
    let marie = Identity::new("Marie", "+250788000001");
    world.enrol(&amina).await;
    let token = world.enrol(&marie).await.token;
    let invitation = world.market.invite(&world.market.authenticate(&token).await.unwrap()).await.unwrap().invitation;
    let mallory = amina.joined_by("Mallory", "+250788666666", Some(invitation));
    assert_eq!(world.market.enrol(mallory.request()).await.unwrap_err().code, ProblemCode::Expired);
}

#[tokio::test]
async fn the_same_device_may_enrol_again_and_a_thief_of_its_id_may_not() {
    let world = World::new().await;
    let amina = Identity::amina();
    world.enrol(&amina).await;
    world.wait(MINUTE);
    world.enrol(&Identity { name: "Amina U.", ..amina.clone() }).await;
    world.wait(MINUTE);
    let mut seed = [9; 32];
    seed[..10].copy_from_slice(&unique());
    let thief = Identity { key: SigningKey::from_bytes(&seed), ..amina.clone() };
    assert_eq!(world.market.enrol(thief.request()).await.unwrap_err().code, ProblemCode::BadSignature);
    let mover = Identity { seller: Identity::amina().seller, ..amina.clone() };
    assert_eq!(world.market.enrol(mover.request()).await.unwrap_err().code, ProblemCode::Invalid);
}

#[tokio::test]
async fn two_devices_that_make_one_seller_at_once_do_not_share_it() {
    let world = World::new().await;
    let amina = Identity::amina();
    let mallory = amina.joined_by("Mallory", "+250788666666", None);
    world.market.enrol(amina.request()).await.unwrap();
    let code = world.newest_code();
    world.market.enrol(mallory.request()).await.unwrap();
    let other = world.newest_code();
    world.market.confirm(amina.confirm(&code)).await.unwrap();
    assert_eq!(world.market.confirm(mallory.confirm(&other)).await.unwrap_err().code, ProblemCode::SellerExists);
}

#[tokio::test]
async fn values_that_cannot_be_right() {
    let world = World::new().await;
    let asks = |change: &dyn Fn(&mut protocol::enrol::EnrolRequest)| {
        let mut request = Identity::amina().request();
        change(&mut request);
        world.market.enrol(request)
    };
    for (field, bad) in [("name", "\u{202e}Amina"), ("name", ""), ("name", " Amina"), ("village", "Hu\u{200b}ye"), ("village", "")] {
        let refused = asks(&|request| match field {
            "name" => request.name = bad.into(),
            _ => request.village = bad.into(),
        });
        let refused = refused.await.unwrap_err();
        assert_eq!((refused.code, refused.detail.as_deref()), (ProblemCode::Invalid, Some(field)));
    }
    let long = "x".repeat(10_240);
    assert_eq!(asks(&|request| request.name = long.clone()).await.unwrap_err().code, ProblemCode::Invalid);
    // Not base64url, too short, and a point of small order that would sign everything.
    for key in ["", "AAAA", "!!!", &crate::world::base64url(&[0; 32])] {
        assert_eq!(asks(&|request| request.key = key.into()).await.unwrap_err().code, ProblemCode::Invalid, "{key}");
    }
    assert_eq!(asks(&|request| request.language = "rw\u{0}".into()).await.unwrap_err().code, ProblemCode::Invalid);
    for version in ["", "2026-11-21", "2027-01-01", "nonsense!!"] {
        assert_eq!(asks(&|request| request.v = version.into()).await.unwrap_err().code, ProblemCode::UnsupportedVersion, "{version}");
    }
    assert!(world.sms.sent().is_empty());
}

#[tokio::test]
async fn practice_ids_are_refused_by_the_real_market() {
    let world = World::new().await;
    let amina = Identity::amina();
    let now = u64::try_from(world.market.now().0).unwrap();
    let practice = |n| (Realm::Practice, now, [n; 10]);
    let (r, t, b) = practice(1);
    let device = DeviceId::new(r, t, b);
    let mut requests = vec![amina.request(); 3];
    requests[0].device = device;
    requests[1].person = PersonId::new(r, t, b);
    requests[2].seller = SellerId::new(r, t, b);
    for request in requests {
        assert_eq!(world.market.enrol(request).await.unwrap_err().code, ProblemCode::WrongRealm);
    }
    assert_eq!(world.market.challenge(ChallengeRequest { device }).await.unwrap_err().code, ProblemCode::WrongRealm);
    assert_ne!(device_id().realm(), Realm::Practice);
}

/// A message service that is down until it is told otherwise.
#[derive(Default)]
struct Down(LocalOutbox, std::sync::atomic::AtomicBool);

impl SmsSender for Down {
    fn send<'a>(&'a self, to: &'a PhoneNumber, text: &'a str, at: MarketTime) -> futures_util::future::BoxFuture<'a, Result<(), SmsError>> {
        if self.1.load(std::sync::atomic::Ordering::SeqCst) {
            return self.0.send(to, text, at);
        }
        Box::pin(async { Err(SmsError("the gateway is down".into())) })
    }
    fn sent(&self) -> Vec<marketplace::SentSms> {
        self.0.sent()
    }
}

/// A message service with a fault of its own.
struct Faulty;

impl SmsSender for Faulty {
    fn send<'a>(&'a self, _: &'a PhoneNumber, _: &'a str, _: MarketTime) -> futures_util::future::BoxFuture<'a, Result<(), SmsError>> {
        panic!("a secret of the house")
    }
}

#[tokio::test]
async fn a_fault_of_the_market_tells_nothing_of_its_insides() {
    let world = World::new().await;
    let market = Market::open(MarketConfig { sms: Arc::new(Faulty), ..world.market.config().clone() }).await.unwrap();
    let world = World { app: marketplace::router(market.clone()), market, ..world };
    let (status, problem) = world.post("/v1/enrol", None, serde_json::to_vec(&Identity::amina().request()).unwrap()).await;
    assert_eq!((status.as_u16(), &problem["code"]), (500, &serde_json::json!("internal")));
    assert!(problem.get("detail").is_none() && !problem.to_string().contains("secret"));
    assert!(world.market.is_well().await.is_ok(), "and the market goes on");
}

#[tokio::test]
async fn when_no_message_can_be_sent_she_may_try_again_at_once() {
    let world = World::new().await;
    let sms = Arc::new(Down::default());
    let config = MarketConfig { sms: sms.clone(), ..world.market.config().clone() };
    let market = Market::open(config).await.unwrap();
    let amina = Identity::amina();
    let refused = market.enrol(amina.request()).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::Unavailable);
    assert!(refused.detail.is_none() && refused.retry_after_s.is_some());
    sms.1.store(true, std::sync::atomic::Ordering::SeqCst);
    market.enrol(amina.request()).await.unwrap();
    assert_eq!(sms.sent().len(), 1);
}
