-- The pictures that the market has, each by the SHA-256 of its bytes. The bytes themselves are in the store of pictures.
CREATE TABLE picture (
    name TEXT PRIMARY KEY,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    stored_at BIGINT NOT NULL
);

-- What is being sent. `turn` counts the requests for it: only the newest may write. `stored` is 1 once the picture is stored; the
-- row then stays until it runs out, for whoever did not hear so.
CREATE TABLE upload (
    id TEXT PRIMARY KEY,
    seller_id TEXT NOT NULL REFERENCES seller (id),
    name TEXT NOT NULL,
    length BIGINT NOT NULL,
    received BIGINT NOT NULL,
    turn BIGINT NOT NULL,
    stored BIGINT NOT NULL,
    metadata TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX upload_by_seller ON upload (seller_id, stored, name);
CREATE INDEX upload_by_age ON upload (expires_at);

-- The bytes that arrived, in base64, which both databases keep alike; `at` is where they begin.
CREATE TABLE upload_part (
    upload_id TEXT NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    bytes TEXT NOT NULL,
    PRIMARY KEY (upload_id, at)
);

-- How many bytes each seller sent on her last day of sending; days are counted from 1970.
CREATE TABLE upload_day (
    seller_id TEXT PRIMARY KEY REFERENCES seller (id),
    day BIGINT NOT NULL,
    bytes BIGINT NOT NULL
);
