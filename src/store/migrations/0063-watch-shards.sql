-- Watchlists may be divided into shards, so that no one process has to hold them all. Items become visible in the order
-- of their numbers, so one number says which of them a shard has matched; an item is done when all shards are past it.
CREATE TABLE watch_shards (
  shards int NOT NULL,
  shard int NOT NULL,
  matched_seq bigint NOT NULL,
  holder text,
  lease_until timestamptz,
  PRIMARY KEY (shards, shard)
);

-- Processes that match, so that each takes its share of the shards and leaves the others theirs.
CREATE TABLE shard_workers (
  name text PRIMARY KEY,
  seen_at timestamptz NOT NULL
);
