-- The outbox. A row is written in the transaction that decided on the message, so a queue that loses a job loses
-- nothing: each tick enqueues what is still pending.
CREATE TABLE deliveries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  destination_id bigint NOT NULL REFERENCES destinations ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('alert', 'digest', 'notice')),
  -- one row per (watchlist, story) for alerts and per (subscription, slot) for digests, at each destination
  dedupe_key text NOT NULL,
  watchlist_id bigint,
  line_id bigint,
  story_id bigint,
  item_id bigint,
  digest_id bigint,
  -- what a notice says, or what else the renderer needs
  details jsonb NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sending', 'sent', 'dead', 'cancelled')),
  attempts int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL,
  lease_until timestamptz,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  -- the message's id at the other side: a Discord message id or a Message-ID
  remote_id text,
  problem text,
  UNIQUE (destination_id, dedupe_key)
);
CREATE INDEX deliveries_due ON deliveries (next_attempt_at, id) WHERE state IN ('pending', 'sending');
CREATE INDEX deliveries_by_story ON deliveries (story_id) WHERE story_id IS NOT NULL;
