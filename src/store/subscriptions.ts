import type { Subscription } from '../model.ts'
import { getOne, type Sql } from './sql.ts'

export const SUBSCRIPTION_COLUMNS = `id, destination_id AS "destinationId", name, topics, watchlist_ids AS "watchlistIds", schedule,
  time_zone AS "timeZone", most_stories AS "mostStories", least_score AS "leastScore", send_empty AS "sendEmpty",
  next_run_at AS "nextRunAt", last_seq AS "lastSeq"`

export type NewSubscription = Omit<Subscription, 'id' | 'lastSeq'>

/** @returns the id of the destination's subscription of this name, made when there was none */
export async function ensureSubscription(tx: Sql, given: NewSubscription): Promise<number> {
  const row = await getOne<{ id: number }>(
    tx,
    `INSERT INTO subscriptions (destination_id, name, topics, watchlist_ids, schedule, time_zone, most_stories,
       least_score, send_empty, next_run_at)
     VALUES ($1, $2, $3::text[], $4::bigint[], $5::jsonb, $6, $7, $8, $9, $10)
     ON CONFLICT (destination_id, name) DO UPDATE SET name = excluded.name RETURNING id`,
    [
      given.destinationId,
      given.name,
      given.topics,
      given.watchlistIds,
      JSON.stringify(given.schedule),
      given.timeZone,
      given.mostStories,
      given.leastScore,
      given.sendEmpty,
      given.nextRunAt,
    ],
  )
  return row.id
}

/** Whoever has not confirmed yet, pauses or cannot be reached gets no digests built; one catches up afterwards. */
export const CAN_RECEIVE = `EXISTS (SELECT 1 FROM destinations d WHERE d.id = destination_id AND d.state = 'active')`

/** Subscriptions whose time has come, longest overdue first. */
export async function listDueSubscriptions(sql: Sql, now: Date, limit: number): Promise<{ id: number; dueAt: Date }[]> {
  const { rows } = await sql.query<{ id: number; dueAt: Date }>(
    `SELECT id, next_run_at AS "dueAt" FROM subscriptions
     WHERE state = 'active' AND next_run_at <= $1 AND ${CAN_RECEIVE}
     ORDER BY next_run_at, id LIMIT $2`,
    [now, limit],
  )
  return rows
}

/** Every subscription that has not ended, with the name of where it goes. */
export async function listSubscriptions(sql: Sql): Promise<(Subscription & { destination: string })[]> {
  const { rows } = await sql.query<Subscription & { destination: string }>(
    `SELECT ${SUBSCRIPTION_COLUMNS}, (SELECT d.name FROM destinations d WHERE d.id = destination_id) AS destination
     FROM subscriptions WHERE state <> 'ended' ORDER BY id`,
  )
  return rows
}
