-- An item that says more since a digest looked at it is looked at again: `renewed_seq` is when, counted among items. Who
-- was told its story has read it; who was not, because it was about nothing they asked for then, is told now.
ALTER TABLE items ADD COLUMN renewed_seq bigint;
CREATE INDEX items_renewed ON items (renewed_seq) WHERE renewed_seq IS NOT NULL;
