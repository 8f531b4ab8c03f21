import { FEED_COLUMNS, type Feed } from './feeds.ts'
import { openFeed, type SealedFeed } from './sealed-feeds.ts'
import { findOne, type Sql } from './sql.ts'

/** Active feeds whose time has come and that nobody polls just now, longest due first. */
export async function listDueFeeds(sql: Sql, now: Date, limit: number): Promise<DuePoll[]> {
  const { rows } = await sql.query<DuePoll>(
    `SELECT id AS "feedId", next_poll_at AS "dueAt" FROM feeds
     WHERE state = 'active' AND next_poll_at <= $1 AND (lease_until IS NULL OR lease_until <= $1)
     ORDER BY next_poll_at, id LIMIT $2`,
    [now, limit],
  )
  return rows
}

/** The poll of a feed that is due at `dueAt`. */
export type DuePoll = { feedId: number; dueAt: Date }

/**
 * Takes feeds for the polls that are due, for `leaseMs`; other processes cannot take them until then.
 * @param leaseMs longer than the slowest poll
 * @returns the feeds taken; missing is what somebody else has or has done, and what was paused or removed
 */
export async function claimFeeds(sql: Sql, polls: readonly DuePoll[], now: Date, leaseMs: number): Promise<Feed[]> {
  // Rows are locked in their order, so two processes never wait for each other in a ring.
  const { rows } = await sql.query<SealedFeed<Feed>>(
    `UPDATE feeds SET lease_until = $4 WHERE id IN (
       SELECT f.id FROM unnest($1::bigint[], $2::timestamptz[]) AS due (feed_id, due_at)
       JOIN feeds f ON f.id = due.feed_id AND f.next_poll_at = due.due_at
       WHERE f.state = 'active' AND (f.lease_until IS NULL OR f.lease_until <= $3) ORDER BY f.id FOR UPDATE OF f)
     RETURNING ${FEED_COLUMNS}`,
    [polls.map((poll) => poll.feedId), polls.map((poll) => poll.dueAt), now, new Date(now.getTime() + leaseMs)],
  )
  return rows.map((row) => openFeed(sql, row))
}

/** When the poll due at `dueAt` can be taken over from the process that has it, or null when there is none to take. */
export async function findLeaseEnd(sql: Sql, id: number, dueAt: Date): Promise<Date | null> {
  const row = await findOne<{ leaseUntil: Date | null }>(
    sql,
    `SELECT lease_until AS "leaseUntil" FROM feeds WHERE id = $1 AND next_poll_at = $2 AND state = 'active'`,
    [id, dueAt],
  )
  return row?.leaseUntil ?? null
}

/** Only for a process that knows itself to be alone: whoever held a lease is dead. */
export async function dropFeedLeases(sql: Sql): Promise<void> {
  await sql.query('UPDATE feeds SET lease_until = NULL WHERE lease_until IS NOT NULL')
}
