//! Receiving the bytes of an upload: written as they come, so that a cut costs as little as possible.

use super::Turn;
use crate::{
    Market, MarketError,
    api::body::STALLED,
    error::Refusal,
    store::{self, uploads::Upload},
};
use axum::body::Body;
use http_body_util::BodyExt as _;
use protocol::{Problem, ProblemCode};
use std::sync::Arc;

/// How many bytes are written at once. Each time costs a write to the disk that is waited for; a market that is killed forgets at
/// most these.
const AT_ONCE: usize = 16 * 1024;

/// What a request brings.
#[derive(Debug)]
pub(crate) struct Sent {
    /// Where it says that the upload stands.
    pub(crate) offset: u64,
    /// How many bytes it says that it brings.
    pub(crate) length: Option<u64>,
    /// The bytes.
    pub(crate) body: Body,
    /// What they must hash to.
    pub(crate) checksum: Option<Checksum>,
}

/// A checksum of the extension *checksum*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Checksum {
    Sha1([u8; 20]),
    Sha256([u8; 32]),
}

impl Checksum {
    fn is_of(&self, bytes: &[u8]) -> bool {
        use sha2::Digest as _;
        match self {
            Self::Sha1(sum) => <[u8; 20]>::from(sha1::Sha1::digest(bytes)) == *sum,
            Self::Sha256(sum) => <[u8; 32]>::from(sha2::Sha256::digest(bytes)) == *sum,
        }
    }
}

/// How the receiving of a body ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// With its end.
    Whole,
    /// The connection broke, or nothing arrived any more.
    Cut,
    /// A newer request wants the upload.
    Over,
    /// More came than is missing.
    TooLong,
}

/// Appends a body. What arrived of one that was cut is kept; with a checksum it is all or nothing.
pub(super) async fn append(market: &Market, turn: &mut Turn, mut upload: Upload, mut sent: Sent) -> Result<Upload, Refusal> {
    if sent.offset != upload.received {
        return Err(Problem::new(ProblemCode::WrongOffset).detail(format!("it stands at {}", upload.received)).into());
    }
    let missing = upload.length - upload.received;
    if sent.length.is_some_and(|length| length > missing) {
        return Err(too_long(missing));
    }
    let most = usize::try_from(missing).unwrap_or(usize::MAX);
    let at_once = if sent.checksum.is_some() { usize::MAX } else { AT_ONCE };
    let (mut waiting, mut taken) = (Vec::new(), 0);
    let end = loop {
        let frame = tokio::select! {
            biased;
            () = turn.over() => break End::Over,
            frame = tokio::time::timeout(STALLED, sent.body.frame()) => frame,
        };
        let frame = match frame {
            Ok(None) => break End::Whole,
            Err(_) | Ok(Some(Err(_))) => break End::Cut,
            Ok(Some(Ok(frame))) => frame,
        };
        let data = frame.data_ref().map_or(&[][..], |data| data);
        let fitting = data.get(..most - taken).unwrap_or(data);
        waiting.extend_from_slice(fitting);
        taken += fitting.len();
        if fitting.len() < data.len() {
            break End::TooLong;
        }
        if waiting.len() >= at_once {
            upload = write(market, upload, std::mem::take(&mut waiting)).await?;
        }
    };
    match (&sent.checksum, end) {
        (None, _) => {}
        (Some(checksum), End::Whole) if checksum.is_of(&waiting) => {}
        (Some(_), End::Whole) => return Err(ProblemCode::WrongChecksum.into()),
        // Nobody knows whether it is right.
        (Some(_), _) => waiting.clear(),
    }
    if !waiting.is_empty() {
        upload = write(market, upload, waiting).await?;
    }
    match end {
        End::Whole => Ok(upload),
        End::Cut => Err(Problem::new(ProblemCode::BadRequest).detail("the body was cut off").into()),
        End::Over => Err(taken_over()),
        End::TooLong => Err(too_long(missing)),
    }
}

async fn write(market: &Market, mut upload: Upload, bytes: Vec<u8>) -> Result<Upload, Refusal> {
    let more = bytes.len() as u64;
    let job = Arc::new((upload.clone(), bytes));
    let written = market.to_the_end(move |market| {
        let job = Arc::clone(&job);
        async move {
            let (upload, bytes) = &*job;
            let mut tx = market.store().write().await?;
            let written = store::uploads::append(&mut tx, upload, bytes, market.now()).await?;
            tx.commit().await?;
            Ok::<_, MarketError>(written)
        }
    });
    if !written.await? {
        return Err(taken_over());
    }
    upload.received += more;
    upload.expires_at = market.now().plus_ms(protocol::limits::UPLOAD_KEPT_MS);
    Ok(upload)
}

fn taken_over() -> Refusal {
    Problem::new(ProblemCode::WrongOffset).detail("a newer request took it over").into()
}

fn too_long(missing: u64) -> Refusal {
    Problem::new(ProblemCode::TooLarge).detail(format!("{missing} bytes are missing")).into()
}
