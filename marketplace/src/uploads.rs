//! Uploads of pictures that may break off anywhere (`docs/PROTOCOL.md`, section 8): what arrived is kept in the database until the
//! whole is there, was checked, and is in the store of pictures.

use crate::{
    Device, Market, MarketError,
    error::Refusal,
    pictures, secrets,
    store::{self, uploads::Upload},
};
use protocol::{BlobName, Photo, Problem, ProblemCode, SellerId, limits};
use std::sync::Arc;

mod receive;
mod turns;

pub(crate) use receive::{Checksum, Sent};
pub(crate) use turns::{Turn, Turns};

/// How many seconds to wait when too many uploads are unfinished: some will be finished, or run out.
const WAIT_S: u32 = 60 * 60;

/// What a client announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Announced {
    pub(crate) name: BlobName,
    pub(crate) length: u64,
    pub(crate) metadata: String,
}

impl Market {
    /// Makes an upload. Of a picture that the market has it is complete at once.
    pub(crate) async fn create_upload(&self, device: &Device, announced: Announced) -> Result<Upload, Problem> {
        let longest = Photo::MAX_FULL_BYTES as u64;
        if announced.length > longest {
            return Err(Problem::new(ProblemCode::TooLarge).detail(format!("at most {longest} bytes")));
        }
        if announced.length == 0 {
            return Err(Problem::new(ProblemCode::Invalid).detail("Upload-Length: no picture is empty"));
        }
        let (seller, announced) = (device.seller, Arc::new(announced));
        Ok(self.to_the_end(move |market| create(market, seller, Arc::clone(&announced))).await?)
    }

    /// Where an upload stands. A request that still sends to it is ended first, so that the answer stays true.
    pub(crate) async fn look_at_upload(&self, device: &Device, id: &str) -> Result<Upload, Problem> {
        let (seller, id) = (device.seller, id.to_owned());
        self.apart(move |market| async move {
            let turn = market.turns().take(&id).await;
            let upload = take_turn(&market, seller, &id).await?;
            let upload = finish(&market, upload).await?;
            drop(turn);
            Ok(upload)
        })
        .await
    }

    /// Appends what a request brings. It goes on to its end also when whoever sends has hung up: then above all, because what
    /// arrived until then must be kept.
    pub(crate) async fn append_to_upload(&self, device: &Device, id: &str, sent: Sent) -> Result<Upload, Problem> {
        let (seller, id) = (device.seller, id.to_owned());
        self.apart(move |market| async move {
            let mut turn = market.turns().take(&id).await;
            let upload = take_turn(&market, seller, &id).await?;
            let upload = receive::append(&market, &mut turn, upload, sent).await?;
            let upload = finish(&market, upload).await?;
            drop(turn);
            Ok(upload)
        })
        .await
    }

    /// Forgets an upload. A picture that was stored stays.
    pub(crate) async fn end_upload(&self, device: &Device, id: &str) -> Result<(), Problem> {
        let (seller, id) = (device.seller, id.to_owned());
        self.apart(move |market| async move {
            let turn = market.turns().take(&id).await;
            let upload = take_turn(&market, seller, &id).await?;
            forget(&market, &upload.id).await?;
            drop(turn);
            Ok(())
        })
        .await
    }

    /// Forgets what nobody will finish. Tells how many uploads.
    pub async fn forget_old_uploads(&self) -> Result<u64, MarketError> {
        self.to_the_end(|market| async move {
            let mut tx = market.store().write().await?;
            let forgotten = store::uploads::tidy(&mut tx, market.now()).await?;
            tx.commit().await?;
            Ok(forgotten)
        })
        .await
    }

