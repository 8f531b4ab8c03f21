-- Searches run by the date that items state, newest first, and go on after a date and id. A date that is missing or lies
-- ahead gives way to the time at which the item counts as news.
CREATE INDEX items_by_date ON items (least(published_at, seen_at), id) WHERE state = 'ingested';
