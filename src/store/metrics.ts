import type { Sql } from './sql.ts'

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
