-- What a camera gave: kept whole, in a file named by its id, until the market has both pictures that were made of it.
CREATE TABLE capture (
  id       TEXT PRIMARY KEY,
  listing  TEXT NOT NULL,                 -- or the draft that will be one
  place    INTEGER NOT NULL,              -- captures in the order in which they were taken
  taken_ms INTEGER NOT NULL,              -- device time
  bytes    INTEGER NOT NULL,
  state    TEXT NOT NULL DEFAULT 'saved' CHECK (state IN ('saved', 'fitted', 'unfit')),
  tries    INTEGER NOT NULL DEFAULT 0,    -- how often fitting began: one that ends the app is not tried for ever
  full     TEXT,                          -- the names of what was made of it
  thumb    TEXT,
  problem  TEXT                           -- why nothing was
) STRICT;
CREATE INDEX capture_listing ON capture (listing, place);
CREATE INDEX capture_saved ON capture (place) WHERE state = 'saved';

-- The pictures whose files are on this phone, by name.
CREATE TABLE picture (
  name     TEXT PRIMARY KEY,              -- SHA-256 of the file
  kind     TEXT NOT NULL CHECK (kind IN ('full', 'thumb')),
  listing  TEXT NOT NULL,                 -- for which it was made or fetched
  bytes    INTEGER NOT NULL,
  -- new: made here, the market was not asked; wanted: it was, and wants it; sent: it has it; foreign: fetched from there; refused: it will not take it.
  state    TEXT NOT NULL CHECK (state IN ('new', 'wanted', 'sent', 'foreign', 'refused')),
  upload   TEXT,                          -- the address of an upload that was begun
  reached  INTEGER,                       -- how far it is; nothing where only the market knows
  used_ms  INTEGER NOT NULL               -- when it was last looked at, by the device's clock
) STRICT;
CREATE INDEX picture_unsent ON picture (listing) WHERE state IN ('new', 'wanted');
CREATE INDEX picture_used ON picture (state, used_ms);
