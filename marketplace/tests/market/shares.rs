//! Shares of stock that devices hold: a lost phone's returns by lease, in market time; one that is heard keeps its own.

use crate::{
    phone::Phone,
    world::{DAY, HOUR, World, coffee},
};
use protocol::{Action, Outcome, Quantity, Rejection, quantity::Holder};

fn keep(phone: &Phone, grams: i64) -> Action {
    Action::StockMove { from: Holder::Market, to: Holder::Device(phone.device.id), amount: Quantity::Grams(grams) }
}

#[tokio::test]
async fn a_lost_phones_share_is_for_sale_again_after_its_lease() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let mut marie = amina.joined(&world, "Marie", "+250788000002").await;
    let id = amina.lists(coffee());
    amina.sync(&world).await;
    marie.sync(&world).await;
    amina.does(id.uuid(), keep(&amina, 12_000));
    marie.does(id.uuid(), keep(&marie, 5_000));
    amina.sync(&world).await;
    marie.sync(&world).await;
    assert_eq!(world.market.return_lapsed_shares().await.unwrap(), 0);

    // Marie is heard now and then; Amina's phone lies in a river.
    for _ in 0..31 {
        world.wait(DAY);
        marie.sync(&world).await;
        assert_eq!(world.market.return_lapsed_shares().await.unwrap(), 0);
    }
    // The lease is over, the grace is not: in between nobody sells.
    world.wait(DAY - HOUR);
    assert_eq!(world.market.return_lapsed_shares().await.unwrap(), 0);
    world.wait(2 * HOUR);
    assert_eq!(world.market.return_lapsed_shares().await.unwrap(), 1);
    assert_eq!(world.market.return_lapsed_shares().await.unwrap(), 0, "once");
    marie.sync(&world).await;
    let stock = &marie.listings[&id].stock;
    assert_eq!((stock.market, stock.share(Holder::Device(marie.device.id))), (Quantity::Grams(35_000), Quantity::Grams(5_000)));

    // The river gives it back: what it sold meanwhile is told to people.
    let sale = amina.does(
        id.uuid(),
        Action::StockRemove {
            from: Holder::Device(amina.device.id),
            amount: Quantity::Grams(2_000),
            why: protocol::operation::Removal::CashSale,
        },
    );
    let outcome = amina.answers(&world, &[sale]).await;
    assert_eq!(outcome, [Outcome::Rejected(Rejection::NotEnoughStock { left: Quantity::Grams(0) })]);
}

#[tokio::test]
async fn whoever_is_heard_keeps_the_share_however_little_is_said() {
    let world = World::new().await;
    let mut amina = Phone::amina(&world).await;
    let id = amina.lists(coffee());
    amina.does(id.uuid(), keep(&amina, 12_000));
    amina.sync(&world).await;
    for _ in 0..3 {
        world.wait(25 * DAY);
        // An empty sync writes nothing but this.
        amina.sync(&world).await;
        assert_eq!(world.market.return_lapsed_shares().await.unwrap(), 0);
    }
    assert_eq!(amina.listings[&id].stock.share(Holder::Device(amina.device.id)), Quantity::Grams(12_000));
}
