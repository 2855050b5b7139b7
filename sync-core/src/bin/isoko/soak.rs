//! Acts in a loop and says what was acknowledged, one JSON document per line, so that a test can pull the plug at any moment and
//! compare what was promised with what is there.

use crate::{failure::Failure, show::Shown};
use protocol::{ListingId, Quantity, operation::ListingEdit};
use serde_json::json;
use std::io::{self, Write};
use sync_core::{Core, NewSeller, core::Filter};

/// Draws without any promise but that the same seed draws the same (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides.max(1)
    }
}

/// Lists, edits and adds stock; each line stands for what is on disk.
pub(crate) async fn act_for_ever(core: &Core, seed: u64, acts: u64) -> Result<Shown, Failure> {
    if core.profile().await?.is_none() {
        core.create_seller(NewSeller {
            name: "Amina Uwase".into(),
            phone: "0788123456".into(),
            village: "Huye".into(),
            country: Some(protocol::Country::RW),
            language: "en".into(),
            invitation: None,
        })
        .await?;
    }
    let mut dice = Dice(seed);
    let mut mine: Vec<ListingId> = core.listings(Filter::default()).await?.into_iter().map(|view| view.listing.id).collect();
    let mut done = 0;
    while acts == 0 || done < acts {
        done += 1;
        let some = usize::try_from(dice.roll(mine.len() as u64)).ok().and_then(|at| mine.get(at)).copied();
        let line = match (dice.roll(4), some) {
            (1, Some(id)) => {
                let title = format!("Coffee {}", dice.roll(1_000_000));
                let op = core.edit_listing(id, ListingEdit { title: Some(title.clone()), ..ListingEdit::default() }).await?;
                json!({ "did": "edit", "listing": id, "op": op, "title": title })
            }
            (2 | 3, Some(id)) => {
                let grams = i64::try_from(dice.roll(1000)).unwrap_or(0) + 1;
                let op = core.add_stock(id, Quantity::Grams(grams)).await?;
                json!({ "did": "stock", "listing": id, "op": op, "grams": grams })
            }
            _ => {
                let mut draft = core.new_draft().await?;
                draft.product = protocol::ProductCode::new("coffee_green").ok();
                draft.title = format!("Coffee of {seed}/{done}");
                draft.amount = "40".into();
                draft.price = "12.00".into();
                // The way of the screens: a draft as typed, then published.
                let id = draft.id;
                core.save_draft(draft).await?;
                core.publish(id).await?;
                mine.push(id);
                json!({ "did": "list", "listing": id })
            }
        };
        if writeln!(io::stdout(), "{line}").is_err() {
            break;
        }
    }
    Ok(Shown::one(json!({ "acts": done }), format!("{done} acts")))
}
