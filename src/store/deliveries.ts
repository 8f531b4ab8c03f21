import type { Delivery } from '../model.ts'
import { findOne, often, type Sql } from './sql.ts'

/** A delivery, as its type has it. */
export const COLUMNS = `id, destination_id AS "destinationId", kind, watchlist_id AS "watchlistId", line_id AS "lineId",
  story_id AS "storyId", item_id AS "itemId", digest_id AS "digestId", details, attempts, created_at AS "createdAt"`

/**
 * Writes one alert for each destination of each watchlist that met the item, unless that destination was told of the
 * story by that watchlist before. The first line of a watchlist that fired is the one named.
 * @returns ids of the new deliveries
 */
export async function queueAlerts(
  tx: Sql,
  item: { id: number; storyId: number },
  lineIds: number[],
  now: Date,
): Promise<number[]> {
  return queueManyAlerts(tx, [{ itemId: item.id, storyId: item.storyId, seq: 0, lineIds }], now)
}

/** An item that met lines, in its story; `seq` is its number in the order of items. */
export type Alerting = { itemId: number; storyId: number; seq: number; lineIds: readonly number[] }

/** The alerts of several items: of two that would tell the same, the earlier does. */
export async function queueManyAlerts(tx: Sql, items: readonly Alerting[], now: Date): Promise<number[]> {
  const alerting = items.filter(({ lineIds }) => lineIds.length > 0)
  if (alerting.length === 0) return []
  const { rows } = await tx.query<{ id: number }>(
    often(`INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, line_id, story_id, item_id, next_attempt_at, created_at)
     SELECT wd.destination_id, 'alert', 'alert.' || w.id || '.' || fired.story_id, w.id, fired.line_id, fired.story_id,
       fired.item_id, $2, $2
     FROM (SELECT DISTINCT ON (a.seq, l.watchlist_id) a.seq, a."itemId" AS item_id, a."storyId" AS story_id,
             l.watchlist_id, l.id AS line_id
           FROM jsonb_to_recordset($1::jsonb) AS a("itemId" bigint, "storyId" bigint, seq bigint, "lineIds" bigint[])
           CROSS JOIN LATERAL unnest(a."lineIds") AS met(line_id)
           JOIN watchlist_lines l ON l.id = met.line_id ORDER BY a.seq, l.watchlist_id, l.line) AS fired
     JOIN watchlists w ON w.id = fired.watchlist_id AND w.state = 'active' AND (w.muted_until IS NULL OR w.muted_until < $2)
     JOIN watchlist_destinations wd ON wd.watchlist_id = w.id
     JOIN destinations d ON d.id = wd.destination_id AND d.state = 'active'
     ORDER BY fired.seq, wd.destination_id, w.id
     ON CONFLICT (destination_id, dedupe_key) DO NOTHING
     RETURNING id`),
    [JSON.stringify(alerting), now],
  )
  return rows.map((row) => row.id)
}

/**
 * Leases are measured by the database's clock, the one that all processes share: a machine whose own clock is ahead, or
 * that slept, would otherwise take from another what it is just sending.
 */
export const LEASE_IS_OVER = 'lease_until < clock_timestamp()'

/** Until when a lease of so many milliseconds, given as this parameter, lasts from now on. */
export const leaseEnd = (parameter: string) => `clock_timestamp() + ${parameter} * interval '1 millisecond'`

/**
 * A Discord channel reads from top to bottom, so what is older goes first, even when it has to be tried again. What is
 * merely held back until a later time (quiet hours) lets others pass. Says of `o` whether others wait behind it at `time`.
 */
const holdsUpTheLine = (time: string) => `o.state IN ('pending', 'sending') AND (o.state = 'sending'
      OR o.next_attempt_at <= ${time} OR (o.problem IS NOT NULL AND NOT o.details ? 'held'))`

/**
 * A delivery of that destination, as a range of one: with "=", the planner takes what is open for so evenly spread that it
 * reads through everything ever sent until it meets the first.
 */
export const goesTo = (delivery: string, destinationId: string) =>
  `${delivery}.destination_id BETWEEN ${destinationId} AND ${destinationId}`

/** Of the delivery `d`, at `$2`. */
const IS_FIRST_IN_LINE = `NOT EXISTS (
  SELECT 1 FROM destinations place WHERE place.id = d.destination_id AND place.kind = 'discord' AND EXISTS (
    SELECT 1 FROM deliveries o WHERE ${goesTo('o', 'd.destination_id')} AND o.id < d.id AND ${holdsUpTheLine('$2')}))`

/**
 * Alerts that were held back go out together in the mail of the oldest of them, so no other can be claimed alone. Says of
 * `h` whether it waits for that at `time`.
 */
export const waitsForCompany = (time: string) => `h.details ? 'held' AND NOT h.details ? 'with'
    AND h.state IN ('pending', 'sending') AND h.next_attempt_at <= ${time}`

