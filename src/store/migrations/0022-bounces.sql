-- What mail servers and readers said about our mails. A row per report; the rules in src/deliver/bounce-rules.ts decide
-- on them when to stop.
CREATE TABLE bounces (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  address_hash text NOT NULL,
  destination_id bigint,
  delivery_id bigint,
  kind text NOT NULL CHECK (kind IN ('hard', 'soft', 'complaint')),
  reason text NOT NULL,
  reported_at timestamptz NOT NULL,
  -- the same report may come by mail and by webhook
  UNIQUE (address_hash, delivery_id, kind)
);
CREATE INDEX bounces_by_address ON bounces (address_hash, reported_at);

-- Addresses that get nothing any more, as SHA-256 of the address: the list outlives a deleted reader without holding
-- anything about them.
CREATE TABLE suppressions (
  address_hash text PRIMARY KEY,
  reason text NOT NULL,
  created_at timestamptz NOT NULL
);
