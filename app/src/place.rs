//! On which screen she was, for when the system ended the app while she looked away: a call, the camera, another person's turn.

use std::path::Path;
use std::str::FromStr;
use std::{fs, io};

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

use crate::AppContext;
use crate::core::{Mode, use_core, use_mode};
use crate::route::Route;

/// After this she has forgotten as well, and home is where to begin.
const FRESH_MS: i64 = 30 * 60 * 1000;

/// What is kept.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    /// The screen's address.
    screen: String,
    /// When she came there, by the device's clock.
    at_ms: i64,
}

/// The screen that was kept in `file`, if that is not too long ago. A clock that was moved meanwhile makes it long ago.
fn recall(file: &Path, now_ms: i64) -> Option<Route> {
    let place: Place = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    let ago = now_ms.checked_sub(place.at_ms)?;
    // An address of another version leads nowhere, which is as good as none.
    let route = Route::from_str(&place.screen).ok().filter(|route| !matches!(route, Route::NotFound { .. } | Route::Start {}));
    route.filter(|_| (0..FRESH_MS).contains(&ago))
}

/// Half a file is none, so nothing waits for the disk.
fn keep(file: &Path, route: &Route, now_ms: i64) -> io::Result<()> {
    fs::write(file, serde_json::to_vec(&Place { screen: route.to_string(), at_ms: now_ms })?)
}

/// Keeps where she is, on her own phone; practice begins at its beginning.
pub(crate) fn use_kept_place() {
    let file = use_context::<AppContext>().platform.place_file().filter(|_| use_mode() == Mode::Real);
    let core = use_core();
    let route = use_route::<Route>();
    use_effect(use_reactive!(|route| {
        if let Some(file) = &file
            && let Err(error) = keep(file, &route, core.device_now_ms())
        {
            tracing::debug!(%error, "where she is is not kept");
        }
    }));
}

/// Where the app opens: where she was, or home.
pub(crate) fn first_screen(context: &AppContext, now_ms: i64) -> Route {
    context.platform.place_file().and_then(|file| recall(&file, now_ms)).unwrap_or(Route::HomeScreen {})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn she_finds_herself_where_she_was_for_half_an_hour() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("place.json");
        assert_eq!(recall(&file, 0), None);
        let order: Route = "/orders/01a1ee57-4860-7e48-85b5-423f14271360".parse().unwrap();
        keep(&file, &order, 1000).unwrap();
        assert_eq!(recall(&file, 1000 + FRESH_MS - 1), Some(order));
        assert_eq!(recall(&file, 1000 + FRESH_MS), None);
        assert_eq!(recall(&file, 999), None, "the clock was put back");
        for damaged in ["", "{", r#"{"screen":"/no/such","at_ms":1000}"#, r#"{"screen":"/","at_ms":1000}"#] {
            fs::write(&file, damaged).unwrap();
            assert_eq!(recall(&file, 1000), None, "{damaged}");
        }
    }
}
