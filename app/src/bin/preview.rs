//! The seller's phone in a browser: `preview --listen 127.0.0.1:7501 --data DIR --market http://127.0.0.1:7500`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use app::preview::{Options, run};
use clap::Parser;
use tracing_subscriber::EnvFilter;

/// The seller's phone in a browser, with a desk beside it.
#[derive(Parser)]
struct Arguments {
    /// Where browsers find it
    #[arg(long, default_value = "127.0.0.1:7501", value_name = "ADDR")]
    listen: SocketAddr,
    /// The phone's data folder; made when it is missing
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The market's address
    #[arg(long, default_value = "http://127.0.0.1:7500", value_name = "URL")]
    market: String,
    /// How many minutes the phone's clock is wrong: fast, or slow with a minus
    #[arg(long, default_value_t = 0, allow_hyphen_values = true, value_name = "MINUTES")]
    clock_off: i64,
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).init();
    let Arguments { listen, data, market, clock_off } = Arguments::parse();
    match run(Options { listen, data, market, clock_off }).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the preview cannot run");
            ExitCode::FAILURE
        }
    }
}
