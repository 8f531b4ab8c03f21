-- A watchlist is a named list of queries, one a line; any line fires it.
CREATE TABLE watchlists (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  -- who may change it: an e-mail destination, a Discord server, or 'operator'
  owner text NOT NULL DEFAULT 'operator',
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused')),
  muted_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (owner, name)
);

CREATE TABLE watchlist_lines (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  watchlist_id bigint NOT NULL REFERENCES watchlists ON DELETE CASCADE,
  line int NOT NULL,
  query text NOT NULL,
  last_hit_at timestamptz,
  hits bigint NOT NULL DEFAULT 0,
  UNIQUE (watchlist_id, line)
);

-- Where a watchlist's alerts go.
CREATE TABLE watchlist_destinations (
  watchlist_id bigint NOT NULL REFERENCES watchlists ON DELETE CASCADE,
  destination_id bigint NOT NULL REFERENCES destinations ON DELETE CASCADE,
  PRIMARY KEY (watchlist_id, destination_id)
);
CREATE INDEX watchlist_destinations_by_destination ON watchlist_destinations (destination_id);

-- Every change to a line, in order. A process that keeps queries in memory reads on from the last number it has seen,
-- so a missed notification only delays it. The trigger also notifies.
CREATE TABLE watch_changes (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  line_id bigint NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION note_watch_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Taking the lock first makes the numbers become visible in their order.
  PERFORM pg_advisory_xact_lock(7281906);
  INSERT INTO watch_changes (line_id) VALUES (COALESCE(NEW.id, OLD.id));
  PERFORM pg_notify('watch_changes', '');
  RETURN NULL;
END $$;

CREATE TRIGGER watchlist_lines_changed AFTER INSERT OR DELETE OR UPDATE OF query ON watchlist_lines
  FOR EACH ROW EXECUTE FUNCTION note_watch_change();

-- Which line met which item, and where.
CREATE TABLE matches (
  item_id bigint NOT NULL,
  line_id bigint NOT NULL,
  watchlist_id bigint NOT NULL,
  spans jsonb NOT NULL,
  matched_at timestamptz NOT NULL,
  PRIMARY KEY (item_id, line_id)
);
CREATE INDEX matches_by_watchlist ON matches (watchlist_id, item_id);
