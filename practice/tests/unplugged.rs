//! The plug is pulled in the middle of exchanges, on both sides: a phone and a market as processes of their own, over a real
//! connection, are killed (SIGKILL) again and again while they talk, and buyers order all the while.
//!
//! At the end all is healed, and everything that was acknowledged must be there: every operation that the phone said yes to had
//! exactly one effect at the market (or a later one took its place before it was ever sent), every order that a buyer saw placed is
//! there once, and both sides agree to the bit.
//! `sync-core/tests/unplugged.rs` does the same to a phone that talks to nobody.
//!
//! The two processes are this very program, started again and told to be one or the other, so that no other program must be built
//! first. A seed that fails is replayed, as far as time can be, with
//! `UNPLUGGED_SEED=7 cargo test -p practice --test unplugged`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "all of it is a test")]

#[path = "unplugged/buyers.rs"]
mod buyers;
#[path = "unplugged/ledger.rs"]
mod ledger;
#[path = "unplugged/life.rs"]
mod life;
#[path = "unplugged/market.rs"]
mod market;
#[path = "unplugged/phone.rs"]
mod phone;
#[path = "unplugged/story.rs"]
mod story;

#[test]
fn whatever_was_acknowledged_has_one_effect_although_both_are_killed_while_they_talk() {
    let seed = std::env::var("UNPLUGGED_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(2026);
    story::run(seed);
}

#[test]
#[ignore = "a process of the test above; does nothing by itself"]
fn be_the_market() {
    if let Some(told) = life::told() {
        market::be(&told);
    }
}

#[test]
#[ignore = "a process of the test above; does nothing by itself"]
fn be_the_phone() {
    if let Some(told) = life::told() {
        phone::be(&told);
    }
}
