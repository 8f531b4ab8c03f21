-- With a SECRET_KEY the address of a webhook is kept sealed, since who knows it can post there. `address` is then what may be
-- shown of it and a fingerprint, as for feeds. It is lost when the key was lost: such a webhook is off for good.
ALTER TABLE destinations
  ADD COLUMN sealed_address text,
  ADD COLUMN address_lost boolean NOT NULL DEFAULT false;
CREATE INDEX destinations_webhooks ON destinations (id) WHERE kind = 'webhook';
