-- Whatever people do in Discord is handled once, though Discord may say it twice and several processes may hear it.
CREATE TABLE discord_interactions (
  id text PRIMARY KEY,
  taken_at timestamptz NOT NULL
);
CREATE INDEX discord_interactions_by_time ON discord_interactions (taken_at);
