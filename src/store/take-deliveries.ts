import type { Delivery } from '../model.ts'
import { findOne, type Sql } from './sql.ts'

/** A delivery, as its type has it. */
export const COLUMNS = `id, destination_id AS "destinationId", kind, watchlist_id AS "watchlistId", line_id AS "lineId",
  story_id AS "storyId", item_id AS "itemId", digest_id AS "digestId", details, attempts, created_at AS "createdAt"`

/**
 * Leases are measured by the database's clock, the one that all processes share: a machine whose own clock is ahead, or
 * that slept, would otherwise take from another what it is just sending.
 */
export const LEASE_IS_OVER = 'lease_until < clock_timestamp()'

/** Whether nobody has the delivery: it waits, or its sender is not heard of any more. */
export const isFree = (delivery: string) =>
  `(${delivery}.state = 'pending' OR (${delivery}.state = 'sending' AND ${delivery}.${LEASE_IS_OVER}))`

/** Until when a lease of so many milliseconds, given as this parameter, lasts from now on. */
export const leaseEnd = (parameter: string) => `clock_timestamp() + ${parameter} * interval '1 millisecond'`

/**
 * Once they were in a mail together they stay with the one whose mail it was (`with`): that mail may have been taken
 * although nobody told us, and in another one, of another id, they would be there twice.
 */
const isWithNobody = (
  delivery: string,
) => `(NOT ${delivery}.details ? 'with' OR NOT EXISTS (SELECT 1 FROM deliveries lead
    WHERE lead.id = (${delivery}.details->>'with')::bigint AND lead.id <> ${delivery}.id
      AND lead.state IN ('pending', 'sending')))`

/**
 * A Discord channel reads from top to bottom, so what is older goes first, even when it has to be tried again. What is
 * merely held back until a later time (quiet hours) lets others pass, and so does what goes with it. Says of `o` whether
 * others wait behind it at `time`.
 */
const holdsUpTheLine = (time: string) => `o.state IN ('pending', 'sending') AND (o.state = 'sending'
      OR o.next_attempt_at <= ${time} OR (o.problem IS NOT NULL AND NOT o.details ? 'held')) AND ${isWithNobody('o')}`

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

/** Of the delivery `d`, at `$2`. */
const IS_OLDEST_HELD = `NOT (d.details ? 'held' AND NOT d.details ? 'with' AND EXISTS (
  SELECT 1 FROM deliveries h WHERE ${goesTo('h', 'd.destination_id')} AND h.id < d.id AND ${waitsForCompany('$2')}))
  AND ${isWithNobody('d')}`

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
     WHERE d.next_attempt_at <= $1 AND ${isFree('d')}
       AND (first.id IS NULL OR d.id <= first.id)
       AND (d.id = oldest.id OR NOT d.details ? 'held' OR d.details ? 'with') AND ${isWithNobody('d')}
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
       AND d.next_attempt_at <= $2 AND ${isFree('d')}`,
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
     WHERE id = $1 AND next_attempt_at <= $2 AND ${isFree('d')}
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