/**
 * Once they were in a mail together they stay with the one whose mail it was (`with`): that mail may have been taken
 * although nobody told us, and in another one, of another id, they would be there twice.
 */
const IS_WITH_NOBODY = `(NOT d.details ? 'with' OR NOT EXISTS (SELECT 1 FROM deliveries h
    WHERE h.id = (d.details->>'with')::bigint AND h.id <> d.id AND h.state IN ('pending', 'sending')))`

/** Of the delivery `d`, at `$2`. */
const IS_OLDEST_HELD = `NOT (d.details ? 'held' AND NOT d.details ? 'with' AND EXISTS (
  SELECT 1 FROM deliveries h WHERE ${goesTo('h', 'd.destination_id')} AND h.id < d.id AND ${waitsForCompany('$2')}))
  AND ${IS_WITH_NOBODY}`

/**
 * Deliveries whose time has come and that may go, oldest first, among them those whose sender died. Of a line the first
 * alone, and of alerts held back the oldest, since the others go after it or with it: thousands of them would be tried
 * in vain before the first that may go.
 */
export async function listDueDeliveries(sql: Sql, now: Date, limit: number): Promise<number[]> {
  const { rows } = await sql.query<{ id: number }>(
    `WITH first AS MATERIALIZED (
       SELECT o.destination_id, min(o.id) AS id
       FROM deliveries o JOIN destinations place ON place.id = o.destination_id AND place.kind = 'discord'
       WHERE ${holdsUpTheLine('$1')} GROUP BY o.destination_id),
     oldest AS MATERIALIZED (
       SELECT h.destination_id, min(h.id) AS id FROM deliveries h WHERE ${waitsForCompany('$1')} GROUP BY h.destination_id)
     SELECT d.id FROM deliveries d LEFT JOIN first ON first.destination_id = d.destination_id
     LEFT JOIN oldest ON oldest.destination_id = d.destination_id
     WHERE d.next_attempt_at <= $1 AND (d.state = 'pending' OR (d.state = 'sending' AND d.${LEASE_IS_OVER}))
       AND (first.id IS NULL OR d.id <= first.id)
       AND (d.id = oldest.id OR NOT d.details ? 'held' OR d.details ? 'with') AND ${IS_WITH_NOBODY}
     ORDER BY d.next_attempt_at, d.id LIMIT $2`,
    [now, limit],
  )
  return rows.map((row) => row.id)
}

/** The delivery that may go next to the Discord channel that delivery `id` went to; null for other destinations. */
export async function findNextInLine(sql: Sql, id: number, now: Date): Promise<number | null> {
  const row = await findOne<{ id: number }>(
    sql,
    `SELECT d.id FROM deliveries ended
     JOIN destinations place ON place.id = ended.destination_id AND place.kind = 'discord'
     CROSS JOIN LATERAL (
       SELECT o.* FROM deliveries o WHERE ${goesTo('o', 'place.id')} AND ${holdsUpTheLine('$2')}
       ORDER BY o.destination_id, o.id LIMIT 1) AS d
     WHERE ended.id = $1
       AND d.next_attempt_at <= $2 AND (d.state = 'pending' OR (d.state = 'sending' AND d.${LEASE_IS_OVER}))`,
    [id, now],
  )
  return row?.id ?? null
}

/**
 * Takes a delivery for sending, for `leaseMs`; another sender gets null until then, or for good once it is sent.
 * @returns null also when its time has not come, or when something older goes first to the same Discord channel
 */
export async function claimDelivery(sql: Sql, id: number, now: Date, leaseMs: number): Promise<Delivery | null> {
  return findOne<Delivery>(
    sql,
    `UPDATE deliveries AS d SET state = 'sending', attempts = attempts + 1, lease_until = ${leaseEnd('$3')}
     WHERE id = $1 AND next_attempt_at <= $2 AND (state = 'pending' OR (state = 'sending' AND ${LEASE_IS_OVER}))
       AND ${IS_FIRST_IN_LINE} AND ${IS_OLDEST_HELD}
     RETURNING ${COLUMNS}`,
    [id, now, leaseMs],
  )
}

/**
 * Milliseconds until the lease of another sender on this delivery is over, or null when nobody has it: what may not go
 * although its sender is dead waits for another delivery, which takes it along or lets it be found due again.
 */
export async function findLeaseLeft(sql: Sql, id: number): Promise<number | null> {
  const row = await findOne<{ leftMs: number }>(
    sql,
    `SELECT ceil(extract(epoch FROM lease_until - clock_timestamp()) * 1000)::int + 1 AS "leftMs"
     FROM deliveries WHERE id = $1 AND state = 'sending' AND lease_until > clock_timestamp()`,
    [id],
  )
  return row?.leftMs ?? null
}

