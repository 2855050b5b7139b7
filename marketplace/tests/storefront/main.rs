//! The storefront over HTTP, against the real market in memory: a buyer with a browser, a seller with a phone.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is not as told")]

mod photos;
mod seller;

use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};
use protocol::{Action, Decline, DeclineReason, ListingState, Quantity, Stock};
use seller::{Answered, coffee, market_day};

fn id(name: &str) -> String {
    format!("[data-testid={name}]")
}

/// A page for people, with nothing of the inside in it.
fn is_page(answered: &Answered, status: StatusCode) {
    assert_eq!(answered.status, status, "{}", answered.body);
    assert_eq!(answered.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(answered.count("h1"), 1);
    for inside in ["sqlx", "panicked", "src/", "Error("] {
        assert!(!answered.body.contains(inside), "{inside} in {}", answered.body);
    }
}

#[tokio::test]
async fn a_buyer_orders_and_follows_the_order_until_it_is_there() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    let browse = buyer.get("/?q=bourbon&family=coffee&country=RW").await;
    assert_eq!(browse.attr(&id("listing-card"), "data-listing"), listing.to_string());
    assert_eq!(browse.attr(&id("stock-left"), "data-amount"), "40000");

    let placed = buyer.orders(listing, &[("quantity", "5"), ("note", "Whole beans, please.")]).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER);
    let order = placed.header("location").to_owned();
    assert!(order.starts_with("/o/"), "{order}");
    let state = async || buyer.get(&order).await.attr(&id("order-state"), "data-state");
    assert_eq!(state().await, "placed");
    assert_eq!(buyer.get(&order).await.text(&id("order-total")), "60.00 USD");
    assert_eq!(buyer.get("/").await.attr(&id("stock-left"), "data-amount"), "35000");

    amina.decides(Action::OrderAccept).await;
    assert_eq!(state().await, "accepted");
    amina.decides(Action::OrderPack).await;
    assert_eq!(state().await, "packed");
    amina.decides(Action::OrderHandOver { receipt: "EMS 12".into() }).await;
    assert_eq!(state().await, "handed_over");
    assert_eq!(buyer.post(&format!("{order}/received"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(buyer.post(&format!("{order}/received"), &[]).await.status, StatusCode::SEE_OTHER, "pressed twice");
    assert_eq!(state().await, "paid");
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_order() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    let key = buyer.get(&format!("/l/{listing}")).await.attr("input[name=form_key]", "value");
    let first = buyer.orders(listing, &[("form_key", &key)]).await;
    let second = buyer.orders(listing, &[("form_key", &key)]).await;
    assert_eq!((first.status, first.header("location")), (second.status, second.header("location")));
    assert_eq!(amina.orders().await, 1);
    let another = buyer.orders(listing, &[]).await;
    assert_ne!(first.header("location"), another.header("location"));
    assert_eq!(amina.orders().await, 2);
}

#[tokio::test]
async fn a_no_gives_the_goods_back_and_says_why() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    let order = buyer.orders(listing, &[]).await.header("location").to_owned();
    let decline = Decline { reason: DeclineReason::CannotShip, words: "The bridge is broken.".into() };
    amina.decides(Action::OrderDecline { decline }).await;
    let page = buyer.get(&format!("{order}?lang=fr")).await;
    assert_eq!(page.attr(&id("order-state"), "data-state"), "declined");
    assert_eq!(page.text(&id("decline-reason")), "La livraison à votre adresse n’est pas possible.");
    assert_eq!(page.text(&id("decline-words")), "The bridge is broken.");
    assert_eq!(buyer.get("/").await.attr(&id("stock-left"), "data-amount"), "40000");
}

#[tokio::test]
async fn a_buyer_can_cancel_until_the_seller_answered() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    let order = buyer.orders(listing, &[]).await.header("location").to_owned();
    for _ in 0..2 {
        let cancelled = buyer.post(&format!("{order}/cancel"), &[]).await;
        assert_eq!((cancelled.status, cancelled.header("location")), (StatusCode::SEE_OTHER, order.as_str()));
    }
    assert_eq!(buyer.get(&order).await.attr(&id("order-state"), "data-state"), "cancelled");

    let order = buyer.orders(listing, &[]).await.header("location").to_owned();
    amina.decides(Action::OrderAccept).await;
    let too_late = buyer.post(&format!("{order}/cancel"), &[]).await;
    is_page(&too_late, StatusCode::CONFLICT);
    assert_eq!(too_late.count(&id("order-moved-on")), 1);
    assert_eq!(too_late.attr(&id("order-state"), "data-state"), "accepted");
    // Opening the address of a button leads back to the order.
    assert_eq!(buyer.get(&format!("{order}/cancel")).await.header("location"), order);
}

