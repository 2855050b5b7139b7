//! What buyers see and do, and that no crowd of them buys more than there is.

use crate::{
    phone::Phone,
    world::{Identity, World, coffee, listing_id, seller_id},
};
use marketplace::{Browse, Database, OrderForm, PlaceError};
use protocol::{
    Action, Buyer, ListingState, NewListing, OrderEvent, OrderState, ProductCode, Quantity, Rejection, Unit, catalogue::Family,
    quantity::Holder,
};

async fn titles(world: &World, browse: Browse) -> Vec<String> {
    world.market.browse(browse).await.unwrap().items.into_iter().map(|shop| shop.listing.title).collect()
}

fn search(words: &str) -> Browse {
    Browse { search: Some(words.into()), ..Browse::default() }
}

#[tokio::test]
async fn bo_finds_what_is_for_sale_newest_first() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let bourbon = amina.lists(coffee());
    amina.sync(&world).await;
    world.wait(1000);
    let mut marie = Phone::enrolled(&world, Identity { name: "Marie Émilie", ..Identity::new("", "+250788000001") }).await;
    let honey = NewListing {
        product: ProductCode::new("honey").unwrap(),
        title: "Acacia honey 100%".into(),
        form: "liquid".into(),
        grade: String::new(),
        price: protocol::Price { per: Unit::Piece, ..crate::world::usd(800) },
        stock: protocol::Stock::at_market(Quantity::Pieces(12)),
        least_order: Quantity::Pieces(1),
        origin: protocol::Origin { country: "KE".parse().unwrap(), place: "Baringo".into() },
        ..coffee()
    };
    marie.lists(honey);
    marie.sync(&world).await;

    assert_eq!(titles(&world, Browse::default()).await, ["Acacia honey 100%", "Bourbon coffee, washed"]);
    for (words, found) in [
        ("BOURBON", 1),
        ("coffee amina", 1),
        ("coffee honey", 0),
        ("émilie", 1),
        ("ÉMILIE acacia", 1),
        ("100%", 1),
        ("%", 1),
        ("_", 0),
        ("huye", 2),
        ("'; DROP TABLE listing; --", 0),
        ("\u{0}", 2),
        ("", 2),
    ] {
        assert_eq!(titles(&world, search(words)).await.len(), found, "{words:?}");
    }
    let of = |family| Browse { family: Some(family), ..Browse::default() };
    assert_eq!(titles(&world, of(Family::Coffee)).await, ["Bourbon coffee, washed"]);
    assert_eq!(titles(&world, of(Family::Honey)).await, ["Acacia honey 100%"]);
    assert!(titles(&world, of(Family::Tea)).await.is_empty());
    let kenya = Browse { country: Some("KE".parse().unwrap()), ..Browse::default() };
    assert_eq!(titles(&world, kenya.clone()).await, ["Acacia honey 100%"]);
    let product = Browse { product: Some(ProductCode::new("honey").unwrap()), ..kenya };
    assert_eq!(titles(&world, product).await.len(), 1);

    // Paused: not offered, but its page still says so. Removed: gone.
    amina.does(bourbon.uuid(), Action::ListingState { state: ListingState::Paused });
    amina.sync(&world).await;
    assert_eq!(titles(&world, Browse::default()).await, ["Acacia honey 100%"]);
    assert!(world.market.shop_listing(bourbon).await.unwrap().is_some());
    assert!(matches!(world.order(bourbon, 1000).await, Err(PlaceError::Rejected(Rejection::NotForSale))));
    amina.does(bourbon.uuid(), Action::ListingState { state: ListingState::Removed });
    amina.sync(&world).await;
    assert!(world.market.shop_listing(bourbon).await.unwrap().is_none());
    assert!(world.market.shop_listing(listing_id()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_long_shelf_has_pages() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    for _ in 0..50 {
        amina.lists(coffee());
    }
    amina.sync(&world).await;
    let mut seen = std::collections::BTreeSet::new();
    for page in 0..3 {
        let shelf = world.market.browse(Browse { page, ..Browse::default() }).await.unwrap();
        assert_eq!((shelf.page, shelf.more), (page, page < 2));
        seen.extend(shelf.items.iter().map(|shop| shop.listing.id));
    }
    assert_eq!(seen.len(), 50);
    assert!(world.market.browse(Browse { page: u32::MAX, ..Browse::default() }).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn bo_orders_five_kilos_and_only_she_can_follow_them() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let placed = world.order(id, 5000).await.unwrap();
    assert_eq!((placed.order.total.minor, placed.order.state), (6000, OrderState::Placed));
    assert!(placed.order.number > 1000 && placed.secret.len() == 43);
    assert_eq!(world.order(id, 1000).await.unwrap().order.number, placed.order.number + 1);
    let seen = world.market.order_by_secret(&placed.secret).await.unwrap().unwrap();
    assert_eq!((&seen.order, seen.seller.name.as_str()), (&placed.order, "Amina Uwase"));
    for guess in ["", "x", &placed.order.id.to_string(), &placed.secret[1..], "\u{0}"] {
        assert!(world.market.order_by_secret(guess).await.unwrap().is_none(), "{guess:?}");
        assert!(matches!(world.market.buyer_event(guess, OrderEvent::Cancelled).await, Err(PlaceError::NotFound)));
    }
    let early = world.market.buyer_event(&placed.secret, OrderEvent::Delivered).await;
    assert!(matches!(early, Err(PlaceError::Rejected(Rejection::WrongState { state: OrderState::Placed }))));
    let cheeky = world.market.buyer_event(&placed.secret, OrderEvent::Paid).await;
    assert!(matches!(cheeky, Err(PlaceError::Rejected(Rejection::WrongState { .. }))));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_places_one_order() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let form = world.form(5000);
    let (one, two) = tokio::join!(world.market.place_order(id, form.clone()), world.market.place_order(id, form.clone()));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!(one, two);
    // Also when there would not be enough for a second one, and when the price has moved on.
    amina.does(id.uuid(), Action::ListingPrice { price: crate::world::usd(9900) });
    amina.sync(&world).await;
    world.order(id, 34_000).await.unwrap();
    assert_eq!(world.market.place_order(id, form.clone()).await.unwrap().order.id, one.order.id);
    // With other words in it, it is another wish.
    let other = OrderForm { quantity: Quantity::Grams(1000), ..form };
    assert_ne!(world.market.place_order(id, other).await.unwrap().order.id, one.order.id);
    assert_ne!(world.market.form_key().unwrap(), world.market.form_key().unwrap());
}

#[tokio::test]
async fn what_cannot_be_ordered() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let tries = |change: &dyn Fn(&mut OrderForm)| {
        let mut form = world.form(5000);
        change(&mut form);
        world.market.place_order(id, form)
    };
    for amount in [i64::MIN, -1, 0, 999, 40_001, i64::MAX] {
        let refused = tries(&|form| form.quantity = Quantity::Grams(amount)).await;
        assert!(matches!(refused, Err(PlaceError::Rejected(_))), "{amount}: {refused:?}");
    }
    assert!(tries(&|form| form.quantity = Quantity::Pieces(5)).await.is_err());
    assert!(tries(&|form| form.buyer.name = "\u{200b} ".into()).await.is_err());
    assert!(tries(&|form| form.buyer.name = "x".repeat(10_240)).await.is_err());
    assert!(tries(&|form| form.buyer.address = " \n ".into()).await.is_err());
    assert!(tries(&|form| form.note = "x".repeat(501)).await.is_err());
    assert!(tries(&|form| form.form_key = "short".into()).await.is_err());
    assert!(matches!(world.order(listing_id(), 1000).await, Err(PlaceError::NotFound)));
    assert_eq!(world.market.shop_listing(id).await.unwrap().unwrap().listing.stock.total(), Quantity::Grams(40_000));
    // What a person may type is cleaned rather than refused.
    let buyer = Buyer { name: "  Bo\u{202e} Larsen ".into(), ..world.form(1).buyer };
    let placed = tries(&|form| form.buyer = buyer.clone()).await.unwrap();
    assert_eq!(placed.order.buyer.name, "Bo Larsen");
    assert_ne!(placed.order.seller, seller_id());
}

async fn a_crowd_buys_no_more_than_there_is(world: World) {
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    let mut crowd = tokio::task::JoinSet::new();
    for n in 0..60 {
        let world = world.clone();
        crowd.spawn(async move {
            let placed = world.order(id, 1000).await;
            // Some think better of it.
            match placed {
                Ok(placed) if n % 10 == 0 => {
                    world.market.buyer_event(&placed.secret, OrderEvent::Cancelled).await.unwrap();
                    0
                }
                Ok(_) => 1,
                Err(PlaceError::Rejected(Rejection::NotEnoughStock { left })) => {
                    assert_eq!(left, Quantity::Grams(0));
                    0
                }
                Err(other) => panic!("{other}"),
            }
        });
    }
    // Meanwhile Amina sells some for cash.
    amina.does(id.uuid(), Action::StockMove { from: Holder::Market, to: Holder::Device(amina.device.id), amount: Quantity::Grams(7000) });
    amina.sync(&world).await;
    let sold: i64 = crowd.join_all().await.iter().sum();
    amina.sync(&world).await;
    let stock = &amina.listings[&id].stock;
    assert!(stock.market.amount() >= 0);
    assert_eq!(sold * 1000 + stock.total().amount(), 40_000);
    assert!(sold <= 40);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_oversell_in_memory() {
    a_crowd_buys_no_more_than_there_is(World::new().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_oversell_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    a_crowd_buys_no_more_than_there_is(World::on(Database::File(folder.path().join("market.sqlite"))).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_oversell_in_postgresql() {
    let Some(database) = crate::store::postgres("crowd").await else { return };
    a_crowd_buys_no_more_than_there_is(World::on(database).await).await;
}
