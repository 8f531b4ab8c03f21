import { getOne, type Sql } from './sql.ts'

export type Counted = { label: string; count: number }

/** Items by state; those that are done are counted by the number given to the last one. */
export async function countItemStates(sql: Sql): Promise<Counted[]> {
  const { rows } = await sql.query<Counted>(
    `SELECT 'done' AS label, seq::int AS count FROM ingest_clock
     UNION ALL SELECT 'pending', count(*)::int FROM items WHERE state = 'pending'`,
  )
  return rows
}

export async function countDeliveryStates(sql: Sql): Promise<Counted[]> {
  const { rows } = await sql.query<Counted>(
    `SELECT state AS label, count(*)::int AS count FROM deliveries GROUP BY state`,
  )
  return rows
}

export async function countFeedStates(sql: Sql): Promise<Counted[]> {
  const { rows } = await sql.query<Counted>(
    `SELECT CASE WHEN state = 'active' AND failures > 0 THEN 'failing' ELSE state END AS label, count(*)::int AS count
     FROM feeds GROUP BY 1`,
  )
  return rows
}

export type AlertLatency = { p50: number | null; p95: number | null; p99: number | null }

/** Seconds from an item's arrival to its alert being sent, over the alerts sent since `since`; null when there are none. */
export async function measureAlertLatency(sql: Sql, since: Date): Promise<AlertLatency> {
  const { rows } = await sql.query<AlertLatency>(
    `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS p50,
       percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) AS p95,
       percentile_cont(0.99) WITHIN GROUP (ORDER BY seconds) AS p99
     FROM (SELECT extract(epoch FROM x.sent_at - i.received_at)::float8 AS seconds
           FROM deliveries x JOIN items i ON i.id = x.item_id
           WHERE x.state = 'sent' AND x.kind = 'alert' AND x.sent_at >= $1) AS sent`,
    [since],
  )
  return rows[0] ?? { p50: null, p95: null, p99: null }
}

export type SentAlert = { channel: string; sincePublished: number | null; sinceReceived: number }

/**
 * Alerts sent after `after` up to `until`, with the seconds since their item was published and since it came in. Those
 * held back by wish, for quiet hours or to go together, are left out.
 */
export async function listSentAlerts(sql: Sql, after: Date, until: Date): Promise<SentAlert[]> {
  const { rows } = await sql.query<SentAlert>(
    `SELECT d.kind AS channel, extract(epoch FROM x.sent_at - i.published_at)::float8 AS "sincePublished",
       extract(epoch FROM x.sent_at - i.received_at)::float8 AS "sinceReceived"
     FROM deliveries x JOIN destinations d ON d.id = x.destination_id JOIN items i ON i.id = x.item_id
     WHERE x.sent_at > $1 AND x.sent_at <= $2 AND x.kind = 'alert' AND NOT x.details ? 'held'`,
    [after, until],
  )
  return rows
}

/** Matches of the items ingested after the number `after` up to the number `until`. */
export async function countMatches(sql: Sql, after: number, until: number): Promise<number> {
  const { count } = await getOne<{ count: number }>(
    sql,
    `SELECT count(*)::int AS count FROM items i JOIN matches m ON m.item_id = i.id WHERE i.seq > $1 AND i.seq <= $2`,
    [after, until],
  )
  return count
}

/** The number given to the item that was ingested last. */
export async function readLastSeq(sql: Sql): Promise<number> {
  return (await getOne<{ seq: number }>(sql, `SELECT seq FROM ingest_clock`)).seq
}

/** Seconds that the oldest work of each kind is overdue; 0 where none is. */
export async function measureBacklog(sql: Sql, now: Date): Promise<Counted[]> {
  const { rows } = await sql.query<Counted>(
    `SELECT label, greatest(0, extract(epoch FROM $1::timestamptz - oldest))::float8 AS count FROM (
       SELECT 'item' AS label, min(received_at) AS oldest FROM items WHERE state = 'pending'
       UNION ALL SELECT 'delivery', min(next_attempt_at) FROM deliveries WHERE state IN ('pending', 'sending')
       UNION ALL SELECT 'feed', min(next_poll_at) FROM feeds WHERE state = 'active'
       UNION ALL SELECT 'digest', min(next_run_at) FROM subscriptions WHERE state = 'active') AS waiting`,
    [now],
  )
  return rows.map(({ label, count }) => ({ label, count: count ?? 0 }))
}

/** How much there is to match against and to send to. */
export async function countWatched(sql: Sql): Promise<Counted[]> {
  const { rows } = await sql.query<Counted>(
    `SELECT 'watchlist lines' AS label, count(*)::int AS count FROM watchlist_lines
     UNION ALL SELECT 'subscriptions', count(*)::int FROM subscriptions WHERE state = 'active'
     UNION ALL SELECT 'destinations', count(*)::int FROM destinations WHERE state = 'active'`,
  )
  return rows
}
