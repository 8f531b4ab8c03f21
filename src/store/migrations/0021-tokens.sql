-- Links in mails are signed with a secret of this installation. Raising a destination's token_epoch makes every link it
-- was ever sent invalid.
CREATE TABLE secrets (
  name text PRIMARY KEY,
  value text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE destinations ADD COLUMN token_epoch int NOT NULL DEFAULT 0;

-- 'ended' is what unsubscribing does: the runs stay on record, nothing is sent any more.
ALTER TABLE subscriptions DROP CONSTRAINT subscriptions_state_check;
ALTER TABLE subscriptions ADD CONSTRAINT subscriptions_state_check CHECK (state IN ('active', 'paused', 'ended'));
