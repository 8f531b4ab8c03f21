-- Prints are compact texts now, and an item is found by some thirty keys of its own making; prints of the earlier kind
-- cannot be compared with them. They are dropped by the time they were stored, not by the date of the news, so that a
-- corpus of old news is grouped like any other.
TRUNCATE story_prints, story_keys;

ALTER TABLE story_prints DROP COLUMN print;
ALTER TABLE story_prints ADD COLUMN print text NOT NULL;
ALTER TABLE story_prints ADD COLUMN stored_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX story_prints_by_storage ON story_prints (stored_at);
DROP INDEX story_prints_by_time;
DROP INDEX story_keys_by_time;
CREATE INDEX story_keys_by_item ON story_keys (item_id);
