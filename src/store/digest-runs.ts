import type { Subscription } from '../model.ts'
import type { Sql } from './sql.ts'
import { CAN_RECEIVE, SUBSCRIPTION_COLUMNS } from './subscriptions.ts'

/** Subscriptions that are due in the same slot and are built together. */
export type DueGroup = { dueAt: Date; subscriptionIds: number[] }

/**
 * What is due, longest overdue first, in groups of up to `size`. Those with equal wishes stand together, so that their
 * digest is made, rendered and sent in one go and can then be let go of.
 */
export async function listDueGroups(sql: Sql, now: Date, size: number, most: number): Promise<DueGroup[]> {
  const { rows } = await sql.query<DueGroup>(
    `SELECT due_at AS "dueAt", jsonb_agg(id ORDER BY place) AS "subscriptionIds"
     FROM (SELECT id, next_run_at AS due_at, row_number() OVER (PARTITION BY next_run_at
             ORDER BY time_zone, name, topics, watchlist_ids, most_stories, least_score, last_seq, id) - 1 AS place
           FROM subscriptions WHERE state = 'active' AND next_run_at <= $1 AND ${CAN_RECEIVE}) AS due
     GROUP BY due_at, place / $2 ORDER BY due_at, place / $2 LIMIT $3`,
    [now, size, most],
  )
  return rows
}

/** Those of the group that are still due, in the group's order. */
export async function listStillDue(sql: Sql, { dueAt, subscriptionIds }: DueGroup): Promise<Subscription[]> {
  const { rows } = await sql.query<Subscription>(
    `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions
     WHERE id = ANY($1::bigint[]) AND next_run_at = $2 AND state = 'active' AND ${CAN_RECEIVE}
     ORDER BY array_position($1::bigint[], id)`,
    [subscriptionIds, dueAt],
  )
  return rows
}

/** One run of a subscription: what it looked at, what came of it, and when the next one is. */
export type DigestRun = {
  subscriptionId: number
  dueAt: Date
  contentId: number
  fromSeq: number
  toSeq: number
  itemCount: number
  storyCount: number
  outcome: 'queued' | 'empty-queued' | 'empty-skipped'
  reason: string
  nextRunAt: Date
}

/**
 * Records runs of one slot, sets when each subscription runs next, and queues what is to be sent; leaves out those that
 * another worker has recorded or that were paused meanwhile. However many they are, it takes four statements.
 * @returns the new deliveries, in the order of `runs`
 */
export async function recordRuns(tx: Sql, dueAt: Date, runs: readonly DigestRun[], now: Date): Promise<number[]> {
  const open = await lockStillDue(tx, { dueAt, subscriptionIds: runs.map((run) => run.subscriptionId) })
  const mine = runs.filter((run) => open.has(run.subscriptionId))
  if (mine.length === 0) return []
  const built = await insertRuns(tx, mine, now)
  // Where that run is on record already, what came since is for the next one.
  await tx.query(
    `UPDATE subscriptions s SET next_run_at = run."nextRunAt",
       last_seq = CASE WHEN s.id = ANY($2::bigint[]) THEN run."toSeq" ELSE s.last_seq END
     FROM jsonb_to_recordset($1::jsonb) AS run("subscriptionId" bigint, "toSeq" bigint, "nextRunAt" timestamptz)
     WHERE s.id = run."subscriptionId"`,
    [JSON.stringify(mine), built.map(({ subscriptionId }) => subscriptionId)],
  )
  return queueDigests(
    tx,
    built.map(({ id }) => id),
    now,
  )
}

/** In the order of ids, or two workers with some of the same could wait for each other. */
async function lockStillDue(tx: Sql, { dueAt, subscriptionIds }: DueGroup): Promise<Set<number>> {
  const { rows } = await tx.query<{ id: number }>(
    `SELECT id FROM subscriptions WHERE id = ANY($1::bigint[]) AND next_run_at = $2 AND state = 'active'
     ORDER BY id FOR UPDATE`,
    [subscriptionIds, dueAt],
  )
  return new Set(rows.map((row) => row.id))
}

type Built = { id: number; subscriptionId: number }

async function insertRuns(tx: Sql, runs: readonly DigestRun[], now: Date): Promise<Built[]> {
  const { rows } = await tx.query<Built>(
    `INSERT INTO digests (subscription_id, due_at, built_at, content_id, from_seq, to_seq, item_count, story_count, outcome, reason)
     SELECT "subscriptionId", "dueAt", $2, "contentId", "fromSeq", "toSeq", "itemCount", "storyCount", outcome, reason
     FROM jsonb_to_recordset($1::jsonb) AS run("subscriptionId" bigint, "dueAt" timestamptz, "contentId" bigint,
       "fromSeq" bigint, "toSeq" bigint, "itemCount" int, "storyCount" int, outcome text, reason text)
     ON CONFLICT (subscription_id, due_at) DO NOTHING RETURNING id, subscription_id AS "subscriptionId"`,
    [JSON.stringify(runs), now],
  )
  return rows
}

async function queueDigests(tx: Sql, digestIds: readonly number[], now: Date): Promise<number[]> {
  const { rows } = await tx.query<{ id: number }>(
    `INSERT INTO deliveries (destination_id, kind, dedupe_key, digest_id, next_attempt_at, created_at)
     SELECT s.destination_id, 'digest', 'digest.' || s.id || '.' || round(extract(epoch FROM d.due_at) * 1000), d.id, $2, $2
     FROM digests d JOIN subscriptions s ON s.id = d.subscription_id
     WHERE d.id = ANY($1::bigint[]) AND d.outcome <> 'empty-skipped' ORDER BY d.id
     ON CONFLICT (destination_id, dedupe_key) DO NOTHING RETURNING id`,
    [digestIds, now],
  )
  return rows.map((row) => row.id)
}
