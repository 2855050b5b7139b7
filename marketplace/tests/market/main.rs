//! The market, told as stories: Amina and Marie sell, Bo and Chen buy, and the network does its worst.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a test that cannot go on should say so at once"
)]

mod bad_input;
mod buyers;
mod enrolment;
mod feed;
mod http;
mod news;
mod orders;
mod phone;
mod pictures;
mod process;
mod shares;
mod simulation;
mod store;
mod sync;
mod tus;
mod uploads;
mod world;