/** Rows that are just being recorded are left to that. */
export async function renewLeases(sql: Sql, ids: number[], leaseMs: number): Promise<void> {
  await sql.query(
    `UPDATE deliveries SET lease_until = ${leaseEnd('$2')}
     WHERE id IN (SELECT id FROM deliveries WHERE id = ANY($1::bigint[]) AND state = 'sending' FOR UPDATE SKIP LOCKED)`,
    [ids, leaseMs],
  )
}

/** Ends all leases. Only for a process that knows itself to be alone: every sender it finds is dead. */
export async function endAllLeases(sql: Sql): Promise<void> {
  await sql.query(`UPDATE deliveries SET lease_until = clock_timestamp() - interval '1 day' WHERE state = 'sending'`)
}

/** All that went in one message. */
export async function recordSent(sql: Sql, ids: readonly number[], remoteId: string | null, now: Date): Promise<void> {
  await sql.query(
    `UPDATE deliveries SET state = 'sent', sent_at = $3, remote_id = $2, lease_until = NULL, problem = NULL
     WHERE id = ANY($1::bigint[])`,
    [ids, remoteId, now],
  )
}

export async function recordRetry(sql: Sql, id: number, problem: string, nextAttemptAt: Date): Promise<void> {
  await sql.query(
    `UPDATE deliveries SET state = 'pending', next_attempt_at = $3, lease_until = NULL, problem = $2
     WHERE id = $1 AND state = 'sending'`,
    [id, problem, nextAttemptAt],
  )
}

/** As `recordRetry` for a try that does not count. */
export async function recordWait(sql: Sql, id: number, problem: string, nextAttemptAt: Date): Promise<void> {
  await sql.query(
    `UPDATE deliveries SET state = 'pending', attempts = greatest(0, attempts - 1), next_attempt_at = $3,
       lease_until = NULL, problem = $2 WHERE id = $1 AND state = 'sending'`,
    [id, problem, nextAttemptAt],
  )
}

export async function recordDead(sql: Sql, id: number, problem: string): Promise<void> {
  await sql.query(`UPDATE deliveries SET state = 'dead', lease_until = NULL, problem = $2 WHERE id = $1`, [id, problem])
}

/** Ends a delivery that turned out to have nothing to say. */
export async function recordCancelled(sql: Sql, id: number, problem: string): Promise<void> {
  await sql.query(`UPDATE deliveries SET state = 'cancelled', lease_until = NULL, problem = $2 WHERE id = $1`, [
    id,
    problem,
  ])
}

/** Cancels what waits to be sent to a destination: all of it, its alerts, one subscription's digests or one watchlist's alerts. */
export async function cancelPending(
  tx: Sql,
  destinationId: number,
  scope: { kind: 'all' | 'alerts' } | { kind: 'subscription' | 'watchlist'; id: number },
): Promise<void> {
  await tx.query(
    `UPDATE deliveries SET state = 'cancelled', problem = 'unsubscribed'
     WHERE destination_id = $1 AND state = 'pending' AND ($2 = 'all' OR ($2 = 'alerts' AND kind = 'alert')
       OR ($2 = 'watchlist' AND kind = 'alert' AND watchlist_id = $3)
       OR ($2 = 'subscription' AND digest_id IN (SELECT id FROM digests WHERE subscription_id = $3)))`,
    [destinationId, scope.kind, 'id' in scope ? scope.id : 0],
  )
}

/** Everything an alert says: the item, its story, the watchlist and the line that met it. */
export type AlertFacts = {
  itemId: number
  title: string
  text: string
  url: string | null
  outlet: string | null
  publishedAt: Date | null
  receivedAt: Date
  storyId: number
  watchlist: string
  line: number
  query: string
  spans: { field: 'title' | 'text'; start: number; end: number }[]
  topics: string[]
  /** Everyone who has reported the story so far, first come first. */
  outlets: string[]
}

/** @returns null when the item, the watchlist or the line is gone */
export async function findAlertFacts(sql: Sql, delivery: Delivery): Promise<AlertFacts | null> {
  return findOne<AlertFacts>(
    sql,
    `SELECT i.id AS "itemId", i.title, i.text, i.url, i.outlet, i.published_at AS "publishedAt",
       i.received_at AS "receivedAt", i.story_id AS "storyId", w.name AS watchlist, l.line, l.query, m.spans,
       ARRAY(SELECT topic FROM item_topics t WHERE t.item_id = i.id ORDER BY score DESC) AS topics,
       coalesce((SELECT outlets FROM stories s WHERE s.id = i.story_id), '{}') AS outlets
     FROM items i
     JOIN matches m ON m.item_id = i.id AND m.line_id = $2
     JOIN watchlist_lines l ON l.id = m.line_id
     JOIN watchlists w ON w.id = l.watchlist_id
     WHERE i.id = $1`,
    [delivery.itemId, delivery.lineId],
  )
}
