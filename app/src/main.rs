//! The farmer's app: a desktop window with the feature `desktop`, the phone with `mobile`.

use std::process::ExitCode;

#[cfg(any(feature = "desktop", feature = "mobile"))]
fn main() -> ExitCode {
    app::device::launch();
    ExitCode::SUCCESS
}

#[cfg(not(any(feature = "desktop", feature = "mobile")))]
fn main() -> ExitCode {
    tracing::error!("built without a window: use the feature `desktop` or `mobile`, or run the binary `preview`");
    ExitCode::FAILURE
}
