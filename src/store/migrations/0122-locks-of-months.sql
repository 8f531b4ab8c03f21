-- Making or dropping a month's partition takes the whole table for a moment. While it waits for that, say for a long
-- search, everybody else waits behind it; so it gives up soon and is tried again the next day, months ahead of need.
ALTER FUNCTION add_item_month(date) SET lock_timeout = '10s';
ALTER FUNCTION drop_item_month(date) SET lock_timeout = '10s';
