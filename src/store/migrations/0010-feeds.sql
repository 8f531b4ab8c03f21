-- Live feeds: where they are, when they are next looked at, how they fare. A poll saves its items and the feed's next
-- poll in one transaction, so a killed process has either done both or neither.
CREATE TABLE feeds (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  url text NOT NULL UNIQUE,
  -- what the operator calls it; else the title the feed gives itself
  name text,
  title text,
  link text,
  format text,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'gone')),
  folder text,
  full_text boolean NOT NULL DEFAULT false,
  -- alert about what the first poll brings, too
  announce_first boolean NOT NULL DEFAULT false,
  added_at timestamptz NOT NULL,
  next_poll_at timestamptz NOT NULL,
  -- held by the process that polls it now
  lease_until timestamptz,

  -- the copy we have
  etag text,
  last_modified text,
  body_hash text,
  fetched_at timestamptz,
  -- answers in a row that broke off
  cut_polls int NOT NULL DEFAULT 0,
  -- where permanent redirects lead, and how many polls in a row they led there
  moved_to text,
  moved_times int NOT NULL DEFAULT 0,
  -- several of its items share one address, so an address says nothing about which item it is
  shares_links boolean NOT NULL DEFAULT false,

  -- its habit
  items_per_hour double precision,
  habit_at timestamptz,
  usual_gap_ms double precision,
  last_item_at timestamptz,
  asked_ms double precision,
  item_count bigint NOT NULL DEFAULT 0,

  -- its health
  polled_at timestamptz,
  succeeded_at timestamptz,
  failures int NOT NULL DEFAULT 0,
  failing_since timestamptz,
  problem text,
  -- when people were told that it fails; null again once they were told that it works
  told_at timestamptz,

  -- WebSub
  hub_url text,
  topic_url text,
  hub_state text NOT NULL DEFAULT 'none' CHECK (hub_state IN ('none', 'asked', 'active', 'refused')),
  hub_token text UNIQUE,
  hub_secret text,
  hub_asked_at timestamptz,
  hub_until timestamptz
);
CREATE INDEX feeds_due ON feeds (next_poll_at, id) WHERE state = 'active';

-- Who is told when a feed fails, beside the operator: the destinations that asked for the feed.
CREATE TABLE feed_watchers (
  feed_id bigint NOT NULL REFERENCES feeds ON DELETE CASCADE,
  destination_id bigint NOT NULL REFERENCES destinations ON DELETE CASCADE,
  PRIMARY KEY (feed_id, destination_id)
);
CREATE INDEX feed_watchers_by_destination ON feed_watchers (destination_id);

-- What an item said before it was changed. A material change of the text is an update in its story.
CREATE TABLE item_revisions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id bigint NOT NULL,
  revised_at timestamptz NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  published_at timestamptz,
  material boolean NOT NULL
);
CREATE INDEX item_revisions_by_item ON item_revisions (item_id, id);
