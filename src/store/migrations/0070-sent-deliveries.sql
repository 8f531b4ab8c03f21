-- The metrics look at what was sent since they last looked, every few seconds.
CREATE INDEX deliveries_by_sent ON deliveries (sent_at) WHERE sent_at IS NOT NULL;
