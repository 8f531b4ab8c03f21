-- Bursts are counted over ten minutes everywhere, so the servers' own limit is too.
ALTER TABLE discord_guilds RENAME COLUMN most_per_hour TO most_in_ten_minutes;
