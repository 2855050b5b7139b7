//! The store: the same on SQLite and PostgreSQL, careful with data of other makers, and there again after a restart.

use crate::{
    phone::Phone,
    world::{Identity, World, coffee, config},
};
use marketplace::{Database, LocalOutbox, Market, MarketError};
use protocol::{OrderEvent, Realm};
use sqlx::{Connection as _, Executor as _, Row as _};
use std::sync::Arc;

/// A schema of its own in the PostgreSQL of `DATABASE_URL_POSTGRES`, if there is one.
pub(crate) async fn postgres(name: &str) -> Option<Database> {
    let url = std::env::var("DATABASE_URL_POSTGRES").ok()?;
    sqlx::any::install_default_drivers();
    let schema = format!("isoko_test_{name}_{}", std::process::id());
    let mut connection = sqlx::AnyConnection::connect(&url).await.unwrap();
    for sql in [format!("DROP SCHEMA IF EXISTS {schema} CASCADE"), format!("CREATE SCHEMA {schema}")] {
        connection.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
    }
    let separator = if url.contains('?') { '&' } else { '?' };
    Some(Database::Url(format!("{url}{separator}options=-c%20search_path%3D{schema}")))
}

/// What any database must do: keep all that a day at the market brings, over a restart.
async fn keeps_a_day_at_the_market(database: Database) {
    let world = World::on(database.clone()).await;
    let mut amina = Phone::amina(&world).await;
    let mut marie = amina.joined(&world, "Marie", "+250788000001").await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let kept = world.order(id, 5000).await.unwrap();
    let cancelled = world.order(id, 1000).await.unwrap();
    world.market.buyer_event(&cancelled.secret, OrderEvent::Cancelled).await.unwrap();
    for _ in 0..2 {
        amina.sync(&world).await;
        marie.sync(&world).await;
    }
    assert_eq!(amina.digests(), marie.digests());
    assert_eq!((amina.orders.len(), amina.listings[&id].stock.total().amount()), (2, 35_000));
    let request = amina.request();
    world.market.close().await;
    assert!(world.market.browse(marketplace::Browse::default()).await.is_err());

    let world = World::on(database).await;
    assert_eq!(world.market.authenticate(&amina.token).await.unwrap(), amina.device);
    assert!(amina.send(&world, request).await.unwrap().changes.is_empty(), "the cursor still counts");
    assert_eq!(world.market.order_by_secret(&kept.secret).await.unwrap().unwrap().order.id, kept.order.id);
    let search = marketplace::Browse { search: Some("BOURBON huye".into()), ..marketplace::Browse::default() };
    assert_eq!(world.market.browse(search).await.unwrap().items.len(), 1);
    assert!(world.market.is_well().await.is_ok());
}

#[tokio::test]
async fn sqlite_keeps_a_day_at_the_market() {
    let folder = tempfile::tempdir().unwrap();
    // A path that an address must not be read wrong with.
    let path = folder.path().join("amina's data?mode=ro#50% é").join("market.sqlite");
    keeps_a_day_at_the_market(Database::File(path.clone())).await;
    assert!(path.is_file());
}

#[tokio::test]
async fn postgresql_keeps_a_day_at_the_market() {
    let Some(database) = postgres("day").await else { return };
    keeps_a_day_at_the_market(database).await;
}

#[tokio::test]
async fn every_memory_is_a_market_of_its_own() {
    let (one, two) = (World::new().await, World::new().await);
    let amina = Phone::amina(&one).await;
    assert!(two.market.authenticate(&amina.token).await.is_err());
}

async fn open(path: &std::path::Path, realm: Realm) -> Result<Market, MarketError> {
    let world = World::new().await;
    Market::open(config(Database::File(path.to_owned()), realm, &world.clock, &Arc::new(LocalOutbox::default()))).await
}

async fn sql(path: &std::path::Path, sql: &'static str) {
    let mut connection = sqlx::AnyConnection::connect(&format!("sqlite://{}", path.display())).await.unwrap();
    connection.execute(sql).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn a_database_of_a_newer_market_or_another_realm_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("market.sqlite");
    open(&path, Realm::Market).await.unwrap().close().await;
    let refused = open(&path, Realm::Practice).await.unwrap_err();
    assert!(matches!(refused, MarketError::OtherRealm { .. }), "{refused}");
    sql(&path, "INSERT INTO migration (version, name, checksum) VALUES (99, 'x', 'x')").await;
    let before = std::fs::read(&path).unwrap();
    let refused = open(&path, Realm::Market).await.unwrap_err();
    assert!(matches!(refused, MarketError::NewerDatabase { found: 99, .. }), "{refused}");
    assert!(refused.to_string().contains("newer"));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    sql(&path, "DELETE FROM migration WHERE version = 99; UPDATE migration SET checksum = 'other'").await;
    let refused = open(&path, Realm::Market).await.unwrap_err();
    assert!(matches!(refused, MarketError::OtherMigration { version: 1 }), "{refused}");
}

#[tokio::test]
async fn folders_that_cannot_be_written_and_files_that_are_no_database() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "not a folder").unwrap();
    let refused = open(&file.join("market.sqlite"), Realm::Market).await.unwrap_err();
    assert!(matches!(refused, MarketError::NotWritable { .. }), "{refused}");
    let letter = folder.path().join("letter.sqlite");
    std::fs::write(&letter, "Dear market, ".repeat(1000)).unwrap();
    let refused = open(&letter, Realm::Market).await.unwrap_err();
    assert!(matches!(refused, MarketError::Database(_)), "{refused}");
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "Dear market, ".repeat(1000));
}

#[tokio::test]
async fn what_was_answered_is_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("market.sqlite");
    let world = World::on(Database::File(path.clone())).await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    // As if the process had been killed here: a copy of what is on the disk, with its log.
    let copy = folder.path().join("copy.sqlite");
    for ending in ["", "-wal"] {
        let from = folder.path().join(format!("market.sqlite{ending}"));
        std::fs::copy(from, folder.path().join(format!("copy.sqlite{ending}"))).unwrap();
    }
    let after = World::on(Database::File(copy)).await;
    assert_eq!(after.market.shop_listing(id).await.unwrap().unwrap().listing, amina.listings[&id]);
}

#[tokio::test]
async fn no_secret_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("market.sqlite");
    let world = World::on(Database::File(path.clone())).await;
    let mut amina = Phone::enrolled(&world, Identity::amina()).await;
    let code = world.newest_code();
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let form = world.form(1000);
    let placed = world.market.place_order(id, form.clone()).await.unwrap();
    let invitation = world.market.invite(&amina.device).await.unwrap().invitation;
    let nonce = world.market.challenge(protocol::enrol::ChallengeRequest { device: amina.device.id }).await.unwrap().nonce;
    world.market.close().await;
    let bytes = std::fs::read(&path).unwrap();
    let holds = |secret: &str| bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
    assert!(holds(&amina.device.id.to_string()));
    for secret in [&amina.token, &placed.secret, &form.form_key, &invitation, &nonce, &format!("\"{code}\"")] {
        assert!(!holds(secret), "{secret}");
    }
    let mut connection = sqlx::AnyConnection::connect(&format!("sqlite://{}", path.display())).await.unwrap();
    let row = connection.fetch_one("SELECT hash FROM enrolment_code").await.unwrap();
    assert_eq!(row.get::<String, _>(0).len(), 64);
}
