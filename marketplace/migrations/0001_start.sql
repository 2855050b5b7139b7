-- The market's first schema. One text for SQLite and PostgreSQL: ids and JSON are TEXT, numbers and times (Unix milliseconds by
-- the market's clock) are BIGINT, flags are 0 or 1.

-- What the market knows of itself: realm, epoch (changes when it is restored from a backup), pepper (for the secrets of order links).
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Counts that the whole market shares: the numbers of orders.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    last BIGINT NOT NULL
);
INSERT INTO counter (name, last) VALUES ('order', 1000);

CREATE TABLE seller (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    village TEXT NOT NULL,
    country TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- The counter of a seller's changes, apart from the seller so that its row is small: it is the lock under which all her rows change.
CREATE TABLE seller_clock (
    seller_id TEXT PRIMARY KEY REFERENCES seller (id),
    last_seq BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE device (
    id TEXT PRIMARY KEY,
    seller_id TEXT NOT NULL REFERENCES seller (id),
    person_id TEXT NOT NULL,
    public_key TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    enrolled_at BIGINT NOT NULL
);

-- The last thing a device asked to be enrolled as, until and after it is confirmed.
CREATE TABLE enrolment (
    device_id TEXT PRIMARY KEY,
    request TEXT NOT NULL,
    asked_at BIGINT NOT NULL
);

-- Kept for a day beyond their use, because they are also what the limits on messages to one number count.
CREATE TABLE enrolment_code (
    id TEXT PRIMARY KEY,
    device_id TEXT NOT NULL,
    phone TEXT NOT NULL,
    hash TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    wrong_tries BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX enrolment_code_by_device ON enrolment_code (device_id, made_at);
CREATE INDEX enrolment_code_by_phone ON enrolment_code (phone, made_at);

CREATE TABLE token (
    hash TEXT PRIMARY KEY,
    device_id TEXT NOT NULL REFERENCES device (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX token_by_device ON token (device_id, made_at);

CREATE TABLE nonce (
    hash TEXT PRIMARY KEY,
    device_id TEXT NOT NULL REFERENCES device (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX nonce_by_device ON nonce (device_id, made_at);

CREATE TABLE invitation (
    hash TEXT PRIMARY KEY,
    seller_id TEXT NOT NULL REFERENCES seller (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX invitation_by_seller ON invitation (seller_id, made_at);

-- What each operation was answered. Idempotency lives here, in the same transaction as the effect.
CREATE TABLE op_log (
    seller_id TEXT NOT NULL REFERENCES seller (id),
    op_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    device_seq BIGINT NOT NULL,
    body_hash TEXT NOT NULL,
    outcome TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (seller_id, op_id)
);

-- The row itself is `body`; the columns beside it are what it is looked up by, written together with it.
CREATE TABLE listing (
    id TEXT PRIMARY KEY,
    seller_id TEXT NOT NULL REFERENCES seller (id),
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    product TEXT NOT NULL,
    country TEXT NOT NULL,
    market_stock BIGINT NOT NULL CHECK (market_stock >= 0),
    for_sale BIGINT NOT NULL,
    listed_at BIGINT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX listing_by_age ON listing (for_sale, listed_at);

CREATE TABLE orders (
    id TEXT PRIMARY KEY,
    seller_id TEXT NOT NULL REFERENCES seller (id),
    listing_id TEXT NOT NULL REFERENCES listing (id),
    number BIGINT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    born BIGINT NOT NULL,
    unproved BIGINT NOT NULL,
    body TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE
);
-- Which placed orders still wait for the proof that one of the seller's devices has them.
CREATE INDEX orders_unproved ON orders (seller_id, unproved, born);

-- One row for each change number: what changed. Contiguous for each seller.
CREATE TABLE change_log (
    seller_id TEXT NOT NULL REFERENCES seller (id),
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (seller_id, seq)
);
