import type { DeliveryKind, DestinationKind } from '../model.ts'
import { openAddress } from './sealed-addresses.ts'
import { findOne, getOne, type Sql } from './sql.ts'

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'dead' | 'cancelled'
export const DELIVERY_STATES: readonly DeliveryState[] = ['pending', 'sending', 'sent', 'dead', 'cancelled']

/** A delivery as the operator sees it. `about` is what it says, in a few words. */
export type DeliveryRow = {
  id: number
  kind: DeliveryKind
  state: DeliveryState
  destinationId: number
  destination: string
  destinationKind: DestinationKind
  about: string | null
  attempts: number
  problem: string | null
  createdAt: Date
  nextAttemptAt: Date
  sentAt: Date | null
}

const DELIVERY = `x.id, x.kind, x.state, x.destination_id AS "destinationId", d.name AS destination, d.kind AS "destinationKind",
  coalesce(x.details->>'subject', w.name || ': ' || i.title, s.name) AS about,
  x.attempts, x.problem, x.created_at AS "createdAt", x.next_attempt_at AS "nextAttemptAt", x.sent_at AS "sentAt"`
const DELIVERY_FROM = `deliveries x JOIN destinations d ON d.id = x.destination_id
  LEFT JOIN watchlists w ON w.id = x.watchlist_id LEFT JOIN items i ON i.id = x.item_id
  LEFT JOIN digests g ON g.id = x.digest_id LEFT JOIN subscriptions s ON s.id = g.subscription_id`

export type DeliveryFilter = { state: DeliveryState | null; destinationId: number | null }

/** Newest first, before the delivery `beforeId` where one is given. */
export async function listDeliveryRows(
  sql: Sql,
  filter: DeliveryFilter,
  beforeId: number | null,
  limit: number,
): Promise<DeliveryRow[]> {
  const { rows } = await sql.query<DeliveryRow>(
    `SELECT ${DELIVERY} FROM ${DELIVERY_FROM}
     WHERE ($1::text IS NULL OR x.state = $1) AND ($2::bigint IS NULL OR x.destination_id = $2)
       AND ($3::bigint IS NULL OR x.id < $3)
     ORDER BY x.id DESC LIMIT $4`,
    [filter.state, filter.destinationId, beforeId, limit],
  )
  return rows
}

export async function findDeliveryRow(sql: Sql, id: number): Promise<DeliveryRow | null> {
  return findOne<DeliveryRow>(sql, `SELECT ${DELIVERY} FROM ${DELIVERY_FROM} WHERE x.id = $1`, [id])
}

/** Lets a delivery that is waiting, dead or cancelled be tried at once. @returns false when it is none of these */
export async function retryDelivery(sql: Sql, id: number, now: Date): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE deliveries SET state = 'pending', next_attempt_at = $2, attempts = 0, lease_until = NULL
     WHERE id = $1 AND state IN ('pending', 'dead', 'cancelled')`,
    [id, now],
  )
  return rowCount > 0
}

/** Keeps a delivery from being sent. @returns false when it is being sent already, or was */
export async function cancelDelivery(sql: Sql, id: number): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE deliveries SET state = 'cancelled', problem = 'cancelled by the operator' WHERE id = $1 AND state IN ('pending', 'dead')`,
    [id],
  )
  return rowCount > 0
}

export type Totals = {
  items: number
  itemsPending: number
  itemsDead: number
  stories: number
  watchlists: number
  destinations: number
  subscriptions: number
}

export async function countTotals(sql: Sql): Promise<Totals> {
  return getOne<Totals>(
    sql,
    `SELECT (SELECT count(*)::int FROM items) AS items,
       (SELECT count(*)::int FROM items WHERE state = 'pending') AS "itemsPending",
       (SELECT count(*)::int FROM items WHERE state = 'dead') AS "itemsDead",
       (SELECT count(*)::int FROM stories) AS stories,
       (SELECT count(*)::int FROM watchlists) AS watchlists,
       (SELECT count(*)::int FROM destinations WHERE state = 'active') AS destinations,
       (SELECT count(*)::int FROM subscriptions WHERE state = 'active') AS subscriptions`,
  )
}

/** Deliveries by state and kind. */
export async function countDeliveries(
  sql: Sql,
): Promise<{ state: DeliveryState; kind: DeliveryKind; count: number }[]> {
  const { rows } = await sql.query<{ state: DeliveryState; kind: DeliveryKind; count: number }>(
    `SELECT state, kind, count(*)::int AS count FROM deliveries GROUP BY state, kind ORDER BY state, kind`,
  )
  return rows
}

/** A destination as the operator sees it; its address is for their eyes only. */
export type DestinationRow = {
  id: number
  kind: DestinationKind
  name: string
  address: string
  state: 'unconfirmed' | 'active' | 'paused' | 'off'
  problem: string | null
  createdAt: Date
  subscriptions: number
  watchlists: number
}

export async function listDestinationRows(
  sql: Sql,
  kind: DestinationKind | null,
  beforeId: number | null,
  limit: number,
): Promise<DestinationRow[]> {
  const { rows } = await sql.query<DestinationRow & { sealedAddress: string | null }>(
    `SELECT d.id, d.kind, d.name, d.address, d.sealed_address AS "sealedAddress", d.state, d.problem, d.created_at AS "createdAt",
       (SELECT count(*)::int FROM subscriptions s WHERE s.destination_id = d.id AND s.state <> 'ended') AS subscriptions,
       (SELECT count(*)::int FROM watchlist_destinations wd WHERE wd.destination_id = d.id) AS watchlists
     FROM destinations d WHERE ($1::text IS NULL OR d.kind = $1) AND ($2::bigint IS NULL OR d.id < $2)
     ORDER BY d.id DESC LIMIT $3`,
    [kind, beforeId, limit],
  )
  return rows.map((row) => openAddress(sql, row))
}

/** @returns false when there is no such destination, it was never confirmed, or its address is lost; see forget-secrets.ts */
export async function switchDestination(sql: Sql, id: number, on: boolean): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE destinations SET state = $2, problem = $3 WHERE id = $1 AND state <> 'unconfirmed' AND NOT address_lost`,
    [id, on ? 'active' : 'off', on ? null : 'switched off by the operator'],
  )
  return rowCount > 0
}
