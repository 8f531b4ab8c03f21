-- Where things are delivered, and the standing orders for digests.
CREATE TABLE destinations (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('email', 'discord', 'webhook')),
  -- an e-mail address, a Discord channel id, or a webhook's URL
  address text NOT NULL,
  name text NOT NULL,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('unconfirmed', 'active', 'paused', 'off')),
  -- why it is off, in words for its owner
  problem text,
  time_zone text NOT NULL DEFAULT 'UTC',
  quiet_from text,
  quiet_to text,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (kind, address)
);

CREATE TABLE subscriptions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  destination_id bigint NOT NULL REFERENCES destinations ON DELETE CASCADE,
  name text NOT NULL,
  -- empty means all topics
  topics text[] NOT NULL DEFAULT '{}',
  watchlist_ids bigint[] NOT NULL DEFAULT '{}',
  schedule jsonb NOT NULL,
  time_zone text NOT NULL,
  most_stories int NOT NULL DEFAULT 20,
  least_score real NOT NULL DEFAULT 0,
  send_empty boolean NOT NULL DEFAULT false,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused')),
  next_run_at timestamptz,
  -- everything up to this seq has been in a digest or was considered for one
  last_seq bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (destination_id, name)
);
CREATE INDEX subscriptions_due ON subscriptions (next_run_at) WHERE state = 'active';

-- One run of a subscription, sent or not, with what was decided and why. due_at is the slot it was due in.
CREATE TABLE digests (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subscription_id bigint NOT NULL REFERENCES subscriptions ON DELETE CASCADE,
  due_at timestamptz NOT NULL,
  built_at timestamptz NOT NULL,
  from_seq bigint NOT NULL,
  to_seq bigint NOT NULL,
  item_count int NOT NULL,
  story_count int NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('queued', 'empty-queued', 'empty-skipped')),
  reason text NOT NULL,
  content jsonb NOT NULL,
  UNIQUE (subscription_id, due_at)
);
