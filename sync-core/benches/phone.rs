//! How long a seller waits for her phone: a command, a long list, and what waits put on what was heard. `docs/BENCHMARKS.md` says
//! what is aimed at and what was measured. The stores are on the disk that the project is built on, with `synchronous=FULL` as on
//! every phone.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that cannot go on must stop")]
#![allow(missing_docs, reason = "criterion's macros make an undocumented function")]

#[path = "phone/full.rs"]
mod full;

use criterion::{Criterion, criterion_group, criterion_main};
use full::{NOW, Shelf, listing, listing_id, operation, price};
use protocol::{Action, MarketTime, Operation};
use std::{
    cell::Cell,
    fs,
    hint::black_box,
    io::{Seek as _, SeekFrom, Write as _},
    time::Duration,
};
use sync_core::{
    core::Filter,
    replay::{Guess, replay},
};
use tempfile::{TempDir, tempdir_in};

/// On the disk of the project, not in a folder for temporary files, which may be memory.
fn folder() -> TempDir {
    tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// What one flush of the disk costs here: no command that is safe from a power cut can be quicker.
fn disk(c: &mut Criterion) {
    let folder = folder();
    let mut file = fs::File::create(folder.path().join("flush")).unwrap();
    file.write_all(&vec![0; 1024 * 1024]).unwrap();
    file.sync_all().unwrap();
    c.bench_function("flush", |b| {
        b.iter(|| {
            file.seek(SeekFrom::Start(0)).unwrap();
            file.write_all(&[1; 16 * 1024]).unwrap();
            file.sync_data().unwrap();
        });
    });
}

/// From the tap to "saved on this phone", with a thousand listings in the store.
fn command(c: &mut Criterion) {
    let folder = folder();
    let core = full::full(folder.path(), Shelf { listings: 1_000, orders: 0 });
    let n = Cell::new(0);
    // Each time another listing, so that what waits stays short for each.
    let set_price = |which: usize| core.block_on(core.set_price(listing_id(which), price(n.replace(n.get() + 1)))).unwrap().unwrap();
    c.bench_function("command", |b| b.iter(|| set_price(n.get() % 1_000)));

    // The worst that a phone without signal comes to: a thousand changes of one listing wait, and here comes the next.
    for _ in 0..1_000 {
        set_price(0);
    }
    let mut group = c.benchmark_group("worst");
    group.sample_size(10).warm_up_time(Duration::from_millis(500));
    group.bench_function("command_after_1000_on_one_listing", |b| b.iter(|| set_price(0)));
    group.finish();
}

/// What the orders' screen asks when it opens, what it asks further down, and what its search asks.
fn lists(c: &mut Criterion) {
    let folder = folder();
    let core = full::full(folder.path(), Shelf { listings: 1_000, orders: 10_000 });
    let page = |filter: &Filter| core.block_on(core.orders(filter.clone())).unwrap().unwrap();
    let first = Filter { take: 50, ..Filter::default() };
    assert_eq!(page(&first).len(), 50);
    c.bench_function("orders_first_page", |b| b.iter(|| black_box(page(&first))));
    let last = Filter { skip: 9_950, ..first.clone() };
    c.bench_function("orders_last_page", |b| b.iter(|| black_box(page(&last))));
    // Home, and the upper half of the orders' screen: all that the seller must do something about. Here that is 40 of 10,000.
    let mine = Filter { states: vec!["placed", "accepted", "packed"], ..Filter::default() };
    assert_eq!(page(&mine).len(), 40);
    c.bench_function("orders_that_wait_for_the_seller", |b| b.iter(|| black_box(page(&mine))));
    // Its lower half: the others, newest first, and how many there are.
    let others = Filter { states: vec!["handed_over", "delivered", "paid", "declined", "cancelled"], ..first.clone() };
    c.bench_function("orders_that_do_not", |b| b.iter(|| black_box(page(&others))));
    let count = || core.block_on(core.count_orders(others.clone())).unwrap().unwrap();
    c.bench_function("orders_counted", |b| b.iter(|| black_box(count())));
    let search = Filter { search: "lyon 77".into(), ..first.clone() };
    c.bench_function("orders_search_that_finds_nothing", |b| b.iter(|| black_box(page(&search))));
}

/// What was heard of one listing, with a thousand changes on it that wait.
fn replayed(c: &mut Criterion) {
    let (row, ops, guess) = waiting(1_000);
    c.bench_function("replay_1000", |b| {
        b.iter(|| {
            let (row, refused) = replay(Some(row.clone()), &ops, &guess);
            assert!(refused.is_empty());
            black_box(row)
        });
    });
}

/// A listing, and operations on it of every usual kind.
fn waiting(many: usize) -> (protocol::Listing, Vec<Operation>, Guess) {
    use protocol::{
        DeviceId, Quantity, Realm, SellerId,
        operation::{ListingEdit, Removal},
        quantity::Holder,
    };
    let (seller, device) = (SellerId::new(Realm::Market, 1, [1; 10]), DeviceId::new(Realm::Market, 1, [2; 10]));
    let row = listing(0, seller, device);
    let action = |n: usize| match n % 4 {
        0 => Action::ListingPrice { price: price(n) },
        1 => Action::StockRemove { from: Holder::Market, amount: Quantity::Grams(10), why: Removal::CashSale },
        2 => Action::StockAdd { to: Holder::Market, amount: Quantity::Grams(10) },
        _ => Action::ListingEdit { edit: ListingEdit { title: Some(format!("Bourbon coffee {n}")), ..ListingEdit::default() } },
    };
    let ops = (0..many).map(|n| Operation { seen: row.version, ..operation(n + 1, row.id.uuid(), action(n)) }).collect();
    (row, ops, Guess { now: MarketTime(NOW), seller, device })
}

criterion_group!(benches, replayed, disk, command, lists);
criterion_main!(benches);
