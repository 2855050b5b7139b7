//! The promises of the phone, as stories: Amina sells coffee, the cooperative's tablet is her other device, buyers are far away.

#[cfg(test)]
#[path = "promises/commands.rs"]
mod commands;
#[cfg(test)]
#[path = "promises/errands.rs"]
mod errands;
#[cfg(test)]
#[path = "promises/folders.rs"]
mod folders;
#[cfg(test)]
#[path = "promises/help.rs"]
mod help;
#[cfg(test)]
#[path = "promises/http.rs"]
mod http;
#[cfg(test)]
#[path = "promises/market.rs"]
mod market;
#[cfg(test)]
#[path = "promises/mending.rs"]
mod mending;
#[cfg(test)]
#[path = "promises/orders.rs"]
mod orders;
#[cfg(test)]
#[path = "promises/outbox.rs"]
mod outbox;
#[cfg(test)]
#[path = "promises/phone.rs"]
mod phone;
#[cfg(test)]
#[path = "promises/shares.rs"]
mod shares;
#[cfg(test)]
#[path = "promises/syncing.rs"]
mod syncing;
