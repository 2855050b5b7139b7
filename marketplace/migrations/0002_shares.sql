-- When a device was last heard, at an hour's grain: its shares of stock are leased from there.
ALTER TABLE device ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;
UPDATE device SET seen_at = enrolled_at;

-- Whether any device holds a share of the listing's stock. Written together with the row.
ALTER TABLE listing ADD COLUMN held BIGINT NOT NULL DEFAULT 0;
UPDATE listing SET held = 1 WHERE body LIKE '%"held":{"%';
CREATE INDEX listing_held ON listing (held, seller_id);
