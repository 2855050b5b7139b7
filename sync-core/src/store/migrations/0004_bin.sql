-- A draft that was thrown away rests in the bin. How long it has rested: a day at most is believed for each time that somebody looks,
-- so that a clock that jumps takes nothing away early. Nothing: it is not thrown away.
ALTER TABLE draft ADD COLUMN rested_ms INTEGER;
-- When that was last counted, by the device's clock.
ALTER TABLE draft ADD COLUMN counted_ms INTEGER;
