//! Pictures: where their bytes are kept, which the market has, and what it makes sure of before it takes one.

use crate::{Database, Device, Market, MarketError, store};
use object_store::{ObjectStore, ObjectStoreExt as _, PutPayload, local::LocalFileSystem, memory::InMemory, path::Path as Place};
use protocol::{
    BlobName, Problem, ProblemCode, limits,
    photo::{Begun, Wanted},
};
use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
    sync::Arc,
};

mod check;

pub(crate) use check::check;

/// Where the market keeps its pictures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Pictures {
    /// Beside a database file, in a folder of its name that ends in `.pictures`; with a database in memory, in memory. A database
    /// elsewhere has nothing beside it.
    #[default]
    Beside,
    /// In this folder; made if it is not there.
    Folder(PathBuf),
    /// Nowhere: gone with the process. For practice and tests.
    Memory,
    /// In an S3-compatible store: `s3://bucket/folder`. Keys and region come from the usual `AWS_…` variables of the environment.
    /// Only in a build with the feature `s3`.
    Url(String),
}

/// What the market knows of a picture that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredPicture {
    /// How many bytes it has.
    pub bytes: u64,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// The store of pictures: files by the SHA-256 of their bytes.
#[derive(Clone, Debug)]
pub(crate) struct Album {
    store: Arc<dyn ObjectStore>,
    root: Place,
}

impl Album {
    /// Opens the store. Nothing is written yet.
    pub(crate) fn open(pictures: &Pictures, database: &Database) -> Result<Self, MarketError> {
        match (pictures, database) {
            (Pictures::Beside, Database::File(file)) => Self::in_folder(&file.with_extension("pictures")),
            (Pictures::Memory, _) | (Pictures::Beside, Database::Memory) => {
                Ok(Self { store: Arc::new(InMemory::new()), root: Place::default() })
            }
            (Pictures::Beside, Database::Url(_)) => Err(MarketError::NoPlaceForPictures),
            (Pictures::Folder(folder), _) => {
                // Better said at the start than with the first picture.
                store::make_writable(folder).map_err(|why| MarketError::NotWritable { folder: folder.clone(), why: why.to_string() })?;
                Self::in_folder(folder)
            }
            (Pictures::Url(url), _) => Self::at(url),
        }
    }

    #[cfg(feature = "s3")]
    fn at(url: &str) -> Result<Self, MarketError> {
        let refused = |why: String| MarketError::Pictures(format!("{url}: {why}"));
        let address = url.parse().map_err(|why| refused(format!("{why}")))?;
        let options = std::env::vars().map(|(name, value)| (name.to_ascii_lowercase(), value));
        let (store, root) = object_store::parse_url_opts(&address, options).map_err(|why| refused(why.to_string()))?;
        Ok(Self { store: Arc::from(store), root })
    }

    #[cfg(not(feature = "s3"))]
    fn at(url: &str) -> Result<Self, MarketError> {
        Err(MarketError::Pictures(format!("{url}: this build keeps pictures in folders only; build it with --features s3")))
    }

    fn in_folder(folder: &Path) -> Result<Self, MarketError> {
        let unusable = |why: String| MarketError::NotWritable { folder: folder.to_owned(), why };
        let absolute = std::path::absolute(folder).map_err(|why| unusable(why.to_string()))?;
        let root = Place::from_absolute_path(&absolute).map_err(|why| unusable(why.to_string()))?;
        // Whoever was told that a picture is stored deletes her own.
        Ok(Self { store: Arc::new(LocalFileSystem::new().with_fsync(true)), root })
    }

    /// Folders of 256th parts, because some file systems are slow with many files in one.
    fn place(&self, name: &BlobName) -> Place {
        let name = name.to_string();
        let part: String = name.chars().take(2).collect();
        self.root.clone().join(part).join(format!("{name}.jpg"))
    }

    /// Stores a picture. It is there whole or not at all, also when the power goes.
    async fn put(&self, name: &BlobName, bytes: Vec<u8>) -> Result<(), MarketError> {
        self.store.put(&self.place(name), PutPayload::from(bytes)).await.map_err(refused)?;
        Ok(())
    }

    async fn get(&self, name: &BlobName) -> Result<Option<Vec<u8>>, MarketError> {
        let found = match self.store.get(&self.place(name)).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            found => found.map_err(refused)?,
        };
        Ok(Some(found.bytes().await.map_err(refused)?.to_vec()))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn refused(error: object_store::Error) -> MarketError {
    MarketError::Pictures(error.to_string())
}

impl Market {
    /// Which of these pictures the market does not have: each once, in the order of the question; and which of them the device's seller
    /// has begun.
    pub async fn wanted(&self, device: &Device, names: &[BlobName]) -> Result<Wanted, Problem> {
        if names.len() > limits::MAX_WANTED {
            return Err(Problem::new(ProblemCode::TooLarge).detail(format!("at most {} names", limits::MAX_WANTED)));
        }
        let there = self.pictures_there(names).await?;
        let mut told = HashSet::new();
        let wanted: Vec<_> = names.iter().filter(|name| !there.contains_key(*name) && told.insert(**name)).copied().collect();
        let now = self.now();
        let mut tx = self.store().read().await?;
        let unfinished = store::uploads::unfinished(&mut tx, device.seller, now).await?;
        let ours = unfinished.into_iter().filter(|(name, ..)| wanted.contains(name));
        let begun = ours.map(|(name, id, offset)| Begun { name, upload: format!("/v1/uploads/{id}"), offset }).collect();
        Ok(Wanted { now, wanted, begun })
    }

    /// Those of these pictures that the market has.
    pub async fn pictures_there(&self, names: &[BlobName]) -> Result<HashMap<BlobName, StoredPicture>, MarketError> {
        let mut tx = self.store().read().await?;
        store::pictures::there(&mut tx, names).await
    }

    /// A picture's bytes, if the market has it.
    pub async fn picture(&self, name: &BlobName) -> Result<Option<Vec<u8>>, MarketError> {
        if self.pictures_there(&[*name]).await?.is_empty() {
            return Ok(None);
        }
        let found = self.album().get(name).await?;
        if found.is_none() {
            // The database was restored beside an older store. The phone that has it is asked for it again.
            tracing::error!(%name, "a picture is gone from its store; it is asked for again");
            let mut tx = self.store().write().await?;
            store::pictures::forget(&mut tx, name).await?;
            tx.commit().await?;
        }
        Ok(found)
    }

    /// Stores a picture that was checked, and notes that it is there.
    pub(crate) async fn keep_picture(&self, tx: &mut store::Tx, name: &BlobName, stored: StoredPicture) -> Result<(), MarketError> {
        store::pictures::insert(tx, name, stored, self.now()).await
    }

    /// Puts a picture's bytes into their store.
    pub(crate) async fn put_picture(&self, name: &BlobName, bytes: Vec<u8>) -> Result<(), MarketError> {
        self.album().put(name, bytes).await
    }
}
