-- Due subscriptions are handed out page by page, in the order of this index.
DROP INDEX subscriptions_due;
CREATE INDEX subscriptions_due ON subscriptions (next_run_at, id) WHERE state = 'active';
