-- How often an operation was given to the network. What was never sent may be taken back or replaced; what was sent is waited for.
-- What an older app left here may have been sent: nothing of it is touched.
ALTER TABLE outbox ADD COLUMN sends INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET sends = 1;
-- After this moment, by the market's time, it is not to be sent for the first time any more.
ALTER TABLE outbox ADD COLUMN until INTEGER;
CREATE INDEX outbox_until ON outbox (until) WHERE until IS NOT NULL;

-- When the market last answered completely, by its own time: from there the lease of this device's shares runs.
ALTER TABLE contact ADD COLUMN leased_from INTEGER;

-- What the market acknowledged, for a season: a market that was restored from a backup has forgotten some of it, and gets it again.
CREATE TABLE acknowledged (
  op      TEXT PRIMARY KEY,
  seq     INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  entity  TEXT NOT NULL,
  lane    INTEGER NOT NULL,
  body    TEXT NOT NULL,                  -- as it was sent, to the byte
  made_ms INTEGER NOT NULL,
  at      INTEGER NOT NULL                -- market time
) STRICT;
CREATE INDEX acknowledged_at ON acknowledged (at);
