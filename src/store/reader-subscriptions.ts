import type { Subscription, Wishes } from '../model.ts'
import { findOne, getOne, type Sql } from './sql.ts'

/** `isPublic`: its past digests are in the archive for everybody. */
export type SubscriptionWish = Wishes & { isPublic: boolean }

/** A subscription with what became of its last run. */
export type ReaderSubscription = Subscription & {
  state: 'active' | 'paused' | 'ended'
  isPublic: boolean
  lastRun: { id: number; dueAt: string; outcome: string; reason: string; storyCount: number } | null
}

const COLUMNS = `s.id, s.destination_id AS "destinationId", s.name, s.topics, s.watchlist_ids AS "watchlistIds", s.schedule,
  s.time_zone AS "timeZone", s.most_stories AS "mostStories", s.least_score AS "leastScore", s.send_empty AS "sendEmpty",
  s.next_run_at AS "nextRunAt", s.last_seq AS "lastSeq", s.state, s.public AS "isPublic",
  (SELECT jsonb_build_object('id', d.id, 'dueAt', d.due_at, 'outcome', d.outcome, 'reason', d.reason, 'storyCount', d.story_count)
   FROM digests d WHERE d.subscription_id = s.id ORDER BY d.id DESC LIMIT 1) AS "lastRun"`

/** All but those that were ended. */
export async function listReaderSubscriptions(sql: Sql, destinationId: number): Promise<ReaderSubscription[]> {
  const { rows } = await sql.query<ReaderSubscription>(
    `SELECT ${COLUMNS} FROM subscriptions s WHERE s.destination_id = $1 AND s.state <> 'ended' ORDER BY s.id`,
    [destinationId],
  )
  return rows
}

export async function listEndedNames(sql: Sql, destinationId: number): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT name FROM subscriptions WHERE destination_id = $1 AND state = 'ended' ORDER BY id`,
    [destinationId],
  )
  return rows.map(({ name }) => name)
}

export async function findReaderSubscription(
  sql: Sql,
  destinationId: number,
  id: number,
): Promise<ReaderSubscription | null> {
  return findOne<ReaderSubscription>(
    sql,
    `SELECT ${COLUMNS} FROM subscriptions s WHERE s.destination_id = $1 AND s.id = $2 AND s.state <> 'ended'`,
    [destinationId, id],
  )
}

/** @param nextRunAt null while the address is not confirmed */
export async function insertReaderSubscription(
  tx: Sql,
  destinationId: number,
  wish: SubscriptionWish,
  nextRunAt: Date | null,
): Promise<number> {
  const row = await getOne<{ id: number }>(
    tx,
    `INSERT INTO subscriptions (destination_id, name, topics, watchlist_ids, schedule, time_zone, most_stories, least_score,
       send_empty, public, next_run_at)
     VALUES ($1, $2, $3::text[], $4::bigint[], $5::jsonb, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (destination_id, name) DO UPDATE SET topics = excluded.topics, watchlist_ids = excluded.watchlist_ids,
       schedule = excluded.schedule, time_zone = excluded.time_zone, most_stories = excluded.most_stories,
       least_score = excluded.least_score, send_empty = excluded.send_empty, public = excluded.public,
       next_run_at = excluded.next_run_at, state = 'active', last_seq = 0
     RETURNING id`,
    [destinationId, ...values(wish), nextRunAt],
  )
  return row.id
}

/** @returns false when there is no such subscription of that destination */
export async function updateReaderSubscription(
  tx: Sql,
  destinationId: number,
  id: number,
  wish: SubscriptionWish,
  nextRunAt: Date | null,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE subscriptions SET name = $3, topics = $4::text[], watchlist_ids = $5::bigint[], schedule = $6::jsonb,
       time_zone = $7, most_stories = $8, least_score = $9, send_empty = $10, public = $11, next_run_at = $12
     WHERE destination_id = $1 AND id = $2 AND state <> 'ended'`,
    [destinationId, id, ...values(wish), nextRunAt],
  )
  return rowCount > 0
}

function values(wish: SubscriptionWish): unknown[] {
  const { name, topics, watchlistIds, schedule, timeZone, mostStories, leastScore, sendEmpty, isPublic } = wish
  return [name, topics, watchlistIds, JSON.stringify(schedule), timeZone, mostStories, leastScore, sendEmpty, isPublic]
}

/** Sets when the next digest is due, and that the subscription runs. */
export async function scheduleSubscription(tx: Sql, id: number, nextRunAt: Date): Promise<void> {
  await tx.query(`UPDATE subscriptions SET next_run_at = $2, state = 'active' WHERE id = $1`, [id, nextRunAt])
}

export async function pauseSubscription(tx: Sql, destinationId: number, id: number): Promise<void> {
  await tx.query(
    `UPDATE subscriptions SET state = 'paused' WHERE destination_id = $1 AND id = $2 AND state = 'active'`,
    [destinationId, id],
  )
}

export async function isNameTaken(
  tx: Sql,
  destinationId: number,
  name: string,
  exceptId: number | null,
): Promise<boolean> {
  const row = await findOne(
    tx,
    `SELECT 1 FROM subscriptions WHERE destination_id = $1 AND name = $2 AND ($3::bigint IS NULL OR id <> $3)
       AND (state <> 'ended' OR $3 IS NOT NULL)`,
    [destinationId, name, exceptId],
  )
  return row !== null
}
