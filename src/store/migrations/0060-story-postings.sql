-- Items are ingested many at a time now. What a key finds says its story itself, so no second look-up is needed, and a
-- print knows its keys, so that they can be dropped with it without an index that every item would have to pay for.
ALTER TABLE story_keys ADD COLUMN story_id bigint;
UPDATE story_keys k SET story_id = p.story_id FROM story_prints p WHERE p.item_id = k.item_id;
DELETE FROM story_keys WHERE story_id IS NULL;
ALTER TABLE story_keys ALTER COLUMN story_id SET NOT NULL;

ALTER TABLE story_prints ADD COLUMN keys bigint[] NOT NULL DEFAULT '{}';
UPDATE story_prints p SET keys = k.keys
  FROM (SELECT item_id, array_agg(key) AS keys FROM story_keys GROUP BY item_id) AS k WHERE k.item_id = p.item_id;

DROP INDEX story_keys_by_item;
