-- An item whose text was changed is compared with by its new text. `renewal` is the number of the last item ingested
-- before: by it, processes that keep prints in memory learn which of them are old.
ALTER TABLE story_prints ADD COLUMN renewal bigint;
CREATE INDEX story_prints_by_renewal ON story_prints (renewal) WHERE renewal IS NOT NULL;
