-- New items' words wait in a list in front of their index and are sorted into it some hundreds of items at a time. That
-- takes half a second now and then, during which the transaction that does it holds everybody up; so it is done apart.
-- The function runs as the owner of the index, as only he may; while one runs, another has nothing to do.
CREATE FUNCTION tidy_item_words() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(7281910) THEN RETURN; END IF;
  PERFORM gin_clean_pending_list(relid) FROM pg_partition_tree('items_by_words') WHERE isleaf;
END $$;
