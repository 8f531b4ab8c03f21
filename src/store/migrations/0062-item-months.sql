-- Items of a month get a partition of their own, made ahead of time, so that an old month can be dropped whole. The
-- functions run as the owner of the tables: the role that the service uses may have no right to make or drop any.

-- Makes the partition of the month that `day` is in, and moves into it what the default partition holds of that month.
-- Returns how many items were moved, or NULL when the partition was there.
CREATE FUNCTION add_item_month(day date) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  month date := date_trunc('month', day)::date;
  since timestamptz := month::timestamp AT TIME ZONE 'UTC';
  until timestamptz := (month + interval '1 month') AT TIME ZONE 'UTC';
  name text := 'items_' || to_char(month, 'YYYY_MM');
  moved bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(7281907);
  IF to_regclass(name) IS NOT NULL THEN RETURN NULL; END IF;
  LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
  EXECUTE format('CREATE TABLE %I (LIKE items INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
  EXECUTE format('WITH moved AS (DELETE FROM items_default WHERE received_at >= $1 AND received_at < $2 RETURNING *)
    INSERT INTO %I SELECT * FROM moved', name) USING since, until;
  GET DIAGNOSTICS moved = ROW_COUNT;
  EXECUTE format('ALTER TABLE items ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, since, until);
  RETURN moved;
END $$;

-- Drops a month's partition with whatever is still in it.
CREATE FUNCTION drop_item_month(day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7281907);
  EXECUTE format('DROP TABLE IF EXISTS %I', 'items_' || to_char(day, 'YYYY_MM'));
END $$;
