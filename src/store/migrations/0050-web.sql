-- Programs' access to the API. Only a hash of the token is kept; the prefix tells its owner which is which.
CREATE TABLE api_tokens (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  prefix text NOT NULL,
  token_hash text NOT NULL UNIQUE,
  scopes text[] NOT NULL,
  -- whose watchlists and subscriptions it reaches; null for the operator's
  destination_id bigint REFERENCES destinations ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  expires_at timestamptz
);
CREATE INDEX api_tokens_by_destination ON api_tokens (destination_id);

-- A subscription's digests may be shown in the public archive; none is unless somebody says so.
ALTER TABLE subscriptions ADD COLUMN public boolean NOT NULL DEFAULT false;

-- When the owner of an address said yes, and how often a webhook's signing secret was changed.
ALTER TABLE destinations ADD COLUMN confirmed_at timestamptz;
ALTER TABLE destinations ADD COLUMN secret_version int NOT NULL DEFAULT 1;

CREATE INDEX deliveries_by_destination ON deliveries (destination_id, id);
CREATE INDEX deliveries_by_state ON deliveries (state, id);