#[tokio::test]
async fn bad_input_is_answered_beside_the_field_in_the_buyers_language() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    let french = buyer.with(header::ACCEPT_LANGUAGE, "fr-CH, en;q=0.5");
    let long = "é".repeat(10_240);
    let cases: &[(&str, &str, &str)] = &[
        ("quantity", "", "Indiquez la quantité voulue."),
        ("quantity", "0", "Écrivez un nombre supérieur à zéro."),
        ("quantity", "-5", "Écrivez un nombre supérieur à zéro."),
        ("quantity", "cinq", "Écrivez seulement un nombre, par exemple 2,5."),
        ("quantity", "0,0001", "C’est plus fin que ce que ce marché pèse. Mettez moins de décimales."),
        ("quantity", "99999999999999999999", "C’est plus que ce que ce marché peut traiter."),
        ("quantity", "40,001", "Il ne reste que 40 kg. Commandez au plus cette quantité."),
        ("quantity", "0,5", "La commande minimale est de 1 kg."),
        ("quantity", &long, "C’est plus que ce que ce marché peut traiter."),
        ("name", "", "Écrivez votre nom."),
        ("name", "\u{200b}\u{202e} ", "Écrivez votre nom."),
        ("name", &long, "60 caractères au plus pour le nom."),
        ("country", "", "Choisissez un pays ou territoire dans la liste."),
        ("country", "ZZ", "Choisissez un pays ou territoire dans la liste."),
        ("address", "\n\n", "Écrivez l’adresse de livraison."),
        ("address", &long, "300 caractères au plus pour l’adresse."),
        ("note", &long, "500 caractères au plus pour le message."),
    ];
    for (field, typed, said) in cases {
        let answered = french.orders(listing, &[(field, typed)]).await;
        assert!(answered.status.is_client_error(), "{field} {typed:.20}: {}", answered.status);
        is_page(&answered, answered.status);
        assert_eq!(answered.text(&id(&format!("problem-{field}"))), *said, "{typed:.20}");
        let kept = match *field {
            "name" | "quantity" => answered.attr(&id(&format!("order-{field}")), "value"),
            "country" => typed.to_string(),
            _ => answered.text(&id(&format!("order-{field}"))),
        };
        assert_eq!(kept.trim(), typed.trim());
        assert_eq!(answered.attr(&id("order-name"), "value").is_empty(), *field == "name" && typed.is_empty(), "the rest is kept too");
    }
    assert_eq!(amina.orders().await, 0);

    let understood = french.orders(listing, &[("quantity", "1,5"), ("name", "\u{202e}Li\u{200b} Wei")]).await;
    let page = buyer.get(understood.header("location")).await;
    assert_eq!(page.text(&id("order-quantity")), "1.5 kg");
    assert!(page.body.contains("<bdi>Li Wei</bdi>"));
}

