-- Items are written twice: on arrival (pending), and when they have been ingested. Whatever is still pending after a
-- crash is found by its state, so nothing is held in memory between the two. Partitions by month of arrival let old
-- months be dropped whole; identity across all months therefore lives in item_keys.
CREATE SEQUENCE item_ids;

CREATE TABLE items (
  id bigint NOT NULL DEFAULT nextval('item_ids'),
  received_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'ingested', 'repeat', 'dead')),
  feed_id bigint,
  corpus_file text,
  guid text,
  url text,
  title text NOT NULL,
  text text NOT NULL,
  outlet text,
  author text,
  published_at timestamptz,
  -- when it counts as news: the date it states if that can be right, else the best guess of its source
  seen_at timestamptz NOT NULL,
  -- quiet items are stored and classified but alert nobody: a new feed's backlog
  quiet boolean NOT NULL DEFAULT false,
  attempts int NOT NULL DEFAULT 0,
  problem text,
  -- the order in which items became visible to readers: never a lower number after a higher one
  seq bigint,
  ingested_at timestamptz,
  story_id bigint,
  repeat_of bigint,
  -- its words as the query language reads them (folded, without inflection), for searches to narrow by
  words tsvector,
  PRIMARY KEY (id, received_at)
) PARTITION BY RANGE (received_at);

CREATE TABLE items_default PARTITION OF items DEFAULT;

CREATE INDEX items_pending ON items (id) WHERE state = 'pending';
CREATE INDEX items_by_seq ON items (seq) WHERE seq IS NOT NULL;
CREATE INDEX items_by_story ON items (story_id, seq) WHERE story_id IS NOT NULL;
CREATE INDEX items_by_feed ON items (feed_id, id) WHERE feed_id IS NOT NULL;
CREATE INDEX items_by_time ON items (received_at, id);
CREATE INDEX items_by_words ON items USING gin (words);

-- One row: its lock makes ingestion visible in one order, and its number is the last one given.
CREATE TABLE ingest_clock (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), seq bigint NOT NULL);
INSERT INTO ingest_clock (seq) VALUES (0);

-- What an item is known by: a feed's own id, a canonical URL, a fingerprint of its words, a place in a corpus file.
-- A key is the first 16 bytes of a SHA-256.
CREATE TABLE item_keys (
  key uuid PRIMARY KEY,
  item_id bigint NOT NULL,
  seen_at timestamptz NOT NULL
);

CREATE TABLE item_topics (
  item_id bigint NOT NULL,
  topic text NOT NULL,
  score real NOT NULL,
  evidence jsonb NOT NULL,
  PRIMARY KEY (item_id, topic)
);
CREATE INDEX item_topics_by_topic ON item_topics (topic, item_id);

-- Corpus files that were asked for; a file is read whole in one transaction, so it is in or it is not.
CREATE TABLE imports (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  path text NOT NULL,
  fingerprint text NOT NULL UNIQUE,
  asked_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'dead')),
  articles int,
  first_item_id bigint,
  last_item_id bigint,
  problem text
);
