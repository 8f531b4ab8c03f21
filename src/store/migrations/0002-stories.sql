-- A story is the items about one event. Its prints are what later items are compared with: bands of hashes to find
-- candidates cheaply (story_keys), and a compact description to decide on them (story_prints).
CREATE TABLE stories (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title text NOT NULL,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  item_count int NOT NULL DEFAULT 0,
  outlets text[] NOT NULL DEFAULT '{}',
  last_seq bigint NOT NULL DEFAULT 0
);
CREATE INDEX stories_by_time ON stories (last_seen_at, id);

CREATE TABLE story_prints (
  item_id bigint PRIMARY KEY,
  story_id bigint NOT NULL,
  seen_at timestamptz NOT NULL,
  print jsonb NOT NULL
);
CREATE INDEX story_prints_by_time ON story_prints (seen_at);

CREATE TABLE story_keys (
  key bigint NOT NULL,
  seen_at timestamptz NOT NULL,
  item_id bigint NOT NULL,
  PRIMARY KEY (key, seen_at, item_id)
);
CREATE INDEX story_keys_by_time ON story_keys (seen_at);
