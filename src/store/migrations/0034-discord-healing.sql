-- When a channel that was given up was last tried, so that one that stays closed is tried ever less often.
ALTER TABLE destinations ADD COLUMN probed_at timestamptz;
