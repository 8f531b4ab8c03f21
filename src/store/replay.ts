import type { Arrival } from '../model.ts'
import type { Sql } from './sql.ts'

/** A whole set-up: who gets what, when and where. */
const SET_UP = ['destinations', 'subscriptions', 'watchlists', 'watchlist_lines', 'watchlist_destinations'] as const

/** Copies everything that decides what goes out, ids and all, and nothing that was ever sent; nor what opens webhooks. */
export async function copySetUp(from: Sql, to: Sql): Promise<void> {
  for (const table of SET_UP) {
    const { rows } = await from.query<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM ${table} t`)
    await to.query(
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE
       SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows.map(({ row }) => ({ ...(row as object), guild_id: null, sealed_address: null })))],
    )
  }
}

/** Items that came in within [from, to), in the order in which they did, as they came in; page by page. */
export async function* listPastArrivals(
  sql: Sql,
  from: Date,
  to: Date,
): AsyncGenerator<{ at: Date; arrival: Arrival }> {
  const most = 500
  let last = { at: from, id: 0 }
  for (;;) {
    const { rows } = await sql.query<Arrival & { id: number; at: Date }>(
      `SELECT id, received_at AS at, title, text, url, guid, outlet, author, published_at AS "publishedAt",
         seen_at AS "seenAt", quiet, ARRAY(SELECT key::text FROM item_keys k WHERE k.item_id = i.id) AS keys
       FROM items i WHERE (received_at, id) > ($1, $2) AND received_at < $3 ORDER BY received_at, id LIMIT $4`,
      [last.at, last.id, to, most],
    )
    for (const { id: _, at, ...arrival } of rows) yield { at, arrival }
    if (rows.length < most) return
    last = { at: rows.at(-1)!.at, id: rows.at(-1)!.id }
  }
}

export async function findArrivalRange(sql: Sql): Promise<{ first: Date; last: Date } | null> {
  const { rows } = await sql.query<{ first: Date | null; last: Date | null }>(
    `SELECT min(received_at) AS first, max(received_at) AS last FROM items`,
  )
  const { first, last } = rows[0]!
  return first && last ? { first, last } : null
}

/** When the next digest or delivery is due; null when nothing is. */
export async function findNextDue(sql: Sql): Promise<{ digestAt: Date | null; deliveryAt: Date | null }> {
  const { rows } = await sql.query<{ digestAt: Date | null; deliveryAt: Date | null }>(
    `SELECT (SELECT min(next_run_at) FROM subscriptions WHERE state = 'active') AS "digestAt",
       (SELECT min(next_attempt_at) FROM deliveries WHERE state = 'pending') AS "deliveryAt"`,
  )
  return rows[0]!
}

export type ReplayedSubscription = {
  id: number
  schedule: unknown
  timeZone: string
  name: string
  destination: string
}

export async function listReplayedSubscriptions(sql: Sql): Promise<ReplayedSubscription[]> {
  const { rows } = await sql.query<ReplayedSubscription>(
    `SELECT s.id, s.schedule, s.time_zone AS "timeZone", s.name, d.name AS destination
     FROM subscriptions s JOIN destinations d ON d.id = s.destination_id WHERE s.state = 'active' ORDER BY s.id`,
  )
  return rows
}

export async function setNextRun(sql: Sql, subscriptionId: number, at: Date): Promise<void> {
  await sql.query(`UPDATE subscriptions SET next_run_at = $2, last_seq = 0 WHERE id = $1`, [subscriptionId, at])
}

export type RunReason = { name: string; destination: string; outcome: string; reason: string; itemCount: number }

/** What came of the newest run of a subscription. */
export async function findLastRun(sql: Sql, subscriptionId: number): Promise<RunReason | null> {
  const { rows } = await sql.query<RunReason>(
    `SELECT s.name, d.name AS destination, g.outcome, g.reason, g.item_count AS "itemCount"
     FROM digests g JOIN subscriptions s ON s.id = g.subscription_id JOIN destinations d ON d.id = s.destination_id
     WHERE s.id = $1 ORDER BY g.id DESC LIMIT 1`,
    [subscriptionId],
  )
  return rows[0] ?? null
}
