import { getOne, type Sql } from './sql.ts'

/** How much of what was asked for is still to be done at `now`; `open` is the sum of all that is due. */
export type OpenWork = { items: number; ingested: number; open: number }

export async function countOpenWork(sql: Sql, now: Date): Promise<OpenWork> {
  return getOne<OpenWork>(
    sql,
    `SELECT (SELECT count(*)::int FROM items) AS items,
       (SELECT count(*)::int FROM items WHERE state <> 'pending') AS ingested,
       (SELECT count(*)::int FROM imports WHERE state = 'pending')
       + (SELECT count(*)::int FROM items WHERE state = 'pending')
       + (SELECT count(*)::int FROM watch_shards w JOIN ingest_clock c ON c.seq > w.matched_seq)
       + (SELECT count(*)::int FROM subscriptions s JOIN destinations d ON d.id = s.destination_id AND d.state = 'active'
          WHERE s.state = 'active' AND s.next_run_at <= $1)
       + (SELECT count(*)::int FROM deliveries WHERE state IN ('pending', 'sending') AND next_attempt_at <= $1) AS open`,
    [now],
  )
}

/**
 * Whether anything of it is left. Each kind is asked for its first by an index, so that asking costs the same however
 * much is stored.
 */
export async function hasOpenWork(sql: Sql, now: Date): Promise<boolean> {
  const { isOpen } = await getOne<{ isOpen: boolean }>(
    sql,
    `SELECT coalesce((SELECT min(next_attempt_at) FROM deliveries WHERE state IN ('pending', 'sending')) <= $1, false)
       OR (SELECT min(id) FROM items WHERE state = 'pending') IS NOT NULL
       OR EXISTS (SELECT 1 FROM imports WHERE state = 'pending')
       OR EXISTS (SELECT 1 FROM watch_shards w JOIN ingest_clock c ON c.seq > w.matched_seq)
       OR EXISTS (SELECT 1 FROM subscriptions s JOIN destinations d ON d.id = s.destination_id AND d.state = 'active'
         WHERE s.state = 'active' AND s.next_run_at <= $1) AS "isOpen"`,
    [now],
  )
  return isOpen
}
