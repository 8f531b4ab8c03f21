import type { Delivery } from '../model.ts'
import { FREE_KEY } from './lost-lines.ts'
import { findOne, often, type Sql } from './sql.ts'

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
  await sql.query(
    `UPDATE deliveries SET state = 'dead', lease_until = NULL, problem = $2 WHERE id = $1 AND state = 'sending'`,
    [id, problem],
  )
}

/** Cancels what waits to be sent to a destination: all of it, its alerts, one subscription's digests or one watchlist's alerts. */
export async function cancelPending(
  tx: Sql,
  destinationId: number,
  scope: { kind: 'all' | 'alerts' } | { kind: 'subscription' | 'watchlist'; id: number },
): Promise<void> {
  await tx.query(
    `UPDATE deliveries SET state = 'cancelled', problem = 'unsubscribed', ${FREE_KEY}
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

/** Whether the destination of the delivery, `$3`, wants alerts of the watchlist `w` as things are at `$4`. */
const IS_WANTED = `w.state = 'active' AND (w.muted_until IS NULL OR w.muted_until < $4) AND EXISTS (
       SELECT 1 FROM watchlist_destinations wd WHERE wd.watchlist_id = w.id AND wd.destination_id = $3)`

/** @returns null when its watchlist was paused, muted or unlinked while the alert waited, and as findAlertFacts does */
export async function findWantedAlert(sql: Sql, delivery: Delivery, now: Date): Promise<AlertFacts | null> {
  return findFacts(sql, delivery, IS_WANTED, [delivery.destinationId, now])
}

/** @returns null when the item, the watchlist or the line is gone */
export async function findAlertFacts(sql: Sql, delivery: Delivery): Promise<AlertFacts | null> {
  return findFacts(sql, delivery, 'true', [])
}

/**
 * What a message that stands in a channel says now: of the article it was about or, where its line was changed since, of
 * another of the story that a watchlist told there meets.
 * @returns null when none of them meets the story any more
 */
export async function findStandingAlert(sql: Sql, update: Delivery): Promise<AlertFacts | null> {
  const facts = await findAlertFacts(sql, update)
  if (facts) return facts
  const other = await findOne<{ itemId: number; lineId: number }>(
    sql,
    `SELECT i.id AS "itemId", l.id AS "lineId"
     FROM deliveries a JOIN items i ON i.story_id = a.story_id JOIN matches m ON m.item_id = i.id
       JOIN watchlist_lines l ON l.id = m.line_id AND l.watchlist_id = a.watchlist_id
     WHERE a.story_id = $1 AND a.destination_id = $2 AND a.kind = 'alert' AND a.state = 'sent'
       AND NOT a.details ? 'followUp' ORDER BY a.id, i.seq, l.line LIMIT 1`,
    [update.storyId, update.destinationId],
  )
  return other && findAlertFacts(sql, { ...update, ...other })
}

async function findFacts(
  sql: Sql,
  delivery: Delivery,
  condition: string,
  parameters: unknown[],
): Promise<AlertFacts | null> {
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
     WHERE i.id = $1 AND ${condition}`,
    [delivery.itemId, delivery.lineId, ...parameters],
  )
}
