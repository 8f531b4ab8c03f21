-- What Discord needs beyond a destination: the servers with their settings, and what was posted where, so that a digest
-- of several messages goes on where it stopped and one message a story is edited rather than posted anew.
CREATE TABLE discord_guilds (
  id text PRIMARY KEY,
  name text NOT NULL,
  owner_id text,
  -- set while the bot is not a member
  left_at timestamptz,
  -- besides members with Manage Server, who may change things
  manager_role_id text,
  -- mentioned with each alert, where admins asked for it
  mention_role_id text,
  time_zone text,
  quiet_from text,
  quiet_to text,
  unfurl boolean NOT NULL DEFAULT false,
  -- most alerts a channel gets in an hour; null for no limit
  most_per_hour int,
  created_at timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE destinations ADD COLUMN guild_id text REFERENCES discord_guilds;
-- how digests go there: as messages in the channel, in a thread below the first, or as a post of a forum
ALTER TABLE destinations ADD COLUMN discord_form text NOT NULL DEFAULT 'channel'
  CHECK (discord_form IN ('channel', 'thread', 'forum'));
-- when deliveries there were stopped, and when somebody was told about it by another way
ALTER TABLE destinations ADD COLUMN off_at timestamptz;
ALTER TABLE destinations ADD COLUMN told_at timestamptz;
CREATE INDEX destinations_by_guild ON destinations (guild_id) WHERE guild_id IS NOT NULL;

-- The messages a delivery consists of, as far as they have been posted.
CREATE TABLE delivery_parts (
  delivery_id bigint NOT NULL REFERENCES deliveries ON DELETE CASCADE,
  part bigint NOT NULL,
  channel_id text NOT NULL,
  message_id text NOT NULL,
  PRIMARY KEY (delivery_id, part)
);

-- The one message about a story in a channel. shown_seq is how far the story had come when it was last rendered.
CREATE TABLE discord_story_messages (
  destination_id bigint NOT NULL REFERENCES destinations ON DELETE CASCADE,
  story_id bigint NOT NULL,
  delivery_id bigint NOT NULL,
  channel_id text NOT NULL,
  message_id text NOT NULL,
  thread_id text,
  -- further watchlists that met the story after the one that posted it
  watchlists text[] NOT NULL DEFAULT '{}',
  shown_seq bigint NOT NULL,
  muted_at timestamptz,
  PRIMARY KEY (destination_id, story_id)
);

-- What somebody is about to save, between the answer that shows it and the button that saves it.
CREATE TABLE discord_drafts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  guild_id text NOT NULL,
  user_id text NOT NULL,
  kind text NOT NULL,
  content jsonb NOT NULL,
  created_at timestamptz NOT NULL
);

-- Remembered so that commands are sent to Discord only when they have changed.
CREATE TABLE discord_registrations (
  application_id text PRIMARY KEY,
  fingerprint text NOT NULL,
  registered_at timestamptz NOT NULL
);
