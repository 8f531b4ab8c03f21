-- Look-ups that read whole tables: the keys of an item (when two names turn out to be one item, and in replays), the
-- items set aside, and the alerts sent in the last minutes, of which each reading of the metrics asks.
CREATE INDEX item_keys_by_item ON item_keys (item_id);
CREATE INDEX items_dead ON items (id) WHERE state = 'dead';
CREATE INDEX deliveries_told ON deliveries (sent_at) WHERE state = 'sent' AND kind = 'alert';