    /// Runs work that a connection's end does not end.
    async fn apart<T, F>(&self, work: impl FnOnce(Self) -> F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, Refusal>> + Send + 'static,
    {
        let done = tokio::spawn(work(self.clone())).await;
        Ok(done.unwrap_or_else(|stopped| Err(MarketError::Stopped(stopped.to_string()).into()))?)
    }
}

async fn create(market: Market, seller: SellerId, announced: Arc<Announced>) -> Result<Upload, Refusal> {
    let Announced { name, length, metadata } = &*announced;
    let mut tx = market.store().write().await?;
    let now = market.now();
    let there = store::pictures::there(&mut tx, &[*name]).await?.remove(name);
    if there.is_some_and(|stored| stored.bytes != *length) {
        return Err(Problem::new(ProblemCode::Invalid).detail("Upload-Length: the picture of that name has another length").into());
    }
    store::uploads::replace(&mut tx, seller, name).await?;
    let load = store::uploads::load(&mut tx, seller, now).await?;
    if there.is_none() {
        if load.unfinished >= limits::MAX_UPLOADS as u64 {
            let detail = format!("at most {} unfinished uploads", limits::MAX_UPLOADS);
            return Err(Problem::new(ProblemCode::TooMany).detail(detail).retry_after(WAIT_S).into());
        }
        if load.bytes + length > limits::MAX_UPLOADED_A_DAY {
            let seconds = (store::uploads::end_of_day(now).0 - now.0) / 1000 + 1;
            let detail = format!("at most {} bytes a day", limits::MAX_UPLOADED_A_DAY);
            let wait = u32::try_from(seconds).unwrap_or(WAIT_S);
            return Err(Problem::new(ProblemCode::TooMany).detail(detail).retry_after(wait).into());
        }
    }
    let upload = Upload {
        id: secrets::base64url(&secrets::random::<12>()?),
        seller,
        name: *name,
        length: *length,
        received: if there.is_some() { *length } else { 0 },
        turn: 0,
        stored: there.is_some(),
        metadata: metadata.clone(),
        expires_at: now.plus_ms(limits::UPLOAD_KEPT_MS),
    };
    store::uploads::insert(&mut tx, &upload).await?;
    tx.commit().await?;
    Ok(upload)
}

/// Takes the upload over from every earlier request, in whatever process.
async fn take_turn(market: &Market, seller: SellerId, id: &str) -> Result<Upload, Refusal> {
    let id = id.to_owned();
    let taken = market.to_the_end(move |market| {
        let id = id.clone();
        async move {
            let mut tx = market.store().write().await?;
            let taken = store::uploads::take_turn(&mut tx, seller, &id).await?;
            tx.commit().await?;
            Ok::<_, MarketError>(taken)
        }
    });
    // Another seller's is as good as none: who asks learns nothing.
    let upload = taken.await?.ok_or(ProblemCode::NotFound)?;
    if upload.expires_at <= market.now() { Err(ProblemCode::Expired.into()) } else { Ok(upload) }
}

async fn forget(market: &Market, id: &str) -> Result<(), MarketError> {
    let id = id.to_owned();
    let forgotten = market.to_the_end(move |market| {
        let id = id.clone();
        async move {
            let mut tx = market.store().write().await?;
            store::uploads::delete(&mut tx, &id).await?;
            Ok::<_, MarketError>(tx.commit().await?)
        }
    });
    forgotten.await
}

/// Stores the picture if its last byte is there and it is not stored yet. If the market stops in between, the next request for the
/// upload does it again.
async fn finish(market: &Market, mut upload: Upload) -> Result<Upload, Refusal> {
    if upload.stored || upload.received < upload.length {
        return Ok(upload);
    }
    let mut tx = market.store().read().await?;
    let bytes = store::uploads::bytes(&mut tx, &upload.id).await?;
    drop(tx);
    let name = upload.name;
    let checked = tokio::task::spawn_blocking(move || (pictures::check(&name, &bytes), bytes)).await;
    let (checked, bytes) = checked.map_err(|stopped| MarketError::Stopped(stopped.to_string()))?;
    let stored = match checked {
        Ok(stored) => stored,
        Err(why) => {
            forget(market, &upload.id).await?;
            return Err(Problem::new(ProblemCode::Invalid).detail(format!("picture: {why}")).into());
        }
    };
    market.put_picture(&name, bytes).await?;
    let id = upload.id.clone();
    let noted = market.to_the_end(move |market| {
        let id = id.clone();
        async move {
            let mut tx = market.store().write().await?;
            market.keep_picture(&mut tx, &name, stored).await?;
            store::uploads::finished(&mut tx, &id).await?;
            Ok::<_, MarketError>(tx.commit().await?)
        }
    });
    noted.await?;
    upload.stored = true;
    Ok(upload)
}
