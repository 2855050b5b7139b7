//! Many orders: which come first, and what they bring.

use crate::{market::Market, phone::enrolled, phone::list_coffee};
use protocol::{MarketTime, Money, OrderId, OrderState, Quantity};
use rusqlite::Connection;
use sync_core::{Core, Earned, core::Filter, store};
use tempfile::tempdir;

fn usd(minor: i64) -> Money {
    Money::new(minor, "USD".parse().unwrap())
}

async fn ids(core: &Core, filter: Filter) -> Vec<OrderId> {
    core.orders(filter).await.unwrap().into_iter().map(|view| view.order.id).collect()
}

#[tokio::test]
async fn what_has_waited_longest_comes_first_where_that_is_asked_for() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    let placed: Vec<OrderId> = (1..=3).map(|kg| market.place(coffee, kg)).collect();
    core.sync_now().await.unwrap();
    core.accept_order(placed[1]).await.unwrap();
    let waiting = Filter { states: vec!["placed", "accepted"], oldest_first: true, ..Filter::default() };
    assert_eq!(ids(&core, waiting.clone()).await, placed);
    assert_eq!(ids(&core, Filter { skip: 1, take: 1, ..waiting.clone() }).await, placed[1..2]);
    let newest: Vec<OrderId> = placed.iter().rev().copied().collect();
    assert_eq!(ids(&core, Filter { oldest_first: false, ..waiting.clone() }).await, newest);
    let each = |state| Filter { states: vec![state], ..Filter::default() };
    assert_eq!(core.count_orders_each(vec![each("placed"), each("packed"), waiting]).await.unwrap(), [2, 0, 3]);
}

#[tokio::test]
async fn what_was_earned_is_what_was_paid_since_and_what_is_still_to_come() {
    let (folder, market) = (tempdir().unwrap(), Market::new());
    let core = enrolled(folder.path(), &market).await;
    let coffee = list_coffee(&core).await;
    core.sync_now().await.unwrap();
    assert_eq!(core.earned(MarketTime(0)).await.unwrap(), [], "nothing is not zero of something");
    let (taken, asked) = (market.place(coffee, 2), market.place(coffee, 3));
    core.sync_now().await.unwrap();
    assert_eq!(core.order(asked).await.unwrap().unwrap().order.state, OrderState::Placed);
    assert_eq!(core.earned(MarketTime(0)).await.unwrap(), [], "what she has not answered is nobody's money");
    // At once, and without the market.
    core.accept_order(taken).await.unwrap();
    let order = core.order(taken).await.unwrap().unwrap().order;
    assert_eq!(order.quantity, Quantity::Grams(2_000));
    assert_eq!(core.earned(MarketTime(0)).await.unwrap(), [Earned { paid: usd(0), coming: order.total }]);

    // Years of orders that were paid, a day after each other, some of them in another currency.
    let store = Connection::open(folder.path().join(store::FILE)).unwrap();
    let day = 86_400_000;
    store
        .execute(
            "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 10000) \
             INSERT INTO shown (kind, id, state, sort, search, body, waiting, refused) \
             SELECT kind, printf('%08d', n), 'paid', n, search, json_set(body, '$.state', 'paid', '$.total.minor', n, \
             '$.total.currency', iif(n % 2, 'USD', 'RWF'), '$.steps[#]', json_object('state', 'paid', 'at', n * ?1)), 0, 0 \
             FROM shown, n WHERE kind = 'order' AND id = ?2",
            (day, taken.to_string()),
        )
        .unwrap();
    let earned = core.earned(MarketTime(9_998 * day)).await.unwrap();
    let rwf = |minor| Money::new(minor, "RWF".parse().unwrap());
    assert_eq!(
        earned,
        [Earned { paid: rwf(9_998 + 10_000), coming: rwf(0) }, Earned { paid: usd(9_999), coming: order.total }],
        "the most first, and the day itself counts"
    );
    // Not one order is read for it.
    let sql = "EXPLAIN QUERY PLAN SELECT json_extract(body, '$.total.currency'), sum(json_extract(body, '$.total.minor')) FROM shown \
               WHERE kind = 'order' AND state = 'paid' AND json_extract(body, '$.steps[#-1].at') >= 7 GROUP BY 1";
    let plan: Vec<String> = store.prepare(sql).unwrap().query_map([], |row| row.get(3)).unwrap().collect::<Result<_, _>>().unwrap();
    assert!(plan[0].contains("shown_money"), "{plan:?}");
}
