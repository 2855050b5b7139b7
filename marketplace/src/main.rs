//! The market as a process.
//!
//! `marketplace serve --listen 127.0.0.1:7500 --data DIR` serves phones and buyers; `marketplace restored --data DIR` tells a market
//! that its data came out of a backup.

use clap::{Parser, Subcommand, ValueEnum};
use marketplace::{Database, LocalOutbox, Market, MarketConfig, MarketError, Pictures, SystemClock};
use protocol::Realm;
use std::{io::Write as _, path::PathBuf, process::ExitCode, sync::Arc};

/// The reference market of Isoko.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Serves the API and the storefront until Ctrl-C.
    Serve {
        /// Where to listen; port 0 takes one that is free.
        #[arg(long, default_value = "127.0.0.1:7500")]
        listen: String,
        #[command(flatten)]
        place: Place,
        /// The address as buyers see it, for links. Without it, the one that is listened on.
        #[arg(long)]
        public_url: Option<String>,
        /// Shows the messages that were sent, at /dev/sms. For demonstrations only.
        #[arg(long)]
        dev: bool,
    },
    /// Tells the market that its data was restored from a backup: every phone reads everything again.
    Restored {
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Debug, clap::Args)]
struct Place {
    /// The folder with the market's database; made if it is not there.
    #[arg(long, required_unless_present = "database")]
    data: Option<PathBuf>,
    /// A database elsewhere instead: postgres://…
    #[arg(long, env = "ISOKO_DATABASE", conflicts_with = "data")]
    database: Option<String>,
    /// The folder for pictures, or `s3://bucket/folder` in a build with the feature `s3`. Without it, a folder beside the database
    /// file.
    #[arg(long, env = "ISOKO_PICTURES", value_name = "FOLDER")]
    pictures: Option<String>,
    /// Whose ids the market takes.
    #[arg(long, value_enum, default_value = "market")]
    realm: RealmName,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum RealmName {
    Market,
    Practice,
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info,sqlx=warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(Arguments::parse().what).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One line that says what to do; details are in the log.
            let line = error.to_string().replace('\n', " ");
            drop(writeln!(std::io::stderr(), "marketplace: {line}"));
            ExitCode::FAILURE
        }
    }
}

async fn run(what: What) -> Result<(), MarketError> {
    match what {
        What::Serve { listen, place, public_url, dev } => {
            let listener = marketplace::listen(&listen).await?;
            let address = listener.local_addr().map_or(listen, |address| address.to_string());
            let here = format!("http://{address}");
            let public_url = public_url.map_or_else(|| here.clone(), |url| url.trim_end_matches('/').to_owned());
            let (config, pictures) = config(place, public_url, dev);
            let market = Market::open_with(config, &pictures).await?;
            let stop = marketplace::asked_to_stop();
            let mut stdout = std::io::stdout();
            // Nobody may be reading, which is no reason not to serve.
            drop(writeln!(stdout, "listening on {here}").and_then(|()| stdout.flush()));
            marketplace::serve(market, listener, stop).await
        }
        What::Restored { place } => {
            let (config, pictures) = config(place, String::new(), false);
            let market = Market::open_with(config, &pictures).await?;
            market.restored().await?;
            market.close().await;
            Ok(())
        }
    }
}

fn config(place: Place, public_url: String, dev: bool) -> (MarketConfig, Pictures) {
    let database = match (place.database, place.data) {
        (Some(url), _) => Database::Url(url),
        (None, folder) => Database::File(folder.unwrap_or_default().join("market.sqlite")),
    };
    let realm = match place.realm {
        RealmName::Market => Realm::Market,
        RealmName::Practice => Realm::Practice,
    };
    let pictures = match place.pictures {
        None => Pictures::Beside,
        Some(url) if url.contains("://") => Pictures::Url(url),
        Some(folder) => Pictures::Folder(folder.into()),
    };
    let clock = Arc::new(SystemClock);
    (MarketConfig { database, realm, clock, sms: Arc::new(LocalOutbox::default()), public_url, dev }, pictures)
}
