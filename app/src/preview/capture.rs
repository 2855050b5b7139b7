//! Photos from a browser: the page sends a file in pieces, and it is put together here before the phone takes it.

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;
use sync_core::photos::MAX_CAPTURE_BYTES;
use tokio::io::AsyncWriteExt;

use super::server::{Preview, same_origin};

/// How long a file may lie here: the page was closed in the middle of one.
const GRACE: std::time::Duration = std::time::Duration::from_hours(24);

#[derive(Deserialize)]
pub(super) struct At {
    at: u64,
}

/// Appends a piece, if it is the next one.
pub(super) async fn piece(
    State(preview): State<Preview>,
    Path(name): Path<String>,
    Query(At { at }): Query<At>,
    headers: HeaderMap,
    bytes: Bytes,
) -> StatusCode {
    let ours = name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !same_origin(&headers) || !ours {
        return StatusCode::FORBIDDEN;
    }
    if at.saturating_add(bytes.len() as u64) > MAX_CAPTURE_BYTES {
        return StatusCode::PAYLOAD_TOO_LARGE;
    }
    match append(&preview, &name, at, &bytes).await {
        Ok(true) => StatusCode::NO_CONTENT,
        Ok(false) => StatusCode::CONFLICT,
        Err(error) => {
            tracing::warn!(%error, "a piece of a photo could not be kept");
            StatusCode::INSUFFICIENT_STORAGE
        }
    }
}

async fn append(preview: &Preview, name: &str, at: u64, bytes: &[u8]) -> std::io::Result<bool> {
    let folder = preview.data.join(super::CAPTURES);
    tokio::fs::create_dir_all(&folder).await?;
    if at == 0 {
        sweep(&folder).await;
    }
    let mut file = tokio::fs::File::options().create(true).append(true).open(folder.join(name)).await?;
    if file.metadata().await?.len() != at {
        return Ok(false);
    }
    file.write_all(bytes).await?;
    file.flush().await?;
    Ok(true)
}

async fn sweep(folder: &std::path::Path) {
    let Ok(mut files) = tokio::fs::read_dir(folder).await else { return };
    while let Ok(Some(file)) = files.next_entry().await {
        let age = file.metadata().await.ok().and_then(|meta| meta.modified().ok()).and_then(|at| at.elapsed().ok());
        if age.is_some_and(|age| age > GRACE) {
            let _ = tokio::fs::remove_file(file.path()).await;
        }
    }
}
