-- Who uses this phone. One row.
CREATE TABLE profile (
  one        INTEGER PRIMARY KEY CHECK (one = 1),
  body       TEXT NOT NULL,              -- Profile as JSON
  secret     BLOB NOT NULL,              -- the device's Ed25519 key
  token      TEXT,                       -- what the market gave last
  expires_at INTEGER                     -- of the token, market time
) STRICT;

-- Where this phone stands with the market. One row.
CREATE TABLE contact (
  one         INTEGER PRIMARY KEY CHECK (one = 1),
  cursor      TEXT NOT NULL DEFAULT '',
  generation  INTEGER NOT NULL DEFAULT 0,  -- grows when everything is read again
  complete    INTEGER NOT NULL DEFAULT 0,  -- whether the last page of a read from the start is here
  limits      TEXT NOT NULL DEFAULT '{}',
  offset_ms   INTEGER NOT NULL DEFAULT 0,  -- market time minus this device's time, as last learned
  contact_ms  INTEGER,                     -- device time of the last answer
  clock_wall  INTEGER NOT NULL DEFAULT 0,  -- the hybrid logical clock's last stamp
  clock_count INTEGER NOT NULL DEFAULT 0,
  last_seq    INTEGER NOT NULL DEFAULT 0,  -- this device's count of its operations
  tries       INTEGER NOT NULL DEFAULT 0,
  not_before  INTEGER NOT NULL DEFAULT 0   -- device wall time before which sync does not try by itself
) STRICT;
INSERT INTO contact (one) VALUES (1);

-- What the market said last of every listing and order. `refetch`: a digest did not match, ask for the whole row.
CREATE TABLE mirror (
  kind       TEXT NOT NULL,
  id         TEXT NOT NULL,
  version    INTEGER NOT NULL,
  body       TEXT NOT NULL,
  generation INTEGER NOT NULL,
  refetch    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX mirror_refetch ON mirror (refetch) WHERE refetch = 1;

-- What the seller did and the market has not settled. Never wiped: a row leaves as acknowledged, or by its author's hand.
CREATE TABLE outbox (
  op        TEXT PRIMARY KEY,
  seq       INTEGER NOT NULL UNIQUE,
  position  INTEGER NOT NULL,             -- order within an entity; a mended operation takes its predecessor's place
  kind      TEXT NOT NULL,
  entity    TEXT NOT NULL,
  lane      INTEGER NOT NULL,
  body      TEXT NOT NULL,                -- the operation as it is sent, to the byte, for ever
  made_ms   INTEGER NOT NULL,
  state     TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'held', 'refused')),
  rejection TEXT                          -- why, when refused
) STRICT;
CREATE INDEX outbox_entity ON outbox (kind, entity, position);
CREATE INDEX outbox_state ON outbox (state, position);

-- Mirror with the outbox applied: what screens show. Derived; can be rebuilt at any time.
CREATE TABLE shown (
  kind    TEXT NOT NULL,
  id      TEXT NOT NULL,
  state   TEXT NOT NULL,                  -- the entity's own state, for filters
  sort    INTEGER NOT NULL,               -- newest first
  search  TEXT NOT NULL,                  -- what a search looks in, lower case
  body    TEXT NOT NULL,
  waiting INTEGER NOT NULL,               -- operations in the outbox that are not refused
  refused INTEGER NOT NULL,               -- and those that are
  PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX shown_sort ON shown (kind, sort DESC, id DESC);
CREATE INDEX shown_state ON shown (kind, state, sort DESC, id DESC);

-- Kinds of entity that a newer market sent and this build does not know: kept, and skipped.
CREATE TABLE unknown_change (
  kind    TEXT NOT NULL,
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  body    TEXT NOT NULL,
  PRIMARY KEY (kind, id, version)
) STRICT;

-- Unfinished listings, as typed.
CREATE TABLE draft (
  id         TEXT PRIMARY KEY,
  body       TEXT NOT NULL,
  changed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Bytes by day (of the device's clock) and kind.
CREATE TABLE traffic (
  day  TEXT NOT NULL,
  kind TEXT NOT NULL,
  up   INTEGER NOT NULL,
  down INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) STRICT;
