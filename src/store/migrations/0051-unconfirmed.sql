-- Finds the addresses that never said yes, to forget them.
CREATE INDEX destinations_unconfirmed ON destinations (created_at) WHERE state = 'unconfirmed';
