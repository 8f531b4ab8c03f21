-- With a SECRET_KEY the address of a feed that holds a password or a key is kept sealed. `url` is then what may be shown of
-- it and a fingerprint, which keeps addresses apart and lets one be looked up.
ALTER TABLE feeds ADD COLUMN sealed_url text;
