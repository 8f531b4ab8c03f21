-- Many subscriptions ask for the same digest, so what a digest says is stored once and its runs point at it. The key is
-- a hash of all that the content depends on; a second worker that needs the same content finds it instead of choosing
-- again.
CREATE TABLE digest_contents (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL UNIQUE,
  content jsonb NOT NULL,
  -- what its readers have now seen; a later digest tells these stories as continued
  story_ids bigint[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL
);

INSERT INTO digest_contents (key, content, created_at) SELECT 'run.' || id, content, built_at FROM digests;

ALTER TABLE digests ADD COLUMN content_id bigint REFERENCES digest_contents;
UPDATE digests SET content_id = (SELECT c.id FROM digest_contents c WHERE c.key = 'run.' || digests.id);
ALTER TABLE digests ALTER COLUMN content_id SET NOT NULL;
ALTER TABLE digests DROP COLUMN content;
CREATE INDEX digests_by_subscription ON digests (subscription_id, id);
CREATE INDEX digests_by_content ON digests (content_id);

-- How far the digests of one slot look: the same for all that are built within minutes of each other, or a hundred
-- thousand of them would each see a few items more than the one before.
CREATE TABLE digest_slots (
  due_at timestamptz PRIMARY KEY,
  to_seq bigint NOT NULL,
  taken_at timestamptz NOT NULL
);
