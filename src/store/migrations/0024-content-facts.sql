-- What a run records of its content, beside the content, so that a hundred thousand runs need not each read it whole.
ALTER TABLE digest_contents ADD COLUMN item_count int;
ALTER TABLE digest_contents ADD COLUMN nothing text;
UPDATE digest_contents SET item_count = (content->>'itemCount')::int, nothing = content->>'nothing';
ALTER TABLE digest_contents ALTER COLUMN item_count SET NOT NULL;
