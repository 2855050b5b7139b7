//! A phone in front of somebody learns of an order at once: it listens at the market instead of looking every few minutes.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod patience;

use patience::until;
use practice::Village;
use protocol::{Country, ProductCode};
use std::time::Duration;
use sync_core::{NewSeller, core::Filter};

#[tokio::test(flavor = "multi_thread")]
async fn an_order_arrives_without_being_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let village = Village::in_memory(folder.path()).await.unwrap();
    let core = village.core().unwrap();
    let amina = NewSeller {
        name: "Amina".into(),
        phone: "0788123456".into(),
        village: "Huye".into(),
        country: Some(Country::RW),
        ..NewSeller::default()
    };
    core.create_seller(amina).await.unwrap();
    // She need not ask: a phone that syncs by itself asks for the code as soon as it can.
    until("a code is sent", || async { !village.messages().is_empty() }).await;
    let code: String = village.messages().first().unwrap().text.chars().filter(char::is_ascii_digit).take(6).collect();
    core.confirm_code(&code).await.unwrap();
    let mut draft = core.new_draft().await.unwrap();
    draft.product = ProductCode::new("coffee_green").ok();
    (draft.title, draft.amount, draft.price) = ("Coffee".into(), "40".into(), "12".into());
    let id = draft.id;
    core.save_draft(draft).await.unwrap();
    core.publish(id).await.unwrap();
    until("all is said", || async { core.status().await.unwrap().waiting == 0 }).await;
    // Everything is said; the next look by the clock would be in five minutes.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let order = village.buyer_orders().await.unwrap();
    until("the order has its time", || async { core.order(order.id).await.unwrap().is_some_and(|view| view.order.answer_by.is_some()) })
        .await;
    assert_eq!(core.count_orders(Filter::default()).await.unwrap(), 1);
    let kinds: Vec<_> = core.spent_today().await.unwrap().into_iter().map(|(kind, _)| kind).collect();
    assert!(kinds.contains(&"news".to_owned()), "{kinds:?}");
}