#[tokio::test]
async fn what_was_sold_meanwhile_is_said_and_nothing_is_lost() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    assert_eq!(buyer.orders(listing, &[("quantity", "38")]).await.status, StatusCode::SEE_OTHER);
    let too_much = buyer.orders(listing, &[("quantity", "5"), ("name", "Sara")]).await;
    is_page(&too_much, StatusCode::CONFLICT);
    assert_eq!(too_much.text(&id("problem-quantity")), "Only 2 kg is left. Order at most that.");
    assert_eq!(too_much.attr(&id("order-name"), "value"), "Sara");
    assert_eq!(buyer.orders(listing, &[("quantity", "2")]).await.status, StatusCode::SEE_OTHER);

    let key = [
        ("quantity", "1"),
        ("name", "Sara"),
        ("country", "CA"),
        ("address", "Toronto"),
        ("form_key", "0123456789012345678901234567890123456789abc"),
    ];
    let sold_out = buyer.post(&format!("/l/{listing}/order"), &key).await;
    is_page(&sold_out, StatusCode::CONFLICT);
    assert_eq!(sold_out.count(&id("not-for-sale")), 1);
    assert_eq!(sold_out.text(&id("stock-left")), "Sold out");

    let paused = amina.list(coffee()).await;
    amina.does(paused.uuid(), Action::ListingState { state: ListingState::Paused }).await;
    is_page(&buyer.post(&format!("/l/{paused}/order"), &key).await, StatusCode::CONFLICT);
    let removed = amina.list(coffee()).await;
    amina.does(removed.uuid(), Action::ListingState { state: ListingState::Removed }).await;
    is_page(&buyer.get(&format!("/l/{removed}")).await, StatusCode::NOT_FOUND);
    is_page(&buyer.post(&format!("/l/{removed}/order"), &key).await, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_without_a_good_key_gets_one() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    for key in ["", "short"] {
        let answered = buyer.orders(listing, &[("form_key", key), ("name", "Sara")]).await;
        assert!(answered.status.is_client_error());
        assert_eq!(answered.attr(&id("order-name"), "value"), "Sara");
        let fresh = answered.attr("input[name=form_key]", "value");
        assert_eq!(buyer.orders(listing, &[("form_key", &fresh)]).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn what_is_not_there_and_what_cannot_be_read_is_a_page() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    let unknown = "/l/0193f2a0-7c1e-7d3a-9b1f-2f6a8c0d4e5b";
    for address in ["/nowhere", "/l/x", unknown, "/l/..%2f..", "/o/x", "/o/%00", "/o/x/cancel", "/l/x/order"] {
        is_page(&buyer.get(address).await, StatusCode::NOT_FOUND);
    }
    for address in ["/l/x/order", "/o/x/cancel", "/o/x/received"] {
        is_page(&buyer.post(address, &[("quantity", "1")]).await, StatusCode::NOT_FOUND);
    }
    is_page(&buyer.get("/l/%ff").await, StatusCode::BAD_REQUEST);
    is_page(&buyer.post("/", &[]).await, StatusCode::METHOD_NOT_ALLOWED);
    let order = format!("/l/{listing}/order");
    let form = "application/x-www-form-urlencoded";
    is_page(&buyer.send(Method::POST, &order, "application/json", Body::from("{}")).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    is_page(&buyer.send(Method::POST, &order, form, Body::from(vec![b'x'; 80_000])).await, StatusCode::PAYLOAD_TOO_LARGE);
    is_page(&buyer.send(Method::POST, &order, form, Body::from("quantity=%ff%00&name=%&=&&")).await, StatusCode::UNPROCESSABLE_ENTITY);
    for address in ["/?q=%00%ff&family=x&country=%E2%80%AE&page=99999999999", "/?page=4294967295", "/?q=%25_!'%22;--"] {
        is_page(&buyer.get(address).await, StatusCode::OK);
    }
}

#[tokio::test]
async fn pieces_are_whole_and_a_title_is_never_markup() {
    let (buyer, mut amina) = market_day().await;
    let mut basket = coffee();
    basket.product = protocol::ProductCode::new("basket").unwrap();
    basket.form = String::new();
    basket.title = "<script>alert(1)</script>".into();
    basket.price.per = protocol::Unit::Piece;
    basket.stock = Stock::at_market(Quantity::Pieces(6));
    basket.least_order = Quantity::Pieces(1);
    let listing = amina.list(basket).await;
    let page = buyer.get(&format!("/l/{listing}")).await;
    assert_eq!(page.count("script"), 0);
    assert_eq!(page.text("h1"), "<script>alert(1)</script>");
    let half = buyer.orders(listing, &[("quantity", "1.5")]).await;
    assert_eq!(half.text(&id("problem-quantity")), "Only whole numbers: there are no parts of one.");
    assert_eq!(buyer.orders(listing, &[("quantity", "２")]).await.status, StatusCode::SEE_OTHER, "typed with a Chinese keyboard");
}

#[tokio::test]
async fn every_answer_is_guarded() {
    let (buyer, mut amina) = market_day().await;
    let listing = amina.list(coffee()).await;
    let order = buyer.orders(listing, &[]).await.header("location").to_owned();
    for address in ["/", &format!("/l/{listing}"), &order, "/nowhere", "/style.css", "/icon.svg", "/robots.txt"] {
        let answered = buyer.get(address).await;
        let policy = answered.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"),
            "{address}"
        );
        assert_eq!(answered.header("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(answered.header("referrer-policy"), "no-referrer", "{address}");
    }
    for private in [order.as_str(), "/o/x"] {
        let answered = buyer.get(private).await;
        assert_eq!(answered.header("cache-control"), "no-store");
        assert_eq!(answered.header("x-robots-tag"), "noindex, nofollow");
    }
    assert_eq!(buyer.get(&order).await.attr("meta[name=robots]", "content"), "noindex");
    assert_eq!(buyer.get("/").await.header("cache-control"), "private, no-cache");

    let style = buyer.get("/").await.attr("link[rel=stylesheet]", "href");
    let style = buyer.get(&style).await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(style.header("cache-control"), "public, max-age=31536000, immutable");
}

#[tokio::test]
async fn a_chosen_language_is_remembered() {
    let (buyer, _amina) = market_day().await;
    let chosen = buyer.get("/?lang=zh-Hans").await;
    assert_eq!(chosen.attr("html", "lang"), "zh-Hans");
    let cookie = chosen.header("set-cookie");
    assert!(cookie.starts_with("lang=zh-Hans;") && cookie.contains("SameSite=Lax") && cookie.contains("HttpOnly"), "{cookie}");
    let returning = buyer.with(header::COOKIE, "lang=zh-Hans").with(header::ACCEPT_LANGUAGE, "fr");
    assert_eq!(returning.get("/").await.attr("html", "lang"), "zh-Hans");
    assert_eq!(returning.get("/").await.header("set-cookie"), "");
    assert_eq!(buyer.with(header::ACCEPT_LANGUAGE, "fr").get("/nowhere").await.attr("html", "lang"), "fr");
    assert_eq!(buyer.get("/").await.attr("html", "lang"), "en");
    assert_eq!(returning.get("/?q=a&lang=en").await.attr(&id("lang-fr"), "href"), "/?q=a&lang=fr");
}
