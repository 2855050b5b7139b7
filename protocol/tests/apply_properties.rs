//! What holds of `apply` whatever happens, in small random worlds: a listing of honey, Amina's phone, the cooperative's tablet, and
//! a market with its buyers.
//!
//! The worlds are checked against a model that is made of nothing but sums and a list of arrows, so that the rule is never
//! compared with itself. Each module holds the properties of one promise; `worlds` makes what they run on.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "all of it is a test")]

#[path = "apply_properties/orders.rs"]
mod orders;
#[path = "apply_properties/rows.rs"]
mod rows;
#[path = "apply_properties/stock.rs"]
mod stock;
#[path = "apply_properties/words.rs"]
mod words;
#[path = "apply_properties/worlds.rs"]
mod worlds;
