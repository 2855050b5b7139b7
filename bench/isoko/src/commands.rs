//! What the benchmark can ask of the phone.

use crate::{
    failure::Failure,
    records::{Record, per_kilogram},
    wire::Wire,
};
use protocol::{Country, ListingId, SellerId};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{fs, path::PathBuf, sync::Arc, time::Instant};
use sync_core::{Core, NewSeller, core::Filter};

/// One line of standard input.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(crate) enum Command {
    /// Makes the seller, or joins one, and asks for a code.
    Enrol {
        phone: String,
        #[serde(default)]
        invitation: Option<(String, SellerId)>,
    },
    /// Gives the code.
    Confirm { code: String },
    /// Asks the market to let another phone join.
    Invite,
    /// Lists every record of a JSON file.
    Seed { file: PathBuf },
    /// Changes the price of the first `count` listings, from the `from`th on.
    Reprice { from: usize, count: usize, price: i64 },
    /// Syncs once, and says how long it took.
    Sync,
    /// What is on the phone.
    Look,
}

/// The phone, and its listings in the order of the records.
pub(crate) struct Phone {
    core: Core,
    wire: Arc<Wire>,
    listings: Vec<ListingId>,
}

impl Phone {
    pub(crate) const fn new(core: Core, wire: Arc<Wire>) -> Self {
        Self { core, wire, listings: Vec::new() }
    }

    pub(crate) async fn carry_out(&mut self, command: Command) -> Result<Value, Failure> {
        match command {
            Command::Enrol { phone, invitation } => self.enrol(phone, invitation).await,
            Command::Confirm { code } => {
                self.core.confirm_code(&code).await?;
                Ok(json!({}))
            }
            Command::Invite => {
                let invitation = self.wire.invite().await?;
                Ok(json!({ "invitation": [invitation.invitation, invitation.seller] }))
            }
            Command::Seed { file } => self.seed(&file).await,
            Command::Reprice { from, count, price } => self.reprice(from, count, price).await,
            Command::Sync => self.sync().await,
            Command::Look => self.look().await,
        }
    }

    async fn enrol(&self, phone: String, invitation: Option<(String, SellerId)>) -> Result<Value, Failure> {
        let amina = NewSeller {
            name: "Amina Uwase".into(),
            phone,
            village: "Huye".into(),
            country: Some(Country::RW),
            language: "en".into(),
            invitation,
        };
        self.core.create_seller(amina).await?;
        self.core.request_code().await?;
        Ok(json!({}))
    }

    async fn seed(&mut self, file: &PathBuf) -> Result<Value, Failure> {
        let records: Vec<Record> = serde_json::from_slice(&fs::read(file).map_err(Failure::new)?).map_err(Failure::new)?;
        for record in records {
            self.listings.push(self.core.list(record.listing()?).await?);
        }
        Ok(json!({ "ids": self.listings }))
    }

    async fn reprice(&self, from: usize, count: usize, price: i64) -> Result<Value, Failure> {
        for id in self.listings.iter().skip(from).take(count) {
            let known = self.core.listing(*id).await?.ok_or_else(|| Failure::new("a listing of this phone is not there"))?;
            let currency = known.listing.price.money.currency;
            self.core.set_price(*id, per_kilogram(price, currency)).await?;
        }
        Ok(json!({}))
    }

    async fn sync(&self) -> Result<Value, Failure> {
        let started = Instant::now();
        let report = self.core.sync_now().await?;
        let seconds = started.elapsed().as_secs_f64();
        if !report.reached || report.refused > 0 {
            return Err(Failure::new(format!("a sync that did not do its work: {report:?}")));
        }
        Ok(json!({ "seconds": seconds, "report": report }))
    }

    async fn look(&self) -> Result<Value, Failure> {
        let all = self.core.listings(Filter::default()).await?;
        let orders = self.core.count_orders(Filter::default()).await?;
        let prices: i64 = all.iter().map(|view| view.listing.price.money.minor).sum();
        Ok(json!({ "listings": all.len(), "orders": orders, "prices": prices }))
    }
}
