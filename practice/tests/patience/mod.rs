//! Waiting for what others do.

use std::time::Duration;

/// Waits for a minute at most: far less than the five minutes of a look by the clock, and far more than it takes on a machine that has
/// much else to do.
pub(crate) async fn until<F: Future<Output = bool>>(what: &str, happened: impl Fn() -> F) {
    for _ in 0..600 {
        if happened().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    unreachable!("not within a minute: {what}");
}
