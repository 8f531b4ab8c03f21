-- An item whose text or headline says something new waits to be classified and matched again. Its change is numbered
-- from the same sequence as arrivals, so that changes and new items are ingested in one order, that of their coming.
ALTER TABLE items ADD COLUMN changed_seq bigint;
CREATE INDEX items_changed ON items (changed_seq) WHERE changed_seq IS NOT NULL;
