-- Feeds serve the whole installation. A server may take away again what it added; the operator's feeds and other
-- servers' it can only see.
CREATE TABLE discord_feeds (
  guild_id text NOT NULL REFERENCES discord_guilds ON DELETE CASCADE,
  feed_id bigint NOT NULL,
  PRIMARY KEY (guild_id, feed_id)
);
