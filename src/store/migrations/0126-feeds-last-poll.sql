-- A clock that was set back has polls planned hours or days ahead; they are found by their last poll, which lies ahead too.
CREATE INDEX feeds_by_last_poll ON feeds (coalesce(polled_at, added_at)) WHERE state = 'active';
