//! The bounds that phone and market share, each with its reason.

/// The most minor units of one price: a hundred thousand million. Far above any farm's goods in any currency (100 million
/// rupiah is 10^10 of ISO 4217's minor units), and a thousand tonnes at this price still fits 128-bit arithmetic.
pub const MAX_PRICE_MINOR: i64 = 100_000_000_000;

/// The most minor units of one order's total: 2^53 - 1, the largest integer every JSON reader keeps exactly (RFC 8259 §6).
pub const MAX_TOTAL_MINOR: i64 = 9_007_199_254_740_991;

/// The most grams of one stock or order: a thousand tonnes.
pub const MAX_GRAMS: i64 = 1_000_000_000;

/// The most pieces of one stock or order.
pub const MAX_PIECES: i64 = 10_000_000;

/// The most photos of one listing.
pub const MAX_PHOTOS: usize = 6;

/// How many displaced texts a listing keeps, newest last.
pub const MAX_DISPLACED: usize = 20;

/// The most operations in one sync request.
pub const MAX_OPS: usize = 200;

/// The most bytes of one sync request, after decompression.
pub const MAX_REQUEST_BYTES: usize = 512 * 1024;

/// The byte budget of an answer when the phone names none, before compression.
pub const DEFAULT_BUDGET: u32 = 256 * 1024;

/// The most bytes of an answer that a phone can ask for, before compression.
pub const MAX_BUDGET: u32 = 4 * 1024 * 1024;

/// How long a buyer's order waits for the seller, once it was delivered to one of her devices: two days.
pub const ANSWER_WITHIN_MS: i64 = 48 * 60 * 60 * 1000;

/// How long a device may sell from its own share of a stock after the market last answered it: 30 days of market time. Longer than
/// a season's worst absence from signal is rare; shorter would take goods from phones that are merely far away.
pub const SHARE_LEASE_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// How much later than that the market takes the share back: two days. The device counts from an answer that it *got*, the market from
/// a request that it *saw*, at an hour's grain; between the two nobody sells.
pub const SHARE_GRACE_MS: i64 = 2 * 24 * 60 * 60 * 1000;

/// How long the market holds a request that waits for news: 50 s. Networks of phone operators drop what is silent for a minute.
pub const WAIT_MS: u64 = 50_000;

/// The most pictures that the market is asked for in one request.
pub const MAX_WANTED: usize = 100;

/// How long the market keeps an unfinished upload after its last byte: a week without signal is normal.
pub const UPLOAD_KEPT_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// The most unfinished uploads of one seller: the thumbnails and photos of five full listings, and four to spare.
pub const MAX_UPLOADS: usize = 64;

/// The most bytes of pictures that one seller sends in a day: 2,000 photos.
pub const MAX_UPLOADED_A_DAY: u64 = 200 * 1024 * 1024;
