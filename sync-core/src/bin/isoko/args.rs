//! What can be said on the command line.

use clap::{Parser, Subcommand, ValueEnum};
use protocol::{
    Country, Currency, Day, DeclineReason, ListingId, ListingState, OpId, ProductCode, SellerId, Unit, catalogue::NotAProduct,
    operation::Removal,
};
use std::path::PathBuf;

/// A seller's phone without a screen.
#[derive(Debug, Parser)]
#[command(name = "isoko", version, max_term_width = 100)]
pub(crate) struct Args {
    /// The phone's folder; made if it is not there.
    #[arg(long, value_name = "DIR", env = "ISOKO_DATA", global = true, default_value = "isoko-data")]
    pub(crate) data: PathBuf,
    /// The market's address. Needed only by what talks to it.
    #[arg(long, value_name = "URL", env = "ISOKO_MARKET", global = true)]
    pub(crate) market: Option<String>,
    /// Print one JSON document instead of lines.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Sync with the market after the command.
    #[arg(long, global = true)]
    pub(crate) sync: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the seller on this phone and ask for a code; with --code, confirm it; with nothing, ask for another code.
    Enrol(Enrol),
    /// Listings.
    #[command(subcommand)]
    Listing(Listing),
    /// How much there is.
    #[command(subcommand)]
    Stock(Stock),
    /// Orders.
    #[command(subcommand)]
    Order(Order),
    /// Exchange everything with the market now.
    Sync,
    /// Who this phone belongs to, what waits, and when the market last answered.
    Status,
    /// Everything that the market has not settled, and why.
    Waiting,
    /// Take back something that the market refused.
    Dismiss {
        /// Which operation, as `waiting` names it.
        op: OpId,
    },
    /// Do again what the market refused, knowing what it said.
    Again {
        /// Which operation, as `waiting` names it.
        op: OpId,
    },
    /// What the day's data may be used for: shown, or with an option set.
    Data {
        /// Photos only where bytes are not paid for; covers' thumbnails go all the same.
        #[arg(long, value_name = "BOOL")]
        photos_on_wifi: Option<bool>,
        /// The most bytes of a day; 0: as many as it takes.
        #[arg(long, value_name = "BYTES")]
        cap: Option<u64>,
    },
    /// Write everything unsent to a file that can be carried.
    Export,
    /// Act for ever, printing what was acknowledged: for tests that pull the plug.
    #[command(hide = true)]
    Soak {
        /// What to do next is drawn from this.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many acts; 0: until stopped.
        #[arg(long, default_value_t = 0)]
        acts: u64,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct Enrol {
    /// The seller's name, as buyers see it.
    #[arg(long, requires_all = ["phone", "village", "country"])]
    pub(crate) name: Option<String>,
    /// Her phone number.
    #[arg(long, requires = "name")]
    pub(crate) phone: Option<String>,
    /// Where she is.
    #[arg(long, requires = "name")]
    pub(crate) village: Option<String>,
    /// In which country: two letters (ISO 3166-1).
    #[arg(long, requires = "name")]
    pub(crate) country: Option<Country>,
    /// Her language (BCP 47).
    #[arg(long, default_value = "en")]
    pub(crate) language: String,
    /// The code that was sent to her phone number.
    #[arg(long, conflicts_with = "name")]
    pub(crate) code: Option<String>,
    /// What another phone of the same seller showed.
    #[arg(long, requires_all = ["seller", "name"])]
    pub(crate) invitation: Option<String>,
    /// Which seller to join, with --invitation.
    #[arg(long, requires = "invitation")]
    pub(crate) seller: Option<SellerId>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Listing {
    /// List something.
    Add(Box<Add>),
    /// Change a listing: what is given changes.
    Edit(Box<Edit>),
    /// Add photos to a listing: JPEG, PNG, WebP or GIF files, which are left where they are.
    Photo {
        /// Which listing.
        id: ListingId,
        /// The files, in the order in which buyers see them.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Show the listings, newest first.
    List(Page),
    /// Show one listing, with everything that is known of it.
    Show {
        /// Which.
        id: ListingId,
    },
}

fn product(name: &str) -> Result<ProductCode, NotAProduct> {
    ProductCode::new(name)
}

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    /// What it is, by the catalogue: `coffee_green`.
    #[arg(long, value_parser = product)]
    pub(crate) product: ProductCode,
    /// In the seller's words.
    #[arg(long)]
    pub(crate) title: String,
    /// In her words, longer.
    #[arg(long, default_value = "")]
    pub(crate) description: String,
    /// In what form, by the catalogue.
    #[arg(long, default_value = "")]
    pub(crate) form: String,
    /// How good.
    #[arg(long, default_value = "")]
    pub(crate) grade: String,
    /// How much there is.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) amount: String,
    /// What the amount is counted in.
    #[arg(long, value_enum, default_value_t = UnitArg::Kg)]
    pub(crate) unit: UnitArg,
    /// For how much.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) price: String,
    /// In what money (ISO 4217).
    #[arg(long)]
    pub(crate) currency: Currency,
    /// For one of what; as --unit if not given.
    #[arg(long, value_enum)]
    pub(crate) per: Option<UnitArg>,
    /// The least that can be ordered, counted in --unit.
    #[arg(long, default_value = "", allow_hyphen_values = true)]
    pub(crate) least: String,
    /// When it was harvested: `2026-05-14`.
    #[arg(long)]
    pub(crate) harvest: Option<Day>,
    /// Country of origin; the seller's if not given.
    #[arg(long)]
    pub(crate) country: Option<Country>,
    /// The hill or washing station; the seller's village if not given.
    #[arg(long)]
    pub(crate) place: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Edit {
    /// Which listing.
    pub(crate) id: ListingId,
    /// In the seller's words.
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// In her words, longer.
    #[arg(long)]
    pub(crate) description: Option<String>,
    /// In what form, by the catalogue.
    #[arg(long)]
    pub(crate) form: Option<String>,
    /// How good.
    #[arg(long)]
    pub(crate) grade: Option<String>,
    /// The least that can be ordered, counted in --unit.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) least: Option<String>,
    /// What --least is counted in.
    #[arg(long, value_enum, default_value_t = UnitArg::Kg)]
    pub(crate) unit: UnitArg,
    /// When it was harvested.
    #[arg(long)]
    pub(crate) harvest: Option<Day>,
    /// The hill or washing station.
    #[arg(long)]
    pub(crate) place: Option<String>,
    /// For how much.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) price: Option<String>,
    /// In what money; as before if not given.
    #[arg(long, requires = "price")]
    pub(crate) currency: Option<Currency>,
    /// For one of what; as before if not given.
    #[arg(long, value_enum, requires = "price")]
    pub(crate) per: Option<UnitArg>,
    /// For sale, put aside, or in the bin.
    #[arg(long, value_enum)]
    pub(crate) state: Option<StateArg>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Page {
    /// Only these states; may be repeated.
    #[arg(long)]
    pub(crate) state: Vec<String>,
    /// Only what contains all of these words.
    #[arg(long, default_value = "")]
    pub(crate) search: String,
    /// How many to skip.
    #[arg(long, default_value_t = 0)]
    pub(crate) skip: u32,
    /// How many to show; 0: all.
    #[arg(long, default_value_t = 0)]
    pub(crate) take: u32,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Stock {
    /// There is more.
    Add {
        /// Of which listing.
        id: ListingId,
        /// By how much.
        #[arg(long, allow_hyphen_values = true)]
        amount: String,
        /// What the amount is counted in.
        #[arg(long, value_enum, default_value_t = UnitArg::Kg)]
        unit: UnitArg,
    },
    /// There is less.
    Remove {
        /// Of which listing.
        id: ListingId,
        /// By how much.
        #[arg(long, allow_hyphen_values = true)]
        amount: String,
        /// What the amount is counted in.
        #[arg(long, value_enum, default_value_t = UnitArg::Kg)]
        unit: UnitArg,
        /// Why.
        #[arg(long, value_enum, default_value_t = WhyArg::Counted)]
        why: WhyArg,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Order {
    /// Show the orders, newest first.
    List(Page),
    /// Show one order, with everything that is known of it.
    Show {
        /// Which: its id or its number.
        order: String,
    },
    /// Will deliver.
    Accept {
        /// Which: its id or its number.
        order: String,
    },
    /// Will not deliver.
    Decline {
        /// Which: its id or its number.
        order: String,
        /// Why.
        #[arg(long, value_enum)]
        reason: ReasonArg,
        /// In the seller's own words; the buyer sees them.
        #[arg(long, default_value = "")]
        words: String,
    },
    /// It is packed.
    Pack {
        /// Which: its id or its number.
        order: String,
    },
    /// It is with the carrier.
    HandOver {
        /// Which: its id or its number.
        order: String,
        /// The carrier's name and number, as on the receipt.
        #[arg(long, default_value = "")]
        receipt: String,
    },
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident => $target:ty { $($variant:ident => $value:expr),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
        #[value(rename_all = "snake_case")]
        pub(crate) enum $name { $($variant),+ }

        impl From<$name> for $target {
            fn from(choice: $name) -> Self {
                match choice { $($name::$variant => $value),+ }
            }
        }
    )+};
}

choices! {
    /// Units as people write them.
    UnitArg => Unit { Kg => Self::Kilogram, G => Self::Gram, Jin => Self::Jin, Bag60 => Self::Bag60, Pc => Self::Piece }
    /// States of a listing.
    StateArg => ListingState { Published => Self::Published, Paused => Self::Paused, Removed => Self::Removed }
    /// Why stock became less.
    WhyArg => Removal { CashSale => Self::CashSale, Spoiled => Self::Spoiled, Counted => Self::Counted }
    /// Why an order is declined.
    ReasonArg => DeclineReason {
        SoldOut => Self::SoldOut,
        Quality => Self::Quality,
        CannotShip => Self::CannotShip,
        Price => Self::Price,
        Other => Self::Other,
    }
}
